import * as z from 'zod'
import {
  Bound,
  commonFields,
  currencyOrNull,
  dateOrNull,
  number,
  numberOrNull,
  partyOrNull,
  someText,
} from '../../mentions/shapes.js'

export const MetricKind = z.enum(['change', 'share', 'level'])
export type MetricKind = z.infer<typeof MetricKind>

export const MeasureKey = z.enum([
  'revenue',
  'profit',
  'loss',
  'users',
  'subscribers',
  'downloads',
  'customers',
  'employees',
  'jobs_cut',
  'price',
  'valuation',
  'market_value',
  'share_price',
  'units_sold',
  'cost',
  'market_share',
  'other',
])
export type MeasureKey = z.infer<typeof MeasureKey>

export const MetricUnit = z.enum(['percent', 'percentage_point', 'basis_point', 'multiple', 'money', 'count'])
export type MetricUnit = z.infer<typeof MetricUnit>

/** A value that a change starts from or reaches. */
export const MetricLevel = z.strictObject({
  value: number,
  max: numberOrNull,
  unit: MetricUnit,
  currency: currencyOrNull,
})
export type MetricLevel = z.infer<typeof MetricLevel>

/** A measured quantity of something. Percent is 32 for 32%; a change is never negative, `direction` has the sign. */
export const Metric = z.strictObject({
  type: z.literal('metric'),
  ...commonFields,
  kind: MetricKind,
  measure: someText,
  measureKey: MeasureKey,
  subject: partyOrNull,
  value: number.nonnegative(),
  max: numberOrNull,
  bound: Bound,
  unit: MetricUnit,
  currency: currencyOrNull,
  per: z.enum(['month', 'year', 'quarter', 'week', 'day', 'share', 'unit']).nullable(),
  direction: z.enum(['increase', 'decrease', 'flat']).nullable(),
  from: MetricLevel.nullable(),
  level: MetricLevel.nullable(),
  status: z.enum(['actual', 'estimate', 'forecast', 'target']),
  period: dateOrNull,
  baseline: z.strictObject({ text: someText, date: dateOrNull }).nullable(),
  attribution: partyOrNull,
})
export type Metric = z.infer<typeof Metric>
