import type { Sentence } from '../../language/sentences.js'
import { wordsLike } from '../../language/tokens.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import { type Phrase, phraseAfter } from '../../mentions/clause/index.js'
import type { Party } from '../../mentions/shapes.js'
import type { Reference } from '../../mentions/types.js'
import type { FrameReading } from './frame.js'
import { endsInFirm, headWord, isIndefinite } from './heads.js'
import { plainParty, uniqueParties } from './parties.js'
import { isProductNoun, NO_PRODUCT, WITH_NAME } from './product-words.js'

/** "launched Acme for Teams" by Acme: what is named after its maker and for whom it is. */
function editionOf({ document, object, actor }: FrameReading): Party | undefined {
  const own = object!.references.at(-1)
  if (
    own?.form !== 'name' ||
    own.last !== object!.last ||
    !actor?.references.some(({ entity }) => entity === own.entity)
  )
    return undefined
  const { tokens } = document
  if (tokens.lower[own.last + 1] !== 'for' || !tokens.isCapital(own.last + 2)) return undefined
  const last = document.mentionAt(document.references, own.last + 2)?.last ?? own.last + 2
  const range = tokens.range(own.first, last)
  const span = document.span(range)
  return { name: span.text, kind: 'product', surface: span.text, aliases: [], key: span.text.toLowerCase(), span }
}

/** The names that a phrase without one introduces: "an app called Harbor", "two apps, including Harbor". */
export function introduced(document: AnnotatedDocument, sentence: Sentence, phrase: Phrase | undefined): Party[] {
  if (!phrase) return []
  const listed = namesListed(document, sentence, phrase)
  if (listed.length) return listed
  const given = nameGiven(document, phrase)
  return given ? [given] : []
}

/**
 * The products that a reading's object names, the best first: "a watch called the Harbor" is Harbor, "a new model,
 * Harbor 2," is Harbor 2, "an Android app" is an Android app. Empty where it names no product. With `anyThing`
 * every noun does, for verbs that only things are the object of.
 */
export function productParties(reading: FrameReading, named: readonly Party[], anyThing = false): Party[] {
  const { document, sentence, object } = reading
  if (!object) return []
  const given = introduced(document, sentence, object)
  if (given.length) return given
  const edition = editionOf(reading)
  if (edition) return [edition]
  const head = headWord(document, object)
  // "introduced the feature": no product named before is meant by it
  const pointing = object.references.some(({ form, last }) => form === 'nominal' && last === object.head)
  const things =
    pointing && /^(?:feature|update|version|tool)$/.test(head)
      ? []
      : named.filter(({ kind }) => kind !== 'person' && kind !== 'place')
  if (isModel(document, object)) {
    const whole = plainParty(document, object)
    if (whole) return [{ ...whole, kind: 'product' }]
  }
  // a name before another noun is no product: "Space Agency assets"
  const isHead =
    object.references.some(one => one.first <= object.head && object.head <= one.last) ||
    isProductNoun(head) ||
    (anyThing && !things.length && !/^(?:me|us|you|him|her|them|it|one|two|three|himself|itself)$/.test(head)) ||
    /\d/.test(head) ||
    (WITH_NAME.has(head) && named.length > 0)
  if (!isHead) return []
  // "their Acme features", "future Hooli games": whose they are
  const makers = isProductNoun(head) && things.every(({ kind }) => kind === 'organization')
  const ends = object.references.at(-1)
  const ofMakers =
    makers && ends !== undefined && ends.last < object.head && document.tokens.lower[object.head] === head
  const isKind =
    ofMakers ||
    (anyThing && !things.length) ||
    (isProductNoun(head) && !NO_PRODUCT.has(head) && (isIndefinite(document, object) || !things.length))
  if (!isKind) return things
  const whole = document.tokens.lower[object.head] === head ? object : phraseAfter(document, sentence, object.head + 1)
  const plain = plainParty(document, whole)
  return plain ? [plain] : []
}

/** "a trio of devices on Monday: the Harbor 3, the Lantern and the Beacon": the things that a colon lists. */
function namesListed(document: AnnotatedDocument, sentence: Sentence, phrase: Phrase): Party[] {
  const behind = severalBehind(document, sentence, phrase)
  if (behind) return behind
  if (phrase.references.some(({ form, possessive }) => form === 'name' && !possessive)) return []
  const { lower } = document.tokens
  if (!/^(?:two|three|four|five|six|several|a|an|new|its|some)$/.test(lower[phrase.first])) return []
  const among = amongThem(document, sentence, phrase)
  if (among) return uniqueParties(document, among.references.filter(isThing))
  let colon = phrase.last + 1
  while (colon < sentence.last && colon <= phrase.last + 8 && !/^(?:[:,.;—–]|and)$/.test(lower[colon])) colon++
  if (lower[colon] !== ':' && !(/^[—–]$/.test(lower[colon]) && colon === phrase.last + 1)) return []
  const list = phraseAfter(document, sentence, colon)
  return list ? uniqueParties(document, list.references.filter(isThing)) : []
}

/** "two apps, Harbor and Lantern": as many names as the comma is followed by. */
function severalBehind(document: AnnotatedDocument, sentence: Sentence, phrase: Phrase): Party[] | undefined {
  const { lower } = document.tokens
  if (!/^(?:two|three|four|five|six)$/.test(lower[phrase.first]) || lower[phrase.head + 1] !== ',') return undefined
  const things = phraseAfter(document, sentence, phrase.head + 1)?.references.filter(isThing) ?? []
  return things.length > 1 ? uniqueParties(document, things) : undefined
}

