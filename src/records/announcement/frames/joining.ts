import { officeFrom } from '../../../mentions/affiliation/index.js'
import type { Clause, Phrase } from '../../../mentions/clause/index.js'
import type { Party } from '../../../mentions/shapes.js'
import type { Reference } from '../../../mentions/types.js'
import { companyTelling, ownerBeside } from '../employer.js'
import type { FrameParties, FrameReading, VerbFrame } from '../frame.js'
import { namesPerson } from '../gates.js'
import { prepositional } from '../heads.js'
import { aPersonEach, employersIn, peopleOf } from '../people.js'
import { officeBeside, officeOf, roleJoined, roleText } from '../role.js'
import { isAboard, officeOfPredecessor, takesPlace } from './places-taken.js'

/** "Jane Doe joins Acme as CTO", "Jane Doe becomes CEO of Acme": the person is the subject. */
export function joined(reading: FrameReading, found: FrameParties): FrameParties[] {
  const { document, object, actor } = reading
  const people = peopleOf(document, object)
  const employers = employersIn(document, actor)
  const beside = employers.length ? employers : employersIn(document, prepositional(reading, 'of', 'at', 'for', 'to'))
  const own = beside.length ? beside : employersIn(document, ownedOffice(reading))
  const told = own.length ? own : ownerBeside(reading)
  const named = told.length ? told : tellingOfOthers(reading, people)
  // "Jane Doe, a partner at Fabrikam, joins the board": of whom she works for now she is no new member
  if (!named.length && /^(?:join|rejoin)$/.test(reading.clause?.verb.lemma ?? '')) {
    const teller = companyTelling(reading)
    return people.map(person => ({
      actors: teller ? [teller] : [],
      objects: [document.partyOf(person.entity!, person)],
      counterparties: found.counterparties,
      anchor: person,
    }))
  }
  return aPersonEach(reading, people, named, found.counterparties)
}

/** "According to Acme, Fabrikam president Jane Doe will become its chair": who tells it is whom she comes to. */
function tellingOfOthers(reading: FrameReading, people: readonly Reference[]): Party[] {
  const { document } = reading
  const known = people.length === 1 ? document.affiliations.get(people[0].entity!.index) : undefined
  const teller = known && companyTelling(reading)
  return teller && known.employer.key !== teller.key ? [teller] : []
}

/** "becomes Northwind's chief executive": whose office it is. */
function ownedOffice({ clause }: FrameReading): Phrase | undefined {
  const office = clause?.verb.lemma === 'become' ? clause.object : undefined
  const owners = office?.references.filter(({ possessive, last }) => possessive && last < office.head) ?? []
  return owners.length ? { ...office!, references: owners } : undefined
}

const isDone = ({ verb }: Clause): boolean =>
  !verb.progressive && (verb.tense === 'past' || verb.tense === 'perfect' || verb.tense === 'present')

