import type { Phrase } from '../../../mentions/clause/index.js'
import type { Party } from '../../../mentions/shapes.js'
import type { FrameParties, FrameReading, VerbFrame } from '../frame.js'
import { speaksOfProduct } from '../gates.js'
import { endsInFirm, headWord, isTitle, plainPresent, prepositional, wordSet } from '../heads.js'
import { namedParties, plainParty } from '../parties.js'
import { GAINS, isProductNoun, NO_PRODUCT } from '../product-words.js'
import { productParties } from '../products.js'
import { hasDayToCome, outNow } from './coming.js'
import { isFirmMeant } from './product.js'

const USERS =
  wordSet(`users user people customers developers creators subscribers members businesses drivers riders players
  viewers listeners owners advertisers publishers merchants sellers buyers everyone anyone you admins teams companies
  organizations enterprises students parents teens artists investors`)

/** Where a feature or a product comes to, besides what has a name. */
const DESTINATIONS =
  wordSet(`users devices phones smartphones tablets tvs televisions cars vehicles countries markets regions
  cities subscribers customers channels desktop web iphone iphones ipad ipads mac macs pcs browsers consoles platforms apps app`)

export const hasNow = ({ document, sentence, clause }: FrameReading): boolean => {
  const { lower } = document.tokens
  for (let at = clause!.verb.first - 2; at <= clause!.verb.head; at++)
    if (at >= sentence.first && lower[at] === 'now') return true
  return false
}

/** "will soon support", "is about to support", "will support it from May": of what is to come on a day or soon. */
export function isSoon(reading: FrameReading): boolean {
  const { document, clause } = reading
  const { verb, governor } = clause!
  const { lower } = document.tokens
  if (verb.tense === 'infinitive') return lower[verb.first - 1] === 'about' && (governor?.verb.negation ?? -1) < 0
  if (verb.tense !== 'future' || verb.negation >= 0) return false
  return lower[verb.head - 1] === 'soon' || hasDayToCome(reading)
}

/** "a built-in flashlight", "passkeys": what a product is getting, by a noun in the plural or with "a" or "new". */
function isNewThing({ document, sentence, clause, object }: FrameReading, head: string): boolean {
  const { verb, subject } = clause!
  if (
    !verb.progressive ||
    !subject?.references.some(({ entity, last }) => entity?.kind === 'product' && last >= subject.head - 1)
  )
    return false
  if (document.tagged(sentence).at(object!.head) !== 'noun' || NO_GAIN.has(head)) return false
  return head.endsWith('s') || /^(?:a|an|new)$/.test(document.tokens.lower[object!.first])
}

const NO_GAIN = wordSet(
  'lot bit boost chance reviews users views attention fans sales players viewers downloads customers complaints questions calls rid release date price prices cut discount reputation ban fine reception reviews',
)

/** "Harbor" of "opened Harbor to developers": a name of something that the article says no more of. */
const isCalled = ({ references, head }: Phrase): boolean =>
  references.some(
    ({ entity, form, possessive, last }) =>
      entity?.kind === 'unknown' && form === 'name' && !possessive && last >= head,
  )

/** A company or a product that the article names. */
const actsItself = (phrase: Phrase | undefined): boolean =>
  phrase?.references.some(
    ({ entity, last }) => entity && entity.kind !== 'person' && entity.kind !== 'place' && last >= phrase.head - 1,
  ) ?? false

/** Who acts and what is new: the subject is its maker's product, or the maker itself. */
function withFeature(reading: FrameReading, feature: Party | undefined): FrameParties[] {
  const { document, clause } = reading
  const things = namedParties(document, clause!.subject).filter(({ kind }) => kind !== 'person' && kind !== 'place')
  const products = things.filter(({ kind, key }) => kind === 'product' || document.makers.has(key))
  const actors = things.filter(one => !products.includes(one)).slice(0, 1)
  const objects = [...(feature ? [feature] : []), ...products]
  return objects.length ? [{ actors, objects, counterparties: [] }] : []
}

/** "A new Harbor feature lets users report": what is told of it is new with it. */
const isNewFeature = ({ document: { tokens }, clause }: FrameReading): boolean =>
  tokens.lower[clause!.subject!.first + 1] === 'new' &&
  /^(?:feature|features|tool|option|mode|update|setting|button)$/.test(tokens.lower[clause!.subject!.head])

