import { type Phrase, phraseAfter } from '../../../mentions/clause/index.js'
import type { Party } from '../../../mentions/shapes.js'
import type { Reference } from '../../../mentions/types.js'
import type { FrameParties, FrameReading, VerbFrame } from '../frame.js'
import { headWord, isTitle, namesFirm, namesThing } from '../heads.js'
import { namedParties } from '../parties.js'
import { IN_NAMES, isProductNoun, NO_PRODUCT } from '../product-words.js'
import { comesOutAsThing, countsUnits, isModel, productParties } from '../products.js'
import { addsByItself, isAddedToLineup, isFeature } from './added-features.js'
import { byDay, isReleasedInTitle, outNow } from './coming.js'
import { FACILITIES } from './expansion.js'
import { laterThan } from './for-later.js'

/** Verbs of companies whose object is a thing brought out, whatever its noun: "rolled out lossless audio". */
const BRINGS_OUT = /^(?:roll|introduce|launch|debut|unveil)$/

export const withProducts = (reading: FrameReading, found: FrameParties): FrameParties[] => {
  const { clause } = reading
  const anyThing =
    clause?.verb.voice === 'active' &&
    BRINGS_OUT.test(clause.verb.lemma) &&
    found.actors.some(
      ({ kind }) => kind === 'organization' || kind === 'product' || (kind === 'unknown' && isTitle(reading)),
    )
  const first = productParties(reading, found.objects, anyThing)
  const objects = first.length ? [...first, ...besides(reading, first)] : first
  const own = found.actors.filter(actor => !objects.some(object => object.key === actor.key))
  const owner = ownerOf(reading.object)
  const made = owner ? [reading.document.partyOf(owner.entity!, owner)] : makerOfModel(reading)
  const actors = own.length ? own : made
  return objects.length ? [{ ...found, actors, objects }] : []
}

/** "a stand-alone app" of "launched Harbor 5 last week, as well as a stand-alone app": what comes out with it. */
function besides(reading: FrameReading, first: readonly Party[]): Party[] {
  const { document, sentence, clause, object } = reading
  if (!clause?.object || object !== clause.object) return []
  const { lower } = document.tokens
  const end = Math.min(sentence.last - 2, object.last + 14)
  for (let at = object.last + 1; at <= end && !/^[.;:]$/.test(lower[at]); at++) {
    const asWell = lower[at] === 'as' && lower[at + 1] === 'well' && lower[at + 2] === 'as'
    if (!asWell && !(lower[at] === 'along' && lower[at + 1] === 'with') && lower[at] !== 'alongside') continue
    const other = phraseAfter(document, sentence, asWell ? at + 2 : lower[at] === 'along' ? at + 1 : at)
    if (!other || NO_PRODUCT.has(headWord(document, other))) return []
    const things = productParties({ ...reading, object: other }, namedParties(document, other))
    return things.filter(({ kind, key }) => kind !== 'organization' && !first.some(one => one.key === key))
  }
  return []
}

/** "Northwind's Harbor": the company that stands before a product by its name. */
const ownerOf = (object: Phrase | undefined): Reference | undefined => {
  const owner = object?.references.find(({ possessive, entity }) => possessive && entity?.kind === 'organization')
  const thing = object?.references.at(-1)
  return thing?.entity?.kind === 'product' && thing.form === 'name' && thing !== owner ? owner : undefined
}

/** Whose model it is: "Northwind 12X launched". */
function makerOfModel({ document, object }: FrameReading): Party[] {
  const maker = object && isModel(document, object) ? object.references.at(-1) : undefined
  return maker?.entity?.kind === 'organization' ? [document.partyOf(maker.entity, maker)] : []
}

/** Verbs that a product does by itself; "the readers released in 2012" is no act of readers. */
const BY_ITSELF = /^(?:launch|debut|roll|ship|relaunch|go|emerge|exit|come|premiere)$/

/** "added another studio to its family": a company, that is bought. */
const COMPANIES = /^(?:studio|studios|company|companies|firm|firms|startup|startups|publisher|publishers|label|labels)$/

/** "had problems launching it": no launch. */
const TROUBLES = /^(?:issues?|problems?|troubles?|difficult(?:y|ies)|delays?)$/

/** "Launched in 2019, Harbor lets people share notes": a participle that opens the sentence and says when. */
function opensWithDay({ document, sentence, clause, object }: FrameReading): boolean {
  const { verb } = clause!
  if (verb.voice !== 'passive' || verb.first !== sentence.first || object!.first <= verb.last) return false
  const named = object!.references.some(({ entity, form }) => entity?.kind === 'product' && form === 'name')
  return named && document.mentionsIn(document.dates, verb.last, object!.first).length > 0
}

