import { wordsLike } from '../../../language/tokens.js'
import type { Status } from '../../../mentions/shapes.js'
import type { FrameParties, FrameReading, VerbFrame } from '../frame.js'
import { holdsDate } from '../gates.js'
import { endsInFirm, headWord, isNumbered, isTitle, wordSet } from '../heads.js'
import type { PredicateFrame } from '../predicates.js'
import { isProductNoun, NO_PRODUCT } from '../product-words.js'
import { productParties } from '../products.js'
import { isDayToCome } from '../when.js'

/** The products that come, by name or noun; a company comes nowhere. */
const withProducts = (reading: FrameReading, found: FrameParties): FrameParties[] => {
  const objects = productParties(reading, found.objects).filter(({ kind }) => kind !== 'organization')
  return objects.length ? [{ ...found, objects, counterparties: [] }] : []
}

/** A product by name, or one of its own by noun: "the update", "its new app". */
export function isOneProduct({ document, object }: FrameReading): boolean {
  if (!object) return false
  const { lower } = document.tokens
  if (object.references.some(({ entity, last }) => entity?.kind === 'product' && last >= object.head)) return true
  const head = headWord(document, object)
  if (NO_PRODUCT.has(head) || !isProductNoun(head) || endsInFirm(object)) return false
  const owned = object.references.some(
    ({ possessive, form, last }) => last < object.head && (possessive || form === 'name'),
  )
  return owned || /^(?:the|its|their|this|these|both|a|an|new)$/.test(lower[object.first])
}

/** Is a day named behind the verb that has not come yet? */
export const hasDayToCome = ({ document, sentence, clause, token }: FrameReading): boolean =>
  document
    .mentionsIn(document.dates, clause?.verb.last ?? token, sentence.last)
    .some(date => isDayToCome(document, date))

/** "arrives in May", "goes on sale on Friday": the plain present of what is to come. */
export const byDay = (status: Status, reading: FrameReading): Status =>
  status === 'completed' && reading.clause?.verb.tense === 'present' && hasDayToCome(reading) ? 'announced' : status

/** "is launching Harbor" tells of now; with a day to come it is a promise. */
export function outNow(status: Status, reading: FrameReading): Status {
  const { document, sentence, clause } = reading
  if (byDay(status, reading) === 'announced' && status === 'completed') return 'announced'
  if (status !== 'announced' || !clause?.verb.progressive || clause.verb.tense !== 'present') return status
  const later = document
    .mentionsIn(document.dates, sentence.first, sentence.last)
    .some(date => isDayToCome(document, date))
  return later || (BROUGHT.test(clause.verb.lemma) && saysSoon(reading)) ? status : 'completed'
}

/** Verbs that are not of what goes on for weeks, as "is rolling out" is. */
const BROUGHT = /^(?:launch|introduce|release|debut|ship|open|unveil|bring|add)$/
const SOON = wordsLike(/^(?:coming|next|soon|shortly|matter)$/)

/** "is launching Harbor soon", "in the coming weeks", "in a matter of days": told as what is to come, without a day. */
function saysSoon({ document: { tokens }, sentence, clause }: FrameReading): boolean {
  const { lower } = tokens
  const at = tokens.firstOf(SOON, clause!.verb.last + 1, sentence.last)
  if (at < 0) return false
  if (lower[at] === 'soon' || lower[at] === 'shortly') return lower[at + 1] !== 'after'
  const days = lower.slice(at + 1, at + 4).some(word => /^(?:days|weeks|months)$/.test(word))
  return (
    days && /^(?:in|within)$/.test(lower[at - 1] === 'the' || lower[at - 1] === 'a' ? lower[at - 2] : lower[at - 1])
  )
}

const ON_SALE = wordSet('sale preorder pre-order')

/** "Harbor comes out on May 4": what nothing says more of, by a verb that only things are told of. */
const isCalledThing = ({ object, clause }: FrameReading): boolean =>
  /^(?:come|release|premiere|ship)$/.test(clause!.verb.lemma) &&
  (clause!.verb.lemma !== 'come' || clause!.verb.particle === 'out') &&
  object!.references.some(
    ({ entity, form, possessive, last }) =>
      form === 'name' && !possessive && entity?.kind === 'unknown' && last >= object!.head,
  )

/** "Harbor 4.2 released": a headline leaves out its "is". */
export const isReleasedInTitle = (reading: FrameReading): boolean => {
  const { document, clause, object } = reading
  const { verb } = clause!
  if (!isTitle(reading) || verb.tense !== 'past' || verb.lemma !== 'release') return false
  const last = object!.references.at(-1)
  const versioned = last?.entity?.kind === 'unknown' && isNumbered(document, object!)
  return (versioned || last?.entity?.kind === 'product') && last!.form === 'name'
}

export const comingVerbs: readonly VerbFrame[] = [
  {
    name: 'announcement/arrives-on-day',
    example: 'The Harbor tablet of Northwind Systems arrives in May.',
    event: 'product_launch',
    verbs: ['arrive', 'come', 'land', 'drop', 'come out', 'ship', 'launch', 'debut', 'premiere', 'release'],
    mayTell: holdsDate,
    subject: 'object',
    object: 'none',
    refuse: reading => {
      const { clause, object } = reading
      if (!object || clause!.object || clause!.fronted || clause!.verb.voice === 'passive') return 'nothing comes'
      if (!isOneProduct(reading) && !isCalledThing(reading)) return 'no product comes'
      // "ships with a charger": what it holds
      return hasDayToCome(reading) ? undefined : 'no day is named'
    },
    status: byDay,
    parties: withProducts,
  },
  {
    name: 'announcement/goes-on-sale',
    example: 'The Harbor tablet of Northwind Systems goes on sale on May 4.',
    event: 'product_launch',
    verbs: ['go', 'open', 'start', 'begin'],
    subject: 'object',
    object: 'none',
    companions: ON_SALE,
    refuse: reading => {
      const { document, clause, object, token } = reading
      const { lower } = document.tokens
      if (!object || clause!.object) return 'nothing goes on sale'
      const on = lower[token + 1] === 'up' ? token + 2 : token + 1
      if (!/^(?:on|for|to)$/.test(lower[on] ?? '') || !ON_SALE.has(lower[on + 1] ?? '')) return 'nothing goes on sale'
      if (isOneProduct(reading)) return undefined
      const named = object.references.some(({ entity, last }) => entity?.kind === 'unknown' && last >= object.head - 1)
      return named ? undefined : 'no product goes on sale'
    },
    status: byDay,
    parties: withProducts,
  },
]

export const comingPredicates: readonly PredicateFrame[] = [
  {
    name: 'announcement/due-on-day',
    example: 'The Harbor tablet of Northwind Systems is due in May.',
    event: 'product_launch',
    words: ['due', 'slated', 'scheduled'],
    refuse: reading => {
      const { document, clause, token } = reading
      const next = document.tokens.lower[token + 1] ?? ''
      if (!isOneProduct(reading)) return 'no product is due'
      // "is expected to", "is out of stock"
      if (next === 'to' || (document.tokens.lower[token] === 'out' && next === 'of')) return 'another clause'
      if (document.tokens.lower[token] === 'available' && clause!.verb.tense !== 'future') return 'a quality'
      return hasDayToCome(reading) ? undefined : 'no day is named'
    },
    status: (_, { document, token }) =>
      /^(?:planned|expected)$/.test(document.tokens.lower[token]) ? 'planned' : 'announced',
    parties: withProducts,
  },
]