/** Hires told of the person who comes. */
export const joiningVerbs: readonly VerbFrame[] = [
  {
    name: 'announcement/join-employer',
    example: 'Jane Doe joined Northwind Systems as chief technology officer.',
    event: 'appointment',
    verbs: ['join', 'rejoin'],
    mayTell: namesPerson,
    subject: 'object',
    object: 'actor',
    prepositions: { from: 'counterparty' },
    refuse: reading => {
      const { document, actor, clause } = reading
      if (employersIn(document, actor).length) return undefined
      if (clause?.object) return joinsBoard(reading) ? undefined : 'no employer is joined'
      const next = document.tokens.lower[(clause?.verb.last ?? 0) + 1]
      return next === 'as' && officeOf(reading, undefined) ? undefined : 'no employer is joined'
    },
    // "left Fabrikam to join Acme": as done as the leaving is
    status: (status, { clause }) =>
      status === 'planned' && /^(?:leave|quit|depart|exit|resign|step)$/.test(clause?.governor?.verb.lemma ?? '')
        ? isDone(clause!.governor!)
          ? 'completed'
          : 'announced'
        : status,
    parties: joined,
    namesSomebody: true,
    details: roleJoined,
  },
  {
    name: 'announcement/leave-for',
    example: 'Jane Doe has left Fabrikam for Northwind Systems.',
    event: 'appointment',
    verbs: ['leave', 'depart', 'quit', 'decamp', 'defect'],
    mayTell: namesPerson,
    subject: 'object',
    object: 'counterparty',
    prepositions: { for: 'actor', to: 'actor', from: 'counterparty' },
    refuse: reading => {
      const { document, actor, clause, object } = reading
      if (!peopleOf(document, object).length || clause?.verb.voice === 'passive') return 'nobody leaves for another'
      // "has left the company, according to Globex News"
      const to = clause?.prepositions.find(({ phrase }) => phrase === actor)?.word === 'to'
      if (to && !/^(?:decamp|defect)$/.test(clause!.verb.lemma)) return 'nobody leaves for another'
      const named = actor?.references.some(({ entity, form }) => entity?.kind === 'organization' && form !== 'pronoun')
      return named ? undefined : 'nobody leaves for another'
    },
    parties: joined,
    namesSomebody: true,
  },
  {
    name: 'announcement/arrive-as',
    example: 'Jane Doe arrived at Northwind Systems in May as director of video.',
    event: 'appointment',
    verbs: ['arrive', 'land', 'go', 'head', 'jump', 'come', 'come aboard'],
    mayTell: namesPerson,
    subject: 'object',
    object: 'none',
    prepositions: { at: 'actor', to: 'actor', from: 'counterparty' },
    refuse: reading => {
      const { document, actor, clause, object } = reading
      if (!clause || clause.object || clause.verb.voice === 'passive' || !peopleOf(document, object).length)
        return 'nobody arrives'
      if (isAboard(reading)) return undefined
      if (!employersIn(document, actor).length) return 'no employer is joined'
      if (officeAs(reading)) return undefined
      // "is headed to Northwind"
      const heads = clause.verb.lemma === 'head' && clause.verb.progressive
      return heads && actor?.references.some(({ entity }) => entity?.kind === 'organization')
        ? undefined
        : 'no office is named'
    },
    parties: joined,
    details: roleJoined,
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
      'step',
    ],
    mayTell: namesPerson,
    subject: 'object',
    object: 'none',
    refuse: reading => {
      const { clause, document, token } = reading
      if (!clause || clause.verb.voice === 'passive') return 'nobody takes an office'
      const { lemma, tense } = clause.verb
      if (lemma === 'serve' && tense !== 'future' && !servesNow(reading)) return 'an office held, not taken'
      if (lemma === 'take' && !/^(?:over|on|up)$/.test(document.tokens.lower[token + 1])) return 'nothing is taken over'
      if (lemma === 'step' && !/^(?:into|in|up)$/.test(document.tokens.lower[token + 1]) && !clause.verb.particle)
        return 'nobody takes an office'
      if ((lemma === 'succeed' || lemma === 'replace') && !peopleOf(document, clause.object).length)
        return 'nobody is succeeded'
      if ((lemma === 'succeed' || lemma === 'replace') && peopleOf(document, reading.object).length) return undefined
      return takesOffice(reading) || takesPlace(reading) ? undefined : 'no office is named'
    },
    parties: joined,
    namesSomebody: true,
    details: reading => ({
      role: roleText(reading.document, takesOffice(reading) ?? officeBeside(reading) ?? officeOfPredecessor(reading)),
    }),
  },
]

/** "now serves as chief executive", "is serving as interim chief executive": an office held for a while, or since now. */
function servesNow({ document, sentence, clause }: FrameReading): boolean {
  const { verb } = clause!
  if (verb.tense !== 'present') return false
  const { lower } = document.tokens
  if (lower[verb.head - 1] === 'now' || lower[verb.first - 1] === 'now') return true
  for (let at = verb.last + 1; at <= Math.min(sentence.last, verb.last + 4); at++)
    if (/^(?:interim|acting)$/.test(lower[at])) return true
  return false
}

/** "joined the board", "joins its board of directors": a seat is taken, of whose board the article may tell. */
const joinsBoard = ({ document, clause }: FrameReading): boolean =>
  clause?.object !== undefined && /^(?:board|boards)$/.test(document.tokens.lower[clause.object.head])

/** The office after "become", or after "as" and "to the role of". */
function takesOffice(reading: FrameReading) {
  const { document, sentence, clause } = reading
  const became =
    clause?.verb.lemma === 'become' && clause.object && officeFrom(document, clause.object.first, sentence.last)
  if (became) return became
  const office = officeOf({ ...reading, object: clause?.object }, undefined)
  const near = office && clause && office.first <= clause.verb.last + 12
  return near ? office : undefined
}

/** The office after "as" behind the verb: "arrived at Acme in May as director of video". */
function officeAs({ document, sentence, clause }: FrameReading) {
  const { lower } = document.tokens
  for (let at = clause!.verb.last + 1; at <= Math.min(sentence.last, clause!.verb.last + 12); at++) {
    if (/^[.;]$/.test(lower[at])) return undefined
    if (lower[at] === 'as') return officeFrom(document, at + 1, sentence.last)
  }
  return undefined
}
