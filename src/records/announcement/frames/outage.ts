import type { Clause, Phrase } from '../../../mentions/clause/index.js'
import type { FrameParties, FrameReading, NounFrame, VerbFrame } from '../frame.js'
import { headWord, wordSet } from '../heads.js'
import { namedParties, plainParty } from '../parties.js'
import type { PredicateFrame } from '../predicates.js'
import { isProductNoun } from '../product-words.js'

export const OUTAGES = wordSet('slowdown slowdowns outage outages downtime disruption disruptions blackout')

/** Where a product is down, its owner acts if the phrase names one; else the service itself. */
export function down(reading: FrameReading, found: FrameParties): FrameParties[] {
  const { document, object } = reading
  if (found.actors.length) return [found]
  const owner = object?.references.find(
    ({ possessive, entity }) => possessive && entity && entity.kind === 'organization',
  )
  if (reading.clause?.verb.tense === 'participle' && !found.objects.some(({ kind }) => kind !== 'unknown')) return []
  const things = found.objects.filter(({ kind }) => kind !== 'person' && kind !== 'place')
  // "the apps went offline, Acme said": its maker tells it
  const plain = things.length || owner || !pointsBack(reading) ? undefined : plainParty(document, object)
  if (plain) return [{ ...found, objects: [plain] }]
  if (!things.length && !owner) return []
  const actors = owner
    ? [document.partyOf(owner.entity!, owner)]
    : things.filter(({ kind }) => kind !== 'product').slice(0, 1)
  return [{ ...found, actors, objects: things }]
}

const pointsBack = ({ document, object, clause }: FrameReading): boolean =>
  object !== undefined &&
  clause !== undefined &&
  /^(?:the|its|their)$/.test(document.tokens.lower[object.first]) &&
  /^(?:apps?|services?|platforms?|sites?|websites?|networks?)$/.test(headWord(document, object))

const isService = ({ document, object }: FrameReading): boolean =>
  object !== undefined &&
  (isProductNoun(headWord(document, object)) ||
    object.references.some(
      ({ entity }) =>
        entity && (entity.kind === 'product' || entity.kind === 'organization' || entity.kind === 'unknown'),
    ))

/** They go down, crash and drop too. */
const NO_SERVICE = wordSet(
  'market markets index stock stocks share shares price prices plane aircraft jet jetliner airliner helicopter car truck train rocket satellite drone vehicle ship boat deal takeover acquisition merger talks negotiations bid offer sale',
)

/** "is going dark in May": an end, no failure. */
const toCome = ({ verb }: Clause): boolean => verb.tense === 'future' || (verb.progressive && verb.tense === 'present')

/** "Harbor went dark": what reads as an object says how it went. */
function goneDark(reading: FrameReading): FrameReading {
  const { document, clause } = reading
  const dark =
    clause?.verb.lemma === 'go' && clause.object && /^(?:dark|offline)$/.test(document.tokens.lower[clause.object.head])
  return dark ? { ...reading, actor: undefined, object: clause.subject } : reading
}

export const isNamed = (phrase: Phrase | undefined): boolean =>
  phrase?.references.some(
    ({ entity, form, last }) =>
      form !== 'nominal' && entity && entity.kind !== 'person' && entity.kind !== 'place' && last >= phrase.head - 1,
  ) ?? false

const isForGood = (lower: readonly string[], { verb, object }: Clause): boolean => {
  for (let at = verb.last; at <= (object?.last ?? verb.last) + 4; at++)
    if (lower[at] === 'permanently' || (lower[at] === 'for' && lower[at + 1] === 'good')) return true
  return false
}

const ATTACK = /^(?:cyberattacks?|cyber-attacks?|hack|breach|intrusion|attack)$/

const TROUBLES = wordSet('issues problems trouble troubles difficulties glitches')