/** "Harbor Notes": a noun of what is no product within a name of several words. */
const endsName = ({ references, head }: Phrase, word: string): boolean =>
  IN_NAMES.has(word) &&
  references.some(
    ({ form, first, last, entity }) => form === 'name' && first < head && last >= head && entity?.kind !== 'person',
  )

/** "the Harbor One series": a line of products by the name of one. */
const isLineNamed = ({ references, head }: Phrase, word: string): boolean =>
  word === 'series' && references.some(({ entity, last }) => entity?.kind === 'product' && last === head - 1)

/** "Introducing Harbor, a note-taking app from Northwind": how a maker presents a thing by its name. */
const presents = ({ document, sentence, clause, object }: FrameReading): boolean =>
  clause!.verb.first === sentence.first &&
  clause!.verb.lemma === 'introduce' &&
  namesThing(object) &&
  /^(?:[,.!:—–]|from|by)$/.test(document.tokens.lower[object!.last + 1] ?? '.')

/** "would like to launch more apps" */
const isWish = ({ document, clause }: FrameReading): boolean =>
  clause?.governor?.verb.lemma === 'like' &&
  /^(?:would|'d)$/.test(document.tokens.lower[clause.governor.verb.modal] ?? '')

/** "Harbor, developed by Acme, launched": its maker is told right behind it. */
const isSaidToBeMade = ({ document, object }: FrameReading): boolean =>
  object!.references.some(
    ({ entity, last }) =>
      entity?.kind === 'unknown' &&
      last === object!.last &&
      document.tokens.lower[last + 1] === ',' &&
      document.makers.has(entity.key),
  )

const OTHERS =
  /^(?:rivals|competitors|companies|firms|startups|others|vendors|brands|makers|automakers|carmakers|many|some|several)$/

/** "The service launched in Lagos", of a company: words that stand for it. */
export const isFirmMeant = ({ references }: Phrase): boolean =>
  references.length > 0 && references.every(({ entity, form }) => form !== 'name' && entity?.kind === 'organization')

/** "has traditionally launched each version in September": a custom, and no act. */
const isCustom = ({ document: { tokens }, object, clause }: FrameReading): boolean =>
  /^(?:each|every)$/.test(tokens.lower[object!.first]) ||
  /^(?:traditionally|typically|usually|normally|generally|always|often)$/.test(
    tokens.lower[(clause?.verb.head ?? 0) - 1] ?? '',
  )

/** Why what stands as the object is no product, or undefined. */
function refuseProduct(reading: FrameReading): string | undefined {
  const { document, object, clause } = reading
  if (!object) return 'nothing is brought out'
  const starts = /^(?:start|begin)$/.test(clause?.governor?.verb.lemma ?? '')
  if (
    clause?.verb.tense === 'participle' &&
    !reading.actor &&
    !starts &&
    !opensWithDay(reading) &&
    !ownerOf(object) &&
    !presents(reading)
  )
    return 'nobody brings it out'
  const alone = clause !== undefined && !clause.object && !clause.fronted && clause.verb.voice === 'active'
  if (alone && !BY_ITSELF.test(clause.verb.lemma) && !isReleasedInTitle(reading)) return 'nothing is brought out'
  if (alone && isFirmMeant(object)) return 'a company comes to a place'
  if (isCustom(reading)) return 'what is done each time'
  // "Rivals have launched similar tools"
  if (
    clause?.subject &&
    OTHERS.test(document.tokens.lower[clause.subject.head]) &&
    clause.subject.references.length === 0
  )
    return 'what others bring out'
  if (clause && TROUBLES.test(document.tokens.lower[clause.verb.first - 1] ?? '')) return 'it was not brought out'
  if (clause?.verb.lemma === 'ship' && reading.actor?.references.at(-1)?.entity?.kind === 'product')
    return 'what a product holds'
  // "shipped 61 million processors" is what was sold
  if (clause?.verb.lemma === 'ship' && countsUnits(document, object)) return 'so many were sold'
  const head = headWord(document, object)
  if (NO_PRODUCT.has(head) && !endsName(object, document.tokens.lower[object.head]) && !isLineNamed(object, head))
    return 'what comes out is no product'
  if (
    head === 'package' &&
    object.references.length === 0 &&
    /^(?:assistance|aid|rescue|stimulus|relief|compensation|severance|pay|bailout|financial|reform)$/.test(
      document.tokens.lower[object.head - 1] ?? '',
    )
  )
    return 'no product'
  if (/^(?:potential|possible|prisoner|hostage)$/.test(document.tokens.lower[object.head - 1] ?? ''))
    return 'no product'
  if (/^(?:low-|high-|new$)/.test(head)) return 'a quality is no product'
  // "Harbor launched", where the verb has no object: only a thing comes out by itself, a company is founded
  if (alone && !comesOutAsThing(reading, head) && !isSaidToBeMade(reading) && !isReleasedInTitle(reading))
    return 'who comes out is no product'
  return undefined
}

/** "its Harbor chatbot" of "the revamp of its Harbor chatbot": a product by what it is made anew of. */
const remade = ({ document, object, clause }: FrameReading): Phrase | undefined =>
  /^(?:revamp|overhaul|redesign|successor|makeover)$/.test(document.tokens.lower[object?.head ?? -1] ?? '')
    ? clause!.prepositions.find(({ word, token }) => word === 'of' && token === object!.last + 1)?.phrase
    : undefined

/** "announced the Duet": one name with an article is a thing's, where a company shows it. */
const isTheNamed = ({ document, object, actor }: FrameReading): boolean =>
  document.tokens.lower[object!.first] === 'the' &&
  namesFirm(actor) &&
  object!.references.some(
    ({ entity, form, first, last, possessive }) =>
      form === 'name' &&
      !possessive &&
      entity?.kind === 'unknown' &&
      first === object!.first + 1 &&
      last === object!.last,
  )

export const productVerbs: readonly VerbFrame[] = [
  {
    name: 'announcement/launch',
    example: 'Northwind Systems launched Harbor, a note-taking app, on Tuesday.',
    event: 'product_launch',
    verbs: [
      'launch',
      'unveil',
      'release',
      'introduce',
      'roll out',
      'debut',
      'ship',
      'bring out',
      'push out',
      'relaunch',
      'open-source',
    ],
    alone: 'object',
    refuse: reading => (isWish(reading) ? 'a wish' : refuseProduct(reading)),
    status: outNow,
    later: laterThan,
    parties: withProducts,
  },
  {
    name: 'announcement/announce-product',
    example: 'Northwind Systems announced a new tablet on Tuesday.',
    event: 'product_launch',
    verbs: ['announce', 'reveal', 'show off', 'preview', 'showcase', 'premiere', 'demo'],
    refuse: reading => {
      const head = headWord(reading.document, reading.object)
      const { clause } = reading
      if (clause && !clause.object && !clause.fronted && clause.verb.voice === 'active') return 'nothing is shown'
      return (
        refuseProduct(reading) ??
        (isProductNoun(head) || (clause && remade(reading)) || comesOutAsThing(reading, head) || isTheNamed(reading)
          ? undefined
          : 'no product is shown')
      )
    },
    later: laterThan,
    parties: (reading, found) => {
      const of = reading.clause && remade(reading)
      if (!of) return withProducts(reading, found)
      const objects = namedParties(reading.document, of)
      return withProducts({ ...reading, object: of }, { ...found, objects })
    },
  },
  {
    name: 'announcement/go-live',
    example: 'The Harbor app of Northwind Systems went live on Tuesday.',
    event: 'product_launch',
    status: byDay,
    verbs: ['go'],
    subject: 'object',
    object: 'none',
    refuse: reading => {
      const { lower } = reading.document.tokens
      const next = lower[reading.token + 1]
      const live = next === 'live' || (next === 'on' && lower[reading.token + 2] === 'sale')
      if (!live || reading.clause?.object || !reading.object) return 'nothing goes live'
      const head = headWord(reading.document, reading.object)
      const named = reading.object.references.some(({ entity }) => entity?.kind === 'unknown')
      return comesOutAsThing(reading, head) || (named && next === 'live') ? undefined : 'nothing goes live'
    },
    parties: withProducts,
  },
  {
    name: 'announcement/add-feature',
    example: 'Northwind Systems is adding a shopping feature to Harbor.',
    event: 'product_launch',
    verbs: ['add', 'bring'],
    plainObject: true,
    refuse: reading => {
      const { document, object, clause, actor } = reading
      if (!object || !actor) return 'nothing is added'
      const head = headWord(document, object)
      const to = clause?.prepositions.find(({ word }) => word === 'to')
      if (FACILITIES.has(head) && !isProductNoun(head)) return 'a site is added'
      if (addsByItself(reading) || isAddedToLineup(reading, to?.phrase)) return undefined
      if (!isFeature(reading, to?.phrase) || COMPANIES.test(head)) return 'no feature is added'
      if (head !== 'ads' && NO_PRODUCT.has(head)) return 'no feature is added'
      return to?.phrase.references.some(({ entity }) => entity && entity.kind !== 'place' && entity.kind !== 'person')
        ? undefined
        : 'added to nothing'
    },
    parties: (reading, found) => {
      const objects = productParties(reading, namedParties(reading.document, reading.object), true)
      return objects.length ? [{ ...found, objects }] : []
    },
  },
]
