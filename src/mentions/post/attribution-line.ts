import type { Range } from '../../core/span.js'
import { WORD } from '../../language/tokens.js'
import type { AnnotatedDocument } from '../annotated-document.js'
import type { DateMention } from '../types.js'

/** A line of the text: tokens `first` to `last`, both included. */
export interface Line extends Range {
  readonly first: number
  readonly last: number
  readonly blockIndex: number
}

/** The line under a pasted post that says whose it is. */
export interface AttributionLine extends Range {
  readonly line: number
  /** Token at which the attribution starts; words before it on the same line are the post's. */
  readonly first: number
  readonly author: Range | undefined
  readonly handle: string | null
  readonly handleAt: Range | undefined
  readonly platform: string
  readonly date: DateMention | undefined
  /** The next line, where it holds only the date. */
  readonly dateLine: number | undefined
}

const DASHES = new Set(['—', '–', '-', '―'])
const TAIL = /^[\s·•|,.–—\-()*_]*(?:(?:on|via|at|posted|edited|from|date)\b[\s·•|,:]*)*/i
const NETWORKS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:on|via|,)\s*threads\b/i, 'threads'],
  [/\bblue ?sky\b/i, 'bluesky'],
  [/\bmastodon\b/i, 'mastodon'],
  [/\btruth social\b/i, 'truth_social'],
  [/\blinkedin\b/i, 'linkedin'],
  [/\bfacebook\b/i, 'facebook'],
  [/\binstagram\b/i, 'instagram'],
  [/\btik ?tok\b/i, 'tiktok'],
  [/\byoutube\b/i, 'youtube'],
  [/\breddit\b/i, 'reddit'],
  [/\bweibo\b/i, 'weibo'],
  [/\btelegram\b/i, 'telegram'],
  [/\bhacker news\b/i, 'hacker_news'],
  [/\btwitter\b|\b(?:on|via)\s+X\b/, 'x'],
]

/** The network that some words name, or undefined. */
export const networkIn = (words: string): string | undefined => NETWORKS.find(([pattern]) => pattern.test(words))?.[1]

