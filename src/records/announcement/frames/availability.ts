import { type Phrase, phraseAfter } from '../../../mentions/clause/index.js'
import { isNoLonger } from '../draft.js'
import type { FrameParties, FrameReading } from '../frame.js'
import { endsWithFirm, headWord, isNumbered, wordSet } from '../heads.js'
import { actingParties, namedParties } from '../parties.js'
import type { PredicateFrame } from '../predicates.js'
import { isProductNoun } from '../product-words.js'
import { productParties } from '../products.js'

const withProducts = (reading: FrameReading, found: FrameParties): FrameParties[] => {
  const objects = productParties(reading, found.objects).filter(({ kind }) => kind !== 'organization')
  return objects.length ? [{ ...found, objects }] : []
}

/** A product by its name or noun, one of its own: "the update", "its app", not "apps". */
function isThing({ document, object }: FrameReading): boolean {
  if (!object) return false
  if (object.references.some(({ entity, last }) => entity?.kind === 'product' && last >= object.head)) return true
  const own = /^(?:the|its|their|this|these|both|a|an|new|all)$/.test(document.tokens.lower[object.first])
  const named = object.references.some(({ entity, form }) => entity && form === 'name' && entity.kind === 'unknown')
  return named || (own && isProductNoun(headWord(document, object)))
}

/** "Harbor 2.0 is out", "Version 4.2 of Harbor is out". */
const isVersion = ({ document, object }: FrameReading): boolean =>
  object !== undefined &&
  (document.tokens.lower[object.first] === 'version' ||
    object.references.some(
      ({ entity, form, last }) =>
        form === 'name' &&
        (entity?.kind === 'product'
          ? last >= object.head && /\d/.test(entity.name)
          : entity?.kind === 'unknown' && object.last === last + 1 && isNumbered(document, object)),
    ))

/** "its new headset" of "Acme is out with its new headset": what its maker has brought out. */
function outWith(reading: FrameReading): Phrase | undefined {
  const { document, sentence, token, object, clause } = reading
  const { lower } = document.tokens
  if (lower[token] !== 'out' || lower[token + 1] !== 'with' || clause!.verb.tense !== 'present') return undefined
  const shown = endsWithFirm(object) ? phraseAfter(document, sentence, token + 1) : undefined
  return shown && isThing({ ...reading, object: shown }) ? shown : undefined
}

/** Words near "available" that say that it is so from now on: "now", "starting today", "for download". */
const FROM_NOW = wordSet('now today immediately starting worldwide globally generally officially finally soon download')

/** Does the sentence say when or that it is new, so that the words tell an act and not a quality? */
function isNews({ document, sentence, token, clause }: FrameReading): boolean {
  const { verb } = clause!
  if (verb.tense === 'future' || verb.tense === 'infinitive') return true
  const { lower } = document.tokens
  for (let at = Math.max(verb.first, token - 4); at <= Math.min(sentence.last, token + 3); at++)
    if (FROM_NOW.has(lower[at])) return true
  // "became available in March": the day it came out; "was available in March" is no act
  const dated = document.mentionsIn(document.dates, sentence.first, sentence.last).length > 0
  return (
    dated && (verb.lemma === 'become' || (verb.tense === 'present' && /^(?:as|from|since)$/.test(lower[token + 1])))
  )
}

