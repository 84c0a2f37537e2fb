import * as z from 'zod'
import {
  Certainty,
  commonFields,
  DateValue,
  InvestmentKind,
  Money,
  Party,
  Round,
  RoundType,
  Status,
} from '../../mentions/shapes.js'

export { InvestmentKind, Round, RoundType }

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
  roundType: RoundType.nullable(),
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
