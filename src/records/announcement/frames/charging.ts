import { type Phrase, phraseAfter } from '../../../mentions/clause/index.js'
import type { FrameReading, VerbFrame } from '../frame.js'
import { headWord } from '../heads.js'
import { plainParty } from '../parties.js'
import { aCompany } from './policy.js'
import { isSum } from './price.js'

const CHARGED =
  /^(?:users|developers|customers|subscribers|sellers|merchants|drivers|members|consumers|players|advertisers|fees?|extra|subscription)$/

/** "its tools" of "will charge $5 a month for its tools": what is paid for by the sum that is charged. */
function paidFor(reading: FrameReading): Phrase | undefined {
  const { document, sentence, object } = reading
  if (!isSum(reading, object!)) return undefined
  for (let at = object!.last + 1; at <= object!.last + 4; at++)
    if (document.tokens.lower[at] === 'for') return phraseAfter(document, sentence, at)
  return undefined
}

/** Fees that a company begins to take. */
export const chargingVerbs: readonly VerbFrame[] = [
  {
    name: 'announcement/charges-users',
    example: 'Northwind Systems will charge developers that use its interface.',
    event: 'policy_change',
    verbs: ['charge'],
    plainObject: true,
    refuse: reading => {
      const { document, object, clause } = reading
      const { verb, governor } = clause!
      if (!aCompany(reading) || !object || verb.voice === 'passive') return 'nobody charges'
      if (clause!.prepositions.some(({ word }) => word === 'for')) return 'read by another rule'
      const begins = governor !== undefined && /^(?:begin|start|plan)$/.test(governor.verb.lemma)
      if (verb.tense !== 'future' && !begins) return 'what it charges in general'
      // "developers $1,850 a year": whom, with what they pay
      const { lower } = document.tokens
      return CHARGED.test(headWord(document, object)) || CHARGED.test(lower[object.first]) || isSum(reading, object)
        ? undefined
        : 'something else is charged'
    },
    parties: (reading, found) => {
      const what = plainParty(reading.document, paidFor(reading))
      const objects = what ? [what] : found.objects
      return found.actors.length && objects.length ? [{ ...found, objects, counterparties: [] }] : []
    },
  },
  {
    name: 'announcement/charge-for',
    example: 'Northwind Systems will start charging developers for its API in May.',
    event: 'policy_change',
    verbs: ['charge'],
    object: 'none',
    prepositions: { for: 'object' },
    plainObject: true,
    refuse: reading => {
      const { verb, governor } = reading.clause!
      if (!aCompany(reading) || verb.voice === 'passive') return 'nobody charges'
      const begins = governor !== undefined && /^(?:begin|start|stop|plan)$/.test(governor.verb.lemma)
      if (verb.tense !== 'future' && !begins) return 'what it charges in general'
      return reading.object ? undefined : 'charged for nothing'
    },
    parties: (_, found) => (found.actors.length && found.objects.length ? [{ ...found, counterparties: [] }] : []),
  },
]
