import { officeFrom } from '../../../mentions/affiliation/index.js'
import type { Status } from '../../../mentions/shapes.js'
import type { Reference } from '../../../mentions/types.js'
import { isTeller } from '../employer.js'
import type { FrameParties, FrameReading, NounFrame, VerbFrame } from '../frame.js'
import { namesPerson } from '../gates.js'
import { headWord, isTitle, prepositional } from '../heads.js'
import { aPersonEach, employersIn, isFormerEmployer, LED, peopleListed, peopleOf } from '../people.js'
import { officeOf, roleOf } from '../role.js'
import { isDayToCome } from '../when.js'
import { isBoard, lured } from './lured.js'
import { inOfficeLater } from './office-later.js'
import { choosesToAct } from './offices.js'

/** "Acme names Jane Doe CEO": the employer acts, the person is the object. */
function hired(reading: FrameReading, found: FrameParties): FrameParties[] {
  const { document, object, clause } = reading
  const inHeadline = namedInHeadline(reading)
  if (inHeadline)
    return aPersonEach(reading, inHeadline, employersIn(document, object ?? prepositional(reading, 'of', 'at')), [])
  const people = clause?.verb.voice === 'passive' ? peopleOf(document, object) : peopleHired(reading)
  const given = isTeller(reading) ? [] : found.actors.filter(one => one.kind !== 'person' && !isBoard(one))
  const passive = clause?.verb.voice === 'passive'
  const named =
    given.length || !passive ? given : employersIn(document, prepositional(reading, 'of', 'at', 'to', 'for'))
  const former =
    object?.references.filter(one => one.entity && one.entity.kind !== 'person' && isFormerEmployer(document, one)) ??
    []
  const left = [
    ...found.counterparties,
    ...former.map(one => document.partyOf(one.entity!, one)),
    ...lured(reading, people),
  ]
  if (passive && !named.length) return aPersonEach(reading, people, ledAt(reading), left)
  const board = found.actors.some(isBoard)
  const own = named.length || passive || board || isTeller(reading) ? named : employersIn(document, reading.actor)
  if (!own.length && hiredBySomebody(reading)) return people.map(person => ofNobody(reading, person, left))
  return aPersonEach(reading, people, own, left)
}

/** "it hired Jane Doe, an Initech executive": a pronoun or nominal that was tied to nobody hires, not whom she worked for. */
const hiredBySomebody = ({ document, clause, actor }: FrameReading): boolean =>
  clause?.verb.voice === 'active' &&
  actor !== undefined &&
  !actor.references.some(({ entity }) => entity !== undefined) &&
  /^(?:it|they|the|this)$/.test(document.tokens.lower[actor.first]) &&
  !/^(?:board|boards|directors|shareholders|chairman|chair)$/.test(document.tokens.lower[actor.head])

const ofNobody = (
  { document }: FrameReading,
  person: Reference,
  counterparties: FrameParties['counterparties'],
): FrameParties => ({
  actors: [],
  objects: [document.partyOf(person.entity!, person)],
  counterparties,
  anchor: person,
})

/** The people of the object; "former Acme head of design Jane Doe" has hers behind the "of". */
function peopleHired({ document, object, clause }: FrameReading): Reference[] {
  const people = peopleListed(document, object)
  if (people.length || !object) return people
  const field = clause?.prepositions.find(({ word, token }) => word === 'of' && token === object.last + 1)
  return field ? peopleListed(document, field.phrase) : people
}

/** A headline's "Jane Doe named Northwind CEO", which leaves out its "is": those who are named. */
function namedInHeadline(reading: FrameReading): Reference[] | undefined {
  const { document, sentence, clause, actor, object } = reading
  if (!isTitle(reading)) return undefined
  if (!actor || clause?.verb.voice !== 'active' || clause.verb.tense !== 'past') return undefined
  const people = peopleOf(document, actor)
  if (!people.length || actor.references.length > people.length || peopleOf(document, object).length) return undefined
  const office = officeFrom(document, clause.verb.last + 1, Math.min(sentence.last, clause.verb.last + 8))
  return office ? people : undefined
}

const withOffice = (reading: FrameReading): string | undefined =>
  namedInHeadline(reading) || officeOf(reading, peopleOf(reading.document, reading.object)[0]) || asSuccessor(reading)
    ? undefined
    : 'no office is named'

const CHOSEN = /^(?:name|tap|pick|choose|elect|select|nominate)$/

/** "was tapped as his successor", "named John Roe as her replacement". */
function asSuccessor({ document: { tokens }, sentence, clause, object }: FrameReading): boolean {
  if (!clause || !CHOSEN.test(clause.verb.lemma) || !object?.references.some(one => one.entity?.kind === 'person'))
    return false
  const from = clause.verb.voice === 'passive' ? clause.verb.last : (object?.last ?? clause.verb.last)
  for (let at = from + 1; at <= Math.min(sentence.last, from + 6); at++) {
    if (/^(?:successor|replacement|heir)$/.test(tokens.lower[at])) return true
    if (/^[,;.]$/.test(tokens.lower[at])) return false
  }
  return false
}

