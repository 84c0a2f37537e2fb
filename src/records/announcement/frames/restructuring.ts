import type { FrameParties, FrameReading, NounFrame, VerbFrame } from '../frame.js'
import { plainParty } from '../parties.js'

/** What is shifted, where it is more than a way to speak of the whole company ("its focus"). */
function productionMoved({ document, clause }: FrameReading, found: FrameParties): readonly FrameParties[] {
  const moved = [clause?.object, ...(clause?.prepositions.slice(0, 1).map(({ phrase }) => phrase) ?? [])]
  const phrase = moved.find(
    one => one && /^(?:production|business|headquarters)$/.test(document.tokens.lower[one.head]),
  )
  const object = plainParty(document, phrase)
  return [object ? { ...found, objects: [object] } : found]
}

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
    prepositions: { from: 'none' },
  },
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
    verbs: ['wind down', 'exit', 'leave', 'close', 'shut down', 'shutter', 'shut', 'reduce', 'consolidate', 'pull out'],
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
    ],
    object: 'object',
    plainObject: true,
    prepositions: { in: 'place' },
    needs: ['actor'],
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
