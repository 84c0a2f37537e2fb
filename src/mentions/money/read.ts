import { GLUED, NUMBER, type Tokens, WORD } from '../../language/tokens.js'
import { exact, type Quantity, readQuantity } from '../number/quantity.js'
import { spread, upperEnd } from '../number/range.js'
import { type CurrencyReading, currencyAfter, currencyBefore } from './currency.js'
import { CURRENCY_NAMES, MINOR_UNITS, MINOR_WORDS } from './lexicon.js'

/** One sum, or the two ends of a range of sums, without what stands around it. */
export interface Sum {
  readonly first: number
  readonly last: number
  readonly value: number
  readonly max: number | null
  readonly currency: CurrencyReading
}

const MONEY = { money: true } as const
const limitOf = (tokens: Tokens) => tokens.count - 1

/** The sum whose sign or code starts at token `i` ("$1.2-1.5 billion", "USD 20 million"). */
export function readSigned(tokens: Tokens, i: number): Sum | undefined {
  const currency = currencyBefore(tokens, i)
  if (!currency) return undefined
  const low = figureAfter(tokens, currency)
  if (!low) return undefined
  const upper = upperEnd(tokens, currency.first, low.last)
  const high = upper > 0 && upper < tokens.count ? upperFigure(tokens, upper, currency) : undefined
  const ends = high && spread(low, high)
  const sum = ends
    ? { first: currency.first, last: high.last, ...ends, currency }
    : { first: currency.first, last: low.last, value: low.value, max: null, currency }
  return withMinor(tokens, absorbName(tokens, sum))
}

function figureAfter(tokens: Tokens, currency: CurrencyReading): Quantity | undefined {
  const at = currency.last + 1
  // "RM 42", "$ 10": digits only, words before a sign are another clause's
  if (at >= tokens.count || tokens.kind[at] !== NUMBER) return undefined
  const figure = readQuantity(tokens, at, limitOf(tokens), MONEY)
  return figure && currency.scale > 1 ? { ...figure, value: exact(figure.value, currency.scale) } : figure
}

/** The upper end: with the same sign again ("$1.2bn-$1.5bn") or without one ("$10-15 million"). */
function upperFigure(tokens: Tokens, at: number, currency: CurrencyReading): Quantity | undefined {
  const repeated = currencyBefore(tokens, at) ?? (at + 1 < tokens.count ? currencyBefore(tokens, at + 1) : undefined)
  if (repeated && repeated.first === at) {
    if (repeated.code !== currency.code && !repeated.bare) return undefined
    return figureAfter(tokens, repeated)
  }
  if (tokens.kind[at] !== NUMBER) return undefined
  const high = readQuantity(tokens, at, limitOf(tokens), MONEY)
  // "$10 to 15 users" is no range of money unless a scale or the end of the phrase follows
  const next = high && tokens.kind[high.last + 1] === WORD && high.last + 1 < tokens.count
  if (high && high.scale === 1 && next && tokens.lower[at - 1] === 'to') return undefined
  return high && !currencyAfter(tokens, high.last + 1) ? high : undefined
}

/** "$10 dollars", "US$5 USD": the currency said again. */
function absorbName(tokens: Tokens, sum: Sum): Sum {
  const again = currencyAfter(tokens, sum.last + 1)
  if (!again || again.first !== sum.last + 1 || tokens.lower[again.first] === '-') return sum
  if (sum.currency.form !== 'sign' || again.form === 'sign') return sum
  if (tokens.kind[again.last + 1] === NUMBER && again.form === 'code') return sum
  const bareDollar = sum.currency.bare
  const same = again.bare
    ? bareDollar || /D$/.test(sum.currency.code ?? '')
    : bareDollar || again.code === sum.currency.code
  if (!same) return sum
  return { ...sum, last: again.last, currency: again.bare ? sum.currency : { ...again, first: sum.currency.first } }
}

/** The sum whose figure starts at token `i` and whose currency stands after it ("34.6 million dollars", "10 mln dlrs"). */
export function readNamed(tokens: Tokens, i: number): Sum | undefined {
  const low = readQuantity(tokens, i, limitOf(tokens), MONEY)
  if (!low) return undefined
  const direct = named(tokens, low)
  const upper = direct ? upperEnd(tokens, i, direct.last) : upperEnd(tokens, i, low.last)
  const top = upper > 0 && upper < tokens.count ? readQuantity(tokens, upper, limitOf(tokens), MONEY) : undefined
  const high = top && named(tokens, top)
  if (high && (!direct || direct.currency.code === high.currency.code)) {
    const ends = spread(low, { ...top, value: high.value, scale: top.scale })
    if (ends) return { ...high, first: i, ...ends }
  }
  return direct && withMinor(tokens, direct)
}

