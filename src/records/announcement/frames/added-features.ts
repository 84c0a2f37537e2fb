import type { Phrase } from '../../../mentions/clause/index.js'
import type { FrameReading } from '../frame.js'
import { headWord, namesFirm, plainPresent, wordSet } from '../heads.js'
import { isProductNoun, NO_PRODUCT } from '../product-words.js'

/** A part of a product by its noun; any thing where it is added to a product by name, which the act then tells of. */
export function isFeature({ document, object, clause, sentence }: FrameReading, to: Phrase | undefined): boolean {
  if (isProductNoun(headWord(document, object))) return true
  const own =
    to !== undefined && /^(?:its|their)$/.test(document.tokens.lower[to.first]) && isProductNoun(headWord(document, to))
  const product =
    (own && !NO_FEATURE.has(headWord(document, object))) ||
    to?.references.some(({ entity, last }) => entity?.kind === 'product' && last >= to.head - 1)
  const { verb } = clause!
  const news = verb.tense !== 'present' || verb.progressive || sentence.block.kind === 'title'
  const counted =
    document.mentionsIn(document.numbers, object!.first, object!.last).length > 0 ||
    document.mentionsIn(document.money, object!.first, object!.last).length > 0
  return product === true && news && !counted && !object!.references.some(({ form }) => form === 'name')
}

/** What firms add and bring out nothing by. */
const NO_FEATURE =
  wordSet(`jobs workers staff employees people users subscribers customers seats stores flights routes capacity shifts debt
  locations members directors states countries cities markets value revenue weight fuel pressure depth it them that
  points percent stars players partners names titles dollars billion million cost costs risk risks more others`)

/** "is adding a calendar overview in new tabs": a company that adds something, wherever it goes. */
export function addsByItself({ document, sentence, clause, object, actor }: FrameReading): boolean {
  const { verb } = clause!
  if (verb.lemma !== 'add' || verb.voice === 'passive' || verb.negation >= 0) return false
  if (/^(?:hope|wish|want|think|wonder)$/.test(clause!.governor?.verb.lemma ?? '')) return false
  const news =
    verb.progressive || verb.tense === 'future' || (sentence.block.kind === 'title' && verb.tense === 'present')
  if (
    !news ||
    !actor?.references.some(
      ({ entity, last }) => entity && entity.kind !== 'person' && entity.kind !== 'place' && last >= actor.head,
    )
  )
    return false
  const head = headWord(document, object)
  if (NO_FEATURE.has(head) || (NO_PRODUCT.has(head) && !isProductNoun(head))) return false
  return (
    !object!.references.some(({ entity }) => entity?.kind === 'person' || entity?.kind === 'organization') &&
    !document
      .mentionsIn(document.numbers, object!.first, object!.last)
      // "256kbps audio" is no count
      .some(({ value, last }) => value > 12 && !/^\d.*\p{L}/u.test(document.tokens.lower[last])) &&
    !document.mentionsIn(document.money, object!.first, object!.last).length
  )
}

/** "added the Harbor 5 to its tablet lineup" */
export const isAddedToLineup = (reading: FrameReading, to: Phrase | undefined): boolean =>
  to !== undefined &&
  /^(?:its|their)$/.test(reading.document.tokens.lower[to.first]) &&
  /^(?:lineup|line-up|range|portfolio|family|line|roster)$/.test(headWord(reading.document, to)) &&
  namesFirm(reading.actor) &&
  !plainPresent(reading) &&
  isModelName(reading.object)

/** Is a thing named that bears a number: "Harbor 5"? */
const isModelName = (object: Phrase | undefined): boolean =>
  object?.references.some(
    ({ entity, form, last }) =>
      form === 'name' &&
      last >= object.head - 1 &&
      entity !== undefined &&
      entity.kind !== 'person' &&
      /\d/.test(entity.name),
  ) ?? false