/** "several apps, including Harbor and Lantern", "a long list of services, including Harbor". */
function amongThem(document: AnnotatedDocument, sentence: Sentence, phrase: Phrase): Phrase | undefined {
  const { lower } = document.tokens
  for (let at = phrase.last + 1; at <= Math.min(sentence.last - 1, phrase.last + 7); at++) {
    if (lower[at] === 'including') return phraseAfter(document, sentence, at)
    if (
      !/^(?:,|of|its|their|the|s|other)$/.test(lower[at]) &&
      !isProductNoun(lower[at]) &&
      lower[at] !== headWord(document, phrase)
    )
      return undefined
  }
  return undefined
}

const isThing = ({ entity, form, possessive }: Reference): boolean =>
  form === 'name' && !possessive && (entity?.kind === 'product' || entity?.kind === 'unknown')

const TELLING = /^(?:said|says|reported|reports|announced|told|wrote|revealed|confirmed|has|have|learned|notes|writes)$/

const WHERE_TO = wordsLike(/^(?:to|for|in|on)$/)
const CALLED = wordsLike(/^(?:called|dubbed)$/)

/** "a feature to its reader called Harbor": where the name is told behind where it goes; -1 where none is. */
function calledBehind({ tokens }: AnnotatedDocument, { last, head }: Phrase): number {
  if (!tokens.says(WHERE_TO, last + 1) || !isProductNoun(tokens.lower[head])) return -1
  return tokens.firstOf(CALLED, last + 3, Math.min(last + 6, tokens.count - 1))
}

/** Also "its Windle competitor, Harbor". */
const isKindOfThing = (word: string): boolean =>
  isProductNoun(word) ||
  /^(?:competitor|rival|challenger|alternative|successor|replacement|follow-up|clone)$/.test(word)

/** "its foldable" of "a cheaper version of its foldable, the Harbor Lite" */
function versionOf(document: AnnotatedDocument, { head, last }: Phrase): Phrase | undefined {
  const { lower } = document.tokens
  if (head !== last || lower[head + 1] !== 'of' || !/^(?:version|generation|edition|variant|model)$/.test(lower[head]))
    return undefined
  return phraseAfter(document, document.sentenceAt(head)!, head + 1)
}

/** "an app called Harbor", "its newest model, Harbor 2,": the name that the phrase introduces. */
function nameGiven(document: AnnotatedDocument, whole: Phrase): Party | undefined {
  const { lower } = document.tokens
  const phrase = versionOf(document, whole) ?? whole
  const apposed = phrase.references.find(
    ({ first }) => first > phrase.head && /^(?:,|the)$/.test(lower[first - 1]) && lower[phrase.head + 1] === ',',
  )
  if (apposed && isThing(apposed) && isProductNoun(lower[phrase.head]))
    return document.partyOf(apposed.entity!, apposed)
  const called =
    /^(?:called|named|dubbed|titled)$/.test(lower[phrase.head + 1]) ||
    (lower[phrase.head + 1] === 'known' && lower[phrase.head + 2] === 'as') ||
    // "its feature 'Harbor'"
    (/^['‘"“]$/.test(lower[phrase.last + 1] ?? '') && phrase.last === phrase.head && isProductNoun(lower[phrase.head]))
  const comma = lower[phrase.last + 1] === ',' || lower[phrase.last + 1] === ':'
  const behind = called || comma ? -1 : calledBehind(document, phrase)
  const named = comma && /^(?:called|dubbed|codenamed)$/.test(lower[phrase.last + 2])
  if (!called && behind < 0 && !named && !(comma && isKindOfThing(headWord(document, phrase)))) return undefined
  let at = behind >= 0 ? behind + 1 : (called ? phrase.head : phrase.last) + 2
  // "a feature, called Harbor,"
  while (/^(?:the|a|an|"|“|‘|'|called|named|dubbed|codenamed|known|as)$/.test(lower[at])) at++
  const reference = document.mentionAt(document.references, at)
  if (reference?.form !== 'name' || reference.possessive) return undefined
  const { entity } = reference
  if (!entity || entity.kind === 'person' || entity.kind === 'place') return undefined
  // ", The Daily Harbor reported": who tells it
  if (!called && TELLING.test(lower[reference.last + 1] ?? '')) return undefined
  return document.partyOf(entity, reference)
}

/** "Northwind 12X 5G": a maker's name with a number of letters and digits behind it, which is no name of its own. */
export function isModel(document: AnnotatedDocument, { references, head }: Phrase): boolean {
  const maker = references.at(-1)
  if (!maker || maker.form !== 'name' || maker.possessive || maker.last >= head || head - maker.last > 6) return false
  if (maker.entity?.kind === 'person' || maker.entity?.kind === 'place') return false
  return MODEL.test(document.slice(document.tokens.range(maker.last + 1, head)))
}

const MODEL = /^(?=[A-Z]{0,2}\d{1,4}[A-Za-z])[A-Z0-9][A-Za-z0-9]{0,6}(?: [A-Z0-9][A-Za-z0-9]{0,5}){0,2}$/

/** Is what a verb brings out a thing, by its noun or by its name? */
export const comesOutAsThing = ({ document, object }: FrameReading, head: string): boolean =>
  // "Initech Systems launched in Norway": a noun of things that ends the name of a firm
  (isProductNoun(head) && !endsInFirm(object!)) ||
  object!.references.some(reference => reference.entity?.kind === 'product') ||
  isModel(document, object!)

/** More than anybody launches at once. */
const MANY = 1000

/** "61 million processors": pieces that were sold, and no product by its name. */
export const countsUnits = (document: AnnotatedDocument, { first, head }: Phrase): boolean =>
  document.mentionsIn(document.numbers, first, head).some(({ value }) => value >= MANY)
