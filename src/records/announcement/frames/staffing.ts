import type { FrameReading, VerbFrame } from '../frame.js'
import { PLACED } from './expansion.js'

/** Growth told by the people who are taken on. */
export const staffingVerbs: readonly VerbFrame[] = [
  {
    name: 'announcement/grows-team',
    example: 'Northwind Systems plans to double its headcount in Poland.',
    event: 'expansion',
    verbs: ['double', 'triple', 'grow', 'expand', 'increase', 'boost'],
    objectNouns: ['size', 'headcount', 'workforce', 'team', 'staff'],
    prepositions: PLACED,
    needs: ['actor', 'place'],
  },
  {
    name: 'announcement/creates-jobs',
    example: 'Northwind Systems will create 500 jobs in Poland.',
    event: 'expansion',
    verbs: ['create', 'add'],
    objectNouns: ['jobs', 'positions', 'roles'],
    prepositions: PLACED,
    needs: ['actor', 'place'],
    refuse: reading =>
      (reading.clause!.verb.progressive || /^(?:future|infinitive|perfect)$/.test(reading.clause!.verb.tense)) &&
      peopleHired(reading) !== undefined
        ? undefined
        : 'no number of people',
    details: reading => ({ people: peopleHired(reading) }),
  },
  {
    name: 'announcement/hires-at-scale',
    example: 'Northwind Systems plans to hire 500 engineers in Poland.',
    event: 'expansion',
    verbs: ['hire', 'recruit'],
    object: 'none',
    prepositions: PLACED,
    needs: ['actor'],
    refuse: reading => (peopleHired(reading) === undefined ? 'no number of people' : undefined),
    details: reading => ({ people: peopleHired(reading) }),
  },
]

/** How many people are hired; a handful is no expansion. */
function peopleHired({ document, clause }: FrameReading): number | undefined {
  const phrase = clause?.verb.voice === 'active' ? clause.object : clause?.subject
  if (!phrase) return undefined
  const [number] = document.mentionsIn(document.numbers, phrase.first, phrase.last)
  return number && number.value >= 50 && Number.isInteger(number.value) && number.last < phrase.head
    ? number.value
    : undefined
}
