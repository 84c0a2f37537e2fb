import type { Sentence } from '../../language/sentences.js'
import { WORD } from '../../language/tokens.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import type { MoneyMention } from '../../mentions/types.js'
import type { NewsRule } from '../kind.js'
import { metricDraft } from './draft.js'
import { ACTING, LEVEL_VERBS, MONEY_MEASURES, MOVES } from './lexicon.js'
import { type Measure, measureEndingAt, measureStartingAt } from './measure.js'
import { earned, type LevelReading, priced, type Reader, skipBounds, traded } from './money-price.js'
import type { Metric } from './schema.js'

const ROUND = /^(?:raised?|raises|raising|funding|round|financing|seed|investors?|investment|led)$/

const rule = (name: string, example: string, read: Reader): NewsRule => ({
  name,
  example,
  trigger: { mentions: ['money'] },
  find(document, token) {
    const figure = document.mentionAt(document.money, token)
    const sentence = document.sentenceAt(token)
    if (!figure || !sentence) return undefined
    const reading = read(document, sentence, figure)
    if (!reading) return undefined
    const { value, max, bound, currency } = figure
    return metricDraft(document, {
      rule: name,
      sentence,
      figure,
      kind: reading.kind ?? 'level',
      value,
      max,
      bound,
      unit: 'money',
      currency,
      measure: reading.measure,
      measureWords: reading.words,
      measureKey: reading.key,
      direction: reading.direction ?? null,
    })
  },
})

/** "$300 million in annual recurring revenue", "a $2.5bn quarterly loss". */
const afterFigure: Reader = (document, sentence, figure) => {
  const { lower } = document.tokens
  const link = lower[figure.last + 1] ?? ''
  const linked = link === 'in' || link === 'of' || link === 'worth'
  const at = figure.last + (linked ? (lower[figure.last + 2] === 'of' ? 3 : 2) : 1)
  if (at > sentence.last || (document.tokens.kind[at] !== WORD && !linked)) return undefined
  const measure = measureStartingAt(document, sentence, at)
  if (!measure || measure.first > at + 2) return undefined
  const head = moneyHead(document, measure)
  if (head < 0 || (/^(?:shares?|stock|stocks|bill|fees?|price|prices|subscription|cap)$/.test(lower[head]) && linked))
    return undefined
  if (!linked && /^(?:shares?|stock|stocks|bill|pricing)$/.test(lower[head])) return undefined
  if (lower[head] === 'valuation' || lower[head] === 'valuations') return valuation(document, sentence)
  const cut = cutAt(document, measure, head)
  const gone = MONEY_MEASURES.get(lower[head]) === 'market_value' ? swing(document, sentence, figure) : undefined
  return gone ? { measure: cut, kind: 'change', direction: gone } : { measure: cut }
}

/** "erased $30 billion in market value": what a company's worth lost or won. */
function swing(document: AnnotatedDocument, sentence: Sentence, figure: MoneyMention): Metric['direction'] {
  const { lower } = document.tokens
  for (let i = figure.first - 1; i >= Math.max(sentence.first, figure.first - 5); i--) {
    if (
      /^(?:lost|lose|loses|losing|shed|shedding|wip(?:e|ed|es|ing)|eras(?:e|ed|es|ing)|shaved|knocked)$/.test(lower[i])
    )
      return 'decrease'
    if (/^(?:added|adding|adds|gained|gaining)$/.test(lower[i])) return 'increase'
  }
  return null
}

/** The head noun of a measure of money in a phrase, or -1. */
function moneyHead(document: AnnotatedDocument, measure: Measure): number {
  const { lower } = document.tokens
  for (let i = measure.last; i >= measure.first; i--) {
    if (!MONEY_MEASURES.has(lower[i])) continue
    // "a $50 price cut"
    if (/^(?:break|cuts?|drop|hike|increase|reduction|target|tag)$/.test(lower[i + 1] ?? '') && lower[i] === 'price')
      return -1
    if (/^flows?$/.test(lower[i]) && lower[i - 1] !== 'cash') return -1
    return lower[i] === 'cap' && lower[i - 1] !== 'market' ? -1 : i
  }
  return -1
}

function cutAt(document: AnnotatedDocument, measure: Measure, head: number): Measure {
  if (head === measure.last) return measure
  const range = document.tokens.range(measure.first, head)
  return { ...measure, ...range, last: head, words: document.slice(range) }
}

const valuation = (document: AnnotatedDocument, sentence: Sentence): LevelReading | undefined => {
  // a round's valuation lives in its investment
  for (let i = sentence.first; i <= sentence.last; i++) if (ROUND.test(document.tokens.lower[i])) return undefined
  return { words: 'valuation', key: 'valuation' }
}

