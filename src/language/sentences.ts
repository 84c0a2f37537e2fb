import type { Block } from '../core/document.js'
import type { Range } from '../core/span.js'
import { GLUED, PUNCTUATION, type Tokens, WORD } from './tokens.js'

/** One sentence, heading or row: tokens `first` to `last`, both included. */
export interface Sentence extends Range {
  readonly index: number
  readonly first: number
  readonly last: number
  /** Its block, and the block's place in `document.blocks`. */
  readonly block: Block
  readonly blockIndex: number
}

/** Abbreviations after which a sentence goes on even before a capital. */
const TITLES = new Set([
  'mr',
  'mrs',
  'ms',
  'dr',
  'prof',
  'sen',
  'rep',
  'gov',
  'gen',
  'lt',
  'col',
  'sgt',
  'capt',
  'st',
  'hon',
  'rev',
  'vs',
  'no',
  'nos',
  'fig',
  'approx',
  'est',
  'messrs',
  'pres',
  'v',
])
/** Abbreviations that end a sentence only before a word that opens sentences. */
const SHORTENED = new Set([
  'inc',
  'corp',
  'co',
  'ltd',
  'llc',
  'plc',
  'bros',
  'cos',
  'jan',
  'feb',
  'mar',
  'apr',
  'jun',
  'jul',
  'aug',
  'sept',
  'sep',
  'oct',
  'nov',
  'dec',
  'jr',
  'sr',
  'u.s.',
  'u.k.',
  'u.n.',
  'e.u.',
  'a.m.',
  'p.m.',
  'am',
  'pm',
  'etc',
  'e.g.',
  'i.e.',
  'mln',
  'bln',
  'dlrs',
  'pct',
  'd.c.',
  'l.p.',
  's.a.',
  'n.v.',
  'ave',
  'calif',
  'mass',
  'wash',
  'conn',
  'ill',
  'pa',
  'va',
  'fla',
  'ont',
  'b.v.',
  'a.g.',
])
/** Words that open a sentence far more often than they stand inside a name. */
const OPENERS = new Set([
  'the',
  'a',
  'an',
  'in',
  'it',
  'its',
  'he',
  'she',
  'they',
  'we',
  'i',
  'you',
  'but',
  'and',
  'this',
  'that',
  'these',
  'those',
  'for',
  'on',
  'at',
  'as',
  'by',
  'with',
  'if',
  'our',
  'his',
  'her',
  'their',
  'while',
  'after',
  'when',
  'before',
  'since',
  'however',
  'meanwhile',
  'there',
  'what',
  'who',
  'how',
  'why',
  'to',
  'from',
  'under',
  'last',
  'not',
  'so',
  'some',
  'many',
  'most',
  'both',
  'according',
  'also',
  'then',
  'now',
  'today',
  'although',
  'though',
  'because',
  'despite',
  'during',
  'earlier',
  'founded',
  'one',
  'two',
  'such',
  'no',
  'all',
  'more',
  'another',
  'other',
  'yet',
  'still',
  'even',
  'until',
  'once',
])
const CLOSERS = new Set(['"', '”', '’', "'", ')', ']', '»', '*', '_'])

/** Cuts the readable blocks into sentences. Furniture yields none. Linear in the number of tokens. */
export function findSentences(tokens: Tokens, blocks: readonly Block[]): Sentence[] {
  const sentences: Sentence[] = []
  let at = 0
  blocks.forEach((block, blockIndex) => {
    while (at < tokens.count && tokens.start[at] < block.start) at++
    let first = at
    while (at < tokens.count && tokens.start[at] < block.end) at++
    if (block.furniture) return
    for (let i = first; i < at; i++) {
      const last = sentenceEnd(tokens, i, at)
      if (last < 0) continue
      sentences.push({
        index: sentences.length,
        first,
        last,
        start: tokens.start[first],
        end: tokens.end[last],
        block,
        blockIndex,
      })
      first = last + 1
      i = last
    }
    if (first < at)
      sentences.push({
        index: sentences.length,
        first,
        last: at - 1,
        start: tokens.start[first],
        end: tokens.end[at - 1],
        block,
        blockIndex,
      })
  })
  return sentences
}

/** The last token of a sentence that ends with the mark at `i`, or -1 where none ends. */
function sentenceEnd(tokens: Tokens, i: number, limit: number): number {
  const mark = tokens.lower[i]
  const dotted = tokens.kind[i] === WORD && mark.endsWith('.')
  if (!dotted && (tokens.kind[i] !== PUNCTUATION || !(mark === '.' || mark === '!' || mark === '?' || mark === '…')))
    return -1
  let last = i
  while (
    last + 1 < limit &&
    (tokens.flags[last + 1] & GLUED) !== 0 &&
    (CLOSERS.has(tokens.lower[last + 1]) || /^[.!?…]$/.test(tokens.lower[last + 1]))
  )
    last++
  const next = last + 1
  if (next >= limit) return last
  const glued = (tokens.flags[next] & GLUED) !== 0
  let word = next
  while (word < limit && tokens.kind[word] === PUNCTUATION && /^["“‘'([–—-]$/.test(tokens.lower[word])) word++
  if (word >= limit) return last
  const capital = tokens.isCapital(word) || tokens.kind[word] !== WORD
  if (glued && !(tokens.kind[next] === WORD && tokens.isCapital(next))) return -1
  if (!capital) return -1
  if (mark === '.' || dotted) {
    const before = dotted ? mark : i > 0 && (tokens.flags[i] & GLUED) !== 0 ? tokens.lower[i - 1] : ''
    if (TITLES.has(before)) return -1
    if (/^\p{L}$/u.test(before) && tokens.isCapital(i - 1)) return -1 // an initial
    if ((SHORTENED.has(before) || (dotted && before.length > 2)) && last === i && !OPENERS.has(tokens.lower[word]))
      return -1
  }
  return last
}
