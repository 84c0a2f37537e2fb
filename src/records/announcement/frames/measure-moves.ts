import type { VerbFrame } from '../frame.js'
import { dayOnly, ESTIMATES, hasFigure, isMeasure, MEASURES, ownersOfMeasure } from '../results.js'

/** Results told of their measure: "Acme's revenue rose 12%", "sales at Acme were down". */
export const measureVerbs: readonly VerbFrame[] = [
  {
    name: 'announcement/result-moves',
    example: "Northwind's revenue rose 12% to $5.1 billion.",
    event: 'earnings',
    verbs: [
      'rise',
      'fall',
      'grow',
      'increase',
      'decrease',
      'drop',
      'jump',
      'climb',
      'decline',
      'surge',
      'plunge',
      'soar',
      'slip',
      'sink',
      'slide',
      'tumble',
      'total',
      'double',
      'triple',
      'shrink',
      'slump',
      'widen',
      'narrow',
      'beat',
      'miss',
      'top',
      'reach',
      'hit',
      'come',
      'stand',
      'amount',
      'halve',
      'dip',
      'edge',
      'plummet',
      'quadruple',
      'exceed',
      'surpass',
    ],
    companions: MEASURES,
    subject: 'none',
    object: 'none',
    needs: ['actor'],
    parties: ownersOfMeasure,
    namesSomebody: true,
    // what results will be is told now
    status: () => 'completed',
    details: dayOnly,
    refuse: reading => {
      if (!isMeasure(reading)) return 'no measure of a business'
      const { document, clause, sentence } = reading
      if (/^(?:double|triple|quadruple|halve)$/.test(clause!.verb.lemma)) return undefined
      if (document.tokens.lower[clause!.verb.last + 1] === 'short') return undefined
      const object = clause!.object
      const estimated = object && ESTIMATES.test(document.tokens.lower[object.head])
      return estimated || hasFigure(document, clause!.verb.last, sentence.last) ? undefined : 'no figure'
    },
  },
  // "Sales at Acme were down 18 percent"
  {
    name: 'announcement/measure-is',
    example: "Northwind's revenue was $5.1 billion in the quarter.",
    event: 'earnings',
    verbs: ['be'],
    subjectHeads: ['revenue', 'revenues', 'sales', 'profit', 'profits', 'earnings', 'income', 'loss', 'turnover'],
    subject: 'none',
    object: 'none',
    needs: ['actor'],
    parties: ownersOfMeasure,
    namesSomebody: true,
    details: dayOnly,
    status: () => 'completed',
    refuse: reading => {
      const { document, clause, sentence } = reading
      if (!isMeasure(reading)) return 'no measure of a business'
      const next = clause!.verb.last + 1
      return hasFigure(document, next, Math.min(sentence.last, next + 4)) ? undefined : 'no figure'
    },
  },
]
