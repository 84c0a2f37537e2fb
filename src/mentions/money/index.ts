import { CURRENCY_CODES, LETTER_CURRENCIES } from '../../language/currency-codes.js'
import { GLUED, NUMBER, SYMBOL, type Tokens, WORD, WordTable } from '../../language/tokens.js'
import type { AnnotatedDocument } from '../annotated-document.js'
import { boundAround } from '../number/bound.js'
import { figureMention } from '../number/figure-mention.js'
import { SMALL_NUMBERS } from '../number/lexicon.js'
import type { MoneyMention } from '../types.js'
import { contextDollar } from './context.js'
import { currencyBefore } from './currency.js'
import { CURRENCY_NAMES, SHORT_FORMS } from './lexicon.js'
import { MINOR_FIGURE, readMinor, readNamed, readNameFirst, readSigned, type Sum } from './read.js'

/** Sums of money with their bounds, ranges and currencies; a second figure for the same sum is `converted`. */
export function findMoneyMentions(document: AnnotatedDocument): MoneyMention[] {
  const { tokens } = document
  const sums = findSums(tokens)
  const bare = sums.some(sum => sum.currency.bare) ? contextDollar(document) : undefined
  const found: MoneyMention[] = []
  for (let n = 0; n < sums.length; n++) {
    const sum = sums[n]
    const { currency } = sum
    const next = sums.at(n + 1)
    const converted = next && isSecondFigure(tokens, sum, next, bare) ? convertedOf(tokens, next, bare) : null
    const { start, end, first, last, value, max, bound } = figureMention(tokens, sum)
    found.push({
      start,
      end,
      first,
      last,
      value,
      max,
      bound,
      currency: isYuan(sum, converted) ? 'CNY' : codeOf(sum, bare),
      currencySource: !currency.bare ? 'written' : bare ? 'context' : 'assumed',
      converted,
    })
    if (converted) n++
  }
  return found
}

/** "¥500 million ($70 million)": the sign is that of two currencies, whose rates tell which is meant. */
const isYuan = ({ currency, value }: Sum, converted: MoneyMention['converted']): boolean =>
  currency.code === 'JPY' &&
  converted?.currency === 'USD' &&
  converted.value > 0 &&
  value / converted.value > 4 &&
  value / converted.value < 10

const codeOf = ({ currency }: Sum, bare: string | undefined): string | null =>
  currency.bare ? (bare ?? 'USD') : currency.code

function findSums(tokens: Tokens): Sum[] {
  const sums: Sum[] = []
  for (let i = 0; i < tokens.count; i++) {
    const sum = opensSum(tokens, i) ? sumAt(tokens, i) : undefined
    if (!sum) continue
    // "US" of "US$" was passed before its sign was seen
    const previous = sums.at(-1)
    if (previous && previous.last >= sum.first) continue
    sums.push(sum)
    i = Math.max(i, sum.last)
  }
  return sums
}

/** Words that may open a sum in figures or words, the first letters of a currency's code and its name. */
const OPENERS = new WordTable<true>(word => {
  const code = word.toUpperCase()
  const coded = CURRENCY_CODES.has(code) || (/^[mk]/.test(word) && CURRENCY_CODES.has(code.slice(1)))
  const figure = SMALL_NUMBERS.has(word) || /^(?:a|half|half-.*|three-quarters)$/s.test(word) || MINOR_FIGURE.test(word)
  return coded || figure || SHORT_WORDS.has(word) || CURRENCY_NAMES.has(word) ? true : undefined
})
const SHORT_WORDS = new Set([...SHORT_FORMS.keys(), ...LETTER_CURRENCIES.keys()].map(form => form.toLowerCase()))
const NAMES = new WordTable<string>(word => CURRENCY_NAMES.get(word))

/** May a sum start here? A word that is none of these needs the name of a currency after it: "Malaysian ringgits 42". */
function opensSum(tokens: Tokens, i: number): boolean {
  const kind = tokens.kind[i]
  if (kind !== WORD) return kind === SYMBOL || kind === NUMBER
  return tokens.says(OPENERS, i) !== undefined || tokens.says(NAMES, i + 1) !== undefined
}

function sumAt(tokens: Tokens, i: number): Sum | undefined {
  const kind = tokens.kind[i]
  if (kind === SYMBOL) return readSigned(tokens, i)
  if (kind === NUMBER) return splitWord(tokens, i) ? undefined : readNamed(tokens, i)
  if (kind !== WORD) return undefined
  const word = tokens.lower[i]
  if (
    SMALL_NUMBERS.has(word) ||
    word === 'a' ||
    word === 'half' ||
    word.startsWith('half-') ||
    word === 'three-quarters'
  )
    return readNamed(tokens, i)
  if (MINOR_FIGURE.test(word)) return readMinor(tokens, i)
  return currencyBefore(tokens, i) ? readSigned(tokens, i) : readNameFirst(tokens, i)
}

/** Digits glued to a word before them ("GPT4", "x1000"): part of a name. */
const splitWord = (tokens: Tokens, i: number): boolean =>
  i > 0 && (tokens.flags[i] & GLUED) !== 0 && tokens.kind[i - 1] === WORD && !currencyBefore(tokens, i - 1)

/** Is the next sum the same one again: "(about $27 million)", ", or $27 million,"? */
function isSecondFigure(tokens: Tokens, sum: Sum, next: Sum, bare: string | undefined): boolean {
  if (codeOf(sum, bare) === codeOf(next, bare)) return false
  let at = sum.last + 1
  // "$47bn cash (£38bn)"
  if (/^(?:all-)?cash$/.test(tokens.lower[at] ?? '') && tokens.lower[at + 1] === '(') at++
  if (tokens.lower[at] === '(' || tokens.lower[at] === '[') at++
  else {
    if (tokens.lower[at] === ',') at++
    if (tokens.lower[at] !== 'or') return false
    at++
  }
  if (tokens.lower[at] === '=' || tokens.lower[at] === 'or' || tokens.lower[at] === 'i.e.') at++
  return next.first === at || boundAround(tokens, next.first, next.last).first === at
}

function convertedOf(tokens: Tokens, sum: Sum, bare: string | undefined): NonNullable<MoneyMention['converted']> {
  return {
    start: tokens.start[sum.first],
    end: tokens.end[sum.last],
    value: sum.value,
    max: sum.max,
    currency: codeOf(sum, bare),
  }
}
