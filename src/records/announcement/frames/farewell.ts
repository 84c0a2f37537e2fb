import type { Phrase } from '../../../mentions/clause/index.js'
import { type Clause, phraseBefore } from '../../../mentions/clause/index.js'
import type { Party } from '../../../mentions/shapes.js'
import { agreedOnly, type FrameReading, type NounFrame, type VerbFrame } from '../frame.js'
import { headWord, prepositional } from '../heads.js'
import { actingParties, namedParties, plainParty } from '../parties.js'
import { isProductNoun } from '../product-words.js'
import { withThing } from './shutdown.js'

const isThing = ({ document, object }: FrameReading): boolean =>
  object !== undefined &&
  (isProductNoun(headWord(document, object)) ||
    object.references.some(({ entity, last }) => entity?.kind === 'product' && last >= object.head))

const thingIn = (reading: FrameReading): boolean =>
  isThing(reading) ||
  /^(?:program|programme|policy|limit|requirement)$/.test(headWord(reading.document, reading.object))

/** A promise: "is taking", "will take". */
export const toCome = (clause: Clause | undefined): boolean =>
  clause?.verb.tense === 'future' || (clause?.verb.progressive === true && clause.verb.tense === 'present')

/** Who ends it where the object's own phrase says: "Northwind's Harbor app". */
function ownerOf({ document, object }: FrameReading): Party[] {
  const owner = object?.references.find(({ possessive, entity }) => possessive && entity && entity.kind !== 'place')
  return owner ? [document.partyOf(owner.entity!, owner)] : []
}

/** What goes by itself: the products that the article names, never their maker. */
const gone = (reading: FrameReading, found: readonly Party[]) => {
  const objects = found.filter(({ kind }) => kind === 'product')
  return objects.length ? [{ actors: ownerOf(reading), objects, counterparties: [] }] : []
}

const NO_PRODUCT = /^(?:ipo|flotation|listing|offering|deal|merger|takeover|acquisition|talks|sale|bid)$/
const FAREWELL = /^(?:plug|goodbye|farewell|adieu)$/

