import type { Phrase } from '../../../mentions/clause/index.js'
import { companyTelling } from '../employer.js'
import type { FrameReading, VerbFrame } from '../frame.js'
import { headWord } from '../heads.js'
import { namedParties } from '../parties.js'
import type { PredicateFrame } from '../predicates.js'
import { down, isNamed, OUTAGES, USERS } from './outage.js'

/** "Harbor" of "users were unable to send messages on Harbor": the service that they could not use. */
function outOfReach({ document, sentence, token, clause }: FrameReading): Phrase | undefined {
  const { subject } = clause!
  if (!USERS.has(headWord(document, subject)) && !MANY.test(document.tokens.lower[subject!.first])) return undefined
  const next = document.clauses(sentence).find(({ verb }) => verb.first === token + 1)
  if (!next || !REACHES.test(next.verb.lemma)) return undefined
  return [
    next.object,
    ...next.prepositions.filter(({ word }) => /^(?:to|in|into|on|with)$/.test(word)).map(({ phrase }) => phrase),
  ].find(isNamed)
}

const MANY = /^(?:thousands|hundreds|many|millions)$/

const REACHES =
  /^(?:access|log|sign|use|load|open|reach|connect|send|post|make|place|watch|stream|play|upload|view|receive|get|download)$/

export const outageTellingVerbs: readonly VerbFrame[] = [
  {
    name: 'announcement/users-lose-access',
    example: 'Millions of people lost access to Harbor on Monday.',
    event: 'outage',
    verbs: ['lose'],
    objectNouns: ['access'],
    subject: 'none',
    object: 'none',
    prepositions: { to: 'object' },
    refuse: ({ document, clause, object }) => {
      const { subject, verb } = clause!
      if (verb.modal >= 0 || verb.negation >= 0 || !subject || !isNamed(object)) return 'no service'
      return USERS.has(headWord(document, subject)) || MANY.test(document.tokens.lower[subject.first])
        ? undefined
        : 'no users'
    },
    parties: down,
  },
  {
    name: 'announcement/service-restored',
    example: 'Northwind Systems said service had been restored after an outage on Monday.',
    event: 'outage',
    verbs: ['restore'],
    companions: OUTAGES,
    needs: ['actor'],
    refuse: ({ document, clause, object }) => {
      const service = /^(?:services?|access|connectivity|connections?|power|network|systems?)$/
      if (!object || clause!.verb.tense === 'future' || !service.test(document.tokens.lower[object.head]))
        return 'no service'
      return clause!.prepositions.some(({ phrase }) => OUTAGES.has(headWord(document, phrase)))
        ? undefined
        : 'no outage'
    },
    status: () => 'completed',
    parties: (reading, found) => {
      const teller = found.actors.length ? found.actors[0] : companyTelling(reading)
      return teller ? [{ actors: [teller], objects: [], counterparties: [] }] : []
    },
  },
]

/** Outages told by what their users could not do, or by their end. */
export const outageTellings: readonly PredicateFrame[] = [
  {
    name: 'announcement/back-online',
    example: 'The Harbor app of Northwind Systems is back online.',
    event: 'outage',
    words: ['online'],
    refuse: reading => {
      const { document, token, clause } = reading
      if (document.tokens.lower[token - 1] !== 'back' || clause!.verb.tense === 'future') return 'it was not away'
      return isNamed(reading.object) ? undefined : 'no service'
    },
    status: () => 'completed',
    parties: down,
  },
  {
    name: 'announcement/users-unable',
    example: 'Thousands of users were unable to log in to Harbor on Monday.',
    event: 'outage',
    words: ['unable'],
    refuse: reading => {
      if (reading.clause!.verb.tense === 'future') return 'no service'
      return isNamed(outOfReach(reading)) ? undefined : 'nothing is out of reach'
    },
    status: () => 'completed',
    parties: (reading, found) => {
      const object = outOfReach(reading)
      return down({ ...reading, object }, { ...found, actors: [], objects: namedParties(reading.document, object) })
    },
  },
]
