import { CURRENCY_CODES, DOLLARS_BEHIND, LETTER_CURRENCIES } from '../../language/currency-codes.js'
import { ALL_CAPS, CAPITAL, GLUED, NUMBER, SYMBOL, type Tokens, WORD } from '../../language/tokens.js'
import {
  AMBIGUOUS,
  COUNTRY_CURRENCIES,
  CURRENCY_NAMES,
  DOLLAR,
  DOLLAR_PREFIXES,
  SHORT_FORMS,
  SIGNS,
  UNCODED,
  WORDLIKE_CODES,
} from './lexicon.js'

/** A currency as written: tokens `first` to `last`. */
export interface CurrencyReading {
  readonly first: number
  readonly last: number
  /** ISO 4217; null where the words name none. A bare dollar is null with `bare`. */
  readonly code: string | null
  /** "$" or "dollars" without a country. */
  readonly bare: boolean
  /** "MUSD", "KSEK": the figure is in millions or thousands of it. */
  readonly scale: number
  readonly form: 'sign' | 'code' | 'name'
}

const reading = (
  first: number,
  last: number,
  code: string | null,
  form: CurrencyReading['form'],
  { bare = false, scale = 1 } = {},
): CurrencyReading => ({ first, last, code, bare, scale, form })

const glued = (tokens: Tokens, i: number): boolean => (tokens.flags[i] & GLUED) !== 0

/** The sign or code that starts at token `i` and may stand before a figure: "$", "US$", "€", "USD", "Rs.", "RMB". */
export function currencyBefore(tokens: Tokens, i: number): CurrencyReading | undefined {
  const { lower } = tokens
  if (tokens.kind[i] === SYMBOL) {
    if (lower[i] === DOLLAR) return withCountryBehind(tokens, i) ?? withPrefix(tokens, i)
    const code = SIGNS.get(lower[i])
    if (code === undefined) return undefined
    const egyptian = lower[i - 1] === 'e' && glued(tokens, i) && lower[i] === '£'
    const chinese = (lower[i - 1] === 'cn' || lower[i - 1] === 'rmb') && lower[i] === '¥'
    // a pound sign read in the wrong encoding
    if (lower[i - 1] === 'â' && glued(tokens, i)) return reading(i - 1, i, code, 'sign')
    if (egyptian) return reading(i - 1, i, 'EGP', 'sign')
    return chinese ? reading(i - 1, i, 'CNY', 'sign') : reading(i, i, code, 'sign')
  }
  if (tokens.kind[i] !== WORD) return undefined
  const code = codeAt(tokens, i) ?? letterAt(tokens, i)
  if (!code) return undefined
  const dotted = lower[i + 1] === '.' && glued(tokens, i + 1) && /^(?:rs|k?shs?)$/.test(lower[i])
  return dotted ? { ...code, last: i + 1 } : code
}

/** "R1.2bn": the tokens were cut after the letter because a sum follows. */
function letterAt(tokens: Tokens, i: number): CurrencyReading | undefined {
  if (tokens.end[i] - tokens.start[i] !== 1 || tokens.kind[i + 1] !== NUMBER || !glued(tokens, i + 1)) return undefined
  const code = LETTER_CURRENCIES.get(tokens.surface(i))
  return code === undefined ? undefined : reading(i, i, code, 'code')
}

/** "$US1.2 billion": the tokens were cut after the country because a figure follows. */
function withCountryBehind(tokens: Tokens, i: number): CurrencyReading | undefined {
  if (tokens.kind[i + 1] !== WORD || tokens.kind[i + 2] !== NUMBER) return undefined
  if (!glued(tokens, i + 1) || !glued(tokens, i + 2)) return undefined
  if (!DOLLARS_BEHIND.has(tokens.surface(i + 1))) return undefined
  const code = DOLLAR_PREFIXES.get(tokens.lower[i + 1])
  return code === undefined ? undefined : reading(i, i + 1, code, 'sign')
}

