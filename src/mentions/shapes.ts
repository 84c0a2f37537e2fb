import * as z from 'zod'

/** A place in the article as it was given. Offsets are UTF-16 code units, half-open. */
export const Span = z.strictObject({
  source: z.enum(['body', 'title']),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  text: z.string(),
})
export type Span = z.infer<typeof Span>

export const PartyKind = z.enum(['organization', 'person', 'product', 'place', 'unknown'])
export type PartyKind = z.infer<typeof PartyKind>

/** Somebody or something named. `key` is for joins: case-folded, without legal suffix. */
export const Party = z.strictObject({
  name: z.string().min(1),
  kind: PartyKind,
  surface: z.string().min(1),
  aliases: z.array(z.string()),
  key: z.string(),
  span: Span,
})
export type Party = z.infer<typeof Party>

export const Bound = z.enum(['exact', 'about', 'at_least', 'at_most'])
export type Bound = z.infer<typeof Bound>

/** ISO 4217 code. */
export const Currency = z.string().regex(/^[A-Z]{3}$/)
export const CurrencySource = z.enum(['written', 'context', 'assumed'])

/** The article's second figure for the same sum: "$1.3bn (€1.1bn)". */
export const ConvertedMoney = z.strictObject({
  value: z.number(),
  max: z.number().nullable(),
  currency: Currency.nullable(),
  span: Span,
})

/** A sum in the currency's major unit: 10 billion dollars is 10000000000. */
export const Money = z.strictObject({
  value: z.number(),
  max: z.number().nullable(),
  bound: Bound,
  currency: Currency.nullable(),
  currencySource: CurrencySource,
  converted: ConvertedMoney.nullable(),
  span: Span,
})
export type Money = z.infer<typeof Money>

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
  value: z.string().nullable(),
  /** First instant of the period, inclusive, ISO; null where open or unknown. */
  start: z.string().nullable(),
  /** First instant after the period, ISO; null where open or unknown. */
  end: z.string().nullable(),
  grain: Grain,
  modifiers: z.array(DateModifier),
  fiscal: z.boolean(),
  relative: z.boolean(),
  zone: z.string().nullable(),
  span: Span,
}
export const DateValue = z.strictObject(dateValueFields)
export type DateValue = z.infer<typeof DateValue>
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

/** What every record has besides its own fields. */
export const commonFields = {
  id: z.string().regex(/^[a-z_]+_[0-9a-f]{16}$/),
  articleId: z.string(),
  evidence: z.array(Span).min(1),
  spans: z.record(z.string(), z.array(Span)),
  rules: z.array(z.string()).min(1),
  confidence: z.number().min(0).max(1),
  inTitle: z.boolean(),
}
