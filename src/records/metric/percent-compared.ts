import type { Sentence } from '../../language/sentences.js'
import { WORD } from '../../language/tokens.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import type { PercentMention } from '../../mentions/types.js'
import { inBracketOf } from './figure-measure.js'
import { leftMeasure } from './left-measure.js'
import { COMPARATIVES, measureKeyOf, TRADING, wordSet } from './lexicon.js'
import { measureStartingAt } from './measure.js'
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
])

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
  if (side && figure.unit !== 'percent' && document.mentionAt(document.dates, at + 1)) {
    const measure = leftMeasure(document, sentence, figure.first)
    return { form: 'comparison', kind: 'change', direction: side, measure, cue: tokens.range(at), at }
  }
  const direction = COMPARATIVES.get(tokens.lower[at] ?? '')
  if (!direction || at > sentence.last) return undefined
  const quality = QUALITIES.get(tokens.lower[at + 1] ?? '')
  if (quality && at < sentence.last) {
    const range = tokens.range(at + 1)
    const owner = undefined
    const measure = { ...range, first: at + 1, last: at + 1, words: quality, owner }
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
  const after = tokens.lower[at + 1] === 'than' ? undefined : measureStartingAt(document, sentence, at + 1)
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
  return { form: 'comparison', kind: 'change', direction, measure: then ?? left, cue: tokens.range(at), at }
}

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
