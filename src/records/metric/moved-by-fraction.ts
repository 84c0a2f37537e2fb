import { boundAround } from '../../mentions/number/bound.js'
import type { NewsRule } from '../kind.js'
import { metricDraft } from './draft.js'
import { leftMeasure } from './left-measure.js'
import { ACTING, MOVES, wordSet } from './lexicon.js'
import { measureStartingAt } from './measure.js'
import { levelAfter } from './percent-rules.js'
import { fractionAt, PARTS } from './word-figures.js'

const ABOUT = wordSet(`
  about around almost nearly roughly over more than some at least
`)

/** "profit fell by a third to £12.5 million", "cut prices by almost a fifth". */
export const movedByFraction: NewsRule = {
  name: 'metric/moved-by-fraction',
  example: 'Profit at Fabrikam fell by a third.',
  trigger: { words: [...PARTS.keys()] },
  find(document, token) {
    const { lower } = document.tokens
    const sentence = document.sentenceAt(token)
    if (!sentence || /^(?:of|half|halves)$/.test(lower[token + 1] ?? '')) return undefined
    const part = fractionAt(document, token)
    if (!part || document.mentionAt(document.dates, token)) return undefined
    let by = part.first - 1
    while (by > sentence.first && part.first - by < 4 && ABOUT.has(lower[by])) by--
    if (lower[by] !== 'by') return undefined
    let verb = by - 1
    while (
      verb >= sentence.first &&
      by - verb < 9 &&
      !(MOVES.has(lower[verb]) && (verb === by - 1 || (lower[verb] !== 'up' && lower[verb] !== 'down')))
    ) {
      if (/^[,;:]$/.test(lower[verb])) return undefined
      verb--
    }
    if (verb < sentence.first || by - verb >= 9) return undefined
    // what fell by half was cut in half
    if (lower[token] === 'half' && MOVES.get(lower[verb]) === 'decrease') return undefined
    if (verb < by - 1 && !ACTING.has(lower[verb])) return undefined
    const measure =
      verb < by - 1 ? measureStartingAt(document, sentence, verb + 1) : leftMeasure(document, sentence, verb)
    return metricDraft(document, {
      rule: this.name,
      sentence,
      figure: part,
      kind: 'change',
      value: part.value,
      max: null,
      bound: boundAround(document.tokens, part.first, part.last).bound,
      unit: 'percent',
      measure,
      direction: MOVES.get(lower[verb]) ?? null,
      cue: document.tokens.range(verb),
      level: levelAfter(document, sentence, part, 'to'),
    })
  },
}
