import type { Range } from '../../core/span.js'
import { PUNCTUATION, WORD } from '../../language/tokens.js'
import type { AnnotatedDocument } from '../annotated-document.js'
import type { DateMention } from '../types.js'
import { type AttributionLine, handleAt, type Line, networkIn, platformOfHandle } from './attribution-line.js'

/** A post that was copied with its card: the name and the handle above its words, the time mostly below them. */
export interface Card {
  readonly attribution: AttributionLine
  readonly words: readonly (Range & { readonly line: number })[]
  readonly end: number
}

const MOST_LINES = 12
/** What cards say below the words: "2.1M Views", "Translate post". */
const COUNTS =
  /^(?:[\d.,]+[KM]?\s*(?:views?|likes?|reposts?|retweets?|replies|comments?|quotes?|bookmarks?|shares?)\W*)+$/i

/** The card whose handle stands alone on a line under the name: "Jane Doe / @janedoe / words / 7:04 PM · Apr 21, 2026". */
export function readCard(
  document: AnnotatedDocument,
  lines: readonly Line[],
  line: number,
  at: number,
): Card | undefined {
  const { tokens, text } = document
  const { first, end } = lines[line]
  if (at !== first || tokens.lower[at] !== '@') return undefined
  const handle = handleAt(text, tokens.end[at], end)
  if (!handle || !/^[\s·•.]*$/.test(text.slice(handle.end, end))) return undefined
  const timed = timeBelow(document, lines, line)
  const above = lines[line - 1]
  // a name set right above its handle may be written as it likes
  const close = timed !== undefined && above !== undefined && touch(text, above, lines[line])
  const name = above && isName(document, above, close) ? above : undefined
  if (!timed && !name) return undefined
  const words = timed ? linesTo(lines, line + 1, timed.line) : joinedBelow(document, lines, line)
  const kept = words.filter(one => !COUNTS.test(document.slice(one)))
  if (!kept.length) return undefined
  const lead = lines[(name ? line - 1 : line) - 1]
  const attribution: AttributionLine = {
    line,
    first,
    start: (name ?? lines[line]).start,
    end,
    author: name && tokens.range(name.first, name.last),
    handle: handle.name,
    handleAt: { start: handle.start, end: handle.end },
    platform: platformOfHandle(handle.name) ?? (lead && networkIn(document.slice(lead))) ?? 'x',
    date: timed?.date,
    dateLine: undefined,
  }
  return { attribution, words: kept, end: timed ? lines[timed.line].end : kept[kept.length - 1].end }
}

/** Do the words of a post stand under the line that tells whose they are: "Jane Doe (@janedoe) · Nov 25", "Posted by u/jane:"? */
export function wordsBelow(
  document: AnnotatedDocument,
  lines: readonly Line[],
  attribution: AttributionLine,
): readonly (Range & { readonly line: number })[] {
  const own = lines[attribution.line]
  const { text, tokens } = document
  if (attribution.first !== own.first || attribution.dateLine !== undefined) return []
  if (/^[—–―-]/.test(text.slice(own.start, own.start + 1))) return []
  const next = lines[attribution.line + 1]
  if (!next) return []
  if (tokens.lower[own.last] === ':' && /^(?:posted|by)/i.test(text.slice(own.start, own.end)))
    return [{ start: next.start, end: next.end, line: attribution.line + 1 }]
  const above = lines[attribution.line - 1]
  if ((above && touch(text, above, own)) || !touch(text, own, next)) return []
  return joinedBelow(document, lines, attribution.line)
}

/** Are two lines set right under each other, without an empty line between them? */
const touch = (text: string, above: Line, below: Line): boolean =>
  text.slice(above.end, below.start).split('\n').length === 2

function joinedBelow({ text }: AnnotatedDocument, lines: readonly Line[], line: number) {
  let last = line
  while (lines[last + 1] && last - line < MOST_LINES && touch(text, lines[last], lines[last + 1])) last++
  return linesTo(lines, line + 1, last + 1)
}

const linesTo = (lines: readonly Line[], from: number, to: number) =>
  lines.slice(from, to).map(({ start, end }, i) => ({ start, end, line: from + i }))

/** A few words that begin with a capital and end without a mark. */
function isName({ tokens }: AnnotatedDocument, { first, last, start, end }: Line, close: boolean): boolean {
  if (end - start > 50 || last - first > 7) return false
  if (!close && tokens.kind[first] === WORD && !tokens.isCapital(first)) return false
  if (/^(?:jr|sr)$/.test(tokens.lower[last - 1] ?? '')) return true
  return !(tokens.kind[last] === PUNCTUATION && /^[.!?:;,…]$/.test(tokens.lower[last]))
}

/** The line that holds nothing but a time, below the words of a card. */
function timeBelow(
  document: AnnotatedDocument,
  lines: readonly Line[],
  line: number,
): { readonly line: number; readonly date: DateMention } | undefined {
  for (let i = line + 1; i < Math.min(lines.length, line + 2 + MOST_LINES); i++) {
    const { first, last, start, end } = lines[i]
    if (end - start > 60) continue
    const [date] = document.mentionsIn(document.dates, first, last)
    if (!date || i === line + 1) continue
    const rest = (document.text.slice(start, date.start) + document.text.slice(date.end, end)).replace(
      /\d{1,2}:\d\d\s*(?:[ap]\.?m\.?)?|last edited|edited|(?<![\d.,])[\d.,]+[KM]?\s*views?|[\s·•,|-]+/gi,
      '',
    )
    if (rest.length < 4) return { line: i, date }
  }
  return undefined
}
