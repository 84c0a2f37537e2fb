import { nounRole, phraseAfter } from '../../../mentions/clause/index.js'
import type { FrameReading, NounFrame, VerbFrame } from '../frame.js'
import { holdsDate } from '../gates.js'
import { headWord, prepositional, wordSet } from '../heads.js'
import { namedParties } from '../parties.js'
import { comesOutAsThing, productParties } from '../products.js'
import { byDay, hasDayToCome, isOneProduct } from './coming.js'
import { withProducts } from './product.js'

const MARKETS = wordSet('market shelves stores')
/** Where games and apps come out. */
const PLATFORMS = wordSet(
  'console consoles pc pcs steam playstation xbox switch android ios theaters theatres phones mobile streaming',
)

const OF_RELEASE = wordSet('release launch debut rollout premiere')

/** Products that reach those who buy them. */
export const marketVerbs: readonly VerbFrame[] = [
  {
    name: 'announcement/come-to-market',
    example: 'The Harbor reader of Northwind Systems will hit the market in May.',
    event: 'product_launch',
    verbs: ['hit', 'come', 'reach', 'arrive'],
    subject: 'object',
    object: 'none',
    companions: new Set([...MARKETS, ...PLATFORMS]),
    status: byDay,
    refuse: reading => {
      const { document, object, clause } = reading
      if (!object || !clause || clause.verb.voice === 'passive') return 'nothing comes to market'
      const to = clause.object ?? prepositional(reading, 'to', 'on', 'in')
      const where = to && document.tokens.lower[to.head]
      // "hits consoles on May 21": by its day
      const onPlatform = where !== undefined && PLATFORMS.has(where) && hasDayToCome(reading)
      if (!where || !(MARKETS.has(where) || onPlatform)) return 'nothing comes to market'
      return comesOutAsThing(reading, headWord(document, object)) ? undefined : 'no product comes to market'
    },
    parties: withProducts,
  },
  {
    name: 'announcement/first-appear',
    example: 'The Harbor app first appeared in 2024.',
    event: 'product_launch',
    verbs: ['appear'],
    subject: 'object',
    object: 'none',
    refuse: reading => {
      const { document, object, clause, token } = reading
      const first = [document.tokens.lower[token - 1], document.tokens.lower[token + 1]].includes('first')
      if (!object || !clause || clause.verb.voice === 'passive' || !first) return 'no first appearance'
      return comesOutAsThing(reading, headWord(document, object)) ? undefined : 'no product appears'
    },
    parties: withProducts,
  },
  {
    name: 'announcement/scheduled-for',
    example: 'The Harbor pack, scheduled for release on May 4, adds new levels.',
    event: 'product_launch',
    verbs: ['schedule'],
    alone: 'object',
    mayTell: holdsDate,
    status: () => 'announced',
    refuse: reading => {
      const { document, clause, object } = reading
      const release = prepositional(reading, 'for')
      if (!object || clause!.verb.negation >= 0 || (clause!.object && clause!.verb.voice === 'active'))
        return 'nothing is due'
      const finite = clause!.verb.voice === 'passive' && clause!.verb.tense === 'present'
      const ofRelease = release !== undefined && OF_RELEASE.has(document.tokens.lower[release.head])
      // "scheduled for release", "is scheduled for May"
      if (!ofRelease && !(finite && isOneProduct(reading))) return 'no release'
      const named = object.references.some(
        ({ entity, last }) => entity && entity.kind !== 'person' && last >= object.head - 1,
      )
      return (named || isOneProduct(reading)) && hasDayToCome(reading) ? undefined : 'no product is due'
    },
    parties: (reading, found) => {
      const objects = productParties(reading, found.objects)
      return objects.length ? [{ actors: [], objects, counterparties: [] }] : []
    },
  },
]

/** "the Harbor" of "Preorders for the Harbor opened on Friday" */
function orderedThing({ document, sentence, clause }: FrameReading) {
  const { head } = clause!.subject!
  return /^(?:for|of)$/.test(document.tokens.lower[head + 1] ?? '')
    ? phraseAfter(document, sentence, head + 1)
    : undefined
}

/** "opened on Friday", "are now open" */
function opens({ document, clause }: FrameReading): boolean {
  const { object, verb } = clause!
  if (verb.lemma !== 'be') return !object && verb.voice !== 'passive'
  return verb.tense === 'present' && object !== undefined && /^(?:open|live)$/.test(document.tokens.lower[object.head])
}

export const orderVerbs: readonly VerbFrame[] = [
  {
    name: 'announcement/preorders-open',
    example: 'Preorders for the Harbor 2 of Northwind Systems opened on Friday.',
    event: 'product_launch',
    verbs: ['open', 'start', 'begin', 'kick', 'kick off', 'be'],
    subjectHeads: ['preorders', 'pre-orders', 'deliveries', 'shipments'],
    subject: 'none',
    object: 'none',
    status: byDay,
    refuse: reading => {
      if (!opens(reading)) return 'nothing opens'
      const thing = orderedThing(reading)
      const named = thing?.references.some(
        ({ entity, last }) => entity && entity.kind !== 'person' && last >= thing.head - 1,
      )
      return named || isOneProduct({ ...reading, object: thing }) ? undefined : 'preorders for no product'
    },
    parties: reading => {
      const object = orderedThing(reading)
      const objects = productParties({ ...reading, object }, namedParties(reading.document, object))
      return objects.length ? [{ actors: [], objects, counterparties: [] }] : []
    },
  },
]

export const preorderNouns: readonly NounFrame[] = [
  {
    name: 'announcement/opens-preorders',
    example: 'Northwind Systems opened preorders for the Harbor 2.',
    event: 'product_launch',
    // "began deliveries of the Harbor"
    nouns: ['preorder', 'preorders', 'pre-order', 'pre-orders', 'deliveries', 'shipments'],
    governors: ['open', 'start', 'begin', 'commence', 'launch', 'take', 'accept', 'announce'],
    prepositions: { for: 'object', of: 'object' },
    refuse: reading => {
      const { object, document, sentence, token } = reading
      const sent = !document.tokens.lower[token].startsWith('pre')
      if (sent && !/^(?:start|begin|commence)$/.test(nounRole(document, sentence, token)!.clause.verb.lemma))
        return 'deliveries do not begin'
      const named = object?.references.some(
        ({ entity, last }) => entity && entity.kind !== 'person' && last >= object.head - 1,
      )
      return named || isOneProduct(reading) ? undefined : 'preorders for no product'
    },
    parties: (reading, found) => {
      const objects = productParties(reading, found.objects)
      return objects.length ? [{ ...found, objects, counterparties: [] }] : []
    },
  },
]
