import type { BlockKind, Embed } from '../core/document.js'
import type { SourceMap } from '../core/source-map.js'
import { folded, type Range } from '../core/span.js'

/** A block before it is known whether it is furniture. */
export interface DraftBlock extends Range {
  readonly kind: BlockKind
  readonly embed?: Embed
}

/** What a reader of one format gives: text, its map, its blocks in order. */
export interface Draft {
  readonly text: string
  readonly map: SourceMap
  readonly blocks: readonly DraftBlock[]
}

export { folded }

/** Words and numbers alone, in small letters: for comparing headlines. */
const bare = (words: string): string =>
  (
    words
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ')

export const sameWords = (a: string, b: string): boolean => bare(a) === bare(b)

/** A headline again, or with the outlet's name behind it. */
export function isSameHeadline(line: string, title: string): boolean {
  const a = bare(line)
  const b = bare(title)
  return a === b || (b.length >= 15 && a.startsWith(b + ' ') && a.length - b.length <= 40 && /[|–—-]/.test(line))
}

/** Could this line be a headline: three to thirty words, no full stop, no dateline? */
export function isHeadline(line: string): boolean {
  const words = line.trim()
  if (words.length < 12 || words.length > 220 || words.includes('\n')) return false
  const count = words.split(/\s+/).length
  if (count < 3 || count > 32) return false
  if (/[.,;:…]["”’')\]]*$/.test(words) && !/\b(?:Inc|Corp|Ltd|Co|U\.S|U\.K)\.$/.test(words)) return false
  if (/^(?:by|posted|published|updated|share|image|photo)\b/i.test(words)) return false
  if (/\(\p{Lu}[^)]{1,30}\) ?[—–-]{1,2} /u.test(words.slice(0, 90))) return false
  return /^[\p{L}\p{N}$€£“"‘'[(]/u.test(words) && !/^[\p{Lu}. ,]{4,40}(?:\([^)]{1,30}\))? ?[—–-]{1,2} /u.test(words)
}
