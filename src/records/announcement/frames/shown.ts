import type { FrameParties, FrameReading, VerbFrame } from '../frame.js'
import { headWord, prepositional, wordSet } from '../heads.js'
import { namedParties } from '../parties.js'
import { GAINS, isProductNoun, NO_PRODUCT } from '../product-words.js'
import { productParties } from '../products.js'
import { isOneProduct, outNow } from './coming.js'

const withProducts = (reading: FrameReading, found: FrameParties): FrameParties[] => {
  const objects = productParties(reading, found.objects).filter(
    ({ kind, key }) => kind !== 'organization' && !found.actors.some(actor => actor.key === key),
  )
  return objects.length ? [{ ...found, objects, counterparties: [] }] : []
}

/** A product by name, or something without a kind that is named. */
const namesThing = (reading: FrameReading): boolean =>
  isOneProduct(reading) ||
  (reading.object?.references.some(
    ({ entity, form, possessive, last }) =>
      entity?.kind === 'unknown' && form === 'name' && !possessive && last >= reading.object!.head - 1,
  ) ??
    false)

const hasObject = ({ object, clause }: FrameReading): boolean =>
  object !== undefined && !!(clause!.object || clause!.fronted || clause!.verb.voice === 'passive')

const BETA = /^(?:beta|preview|alpha|testing|access)$/

export const shownVerbs: readonly VerbFrame[] = [
  {
    name: 'announcement/tease-product',
    example: 'Northwind Systems teased the Harbor headset on Tuesday.',
    event: 'product_launch',
    verbs: ['tease'],
    refuse: reading => (hasObject(reading) && namesThing(reading) ? undefined : 'no product is teased'),
    status: () => 'announced',
    parties: withProducts,
  },
  {
    name: 'announcement/bring-back',
    example: 'Northwind Systems is bringing back its Harbor phone.',
    event: 'product_launch',
    verbs: ['bring back', 'revive', 'resurrect', 'reintroduce', 'relaunch', 'restart'],
    refuse: reading => {
      if (!hasObject(reading) || !reading.actor) return 'nothing comes back'
      return namesThing(reading) ? undefined : 'no product comes back'
    },
    parties: withProducts,
  },
  {
    name: 'announcement/in-or-out-of-beta',
    example: 'Northwind Systems took Harbor out of beta on Tuesday.',
    event: 'product_launch',
    verbs: ['take', 'move', 'bring', 'put', 'graduate'],
    companions: word => BETA.test(word),
    refuse: reading => {
      if (!hasObject(reading) || !reading.actor || !namesThing(reading)) return 'no product moves'
      const beta = prepositional(reading, 'of', 'from', 'into', 'to')
      return beta && BETA.test(headWord(reading.document, beta)) ? undefined : 'no beta'
    },
    parties: withProducts,
  },
  {
    name: 'announcement/leaves-beta',
    example: 'The Harbor app of Northwind Systems has left beta.',
    event: 'product_launch',
    verbs: ['leave', 'exit', 'enter', 'hit', 'reach'],
    subject: 'object',
    object: 'none',
    companions: word => BETA.test(word) || word === 'availability',
    refuse: reading => {
      const { document, clause } = reading
      const to = clause?.object
      if (!to || clause!.verb.voice === 'passive') return 'nothing leaves'
      const word = document.tokens.lower[to.head]
      if (!BETA.test(word) && word !== 'availability') return 'no beta'
      return namesThing(reading) ? undefined : 'no product leaves it'
    },
    status: outNow,
    parties: withProducts,
  },
  {
    name: 'announcement/gives-users',
    example: 'Northwind Systems is giving Harbor users a new inbox.',
    event: 'product_launch',
    verbs: ['give', 'offer'],
    object: 'none',
    companions: new Set(['users', 'customers', 'subscribers', 'developers']),
    refuse: reading => {
      const { clause, actor } = reading
      if (!actor || clause!.verb.voice === 'passive' || !clause!.verb.progressive) return 'what it gives in general'
      return given(reading) ? undefined : 'nothing new is given'
    },
    status: outNow,
    parties: (reading, found) => {
      const object = given(reading)
      const objects = object ? productParties({ ...reading, object }, namedParties(reading.document, object), true) : []
      return objects.length && found.actors.length ? [{ ...found, objects, counterparties: [] }] : []
    },
  },
]

const USERS = wordSet('users customers subscribers developers creators drivers members')

/** "a new inbox" of "giving Harbor users a new inbox": the second phrase behind the verb. */
function given({ document, sentence, clause }: FrameReading) {
  const to = clause!.object
  if (!to || !USERS.has(document.tokens.lower[to.head])) return undefined
  const { lower } = document.tokens
  if (!/^(?:a|an|new|its)$/.test(lower[to.last + 1] ?? '')) return undefined
  const tagged = document.tagged(sentence)
  let last = to.last + 1
  while (last < sentence.last && /^(?:noun|name|number)$/.test(tagged.at(last + 1) ?? '')) last++
  const head = lower[last]
  if (last === to.last + 1 || NO_PRODUCT.has(head) || !(isProductNoun(head) || GAINS.has(head))) return undefined
  const first = to.last + 1
  return { ...document.tokens.range(first, last), first, last, head: last, references: [] }
}
