import { phraseAfter } from '../../../mentions/clause/index.js'
import type { Status } from '../../../mentions/shapes.js'
import type { FrameParties, FrameReading, NounFrame, VerbFrame } from '../frame.js'
import { headWord, prepositional } from '../heads.js'
import { cutsJobs, furtherCut, JOBS, peopleIn } from '../jobs.js'
import { actingParties } from '../parties.js'

/** Cuts are told of those who make them; nobody and nothing is an object of theirs. */
function withoutObjects(reading: FrameReading, found: FrameParties): FrameParties[] {
  const { document, clause } = reading
  const passive = clause?.verb.voice === 'passive'
  // "90% of Acme's employees will be laid off", "jobs will go at Acme": the employer stands with those who go
  const owners = found.actors.length ? found.actors : employersOf(reading, passive === true)
  if (!owners.length) return []
  const whole = { actors: owners, objects: [], counterparties: [] }
  const further = furtherCut(reading)
  return further
    ? [whole, { ...whole, anchor: { ...document.tokens.range(further.first, further.last), ...further } }]
    : [whole]
}

function employersOf({ document, sentence, clause, object }: FrameReading, passive: boolean) {
  const own = passive ? actingParties(document, object).filter(({ kind }) => kind !== 'person') : []
  if (own.length) return own
  // "300 employees at Acme were laid off"
  const link = passive && object ? object.last + 1 : -1
  if (/^(?:at|of|from)$/.test(document.tokens.lower[link] ?? ''))
    return actingParties(document, phraseAfter(document, sentence, link))
  const at = clause?.prepositions.find(({ word }) => word === 'at' || word === 'from' || word === 'of')
  return actingParties(document, at?.phrase).filter(({ kind }) => kind !== 'person')
}

/** The count of people and the day, each of the part of the sentence that tells this cut. */
function details(reading: FrameReading, parties: FrameParties) {
  const { document, sentence, token } = reading
  const further = furtherCut(reading)
  const isFurther = parties.anchor !== undefined
  const first = further && isFurther ? further.first : Math.max(sentence.first, token - 12)
  const last = further && !isFurther ? further.first - 1 : sentence.last
  const people = peopleIn(document, first, Math.min(last, token + 24))?.people ?? null
  if (!further) return { people }
  const date = document.mentionsIn(document.dates, first, last).at(isFurther ? 0 : -1)
  return { people, date: date ? document.dateOf(date) : null }
}

/** "is laying off", "is letting go" says what was decided, not that it is done. */
const decided = (status: Status, { clause }: FrameReading): Status =>
  clause?.governor?.verb.progressive && status === 'completed' ? 'announced' : status

export const layoffVerbs: readonly VerbFrame[] = [
  {
    name: 'announcement/lay-off',
    example: 'Northwind Systems laid off 200 employees on Tuesday.',
    event: 'layoffs',
    verbs: ['lay off', 'furlough', 'downsize'],
    refuse: ({ document, object, clause }) =>
      clause?.verb.lemma === 'downsize' && object && !JOBS.has(headWord(document, object))
        ? 'no jobs are cut'
        : undefined,
    parties: withoutObjects,
    details,
  },
  {
    name: 'announcement/let-go',
    example: 'Northwind Systems is letting go of about 200 employees.',
    event: 'layoffs',
    verbs: ['go'],
    refuse: ({ document, token, clause }) => {
      const before = clause?.governor?.verb.lemma
      const near = document.tokens.lower[token - 1]
      return before === 'let' || /^let/.test(near) ? undefined : 'nobody is let go'
    },
    status: decided,
    parties: withoutObjects,
    details,
  },
  {
    name: 'announcement/cut-jobs',
    example: 'Northwind Systems will cut 10% of its workforce.',
    event: 'layoffs',
    verbs: [
      'cut',
      'slash',
      'shed',
      'eliminate',
      'axe',
      'ax',
      'trim',
      'reduce',
      'drop',
      'scrap',
      'remove',
      'shrink',
      'lose',
      'halve',
      'cull',
      'cut back',
      'pare',
      'prune',
      'gut',
      'decimate',
    ],
    refuse: reading => (cutsJobs(reading) ? undefined : 'no jobs are cut'),
    parties: withoutObjects,
    details,
  },
  {
    name: 'announcement/dismiss-staff',
    example: 'Northwind Systems fired 40 employees.',
    event: 'layoffs',
    verbs: ['fire', 'sack', 'dismiss', 'terminate'],
    refuse: reading => {
      const { document, sentence, token } = reading
      if (!cutsJobs(reading)) return 'no jobs are cut'
      const counted = peopleIn(document, Math.max(sentence.first, token - 8), Math.min(sentence.last, token + 8))
      const part = document.mentionsIn(document.percents, token + 1, token + 5)[0]
      return (counted && counted.people > 1) || part ? undefined : 'a dismissal, not a cut'
    },
    parties: withoutObjects,
    details,
  },
  {
    name: 'announcement/show-the-door',
    example: 'Northwind Systems is parting ways with 40 employees.',
    event: 'layoffs',
    verbs: ['show', 'part'],
    object: 'none',
    refuse: reading => {
      const { document, clause, sentence, token } = reading
      const { lower } = document.tokens
      if (!clause?.object || !/^(?:door|ways)$/.test(lower[clause.object.head])) return 'nobody is dismissed'
      const who = prepositional(reading, 'to', 'with')
      const counted = who && peopleIn(document, token, Math.min(sentence.last, who.last + 2))
      return counted && counted.people > 1 ? undefined : 'a dismissal, not a cut'
    },
    parties: withoutObjects,
    details,
  },
  {
    name: 'announcement/make-redundant',
    example: 'Northwind Systems made 40 employees redundant.',
    event: 'layoffs',
    verbs: ['make'],
    companions: word => word === 'redundant',
    refuse: ({ document, clause }) => {
      const last = clause?.verb.voice === 'passive' ? clause.verb.head : clause?.object?.last
      return last !== undefined && [document.tokens.lower[last], document.tokens.lower[last + 1]].includes('redundant')
        ? undefined
        : 'nobody is made redundant'
    },
    parties: withoutObjects,
    details,
  },
]

const BEFORE_CUTS = /^(?:job|jobs|staff|workforce|headcount|employee|personnel|role|staffing|payroll)$/

export const layoffNouns: readonly NounFrame[] = [
  {
    name: 'announcement/layoffs-at',
    example: 'Layoffs at Northwind Systems began on Tuesday.',
    event: 'layoffs',
    nouns: ['layoffs', 'layoff', 'redundancies', 'furloughs', 'downsizing'],
    compound: 'actor',
    prepositions: { at: 'actor', by: 'actor', hit: 'actor' },
    parties: withoutObjects,
    details,
  },
  {
    name: 'announcement/job-cuts-at',
    example: 'Northwind Systems announced job cuts on Tuesday.',
    event: 'layoffs',
    nouns: ['cuts', 'cut', 'reduction', 'reductions', 'losses', 'cutbacks'],
    prepositions: { at: 'actor', by: 'actor' },
    companions: word => word === 'force' || BEFORE_CUTS.test(word),
    refuse: ({ document, token }) => {
      const { lower } = document.tokens
      const inForce = lower[token + 1] === 'in' && lower[token + 2] === 'force'
      return BEFORE_CUTS.test(lower[token - 1] ?? '') || inForce ? undefined : 'no jobs are cut'
    },
    parties: withoutObjects,
    details,
  },
]
