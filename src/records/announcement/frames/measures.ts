import type { Phrase } from '../../../mentions/clause/index.js'
import type { Party } from '../../../mentions/shapes.js'
import { authoritiesIn, COURTS, isAuthority, isOfficial } from '../authorities.js'
import type { FrameReading, VerbFrame } from '../frame.js'
import { headWord, holdsWord, prepositional, wordSet } from '../heads.js'
import { plainParty } from '../parties.js'
import { isProductNoun } from '../product-words.js'
import { byAuthority, PROBES } from '../regulation-parties.js'

/** What an authority lays upon those whom it checks. */
const MEASURES = wordSet(
  'restriction restrictions curb curbs sanction sanctions control controls limit limits requirement requirements tariff tariffs moratorium conditions limitation embargo blockade ban freeze',
)

/** Lists of those with whom trade is forbidden. */
const LISTS = /^(?:blacklist|blocklist|list)$/

/** An approval by an authority. */
const APPROVALS = wordSet(
  'approval approvals clearance licence license nod permission go-ahead authorisation authorization permit consent blessing green-light light certification',
)

const byNamedAuthority = ({ document, actor }: FrameReading): boolean =>
  actor !== undefined && (authoritiesIn(document, actor).length > 0 || isOfficial(document, actor))

/** "FDA clearance": the phrase of what is granted, where it names the authority. */
function grantorIn({ document, clause }: FrameReading): Phrase | undefined {
  const { object } = clause!
  if (!object) return undefined
  const references = object.references.filter(
    one => one.last < object.last && one.entity?.kind !== 'place' && isAuthority(document, one),
  )
  return references.length ? { ...object, references } : undefined
}

/** "clearance for its sleep monitor": what is approved, where it has no name. */
function approvedThing(reading: FrameReading): Party[] {
  const phrase = prepositional(reading, 'for')
  const thing = phrase && !phrase.references.length ? plainParty(reading.document, phrase) : undefined
  return thing ? [thing] : []
}

/** What reaches a company that is looked into. */
const INQUIRIES = new Set([...PROBES, ...wordSet('subpoena subpoenas summons')])

const LEGAL = wordSet('federal antitrust regulatory criminal government state safety')

