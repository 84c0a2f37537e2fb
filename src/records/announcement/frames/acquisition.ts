import type { NounFrame, VerbFrame } from '../frame.js'

export const acquisitionVerbs: readonly VerbFrame[] = [
  {
    name: 'announcement/acquire',
    example: 'Northwind Systems acquired the payments startup Lumenpay for $40 million.',
    event: 'acquisition',
    verbs: ['acquire', 'buy', 'purchase', 'snap up', 'scoop up', 'buy out', 'take over', 'gobble up'],
    prepositions: { from: 'counterparty' },
  },
]

export const acquisitionNouns: readonly NounFrame[] = [
  {
    name: 'announcement/acquisition-of',
    example: "Northwind's acquisition of Lumenpay closed on Monday.",
    event: 'acquisition',
    nouns: ['acquisition', 'takeover', 'purchase', 'buyout'],
    prepositions: { of: 'object', by: 'actor', from: 'counterparty' },
  },
]
