import type { NewsRule } from '../kind.js'
import { type CountReading, countReading, verbRightBefore } from './count-reading.js'
import { metricDraft } from './draft.js'
import { countsAll, countsJobs, cutNear, isCutInOtherWords } from './jobs.js'

/** Counts smaller than this are the actors of a story ("two employees", "three customers"), not a measure of it. */
const FEWEST = 10

const rule = (name: string, example: string, fits: (reading: CountReading) => boolean): NewsRule => ({
  name,
  example,
  trigger: { mentions: ['number'] },
  find(document, token) {
    const figure = document.mentionAt(document.numbers, token)
    const sentence = document.sentenceAt(token)
    if (!figure || !sentence || figure.value < FEWEST) return undefined
    if (
      !countsAll(document, sentence, figure) &&
      countsJobs(document, sentence, figure) &&
      (cutNear(document, sentence, figure.first, figure.last) >= 0 || isCutInOtherWords(document, sentence, figure))
    )
      return undefined
    const reading = countReading(document, sentence, figure)
    if (!reading || !fits(reading)) return undefined
    const { value, max, bound } = figure
    const { measure, kind, direction, key } = reading
    return metricDraft(document, {
      rule: name,
      sentence,
      figure,
      kind,
      value,
      max,
      bound,
      unit: 'count',
      measure,
      measureKey: key,
      direction,
    })
  },
})

export const countLevel = rule(
  'metric/count-of',
  'Fabrikam has more than 265 million monthly users.',
  ({ before }) => !before,
)

/** "users grew to 20 million", "downloads reached 3 million", "shipments fell 2% to 122 million units". */
export const measureThenCount = rule(
  'metric/measure-then-count',
  'Downloads of the Fabrikam app reached 3 million.',
  ({ before }) => before,
)

/** "downloaded more than 50 million times": the verb says what is counted. */
export const countTimes: NewsRule = {
  name: 'metric/downloaded-times',
  example: 'The Fabrikam app has been downloaded more than 50 million times.',
  trigger: { words: ['times'] },
  find(document, token) {
    const sentence = document.sentenceAt(token)
    const figure = document.mentionAt(document.numbers, token - 1)
    if (!sentence || !figure || figure.first <= sentence.first || figure.value < 1000) return undefined
    if (!/^(?:downloaded|installed)$/.test(verbRightBefore(document, sentence, figure.first))) return undefined
    const { value, max, bound } = figure
    return metricDraft(document, {
      rule: this.name,
      sentence,
      figure,
      kind: 'level',
      value,
      max,
      bound,
      unit: 'count',
      measure: undefined,
      measureWords: 'downloads',
      measureKey: 'downloads',
      direction: null,
    })
  },
}