/** "report speed traps" of "lets users report speed traps": what can be done now. */
function newAbility({ document, sentence, clause }: FrameReading): Party | undefined {
  const clauses = document.clauses(sentence)
  const next = clauses.find(({ verb }) => verb.first > clause!.verb.last && verb.tense !== 'participle')
  if (!next || next.verb.first > (clause!.object?.last ?? clause!.verb.last) + 3) return undefined
  const { verb, object } = next
  const range = document.tokens.range(verb.head, object?.last ?? verb.last)
  return plainParty(document, {
    ...range,
    first: verb.head,
    last: object?.last ?? verb.last,
    head: object?.head ?? verb.last,
    references: [],
  })
}

export const rolloutVerbs: readonly VerbFrame[] = [
  {
    name: 'announcement/gains-feature',
    example: 'The Harbor app is getting a new editing tool.',
    event: 'product_launch',
    verbs: ['get', 'gain', 'receive', 'pick up'],
    mayTell: speaksOfProduct,
    subject: 'none',
    refuse: reading => {
      const { document, clause, object } = reading
      if (!object || clause!.verb.voice === 'passive' || !actsItself(clause!.subject)) return 'nobody gains'
      const head = headWord(document, object)
      const support = head === 'support' && document.tokens.lower[object.head + 1] !== 'for'
      // "is getting passkeys": a product, and things by name of their kind
      const thing = GAINS.has(head) || isProductNoun(head) || isNewThing(reading, head)
      if (support || NO_PRODUCT.has(head) || !thing) return 'no feature is gained'
      const ofName = /^(?:support|feature|features|mode|tool|option|button)$/.test(head)
      const owned = object.references.some(({ form, possessive }) => form === 'nominal' && possessive)
      if (owned || (object.references.some(({ form }) => form === 'name') && !ofName)) return 'a thing of its own'
      return plainPresent(reading) && !hasNow(reading) ? 'what it does in general' : undefined
    },
    status: outNow,
    parties: reading => withFeature(reading, plainParty(reading.document, reading.object)),
  },
  {
    name: 'announcement/lets-users',
    example: 'The Harbor app now lets users edit messages.',
    event: 'product_launch',
    verbs: ['let', 'allow', 'enable'],
    companions: USERS,
    subject: 'none',
    refuse: reading => {
      const { document, clause, object } = reading
      if (!object || clause!.verb.voice === 'passive' || !actsItself(clause!.subject)) return 'nobody lets'
      if (!USERS.has(headWord(document, object))) return 'no users'
      const { verb, governor } = clause!
      const begins = governor && /^(?:begin|start|plan)$/.test(governor.verb.lemma)
      // "will let users": told of what was announced before, or else in a headline
      const news =
        verb.progressive ||
        begins ||
        hasNow(reading) ||
        (verb.tense === 'future' && isTitle(reading)) ||
        isNewFeature(reading)
      if (!news) return 'what it does in general'
      return newAbility(reading) ? undefined : 'nothing new can be done'
    },
    status: outNow,
    parties: reading => withFeature(reading, newAbility(reading)),
  },
  {
    name: 'announcement/comes-to',
    example: 'The Harbor app is coming to Android in May.',
    event: 'product_launch',
    verbs: ['come', 'arrive', 'land', 'head', 'expand'],
    mayTell: speaksOfProduct,
    subject: 'object',
    object: 'none',
    refuse: reading => {
      const { document, clause, object } = reading
      if (!object || clause!.object || clause!.verb.voice === 'passive') return 'nothing comes'
      const to = prepositional(reading, 'to', 'on', 'in')
      const named = to?.references.some(({ entity }) => entity && entity.kind !== 'person')
      if (!to || !(named || DESTINATIONS.has(headWord(document, to)))) return 'it comes nowhere'
      const thing =
        object.references.some(({ entity, last }) => entity?.kind === 'product' && last >= object.head) ||
        (isProductNoun(headWord(document, object)) && !NO_PRODUCT.has(headWord(document, object)))
      if (!thing || endsInFirm(object) || isFirmMeant(object)) return 'no product comes'
      const dated = document.mentionsIn(document.dates, clause!.verb.last, reading.sentence.last).length > 0
      return plainPresent(reading) && !dated ? 'what it does in general' : undefined
    },
    // "Harbor coming to Android" of a headline
    status: (status, { clause }) =>
      status === 'completed' && (clause!.verb.progressive || clause!.verb.tense === 'participle')
        ? 'announced'
        : status,
    parties: (reading, found) => {
      const objects = productParties(reading, found.objects)
      return objects.length ? [{ ...found, objects, counterparties: [] }] : []
    },
  },
  {
    name: 'announcement/brings-to',
    example: 'Northwind Systems is bringing spatial audio to the Harbor reader.',
    event: 'product_launch',
    verbs: ['bring', 'expand', 'extend', 'open', 'open up'],
    refuse: reading => {
      const { document, clause, object, actor } = reading
      if (!object || !actor || clause!.verb.voice === 'passive') return 'nothing is brought'
      const head = headWord(document, object)
      const thing =
        isProductNoun(head) ||
        GAINS.has(head) ||
        /^(?:audio|access|video|calls|ads|payments|delivery|ai|titles|content)$/.test(head) ||
        object.references.some(({ entity, last }) => entity?.kind === 'product' && last >= object.head)
      const named = object.references.some(({ entity }) => entity?.kind === 'product')
      const called = isCalled(object)
      if (!(thing || called) || (NO_PRODUCT.has(head) && !named)) return 'no product is brought'
      const to = clause!.prepositions.find(({ word, token }) => word === 'to' && token === object.last + 1)?.phrase
      const toHead = headWord(document, to)
      const product = to?.references.some(({ entity }) => entity?.kind === 'product' || entity?.kind === 'place')
      if (
        !to ||
        !(
          product ||
          isProductNoun(toHead) ||
          document.tokens.lower[to.head] === 'version' ||
          DESTINATIONS.has(toHead) ||
          USERS.has(toHead) ||
          toHead === 'public'
        )
      )
        return 'brought nowhere'
      // a name that nothing says what it is may be anybody's: it goes to users or to a product
      const place = to.references.some(({ entity }) => entity?.kind === 'place')
      if (!thing && place) return 'no product is brought'
      return plainPresent(reading) ? 'what it does in general' : undefined
    },
    status: outNow,
    parties: (reading, found) => {
      const objects = productParties(reading, found.objects, true)
      return objects.length && found.actors.length ? [{ ...found, objects, counterparties: [] }] : []
    },
  },
  {
    name: 'announcement/updates-product',
    example: 'Northwind Systems has updated its Harbor app.',
    event: 'product_launch',
    verbs: ['update', 'upgrade', 'refresh', 'redesign', 'revamp', 'overhaul', 'expand'],
    refuse: reading => {
      const { document, object, clause, actor } = reading
      if (!object || (!actor && clause!.verb.voice === 'active')) return 'nothing is updated'
      const head = headWord(document, object)
      if (NO_PRODUCT.has(head) || plainPresent(reading)) return 'no product is updated'
      // "expanded its lineup with the Harbor 5"
      if (clause!.verb.lemma === 'expand' && (!updatedTo(reading).length || !LINEUP.test(head)))
        return 'nothing joins a lineup'
      const named = object.references.some(({ entity, last }) => entity?.kind === 'product' && last >= object.head - 1)
      // "upgraded Harbor to version 4"
      const to = clause!.prepositions.find(({ word, token }) => word === 'to' && token === object.last + 1)?.phrase
      if (actor && isCalled(object) && to && /^(?:version|v?\d[\d.]*)$/.test(document.tokens.lower[to.first]))
        return undefined
      const own =
        (isProductNoun(head) || LINEUP.test(head)) && /^(?:its|their)$/.test(document.tokens.lower[object.first])
      return (named || own) && (isProductNoun(head) || named || updatedTo(reading).length)
        ? undefined
        : 'no product is updated'
    },
    status: outNow,
    parties: (reading, found) => {
      const made = updatedTo(reading)
      const objects = made.length ? made : productParties(reading, found.objects)
      return objects.length ? [{ ...found, objects, counterparties: [] }] : []
    },
  },
]

const LINEUP = /^(?:lineup|line-up|line|range|family|portfolio|roster)$/

/** "Harbor 3" of "updated its model to Harbor 3", "refreshed its lineup with the Harbor 3". */
function updatedTo(reading: FrameReading): Party[] {
  const { document, object } = reading
  const to = reading.clause!.prepositions.find(
    ({ word, token }) => (word === 'to' || word === 'with') && token === (object?.last ?? -9) + 1,
  )?.phrase
  const named = to?.references.some(
    ({ entity, form, possessive, last }) =>
      form === 'name' && !possessive && last >= to.head && entity && /\d/.test(entity.name) && entity.kind !== 'person',
  )
  return named ? namedParties(document, to).filter(({ kind }) => kind === 'product' || kind === 'unknown') : []
}