/** Words that may stand between a measure and its sum. */
const LINKS =
  /^(?:of|at|to|by|about|around|roughly|nearly|almost|more|than|over|under|just|a|an|the|as|much|up|down|approximately|at|least|now|also|already|reportedly|estimated|expected|forecast|for|in|between|some|record|total|and|percent|%|have|has|had|will|would|could|should|be|been|from|-|~|quarter|year|third|second|first|fourth|same|period|its|reach|shy|that|which|flat|unchanged|steady|,)$/

/** "revenue of $4 billion", "profit rose 12% to $37 million", "sales reached $5bn": the measure stands before. */
const beforeFigure: Reader = (document, sentence, figure) => {
  const { lower } = document.tokens
  let direction: Metric['direction'] = null
  if (lower[figure.first - 1] === 'from') return undefined
  for (let i = figure.first - 1; i >= Math.max(sentence.first, figure.first - 14); i--) {
    const word = lower[i]
    const inside = document.mentionAt(document.dates, i) ?? document.mentionAt(document.percents, i)
    if (inside) {
      i = inside.first
      continue
    }
    // "(about $12 billion)"
    if (word === ')') {
      while (i > sentence.first && figure.first - i < 24 && lower[i] !== '(') i--
      continue
    }
    const other = document.mentionAt(document.money, i)
    if (other) {
      // "from 1.6 trillion yen to 1.5 trillion"
      if (lower[other.first - 1] !== 'from' || !/^(?:to|down|up)$/.test(lower[figure.first - 1])) return undefined
      i = other.first - 1
      continue
    }
    // "earnings per share were $0.87": the measure stands before "per"
    if (lower[i - 1] === 'per' && i - 1 > sentence.first) {
      i--
      continue
    }
    const worth = word === 'value' && lower[i - 1] === 'market'
    const spending = word === 'spending' && i === sentence.first
    // "on the Irish Stock Exchange": a word of a name
    const name = MONEY_MEASURES.has(word) ? document.mentionAt(document.references, i) : undefined
    if (name && name.form === 'name' && name.last > i) {
      i = name.first
      continue
    }
    if ((MONEY_MEASURES.has(word) || worth) && (spending || document.tagged(sentence).at(i) !== 'verb')) {
      if (!linkedTo(document, i, figure)) return undefined
      return measured(document, sentence, i, direction, figure)
    }
    if (MOVES.has(word) && word !== 'up' && word !== 'down') direction ??= MOVES.get(word) ?? null
    else if (
      !LINKS.test(word) &&
      !(word === 'on' && lower[i - 1] === 'spending') &&
      !LEVEL_VERBS.has(word) &&
      document.tagged(sentence).at(i) !== 'adverb' &&
      !inPhraseBetween(document, sentence, i)
    )
      return undefined
  }
  return undefined
}

/** "revenue in its cloud unit was", "sales for the quarter of": words of a phrase between measure and verb. */
const inPhraseBetween = (document: AnnotatedDocument, sentence: Sentence, i: number): boolean => {
  const tag = document.tagged(sentence).at(i)
  return tag === 'noun' || tag === 'name' || tag === 'determiner' || tag === 'possessive' || tag === 'date'
}

/** Is the sum said to be the measure: by "of", "to", "at" or a verb of level between them? */
function linkedTo(document: AnnotatedDocument, measure: number, figure: MoneyMention): boolean {
  const { lower } = document.tokens
  for (let i = measure + 1; i < figure.first; i++)
    if ((/^(?:of|to|at|by|between)$/.test(lower[i]) && lower[i + 1] !== 'least') || LEVEL_VERBS.has(lower[i]))
      return true
  return measure + 1 === figure.first
}

function measured(
  document: AnnotatedDocument,
  sentence: Sentence,
  head: number,
  direction: Metric['direction'],
  figure: MoneyMention,
): LevelReading | undefined {
  const { lower } = document.tokens
  if (/^flows?$/.test(lower[head]) && lower[head - 1] !== 'cash') return undefined
  const key = lower[head] === 'value' ? 'market_value' : MONEY_MEASURES.get(lower[head])
  if (lower[head] === 'cap' && lower[head - 1] !== 'market') return undefined
  if (key === 'valuation') return valuation(document, sentence)
  if (/^(?:shares?|stock)$/.test(lower[head]) && figure.value > 1e5) return undefined
  // "fined at a cost of", "raised prices by $5": a change of price is another metric
  if (lower[figure.first - 1] === 'by') return undefined
  const measure = measureEndingAt(document, sentence, lower[head + 1] === 'per' ? head + 2 : head)
  return measure && { measure, direction: wayOf(document, sentence, measure, direction, figure) }
}

