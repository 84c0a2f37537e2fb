import * as z from 'zod'
import { Certainty, commonFields, DateValue, Money, Party, Status } from '../../mentions/shapes.js'

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

/** Money that goes, will go or was to go into an organisation or a fund; and the price of an acquisition. */
export const Investment = z.strictObject({
  type: z.literal('investment'),
  ...commonFields,
  kind: InvestmentKind,
  amount: Money.nullable(),
  investors: z.array(Party),
  leads: z.array(Party),
  sellers: z.array(Party),
  recipient: Party.nullable(),
  round: Round.nullable(),
  roundType: z.enum(['bridge', 'extension', 'first_close']).nullable(),
  stakePercent: z.number().min(0).max(100).nullable(),
  valuation: Money.nullable(),
  valuationKind: z.enum(['pre', 'post']).nullable(),
  totalRaised: Money.nullable(),
  status: Status,
  certainty: Certainty,
  date: DateValue.nullable(),
  related: z.array(z.string()),
})
export type Investment = z.infer<typeof Investment>
