import * as z from 'zod'

// one schema for all fields of a sort: each takes a tenth of a millisecond to make
export const text = z.string()
export const texts = z.array(text)
export const textOrNull = text.nullable()
/** At least a letter. */
export const someText = text.min(1)
export const number = z.number()
export const numberOrNull = number.nullable()
export const flag = z.boolean()

/** A place in the article as it was given. Offsets are UTF-16 code units, half-open. */
export const Span = z.strictObject({
  source: z.enum(['body', 'title']),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  text,
})
export type Span = z.infer<typeof Span>

export const PartyKind = z.enum(['organization', 'person', 'product', 'place', 'unknown'])
export type PartyKind = z.infer<typeof PartyKind>

/** Somebody or something named. `key` is for joins: case-folded, without legal suffix. */
export const Party = z.strictObject({
  name: someText,
  kind: PartyKind,
  surface: someText,
  aliases: texts,
  key: text,
  span: Span,
})
export type Party = z.infer<typeof Party>

export const Bound = z.enum(['exact', 'about', 'at_least', 'at_most'])
export type Bound = z.infer<typeof Bound>

export const parties = z.array(Party)
export const partyOrNull = Party.nullable()

/** ISO 4217 code. */
export const Currency = text.regex(/^[A-Z]{3}$/)
export const currencyOrNull = Currency.nullable()
export const CurrencySource = z.enum(['written', 'context', 'assumed'])

/** The article's second figure for the same sum: "$1.3bn (€1.1bn)". */
export const ConvertedMoney = z.strictObject({
  value: number,
  max: numberOrNull,
  currency: currencyOrNull,
  span: Span,
})

/** A sum in the currency's major unit: 10 billion dollars is 10000000000. */
export const Money = z.strictObject({
  value: number,
  max: numberOrNull,
  bound: Bound,
  currency: currencyOrNull,
  currencySource: CurrencySource,
  converted: ConvertedMoney.nullable(),
  span: Span,
})
export type Money = z.infer<typeof Money>
export const moneyOrNull = Money.nullable()

export const Grain = z.enum(['decade', 'year', 'half', 'season', 'quarter', 'month', 'week', 'day', 'minute'])
export type Grain = z.infer<typeof Grain>
export const DateModifier = z.enum([
  'early',
  'mid',
  'late',
  'start',
  'end',
  'about',
  'before',
  'after',
  'since',
  'until',
  'by',
])
export type DateModifier = z.infer<typeof DateModifier>

const dateValueFields = {
  /** `2026-03-24`, `2025-Q4`, `2025-W47`, `2019/2021`, ...; null where it cannot be known. */
  value: textOrNull,
  /** First instant of the period, inclusive, ISO; null where open or unknown. */
  start: textOrNull,
  /** First instant after the period, ISO; null where open or unknown. */
  end: textOrNull,
  grain: Grain,
  modifiers: z.array(DateModifier),
  fiscal: flag,
  relative: flag,
  zone: textOrNull,
  span: Span,
}
export const DateValue = z.strictObject(dateValueFields)
export type DateValue = z.infer<typeof DateValue>
export const dateOrNull = DateValue.nullable()
export { dateValueFields }

export const Status = z.enum(['completed', 'announced', 'planned', 'cancelled'])
export type Status = z.infer<typeof Status>
export const Certainty = z.enum(['stated', 'reported', 'denied'])
export type Certainty = z.infer<typeof Certainty>

export const InvestmentKind = z.enum([
  'funding_round',
  'stake',
  'acquisition_price',
  'debt',
  'grant',
  'ipo_proceeds',
  'fund',
  'capital_commitment',
])
export type InvestmentKind = z.infer<typeof InvestmentKind>

export const Round = z.enum([
  'pre_seed',
  'seed',
  'series_a',
  'series_b',
  'series_c',
  'series_d',
  'series_e',
  'series_f',
  'series_g',
  'series_h',
  'series_i',
  'series_j',
  'series_k',
  'angel',
  'growth',
  'strategic',
  'bridge',
  'extension',
])
export type Round = z.infer<typeof Round>
/** What a round is besides its name: a "Series B bridge" is a `series_b` of this type. */
export const RoundType = z.enum(['bridge', 'extension', 'first_close'])
export type RoundType = z.infer<typeof RoundType>

const spans = z.array(Span)
export const someSpans = spans.min(1)

/** What every record has besides its own fields. */
export const commonFields = {
  id: text.regex(/^[a-z_]+_[0-9a-f]{16}$/),
  articleId: text,
  evidence: someSpans,
  spans: z.record(text, spans),
  rules: texts.min(1),
  confidence: number.min(0).max(1),
  inTitle: flag,
}