/** "narrowed", "improved" of a loss, "held flat", "cut the price to": which way a level moved. */
function wayOf(
  document: AnnotatedDocument,
  sentence: Sentence,
  measure: Measure,
  direction: Metric['direction'],
  figure: MoneyMention,
): Metric['direction'] {
  const { lower } = document.tokens
  for (let i = measure.last + 1; i < figure.first; i++) if (/^(?:flat|unchanged|steady)$/.test(lower[i])) return 'flat'
  if (direction) {
    const improved = /^improv/.test(lower[measure.last + 1] ?? '') || /^improv/.test(lower[measure.last + 2] ?? '')
    return improved && /loss/i.test(measure.words) ? 'decrease' : direction
  }
  if (lower[figure.first - 1] !== 'to') return null
  for (let i = measure.first - 1; i >= Math.max(sentence.first, measure.first - 4); i--)
    if (ACTING.has(lower[i]) || /^dropp/.test(lower[i])) return MOVES.get(lower[i]) ?? null
  return null
}

/** "valued at $42 billion", "valuing the company at". */
const valued: Reader = (document, sentence, figure) => {
  const { lower } = document.tokens
  const at = skipBounds(document, figure.first - 1)
  if (lower[at] !== 'at') return undefined
  for (let i = at - 1; i >= Math.max(sentence.first, at - 5); i--)
    if (/^(?:valued|valuing|values|value)$/.test(lower[i]))
      return i === at - 1 && isBusiness(document, sentence, i) ? undefined : valuation(document, sentence)
  return undefined
}

/** "an order from the airline valued at $8 billion": what is bought, and no worth of a company. */
function isBusiness({ tokens }: AnnotatedDocument, sentence: Sentence, valued: number): boolean {
  for (let i = valued - 1; i >= Math.max(sentence.first, valued - 7) && tokens.kind[i] === WORD; i--)
    if (
      /^(?:orders?|contracts?|deals?|agreements?|transactions?|purchases?|projects?|goods|exports|imports|homes?|house|package)$/.test(
        tokens.lower[i],
      )
    )
      return true
  return false
}

/** "a $906 billion industry", "a $40 billion market". */
const marketSize: Reader = (document, sentence, figure) => {
  if (figure.value < 1e8) return undefined
  const { lower } = document.tokens
  for (let i = figure.last + 1; i <= Math.min(sentence.last, figure.last + 4); i++) {
    if (/^(?:industry|market)$/.test(lower[i]) && !/^(?:cap|value|capitali[sz]ation)$/.test(lower[i + 1] ?? ''))
      return { words: lower[i] === 'market' ? 'market size' : 'industry', key: 'other' }
    if (document.tagged(sentence).at(i) !== 'noun' && lower[i] !== '-') return undefined
  }
  return undefined
}

export const moneyRules: readonly NewsRule[] = [
  rule('metric/money-then-measure', 'Fabrikam has $300 million in annual recurring revenue.', afterFigure),
  rule('metric/measure-then-money', 'Revenue at Fabrikam rose 12% to $5.1 billion.', (document, sentence, figure) =>
    afterFigure(document, sentence, figure) ? undefined : beforeFigure(document, sentence, figure),
  ),
  rule('metric/valued-at', 'Fabrikam was last valued at $42 billion.', (document, sentence, figure) =>
    afterFigure(document, sentence, figure) ? undefined : valued(document, sentence, figure),
  ),
  rule('metric/closing-price', 'Fabrikam shares closed on Tuesday at $185.25.', (document, sentence, figure) =>
    afterFigure(document, sentence, figure) || beforeFigure(document, sentence, figure)
      ? undefined
      : traded(document, sentence, figure),
  ),
  rule('metric/earned', 'Fabrikam earned $2.8 billion in the quarter.', (document, sentence, figure) =>
    afterFigure(document, sentence, figure) || beforeFigure(document, sentence, figure)
      ? undefined
      : earned(document, sentence, figure),
  ),
  rule('metric/size-of-market', 'Freight is a $906 billion industry for Fabrikam.', (document, sentence, figure) =>
    afterFigure(document, sentence, figure) ? undefined : marketSize(document, sentence, figure),
  ),
  rule('metric/price', 'The Fabrikam app costs $12.99 a month.', (document, sentence, figure) =>
    afterFigure(document, sentence, figure) || beforeFigure(document, sentence, figure)
      ? undefined
      : priced(document, sentence, figure),
  ),
]
