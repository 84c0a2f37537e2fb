import { type Range, rangesTouch } from '../../core/span.js'
import { WordTable } from '../../language/tokens.js'
import type { AnnotatedDocument } from '../annotated-document.js'
import { type AttributionLine, type Line, networkIn, readAttributionLine, readSignature } from './attribution-line.js'
import { readCard, wordsBelow } from './card.js'
import { leadsIn, postStyle } from './style.js'

/** A post copied into the text, its attribution under it. */
export interface PastedPost extends Range {
  /** The lines of its words. */
  readonly words: readonly Range[]
  readonly attribution: AttributionLine
  readonly platform: string
}

const MOST_LINES = 14
const found = new WeakMap<AnnotatedDocument, readonly PastedPost[]>()

/** Posts pasted into a text, in order. Each attribution looks back over a bounded number of lines. */
export function findPastedPosts(document: AnnotatedDocument): readonly PastedPost[] {
  let posts = found.get(document)
  if (!posts) found.set(document, (posts = readPastedPosts(document)))
  return posts
}

/** The pasted post that a range touches. */
export function pastedPostAt(document: AnnotatedDocument, range: Range): PastedPost | undefined {
  const posts = findPastedPosts(document)
  let low = 0
  let high = posts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (posts[middle].end <= range.start) low = middle + 1
    else high = middle
  }
  const post = posts[low]
  return post && rangesTouch(post, range) ? post : undefined
}

function readPastedPosts(document: AnnotatedDocument): PastedPost[] {
  const { tokens } = document
  const posts: PastedPost[] = []
  let lines: readonly Line[] | undefined
  let line = 0
  const openers = tokens.vocabulary.columnOf(OPENERS)
  for (let at = 0; at < tokens.count; at++) {
    const opener = openers.of(tokens.form[at])
    if (opener === undefined) continue
    if (opener === 'u' ? tokens.text[tokens.end[at]] !== '/' : opener === '—' && !opensSignature(document, at)) continue
    lines ??= linesOf(document)
    while (line < lines.length && lines[line].last < at) line++
    if (line >= lines.length || lines[line].first > at) continue
    const card = readCard(document, lines, line, at)
    if (card) {
      const { attribution, words, end } = card
      posts.push({ start: attribution.start, end, words, attribution, platform: attribution.platform })
      at = Math.max(at, tokens.at(end) - 1)
      continue
    }
    const attribution = readAttributionLine(document, lines, line, at) ?? readSignature(document, lines, line, at)
    if (!attribution) continue
    const below = wordsBelow(document, lines, attribution)
    if (below.length) {
      const { start, platform } = attribution
      const { end } = below[below.length - 1]
      posts.push({ start, end, words: below.map(({ start, end }) => ({ start, end })), attribution, platform })
      at = Math.max(at, tokens.at(end) - 1)
      continue
    }
    const floor = posts.length ? posts[posts.length - 1].end : 0
    const own = wordsOfPost(document, lines, attribution, floor).filter(one => !PICTURE.test(document.slice(one)))
    if (!own.length) continue
    const before = lines[own[0].line - 1]
    const said = before && leadsIn(document, before) ? networkIn(document.slice(before)) : undefined
    const platform = attribution.platform === 'x' ? (said ?? 'x') : attribution.platform
    posts.push({
      start: own[0].start,
      end: attribution.end,
      words: own.map(({ start, end }) => ({ start, end })),
      attribution,
      platform,
    })
    at = Math.max(at, tokens.at(attribution.end) - 1)
  }
  return posts
}

/** What stands for a picture of the post. */
const PICTURE = /^\[(?:image|video|gif|image or embed)\]$/i

/** A dash at the head of a line: "— Jane Doe on LinkedIn". */
const opensSignature = ({ tokens, text }: AnnotatedDocument, at: number): boolean =>
  at === 0 || text.slice(tokens.end[at - 1], tokens.start[at]).includes('\n')

/** What an attribution may begin with: the "u" of "u/name", the mark of a handle, a dash. */
const OPENERS = new WordTable(word =>
  word === 'u' || word === '@' ? word : word === '—' || word === '–' || word === '―' ? '—' : undefined,
)

/** The readable text by lines; an embed is no pasted post. */
function linesOf(document: AnnotatedDocument): Line[] {
  const { tokens, text, blocks } = document
  const lines: Line[] = []
  let at = 0
  blocks.forEach((block, blockIndex) => {
    while (at < tokens.count && tokens.start[at] < block.start) at++
    let first = at
    const end = (last: number) => {
      if (first <= last && !block.furniture && block.kind !== 'embed')
        lines.push({ first, last, blockIndex, start: tokens.start[first], end: tokens.end[last] })
      first = last + 1
    }
    while (at < tokens.count && tokens.start[at] < block.end) {
      if (at > first && text.slice(tokens.end[at - 1], tokens.start[at]).includes('\n')) end(at - 1)
      at++
    }
    end(at - 1)
  })
  return lines
}

/** The lines of the post, from its true first one: nothing of the article's own prose is among them. */
function wordsOfPost(
  document: AnnotatedDocument,
  lines: readonly Line[],
  attribution: AttributionLine,
  floor: number,
): (Range & { line: number })[] {
  const { blocks, tokens } = document
  const own = lines[attribution.line]
  const kind = blocks[own.blockIndex].kind
  const words: (Range & { line: number })[] = []
  let line = attribution.line - 1
  if (attribution.first > own.first) {
    words.push({ start: tokens.start[own.first], end: tokens.end[attribution.first - 1], line: attribution.line })
    if (kind !== 'quote') return words
  }
  for (let taken = 0; line >= 0 && taken < MOST_LINES; line--, taken++) {
    const candidate = lines[line]
    const block = blocks[candidate.blockIndex]
    if (candidate.start < floor || block.kind === 'title') break
    if (kind === 'quote' ? block.kind !== 'quote' : setsOff(document, candidate)) break
    if (words.length && kind !== 'quote' && !belongs(document, lines, line, floor)) break
    words.unshift({ start: candidate.start, end: candidate.end, line })
    if (kind !== 'quote' && line > 0 && leadsIn(document, lines[line - 1])) break
  }
  return words
}

/** A heading or a caption ends a post; the headings of plain text are guesses, which a post's own sound outdoes. */
function setsOff(document: AnnotatedDocument, line: Line): boolean {
  const { kind } = document.blocks[line.blockIndex]
  if (kind !== 'heading' || document.format !== 'text') return kind === 'heading' || kind === 'caption'
  return postStyle(document, line) <= 0 && !/[.!?…:]$/.test(document.slice(line))
}

/** Is an earlier line part of the post: by its own sound, or because a line before it leads into the post? */
function belongs(document: AnnotatedDocument, lines: readonly Line[], line: number, floor: number): boolean {
  const style = postStyle(document, lines[line])
  if (leadsIn(document, lines[line]) && style <= 0) return false
  if (style > 0) return true
  if (style < 0) return false
  for (let before = line - 1; before >= Math.max(0, line - 5) && lines[before].start >= floor; before--) {
    if (leadsIn(document, lines[before])) return true
    const other = postStyle(document, lines[before])
    if (other !== 0) return other > 0
  }
  return false
}