export const appointmentVerbs: readonly VerbFrame[] = [
  {
    name: 'announcement/appoint',
    example: 'Northwind Systems appointed Jane Doe as chief financial officer.',
    event: 'appointment',
    mayTell: namesPerson,
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
      'enlist',
      'lure',
      'snap up',
      'bring aboard',
      'lure away',
      'hire away',
      'entice',
      'coax',
      'designate',
      'anoint',
      'reinstate',
    ],
    prepositions: { from: 'counterparty' },
    later: inOfficeLater,
    parties: hired,
    details: roleOf,
  },
  {
    name: 'announcement/name-to-office',
    example: 'Northwind Systems named Jane Doe chief executive.',
    event: 'appointment',
    mayTell: namesPerson,
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
      'add',
      'land',
      'snag',
      'draft',
      'assign',
    ],
    prepositions: { from: 'counterparty' },
    refuse: reading =>
      confirmsOf(reading) ??
      choosesToAct(reading) ??
      welcomes(reading) ??
      (leadsAfter(reading) || toBoard(reading) ? undefined : withOffice(reading)),
    status: (status, reading) =>
      reading.clause!.verb.lemma === 'announce' && isInOfficeLater(reading) ? 'announced' : status,
    later: inOfficeLater,
    parties: hired,
    details: roleOf,
  },
]

/** "confirmed Jane Doe, its media head, is the new chief executive": what is said of her is told by its own verb. */
const confirmsOf = (reading: FrameReading): string | undefined => {
  const { clause, object } = reading
  const told = clause && /^(?:confirm|announce)$/.test(clause.verb.lemma) && object ? nextClause(reading) : undefined
  return told?.subject?.first === object?.first &&
    told?.verb.tense !== 'infinitive' &&
    told?.verb.tense !== 'participle' &&
    told
    ? 'said of somebody'
    : undefined
}

/** "elected Jane Doe to its board". */
const toBoard = (reading: FrameReading): boolean => {
  const to = prepositional(reading, 'to')
  return (
    to !== undefined &&
    peopleOf(reading.document, reading.object).length > 0 &&
    /^(?:board|boards)$/.test(reading.document.tokens.lower[to.head])
  )
}

/** "we're delighted to welcome Jane": said of a hire that is told elsewhere, by a first name. */
const welcomes = ({ document, clause, object }: FrameReading): string | undefined => {
  if (clause?.verb.lemma !== 'welcome' || clause.verb.tense !== 'infinitive') return undefined
  return peopleOf(document, object).some(({ first, last }) => last > first) ? undefined : 'told elsewhere'
}

/** "picked Jane Doe to lead": the clause right behind. */
const nextClause = ({ document, sentence, clause }: FrameReading) =>
  document.clauses(sentence).find(({ verb }) => verb.first > clause!.verb.last)

const LEADING = /^(?:lead|head|run|oversee|helm|chair)$/

/** "was tapped to run Acme's European operations": whose they are. */
function ledAt(reading: FrameReading) {
  const next = nextClause(reading)
  const led = next?.verb.tense === 'infinitive' && LEADING.test(next.verb.lemma) ? next.object : undefined
  return employersIn(reading.document, led)
}

/** "picked Jane Doe to lead its cloud unit": what the person is named for. */
function leadsAfter(reading: FrameReading): boolean {
  const { document, clause, object } = reading
  if (!clause || !peopleOf(document, object).length) return false
  const next = nextClause(reading)
  if (next?.verb.tense === 'infinitive' && /^(?:succeed|replace)$/.test(next.verb.lemma))
    return peopleOf(document, next.object).length > 0
  if (next?.verb.tense !== 'infinitive' || !LEADING.test(next.verb.lemma)) return false
  // "to lead the prayer" is no office
  const led = next.object
  const firm = led && /^(?:company|firm|startup|bank|lab|agency)$/.test(document.tokens.lower[led.head])
  if (!led || !(firm || LED.has(headWord(document, led)) || led.references.some(({ form }) => form === 'name')))
    return false
  return (
    next.verb.first <=
    (clause.verb.voice === 'passive' ? clause.verb.last : (clause.object?.last ?? clause.verb.last)) + 2
  )
}

/** A hire that is announced is made, unless it is for later. */
const asMade = (status: Status, reading: FrameReading): Status => {
  const { document, sentence } = reading
  if (isInOfficeLater(reading)) return 'announced'
  return status === 'announced' && !document.clauses(sentence).some(({ verb }) => verb.tense === 'future')
    ? 'completed'
    : status
}

/** "announced the appointment of Jane Doe, effective April 10": while that day is to come. */
const isInOfficeLater = ({ document, sentence, token }: FrameReading): boolean =>
  document
    .mentionsIn(document.dates, token + 1, sentence.last)
    .some(
      date =>
        isDayToCome(document, date) &&
        [date.first - 1, date.first - 2].some(at => document.tokens.lower[at] === 'effective'),
    )

/** "her appointment", "Doe's hiring": the actor is whose it is, not who announced it. */
const isOwnerOf = ({ actor, token }: FrameReading): boolean =>
  actor !== undefined && actor.last < token && actor.references.at(-1)?.possessive === true

export const appointmentNouns: readonly NounFrame[] = [
  {
    name: 'announcement/appointment-of',
    example: 'Northwind Systems announced the appointment of Jane Doe as chief financial officer.',
    event: 'appointment',
    mayTell: namesPerson,
    nouns: ['appointment', 'hiring', 'promotion', 'hire', 'nomination', 'election'],
    compound: 'object',
    prepositions: { of: 'object', by: 'actor', at: 'actor' },
    status: asMade,
    parties: (reading, found) => {
      const { document, actor } = reading
      // "her appointment as CEO": the possessor is the person
      const own = isOwnerOf(reading) ? peopleOf(document, actor) : []
      const people = peopleListed(document, reading.object)
      if (!people.length && own.length) return aPersonEach(reading, own, [], [])
      return aPersonEach(
        reading,
        people,
        found.actors.filter(({ kind }) => kind !== 'person'),
        [],
      )
    },
    details: roleOf,
  },
]
