import type { Sentence } from '../../language/sentences.js'
import { wordsIn } from '../../language/tokens.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import type { DateMention, Reference } from '../../mentions/types.js'
import { wordSet } from './lexicon.js'
import type { Measure } from './measure.js'

/** What is measured of lands and towns, and of no company. */
const OF_LANDS = wordSet(
  `inflation unemployment joblessness gdp economy exports imports payrolls deflation births wages`,
)
/** Before "rate", "prices" and their like. */
const LAND_WORDS = wordSet(
  `inflation unemployment jobless birth consumer producer house home food rental retail wage economic`,
)
const RATES = wordSet(`rate rates prices price growth sales`)

/** Is a measure one of a land: "inflation", "the jobless rate", "consumer prices"? */
export function isOfLand({ tokens: { lower } }: AnnotatedDocument, { first, last }: Measure): boolean {
  return OF_LANDS.has(lower[last]) || (last > first && RATES.has(lower[last]) && LAND_WORDS.has(lower[last - 1]))
}

const isPlace = (reference: Reference | undefined): reference is Reference =>
  reference?.form === 'name' && reference.entity?.kind === 'place'

/** "the unemployment rate in the U.S.", "shipments to India": the place that stands behind a measure. */
export function placeAfter(document: AnnotatedDocument, sentence: Sentence, { last }: Measure): Reference | undefined {
  const { lower } = document.tokens
  if (!/^(?:in|of|for|across|to|from)$/.test(lower[last + 1] ?? '')) return undefined
  const at = lower[last + 2] === 'the' ? last + 3 : last + 2
  const place = at <= sentence.last ? document.mentionAt(document.references, at) : undefined
  return isPlace(place) ? place : undefined
}

/** How many sentences back a place still is the one whose figures are told. */
const BACK = 4

/** "In Spain, inflation fell", "Inflation in Spain fell to 2%. GDP grew 0.4%.": the place told last before a figure of a land. */
export function placeBefore(document: AnnotatedDocument, sentence: Sentence, figure: number): Reference | undefined {
  for (let index = sentence.index; index >= Math.max(0, sentence.index - BACK); index--) {
    const told = document.sentences[index]
    const end = index === sentence.index ? figure : told.last
    const places = document.mentionsIn(document.references, told.first, end).filter(isPlace)
    if (places.length === 0) continue
    return index === sentence.index || tellsOfLand(document, told) ? places[0] : undefined
  }
  return undefined
}

/** Is a place named for a figure of its own, and not as the seat of a company? */
const tellsOfLand = ({ tokens }: AnnotatedDocument, { first, last }: Sentence): boolean =>
  tokens.firstOf(TOLD, first, last) >= 0
const TOLD = wordsIn('inflation unemployment jobless gdp economy economic exports imports')

/** "It sells in China. Prices there rose 5%.": the place that "there" stands for. */
export function placeThere(document: AnnotatedDocument, sentence: Sentence, { last }: Measure): Reference | undefined {
  if (document.tokens.lower[last + 1] !== 'there') return undefined
  const before = document.sentences[sentence.index - 1]
  const first = before?.blockIndex === sentence.blockIndex ? before.first : sentence.first
  return document.mentionsIn(document.references, first, last).findLast(isPlace)
}

/** "Inflation fell to 2.9% in February. Food prices rose 4.4%.": the month that the sentences before tell of a land. */
export function monthOfLand(document: AnnotatedDocument, sentence: Sentence): DateMention | undefined {
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - BACK); index--) {
    const told = document.sentences[index]
    const [date] = document.mentionsIn(document.dates, told.first, told.last).filter(({ grain }) => grain !== 'day')
    if (date)
      return /^(?:month|quarter)$/.test(date.grain) && date.value && tellsOfLand(document, told) ? date : undefined
  }
  return undefined
}