/** Ends that a product meets, told without who ends it. */
export const farewellVerbs: readonly VerbFrame[] = [
  {
    name: 'announcement/go-away',
    example: 'The Harbor app of Northwind Systems is going away in May.',
    event: 'product_shutdown',
    verbs: ['go', 'go away', 'disappear', 'vanish'],
    subject: 'object',
    object: 'none',
    refuse: reading => {
      const { document, clause, token } = reading
      const offline = clause?.object !== undefined && document.tokens.lower[clause.object.head] === 'offline'
      if (!clause || (clause.object && !offline) || clause.verb.voice === 'passive' || !isThing(reading))
        return 'no product goes'
      const { tense, progressive, lemma, particle } = clause.verb
      // "went dark for hours", "vanished from the list": past tenses tell of failures
      if (tense !== 'future' && !(progressive && tense === 'present')) return 'no product goes'
      const next = document.tokens.lower[token + 1]
      if (lemma === 'go')
        return particle === 'away' || /^(?:away|dark|offline)$/.test(next) ? undefined : 'no product goes'
      return next === 'into' || next === 'behind' ? 'no product goes' : undefined
    },
    parties: (reading, { objects }) => gone(reading, objects),
  },
  {
    name: 'announcement/pull-the-plug',
    example: 'Northwind Systems pulled the plug on Harbor.',
    event: 'product_shutdown',
    verbs: ['pull', 'bid'],
    object: 'none',
    companions: word => FAREWELL.test(word),
    refuse: ({ document, clause }) =>
      clause?.object && FAREWELL.test(document.tokens.lower[clause.object.head])
        ? // "pulled the plug on its IPO", "on the deal": no product
          clause.prepositions.some(({ phrase }) => NO_PRODUCT.test(document.tokens.lower[phrase.head]))
          ? 'no product'
          : undefined
        : 'no farewell',
    parties: withThing(reading => prepositional(reading, 'on', 'to')),
  },
  {
    name: 'announcement/take-offline-for-good',
    example: 'Northwind Systems is taking the Harbor game offline in January.',
    event: 'product_shutdown',
    verbs: ['take'],
    companions: new Set(['offline']),
    refuse: ({ document, clause, object }) => {
      const { lower } = document.tokens
      const offline = object && (lower[object.last + 1] === 'offline' || lower[object.last] === 'offline')
      return offline && toCome(clause) ? undefined : 'nothing goes offline for good'
    },
    parties: (_, found) => (found.actors.length && found.objects.length ? [found] : []),
  },
  {
    name: 'announcement/get-rid-of',
    example: 'Northwind Systems is getting rid of its Harbor feature.',
    event: 'product_shutdown',
    verbs: ['get', 'do'],
    companions: new Set(['rid', 'away']),
    object: 'none',
    plainObject: true,
    refuse: reading => {
      const { document, clause, token } = reading
      const { lower } = document.tokens
      const told =
        (lower[token + 1] === 'rid' && lower[token + 2] === 'of') ||
        (lower[token + 1] === 'away' && lower[token + 2] === 'with')
      const gone = told && clause ? prepositional(reading, 'of', 'with') : undefined
      return gone && thingIn({ ...reading, object: gone }) ? undefined : 'nothing goes'
    },
    parties: (reading, found) => {
      const phrase = prepositional(reading, 'of', 'with')
      const named = namedParties(reading.document, phrase).filter(
        ({ kind }) => kind !== 'organization' && kind !== 'person',
      )
      const plain = named.length ? undefined : plainParty(reading.document, phrase)
      const objects = plain ? [plain] : named
      return found.actors.length && objects.length ? [{ ...found, objects, counterparties: [] }] : []
    },
  },
  {
    name: 'announcement/removes-feature',
    example: 'Northwind Systems removed its Harbor feature on Monday.',
    event: 'product_shutdown',
    verbs: ['remove', 'disable', 'drop', 'eliminate', 'ditch', 'pause'],
    plainObject: true,
    refuse: ({ document, sentence, clause, object, actor }) => {
      if (!object || !actor || !clause || clause.verb.tense === 'infinitive') return 'nothing is removed'
      const { lower } = document.tokens
      // "removed Harbor from its store"
      const from = clause.verb.lemma === 'remove' && clause.prepositions.find(({ word }) => word === 'from')?.phrase
      const sold = object.references.some(({ entity, last }) => entity?.kind === 'product' && last >= object.head - 1)
      if (from && sold && /^(?:store|stores|marketplace|shelves|catalog|catalogue)$/.test(lower[from.head]))
        return undefined
      // a headline leaves its article out, "a feature that" is told of as the one that it was
      const own =
        /^(?:its|their|the|all)$/.test(lower[object.first]) ||
        (lower[object.last + 1] === 'that' && object.references.length === 0) ||
        (sentence.block.kind === 'title' && !/^(?:a|an|some)$/.test(lower[object.first]))
      const feature =
        /^(?:feature|features|app|apps|tool|tools|mode|service|program|functionality|option|button|widget)$/
      return own && feature.test(headWord(document, object)) ? undefined : 'no feature is removed'
    },
    parties: (_, found) => (found.actors.length && found.objects.length ? [found] : []),
  },
  {
    name: 'announcement/reach-end-of-life',
    example: 'Harbor 2 will reach end of support in October.',
    event: 'product_shutdown',
    verbs: ['reach', 'hit', 'near'],
    subject: 'object',
    object: 'none',
    companions: word => /^end(?:-of-(?:life|support))?$/.test(word),
    refuse: reading => {
      const { document, clause } = reading
      const { lower } = document.tokens
      const end = clause?.object?.head ?? -1
      const told =
        /^end-of-(?:life|support)$/.test(lower[end] ?? '') ||
        (lower[end] === 'end' && lower[end + 1] === 'of' && /^(?:life|support|sale|its)$/.test(lower[end + 2] ?? ''))
      return told && isThing(reading) ? undefined : 'no end of support'
    },
    // a date that is set, whatever tense tells it
    status: (status, { clause }) => (clause?.verb.tense === 'present' ? 'announced' : status),
    parties: (reading, { objects }) => gone(reading, objects),
  },
]

/** "officially bid farewell to Harbor": "bid" is a noun as often as a verb. */
export const farewellNouns: readonly NounFrame[] = [
  {
    name: 'announcement/says-goodbye',
    example: 'Northwind Systems is saying goodbye to the Harbor app.',
    event: 'product_shutdown',
    nouns: ['goodbye', 'farewell', 'adieu'],
    governors: ['say'],
    prepositions: { to: 'object' },
    parties: withThing(reading => reading.object),
  },
  {
    name: 'announcement/bid-farewell',
    example: 'Northwind Systems officially bid farewell to Harbor.',
    event: 'product_shutdown',
    nouns: ['farewell', 'goodbye', 'adieu'],
    prepositions: { to: 'object' },
    // a farewell is said before the end
    status: agreedOnly,
    refuse: ({ document, sentence, token, object }) => {
      if (document.tokens.lower[token - 1] !== 'bid' || !object) return 'no farewell'
      return document.clauses(sentence).some(({ verb }) => verb.head === token - 1) ? 'its verb tells it' : undefined
    },
    parties: (reading, found) => {
      const { document, object } = reading
      const actors = actingParties(document, bidder(reading)).filter(({ kind }) => kind !== 'person')
      const named = found.objects.filter(({ kind }) => kind !== 'person' && kind !== 'place')
      const plain = named.length || !isThing(reading) ? undefined : plainParty(document, object)
      const objects = plain ? [plain] : named
      return actors.length && objects.length ? [{ actors, objects, counterparties: [] }] : []
    },
  },
]

/** The phrase before "officially bid". */
function bidder({ document, sentence, token }: FrameReading): Phrase | undefined {
  let at = token - 2
  while (at > sentence.first && /ly$/.test(document.tokens.lower[at])) at--
  return phraseBefore(document, sentence, at)
}
