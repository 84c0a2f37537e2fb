import { isMarketIndex } from '../../language/market-indexes.js'
import type { Sentence } from '../../language/sentences.js'
import { PUNCTUATION } from '../../language/tokens.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import type { PercentMention } from '../../mentions/types.js'
import { figureMeasure, inBracketOf, levelMeasure } from './figure-measure.js'
import { BETWEEN, beforeAside, leftMeasure, measureBeforeVerb, subjectMeasure, verbStart } from './left-measure.js'
import { ACTING, MOVES, measureKeyOf, wordSet } from './lexicon.js'
import { type Measure, measureEndingAt, measureStartingAt } from './measure.js'
import { moveBefore } from './move-before.js'
import { nameBeside } from './mover.js'
import { arrival, isColour, isStanding, isUpTo, partBehind, wayFrom } from './percent-arrival.js'
import { hasWord, type PercentReading } from './percent-reading.js'

/** "up" and "down" without a verb: "revenue was $4 billion, up 5%". */
const SIMPLE = wordSet(`up down`)

/** "sales rose (by) 12%", "cut prices by 20%", "is up 11 percent", "rose 5%, or 12%": a verb of movement before the figure. */
export function readVerb(
  document: AnnotatedDocument,
  sentence: Sentence,
  figure: PercentMention,
): PercentReading | undefined {
  const { tokens } = document
  const { lower } = tokens
  const arrives = arrival(document, sentence, figure.first)
  let at = (arrives < 0 ? figure.first : arrives) - 1
  while (
    at >= sentence.first &&
    figure.first - at < 12 &&
    !MOVES.has(tokens.lower[at]) &&
    (BETWEEN.has(tokens.lower[at]) || document.tagged(sentence).at(at) === 'adverb')
  )
    at--
  // "a much higher 17.5% share": how high it is, and no way
  if (
    (lower[figure.first - 1] === 'higher' || lower[figure.first - 1] === 'lower') &&
    isColour(document, sentence, figure.first - 1)
  )
    return undefined
  const to = arrives >= 0 && !isUpTo(document, arrives)
  const makes = tokens.lower[at] === 'up' && /^(?:make|makes|made|making)$/.test(tokens.lower[at - 1] ?? '')
  if (tokens.lower[at] === 'up' && arrives >= 0 && !to) at = tokens.lower[at - 1] === 'by' ? at - 2 : at - 1
  const bound = makes || (/^(?:up|down)$/.test(tokens.lower[at] ?? '') && tokens.lower[at + 1] === 'to')
  const start = to ? fromTo(document, sentence, figure) : undefined
  if (start) return start
  if (at >= sentence.first && MOVES.has(tokens.lower[at]) && !bound) return moved(document, sentence, figure, at, to)
  // "declined for the second straight quarter, by 4%"
  if (lower[figure.first - 1] === 'by' && lower[figure.first - 2] === ',') {
    const told = moveBefore(document, sentence, figure.first - 3)
    if (told && told.direction !== 'flat' && !told.chained)
      return verbReading(document, lower[told.verb], told.verb, told.measure, false, figure)
  }
  // "fell 2 points in the second quarter to 18%"
  const move = to && lower[at] !== ',' ? moveBefore(document, sentence, arrives - 1) : undefined
  if (move?.chained && move.direction !== 'flat')
    return verbReading(document, lower[move.verb], move.verb, move.measure, true, figure)
  // "cut prices by 20%": the object stands between
  const by = hasWord(document, Math.max(sentence.first, figure.first - 4), figure.first, 'by') || to
  // "cut its forecast for the app, which is old, by 7%"
  const comma = at + 1
  if (by && lower[comma] === ',') at = beforeAside(document, sentence, comma)
  if (!by)
    return (
      actedOn(document, sentence, figure) ||
      (figure.sign !== null && !isStanding(document, figure) && signed(document, sentence, figure)) ||
      chained(document, sentence, figure)
    )
  for (let i = at; i >= Math.max(sentence.first, at - 10); i--) {
    if (/^[,;:]$/.test(tokens.lower[i])) break
    if (!MOVES.has(tokens.lower[i]) || !ACTING.has(tokens.lower[i])) continue
    const object = measureStartingAt(document, sentence, i + 1) ?? measureEndingAt(document, sentence, at)
    return verbReading(document, tokens.lower[i], i, object ?? leftMeasure(document, sentence, i), to, figure)
  }
  return chained(document, sentence, figure)
}

/** "demand lifts revenue 24%", "cut its prices 10%": the measure stands between the verb and the figure. */
function actedOn(document: AnnotatedDocument, sentence: Sentence, figure: PercentMention): PercentReading | undefined {
  const { lower } = document.tokens
  const last = figure.first - 1
  if (lower[figure.last + 1] === 'of') return undefined
  for (let at = last - 1; at >= Math.max(sentence.first + 1, last - 5); at--) {
    if (document.tokens.kind[at] === PUNCTUATION && lower[at] !== "'s") return undefined
    if (!MOVES.has(lower[at]) || !ACTING.has(lower[at])) continue
    const plain = measureKeyOf(lower[last] ?? '') !== 'other' || /^(?:its|their|the|his|her)$/.test(lower[at + 1])
    const object = plain ? measureStartingAt(document, sentence, at + 1) : undefined
    return object?.last === last ? verbReading(document, lower[at], at, object, false, figure) : undefined
  }
  return undefined
}