export const availabilityPredicates: readonly PredicateFrame[] = [
  {
    name: 'announcement/is-available',
    example: 'The Harbor app of Northwind Systems is now available to all users.',
    event: 'product_launch',
    words: ['available'],
    refuse: reading => {
      if (!isThing(reading)) return 'no product is available'
      return isNews(reading) ? undefined : 'a quality, no act'
    },
    status: (status, { clause }) =>
      clause!.verb.tense === 'present' || clause!.verb.tense === 'past' ? 'completed' : status,
    parties: withProducts,
  },
  {
    name: 'announcement/is-open-source',
    example: 'The Harbor framework of Northwind Systems is now open source.',
    event: 'product_launch',
    words: ['open-source', 'source', 'open-sourced'],
    refuse: reading => {
      const { document, token, clause } = reading
      const { lower } = document.tokens
      const open = lower[token] === 'source' ? token - 1 : token
      if (lower[token] === 'source' && lower[open] !== 'open') return 'not open'
      // "is an open source project", "is open source software"
      if (!/^(?:[.,;!]|and|under|on|so|for|with)$/.test(lower[token + 1] ?? '.')) return 'of what kind it is'
      const now = /^(?:now|finally|officially)$/.test(lower[open - 1]) || clause!.verb.lemma === 'become'
      return now && isThing(reading) ? undefined : 'a quality, no act'
    },
    status: (status, { clause }) => (clause!.verb.tense === 'present' ? 'completed' : status),
    parties: withProducts,
  },
  {
    name: 'announcement/is-in-beta',
    example: 'The Harbor app of Northwind Systems is now in public beta.',
    event: 'product_launch',
    words: ['beta', 'access'],
    refuse: reading => {
      const { document, token, clause } = reading
      const { lower } = document.tokens
      const open = lower[token - 1]
      // "is out of beta"
      const left = open === 'of' && lower[token - 2] === 'out'
      if (left && clause!.verb.tense === 'present' && lower[token] === 'beta')
        return isThing(reading) ? undefined : 'no product is out of it'
      if (clause!.verb.tense !== 'present' || !/^(?:public|open|early)$/.test(open) || lower[token - 2] !== 'in')
        return 'no beta'
      return isThing(reading) ? undefined : 'no product is in it'
    },
    status: () => 'completed',
    parties: withProducts,
  },
  {
    name: 'announcement/no-longer-available',
    example: 'The Harbor app of Northwind Systems will no longer be available after May 1.',
    event: 'product_shutdown',
    words: ['available', 'supported', 'sold'],
    noLonger: true,
    refuse: reading => (isNoLonger(reading) && isThing(reading) ? undefined : 'it stays available'),
    status: (_, { clause }) => (clause!.verb.tense === 'future' ? 'announced' : 'completed'),
    parties: withProducts,
  },
  {
    name: 'announcement/is-live',
    example: 'The Harbor app of Northwind Systems is now live.',
    event: 'product_launch',
    words: ['live', 'out', 'sale', 'here'],
    refuse: reading => {
      const { document, token, clause } = reading
      const now = /^(?:now|finally|officially)$/
      const { lower } = document.tokens
      if (outWith(reading)) return undefined
      // "is now on sale"
      if (lower[token] === 'sale')
        return lower[token - 1] === 'on' &&
          now.test(lower[token - 2]) &&
          clause!.verb.tense === 'present' &&
          isThing(reading)
          ? undefined
          : 'not on sale from now on'
      // "Harbor 2.0 is here." and no more
      if (lower[token] === 'here')
        return clause!.verb.tense === 'present' &&
          /^(?:[.!,:—–]|with|and)$/.test(lower[token + 1] ?? '.') &&
          /^(?:is|are|'s|now|finally|officially)$/.test(lower[token - 1]) &&
          (isVersion(reading) || (now.test(lower[token - 1]) && isThing(reading)))
          ? undefined
          : 'no product is here'
      const near =
        now.test(lower[token - 1]) ||
        now.test(lower[token + 1] ?? '') ||
        (lower[token] === 'out' && lower[token + 1] !== 'of' && isVersion(reading))
      if (!near || clause!.verb.tense !== 'present') return 'it was so before'
      return isThing(reading) ? undefined : 'no product is out'
    },
    status: () => 'completed',
    parties: (reading, found) => {
      const object = outWith(reading)
      if (!object) return withProducts(reading, found)
      const actors = actingParties(reading.document, reading.object)
      return withProducts({ ...reading, object }, { ...found, actors, objects: namedParties(reading.document, object) })
    },
  },
]
