import type { Sentence } from '../../language/sentences.js'
import { WORD } from '../../language/tokens.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import type { NumberMention } from '../../mentions/types.js'
import type { NewsRule } from '../kind.js'
import { metricDraft } from './draft.js'
import { countsAll, countsJobs, cutNear } from './jobs.js'
import { COUNT_MEASURES, MOVES, wordSet } from './lexicon.js'
import { type Measure, measureEndingAt, measureStartingAt } from './measure.js'

const BOUNDS = wordSet(`
  about around roughly nearly almost over more than some another approximately only just up to as many at least
`)

const REACHING = wordSet(`
  reached reach hit hits totaled totalled exceeded topped surpassed was were stood passed crossed
`)

const APPROACH = wordSet(`
  about around roughly nearly almost over more than some to a an at just up from
`)

/** Counts smaller than this are the actors of a story ("two employees", "three customers"), not a measure of it. */
const FEWEST = 10

/** "265 million monthly users": the noun that is counted, up to three words on. */
function countedNoun(document: AnnotatedDocument, sentence: Sentence, figure: NumberMention): Measure | undefined {
  const { tokens } = document
  let first = figure.last + 1
  if (tokens.lower[first] === '+') first++
  if (tokens.lower[first] === 'people' && /^employ/.test(tokens.lower[verbAt(document, sentence, figure.first)] ?? ''))
    return { ...tokens.range(first), first, last: first, words: 'employees', owner: undefined }
  if (tokens.lower[first] === 'of' && /^(?:its|our|their)$/.test(tokens.lower[first + 1] ?? '')) return undefined
  for (let i = first; i <= Math.min(sentence.last, first + 4); i++) {
    if (tokens.kind[i] !== WORD || /^(?:including|like|and|or)$/.test(tokens.lower[i])) return undefined
    if (COUNT_MEASURES.has(tokens.lower[i])) {
      // "10 million user accounts": the last noun is the one counted
      const last = COUNT_MEASURES.has(tokens.lower[i + 1] ?? '') && i < sentence.last ? i + 1 : i
      const range = tokens.range(first, last)
      return { ...range, first, last, words: document.slice(range), owner: undefined }
    }
    const tag = document.tagged(sentence).at(i)
    const colours = /(?:ed|ing|paid)$/.test(tokens.lower[i])
    if (tag !== 'noun' && tag !== 'name' && tag !== 'adverb' && !colours) return undefined
  }
  return undefined
}

export const countLevel: NewsRule = {
  name: 'metric/count-of',
  example: 'Fabrikam has more than 265 million monthly users.',
  trigger: { mentions: ['number'] },
  find(document, token) {
    const figure = document.mentionAt(document.numbers, token)
    const sentence = document.sentenceAt(token)
    if (!figure || !sentence || figure.value < FEWEST) return undefined
    if (
      !countsAll(document, sentence, figure) &&
      countsJobs(document, sentence, figure) &&
      cutNear(document, sentence, figure.first, figure.last) >= 0
    )
      return undefined
    const verb = verbRightBefore(document, sentence, figure.first)
    const sold = /^(?:sold|sells?|selling|shipped|ships?|shipping)$/.test(verb)
    const measure = sold
      ? measureStartingAt(document, sentence, figure.last + 1)
      : countedNoun(document, sentence, figure)
    // people hired or brought over are an act
    if (!measure || /^(?:hire|hired|hires|hiring)$/.test(verb)) return undefined
    const { value, max, bound } = figure
    const direction = /^(?:lost|loses?|losing|shed)$/.test(verb)
      ? 'decrease'
      : /^(?:added|adds?|adding|gained|gains?)$/.test(verb)
        ? 'increase'
        : null
    return metricDraft(document, {
      rule: this.name,
      sentence,
      figure,
      kind: direction ? 'change' : 'level',
      value,
      max,
      bound,
      unit: 'count',
      measure,
      measureKey: sold ? 'units_sold' : undefined,
      direction,
    })
  },
}

/** The word before a figure, words of bound left out. */
function verbRightBefore(document: AnnotatedDocument, sentence: Sentence, figure: number): string {
  const at = verbAt(document, sentence, figure)
  return at >= sentence.first ? document.tokens.lower[at] : ''
}

function verbAt(document: AnnotatedDocument, sentence: Sentence, figure: number): number {
  const { lower } = document.tokens
  let at = figure - 1
  while (at > sentence.first && BOUNDS.has(lower[at])) at--
  return at
}

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

/** "users grew to 20 million", "downloads reached 3 million", "subscribers of 40 million". */
export const measureThenCount: NewsRule = {
  name: 'metric/measure-then-count',
  example: 'Downloads of the Fabrikam app reached 3 million.',
  trigger: { mentions: ['number'] },
  find(document, token) {
    const figure = document.mentionAt(document.numbers, token)
    const sentence = document.sentenceAt(token)
    if (!figure || !sentence || figure.value < 1000 || countedNoun(document, sentence, figure)) return undefined
    const { tokens } = document
    const next = tokens.lower[figure.last + 1] ?? ''
    // the figure must count nothing itself: "users got 20 million messages"
    if (
      tokens.kind[figure.last + 1] === WORD &&
      document.tagged(sentence).at(figure.last + 1) === 'noun' &&
      next !== 'units'
    )
      return undefined
    const verb = verbBefore(document, sentence, figure.first)
    if (verb < 0) return undefined
    for (let i = verb - 1; i >= Math.max(sentence.first, verb - 8); i--) {
      if (/^[,;:]$/.test(tokens.lower[i])) return undefined
      if (
        !COUNT_MEASURES.has(tokens.lower[i]) &&
        !/^(?:sales|shipments|deliveries|headcount|workforce)$/.test(tokens.lower[i])
      )
        continue
      const measure = measureEndingAt(document, sentence, i)
      if (!measure) return undefined
      const { value, max, bound } = figure
      // what it was before has not moved
      const moved = tokens.lower[figure.first - 1] === 'from' ? undefined : MOVES.get(tokens.lower[verb])
      const direction = moved ?? null
      return metricDraft(document, {
        rule: this.name,
        sentence,
        figure,
        kind: 'level',
        value,
        max,
        bound,
        unit: 'count',
        measure,
        direction,
      })
    }
    return undefined
  },
}

function verbBefore(document: AnnotatedDocument, sentence: Sentence, figure: number): number {
  const { lower } = document.tokens
  for (let i = figure - 1; i >= Math.max(sentence.first, figure - 6); i--) {
    if (REACHING.has(lower[i])) return i
    if (MOVES.has(lower[i]) && /^(?:to|from)$/.test(lower[i + 1])) return i
    // "from 9,000 to 7,400"
    const from = lower[i] === 'to' ? document.mentionAt(document.numbers, i - 1) : undefined
    if (from && lower[from.first - 1] === 'from') {
      i = from.first
      continue
    }
    if (!APPROACH.has(lower[i])) return -1
  }
  return -1
}
