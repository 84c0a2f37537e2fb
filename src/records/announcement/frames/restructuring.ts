import type { FrameParties, FrameReading, NounFrame, VerbFrame } from '../frame.js'
import { namesFirm, ofShares } from '../heads.js'
import { plainParty } from '../parties.js'
import { nameBehind } from './company-form.js'
import { unitVerbs } from './units.js'

/** What is shifted, where it is more than a way to speak of the whole company ("its focus"). */
function productionMoved({ document, clause }: FrameReading, found: FrameParties): readonly FrameParties[] {
  const moved = [clause?.object, ...(clause?.prepositions.slice(0, 1).map(({ phrase }) => phrase) ?? [])]
  const phrase = moved.find(
    one => one && /^(?:production|business|headquarters)$/.test(document.tokens.lower[one.head]),
  )
  const object = plainParty(document, phrase)
  return [object ? { ...found, objects: [object] } : found]
}

/** "Acme rebranding underway": no part of it. */
const NO_PART = /^(?:underway|itself|themselves|efforts?|exercise|process|campaign)$/

export const restructuringVerbs: readonly VerbFrame[] = [
  {
    name: 'announcement/restructures',
    example: 'Northwind Systems is reorganizing its cloud division.',
    event: 'restructuring',
    verbs: [
      'restructure',
      'reorganize',
      'reorganise',
      'spin off',
      'spin out',
      'rebrand',
      'rename',
      'demerge',
      'carve out',
      'hive off',
      'restructure',
    ],
    plainObject: true,
    needs: ['actor'],
    prepositions: { from: 'none', as: 'object' },
    parties: (reading, found) => {
      const objects = found.objects.filter(({ key }) => !NO_PART.test(key))
      return [{ ...found, objects: objects.length ? objects : nameBehind(reading) }]
    },
    // "which will rename it": something else gets the name
    refuse: ({ clause, document }) =>
      clause!.verb.voice === 'active' && /^(?:it|them)$/.test(document.tokens.lower[clause!.object?.head ?? -1] ?? '')
        ? 'a thing is renamed'
        : undefined,
  },
  ...unitVerbs,
  {
    name: 'announcement/shifts-resources',
    example: 'Northwind Systems is shifting its focus to enterprise software.',
    event: 'restructuring',
    verbs: ['shift', 'refocus', 'move', 'redirect', 'reallocate', 'narrow'],
    objectNouns: [
      'focus',
      'resources',
      'strategy',
      'production',
      'efforts',
      'attention',
      'priorities',
      'business',
      'headquarters',
    ],
    needs: ['actor'],
    parties: productionMoved,
  },
  {
    name: 'announcement/pivots',
    example: 'Northwind Systems pivoted to enterprise software in May.',
    event: 'restructuring',
    verbs: ['pivot', 'refocus'],
    object: 'none',
    needs: ['actor'],
  },
  {
    name: 'announcement/leaves-market',
    example: 'Northwind Systems will wind down its operations in Brazil.',
    event: 'restructuring',
    verbs: [
      'wind down',
      'exit',
      'leave',
      'close',
      'close down',
      'shut down',
      'shutter',
      'shut',
      'reduce',
      'consolidate',
      'pull out',
      'cease',
      'suspend',
      'halt',
      'pause',
      'mothball',
    ],
    objectNouns: [
      'operations',
      'market',
      'markets',
      'office',
      'offices',
      'business',
      'businesses',
      'stores',
      'plant',
      'plants',
      'factory',
      'factories',
      'branches',
      'division',
      'unit',
      'department',
      'studio',
      'studios',
      'facility',
      'facilities',
      'site',
      'sites',
      'warehouse',
      'warehouses',
      'campus',
      'centre',
      'center',
      'centres',
      'centers',
    ],
    object: 'object',
    plainObject: true,
    prepositions: { in: 'place', at: 'place' },
    needs: ['actor'],
    refuse: ({ document, clause }) =>
      clause!.verb.lemma === 'consolidate' && /^markets?$/.test(document.tokens.lower[clause!.object?.head ?? -1] ?? '')
        ? 'a market is bought up'
        : ofShares(document, clause!.object)
          ? 'leaves the stock market'
          : undefined,
  },
  {
    name: 'announcement/splits-up',
    example: 'Northwind Systems will split into two companies.',
    event: 'restructuring',
    verbs: ['split', 'break', 'separate', 'split up', 'break up'],
    object: 'none',
    needs: ['actor'],
    refuse: ({ document, clause }) => {
      const into = clause!.prepositions.find(({ word }) => word === 'into')?.phrase
      const own = !clause!.object || /^(?:itself|up)$/.test(document.tokens.lower[clause!.object.head])
      const ends = into && [into.head, into.head + 1, into.head + 2, into.head + 3]
      return own &&
        ends?.some(at =>
          /^(?:companies|businesses|firms|units|entities|groups|divisions)$/.test(document.tokens.lower[at]),
        )
        ? undefined
        : 'no company is split'
    },
  },
  {
    name: 'announcement/pulls-out-of-place',
    example: 'Northwind Systems pulled out of Brazil in 2021.',
    event: 'restructuring',
    verbs: ['pull', 'pull out', 'withdraw', 'exit', 'retreat', 'leave'],
    object: 'place',
    prepositions: { of: 'place', from: 'place' },
    needs: ['actor'],
    refuse: ({ document, clause, actor }) => {
      if (clause!.verb.voice === 'passive') return 'something is withdrawn'
      if (!namesFirm(actor)) return 'no company leaves'
      const phrase = clause!.object ?? clause!.prepositions.find(({ word }) => word === 'of' || word === 'from')?.phrase
      if (ofShares(document, phrase)) return 'leaves the stock market'
      // the place itself or its market, not "the Paris talks"
      return phrase && /^(?:market|markets|country|region)$/.test(document.tokens.lower[phrase.head])
        ? undefined
        : phrase?.references.some(({ entity, last }) => entity?.kind === 'place' && last >= phrase.head)
          ? undefined
          : 'no place is left'
    },
  },
  {
    name: 'announcement/changes-name',
    example: 'Northwind Systems changed its name to Fabrikam.',
    event: 'restructuring',
    verbs: ['change', 'switch'],
    objectNouns: ['name'],
    prepositions: { to: 'object' },
    needs: ['actor'],
  },
]

export const restructuringNouns: readonly NounFrame[] = [
  {
    name: 'announcement/restructuring-of',
    example: 'Northwind Systems announced a restructuring of its cloud division.',
    event: 'restructuring',
    nouns: [
      'restructuring',
      'reorganization',
      'reorganisation',
      'spin-off',
      'spinoff',
      'overhaul',
      'shake-up',
      'reshuffle',
    ],
    headOnly: true,
    governors: [
      'announce',
      'begin',
      'launch',
      'unveil',
      'undergo',
      'plan',
      'complete',
      'start',
      'implement',
      'undertake',
      'propose',
    ],
    prepositions: { of: 'object' },
    plainObject: true,
    needs: ['actor'],
  },
]
