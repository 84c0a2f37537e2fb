import type { FrameParties, FrameReading, NounFrame, VerbFrame } from '../frame.js'
import { prepositional } from '../heads.js'
import { aPersonEach, employersIn, isFormerEmployer, officeOf, peopleOf, roleText } from '../people.js'

/** The office taken, of the person whose record it is. */
const role = (reading: FrameReading, { anchor }: FrameParties) => ({
  role: roleText(reading.document, officeOf(reading, anchor)),
})

/** "Acme names Jane Doe CEO": the employer acts, the person is the object. */
function hired(reading: FrameReading, found: FrameParties): FrameParties[] {
  const { document, object, clause } = reading
  const people = peopleOf(document, object)
  const given = found.actors.filter(({ kind }) => kind !== 'person')
  const passive = clause?.verb.voice === 'passive'
  const named =
    given.length || !passive ? given : employersIn(document, prepositional(reading, 'of', 'at', 'to', 'for'))
  const former =
    object?.references.filter(one => one.entity && one.entity.kind !== 'person' && isFormerEmployer(document, one)) ??
    []
  const left = [...found.counterparties, ...former.map(one => document.partyOf(one.entity!, one))]
  return aPersonEach(reading, people, named.length || passive ? named : employersIn(document, reading.actor), left)
}

/** "Jane Doe joins Acme as CTO", "Jane Doe becomes CEO of Acme": the person is the subject. */
function joined(reading: FrameReading, found: FrameParties): FrameParties[] {
  const { document, object, actor } = reading
  const employers = employersIn(document, actor)
  const named = employers.length ? employers : employersIn(document, prepositional(reading, 'of', 'at', 'for'))
  const people = peopleOf(document, object)
  return aPersonEach(reading, people, named, found.counterparties)
}

const withOffice = (reading: FrameReading): string | undefined =>
  officeOf(reading, peopleOf(reading.document, reading.object)[0]) ? undefined : 'no office is named'

export const appointmentVerbs: readonly VerbFrame[] = [
  {
    name: 'announcement/appoint',
    example: 'Northwind Systems appointed Jane Doe as chief financial officer.',
    event: 'appointment',
    verbs: [
      'appoint',
      'hire',
      'promote',
      'recruit',
      'poach',
      'reappoint',
      'elevate',
      'bring on',
      'bring in',
      'bring back',
      'onboard',
      'rehire',
      'rope in',
    ],
    prepositions: { from: 'counterparty' },
    parties: hired,
    details: role,
  },
  {
    name: 'announcement/name-to-office',
    example: 'Northwind Systems named Jane Doe chief executive.',
    event: 'appointment',
    verbs: [
      'name',
      'tap',
      'pick',
      'choose',
      'elect',
      'select',
      'nominate',
      'install',
      'welcome',
      'confirm',
      'announce',
      'unveil',
    ],
    prepositions: { from: 'counterparty' },
    refuse: withOffice,
    parties: hired,
    details: role,
  },
  {
    name: 'announcement/join-employer',
    example: 'Jane Doe joined Northwind Systems as chief technology officer.',
    event: 'appointment',
    verbs: ['join', 'rejoin'],
    subject: 'object',
    object: 'actor',
    prepositions: { from: 'counterparty' },
    refuse: reading => (employersIn(reading.document, reading.actor).length ? undefined : 'no employer is joined'),
    parties: joined,
    details: role,
  },
  {
    name: 'announcement/take-office',
    example: 'Jane Doe will become chief executive of Northwind Systems in May.',
    event: 'appointment',
    verbs: [
      'become',
      'take over',
      'step in',
      'step up',
      'return',
      'assume',
      'succeed',
      'replace',
      'serve',
      'take',
      'start',
      'move',
    ],
    subject: 'object',
    object: 'none',
    refuse: reading => {
      const { clause, document, token } = reading
      if (!clause || clause.verb.voice === 'passive') return 'nobody takes an office'
      const { lemma, tense } = clause.verb
      if (lemma === 'serve' && tense !== 'future') return 'an office held, not taken'
      if (lemma === 'take' && !/^(?:over|on|up)$/.test(document.tokens.lower[token + 1])) return 'nothing is taken over'
      if ((lemma === 'succeed' || lemma === 'replace') && !peopleOf(document, clause.object).length)
        return 'nobody is succeeded'
      return takesOffice(reading) ? undefined : 'no office is named'
    },
    parties: joined,
    details: reading => ({ role: roleText(reading.document, takesOffice(reading)) }),
  },
]

/** The office after "become", or after "as" and "to the role of". */
function takesOffice(reading: FrameReading) {
  const { clause } = reading
  const office = officeOf({ ...reading, object: clause?.object }, undefined)
  const near = office && clause && office.first <= clause.verb.last + 12
  return near ? office : undefined
}

export const appointmentNouns: readonly NounFrame[] = [
  {
    name: 'announcement/appointment-of',
    example: 'Northwind Systems announced the appointment of Jane Doe as chief financial officer.',
    event: 'appointment',
    nouns: ['appointment', 'hiring', 'promotion', 'hire', 'nomination', 'election'],
    compound: 'object',
    prepositions: { of: 'object', by: 'actor', at: 'actor' },
    parties: (reading, found) => {
      const { document, actor } = reading
      // "her appointment as CEO": the possessor is the person
      const own = peopleOf(document, actor)
      const people = peopleOf(document, reading.object)
      if (!people.length && own.length) return aPersonEach(reading, own, [], [])
      return aPersonEach(
        reading,
        people,
        found.actors.filter(({ kind }) => kind !== 'person'),
        [],
      )
    },
    details: role,
  },
]
