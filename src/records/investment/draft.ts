import type { Draft } from '../../core/rule.js'
import type { Range } from '../../core/span.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import type { FundingMention } from '../../mentions/funding/index.js'
import type { Party } from '../../mentions/shapes.js'
import type { Reference } from '../../mentions/types.js'
import type { Investment } from './schema.js'

/** A funding as an investment: its parties, sums and dates with their places. */
export function investmentDraft(document: AnnotatedDocument, funding: FundingMention, rule: string): Draft {
  const { amount, recipient, valuation, totalRaised, stake, date, told } = funding
  const fields: Omit<
    Investment,
    'type' | 'id' | 'articleId' | 'evidence' | 'spans' | 'rules' | 'confidence' | 'inTitle'
  > = {
    kind: funding.kind,
    amount: amount ? document.moneyOf(amount) : null,
    investors: partiesOf(document, funding.investors),
    leads: partiesOf(document, funding.leads),
    sellers: partiesOf(document, funding.sellers),
    recipient: (recipient && document.party(recipient)) ?? null,
    round: funding.round,
    roundType: funding.roundType,
    stakePercent: stake?.value ?? null,
    valuation: valuation ? document.moneyOf(valuation) : null,
    valuationKind: valuation ? funding.valuationKind : null,
    totalRaised: totalRaised ? document.moneyOf(totalRaised) : null,
    status: told.status,
    certainty: told.certainty,
    date: date ? document.dateOf(date) : null,
    related: [],
  }
  return {
    type: 'investment',
    fields,
    evidence: funding.evidence,
    anchor: amount ?? { start: funding.start, end: funding.end },
    spans: spansOf(funding),
    rules: [rule],
    confidence: amount ? 0.8 : 0.6,
  }
}

function spansOf(funding: FundingMention): Record<string, readonly Range[]> {
  const { amount, recipient, valuation, totalRaised, stake, date, told, investors, leads, sellers } = funding
  const single: Record<string, Range | undefined> = {
    amount,
    recipient,
    valuation,
    totalRaised,
    stakePercent: stake,
    date,
  }
  const spans: Record<string, readonly Range[]> = { status: told.cues }
  for (const [field, range] of Object.entries(single)) if (range) spans[field] = [range]
  for (const [field, ranges] of Object.entries({ investors, leads, sellers })) if (ranges.length) spans[field] = ranges
  return spans
}

const partiesOf = (document: AnnotatedDocument, references: readonly Reference[]): Party[] =>
  references.flatMap(reference => document.party(reference) ?? [])
