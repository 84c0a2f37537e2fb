import { GLUED, NUMBER, type Tokens, WORD, WordTable } from '../../language/tokens.js'
import { FRACTION_MARKS, SCALE_LETTERS, SCALES, SMALL_NUMBERS } from './lexicon.js'

/** A number as written: tokens `first` to `last`. */
export interface Quantity {
  readonly first: number
  readonly last: number
  readonly value: number
  /** What the words after the digits multiply by: 1 where there are none. */
  readonly scale: number
  /** Written in digits. */
  readonly digits: boolean
}

export interface QuantityOptions {
  /** A sum of money: "5 B" and "5m" are scales, not letters and metres. */
  readonly money?: boolean
}

const isGlued = (tokens: Tokens, i: number): boolean => i < tokens.count && (tokens.flags[i] & GLUED) !== 0

/** The value of digits with separators; undefined where their grouping makes no number ("12,3456"). */
export function digitsValue(written: string): number | undefined {
  if (!written.includes(',')) return /^\d+(?:\.\d+)?$/.test(written) ? Number(written) : undefined
  // thousands, and the lakhs and crores of India
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(written) || /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/.test(written))
    return Number(written.replaceAll(',', ''))
  // a decimal comma
  return /^\d{1,3},\d{1,2}$/.test(written) ? Number(written.replace(',', '.')) : undefined
}

/** Words without which no number in words starts: all others are passed without a look at what follows. */
const OPENERS = new WordTable<true>(word =>
  SMALL_NUMBERS.has(word) || /^(?:an?|half|quarter-?|three-quarters)$/.test(word) || word.includes('-')
    ? true
    : undefined,
)

/** May a number start at this token? */
export const opensQuantity = (tokens: Tokens, i: number): boolean =>
  tokens.kind[i] === NUMBER || (tokens.kind[i] === WORD && tokens.says(OPENERS, i) === true)

/** The number that starts at token `i`; undefined where none does. Reads no further than token `limit`. */
export function readQuantity(
  tokens: Tokens,
  i: number,
  limit: number,
  options: QuantityOptions = {},
): Quantity | undefined {
  if (i < 0 || i > limit) return undefined
  if (tokens.kind[i] === NUMBER) return readDigits(tokens, i, limit, options)
  return tokens.kind[i] === WORD && tokens.says(OPENERS, i) ? readWords(tokens, i, limit) : undefined
}

function readDigits(tokens: Tokens, i: number, limit: number, options: QuantityOptions): Quantity | undefined {
  let value = digitsValue(tokens.lower[i])
  if (value === undefined) return undefined
  let last = i
  const fraction = i < limit && isGlued(tokens, i + 1) ? FRACTION_MARKS.get(tokens.lower[i + 1]) : undefined
  if (fraction !== undefined) {
    value += fraction
    last++
  } else if (andAHalf(tokens, i + 1, limit)) {
    value += 0.5
    last += 3
  }
  const scaled = readScales(tokens, last, limit, options)
  return { first: i, last: scaled.last, value: exact(value, scaled.scale), scale: scaled.scale, digits: true }
}

const andAHalf = (tokens: Tokens, i: number, limit: number): boolean =>
  i + 2 <= limit && tokens.lower[i] === 'and' && tokens.lower[i + 1] === 'a' && tokens.lower[i + 2] === 'half'

/** 4.35 million without the dust of binary fractions. */
export function exact(value: number, scale: number): number {
  const product = value * scale
  // whole numbers of fifteen digits have no dust
  return Number.isInteger(product) && Math.abs(product) < 1e15 ? product : Number(product.toPrecision(15))
}

/** Scale words after token `last`: "million", "-billion", "lakh crore", "m" glued. */
function readScales(tokens: Tokens, last: number, limit: number, options: QuantityOptions) {
  let scale = 1
  for (let rounds = 0; rounds < 2 && last < limit; rounds++) {
    const dash = tokens.lower[last + 1] === '-' && isGlued(tokens, last + 1) && isGlued(tokens, last + 2)
    const at = dash && last + 2 <= limit ? last + 2 : last + 1
    const found = scaleAt(tokens, at, at === last + 1, options)
    if (found === undefined || (rounds > 0 && found >= 1e9)) break
    scale *= found
    last = at
  }
  return { scale, last }
}

function scaleAt(tokens: Tokens, at: number, beside: boolean, { money }: QuantityOptions): number | undefined {
  if (tokens.kind[at] !== WORD) return undefined
  const word = tokens.lower[at]
  const known = word === 'k' && !isGlued(tokens, at) ? undefined : SCALES.get(word)
  if (known !== undefined) return known
  const letter = SCALE_LETTERS.get(word)
  if (letter !== undefined && beside) return letterScale(tokens, at, letter, money ?? false)
  const cut = word.indexOf('-')
  // "a $5 million-plus round", "10-million-user"
  return cut > 1 ? SCALES.get(word.slice(0, cut)) : undefined
}

