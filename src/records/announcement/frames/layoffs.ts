import type { Status } from '../../../mentions/shapes.js'
import { cutDetails, withoutObjects } from '../cuts.js'
import type { FrameReading, VerbFrame } from '../frame.js'
import { headWord, prepositional } from '../heads.js'
import { cutsJobs, JOBS, peopleIn, WORKERS } from '../jobs.js'

/** "is letting go", "would let go" says what was decided, not that it is done. */
const decided = (status: Status, { clause }: FrameReading): Status => {
  const letting = clause?.governor?.verb
  return status === 'completed' && (letting?.progressive || letting?.tense === 'future') ? 'announced' : status
}

export const layoffVerbs: readonly VerbFrame[] = [
  {
    name: 'announcement/lay-off',
    example: 'Northwind Systems laid off 200 employees on Tuesday.',
    event: 'layoffs',
    verbs: ['lay off', 'furlough', 'downsize', 'retrench', 'layoff'],
    refuse: ({ document, object, clause }) =>
      clause?.verb.lemma === 'downsize' && object && !JOBS.has(headWord(document, object))
        ? 'no jobs are cut'
        : undefined,
    parties: withoutObjects,
    details: cutDetails,
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
    details: cutDetails,
  },
  {
    name: 'announcement/let-people-go',
    example: 'Northwind Systems let 40 employees go.',
    event: 'layoffs',
    verbs: ['let'],
    object: 'none',
    refuse: ({ document, clause }) => {
      if (!clause?.object || clause.verb.voice === 'passive') return 'nobody is let go'
      const { lower } = document.tokens
      const { first, last } = clause.object
      const goes = lower[last] === 'go' || lower[last + 1] === 'go'
      return goes && peopleIn(document, first, last) ? undefined : 'nobody is let go'
    },
    parties: withoutObjects,
    details: cutDetails,
  },
  {
    name: 'announcement/jobs-go',
    example: 'Some 400 jobs will go at Northwind Systems.',
    event: 'layoffs',
    verbs: ['go', 'disappear'],
    subject: 'none',
    object: 'none',
    refuse: ({ document, clause }) =>
      clause?.subject &&
      !clause.object &&
      clause.verb.voice === 'active' &&
      clause.verb.tense !== 'past' &&
      JOBS.has(headWord(document, clause.subject)) &&
      peopleIn(document, clause.subject.first, clause.subject.last)
        ? undefined
        : 'no jobs go',
    parties: withoutObjects,
    details: cutDetails,
  },
  {
    name: 'announcement/cuts-hit',
    example: 'A second wave of layoffs hit Northwind Systems on Tuesday.',
    event: 'layoffs',
    verbs: ['hit', 'rock', 'reach', 'strike', 'sweep'],
    companions: word => CUTS.test(word),
    subject: 'none',
    object: 'actor',
    needs: ['actor'],
    refuse: ({ document, clause, actor }) => {
      if (!clause?.subject || clause.verb.voice === 'passive' || clause.verb.tense === 'infinitive') return 'no cuts'
      const { first, last } = clause.subject
      for (let at = first; at <= last; at++)
        if (/^(?:layoffs?|redundancies|furloughs)$/.test(document.tokens.lower[at]))
          return actor?.references.some(({ entity }) => entity && !/^(?:person|place)$/.test(entity.kind))
            ? undefined
            : 'nobody is hit'
      return 'no cuts'
    },
    parties: withoutObjects,
    details: cutDetails,
  },
  {
    name: 'announcement/cuts-affect',
    example: 'The job cuts at Northwind Systems will affect about 12% of its workforce.',
    event: 'layoffs',
    verbs: ['affect', 'impact', 'hit'],
    subject: 'actor',
    object: 'none',
    refuse: reading => {
      const { document, clause } = reading
      if (!clause?.subject || clause.verb.voice === 'passive') return 'no cuts'
      if (!CUTS.test(document.tokens.lower[clause.subject.head])) return 'no cuts'
      return cutsJobs(reading) ? undefined : 'no jobs are cut'
    },
    parties: withoutObjects,
    details: cutDetails,
  },
  {
    name: 'announcement/jobs-at-risk',
    example: 'Northwind Systems has put 400 jobs at risk.',
    event: 'layoffs',
    verbs: ['put', 'place'],
    companions: JOBS,
    refuse: reading => {
      const { document, clause } = reading
      const risk = prepositional(reading, 'at')
      return clause && risk && /^risk/.test(document.tokens.lower[risk.first]) && cutsJobs(reading)
        ? undefined
        : 'no jobs are at risk'
    },
    status: () => 'planned',
    parties: withoutObjects,
    details: cutDetails,
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
      'decrease',
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
      'rationalize',
      'rightsize',
      'right-size',
      'squeeze',
      'slim',
    ],
    companions: JOBS,
    refuse: reading => (cutsJobs(reading) ? undefined : 'no jobs are cut'),
    parties: withoutObjects,
    details: cutDetails,
  },
  {
    name: 'announcement/dismiss-staff',
    example: 'Northwind Systems fired 40 employees.',
    event: 'layoffs',
    verbs: ['fire', 'sack', 'dismiss', 'terminate'],
    companions: WORKERS,
    refuse: reading => {
      const { document, sentence, token, clause, object } = reading
      // "dismissed five repair technicians"
      const those = object && WORKERS.has(headWord(document, object)) && clause!.verb.tense !== 'infinitive'
      if (!cutsJobs(reading) && !those) return 'no jobs are cut'
      const counted = peopleIn(document, Math.max(sentence.first, token - 8), Math.min(sentence.last, token + 8))
      const part = document.mentionsIn(document.percents, token + 1, token + 5)[0]
      return (counted && counted.people > 1) || part ? undefined : 'a dismissal, not a cut'
    },
    parties: withoutObjects,
    details: cutDetails,
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
      const who = prepositional(reading, 'to', 'with', 'about')
      const counted = who && peopleIn(document, token, Math.min(sentence.last, who.last + 2))
      const part =
        who && (document.mentionsIn(document.percents, who.first, who.last).length > 0 || PARTS.test(lower[who.head]))
      return part || (counted && counted.people > 1) ? undefined : 'a dismissal, not a cut'
    },
    parties: withoutObjects,
    details: cutDetails,
  },
  {
    name: 'announcement/hands-pink-slips',
    example: 'Northwind Systems handed pink slips to 120 employees.',
    event: 'layoffs',
    verbs: ['hand', 'hand out', 'send', 'send out', 'issue', 'deliver', 'distribute'],
    object: 'none',
    companions: new Set(['slips', 'redundancy', 'layoff', 'termination', 'warn']),
    refuse: ({ document, token }) => {
      const { lower } = document.tokens
      for (let at = token + 1; at < token + 8; at++) {
        if (lower[at] === 'pink' && /^slips?$/.test(lower[at + 1] ?? '')) return undefined
        if (/^(?:redundancy|layoff|termination|warn)$/.test(lower[at]) && /^(?:notices?|letters?)$/.test(lower[at + 1]))
          return undefined
      }
      return 'nobody is dismissed'
    },
    parties: withoutObjects,
    details: (reading, parties) => {
      const told = cutDetails(reading, parties)
      return told.people === null ? { ...told, people: slipsHanded(reading) } : told
    },
  },
  {
    name: 'announcement/make-redundant',
    example: 'Northwind Systems made 40 employees redundant.',
    event: 'layoffs',
    verbs: ['make'],
    companions: new Set(['redundant']),
    refuse: ({ document, clause }) => {
      const last = clause?.verb.voice === 'passive' ? clause.verb.head : clause?.object?.last
      const { lower } = document.tokens
      // "makes a third of its staff redundant"
      const of = last !== undefined && lower[last + 1] === 'of' && lower.slice(last + 2, last + 7).includes('redundant')
      return last !== undefined && (of || [lower[last], lower[last + 1]].includes('redundant'))
        ? undefined
        : 'nobody is made redundant'
    },
    parties: withoutObjects,
    details: cutDetails,
  },
]

/** "delivered 10,000 pink slips": one for each. */
function slipsHanded({ document, sentence, token }: FrameReading): number | null {
  const figures = document.mentionsIn(document.numbers, token, sentence.last)
  return figures.find(({ last }) => document.tokens.lower[last + 1] === 'pink')?.value ?? null
}

/** "parting ways with a third of its staff" */
const PARTS = /^(?:half|third|quarter|fifth|tenth|majority|most|dozens|hundreds|thousands|many|all)$/

/** What is told to affect people: the cuts, or what brings them. */
const CUTS =
  /^(?:cuts?|layoffs?|lay-offs|redundanc(?:y|ies)|losses|reductions?|restructuring|downsizing|cutbacks|furloughs)$/
