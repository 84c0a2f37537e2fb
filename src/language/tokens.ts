import type { Range } from '../core/span.js'
import { CAPITAL, GLUED, isApostrophe, isDigit, isLetter, isOwnedAt, isSpace, isUpper, isWordy } from './characters.js'
import { gluedCurrency } from './currency-codes.js'
import { dotInside, isDotted, saysBased } from './dots.js'
import { hashOf, NUMBER, Vocabulary, WORD, type WordTable } from './vocabulary.js'

export { ALL_CAPS, CAPITAL, GLUED, MIXED } from './characters.js'
export { NUMBER, PUNCTUATION, SYMBOL, WORD, WordTable, wordsIn, wordsLike } from './vocabulary.js'

const CONTRACTION = /^(?:s|re|ve|ll|d|m)$/i
const NUMBER_TAIL =
  /^(?:k|m|mn|mln|mio|b|bn|bln|t|tn|tr|trn|x|st|nd|rd|th|s|am|pm|pp|bps|pc|cr|crore|crores|lakh|million|billion|trillion|dlrs|gb|tb|mb|mw|gw|kw|kg|km|ms|h|w|g|percent|pct|usd|eur|gbp|cny|rmb|inr|rm|bps)$/i

const isDash = (c: number) => c === 45 || c === 0x2010 || c === 0x2011

/** The words, numbers and marks of a text, as flat arrays: token `i` is `text.slice(start[i], end[i])`. */
export class Tokens {
  count = 0
  start: Int32Array
  end: Int32Array
  kind: Uint8Array
  flags: Uint8Array
  /** The case-folded word as a number: equal words have equal forms within one vocabulary. */
  form: Int32Array
  /** Case-folded words, typographic apostrophes made plain; for marks the mark itself. */
  readonly lower: string[] = []

  constructor(
    readonly text: string,
    readonly vocabulary: Vocabulary,
  ) {
    const room = 64 + (text.length >> 2)
    this.start = new Int32Array(room)
    this.end = new Int32Array(room)
    this.kind = new Uint8Array(room)
    this.flags = new Uint8Array(room)
    this.form = new Int32Array(room)
  }

  /** Adds a word or number with flags of its own. */
  push(start: number, end: number, kind: number, flags: number): void {
    this.pushForm(start, end, this.vocabulary.formOf(this.text, start, end, hashOf(this.text, start, end), kind), flags)
  }

  pushForm(start: number, end: number, form: number, flags: number): void {
    if (this.count === this.start.length) this.grow()
    const i = this.count++
    this.start[i] = start
    this.end[i] = end
    this.kind[i] = this.vocabulary.kind[form]
    this.flags[i] = i > 0 && this.end[i - 1] === start ? flags | GLUED : flags
    this.form[i] = this.vocabulary.fold[form]
    this.lower.push(this.vocabulary.lower[form])
  }

  /** Takes the last token back. */
  pop(): void {
    this.count--
    this.lower.pop()
  }

  /** Adds a part of a word as a word of its own. */
  pushWord(start: number, end: number): void {
    const form = this.vocabulary.formOf(this.text, start, end, hashOf(this.text, start, end), WORD)
    this.pushForm(start, end, form, this.vocabulary.flags[form])
  }

  /** What a table says of the word at a token; asked once for each word, whatever the number of tokens. */
  says<T>(table: WordTable<T>, i: number): T | undefined {
    return i >= 0 && i < this.count ? this.vocabulary.columnOf(table).of(this.form[i]) : undefined
  }

  /** The first of tokens `first` to `last`, both included, of which a table says something; -1 where there is none. */
  firstOf(table: WordTable<unknown>, first: number, last: number): number {
    const column = this.vocabulary.columnOf(table)
    const { form } = this
    for (let i = first; i <= last; i++) if (column.of(form[i]) !== undefined) return i
    return -1
  }

  /** The token as written. */
  surface(i: number): string {
    return this.text.slice(this.start[i], this.end[i])
  }