/** "fell by 60% in Spain and by over 55% in Italy": the verb of the figure before. */
function chained(document: AnnotatedDocument, sentence: Sentence, figure: PercentMention): PercentReading | undefined {
  const { lower } = document.tokens
  let at = figure.first - 1
  while (at > figure.first - 5 && LINKS.has(lower[at])) at--
  if (lower[at] !== 'and' || at <= sentence.first) return undefined
  const move = moveBefore(document, sentence, at)
  if (!move?.chained || !(hasWord(document, at, figure.first, 'by') || figure.unit === 'multiple')) return undefined
  return verbReading(document, lower[move.verb], move.verb, move.measure, false, figure)
}
const LINKS = wordSet(`by over about around nearly almost roughly more than a`)

/** "rose from 16% to 19%": the way is told before both figures. */
function fromTo(document: AnnotatedDocument, sentence: Sentence, figure: PercentMention): PercentReading | undefined {
  const { lower } = document.tokens
  let end = figure.first - 1
  while (end > figure.first - 4 && lower[end] !== 'to') end--
  // "from 70% in the year before to 29%"
  const before =
    document.mentionAt(document.percents, end - 1) ??
    document.mentionsIn(document.percents, Math.max(sentence.first, end - 8), end - 1).at(-1)
  if (
    !before ||
    hasWord(document, before.last + 1, end, ',') ||
    before.first <= sentence.first ||
    lower[before.first - 1] !== 'from'
  )
    return undefined
  const reading = readVerb(document, sentence, before)
  const direction = MOVES.get(lower[reading?.at ?? -1] ?? '')
  return reading && direction ? { ...reading, form: 'share', kind: 'share', direction } : undefined
}

function moved(
  document: AnnotatedDocument,
  sentence: Sentence,
  figure: PercentMention,
  at: number,
  to: boolean,
): PercentReading {
  const start = verbStart(document, sentence, at)
  const measure = movedMeasure(document, sentence, figure, at, start)
  // "now 24%, up from 16%": what it was before, and no size of a change
  const { lower } = document.tokens
  let from = figure.first - 1
  while (from > at && /^(?:an?|the|combined|total|about|around|nearly|just|only)$/.test(lower[from])) from--
  if (lower[from] === 'from' && figure.unit === 'percent')
    return { form: 'share', kind: 'share', direction: null, measure, cue: undefined, at }
  return verbReading(document, lower[at], at, measure, to, figure)
}

function movedMeasure(
  document: AnnotatedDocument,
  sentence: Sentence,
  figure: PercentMention,
  at: number,
  start: number,
): Measure | undefined {
  const { lower } = document.tokens
  // "On a constant-currency basis, they were up 18%": what is meant stands in another sentence
  if (/^(?:they|these|those)$/.test(lower[start - 1] ?? '')) return undefined
  // "shed 97% of its value"
  if (ACTING.has(lower[at]) && lower[figure.last + 1] === 'of') {
    const whole = measureStartingAt(document, sentence, figure.last + 2)
    // "the stock has lost 40% of its value": of the stock
    const stock = whole?.words === 'value' ? measureBeforeVerb(document, sentence, start) : undefined
    if (stock && PRICED.has(measureKeyOf(stock.words))) return stock
    if (whole) return whole
  }
  // "rose 3% in Spain but fell 1% in Italy": of what the verb before tells
  const gapped =
    lower[start - 1] === 'but' || lower[start - 1] === 'and' ? movedBefore(document, sentence, start - 1) : undefined
  if (gapped) return gapped
  const left = leftMeasure(document, sentence, start)
  // "the index was last trading up 0.4%": what trades is a price
  if (lower[at - 1] === 'trading') {
    const trades = [measureBeforeVerb(document, sentence, verbStart(document, sentence, at - 1)), left]
    return trades.find(one => one && measureKeyOf(one.words) === 'share_price')
  }
  // "That's up 13 percent", "It was down 4%": of what the sentence before tells
  const stands = lower[start - 1] === "'s" ? start - 2 : start - 1
  const told = stands === sentence.first && SIMPLE.has(lower[at]) && MEANT.has(lower[stands])
  const meant = told && sentence.index > 0 ? levelMeasure(document, document.sentences[sentence.index - 1]) : undefined
  if (meant) return meant
  // "Acme's fell 7%": the measure is that of the figure before, the owner is not
  if (start > sentence.first && lower[start - 1] === "'s") {
    const owner =
      document.mentionAt(document.references, start - 1) ?? document.mentionAt(document.references, start - 2)
    return left && { ...left, owner }
  }
  const aside = SIMPLE.has(lower[at]) && /^(?:,|and|—|–)$/.test(lower[at - 1] ?? '')
  const counted = aside ? figureMeasure(document, sentence, at) : undefined
  // "driven by cloud sales, up 34 percent": what stands right before the mark
  const beside =
    aside && !counted && measureKeyOf(lower[at - 2] ?? '') !== 'other'
      ? measureEndingAt(document, sentence, at - 2)
      : undefined
  if (beside) return beside
  const hung =
    (lower[start - 1] === ',' && (aside || lower[at].endsWith('ing'))) ||
    (SINCE.has(lower[start - 1]) && lower[at].endsWith('ing'))
      ? hangingOn(document, sentence, start, left)
      : undefined
  if (hung && !counted) return hung.measure
  // "with 70 million shipments, but this is down 15%"
  if ((lower[start - 1] === 'this' || lower[start - 1] === 'that') && start - 1 > sentence.first) {
    const meant = figureMeasure(document, sentence, start - 1)
    if (meant) return meant
  }
  const bracketed = lower[at - 1] === '(' ? inBracketOf(document, sentence, at - 1) : undefined
  const before =
    counted ?? bracketed ?? subjectMeasure(document, sentence, start, measureBeforeVerb(document, sentence, start))
  // "the chipmaker Acme, which makes phones, fell 9%": what moves is the company, and nothing told farther left
  const name = before && before.last >= start - 1 ? undefined : nameBeside(document, sentence, at)
  const company = name && (name.entity?.kind === 'organization' || isMarketIndex(name.entity?.key ?? ''))
  // "the two firms at the end, Acme and Globex, fell"
  const apposed =
    company && before && measureKeyOf(before.words) === 'other' && hasWord(document, before.last + 1, name.first, ',')
  if (apposed) return undefined
  if (before || start <= sentence.first) return before ?? left
  if (!company || !left) return left
  return name.last < start - 1 ||
    measureKeyOf(left.words) === 'other' ||
    hasWord(document, left.last + 1, name.first, ',') ||
    document.mentionsIn(document.percents, left.last, name.first).length > 0
    ? undefined
    : left
}

