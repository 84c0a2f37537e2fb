import { type Phrase, phraseAfter } from '../../../mentions/clause/index.js'
import type { FrameParties, FrameReading, VerbFrame } from '../frame.js'
import { headWord, isTitle, namesThing, plainPresent, wordSet } from '../heads.js'
import { namedParties } from '../parties.js'
import { isProductNoun, NO_PRODUCT } from '../product-words.js'
import { introduced, productParties } from '../products.js'
import { isOneProduct } from './coming.js'

const withThings = (reading: FrameReading, found: FrameParties): FrameParties[] => {
  const objects = productParties(reading, namedParties(reading.document, reading.object)).filter(
    ({ kind, key }) => kind !== 'organization' && !found.actors.some(actor => actor.key === key),
  )
  return objects.length ? [{ ...found, objects, counterparties: [] }] : []
}

/** A company, or whoever is named without anything that says what it is. */
const isMaker = (actor: Phrase | undefined): boolean =>
  actor?.references.some(
    ({ entity, last }) => entity && entity.kind !== 'person' && entity.kind !== 'place' && last >= actor.head,
  ) ?? false

const LOOKS = wordSet('look peek glimpse')

/** "its Harbor headset" of "gave a first look at its Harbor headset": what is shown. */
function lookedAt({ document, sentence, clause }: FrameReading): Phrase | undefined {
  const { lower } = document.tokens
  for (let at = clause!.verb.last + 2; at <= Math.min(sentence.last - 2, clause!.verb.last + 8); at++)
    if (LOOKS.has(lower[at]) && /^(?:at|of|into|inside)$/.test(lower[at + 1]))
      return phraseAfter(document, sentence, at + 1)
  return undefined
}

/** A name of several characters of a model, or one that is said to be a product behind it: "Harbor 3", "Harbor, a model". */
function isBroughtOut({ document, object, clause }: FrameReading): boolean {
  if (!object || clause!.prepositions.some(({ word }) => word === 'from')) return false
  const named = object.references.find(
    ({ entity, form, possessive, last }) =>
      form === 'name' &&
      !possessive &&
      last >= object.head &&
      (entity?.kind === 'product' || entity?.kind === 'unknown'),
  )
  if (!named) return false
  if (named.entity!.kind === 'product' && /\d/.test(named.entity!.name)) return true
  const { lower } = document.tokens
  if (lower[object.last + 1] !== ',' || !/^(?:a|an|its)$/.test(lower[object.last + 2] ?? '')) return false
  const said = phraseAfter(document, document.sentenceAt(object.head)!, object.last + 1)
  return said !== undefined && isProductNoun(headWord(document, said))
}

/** "with a seed round and a truck called the Harbor": the thing that gets its name there. */
function calledWithin({ document, sentence }: FrameReading, after: number): Phrase | undefined {
  const { lower } = document.tokens
  for (let at = after + 2; at < sentence.last; at++)
    if (/^(?:called|named|dubbed)$/.test(lower[at]) && isProductNoun(lower[at - 1]))
      return { ...document.tokens.range(at - 1), first: at - 1, last: at - 1, head: at - 1, references: [] }
  return undefined
}

const RACES = wordSet('wars race fray battle')

/** Has it come out: told as done, or as news in a headline? */
const isDone = (reading: FrameReading): boolean => {
  const { tense } = reading.clause!.verb
  return tense === 'past' || tense === 'perfect' || (tense === 'present' && isTitle(reading))
}

/** What comes out stands behind "with", and what it meets there is the verb's object. */
const LAST_TOLD = {
  event: 'product_launch',
  atCompanion: true,
  object: 'none',
  prepositions: { with: 'object' },
  needs: ['actor'],
  namesSomebody: true,
  parties: withThings,
} as const

