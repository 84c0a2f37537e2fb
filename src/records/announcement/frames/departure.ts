import type { Status } from '../../../mentions/shapes.js'
import type { FrameParties, FrameReading, NounFrame, VerbFrame } from '../frame.js'
import { holdsWord, prepositional, wordSet } from '../heads.js'
import { aPersonEach, employersIn, officeOf, peopleOf, roleText } from '../people.js'

/** A plan to leave that is told is as good as settled. */
const settled = (status: Status, { clause }: FrameReading): Status =>
  status === 'planned' && /^(?:plan|intend|expect|agree)$/.test(clause?.governor?.verb.lemma ?? '')
    ? 'announced'
    : status

const role = (reading: FrameReading, { anchor }: FrameParties) => ({
  role: roleText(reading.document, officeOf(reading, anchor)),
})

/** The person is the actor where no employer is named. */
const orThemselves = (sets: readonly FrameParties[]): FrameParties[] =>
  sets.map(set => (set.actors.length ? set : { ...set, actors: set.objects }))

/** "Jane Doe resigned from Acme": employer from the verb's own phrases, from beside the name, or from the article. */
function left(reading: FrameReading): FrameParties[] {
  const { document, object, actor } = reading
  const people = peopleOf(document, object)
  const own = employersIn(document, actor)
  const beside = own.length ? own : employersIn(document, prepositional(reading, 'from', 'of', 'at'))
  return orThemselves(aPersonEach(reading, people, beside, []))
}

/** "Acme fired Jane Doe": the employer acts. */
function dismissed(reading: FrameReading, found: FrameParties): FrameParties[] {
  const { document, object } = reading
  const own = found.actors.filter(({ kind }) => kind !== 'person')
  const named = own.length ? own : employersIn(document, prepositional(reading, 'from', 'of', 'at'))
  return orThemselves(aPersonEach(reading, peopleOf(document, object), named, []))
}

/** What people leave when they leave for good. */
const LEFT = wordSet(
  'company firm startup start-up role post position job board office helm bank agency team organization organisation studio business',
)

/** They leave a person, who keeps the office. */
const CLIENTS = wordSet('clients client fans many some others customers parents patients')

export const departureVerbs: readonly VerbFrame[] = [
  {
    name: 'announcement/resign',
    example: 'Northwind Systems CEO Jane Doe resigned on Monday.',
    event: 'departure',
    verbs: ['resign', 'step down', 'step aside', 'stand down', 'step back', 'retire', 'bow out'],
    subject: 'object',
    object: 'none',
    prepositions: { from: 'actor' },
    refuse: ({ clause }) => (clause?.verb.lemma === 'retire' && clause.object ? 'something is retired' : undefined),
    parties: left,
    status: settled,
    details: role,
  },
  {
    name: 'announcement/leave-employer',
    example: 'Jane Doe is leaving Northwind Systems after ten years.',
    event: 'departure',
    verbs: ['leave', 'depart', 'exit', 'quit'],
    subject: 'object',
    object: 'actor',
    refuse: reading => {
      const { document, clause, actor } = reading
      if (!actor) return mayLeaveAlone(reading) ? undefined : 'no employer is left'
      if (clause?.verb.voice === 'passive') return 'nobody leaves'
      return employersIn(document, actor).length || holdsWord(document, actor, LEFT) ? undefined : 'no employer is left'
    },
    parties: left,
    status: settled,
    details: role,
  },
  {
    name: 'announcement/dismiss',
    example: 'Northwind Systems fired chief executive Jane Doe.',
    event: 'departure',
    verbs: [
      'fire',
      'oust',
      'sack',
      'dismiss',
      'remove',
      'push out',
      'force out',
      'terminate',
      'suspend',
      'boot',
      'eject',
      'replace',
      'lose',
    ],
    refuse: reading => {
      const { clause, document, object } = reading
      if (!clause || !peopleOf(document, object).length) return 'nobody is dismissed'
      if (clause.subject && CLIENTS.has(document.tokens.lower[clause.subject.head])) return 'no employer dismisses'
      if (
        /^(?:remove|suspend|replace|lose|terminate|boot|eject)$/.test(clause.verb.lemma) &&
        !officeOf(reading, peopleOf(document, object)[0])
      )
        return 'no office is lost'
      // "Jane Doe replaced John Roe": the appointment tells it
      return clause.verb.lemma === 'replace' &&
        clause.verb.voice === 'active' &&
        peopleOf(document, reading.actor).length
        ? 'a successor is named'
        : undefined
    },
    parties: dismissed,
    details: role,
  },
  {
    name: 'announcement/part-with-person',
    example: 'Northwind Systems parted ways with Jane Doe, its head of design.',
    event: 'departure',
    verbs: ['part'],
    object: 'none',
    prepositions: { with: 'object' },
    refuse: ({ document, clause }) =>
      clause?.object && document.tokens.lower[clause.object.head] === 'ways' ? undefined : 'nobody parts',
    parties: dismissed,
    details: role,
  },
]

/** "Doe is leaving", "Doe has left", "Doe will exit": without an object only as news of a person with an office. */
function mayLeaveAlone(reading: FrameReading): boolean {
  const { clause, document, object } = reading
  if (!clause || clause.verb.lemma === 'quit') return clause !== undefined
  const next = document.tokens.lower[clause.verb.last + 1] ?? ''
  if (
    !/^(?:[.,;]|in|on|to|after|later|from|as|at|next|this|by|amid|before|last|following|for|just|today)$/.test(next) &&
    next !== ''
  )
    return false
  const tells =
    clause.verb.progressive ||
    clause.verb.tense === 'future' ||
    clause.verb.tense === 'perfect' ||
    clause.verb.tense === 'infinitive'
  return tells || officeOf(reading, peopleOf(document, object)[0]) !== undefined
}

export const departureNouns: readonly NounFrame[] = [
  {
    name: 'announcement/departure-of',
    example: 'Northwind Systems announced the departure of its finance chief, Jane Doe.',
    event: 'departure',
    nouns: ['departure', 'resignation', 'exit', 'ouster', 'firing', 'retirement', 'dismissal', 'ousting', 'removal'],
    compound: 'object',
    prepositions: { of: 'object', from: 'actor', by: 'actor' },
    refuse: reading => {
      const { document, token, object, actor } = reading
      if (!/^(?:removal|firing|dismissal|exit)$/.test(document.tokens.lower[token])) return undefined
      const employed = actor?.references.some(
        ({ entity }) => entity && entity.kind !== 'person' && entity.kind !== 'place',
      )
      return employed || officeOf(reading, peopleOf(document, object)[0]) ? undefined : 'no office is left'
    },
    parties: (reading, found) => {
      const { document, actor, object } = reading
      const people = peopleOf(document, object)
      const own = people.length ? people : peopleOf(document, actor)
      return orThemselves(
        aPersonEach(
          reading,
          own,
          found.actors.filter(({ kind }) => kind !== 'person'),
          [],
        ),
      )
    },
    details: role,
  },
]
