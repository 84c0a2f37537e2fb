import type { Phrase } from '../../../mentions/clause/index.js'
import type { FrameReading } from '../frame.js'
import { headWord } from '../heads.js'
import { namedParties } from '../parties.js'
import type { PredicateFrame } from '../predicates.js'
import { down, isNamed, USERS } from './outage.js'

/** "Harbor" of "users were unable to send messages on Harbor": the service that they could not use. */
function outOfReach({ document, sentence, token, clause }: FrameReading): Phrase | undefined {
  const { subject } = clause!
  if (
    !USERS.has(headWord(document, subject)) &&
    !/^(?:thousands|hundreds|many|millions)$/.test(document.tokens.lower[subject!.first])
  )
    return undefined
  const next = document.clauses(sentence).find(({ verb }) => verb.first === token + 1)
  if (!next || !REACHES.test(next.verb.lemma)) return undefined
  return [
    next.object,
    ...next.prepositions.filter(({ word }) => /^(?:to|in|into|on|with)$/.test(word)).map(({ phrase }) => phrase),
  ].find(isNamed)
}

const REACHES =
  /^(?:access|log|sign|use|load|open|reach|connect|send|post|make|place|watch|stream|play|upload|view|receive|get|download)$/

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
