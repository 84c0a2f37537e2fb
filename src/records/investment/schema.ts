import * as z from 'zod'
import {
  Certainty,
  commonFields,
  dateOrNull,
  InvestmentKind,
  moneyOrNull,
  number,
  parties,
  partyOrNull,
  Round,
  RoundType,
  Status,
  texts,
} from '../../mentions/shapes.js'

export { InvestmentKind, Round, RoundType }

/** Money that goes, will go or was to go into an organisation or a fund; and the price of an acquisition. */
export const Investment = z.strictObject({
  type: z.literal('investment'),
  ...commonFields,
  kind: InvestmentKind,
  amount: moneyOrNull,
  investors: parties,
  leads: parties,
  sellers: parties,
  recipient: partyOrNull,
  round: Round.nullable(),
  roundType: RoundType.nullable(),
  stakePercent: number.min(0).max(100).nullable(),
  valuation: moneyOrNull,
  valuationKind: z.enum(['pre', 'post']).nullable(),
  totalRaised: moneyOrNull,
  status: Status,
  certainty: Certainty,
  date: dateOrNull,
  related: texts,
})
export type Investment = z.infer<typeof Investment>
