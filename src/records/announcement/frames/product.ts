import type { NounFrame, VerbFrame } from '../frame.js'

export const productVerbs: readonly VerbFrame[] = [
  {
    name: 'announcement/launch',
    example: 'Northwind Systems launched Harbor, a note-taking app, on Tuesday.',
    event: 'product_launch',
    verbs: ['launch', 'unveil', 'release', 'introduce', 'roll out', 'debut'],
    plainObject: true,
  },
]

export const productNouns: readonly NounFrame[] = []