  /** Text offsets of tokens `first` to `last`, both included. */
  range(first: number, last: number = first): Range {
    return { start: this.start[first], end: this.end[last] }
  }

  isWord = (i: number): boolean => i >= 0 && i < this.count && this.kind[i] === WORD
  isCapital = (i: number): boolean => i >= 0 && i < this.count && (this.flags[i] & CAPITAL) !== 0

  /** The first token that ends after an offset of the text; `count` when there is none. */
  at(offset: number): number {
    let low = 0
    let high = this.count
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.end[middle] <= offset) low = middle + 1
      else high = middle
    }
    return low
  }

  private grow(): void {
    const room = this.start.length * 2
    const wider = <T extends Int32Array | Uint8Array>(old: T, fresh: T): T => {
      fresh.set(old)
      return fresh
    }
    this.start = wider(this.start, new Int32Array(room))
    this.end = wider(this.end, new Int32Array(room))
    this.kind = wider(this.kind, new Uint8Array(room))
    this.flags = wider(this.flags, new Uint8Array(room))
    this.form = wider(this.form, new Int32Array(room))
  }
}

/** Cuts a text into tokens in one pass. Linear in the length of the text. */
export function tokenize(text: string, vocabulary: Vocabulary = new Vocabulary()): Tokens {
  const tokens = new Tokens(text, vocabulary)
  // read once: texts come in so many makes that the engine searches for the length of each
  const { length } = text
  let at = 0
  while (at < length) {
    const c = text.charCodeAt(at)
    if (c === 32 || isSpace(c)) at++
    else if (isDigit(c)) at = readNumber(tokens, at)
    else if (isLetter(c)) at = readPlainWord(tokens, at)
    else at = readMark(tokens, at)
  }
  return tokens
}

/** Small and capital letters of ASCII, which most words are made of, up to something else than more of a word. */
function readPlainWord(tokens: Tokens, start: number): number {
  const { text, vocabulary } = tokens
  let at = start
  let head = 0
  let tail = 0
  let c = text.charCodeAt(at)
  while ((c >= 97 && c <= 122) || (c >= 65 && c <= 90)) {
    if (at < start + 4) head |= c << ((at - start) << 3)
    else if (at < start + 8) tail |= c << ((at - start - 4) << 3)
    c = text.charCodeAt(++at)
  }
  const inside = isWordy(text.charCodeAt(at + 1)) || saysBased(text, at)
  const ends = c === 32 || c === 44 || c === 10 || Number.isNaN(c) || (c === 46 && !inside)
  if (!ends || at === start) return readWord(tokens, start)
  let form = at - start > 8 ? -1 : vocabulary.shortForm(head, tail)
  if (form < 0) {
    form = formAt(tokens, start, at)
    if (at - start <= 8) vocabulary.keepShort(head, tail, form)
  }
  pushWord(tokens, start, at, form)
  return at
}

/** Digits with inner separators ("1,234.5"); a name that starts with digits ("4chan", "23andMe") is a word. */
function readNumber(tokens: Tokens, start: number): number {
  const { text } = tokens
  let at = start + 1
  while (at < text.length) {
    const c = text.charCodeAt(at)
    if (isDigit(c)) at++
    else if ((c === 44 || c === 46) && isDigit(text.charCodeAt(at + 1))) at += 2
    else break
  }
  // "100元": no letters of a word, and so not the start of a name
  if (isLetter(text.charCodeAt(at)) && text.charCodeAt(at) < 0x2e80) {
    let end = at
    while (isLetter(text.charCodeAt(end)) || isDigit(text.charCodeAt(end))) end++
    const known = NUMBER_TAIL.test(text.slice(at, end))
    if (!known && /^\d{1,4}$/.test(text.slice(start, at))) {
      pushWhole(tokens, start, end)
      return end
    }
    tokens.push(start, at, NUMBER, 0)
    // "1.2bn-1.5bn": the tail must not run on over the dash
    if (!known) return at
    pushWhole(tokens, at, end)
    return end
  }
  tokens.push(start, at, NUMBER, 0)
  // "Gadget 11's share"
  return isOwnedAt(text, at) ? readApostrophe(tokens, at) : at
}