/** The product that has troubles now, or with which its users have them. */
function troubled(reading: FrameReading): Phrase | undefined {
  const { document, clause } = reading
  const { verb, subject } = clause!
  const isProduct = (phrase: Phrase | undefined) =>
    phrase?.references.some(({ entity, last }) => entity?.kind === 'product' && last >= phrase.head - 1) ?? false
  if (verb.progressive && isProduct(subject)) return subject
  const { lower } = document.tokens
  const many = USERS.has(headWord(document, subject)) || /^(?:thousands|hundreds|many)$/.test(lower[subject!.first])
  const of = clause!.prepositions.find(({ word }) => word === 'with' || word === 'accessing' || word === 'on')?.phrase
  // "thousands of users reported problems with Acme": many at once, of whatever has a name
  const reported = verb.lemma === 'report' && USERS.has(headWord(document, subject))
  return many && (isProduct(of) || (reported && isNamed(of))) ? of : undefined
}

export const USERS = wordSet('users people customers players subscribers owners')

export const outageVerbs: readonly VerbFrame[] = [
  {
    name: 'announcement/go-down',
    example: 'The Harbor service of Northwind Systems went down on Monday.',
    event: 'outage',
    verbs: ['go down', 'go', 'crash', 'knock', 'take', 'bring down', 'fall', 'drop', 'collapse'],
    alone: 'object',
    refuse: given => {
      const reading = goneDark(given)
      const { clause, document, object } = reading
      if (!clause || !isService(reading) || NO_SERVICE.has(headWord(document, object))) return 'no service'
      // "the deal to buy Harbor collapsed": what is bought does not
      const { sentence } = reading
      if (document.clauses(sentence).some(one => one !== clause && one.object?.first === clause.subject?.first))
        return 'the object of another verb'
      const { lower } = document.tokens
      if (lower[clause.verb.last + 1] === 'into') return 'falls into something'
      // "took its systems offline after a cyberattack"
      if (clause.verb.lemma === 'take' && clause.prepositions.some(({ phrase }) => ATTACK.test(lower[phrase.head])))
        return 'an attack, no failure'
      // "includes taking servers offline": what one does to one's own, and no failure
      if (
        clause.verb.lemma === 'take' &&
        clause.object &&
        !clause.object.references.some(({ form }) => form === 'name')
      )
        return 'something of its own'
      // "took Harbor offline for good"
      if (isForGood(lower, clause)) return 'an end, no failure'
      const end = Math.max(clause.verb.last, clause.object?.last ?? 0)
      const offline = [lower[end], lower[end + 1]].includes('offline')
      const dated =
        clause.verb.tense === 'present' &&
        document.holdsMention(document.dates, clause.verb.last, reading.sentence.last)
      if (/^(?:take|go)$/.test(clause.verb.lemma) && (toCome(clause) || dated)) return 'an end, no failure'
      if (/^(?:take|knock|fall|drop)$/.test(clause.verb.lemma)) return offline ? undefined : 'nothing goes offline'
      if (clause.verb.lemma === 'go' && clause.verb.particle !== 'down')
        return offline || (!toCome(clause) && /^(?:offline|dark)$/.test(lower[clause.verb.head + 1]))
          ? undefined
          : 'nothing goes down'
      // "prices went down", "shares crashed": services do so without a figure
      if (
        document.mentionAt(document.percents, clause.verb.last + 1) ||
        document.mentionAt(document.percents, clause.verb.last + 2)
      )
        return 'a figure goes down'
      return clause.object && clause.verb.lemma === 'go' && object !== clause.object && object !== clause.subject
        ? 'something else goes down'
        : undefined
    },
    parties: (reading, found) => {
      const dark = goneDark(reading)
      return dark === reading
        ? down(reading, found)
        : down(dark, { ...found, actors: [], objects: namedParties(reading.document, dark.object) })
    },
  },
  {
    name: 'announcement/suffer-outage',
    example: 'Northwind Systems suffered an outage on Monday.',
    event: 'outage',
    verbs: [
      'suffer',
      'experience',
      'report',
      'confirm',
      'have',
      'face',
      'acknowledge',
      'investigate',
      'cause',
      'see',
      'resolve',
      'restore',
      'fix',
      'mitigate',
      'blame',
      'attribute',
    ],
    object: 'none',
    companions: new Set([...OUTAGES, ...TROUBLES]),
    refuse: reading => {
      const { document, clause } = reading
      if (!clause?.object || clause.verb.voice === 'passive') return 'no outage'
      if (OUTAGES.has(headWord(document, clause.object))) return undefined
      if (!TROUBLES.has(document.tokens.lower[clause.object.head]) || !clause.subject) return 'no outage'
      return troubled(reading) ? undefined : 'troubles of nobody'
    },
    status: () => 'completed',
    parties: (reading, found) => {
      const { document, clause } = reading
      if (OUTAGES.has(headWord(document, clause!.object))) return found.actors.length ? [found] : []
      const object = troubled(reading)
      return down({ ...reading, object }, { ...found, actors: [], objects: namedParties(document, object) })
    },
  },
  {
    name: 'announcement/outage-hits',
    example: 'A global outage hit Northwind Systems on Monday.',
    event: 'outage',
    verbs: [
      'hit',
      'affect',
      'disrupt',
      'strike',
      'impact',
      'plague',
      'take down',
      'knock out',
      'cripple',
      'bring down',
    ],
    subject: 'none',
    refuse: reading => {
      const { clause, document } = reading
      const agent =
        clause?.verb.voice === 'passive'
          ? clause.prepositions.find(({ word }) => word === 'by')?.phrase
          : clause?.subject
      // "Acme services were disrupted for several hours"
      if (!agent && clause?.verb.voice === 'passive' && clause.verb.lemma === 'disrupt' && clause.verb.modal < 0)
        return /^(?:services?|apps?|website|site|platform|network|servers?)$/.test(
          headWord(document, reading.object),
        ) && isNamed(reading.object)
          ? undefined
          : 'no outage'
      if (!agent || !isService(reading)) return 'no outage'
      const what = headWord(document, agent)
      if (OUTAGES.has(what)) return undefined
      // "a bug took down Harbor": what fails by itself brings down no other thing than services
      const fails = /^(?:bug|bugs|glitch|error|errors|failure|fault|misconfiguration|update|surge)$/.test(what)
      const downs = /^(?:take|knock|bring|cripple)$/.test(clause!.verb.lemma)
      return fails && downs && isNamed(reading.object) ? undefined : 'no outage'
    },
    parties: down,
  },
]

