import type { FrameReading, VerbFrame } from '../frame.js'
import { speaksOfProduct } from '../gates.js'
import { headWord, isTitle, prepositional } from '../heads.js'
import { GAINS, isProductNoun, NO_PRODUCT } from '../product-words.js'
import { productParties } from '../products.js'
import { hasDayToCome, isOneProduct, outNow } from './coming.js'
import { hasNow, isSoon } from './rollout.js'

/** What firms begin to offer, and what they have in the works. */
export const offeringVerbs: readonly VerbFrame[] = [
  {
    name: 'announcement/begins-offering',
    example: 'Northwind Systems will begin offering lessons in May.',
    event: 'product_launch',
    verbs: ['offer', 'sell', 'support', 'accept', 'ship', 'deliver'],
    refuse: reading => {
      const { document, object, clause, actor } = reading
      const { verb, governor } = clause!
      if (!object || !actor || verb.voice === 'passive') return 'nothing is offered'
      const head = headWord(document, object)
      if (NO_PRODUCT.has(head) || /^(?:users|people|help|advice|discounts?|shares|stock|slips?|pink)$/.test(head))
        return 'no product'
      if (/^(?:support|accept)$/.test(verb.lemma))
        return hasNow(reading) || isSoon(reading) ? undefined : 'what it does in general'
      const begins = governor !== undefined && /^(?:begin|start)$/.test(governor.verb.lemma)
      if (begins) return undefined
      // "will sell the Harbor in Europe from May"
      const sold = /^(?:sell|offer)$/.test(verb.lemma) && verb.tense === 'future' && verb.negation < 0
      return sold && isOneProduct(reading) && hasDayToCome(reading) ? undefined : 'nothing begins'
    },
    status: outNow,
    namesSomebody: true,
    parties: (reading, found) => {
      const objects = productParties(reading, found.objects, true)
      return objects.length && found.actors.length ? [{ ...found, objects, counterparties: [] }] : []
    },
  },
  {
    name: 'announcement/is-developing',
    example: 'Northwind Systems is reportedly developing a note-taking app.',
    event: 'product_launch',
    verbs: ['develop', 'work', 'build', 'prepare', 'prep', 'create', 'design', 'plan', 'ready', 'plot', 'eye', 'mull'],
    mayTell: speaksOfProduct,
    prepositions: { on: 'object' },
    status: () => 'planned',
    refuse: reading => {
      const { document, sentence, clause, actor } = reading
      const { verb } = clause!
      const object = verb.lemma === 'work' ? prepositional(reading, 'on') : clause!.object
      if (!object || !actor || verb.voice === 'passive' || !(verb.progressive || isBeing(reading)))
        return 'nothing is developed'
      const head = headWord(document, object)
      const named = object.references.some(({ entity, last }) => entity?.kind === 'product' && last >= object.head)
      const kind = GAINS.has(head) || /^(?:trigger|gesture|successor|replacement)$/.test(head)
      const aNew = kind && /^(?:a|an|its|new)$/.test(document.tokens.lower[object.first])
      if (NO_PRODUCT.has(head) || !(named || aNew || isProductNoun(head))) return 'no product is developed'
      const intends = /^(?:plan|ready|plot|eye|mull)$/.test(verb.lemma)
      return named || intends || isTitle(reading) || secondHand(document.tokens.lower, sentence.first, sentence.last)
        ? undefined
        : 'what it does in general'
    },
    namesSomebody: true,
    parties: (reading, found) => {
      const phrase = reading.clause!.verb.lemma === 'work' ? prepositional(reading, 'on') : reading.clause!.object
      const anyThing = phrase !== undefined && /^(?:a|an|its|new)$/.test(reading.document.tokens.lower[phrase.first])
      const objects = productParties({ ...reading, object: phrase }, found.objects, anyThing)
      return objects.length && found.actors.length ? [{ ...found, objects, counterparties: [] }] : []
    },
  },
]

/** "is said to be working on": the auxiliary of an infinitive that goes on. */
const isBeing = ({ document, clause }: FrameReading): boolean => {
  const { verb } = clause!
  return verb.tense === 'infinitive' && document.tokens.lower[verb.first + 1] === 'be' && verb.voice === 'active'
}

/** "reportedly", "according to", "The Daily Harbor reported": told by somebody else than the company. */
function secondHand(lower: readonly string[], first: number, last: number): boolean {
  for (let at = first; at <= last; at++)
    if (/^(?:reportedly|reports?|reported|rumou?red|sources|according)$/.test(lower[at])) return true
    else if (lower[at] === 'said' && lower[at + 1] === 'to') return true
  return false
}
