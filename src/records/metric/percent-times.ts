import type { Sentence } from '../../language/sentences.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import type { Mention } from '../../mentions/types.js'
import type { NewsRule } from '../kind.js'
import { metricDraft } from './draft.js'
import { figureMeasure } from './figure-measure.js'
import { leftMeasure } from './left-measure.js'
import { measureKeyOf } from './lexicon.js'
import { type Measure, measureStartingAt } from './measure.js'
import { qualityAt } from './percent-compared.js'
import type { PercentReading } from './percent-reading.js'

/** What is measured where "as fast as", "as many users as" or "the throughput of" stands at token `at` behind a multiple. */
function measureOfTimes(document: AnnotatedDocument, sentence: Sentence, figure: Mention): Measure | undefined {
  const { lower } = document.tokens
  const at = figure.last + 1
  if (at >= sentence.last) return undefined
  if (lower[at] === 'the') {
    const noun = measureStartingAt(document, sentence, at)
    // "twice the size of Wales" and "three times the price": what the noun says
    return noun && noun.first === at + 1 ? noun : undefined
  }
  if (lower[at] !== 'as') return undefined
  if (lower[at + 1] === 'many' || lower[at + 1] === 'much')
    return lower[at + 2] === 'as'
      ? toldBefore(document, sentence, figure)
      : measureStartingAt(document, sentence, at + 2)
  return (
    qualityAt(document, at + 1) ??
    (HEIGHTS.test(lower[at + 1]) && lower[at + 2] === 'as' ? toldBefore(document, sentence, figure) : undefined)
  )
}

const HEIGHTS = /^(?:high|low|large|big|great|strong|long)$/

/** "sold 18,000 arms last year, three times as many as", "prices are twice as high as": what is counted or measured before it. */
function toldBefore(document: AnnotatedDocument, sentence: Sentence, { first }: Mention): Measure | undefined {
  const counted = figureMeasure(document, sentence, first)
  if (counted) return counted
  const left = leftMeasure(document, sentence, first)
  return left && measureKeyOf(left.words) !== 'other' ? left : undefined
}

/** "four times as fast as", "10 times the throughput of": a multiple that is told beside what it is a multiple of. */
export function readTimes(
  document: AnnotatedDocument,
  sentence: Sentence,
  figure: Mention,
): PercentReading | undefined {
  const measure = measureOfTimes(document, sentence, figure)
  if (!measure) return undefined
  const at = figure.last + 1
  return { form: 'comparison', kind: 'change', direction: 'increase', measure, cue: document.tokens.range(at), at }
}

export const twiceAs: NewsRule = {
  name: 'metric/twice-as',
  example: 'Fabrikam says its new chip is twice as fast as the old one.',
  trigger: { words: ['twice'] },
  find(document, token) {
    const sentence = document.sentenceAt(token)
    if (!sentence) return undefined
    const figure = { ...document.tokens.range(token), first: token, last: token }
    const reading = readTimes(document, sentence, figure)
    if (!reading) return undefined
    return metricDraft(document, {
      rule: this.name,
      sentence,
      figure,
      kind: 'change',
      value: 2,
      max: null,
      bound: document.tokens.lower[token - 1] === 'than' ? 'at_least' : 'exact',
      unit: 'multiple',
      measure: reading.measure,
      direction: reading.direction,
      cue: reading.cue,
    })
  },
}
