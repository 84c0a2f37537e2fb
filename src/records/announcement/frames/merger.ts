import type { NounFrame, VerbFrame } from '../frame.js'

export const mergerVerbs: readonly VerbFrame[] = [
  {
    name: 'announcement/merge-with',
    example: 'Northwind and Lumenpay agreed to merge in a $4 billion deal.',
    event: 'merger',
    verbs: ['merge', 'combine'],
    object: 'none',
    prepositions: { with: 'counterparty' },
    needs: ['sides'],
    priced: true,
    // "Northwind combines a map with a chat": things are combined, not their makers
    refuse: ({ clause }) => (clause?.object && clause.verb.voice === 'active' ? 'something is combined' : undefined),
  },
  {
    name: 'announcement/merged-by-passive',
    example: 'Lumenpay was merged with Northwind in 2019.',
    event: 'merger',
    verbs: ['merge'],
    subject: 'none',
    object: 'actor',
    prepositions: { with: 'counterparty', into: 'counterparty' },
    needs: ['sides'],
    refuse: ({ clause }) => (clause?.verb.voice === 'passive' ? undefined : 'not merged by another'),
  },
]

export const mergerNouns: readonly NounFrame[] = [
  {
    name: 'announcement/merger-of',
    example: 'Northwind and Lumenpay called off their $4 billion merger.',
    event: 'merger',
    nouns: ['merger', 'mergers', 'combination'],
    headOnly: true,
    refuse: ({ document: { tokens }, token }) =>
      tokens.lower[token] === 'combination' && tokens.lower[token - 1] !== 'business'
        ? 'things are combined'
        : undefined,
    prepositions: { of: 'actor', between: 'actor', with: 'counterparty' },
    needs: ['sides'],
    priced: true,
  },
]
