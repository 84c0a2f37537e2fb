import type { FrameReading, VerbFrame } from '../frame.js'
import { holdsMoney } from '../gates.js'
import { holdsWord, houseOf, prepositional, wordSet } from '../heads.js'
import { actingParties, plainParty } from '../parties.js'
import { inForceLater } from './for-later.js'

const PAYING = wordSet('subscribers customers users members developers sellers drivers merchants')

const OFFICE = wordSet('office offices')

const STAFF = wordSet('employees workers staff staffers engineers')

/** The company whose people a subject tells: "employees at Acme", "Acme employees", "Acme's employees". */
function companyOf({ document, clause }: FrameReading) {
  const subject = clause!.subject
  const named = houseOf(document, subject) ?? subject
  return actingParties(document, named).filter(({ kind }) => kind === 'organization' || kind === 'unknown')
}

/** "the office" of "must return to the office three days a week" */
const toOffice = (reading: FrameReading): boolean =>
  holdsWord(reading.document, prepositional(reading, 'to', 'in', 'from'), OFFICE)

/** Rules told by the people whom they bind. */
export const boundPeopleVerbs: readonly VerbFrame[] = [
  {
    name: 'announcement/users-pay',
    example: 'Northwind subscribers will pay $2 more a month from May.',
    event: 'policy_change',
    verbs: ['pay'],
    subject: 'object',
    object: 'none',
    mayTell: holdsMoney,
    companions: PAYING,
    refuse: ({ document, sentence, clause }) => {
      const { lower } = document.tokens
      const { verb, subject, governor } = clause!
      if (!subject || verb.voice === 'passive' || !PAYING.has(lower[subject.head])) return 'nobody pays for a service'
      const owed = verb.tense === 'infinitive' && governor?.verb.lemma === 'have' && governor.verb.modal >= 0
      if (!(verb.tense === 'future' && verb.negation < 0) && !owed) return 'what they pay in general'
      const [sum] = document.mentionsIn(document.money, verb.last + 1, verb.last + 4)
      if (!sum) return 'no sum'
      // "$2 more a month", "$12 a month, up from $9"
      for (let at = sum.last + 1; at <= Math.min(sentence.last, sum.last + 4); at++)
        if (/^(?:more|less|extra|month|year|monthly|annually)$/.test(lower[at])) return undefined
      return 'no price of a service'
    },
    status: () => 'announced',
    parties: ({ document, clause }) => {
      const { subject } = clause!
      const owner = subject!.references.find(
        ({ entity }) => entity && entity.kind !== 'person' && entity.kind !== 'place',
      )
      const plain = plainParty(document, subject)
      if (!owner || !plain) return []
      const maker = document.makers.get(owner.entity!.key)
      return [{ actors: [document.partyOf(maker ?? owner.entity!, owner)], objects: [plain], counterparties: [] }]
    },
  },
  {
    name: 'announcement/staff-must-return',
    example: 'Employees at Northwind Systems must return to the office three days a week from June.',
    event: 'policy_change',
    verbs: ['return', 'come', 'work'],
    subject: 'object',
    object: 'none',
    companions: OFFICE,
    atCompanion: true,
    obliged: true,
    refuse: reading => {
      const { document, clause } = reading
      const { subject, verb, governor } = clause!
      const owed =
        (verb.tense === 'infinitive' &&
          (governor?.verb.lemma === 'have' ||
            (governor?.verb.lemma === 'require' && governor.verb.voice === 'passive'))) ||
        (verb.modal >= 0 && /^(?:must|will)$/.test(document.tokens.lower[verb.modal]))
      if (!owed || verb.negation >= 0 || !subject || !STAFF.has(document.tokens.lower[subject.head]))
        return 'nobody has to'
      return toOffice(reading) && companyOf(reading).length ? undefined : 'no office'
    },
    status: status => (status === 'planned' ? 'announced' : status),
    later: inForceLater,
    parties: reading => {
      const plain = plainParty(reading.document, reading.clause!.subject)
      return plain ? [{ actors: companyOf(reading), objects: [plain], counterparties: [] }] : []
    },
  },
]
