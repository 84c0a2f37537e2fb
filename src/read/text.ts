import type { BlockKind } from '../core/document.js'
import { SourceMap } from '../core/source-map.js'
import { isWhite } from '../core/span.js'
import { type Draft, type DraftBlock, isHeadline, sameWords } from './draft.js'

/** A line that is not empty: offsets of its words in the input, its indent in columns. */
interface Line {
  readonly start: number
  readonly end: number
  readonly indent: number
  readonly afterBlank: boolean
}

const isSpace = (c: number) => c <= 32 || c === 0x200b || isWhite(c)
const MARKER = /^(?:[*•◦‣▪●·–—-]|\d{1,3}[.)])(?:[ \t\u00a0]+|$)/
const SENTENCE_END = /[.!?…:]["”’')\]]*$/

/**
 * Plain text: the text of the document is the input itself, less a byte order mark and soft hyphens.
 * A line is a paragraph, unless the text is wrapped by hand, as wire stories are: then the lines of a paragraph are joined.
 */
export function readText(input: string, title: string | undefined): Draft {
  const lines = findLines(input)
  const paragraphs = joinLines(input, lines)
  const blocks = paragraphs.map(range => makeBlock(input, range))
  const head = blocks[0]
  if (head && isTitle(input, lines, blocks, title)) blocks[0] = { ...head, kind: 'title' }
  return withoutHidden(input, blocks)
}

function findLines(input: string): Line[] {
  const lines: Line[] = []
  const { length } = input
  let at = input.charCodeAt(0) === 0xfeff ? 1 : 0
  let blank = true
  while (at < length) {
    let end = at
    while (end < length && !isBreak(input.charCodeAt(end))) end++
    let start = at
    while (start < end && isSpace(input.charCodeAt(start))) start++
    let stop = end
    while (stop > start && isSpace(input.charCodeAt(stop - 1))) stop--
    if (stop > start) lines.push({ start, end: stop, indent: start - at, afterBlank: blank })
    blank = stop === start
    at = end + (input.charCodeAt(end) === 13 && input.charCodeAt(end + 1) === 10 ? 2 : 1)
  }
  return lines
}

const isBreak = (c: number) => c === 10 || c === 13 || c === 0x2028 || c === 0x2029

function joinLines(input: string, lines: readonly Line[]): { start: number; end: number }[] {
  if (!isWrapped(input, lines)) return lines.map(({ start, end }) => ({ start, end }))
  const joined: { start: number; end: number }[] = []
  lines.forEach((line, i) => {
    const before = lines[i - 1]
    if (before && continues(input, before, line)) joined[joined.length - 1].end = line.end
    else joined.push({ start: line.start, end: line.end })
  })
  return joined
}

const continues = (input: string, before: Line, line: Line): boolean =>
  !line.afterBlank &&
  line.indent <= before.indent &&
  !MARKER.test(input.slice(line.start, line.start + 6)) &&
  !/^[>|]/.test(input[line.start])

/** Are lines broken at a width? Then many end in mid-sentence and go on with a small letter. */
function isWrapped(input: string, lines: readonly Line[]): boolean {
  let inner = 0
  let broken = 0
  let small = 0
  for (let i = 1; i < lines.length; i++) {
    if (!continues(input, lines[i - 1], lines[i])) continue
    inner++
    const length = lines[i - 1].end - lines[i - 1].start
    if (length < 30 || length > 110 || SENTENCE_END.test(input.slice(lines[i - 1].end - 3, lines[i - 1].end))) continue
    broken++
    if (/^\p{Ll}/u.test(input.slice(lines[i].start, lines[i].start + 2))) small++
  }
  return broken * 2 >= inner && small >= 1 && small * 4 >= broken
}

function makeBlock(input: string, range: { start: number; end: number }): DraftBlock {
  const words = input.slice(range.start, range.end)
  const quoted = /^>[> \t]*/.exec(words)
  if (quoted && quoted[0].length < words.length)
    return { kind: 'quote', start: range.start + quoted[0].length, end: range.end }
  const marker = MARKER.exec(words)
  if (marker && marker[0].length < words.length && !/^[—–]/.test(words))
    return { kind: 'list_item', start: range.start + marker[0].length, end: range.end }
  return { kind: kindOf(words), ...range }
}

function kindOf(words: string): BlockKind {
  const short = words.length <= 110 && words.length >= 3 && !words.includes('\n')
  return short && /^[\p{Lu}\p{N}“"‘']/u.test(words) && !/[.!…,;"”]["”’')\]]*$/.test(words) && /\p{L}/u.test(words)
    ? 'heading'
    : 'paragraph'
}

function isTitle(
  input: string,
  lines: readonly Line[],
  blocks: readonly DraftBlock[],
  title: string | undefined,
): boolean {
  const words = input.slice(blocks[0].start, blocks[0].end)
  if (title !== undefined) return sameWords(words, title)
  if (blocks.length < 2 || blocks[0].kind === 'list_item' || !isHeadline(words)) return false
  // a headline stands over an article: something longer, or a paragraph after an empty line
  const longest = blocks.slice(1).reduce((most, { start, end }) => Math.max(most, end - start), 0)
  return longest > words.length || (lines[1]?.afterBlank ?? false)
}

/** The input without its byte order mark and soft hyphens, and blocks moved to their places in what is left. */
function withoutHidden(input: string, blocks: readonly DraftBlock[]): Draft {
  const map = new SourceMap()
  if (input.charCodeAt(0) !== 0xfeff && !input.includes('\u00ad')) {
    const whole = { start: 0, end: input.length }
    if (input) map.add(whole, whole)
    return { text: input, map, blocks }
  }
  let text = ''
  let at = input.charCodeAt(0) === 0xfeff ? 1 : 0
  const cuts: number[] = at ? [0] : []
  for (;;) {
    const hidden = input.indexOf('\u00ad', at)
    const end = hidden < 0 ? input.length : hidden
    if (end > at) map.add({ start: text.length, end: text.length + end - at }, { start: at, end })
    text += input.slice(at, end)
    if (hidden < 0) break
    cuts.push(hidden)
    at = hidden + 1
  }
  let cut = 0
  const moved = blocks.map(block => {
    while (cut < cuts.length && cuts[cut] < block.start) cut++
    let inside = cut
    while (inside < cuts.length && cuts[inside] < block.end) inside++
    return { ...block, start: block.start - cut, end: block.end - inside }
  })
  return { text, map, blocks: moved.filter(({ start, end }) => end > start) }
}