/** What authorities allow, forbid and limit, in other words than "approve" and "ban". */
export const authorityVerbs: readonly VerbFrame[] = [
  {
    name: 'announcement/impose-measure',
    example: 'The Commerce Department imposed export curbs on Northwind Systems.',
    event: 'regulation',
    action: 'order',
    verbs: ['impose', 'announce', 'introduce', 'expand', 'tighten', 'extend', 'place', 'slap', 'enact', 'put'],
    object: 'none',
    prepositions: { on: 'counterparty', against: 'counterparty', for: 'counterparty' },
    companions: MEASURES,
    refuse: reading => {
      const { document, clause, counterparty } = reading
      const measure = clause!.verb.voice === 'passive' ? clause!.subject : clause!.object
      if (!measure || !MEASURES.has(headWord(document, measure))) return 'nothing is imposed'
      return byNamedAuthority(reading) && counterparty ? undefined : 'no authority imposes it'
    },
    parties: byAuthority,
    details: ({ document, clause }) =>
      /^(?:ban|sanctions?|embargo)$/.test(
        headWord(document, clause!.verb.voice === 'passive' ? clause!.subject : clause!.object),
      )
        ? { action: 'ban' }
        : {},
  },
  {
    name: 'announcement/blacklisted',
    example: 'The Commerce Department added Northwind Systems to its entity list.',
    event: 'regulation',
    action: 'ban',
    verbs: ['add', 'place', 'put'],
    companions: word => LISTS.test(word),
    refuse: reading => {
      const { document } = reading
      const { lower } = document.tokens
      const list = prepositional(reading, 'to', 'on')
      if (!list || !LISTS.test(lower[list.head])) return 'on no list'
      const forbids =
        lower[list.head] !== 'list' ||
        /^(?:entity|sanctions|export|trade|blocked|restricted|black)$/.test(lower[list.head - 1])
      return forbids && (byNamedAuthority(reading) || reading.clause?.verb.voice === 'passive')
        ? undefined
        : 'on another list'
    },
    parties: (reading, found) => byAuthority({ ...reading, counterparty: undefined }, { ...found, counterparties: [] }),
  },
  {
    name: 'announcement/wins-approval',
    example: 'Northwind Systems won approval from the European Commission for its purchase of Lumenpay.',
    event: 'regulation',
    action: 'approve',
    verbs: ['win', 'receive', 'get', 'secure', 'gain', 'obtain', 'earn'],
    subject: 'counterparty',
    object: 'none',
    prepositions: { from: 'actor', by: 'actor', of: 'actor' },
    companions: APPROVALS,
    refuse: reading => {
      const { document, clause } = reading
      if (!clause!.object || clause!.verb.voice === 'passive') return 'nothing is approved'
      const given =
        APPROVALS.has(headWord(document, clause!.object)) || APPROVALS.has(document.tokens.lower[clause!.object.last])
      // "permission from the High Court to challenge the fine": nothing of its own is approved
      if (holdsWord(document, reading.actor, COURTS)) return 'leave of a court'
      return given && (byNamedAuthority(reading) || grantorIn(reading)) ? undefined : 'no authority approves'
    },
    // "receives FDA clearance": who grants it stands with what is granted
    parties: (reading, found) => {
      const actor = byNamedAuthority(reading) ? reading.actor : grantorIn(reading)
      const parties = byAuthority({ ...reading, actor, object: undefined }, { ...found, objects: [] })
      return parties.map(one => ({ ...one, objects: one.objects.length ? one.objects : approvedThing(reading) }))
    },
  },
  {
    name: 'announcement/grants-approval',
    example: 'The Federal Network Agency gave the green light to the Harbor service of Northwind Systems.',
    event: 'regulation',
    action: 'approve',
    verbs: ['give', 'grant'],
    object: 'none',
    prepositions: { to: 'counterparty', for: 'counterparty' },
    namesSomebody: true,
    companions: APPROVALS,
    refuse: reading => {
      const { document, clause } = reading
      const { lower } = document.tokens
      const given = clause!.verb.voice === 'passive' ? (clause!.object ?? clause!.subject) : clause!.object
      // "gave Northwind the green light": the one to whom it is given stands first
      const behind = given && lower.slice(given.last + 1, given.last + 5).some(word => APPROVALS.has(word))
      if (!given || !(APPROVALS.has(lower[given.head]) || APPROVALS.has(lower[given.last]) || behind))
        return 'nothing is approved'
      return byNamedAuthority(reading) ? undefined : 'no authority approves'
    },
    parties: (reading, found) => {
      const { document, clause } = reading
      const target = reading.counterparty ?? (clause!.verb.voice === 'passive' ? clause!.subject : clause!.object)
      const named = byAuthority({ ...reading, object: undefined, counterparty: target }, found)
      if (named.length) return named
      const thing = plainParty(document, target)
      const actors = authoritiesIn(document, reading.actor)
      return thing && actors.length && isProductNoun(headWord(document, target))
        ? [{ actors, objects: [thing], counterparties: [] }]
        : []
    },
  },
  {
    name: 'announcement/faces-probe',
    example: 'Northwind Systems faces an antitrust probe by the Federal Trade Commission.',
    event: 'regulation',
    action: 'investigate',
    verbs: ['face', 'receive', 'get'],
    subject: 'counterparty',
    object: 'none',
    prepositions: { from: 'actor', by: 'actor', in: 'actor' },
    companions: INQUIRIES,
    refuse: reading => {
      const { document, clause } = reading
      if (!clause!.object || clause!.verb.voice === 'passive') return 'no investigation'
      if (!INQUIRIES.has(headWord(document, clause!.object))) return 'no investigation'
      if (byNamedAuthority(reading) || grantorIn(reading)) return undefined
      return clause!.verb.lemma === 'face' && holdsWord(document, clause!.object, LEGAL)
        ? undefined
        : 'no investigation'
    },
    // "will soon face a probe" is still to come
    status: (status, { clause }) =>
      status === 'announced' ? (clause!.verb.tense === 'future' ? 'planned' : 'completed') : status,
    parties: (reading, found) => {
      if (byNamedAuthority(reading)) return byAuthority(reading, found)
      // "faces an FTC investigation"
      const actor = grantorIn(reading)
      if (actor) return byAuthority({ ...reading, actor, object: undefined }, { ...found, objects: [] })
      const firms = found.counterparties.filter(({ kind }) => kind === 'organization')
      return firms.length ? [{ actors: [], objects: [], counterparties: firms }] : []
    },
  },
  {
    name: 'announcement/under-investigation',
    example: 'Northwind Systems is under investigation by the Federal Trade Commission.',
    event: 'regulation',
    action: 'investigate',
    verbs: ['be', 'come', 'remain'],
    subject: 'counterparty',
    object: 'none',
    prepositions: { by: 'actor', from: 'actor' },
    companions: PROBES,
    atCompanion: true,
    refuse: reading => {
      const under = prepositional(reading, 'under')
      return under && PROBES.has(headWord(reading.document, under)) && byNamedAuthority(reading)
        ? undefined
        : 'no investigation'
    },
    status: status => (status === 'announced' ? 'completed' : status),
    parties: byAuthority,
  },
  {
    name: 'announcement/accused-by-authority',
    example: 'The European Commission accused Northwind Systems of breaching its rules.',
    event: 'regulation',
    action: 'investigate',
    verbs: ['accuse', 'charge'],
    prepositions: { with: 'none' },
    refuse: reading => {
      const { document, clause, actor } = reading
      const body = actor && authoritiesIn(document, actor).find(({ kind }) => kind === 'organization')
      const breach = clause!.verb.lemma === 'accuse' ? 'of' : 'with'
      const after = clause!.verb.voice === 'passive' ? clause!.verb.last : (clause!.object?.last ?? clause!.verb.last)
      return body &&
        document.tokens.lower[after + 1] === breach &&
        BREACHES.test(document.tokens.lower[after + 2] ?? '')
        ? undefined
        : 'no authority charges'
    },
    parties: byAuthority,
  },
]

/** What companies are charged with by those who check them. */
const BREACHES = /^(?:breaching|violating|breaking|abusing|failing|flouting|infringing)$/
