import type { VerbFrame } from '../frame.js'
import { headWord, namesFirm, prepositional, wordSet } from '../heads.js'

/** What of a company is moved or brought together. */
const PARTS = wordSet(`
  team teams unit units division divisions group groups department departments researchers engineers staff employees services brands
  products businesses business operations arm arms lab labs offices
`)

/** Parts of a company that are merged, split, dissolved or put into others. */
export const unitVerbs: readonly VerbFrame[] = [
  {
    name: 'announcement/merges-units',
    example: 'Northwind Systems is merging its hardware and software teams.',
    event: 'restructuring',
    verbs: [
      'merge',
      'combine',
      'consolidate',
      'disband',
      'dissolve',
      'unify',
      'split',
      'split up',
      'break up',
      'separate',
      'fold',
    ],
    objectNouns: [
      'team',
      'teams',
      'division',
      'divisions',
      'unit',
      'units',
      'group',
      'groups',
      'department',
      'departments',
      'arm',
      'arms',
      'business',
      'businesses',
      'lab',
      'labs',
      'brands',
      'board',
      'council',
      'committee',
    ],
    object: 'object',
    plainObject: true,
    needs: ['actor'],
    refuse: ({ document, clause, actor }) => {
      if (!namesFirm(actor)) return 'no company of its own'
      const phrase = clause!.verb.voice === 'passive' ? clause!.subject : clause!.object
      const body = phrase && /^(?:board|council|committee)$/.test(document.tokens.lower[phrase.head])
      return body && !/^(?:dissolve|disband)$/.test(clause!.verb.lemma) ? 'no body is dissolved' : undefined
    },
  },
  {
    name: 'announcement/moves-into-unit',
    example: 'Northwind Systems is moving Lumenpay into its cloud division.',
    event: 'restructuring',
    verbs: [
      'move',
      'fold',
      'shift',
      'transfer',
      'merge',
      'bring',
      'integrate',
      'roll',
      'consolidate',
      'unite',
      'unify',
    ],
    plainObject: PARTS,
    needs: ['actor', 'object'],
    refuse: reading => {
      const unit = prepositional(reading, 'into', 'under')
      if (!unit) return 'moved elsewhere'
      const head = headWord(reading.document, unit)
      // "under one roof", "under a single brand"
      const one = /^(?:one|single|common|new)$/.test(reading.document.tokens.lower[unit.head - 1] ?? '')
      return /^(?:team|division|unit|group|department|arm|organization|organisation|business)$/.test(head) ||
        (one && /^(?:roof|brand|name|umbrella|banner)$/.test(head))
        ? undefined
        : 'moved elsewhere'
    },
  },
]
