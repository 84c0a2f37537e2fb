import type { Sentence } from '../../language/sentences.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import { figureAt } from './figure-at.js'
import { wordSet } from './lexicon.js'
import type { Metric } from './schema.js'

const FORECAST = wordSet(`
  will would could should may might expect expects expected expecting forecast forecasts forecasting forecasted
  project projects projected projecting predict predicts predicted anticipate anticipates anticipated guidance
  outlook poised
`)
const TARGET = wordSet(`
  aim aims aiming target targets targeting goal goals hopes seeks plans planning wants intends pledges pledged vows vowed promises
  promised must
`)
const ESTIMATE = wordSet(`
  estimate estimates estimated estimating reckon reckons
`)

const AWAITED = wordSet(`
  expect expects expected expecting forecast forecasts anticipate anticipated project projected predict
  predicted
`)

const isSetAgainst = (lower: readonly string[], at: number): boolean => {
  let i = at
  while (i > at - 4 && /^(?:the|a|about|around|roughly|\.)$/.test(lower[i])) i--
  return /^(?:vs|versus|against|than)$/.test(lower[i] ?? '') || /^compared$/.test(lower[i - 1] ?? '')
}

const AWAITED_ING = /^(?:expecting|forecasting|anticipating|projecting|predicting)$/

/** "Analysts polled by Acme expect ... on revenue of $3 billion", "the $3 billion that analysts had expected". */
export function isExpectation(document: AnnotatedDocument, sentence: Sentence, figure: number): boolean {
  const { lower } = document.tokens
  let end = document.mentionAt(document.percents, figure)?.last ?? figure
  while (end < sentence.last && (document.mentionAt(document.money, end + 1)?.first ?? -1) === figure) end++
  if (AWAITED.has(lower[end + 1] ?? '') && lower[end + 2] === 'by') return true
  // "$4.7 billion vs. $4.5 billion estimated", "versus $0.48 expected, down from"
  if (/^(?:estimated|expected|est|forecast|consensus)$/.test(lower[end + 1] ?? '') && isSetAgainst(lower, figure - 1))
    return true
  // "the 4.8 percent gain that was expected"
  for (let i = end + 1; i <= Math.min(sentence.last - 2, end + 5); i++)
    if (lower[i] === 'that' && /^(?:was|were)$/.test(lower[i + 1]) && AWAITED.has(lower[i + 2])) return true
  for (let i = end + 1; i <= Math.min(sentence.last, end + 3); i++)
    // "the $3.5 billion that analysts had been looking for"
    if (/^(?:analysts|economists|street)$/.test(lower[i]) && lower[i + 1] === 'had' && lower[i + 2] === 'been')
      return lower[i + 3] === 'looking' || AWAITED_ING.test(lower[i + 3] ?? '')
    else if (/^(?:analysts|economists|street)$/.test(lower[i]))
      return AWAITED.has(lower[i + 1] ?? '') || (lower[i + 1] === 'had' && AWAITED.has(lower[i + 2] ?? ''))
  const opener = /^(?:the|wall)$/.test(lower[sentence.first]) ? sentence.first + 1 : sentence.first
  if (!/^(?:analysts|economists|street|consensus)$/.test(lower[opener])) return false
  let awaited = false
  for (let i = sentence.first; i < figure; i++) {
    if (AWAITED.has(lower[i]) || AWAITED_ING.test(lower[i]) || (lower[i] === 'looking' && lower[i + 1] === 'for'))
      awaited = true
    else if (awaited && /^(?:[,;]|but|while|after|than)$/.test(lower[i])) return false
  }
  return awaited
}

/** "prepared outage plans 35% faster": the noun, where nobody plans. */
const isPlanOfOther = (document: AnnotatedDocument, sentence: Sentence, at: number): boolean =>
  document.tokens.lower[at] === 'plans' &&
  ((document.tagged(sentence).at(at - 1) === 'noun' && document.mentionAt(document.percents, at + 1) !== undefined) ||
    (document.tagged(sentence).at(at) === 'noun' && !/^(?:to|for|on|call)$/.test(document.tokens.lower[at + 1] ?? '')))

