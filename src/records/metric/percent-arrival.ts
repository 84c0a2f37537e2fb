import type { Sentence } from '../../language/sentences.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import type { PercentMention } from '../../mentions/types.js'
import { MOVES, wordSet } from './lexicon.js'
import { type Measure, measureStartingAt } from './measure.js'

/** Words between "to" and the figure where a move ends: "to a record high of 40%". */
const HEIGHTS = wordSet(`
  a an the about around nearly over just roughly almost under new fresh record all-time multi-year high low peak of only more than some
`)
const BEYOND = wordSet(`below above past beneath`)

/** The "to" of where a move ends, or "below", "above" right behind its verb; -1 where the figure is the end of no move. */
export function arrival(document: AnnotatedDocument, sentence: Sentence, first: number): number {
  const { lower } = document.tokens
  let at = first - 1
  while (at > sentence.first && first - at < 8 && HEIGHTS.has(lower[at])) at--
  if (at <= sentence.first) return -1
  // "gained close to 2%"
  if (lower[at] === 'to') return lower[at - 1] === 'close' ? -1 : at
  return BEYOND.has(lower[at]) && at === first - 1 && MOVES.has(lower[at - 1]) && !/^gr[eo]w/.test(lower[at - 1])
    ? at
    : -1
}

/** "a much higher": behind an article. */
export function isColour({ tokens: { lower } }: AnnotatedDocument, { first }: Sentence, at: number): boolean {
  let before = at - 1
  while (before > first && /^(?:much|even|far|slightly|significantly|still|somewhat)$/.test(lower[before])) before--
  return /^(?:an?|the|its|their)$/.test(lower[before] ?? '')
}

/** "surged by up to 53%": a bound, and no end. */
export const isUpTo = ({ tokens: { lower } }: AnnotatedDocument, to: number): boolean =>
  lower[to] === 'to' && lower[to - 1] === 'up' && (lower[to - 2] === 'by' || MOVES.has(lower[to - 2]))

/** "Acme drops to 5% share of the market", "rose to 12% of the total": of a name that moves the words behind tell what it has. */
export function partBehind(document: AnnotatedDocument, { last }: PercentMention): Measure | undefined {
  const sentence = document.sentenceAt(last)
  const { lower } = document.tokens
  const next = lower[last + 1] === 'of' ? last + 2 : /^(?:share|market)$/.test(lower[last + 1] ?? '') ? last + 1 : -1
  return sentence && next > 0 && next <= sentence.last ? measureStartingAt(document, sentence, next) : undefined
}

/** "improved to 1.4% compared to 1.6%": what is better may be less; the figure of then says so. */
export function wayFrom(
  document: AnnotatedDocument,
  { last, value }: PercentMention,
): 'increase' | 'decrease' | undefined {
  const then = document.mentionsIn(document.percents, last + 1, last + 12)[0]
  if (!then || !/^(?:to|with|from|than)$/.test(document.tokens.lower[then.first - 1]) || then.value === value)
    return undefined
  return then.value < value ? 'increase' : 'decrease'
}

/** "the margin stood at -10%": what it is, and no way. */
export const isStanding = ({ tokens: { lower } }: AnnotatedDocument, { first }: PercentMention): boolean =>
  (lower[first - 1] === 'at' && STANDING.has(lower[first - 2])) ||
  (lower[first - 1] === 'of' && /^margins?$/.test(lower[first - 2]))
const STANDING = wordSet(`stood stands was is came remained remains`)