function named(tokens: Tokens, figure: Quantity): Sum | undefined {
  const { first } = figure
  // "half-billion-dollar" is one word
  if (first === figure.last && /-(?:dollars?|dlrs?)$/.test(tokens.lower[first]))
    return {
      first,
      last: first,
      value: figure.value,
      max: null,
      currency: { first, last: first, code: null, bare: true, scale: 1, form: 'name' },
    }
  const word = tokens.lower[figure.last + 1] ?? ''
  const minor = MINOR_UNITS.has(word) ? MINOR_UNITS.get(word) : shortMinor(tokens, figure)
  if (minor !== undefined && !(figure.last + 2 < tokens.count && tokens.lower[figure.last + 2] === 'per-click')) {
    const last = figure.last + 1
    const currency: CurrencyReading = { first: last, last, code: minor, bare: minor === null, scale: 1, form: 'name' }
    return { first, last, value: exact(figure.value, 0.01), max: null, currency }
  }
  const currency = currencyAfter(tokens, figure.last + 1)
  if (!currency || !fits(tokens, figure, currency)) return undefined
  const scaled = scaleAfterCode(tokens, currency, figure)
  const last = scaled?.last ?? currency.last
  return { first, last, value: scaled?.value ?? exact(figure.value, currency.scale), max: null, currency }
}

/** "4.3p per share": pence by their letter, where a share is told of. */
const shortMinor = (tokens: Tokens, { first, last, digits }: Quantity): string | null | undefined =>
  digits && (tokens.flags[last + 1] & GLUED) !== 0 && LETTERS.has(tokens.lower[last + 1])
    ? minorOf(tokens, tokens.lower[last + 1], first, last + 1)
    : undefined

const LETTERS = new Set(['c', 'p'])
const OF_SHARES = new Set(['share', 'shares', 'stock', 'dividend', 'eps'])

/** Of which currency a letter is the minor unit, where a share is told of behind the figure or before it. */
function minorOf({ lower }: Tokens, letter: string, first: number, last: number): string | null | undefined {
  const code = letter === 'p' ? 'GBP' : null
  if (/^(?:a|per|each)$/.test(lower[last + 1] ?? '') && lower[last + 2] === 'share') return code
  if (!/^(?:to|at|of|by|from)$/.test(lower[first - 1] ?? '') || !ENDS_SUM.test(lower[last + 1] ?? '.')) return undefined
  for (let i = first - 2; i >= Math.max(0, first - 12); i--) if (OF_SHARES.has(lower[i])) return code
  return undefined
}

/** What may follow a sum that stands alone: "to 12p from 9p", not "of 5c phones". */
const ENDS_SUM =
  /^(?:[.,;:)(]|from|to|in|on|at|by|after|and|against|compared|versus|while|as|a|per|each|for|this|last|up|down|or|but|with|due)$/

/** A figure and the letter of a minor unit, in one word: "62c". */
export const MINOR_FIGURE = /^\d{1,4}[cp]$/

/** "62c a share", "a dividend of 12p": figure and letter are one word. */
export function readMinor(tokens: Tokens, i: number): Sum | undefined {
  const word = tokens.lower[i]
  const code = minorOf(tokens, word.slice(-1), i, i)
  if (code === undefined) return undefined
  const currency: CurrencyReading = { first: i, last: i, code, bare: code === null, scale: 1, form: 'name' }
  return { first: i, last: i, value: exact(Number(word.slice(0, -1)), 0.01), max: null, currency }
}

/** "75 USD million". */
function scaleAfterCode(tokens: Tokens, currency: CurrencyReading, figure: Quantity) {
  if (currency.form !== 'code' || figure.scale !== 1 || !figure.digits) return undefined
  const word = tokens.lower[currency.last + 1]
  const by = word === 'million' ? 1e6 : word === 'billion' ? 1e9 : undefined
  return by && { last: currency.last + 1, value: exact(figure.value, by) }
}