/** What the percentage last told before a token moves, where a verb says so. */
function movedBefore(document: AnnotatedDocument, sentence: Sentence, end: number): Measure | undefined {
  for (const before of document.mentionsIn(document.percents, sentence.first, end).toReversed()) {
    if (end - before.last > 24) return undefined
    const reading = readVerb(document, sentence, before)
    if (reading?.measure) return reading.kind === 'change' ? reading.measure : undefined
  }
  return undefined
}

const PRICED: ReadonlySet<string> = new Set(['share_price', 'price'])

const SINCE = wordSet(`after before while despite since`)

/** "The stock had been weak, down 60%", "Acme entered a bear market, falling 10%": what a move behind a comma hangs on is the subject, where nothing nearer is measured. */
function hangingOn(
  document: AnnotatedDocument,
  sentence: Sentence,
  start: number,
  left: Measure | undefined,
): { readonly measure: Measure | undefined } | undefined {
  const subject = document
    .clauses(sentence)
    .findLast(({ verb }) => verb.last < start && verb.tense !== 'infinitive')?.subject
  if (!subject || subject.last >= start - 2) return undefined
  // "despite user growth, shares were hit, falling 10%": what stands before the subject is another clause's
  if (left && measureKeyOf(left.words) !== 'other' && left.last >= subject.first) return undefined
  // "shares of Acme were hit": the head, where a name closes the phrase
  const measure = measureEndingAt(document, sentence, subject.last) ?? measureEndingAt(document, sentence, subject.head)
  if (measure && (measureKeyOf(measure.words) !== 'other' || (left && left.last < subject.first))) return { measure }
  const name = subject.references.at(-1)
  const trades =
    name?.form === 'name' && !name.possessive && name.last === subject.last && isMarketIndex(name.entity?.key ?? '')
  return trades ? { measure: undefined } : undefined
}

/** A figure that a move goes "to" is where it ends: a share with a direction, not the size of the change. */
function verbReading(
  document: AnnotatedDocument,
  word: string,
  at: number,
  measure: Measure | undefined,
  to: boolean,
  figure: PercentMention,
): PercentReading {
  const ends = (to || isAt(document, at, figure)) && figure.unit === 'percent'
  return {
    form: ends ? 'share' : 'verb',
    kind: ends ? 'share' : 'change',
    direction: (ends && word.startsWith('improv') ? wayFrom(document, figure) : undefined) ?? MOVES.get(word) ?? null,
    measure: measure ?? (ends ? partBehind(document, figure) : undefined),
    cue: document.tokens.range(at),
    at,
  }
}

/** "the margin was higher at 21%": the figure is the margin. */
const isAt = ({ tokens: { lower } }: AnnotatedDocument, at: number, { first }: PercentMention): boolean =>
  lower[first - 1] === 'at' && first - 2 === at && /^(?:higher|lower|up|down)$/.test(lower[at])

const MEANT = wordSet(`that this it`)

const signed = (document: AnnotatedDocument, sentence: Sentence, figure: PercentMention): PercentReading => ({
  form: 'verb',
  kind: 'change',
  direction: figure.sign === -1 ? 'decrease' : 'increase',
  measure: leftMeasure(document, sentence, figure.first),
  cue: figure,
  at: figure.first,
})
