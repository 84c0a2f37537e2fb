import type { Sentence } from '../../language/sentences.js'
import { WORD } from '../../language/tokens.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import type { MoneyMention } from '../../mentions/types.js'
import { MONEY_MEASURES, MOVES, wordSet } from './lexicon.js'
import { type Measure, measureStartingAt } from './measure.js'
import type { Reader } from './money-price.js'
import type { Metric } from './schema.js'
import { valuation } from './valuation.js'

const PRICES = wordSet(`
  share shares stock stocks bill fee fees price prices subscription cap
`)

const MOVED_PRICE = wordSet(`
  break cut cuts drop hike increase reduction target tag
`)

/** "NT$314 billion (US$9.8 billion) in sales": the token before what follows a sum told again in another currency. */
function overConversion(document: AnnotatedDocument, { last, converted }: MoneyMention): number {
  const { lower } = document.tokens
  if (!converted || lower[last + 1] !== '(') return last
  for (let i = last + 3; i < last + 9; i++) if (lower[i] === ')') return i
  return last
}

/** "$300 million in annual recurring revenue", "a $2.5bn quarterly loss". */
export const afterFigure: Reader = (document, sentence, figure) => {
  const { lower } = document.tokens
  const whole = overConversion(document, figure)
  // "23 cents per share in earnings"
  const after = lower[whole + 1]
  const share = (after === 'per' || after === 'a') && lower[whole + 2] === 'share' && lower[whole + 3] === 'in'
  // "$14 billion or so in revenue"
  const vague = after === 'or' && lower[whole + 2] === 'so' && lower[whole + 3] === 'in'
  const end = share || vague ? whole + 2 : whole
  const link = (share || vague ? 'in' : after) ?? ''
  // "At $2.46 billion, net bookings were up 50%"
  if (link === ',' && lower[figure.first - 1] === 'at' && figure.first - 1 === sentence.first) {
    const opened = measureStartingAt(document, sentence, figure.last + 2)
    if (!opened || !MONEY_MEASURES.has(lower[opened.last])) return undefined
    for (let i = opened.last + 1; i < Math.min(sentence.last, opened.last + 4); i++)
      if (MOVES.has(lower[i])) return { measure: opened, direction: MOVES.get(lower[i]) ?? null }
    return { measure: opened, direction: null }
  }
  const linked = link === 'in' || link === 'of' || link === 'worth'
  let at = end + (linked ? (lower[end + 2] === 'of' ? 3 : 2) : 1)
  // "$563 million in Q4 2024 revenue"
  const date = link === 'in' ? document.mentionAt(document.dates, at) : undefined
  if (date && MONEY_MEASURES.has(lower[date.last + 1])) at = date.last + 1
  if (at > sentence.last || (document.tokens.kind[at] !== WORD && !linked)) return undefined
  const measure = measureStartingAt(document, sentence, at)
  if (!measure || measure.first > at + 2) return undefined
  const lost = linked && /^values?$/.test(lower[measure.last]) ? swing(document, sentence, figure) : undefined
  if (lost) return { measure, key: 'market_value', kind: 'change', direction: lost }
  const head = moneyHead(document, measure)
  if (head < 0 || (PRICES.has(lower[head]) && linked)) return undefined
  if (!linked && /^(?:shares?|stock|stocks|bill|pricing)$/.test(lower[head])) return undefined
  if (lower[head] === 'valuation' || lower[head] === 'valuations') return valuation(document, sentence)
  const cut = cutAt(document, measure, head)
  // "grew to $10 million in revenue"
  const way = lower[figure.first - 1] === 'to' ? MOVES.get(lower[figure.first - 2] ?? '') : undefined
  const gone = MONEY_MEASURES.get(lower[head]) === 'market_value' ? swing(document, sentence, figure) : undefined
  return gone ? { measure: cut, kind: 'change', direction: gone } : { measure: cut, direction: way ?? null }
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
  // "$279 billion of value was wiped off"
  for (let i = figure.last + 2; i < Math.min(sentence.last, figure.last + 8); i++)
    if (/^(?:was|were|been)$/.test(lower[i]) && /^(?:wiped|erased|lost|shed|knocked)$/.test(lower[i + 1]))
      return 'decrease'
  return null
}

/** The head noun of a measure of money in a phrase, or -1. */
function moneyHead(document: AnnotatedDocument, measure: Measure): number {
  const { lower } = document.tokens
  for (let i = measure.last; i >= measure.first; i--) {
    if (lower[i] === 'value' && lower[i - 1] === 'enterprise' && i > measure.first) return i
    if (!MONEY_MEASURES.has(lower[i])) continue
    // "a $50 price cut"
    if (MOVED_PRICE.has(lower[i + 1] ?? '') && lower[i] === 'price') return -1
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