/** "US$", "A$", "c $": a small "a" before a dollar sign is the article. */
function withPrefix(tokens: Tokens, i: number): CurrencyReading {
  const before = i > 0 && tokens.kind[i - 1] === WORD ? tokens.lower[i - 1] : ''
  const code = DOLLAR_PREFIXES.get(before)
  const capital = i > 0 && (tokens.flags[i - 1] & CAPITAL) !== 0
  const apart = !glued(tokens, i)
  const fits = capital ? !apart || before.length > 1 : !/^(?:a|s|us|can)$/.test(before)
  // "A $5 million round" at the head of a sentence
  if (code && fits) return reading(i - 1, i, code, 'sign')
  // "B$5 million": some country's dollar, and of which is not known
  if (capital && !apart && before.length < 3 && (before.length === 1 || tokens.flags[i - 1] & ALL_CAPS))
    return reading(i - 1, i, null, 'sign')
  return reading(i, i, null, 'sign', { bare: true })
}

/** "USD", "Rs", "MUSD": codes count in capitals only. */
function codeAt(tokens: Tokens, i: number): CurrencyReading | undefined {
  const surface = tokens.surface(i)
  const short = SHORT_FORMS.get(surface)
  if (short) return reading(i, i, short, 'code')
  if (surface.length === 3 && (tokens.flags[i] & ALL_CAPS || /^(?:usd|eur|gbp|inr|cny)$/.test(surface))) {
    const code = surface.toUpperCase()
    return CURRENCY_CODES.has(code) && !WORDLIKE_CODES.has(code) ? reading(i, i, code, 'code') : undefined
  }
  if (surface.length === 4 && tokens.flags[i] & ALL_CAPS && /^[MK]/.test(surface)) {
    const code = surface.slice(1)
    if (CURRENCY_CODES.has(code) && !WORDLIKE_CODES.has(code))
      return reading(i, i, code, 'code', { scale: surface[0] === 'M' ? 1e6 : 1e3 })
  }
  return undefined
}

/** The currency that stands at token `i` after a figure: "dollars", "Canadian dollars", "€", "USD", "US$". */
export function currencyAfter(tokens: Tokens, i: number): CurrencyReading | undefined {
  if (i >= tokens.count) return undefined
  const { lower } = tokens
  if (tokens.kind[i] === SYMBOL) {
    if (lower[i] === DOLLAR) return reading(i, i, null, 'sign', { bare: true })
    const code = SIGNS.get(lower[i])
    return code === undefined ? undefined : reading(i, i, code, 'sign')
  }
  if (lower[i] === '-' && glued(tokens, i) && i + 1 < tokens.count && glued(tokens, i + 1)) {
    const name = nameAt(tokens, i + 1)
    return name && { ...name, first: i }
  }
  if (tokens.kind[i] !== WORD) return undefined
  return nameAt(tokens, i) ?? withCountry(tokens, i) ?? codeAt(tokens, i)
}

function nameAt(tokens: Tokens, i: number): CurrencyReading | undefined {
  const word = tokens.lower[i]
  const code = CURRENCY_NAMES.get(word)
  if (code === undefined) return undefined
  if (code === 'USD') return reading(i, i, null, 'name', { bare: true })
  const sterling = word.startsWith('pound') && tokens.lower[i + 1] === 'sterling'
  return reading(i, sterling ? i + 1 : i, AMBIGUOUS.has(word) || UNCODED.has(code) ? null : code, 'name')
}

/** "Canadian dollars", "New Zealand dollars", "South Korean won". */
function withCountry(tokens: Tokens, i: number): CurrencyReading | undefined {
  const opener = /^(?:new|hong|south|sri)$/.test(tokens.lower[i]) ? 1 : 0
  const adjective = COUNTRY_CURRENCIES.get(tokens.lower[i + opener] ?? '')
  const name = tokens.lower[i + opener + 1]
  if (!adjective || !name || !CURRENCY_NAMES.has(name)) return undefined
  const found = Object.entries(adjective).find(
    ([stem]) => name.startsWith(stem) || (stem === 'dollar' && name.startsWith('dlr')),
  )
  if (!found) return undefined
  const code = UNCODED.has(found[1]) ? null : found[1]
  return reading(i, i + opener + 1, code, 'name')
}