/** "20m" is metres as often as millions: outside money a small letter needs things that are counted after it. */
function letterScale(tokens: Tokens, at: number, scale: number, money: boolean): number | undefined {
  const capital = tokens.isCapital(at)
  if (!isGlued(tokens, at)) return money && capital ? scale : undefined
  if (money || tokens.lower[at] === 'k') return scale
  if (tokens.lower[at] === 't') return undefined
  const next = at + 1 < tokens.count && tokens.kind[at + 1] === WORD ? tokens.lower[at + 1] : ''
  const counted = /s$/.test(next) || next === 'people' || tokens.lower[at + 1] === '+'
  return capital || counted ? scale : undefined
}

/** "twenty-five", "a hundred and ten", "half a million", "two and a half billion", "a dozen". */
function readWords(tokens: Tokens, i: number, limit: number): Quantity | undefined {
  const halved = readHalf(tokens, i, limit)
  if (halved) return halved
  let at = i
  let total = 0
  let current = SMALL_NUMBERS.get(tokens.lower[at])
  const article = current === undefined && (tokens.lower[at] === 'a' || tokens.lower[at] === 'an')
  if (current === undefined && !article && !wordScale(tokens.lower[at])) return compound(tokens, i)
  if (article && !(at < limit && wordScale(tokens.lower[at + 1]))) return undefined
  if (current === undefined) {
    // a bare "hundred" or "million" counts nothing, and "millions" is no number
    if (!article) return undefined
    current = 1
  }
  let last = i
  let scale = 1
  for (at = i + 1; at <= limit; at++) {
    const word = tokens.lower[at]
    const small = SMALL_NUMBERS.get(word)
    const by = wordScale(word)
    if (by !== undefined) {
      if (by === 100 || by === 12) current *= by
      else {
        total += exact(current, by)
        current = 0
      }
      scale = by
    } else if (small !== undefined && (current === 0 ? scale > 1 : addable(current, small))) current += small
    else if (word === 'and' && andAHalf(tokens, at, limit) && total === 0) {
      current += 0.5
      at += 2
    } else if (word === 'and' && scale > 1 && at < limit && SMALL_NUMBERS.has(tokens.lower[at + 1])) continue
    else break
    last = at
  }
  return { first: i, last, value: total + current, scale, digits: false }
}

const wordScale = (word: string): number | undefined =>
  word.length < 4 || word.endsWith('ns') ? undefined : SCALES.get(word)

const addable = (current: number, small: number): boolean =>
  (current % 100 === 0 && current >= 100) || (current % 10 === 0 && current >= 20 && current < 100 && small < 10)

/** "half a million", "half-billion", "a quarter of a million", "three quarters of a billion". */
function readHalf(tokens: Tokens, i: number, limit: number): Quantity | undefined {
  let at = tokens.lower[i] === 'a' ? i + 1 : i
  if (at > limit) return undefined
  const word = tokens.lower[at]
  if (word.startsWith('half-')) {
    const scale = SCALES.get(word.slice(5).split('-')[0])
    return scale === undefined ? undefined : { first: i, last: at, value: scale / 2, scale, digits: false }
  }
  let part = word === 'half' ? 0.5 : word === 'quarter' || word === 'quarter-' ? 0.25 : 0
  if (word === 'three-quarters') part = 0.75
  if (word === 'three' && at < limit && tokens.lower[at + 1] === 'quarters') {
    part = 0.75
    at++
  }
  if (!part) return undefined
  at++
  if (at <= limit && tokens.lower[at] === 'of') at++
  if (at <= limit && (tokens.lower[at] === 'a' || tokens.lower[at] === 'an')) at++
  const scale = at <= limit ? wordScale(tokens.lower[at]) : undefined
  return scale === undefined || scale < 1e3
    ? undefined
    : { first: i, last: at, value: part * scale, scale, digits: false }
}

/** "two-dozen", "five-million" in one token. */
function compound(tokens: Tokens, i: number): Quantity | undefined {
  const [small, scale, ...rest] = tokens.lower[i].split('-')
  const value = SMALL_NUMBERS.get(small)
  const by = scale === undefined ? undefined : SCALES.get(scale)
  return value === undefined || by === undefined || rest.length > 1
    ? undefined
    : { first: i, last: i, value: value * by, scale: by, digits: false }
}
