import type { VerbFrame } from '../frame.js'

/** Work that a company hands to others. */
export const outsourcingVerbs: readonly VerbFrame[] = [
  {
    name: 'announcement/outsources',
    example: 'Northwind Systems outsourced its customer support to the Philippines in March.',
    event: 'restructuring',
    verbs: ['outsource', 'offshore'],
    plainObject: true,
    needs: ['actor', 'object'],
    prepositions: { to: 'place' },
    refuse: ({ document, clause, object }) => {
      if (clause!.verb.tense === 'infinitive' || clause!.verb.tense === 'present') return 'what is done in general'
      // "provides fully outsourced services" is what it sells
      return object && /^(?:its|the|their|some|part|all|most)$/.test(document.tokens.lower[object.first])
        ? undefined
        : 'nothing of its own'
    },
  },
]