/** What makers make, show and put out, told in words of many other uses. */
export const broughtOutVerbs: readonly VerbFrame[] = [
  {
    name: 'announcement/builds-called',
    example: 'Northwind Systems has built a scheduling tool called Harbor.',
    event: 'product_launch',
    verbs: ['build', 'develop', 'create', 'design', 'make', 'train'],
    companions: wordSet('called dubbed named codenamed'),
    atCompanion: true,
    needs: ['actor'],
    namesSomebody: true,
    refuse: reading => {
      const { document, sentence, clause, object, actor } = reading
      const { verb } = clause!
      if (!object || !isMaker(actor) || verb.voice === 'passive' || verb.progressive || !isDone(reading))
        return 'nothing is built'
      const head = headWord(document, object)
      if (!isProductNoun(head) || NO_PRODUCT.has(head)) return 'no product is built'
      return introduced(document, sentence, object).length ? undefined : 'it gets no name'
    },
    parties: withThings,
  },
  {
    name: 'announcement/gives-look',
    example: 'Northwind Systems gave reporters a first look at its Harbor headset.',
    event: 'product_launch',
    verbs: ['give', 'offer', 'provide', 'share'],
    object: 'none',
    companions: LOOKS,
    atCompanion: true,
    needs: ['actor'],
    namesSomebody: true,
    refuse: reading => {
      const { clause, actor } = reading
      if (!isMaker(actor) || clause!.verb.voice === 'passive') return 'nobody shows it'
      if (plainPresent(reading)) return 'in general'
      const object = lookedAt(reading)
      const named = object?.references.some(
        ({ entity, form, last }) => entity?.kind === 'unknown' && form === 'name' && last >= object.head,
      )
      return named || isOneProduct({ ...reading, object }) ? undefined : 'no product is shown'
    },
    parties: (reading, found) => withThings({ ...reading, object: lookedAt(reading) }, found),
  },
  {
    ...LAST_TOLD,
    name: 'announcement/replaces-product',
    example: 'Northwind Systems has replaced its old assistant with Harbor.',
    verbs: ['replace'],
    companions: wordSet('old older existing legacy aging ageing default built-in'),
    refuse: reading => {
      const { document, clause, object, actor } = reading
      const { verb } = clause!
      const old = clause!.object
      if (!old || !object || !isMaker(actor) || verb.voice === 'passive') return 'nothing is replaced'
      if (plainPresent(reading)) return 'in general'
      if (verb.tense === 'infinitive' || verb.tense === 'participle') return 'what may be'
      const own = /^(?:its|their)$/.test(document.tokens.lower[old.first]) && isProductNoun(headWord(document, old))
      const named = old.references.some(({ entity, last }) => entity?.kind === 'product' && last >= old.head)
      if (!own && !named) return 'no product is replaced'
      return namesThing(object) || isOneProduct(reading) ? undefined : 'by no product'
    },
  },
  {
    ...LAST_TOLD,
    name: 'announcement/enters-race-with',
    example: 'Northwind Systems has entered the browser wars with Harbor.',
    verbs: ['enter', 'join', 'jump', 'wade'],
    companions: RACES,
    refuse: reading => {
      const { document, clause, object, actor } = reading
      const into = clause!.object ?? clause!.prepositions.find(({ word }) => word === 'into')?.phrase
      if (!into || !RACES.has(document.tokens.lower[into.head])) return 'no race'
      if (!object || !isMaker(actor) || clause!.verb.voice === 'passive') return 'with nothing'
      return namesThing(object) || isOneProduct(reading) ? undefined : 'with no product'
    },
  },
  {
    name: 'announcement/drops-product',
    example: 'Northwind Systems dropped Harbor 3, its newest model, on Tuesday.',
    event: 'product_launch',
    verbs: ['drop'],
    needs: ['actor'],
    namesSomebody: true,
    refuse: reading => {
      const { clause, actor } = reading
      const { verb } = clause!
      if (!isDone(reading) || !isMaker(actor) || verb.voice === 'passive') return 'nothing is put out'
      return isBroughtOut(reading) ? undefined : 'nothing is put out'
    },
    parties: withThings,
  },
  {
    name: 'announcement/emerge-with-product',
    example: 'Northwind Systems emerged from stealth with an electric truck called the Harbor One.',
    event: 'product_launch',
    verbs: ['emerge', 'exit', 'come', 'come out'],
    companions: new Set(['stealth', 'out']),
    refuse: reading => {
      const { document, clause } = reading
      // "came out with a reader"
      const out = clause!.verb.particle === 'out' && document.tokens.lower[clause!.verb.last + 1] === 'with'
      const stealth = clause!.prepositions.some(({ phrase }) => headWord(document, phrase) === 'stealth')
      return (out && reading.actor) || stealth ? undefined : 'no coming out of stealth'
    },
    parties: (reading, found) => {
      const shown = reading.clause?.prepositions.find(({ word }) => word === 'with')
      const phrase = shown && (calledWithin(reading, shown.token) ?? shown.phrase)
      if (!phrase) return []
      const named = reading.clause!.verb.particle === 'out' ? namedParties(reading.document, phrase) : []
      const objects = productParties({ ...reading, object: phrase }, named)
      return objects.length ? [{ ...found, objects, counterparties: [] }] : []
    },
  },
]