/** Words that are currencies only beside a large figure: a pound is a weight, "won" a verb. */
function fits(tokens: Tokens, figure: Quantity, currency: CurrencyReading): boolean {
  const word = tokens.lower[currency.last]
  const next = tokens.lower[currency.last + 1] ?? ''
  if (currency.form === 'sign') {
    // "1 $ 10": the sign belongs to the figure after it
    const taken = currency.last + 1 < tokens.count && tokens.kind[currency.last + 1] === NUMBER
    const beside =
      (tokens.flags[currency.first] & GLUED) !== 0 ||
      next === '' ||
      tokens.kind[currency.last + 1] === WORD ||
      /^[.,;:)?!]$/.test(next)
    return !taken && beside
  }
  if (currency.form === 'code')
    return !(
      tokens.kind[currency.last + 1] === NUMBER &&
      figure.scale === 1 &&
      !isMinorFigure(tokens, currency.last + 1)
    )
  if (word === 'won' || word === 'marks' || word === 'rand' || word === 'sterling')
    return figure.scale >= 1e3 || figure.value >= 1000
  if (word === 'pound') return figure.scale >= 1e3
  if (word === 'pounds') return figure.scale >= 1e3 || !weighed(tokens, figure.first, currency.last)
  if (word === 'buck' || word === 'euro' || word === 'dong') return figure.value !== 1 || word === 'euro'
  return true
}

const weighed = (tokens: Tokens, first: number, last: number): boolean => {
  for (let i = Math.max(0, first - 5); i < first; i++)
    if (/^(?:weigh|lift|thrust|carry|payload)/.test(tokens.lower[i])) return true
  return (
    /^(?:of|lighter|heavier|in|overweight)$/.test(tokens.lower[last + 1] ?? '') &&
    !/^(?:of|in)$/.test(tokens.lower[last + 2] ?? '')
  )
}

const isMinorFigure = (tokens: Tokens, at: number): boolean =>
  /^\d\d$/.test(tokens.lower[at] ?? '') && closes(tokens, at + 1)
const closes = (tokens: Tokens, at: number): boolean =>
  at >= tokens.count || /^[.,;?!)]$/.test(tokens.lower[at]) || MINOR_WORDS.has(tokens.lower[at])

/** "15 dollars and 50", "twenty rupees 43", "US$3 and fourteen": hundredths after the currency's name. */
function withMinor(tokens: Tokens, sum: Sum): Sum {
  const whole = Number.isInteger(sum.value) && sum.max === null && sum.value < 1e5
  const stated = sum.currency.last === sum.last || sum.currency.form === 'sign'
  if (!whole || !stated) return sum
  const and = tokens.lower[sum.last + 1] === 'and'
  const at = sum.last + (and ? 2 : 1)
  if (at >= tokens.count || (!and && sum.currency.form === 'sign')) return sum
  const minor = readQuantity(tokens, at, Math.min(at + 1, limitOf(tokens)))
  if (minor?.scale !== 1 || minor.value < 1 || minor.value > 99 || !Number.isInteger(minor.value)) return sum
  if (!closes(tokens, minor.last + 1) && !(and && tokens.lower[minor.last + 1] === 'and')) return sum
  const word = MINOR_WORDS.has(tokens.lower[minor.last + 1] ?? '') && tokens.lower[minor.last + 1] !== 'more'
  return { ...sum, last: minor.last + (word ? 1 : 0), value: exact(sum.value * 100 + minor.value, 0.01) }
}

/** A currency's name that stands before its figure: "ringgit 42", "Malaysian ringgits 42", "euros 20 million". */
export function readNameFirst(tokens: Tokens, i: number): Sum | undefined {
  if (!CURRENCY_NAMES.has(tokens.lower[i]) && !CURRENCY_NAMES.has(tokens.lower[i + 1] ?? '')) return undefined
  const currency = currencyAfter(tokens, i)
  if (currency?.form !== 'name' || /^(?:won|marks|sterling)$/.test(tokens.lower[currency.last])) return undefined
  const figure = figureAfter(tokens, currency)
  if (!figure || currencyAfter(tokens, figure.last + 1)) return undefined
  // "dollars 20 years ago": only a lone figure or a large one
  const alone = figure.scale > 1 || figure.last + 1 >= tokens.count || /^[.,;)]$/.test(tokens.lower[figure.last + 1])
  return alone ? { first: i, last: figure.last, value: figure.value, max: null, currency } : undefined
}
