import type { Sentence } from '../../language/sentences.js'
import { WORD } from '../../language/tokens.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import type { PercentMention } from '../../mentions/types.js'
import { inBracketOf, levelMeasure } from './figure-measure.js'
import { leftMeasure } from './left-measure.js'
import { COMPARATIVES, MOVES, measureKeyOf, TRADING, wordSet } from './lexicon.js'
import { type Measure, measureStartingAt, NO_HEAD } from './measure.js'
import type { PercentReading } from './percent-reading.js'

export const BOUNDS = wordSet(`about around nearly over more than roughly almost just only at least some approximately`)

/** What is measured where an adjective tells it: "20% more powerful". */
const QUALITIES: ReadonlyMap<string, string> = new Map([
  ['powerful', 'power'],
  ['efficient', 'efficiency'],
  ['expensive', 'price'],
  ['costly', 'cost'],
  ['likely', 'likelihood'],
  ['accurate', 'accuracy'],
  ['productive', 'productivity'],
  ['profitable', 'profitability'],
  ['reliable', 'reliability'],
  ['popular', 'popularity'],
  ['dense', 'density'],
  ['bright', 'brightness'],
])

/** What is measured where the adjective is told alone: "is 40% faster than". */
const ALONE: ReadonlyMap<string, string> = new Map([
  ['fast', 'speed'],
  ['quick', 'speed'],
  ['slow', 'speed'],
  ['large', 'size'],
  ['big', 'size'],
  ['faster', 'speed'],
  ['quicker', 'speed'],
  ['slower', 'speed'],
  ['lighter', 'weight'],
  ['thinner', 'thickness'],
  ['quieter', 'noise'],
])

/** The quality that an adjective at token `at` tells: "powerful", "likely", "fast". */
export function qualityAt({ tokens }: AnnotatedDocument, at: number): Measure | undefined {
  const words = QUALITIES.get(tokens.lower[at] ?? '') ?? ALONE.get(tokens.lower[at] ?? '')
  return words ? { ...tokens.range(at), first: at, last: at, words, owner: undefined } : undefined
}

const COSTING = wordSet(`cost costs costing`)

const SIDES: ReadonlyMap<string, 'increase' | 'decrease'> = new Map([
  ['above', 'increase'],
  ['below', 'decrease'],
])

/** "12% higher", "30 percent fewer users", "10% more than". */
export function readComparison(
  document: AnnotatedDocument,
  sentence: Sentence,
  figure: PercentMention,
): PercentReading | undefined {
  const { tokens } = document
  const at = figure.last + 1
  // "24%, five percentage points above last year's"; "above expectations" is no move
  const side = SIDES.get(tokens.lower[at])
  if (
    side &&
    (figure.unit === 'percent' ? isOffPeak(document, sentence, at) : document.mentionAt(document.dates, at + 1))
  ) {
    const left = leftMeasure(document, sentence, figure.first)
    // "Acme is trading 25% below its peak": a name that trades
    const measure = figure.unit === 'percent' && measureKeyOf(left?.words ?? '') === 'other' ? undefined : left
    return { form: 'comparison', kind: 'change', direction: side, measure, cue: tokens.range(at), at }
  }
  const direction = COMPARATIVES.get(tokens.lower[at] ?? '') ?? endsAt(document, sentence, figure)
  if (!direction || at > sentence.last) return undefined
  const measure = at < sentence.last ? qualityAt(document, at + 1) : undefined
  if (measure) {
    return { form: 'comparison', kind: 'change', direction, measure, cue: tokens.range(at), at }
  }
  // "63% cheaper than", "costing 100% more than"
  const verb0 = skipBack(document, sentence, figure.first - 1, BOUNDS)
  const costs = COSTING.has(tokens.lower[verb0]) && verb0 > sentence.first
  const cheaper = tokens.lower[at] === 'cheaper'
  if ((cheaper || costs) && (tokens.lower[at + 1] === 'than' || at === sentence.last || tokens.kind[at + 1] !== WORD)) {
    const said = cheaper ? at : verb0
    const measure = {
      ...tokens.range(said),
      first: said,
      last: said,
      words: cheaper ? 'price' : 'cost',
      owner: undefined,
    }
    return { form: 'comparison', kind: 'change', direction, measure, cue: tokens.range(at), at }
  }
  const right = tokens.lower[at + 1] === 'than' ? undefined : measureStartingAt(document, sentence, at + 1)
  // "is 26.9% lower premarket": when, and not what
  const after = right && NO_HEAD.has(tokens.lower[right.last]) ? undefined : right
  const noun = after && QUALITIES.get(tokens.lower[after.last])
  // "more fuel efficient" is fuel efficiency
  const then = noun ? { ...after, words: after.words.replace(/\S+$/, noun) } : after
  // "closing 1.3% lower": what trades is a price
  const verb = skipBack(document, sentence, figure.first - 1, BOUNDS)
  const all = leftMeasure(document, sentence, figure.first)
  const left = TRADING.has(tokens.lower[verb]) && measureKeyOf(all?.words ?? '') !== 'share_price' ? undefined : all
  const inside = tokens.lower[figure.first - 1] === '(' ? inBracketOf(document, sentence, figure.first - 1) : undefined
  if (inside && !then)
    return { form: 'comparison', kind: 'change', direction, measure: inside, cue: tokens.range(at), at }
  // "is 40% faster than": nothing else is told to be measured
  const known = left && (measureKeyOf(left.words) !== 'other' || left.last === figure.first - 1)
  const alone = known ? undefined : qualityAt(document, at)
  // "an increase of 3.9% but 0.7% less than the total of May": of what the sentence tells a level
  const level =
    !then && !left && !alone && tokens.lower[at + 1] === 'than' ? levelMeasure(document, sentence) : undefined
  if (level) return { form: 'comparison', kind: 'change', direction, measure: level, cue: tokens.range(at), at }
  return { form: 'comparison', kind: 'change', direction, measure: then ?? alone ?? left, cue: tokens.range(at), at }
}

/** "closed 8.8 percent up at", "was 3% down on": which way, said behind the figure. */
function endsAt({ tokens: { lower } }: AnnotatedDocument, { last: end }: Sentence, { first, last }: PercentMention) {
  if (!/^(?:up|down)$/.test(lower[last + 1] ?? '')) return undefined
  const verb = lower[first - 1] ?? ''
  if (!TRADING.has(verb) && !/^(?:is|was|are|were)$/.test(verb)) return undefined
  const next = lower[last + 2] ?? '.'
  return last + 1 === end || /^(?:at|on|in|from|to|by|[.,;])$/.test(next) ? MOVES.get(lower[last + 1]) : undefined
}

/** "25% below its December peak", "12% above the offer price"; above expectations nothing has moved. */
function isOffPeak({ tokens }: AnnotatedDocument, { last }: Sentence, side: number): boolean {
  if (!/^(?:its|their|the|a)$/.test(tokens.lower[side + 1] ?? '')) return false
  for (let i = side + 2; i <= Math.min(last, side + 6); i++)
    if (PEAKS.has(tokens.lower[i])) return true
    else if (tokens.kind[i] !== WORD) return false
  return false
}
const PEAKS = wordSet(`peak high highs low lows record price level levels`)

/** The last token before `from` that is none of the words skipped. */
export function skipBack(
  document: AnnotatedDocument,
  sentence: Sentence,
  from: number,
  skipped: ReadonlySet<string>,
): number {
  let at = from
  while (
    at >= sentence.first &&
    from - at < 8 &&
    (skipped.has(document.tokens.lower[at]) || document.tagged(sentence).at(at) === 'adverb')
  )
    at--
  return at
}
