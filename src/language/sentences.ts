import type { Block } from '../core/document.js'
import type { Range } from '../core/span.js'
import { GLUED, PUNCTUATION, type Tokens, WORD } from './tokens.js'
import type { Column } from './vocabulary.js'
import { wordSet } from './word-set.js'

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
const TITLES = wordSet(`
  mr mrs ms dr prof sen rep gov gen lt col sgt capt st hon rev vs no nos fig approx est messrs rs pres v
`)
/** Abbreviations that end a sentence only before a word that opens sentences. */
const SHORTENED = wordSet(`
  inc corp co ltd llc plc bros cos jan feb mar apr jun jul aug sept sep oct nov dec jr sr u.s. u.k. u.n. e.u. a.m.
  p.m. am pm etc e.g. i.e. mln bln dlrs pct d.c. l.p. s.a. n.v. ave calif mass wash conn ill pa va fla ont b.v.
  a.g.
`)
/** Words that open a sentence far more often than they stand inside a name. */
const OPENERS = wordSet(`
  the a an in it its he she they we i you but and this that these those for on at as by with if our his her their
  while after when before since however meanwhile there what who how why to from under last not so some many most
  both according also then now today although though because despite during earlier founded one two such no all
  more another other yet still even until once
`)
const CLOSERS = ['"', '”', '’', "'", ')', ']', '»', '*', '_']
const ENDERS = ['.', '!', '?', '…']

/** What a word or mark can do at the border of two sentences. */
const ENDS = 1
const CLOSES = 2
const TITLE = 4
const SHORT = 8
const OPENS = 16
const BORDER = new Map<string, number>()
for (const [words, part] of [
  [ENDERS, ENDS],
  [CLOSERS, CLOSES],
  [TITLES, TITLE],
  [SHORTENED, SHORT],
  [OPENERS, OPENS],
] as const)
  for (const word of words) BORDER.set(word, (BORDER.get(word) ?? 0) | part)

/** The marks that may stand before the first word of a sentence. */
const BEFORE_WORD = new Set(['"', '“', '‘', "'", '(', '[', '–', '—', '-'])
const ONE_LETTER = /^\p{L}$/u

/**
 * Tokens after which a sentence is cut at the next comma, and after which it is cut anywhere: what is longer is no
 * sentence but a list or a text without full stops, and to read it as one takes time by the square of its length.
 */
const LONG = 600
const LONGEST = 800

/** Cuts the readable blocks into sentences. Furniture yields none. Linear in the number of tokens. */
export function findSentences(tokens: Tokens, blocks: readonly Block[]): Sentence[] {
  const sentences: Sentence[] = []
  const border = tokens.vocabulary.column(BORDER)
  let at = 0
  blocks.forEach((block, blockIndex) => {
    while (at < tokens.count && tokens.start[at] < block.start) at++
    let first = at
    while (at < tokens.count && tokens.start[at] < block.end) at++
    if (block.furniture) return
    const put = (last: number) => {
      const { start, end } = tokens
      sentences.push({ index: sentences.length, first, last, start: start[first], end: end[last], block, blockIndex })
      first = last + 1
    }
    for (let i = first; i < at; i++) {
      if (i - first >= LONG && (i - first >= LONGEST || tokens.lower[i] === ',' || tokens.lower[i] === ';')) {
        put(i)
        continue
      }
      if (!isEnd(tokens, border, i)) continue
      const last = sentenceEnd(tokens, border, i, at)
      if (last < 0) continue
      put(last)
      i = last
    }
    if (first < at) put(at - 1)
  })
  return sentences
}

type Border = Column<number>

/** A mark that ends sentences, or a word with a dot of its own ("Inc." is two tokens, "U.S." one). */
const isEnd = (tokens: Tokens, border: Border, i: number): boolean =>
  tokens.kind[i] === WORD
    ? tokens.text.charCodeAt(tokens.end[i] - 1) === 46
    : tokens.kind[i] === PUNCTUATION && ((border.of(tokens.form[i]) ?? 0) & ENDS) !== 0

/** "She wrote it on X. He did not.", "closed its Series B. Globex led it.": a letter that stands for itself. */
const isOwnLetter = (tokens: Tokens, i: number): boolean =>
  /^(?:series|class|plan)$/.test(tokens.lower[i - 1] ?? '') ||
  (tokens.lower[i] === 'x' && /^(?:on|to|via|from|off|onto)$/.test(tokens.lower[i - 1] ?? ''))

/** The last token of a sentence that ends with the mark at `i`, or -1 where none ends. */
function sentenceEnd(tokens: Tokens, border: Border, i: number, limit: number): number {
  const partOf = (token: number) => border.of(tokens.form[token]) ?? 0
  const mark = tokens.lower[i]
  const dotted = tokens.kind[i] === WORD
  let last = i
  while (last + 1 < limit && (tokens.flags[last + 1] & GLUED) !== 0 && (partOf(last + 1) & (CLOSES | ENDS)) !== 0)
    last++
  const next = last + 1
  if (next >= limit) return last
  const glued = (tokens.flags[next] & GLUED) !== 0
  let word = next
  while (word < limit && tokens.kind[word] === PUNCTUATION && BEFORE_WORD.has(tokens.lower[word])) word++
  if (word >= limit) return last
  const capital = tokens.isCapital(word) || tokens.kind[word] !== WORD
  if (glued && !(tokens.kind[next] === WORD && tokens.isCapital(next))) return -1
  if (!capital) return -1
  if (mark === '.' || dotted) {
    const at = dotted ? i : i > 0 && (tokens.flags[i] & GLUED) !== 0 ? i - 1 : -1
    if (at < 0) return last
    const before = tokens.lower[at]
    if (partOf(at) & TITLE) return -1
    if (tokens.isCapital(i - 1) && before.length <= 2 && ONE_LETTER.test(before) && !isOwnLetter(tokens, at)) return -1 // an initial
    if (last === i && ((partOf(at) & SHORT) !== 0 || (dotted && before.length > 2)) && !(partOf(word) & OPENS))
      return -1
  }
  return last
}
