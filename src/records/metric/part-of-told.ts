import type { Sentence } from '../../language/sentences.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import type { PercentMention } from '../../mentions/types.js'
import type { Measure } from './measure.js'
import { levelReading } from './money-reading.js'
import { populationBefore } from './population.js'

/** "40% of that", "63% of them": what the sum of the sentence before is of, or the people told there. */
export function partOfTold(
  document: AnnotatedDocument,
  sentence: Sentence,
  figure: PercentMention,
  at: number,
): Measure | undefined {
  const { lower } = document.tokens
  if (!/^[.,;:)]$/.test(lower[at + 1] ?? '.')) return undefined
  if (lower[at] === 'them') return populationBefore(document, sentence, figure)
  const before = document.sentences[sentence.index - 1]
  if (lower[at] !== 'that' || before?.blockIndex !== sentence.blockIndex) return undefined
  const sums = document.mentionsIn(document.money, before.first, before.last)
  const [measure, ...others] = sums.flatMap(sum => levelReading(document, before, sum)?.measure ?? [])
  return others.length ? undefined : measure
}
