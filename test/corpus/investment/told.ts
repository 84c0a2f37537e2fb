import { factsOf } from '../facts.js'

const names = (value: unknown): string => (value as string[]).join(' + ')

/**
 * The investments of a text in one line each: "kind amount > recipient < investors", then what else is told:
 * `led by`, `from` (sellers), round, stake, valuation, total, and a status that is not completed.
 */
export function told(text: string): string[] {
  return factsOf('investment', text).map(fact => {
    const rest = [
      names(fact.leads) && `led by ${names(fact.leads)}`,
      names(fact.sellers) && `from ${names(fact.sellers)}`,
      fact.round,
      fact.roundType,
      fact.stakePercent !== null && `${fact.stakePercent}%`,
      fact.valuation && `at ${fact.valuation}${fact.valuationKind ? ` ${fact.valuationKind}` : ''}`,
      fact.totalRaised && `total ${fact.totalRaised}`,
      fact.status !== 'completed' && fact.status,
      fact.certainty !== 'stated' && fact.certainty,
    ].filter(Boolean)
    const who = `${fact.recipient ?? '?'}${names(fact.investors) && ` < ${names(fact.investors)}`}`
    return [`${fact.kind} ${fact.amount ?? '?'} > ${who}`, ...rest].join(', ')
  })
}
