import { authoritiesIn, COURTS, isOfficial } from '../authorities.js'
import type { FrameReading, NounFrame, VerbFrame } from '../frame.js'
import { namesAuthority } from '../gates.js'
import { headWord, holdsWord, wordSet } from '../heads.js'
import { byAuthority, NO_TARGET, passiveOnly } from '../regulation-parties.js'
import { ordersToPay } from './verdict.js'

const LAWS = wordSet('bill law legislation act regulation regulations rule rules order ban moratorium')
const REQUESTS = wordSet(
  'merger deal acquisition takeover application applications request license licence bid proposal plan purchase sale approval permit',
)

const LICENSES = wordSet('license licenses licence licences permit permits authorization authorisation certification')

const MOTIONS = wordSet('motion motions injunction stay hearing certification summary dismissal')

/** What authorities ban, order, approve and reject. */
const JURIES = wordSet('jury jurors judge judges court')

export const decisionVerbs: readonly VerbFrame[] = [
  {
    name: 'announcement/ban',
    example: 'Italy banned the Northwind chatbot in March.',
    event: 'regulation',
    action: 'ban',
    verbs: ['ban', 'outlaw', 'blacklist', 'prohibit', 'block', 'bar', 'suspend', 'restrict'],
    prepositions: { from: 'none', of: 'counterparty', to: 'counterparty' },
    refuse: reading =>
      soughtInCourt(reading) ??
      (holdsWord(reading.document, reading.object, REQUESTS) ? 'a request is rejected' : undefined),
    parties: (reading, found) => {
      const { document, actor } = reading
      // "blocked access to its systems" is a ban only where an authority does it
      const official = actor && (authoritiesIn(document, actor).length > 0 || isOfficial(document, actor))
      return official
        ? byAuthority(reading, found)
        : byAuthority({ ...reading, counterparty: undefined }, { ...found, counterparties: [] })
    },
  },
  {
    name: 'announcement/take-license',
    example: "The Federal Aviation Administration suspended Northwind Systems's license.",
    event: 'regulation',
    action: 'ban',
    verbs: ['suspend', 'revoke', 'rescind', 'withdraw', 'cancel'],
    companions: LICENSES,
    prepositions: { of: 'counterparty' },
    refuse: ({ document, object, actor }) => {
      if (!object || !actor || !LICENSES.has(headWord(document, object))) return 'no license is taken'
      return authoritiesIn(document, actor).length || isOfficial(document, actor) ? undefined : 'no authority takes it'
    },
    parties: byAuthority,
  },
  {
    name: 'announcement/sign-law',
    example: 'The governor of Montana signed the bill into law on Monday.',
    event: 'regulation',
    verbs: ['sign', 'pass', 'enact', 'adopt', 'repeal', 'veto'],
    refuse: reading => {
      const { document, object, actor } = reading
      if (!object || !actor || !LAWS.has(headWord(document, object))) return 'no law is made'
      return authoritiesIn(document, actor).length || isOfficial(document, actor) ? undefined : 'no authority makes law'
    },
    parties: ({ document, actor }) => {
      const authorities = authoritiesIn(document, actor)
      return authorities.length ? [{ actors: authorities, objects: [], counterparties: [] }] : []
    },
  },
  {
    name: 'announcement/order',
    example: 'The Competition and Markets Authority ordered Northwind Systems to sell Lumenpay.',
    event: 'regulation',
    action: 'order',
    verbs: ['order', 'instruct', 'compel', 'direct'],
    prepositions: { of: 'counterparty' },
    refuse: reading => (ordersToPay(reading) ? 'a verdict' : passiveOnly(reading)),
    parties: byAuthority,
  },
  {
    name: 'announcement/approve',
    example: 'The European Commission approved the takeover of Lumenpay by Northwind Systems.',
    event: 'regulation',
    action: 'approve',
    verbs: [
      'approve',
      'clear',
      'authorize',
      'authorise',
      'certify',
      'license',
      'greenlight',
      'grant',
      'wave',
      'wave through',
      'rubber-stamp',
    ],
    mayTell: namesAuthority,
    prepositions: { of: 'counterparty', by: 'counterparty', to: 'counterparty', with: 'counterparty' },
    refuse: reading => {
      const { actor, document, object } = reading
      if (holdsWord(document, object, MOTIONS)) return 'asked of a court'
      // "the deal has to be approved by regulators": what it waits for
      const { verb, governor } = reading.clause ?? {}
      if (verb?.tense === 'infinitive' && /^(?:have|need|require)$/.test(governor?.verb.lemma ?? ''))
        return 'still wanted'
      // "a jury cleared Acme of infringement"
      if (reading.clause?.verb.lemma === 'clear' && holdsWord(document, actor, JURIES)) return 'a verdict'
      return actor && (authoritiesIn(document, actor).length || isOfficial(document, actor))
        ? undefined
        : 'no authority approves'
    },
    parties: byAuthority,
  },
  {
    name: 'announcement/reject',
    example: 'The Competition and Markets Authority rejected the takeover of Lumenpay by Northwind Systems.',
    event: 'regulation',
    action: 'reject',
    verbs: ['reject', 'deny', 'block', 'veto', 'oppose'],
    mayTell: namesAuthority,
    prepositions: { of: 'counterparty', by: 'counterparty', from: 'counterparty', between: 'counterparty' },
    refuse: reading => {
      const { document, actor, object } = reading
      const sought = soughtInCourt(reading)
      if (sought) return sought
      const authority = actor && (authoritiesIn(document, actor).length || isOfficial(document, actor))
      if (!authority) return 'no authority rejects'
      if (holdsWord(document, actor, COURTS)) return 'a court rules'
      return holdsWord(document, object, NO_TARGET) || holdsWord(document, object, REQUESTS)
        ? undefined
        : 'no request is rejected'
    },
    parties: byAuthority,
  },
]

/** "sued to block the merger": what a court is asked for is told by the suit. */
const soughtInCourt = ({ clause }: FrameReading): string | undefined =>
  clause?.verb.tense === 'infinitive' && clause.governor?.verb.lemma === 'sue' ? 'asked of a court' : undefined

export const decisionNouns: readonly NounFrame[] = [
  {
    name: 'announcement/ban-on',
    example: "Italy's ban on the Northwind chatbot took effect in March.",
    event: 'regulation',
    action: 'ban',
    nouns: ['ban'],
    compound: 'counterparty',
    prepositions: { on: 'counterparty', by: 'actor' },
    // a ban in force, whatever is done about it
    status: status => (status === 'announced' ? 'completed' : status),
    refuse: ({ document, actor }) => (actor && authoritiesIn(document, actor).length ? undefined : 'no authority bans'),
    parties: byAuthority,
  },
]