export const outagePredicates: readonly PredicateFrame[] = [
  {
    name: 'announcement/is-down',
    example: 'The Harbor app of Northwind Systems was down for hours on Monday.',
    event: 'outage',
    words: ['down', 'offline', 'inaccessible', 'unavailable'],
    refuse: reading => {
      const { document, token, clause, object } = reading
      const { lower } = document.tokens
      if (clause!.verb.tense === 'future' || NO_SERVICE.has(headWord(document, object))) return 'no service'
      // "was down 3%", "is down from", "down to": a figure
      if (
        /^(?:from|to|by|on|about|nearly|more|as|at|year-over-year|sharply|slightly|\d.*)$/.test(lower[token + 1] ?? '')
      )
        return 'a figure is down'
      if (document.mentionAt(document.percents, token + 1) || document.mentionAt(document.money, token + 1))
        return 'a figure is down'
      // "was down for hours": of whoever is named, where it is told how long
      const long = lower[token] !== 'down' || /^(?:for|worldwide|globally|again)$/.test(lower[token + 1] ?? '')
      const named = object!.references.some(
        ({ entity, form, last }) =>
          entity &&
          last >= object!.head - 1 &&
          (entity.kind === 'product' ||
            entity.kind === 'organization' ||
            (long && entity.kind === 'unknown' && form === 'name')),
      )
      return named ? undefined : 'no service'
    },
    status: () => 'completed',
    parties: down,
  },
]

export const outageNouns: readonly NounFrame[] = [
  {
    name: 'announcement/outage-at',
    example: 'The outage at Northwind Systems lasted six hours.',
    event: 'outage',
    nouns: ['outage', 'outages', 'downtime'],
    possessor: 'object',
    compound: 'object',
    prepositions: { at: 'object', of: 'object', on: 'object', impacting: 'object', affecting: 'object' },
    // what is spoken of has happened
    status: status => (status === 'planned' ? status : 'completed'),
    // "was first reported by Harbor users": who tells of it
    parties: (reading, found) =>
      USERS.has(headWord(reading.document, reading.actor))
        ? down(reading, { ...found, actors: [] })
        : down(reading, found),
  },
]