/** The attribution whose handle starts at token `at` ("@" or the "u" of "u/name"), or undefined in prose. */
export function readAttributionLine(
  document: AnnotatedDocument,
  lines: readonly Line[],
  line: number,
  at: number,
): AttributionLine | undefined {
  const { tokens, text } = document
  const { first, last, end } = lines[line]
  const reddit = tokens.lower[at] === 'u'
  const bracket = !reddit && at > first && /^[([]$/.test(tokens.lower[at - 1])
  const handle = handleAt(text, tokens.end[at] + (reddit ? 1 : 0), end)
  if (!handle) return undefined
  const opening = bracket ? at - 1 : at
  const dash = lastDash(document, first, opening - 1)
  if (dash < 0 && opening > first + 8) return undefined
  const start = dash < 0 ? first : dash
  const close = handle.end + (bracket ? 1 : 0)
  const date = dateAfter(document, lines, line, tokens.at(close))
  const rest = text.slice(date && date.last <= last ? date.end : close, end).replace(TAIL, '')
  const marked = dash >= 0 || reddit
  const tail = text.slice(close, end)
  const dotted = /^\s*[·•|]/.test(tail)
  const onNetwork =
    at === first && document.blocks[lines[line].blockIndex].kind === 'quote' && networkIn(tail) !== undefined
  if (!marked && !onNetwork && !(dotted && (date || rest.length < 12))) return undefined
  if (rest.length > (date ? 24 : 40) || (!date && !marked && !onNetwork)) return undefined
  const author = authorOf(document, dash < 0 ? first : dash + 1, opening - 1)
  const own = author && document.slice(author)
  if (own && (own.length > 60 || / (?:said|wrote|says|is|was|has) /.test(own))) return undefined
  return {
    line,
    first: start,
    start: tokens.start[start],
    end: date && date.last > last ? date.end : end,
    author,
    handle: handle.name,
    handleAt: { start: handle.start, end: handle.end },
    platform: reddit ? 'reddit' : (platformOfHandle(handle.name) ?? networkIn(tail) ?? 'x'),
    date,
    dateLine: date && date.last > last ? line + 1 : undefined,
  }
}

/** A line that names the network instead of a handle: "— Jane Doe on LinkedIn", "— Jane Doe, via Mastodon, March 3, 2026". */
export function readSignature(
  document: AnnotatedDocument,
  lines: readonly Line[],
  line: number,
  at: number,
): AttributionLine | undefined {
  const { tokens } = document
  const { first, last, end } = lines[line]
  if (at !== first || !DASHES.has(tokens.lower[at]) || last - first > 16) return undefined
  // with a handle it is another reader's
  if (/@\w|\bu\//.test(document.slice(lines[line]))) return undefined
  let on = first + 1
  while (on <= last && !/^(?:on|via|in)$/.test(tokens.lower[on])) on++
  const network = on <= last ? networkIn(document.slice(tokens.range(on, last))) : undefined
  let name = first + 1
  while (name < on && tokens.kind[name] === WORD && tokens.isCapital(name)) name++
  if (!network || name === first + 1 || name > first + 6) return undefined
  const date = dateAfter(document, lines, line, on)
  return {
    line,
    first,
    start: tokens.start[first],
    end: date && date.last > last ? date.end : end,
    author: tokens.range(first + 1, name - 1),
    handle: null,
    handleAt: undefined,
    platform: network,
    date,
    dateLine: date && date.last > last ? line + 1 : undefined,
  }
}

export function platformOfHandle(handle: string): string | undefined {
  if (/@(?:www\.)?threads\.net$/i.test(handle)) return 'threads'
  if (handle.includes('@')) return 'mastodon'
  return handle.includes('.') ? 'bluesky' : undefined
}

export function handleAt(text: string, start: number, limit: number): (Range & { name: string }) | undefined {
  let end = start
  while (end < limit && end < start + 80 && /[\w.@-]/.test(text[end])) end++
  while (end > start && /[.@-]/.test(text[end - 1])) end--
  return end > start ? { start, end, name: text.slice(start, end) } : undefined
}

/** The dash that opens the attribution: the last one before it that stands apart. */
function lastDash(document: AnnotatedDocument, first: number, from: number): number {
  const { tokens, text } = document
  for (let i = from; i >= Math.max(first, from - 12); i--) {
    if (!DASHES.has(tokens.lower[i])) continue
    // "pic.example.com/a1B2c3— Jane Doe": stuck to what stands before, and to nothing behind
    const stuck = tokens.lower[i] === '—' && text[tokens.end[i]] === ' '
    const apart = i === first || stuck || /[-\s–—…"”.!?]/.test(text[tokens.start[i] - 1])
    const long = tokens.lower[i] !== '-' || i === first || tokens.lower[i - 1] === '-'
    if (apart && long) return i > first && tokens.lower[i - 1] === '-' ? i - 1 : i
  }
  return -1
}

/** The date after the handle, on its line or alone on the next. */
function dateAfter(document: AnnotatedDocument, lines: readonly Line[], line: number, from: number) {
  const { last } = lines[line]
  const here = from <= last ? document.mentionsIn(document.dates, from, last)[0] : undefined
  if (here) return here
  const next = lines[line + 1]
  if (!next || next.last - next.first > 8) return undefined
  const [alone] = document.mentionsIn(document.dates, next.first, Math.min(next.last, next.first + 1))
  const outside = alone ? next.end - next.start - (alone.end - alone.start) : Infinity
  return outside < 14 ? alone : undefined
}

function authorOf(document: AnnotatedDocument, first: number, last: number): Range | undefined {
  const { tokens } = document
  let start = first
  while (start <= last && (DASHES.has(tokens.lower[start]) || /^(?:posted|by)$/.test(tokens.lower[start]))) start++
  let hasWord = false
  for (let i = start; i <= last; i++) if (tokens.kind[i] === WORD) hasWord = true
  return hasWord ? tokens.range(start, last) : undefined
}