function readMark(tokens: Tokens, start: number): number {
  const code = tokens.text.codePointAt(start)!
  // "Acme Inc.'s phones": the dot is the name's
  if (code === 46 && isOwnedAt(tokens.text, start + 1) && isLetter(tokens.text.charCodeAt(start - 1)))
    return readApostrophe(tokens, start + 1)
  const end = start + (code > 0xffff ? 2 : 1)
  tokens.pushForm(start, end, tokens.vocabulary.markOf(code), 0)
  return end
}

/** Letters and digits, with inner hyphens, ampersands, dots ("co-founder", "AT&T", "x.ai", "U.S."); "'s" is a token of its own. */
function readWord(tokens: Tokens, start: number): number {
  const { text } = tokens
  const code = gluedCurrency(text, start)
  if (code) {
    pushWhole(tokens, start, start + code)
    return start + code
  }
  let at = start
  for (;;) {
    const c = text.charCodeAt(at)
    if (isLetter(c) || isDigit(c) || c === 0xad) {
      at++
      continue
    }
    const next = text.charCodeAt(at + 1)
    if (isDash(c) && (isLetter(next) || isDigit(next)) && at > start) at += 1
    else if (c === 38 && isUpper(next) && isUpper(text.charCodeAt(at - 1))) at += 1
    else if (c === 46 && dotInside(text, start, at)) at += 1
    else if (c === 46 && saysBased(text, at)) at += 2
    else if (c === 46 && isDotted(text.slice(start, at))) {
      at += 1 // the last dot of "U.S."
      break
    } else break
  }
  pushWord(tokens, start, at, formAt(tokens, start, at))
  if (isApostrophe(text.charCodeAt(at))) return readApostrophe(tokens, at)
  return at
}

/** After a word: "'s" and its like are a token; "don't" keeps its tail; a scraped "'sAI" is cut after the s. */
function readApostrophe(tokens: Tokens, at: number): number {
  const { text } = tokens
  let end = at + 1
  while (
    isLetter(text.charCodeAt(end)) &&
    !(end > at + 1 && isUpper(text.charCodeAt(end)) && !isUpper(text.charCodeAt(end - 1)))
  )
    end++
  const tail = text.slice(at + 1, end)
  if (CONTRACTION.test(tail)) {
    tokens.push(at, end, WORD, 0)
    return end
  }
  if (tail === '') return at
  const last = tokens.count - 1
  if (/^(?:t|clock)$/i.test(tail) || tokens.end[last] - tokens.start[last] <= 2) {
    const start = tokens.start[last]
    tokens.pop()
    pushWhole(tokens, start, end)
    return end
  }
  if (/^s\p{Ll}{2}/u.test(tail)) {
    tokens.push(at, at + 2, WORD, 0)
    return at + 2
  }
  return at
}

const formAt = ({ text, vocabulary }: Tokens, start: number, end: number): number =>
  vocabulary.formOf(text, start, end, hashOf(text, start, end), WORD)

/** A word that stays whole whatever it looks like. */
function pushWhole(tokens: Tokens, start: number, end: number): void {
  const form = formAt(tokens, start, end)
  tokens.pushForm(start, end, form, tokens.vocabulary.flags[form])
}

/** A word, or the two words that a lost space ran together. */
function pushWord(tokens: Tokens, start: number, end: number, form: number): void {
  const { cut, flags } = tokens.vocabulary
  if (cut[form] === 0) tokens.pushForm(start, end, form, flags[form])
  else {
    pushWhole(tokens, start, start + cut[form])
    pushWhole(tokens, start + cut[form], end)
  }
}
