import { ownerBeside } from '../employer.js'
import type { FrameParties, FrameReading, VerbFrame } from '../frame.js'
import { namesPerson } from '../gates.js'
import { prepositional, wordSet } from '../heads.js'
import { aPersonEach, employersIn, orThemselves, peopleListed, peopleOf, wantedByOthers } from '../people.js'
import { officeOf, roleLeft } from '../role.js'
import { joinedBy, refuseOthers, withHeir } from './predecessors.js'

/** "Acme fired Jane Doe": the employer acts. */
function dismissed(reading: FrameReading, found: FrameParties): FrameParties[] {
  const { document, object, clause } = reading
  // "Fabrikam veteran Jane Doe replaces John Roe": where the successor comes from dismisses nobody
  const heir = clause?.verb.lemma === 'replace' && peopleOf(document, reading.actor).length > 0
  const own = heir ? [] : found.actors.filter(({ kind }) => kind !== 'person')
  const told = own.length ? own : employersIn(document, prepositional(reading, 'from', 'of', 'at'))
  const named = told.length ? told : [...joinedBy(reading), ...ownerBeside(reading)]
  const people = clause?.verb.voice === 'passive' ? peopleOf(document, object) : peopleListed(document, object)
  return orThemselves(aPersonEach(reading, people, named, [], true))
}

/** They leave a person, who keeps the office. */
const CLIENTS = wordSet('clients client fans many some others customers parents patients')

/** Farewells told of the employer, or that others bring about. */
export const dismissalVerbs: readonly VerbFrame[] = [
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
      'axe',
      'dump',
      'depose',
      'sweep out',
      'kick out',
      'drive out',
      'throw out',
      'ditch',
    ],
    mayTell: namesPerson,
    refuse: reading => {
      const { clause, document, object } = reading
      const wanted = wantedByOthers(reading)
      if (wanted) return wanted
      if (!clause || !peopleOf(document, object).length) return 'nobody is dismissed'
      const { lemma, voice } = clause.verb
      // "Jane Doe replaced John Roe"
      if (lemma === 'replace' && voice === 'active' && peopleOf(document, reading.actor).length)
        return refuseOthers(reading)
      if (clause.subject && CLIENTS.has(document.tokens.lower[clause.subject.head])) return 'no employer dismisses'
      if (
        /^(?:remove|suspend|replace|lose|terminate|boot|eject|axe|dump|sweep|kick|drive|throw|ditch)$/.test(lemma) &&
        !officeOf(reading, peopleOf(document, object)[0]) &&
        !peopleOf(document, prepositional(reading, 'with')).length
      )
        return 'no office is lost'
      return undefined
    },
    status: (status, reading) => (reading.clause!.verb.lemma === 'replace' ? withHeir(status, reading) : status),
    parties: dismissed,
    namesSomebody: true,
    details: roleLeft,
  },
  {
    name: 'announcement/part-with-person',
    example: 'Northwind Systems parted ways with Jane Doe, its head of design.',
    event: 'departure',
    verbs: ['part'],
    object: 'none',
    prepositions: { with: 'object' },
    refuse: ({ document, clause }) =>
      clause?.object && /^(?:ways|company)$/.test(document.tokens.lower[clause.object.head])
        ? undefined
        : 'nobody parts',
    parties: dismissed,
    namesSomebody: true,
    details: roleLeft,
  },
  {
    name: 'announcement/shown-the-door',
    example: 'Jane Doe was shown the door at Northwind Systems.',
    event: 'departure',
    verbs: ['show'],
    refuse: ({ document, clause, object }) =>
      clause?.verb.voice === 'passive' &&
      clause.object &&
      document.tokens.lower[clause.object.head] === 'door' &&
      peopleOf(document, object).length
        ? undefined
        : 'nobody is dismissed',
    parties: dismissed,
    namesSomebody: true,
    details: roleLeft,
  },
  {
    name: 'announcement/let-person-go',
    example: 'Northwind Systems let Jane Doe go in May.',
    event: 'departure',
    verbs: ['let'],
    refuse: ({ document, clause, object }) => {
      if (!clause || !peopleOf(document, object).length) return 'nobody is let go'
      const at = clause.verb.voice === 'passive' ? clause.verb.last : (clause.object?.last ?? clause.verb.last)
      return document.tokens.lower[at] === 'go' || document.tokens.lower[at + 1] === 'go'
        ? undefined
        : 'nobody is let go'
    },
    parties: dismissed,
    namesSomebody: true,
    details: roleLeft,
  },
]