/** "expectations of 38.8%", "consensus of $4 billion". */
export const isOfEstimate = (lower: readonly string[], figure: number): boolean =>
  lower[figure - 1] === 'of' &&
  /^(?:expectations?|estimates?|consensus|forecasts?|projections?)$/.test(lower[figure - 2] ?? '')

const BEATING =
  /^(?:tops?|topped|topping|beats?|beating|exceeds?|exceeded|exceeding|surpass(?:es|ed)?|miss(?:es|ed)?|missing|above|below|past)$/

/** "beat estimates", "beat analyst estimates", "topped Wall Street expectations". */
function isBeaten(lower: readonly string[], at: number): boolean {
  let verb = at - 1
  while (verb > at - 4 && /^(?:analysts?|consensus|street|wall|the|'s|')$/.test(lower[verb] ?? '')) verb--
  return BEATING.test(lower[verb] ?? '') || lower[verb] === 'beat'
}

/** "the estimate of $2.84": behind the word another figure stands, before the one at token `figure`. */
const isOfOther = (document: AnnotatedDocument, at: number, figure: number): boolean => {
  if (document.tokens.lower[at + 1] !== 'of') return false
  const told = figureAt(document, at + 2)
  return told !== undefined && told.last < figure && document.tokens.lower[told.last + 1] === ','
}

/** "added 8 million, more than the 5 million that was expected, according to": the source is that of a figure between. */
export function isAwaitedBetween(document: AnnotatedDocument, figure: number, according: number): boolean {
  const { lower } = document.tokens
  const own = figureAt(document, figure)
  for (let i = according - 1; i > (own?.last ?? figure); i--) {
    if (!AWAITED.has(lower[i])) continue
    for (let at = i - 1; at > Math.max(own?.last ?? figure, i - 7); at--) if (figureAt(document, at)) return true
  }
  return false
}

/** Fact, estimate, forecast or aim, by the words before the figure and after it. */
export function statusOf(document: AnnotatedDocument, sentence: Sentence, figure: number): Metric['status'] {
  const { tokens } = document
  for (let i = figure - 1; i >= Math.max(sentence.first, figure - 10); i--) {
    const word = tokens.lower[i]
    if (word === ';' || (word === ',' && (figure - i > 6 || /^(?:send|push|driv|lift)ing$/.test(tokens.lower[i + 1]))))
      break
    // "tops estimates as revenue rises 24%"
    if (/s$/.test(word) && isBeaten(tokens.lower, i) && !(i < figure - 1 && tokens.lower[i + 1] === 'of')) continue
    // "better than the consensus estimate of $2.84, revenue of": that of another figure
    if (ESTIMATE.has(word) && isOfOther(document, i, figure)) continue
    // "in May" is a month
    if (FORECAST.has(word) && !(word === 'may' && document.mentionAt(document.dates, i))) return 'forecast'
    // "sees revenue rising 5%", "guided for a 33% jump"
    if (
      /^(?:sees|foresees)$/.test(word) &&
      /^(?:ris|grow|fall|climb|shrink|declin|dropp|increas)ing$/.test(
        tokens.lower[figure - 1] === 'about' || tokens.lower[figure - 1] === 'by'
          ? tokens.lower[figure - 2]
          : tokens.lower[figure - 1],
      )
    )
      return 'forecast'
    if (/^guid(?:ed|es|ing)$/.test(word) && /^(?:for|to)$/.test(tokens.lower[i + 1])) return 'forecast'
    // "are set to fall 20%"
    if (word === 'set' && tokens.lower[i + 1] === 'to') return 'forecast'
    if (TARGET.has(word) && !isPlanOfOther(document, sentence, i)) return 'target'
    if (ESTIMATE.has(word)) return 'estimate'
  }
  if (isExpectation(document, sentence, figure) || isOfEstimate(tokens.lower, figure)) return 'forecast'
  for (let i = figure + 1; i <= Math.min(sentence.last, figure + 25); i++)
    if (tokens.lower[i] === 'according' && /estimate/.test(document.text.slice(tokens.start[i], sentence.end)))
      return isAwaitedBetween(document, figure, i) ? 'actual' : 'estimate'
  return 'actual'
}
