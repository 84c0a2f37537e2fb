import type { Sentence } from '../../language/sentences.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import { countReading } from './count-reading.js'
import { isCriterion } from './criterion.js'
import { wordSet } from './lexicon.js'
import { type Measure, measureStartingAt } from './measure.js'
import { levelReading } from './money-reading.js'

/** How far before a change the level may stand that it is of. */
const REACH = 14

/** "$14 billion in revenue at its cloud unit, the largest, up 5%", "shipped 24 million units, down 3%": what the level before token `at` is of. */
export function figureMeasure(document: AnnotatedDocument, sentence: Sentence, at: number): Measure | undefined {
  const from = Math.max(sentence.first, at - REACH - 6)
  // "2,100 customers with more than $100,000 in contracts, up 28%": a sum that says which ones are meant is passed
  const sum = document.mentionsIn(document.money, from, at - 1).findLast(one => !isCriterion(document, sentence, one))
  const count = document
    .mentionsIn(document.numbers, from, at - 1)
    .findLast(one => !isCriterion(document, sentence, one))
  const share = document.mentionsIn(document.percents, from, at - 1).at(-1)
  const last = Math.max(sum?.first ?? -1, count?.first ?? -1)
  if (last < 0 || (share && share.first > last)) return undefined
  if (sum && sum.first === last)
    return at - sum.last > REACH ? undefined : levelReading(document, sentence, sum)?.measure
  return count && at - count.last <= REACH ? countReading(document, sentence, count)?.measure : undefined
}

/** "13.6 million systems (0.8 percent fewer than": a change in brackets is of what stands right before them. */
export const inBracketOf = (document: AnnotatedDocument, sentence: Sentence, bracket: number): Measure | undefined =>
  countedBefore(document, sentence, bracket) ?? figureMeasure(document, sentence, bracket)

/** "53,000 installs (27%)": what is counted right before a bracket. */
export function countedBefore(document: AnnotatedDocument, sentence: Sentence, bracket: number): Measure | undefined {
  const count = document.mentionsIn(document.numbers, Math.max(sentence.first, bracket - 8), bracket - 1).at(-1)
  const counted = count && measureStartingAt(document, sentence, count.last + 1)
  return counted?.last === bracket - 1 ? counted : undefined
}

/** "shipped 13 million laptops, an increase of", "68 million units were shipped, a 6% drop": a change told behind a mark is of the level before it. */
export function besideFigure(document: AnnotatedDocument, sentence: Sentence, from: number): Measure | undefined {
  const { lower } = document.tokens
  let at = from - 1
  while (at > sentence.first && from - at < 5 && BESIDE.has(lower[at])) at--
  return /^(?:,|and|—|–|-)$/.test(lower[at]) ? figureMeasure(document, sentence, at) : undefined
}
const BESIDE = wordSet(
  `a an the nearly almost about around roughly modest steep sharp year-over-year year-on-year slight minor marginal small large further at registering
  recording marking clocking posting representing reflecting showing logging`,
)

/** What the first sum or count of a sentence is of. */
export function levelMeasure(document: AnnotatedDocument, sentence: Sentence): Measure | undefined {
  for (const sum of document.mentionsIn(document.money, sentence.first, sentence.last)) {
    const measure = levelReading(document, sentence, sum)?.measure
    if (measure) return measure
  }
  for (const count of document.mentionsIn(document.numbers, sentence.first, sentence.last)) {
    const measure = countReading(document, sentence, count)?.measure
    if (measure) return measure
  }
  return undefined
}
