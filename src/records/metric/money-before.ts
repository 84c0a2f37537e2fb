import type { Sentence } from '../../language/sentences.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import type { MoneyMention } from '../../mentions/types.js'
import { beforeAside } from './left-measure.js'
import { ACTING, LEVEL_VERBS, MONEY_MEASURES, MOVE_NOUNS, MOVES, wordSet } from './lexicon.js'
import { type Measure, measureEndingAt } from './measure.js'
import type { LevelReading, Reader } from './money-price.js'
import { targetAt } from './price-target.js'
import type { Metric } from './schema.js'
import { valuation } from './valuation.js'

/** Words that may stand between a measure and its sum. */
const LINKS = wordSet(`
  of at to by about around roughly nearly almost more than over under just a an the as much up down
  approximately least now also already reportedly estimated expected forecast for in between some record total
  and percent % have has had will would could should be been from - ~ quarter year third second first fourth
  same period since its reach shy yoy qoq y-o-y q-o-q all-time high low peak new fresh that which flat unchanged steady during through after before went goes going ,
`)

const ABOUT = wordSet(`about around roughly nearly almost more than over another just approximately a an`)

/** "revenue of $4 billion", "profit rose 12% to $37 million", "sales reached $5bn": the measure stands before. */
export const beforeFigure: Reader = (document, sentence, figure) => {
  const { lower } = document.tokens
  let direction: Metric['direction'] = null
  if (lower[figure.first - 1] === 'from') return undefined
  let reach = figure.first - 14
  for (let i = figure.first - 1; i >= Math.max(sentence.first, reach); i--) {
    const word = lower[i]
    const inside = document.mentionAt(document.dates, i) ?? document.mentionAt(document.percents, i)
    if (inside) {
      i = inside.first
      continue
    }
    // "iPhone revenue: $42 billion", "Revenue — $3 million": a line of a list
    if (word === ':' || word === '—' || word === '–') {
      if (!isLabelled(document, sentence, i, figure)) return undefined
      continue
    }
    // "fell 2% year on year to $1.6 billion"
    if (SPELLS.has(word) && lower[i - 2] === word && /^(?:on|over)$/.test(lower[i - 1])) {
      i -= 2
      continue
    }
    // "(about $12 billion)"
    if (word === ')') {
      while (i > sentence.first && figure.first - i < 24 && lower[i] !== '(') i--
      continue
    }
    // "earnings, adjusted for one-time items, were $1.37"
    if (word === ',' && tellsLevel(lower, i + 1)) {
      const before = beforeAside(document, sentence, i)
      if (before < i) {
        reach -= i - before
        i = before + 1
        continue
      }
    }
    // "from $800 a share to $575"
    if (word === 'share' && /^(?:a|per|each)$/.test(lower[i - 1]) && document.mentionAt(document.money, i - 2)) {
      i--
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
      const reading = measured(document, sentence, i, direction, figure)
      // "fell $1.08", "was down 84 cents": how far it went, and not where to
      let mover = figure.first - 1
      while (mover > i && ABOUT.has(lower[mover])) mover--
      const moved =
        document.tagged(sentence).at(mover) === 'verb' || /^(?:is|was|are|were|shares|stock)$/.test(lower[mover - 1])
      const way = moved ? MOVES.get(lower[mover]) : undefined
      return reading && way ? { ...reading, kind: 'change', direction: way } : reading
    }
    const bare = word === 'up' || word === 'down'
    if (
      MOVES.has(word) &&
      (!bare || (document.mentionAt(document.percents, i + 1) ?? document.mentionAt(document.percents, i + 2)))
    )
      direction ??= MOVES.get(word) ?? null
    else if (
      !LINKS.has(word) &&
      !(word === 'on' && /^(?:spending|targets?)$/.test(lower[i - 1])) &&
      !LEVEL_VERBS.has(word) &&
      document.tagged(sentence).at(i) !== 'adverb' &&
      !inPhraseBetween(document, sentence, i)
    )
      return undefined
  }
  return undefined
}

/** Does a verb of level or movement stand at a token, an adverb before it passed? */
function tellsLevel(lower: readonly string[], at: number): boolean {
  const verb = lower[NEARLY.has(lower[at]) ? at + 1 : at]
  return LEVEL_VERBS.has(verb) || MOVES.has(verb)
}
/** Of which "year on year" and its like are made. */
const SPELLS = wordSet(`year quarter month`)
const NEARLY = wordSet(`almost nearly also then still more`)

/** Does a mark set a sum beside what it is of: right before the sum, and right after a measure of money? */
const isLabelled = (
  { tokens }: AnnotatedDocument,
  sentence: Sentence,
  mark: number,
  { first }: MoneyMention,
): boolean =>
  mark > sentence.first &&
  mark === first - 1 &&
  (MONEY_MEASURES.has(tokens.lower[mark - 1]) || tokens.lower[mark - 1] === ')')

/** "revenue in its cloud unit was", "sales for the quarter of": words of a phrase between measure and verb. */
const inPhraseBetween = (document: AnnotatedDocument, sentence: Sentence, i: number): boolean => {
  const tag = document.tagged(sentence).at(i)
  return tag === 'noun' || tag === 'name' || tag === 'determiner' || tag === 'possessive' || tag === 'date'
}

/** Is the sum said to be the measure: by "of", "to", "at" or a verb of level between them? */
function linkedTo(document: AnnotatedDocument, measure: number, figure: MoneyMention): boolean {
  const { lower } = document.tokens
  for (let i = measure + 1; i < figure.first; i++)
    if ((/^(?:of|to|at|by|between|:|—|–)$/.test(lower[i]) && lower[i + 1] !== 'least') || LEVEL_VERBS.has(lower[i]))
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
  const measure =
    targetAt(document, head) ?? measureEndingAt(document, sentence, lower[head + 1] === 'per' ? head + 2 : head)
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
  for (let i = measure.last + 1; i < figure.first && !direction; i++)
    if (/^(?:flat|unchanged|steady)$/.test(lower[i])) return 'flat'
  if (direction) {
    const improved = /^improv/.test(lower[measure.last + 1] ?? '') || /^improv/.test(lower[measure.last + 2] ?? '')
    return improved && /loss/i.test(measure.words) ? 'decrease' : direction
  }
  // "a 3.8 per cent rise in net profit at", "a jump in its net profit to"
  let link = measure.first - 1
  while (link > sentence.first && /^(?:its|their|the|his|her|consolidated|net)$/.test(lower[link])) link--
  const noun =
    /^(?:in|of)$/.test(lower[link]) && /^(?:to|at)$/.test(lower[figure.first - 1])
      ? MOVE_NOUNS.get(lower[link - 1])
      : undefined
  if (noun) return noun
  if (lower[figure.first - 1] !== 'to') return null
  for (let i = measure.first - 1; i >= Math.max(sentence.first, measure.first - 4); i--)
    if (ACTING.has(lower[i]) || /^dropp/.test(lower[i]) || /^(?:revis|guid)/.test(lower[i - 1]))
      return MOVES.get(lower[i].replace(/wards?$/, '')) ?? null
  return null
}
