import type { Sentence } from '../../language/sentences.js'
import { WORD } from '../../language/tokens.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import type { PercentMention } from '../../mentions/types.js'
import { afterNoun } from './after-noun.js'
import { besideFigure, inBracketOf } from './figure-measure.js'
import { leftMeasure, measureBeforeVerb, verbStart } from './left-measure.js'
import { MOVE_NOUNS, MOVES, measureKeyOf, wordSet } from './lexicon.js'
import { type Measure, measureEndingAt, measureNamedAt } from './measure.js'
import { moveBefore } from './move-before.js'
import { BOUNDS, readComparison, skipBack } from './percent-compared.js'
import { readAnd, readBringing, readGapped, readSetAgainst, readStretch } from './percent-joined.js'
import { readDiscount } from './percent-off.js'
import { readPlaces } from './percent-places.js'
import { hasWord, type PercentReading } from './percent-reading.js'
import { readShare } from './percent-share.js'
import { readTimes } from './percent-times.js'
import { readVerb } from './percent-verb.js'
import { isAnswer } from './population.js'
import { knownBefore } from './told-of.js'

const GROWING = wordSet(`
  grow grows grew growing rise expand expanding increase
`)

const NO_NOUN = wordSet(`
  of in to from by on and or is was the for with at as after amid while when because since but that who which than until
`)

/** What is told of a percentage; read once, however many ask. */
export function readPercent(
  document: AnnotatedDocument,
  sentence: Sentence,
  figure: PercentMention,
): PercentReading | undefined {
  if (readings.has(figure)) return readings.get(figure)
  const reading = ofGrowth(document, read(document, sentence, figure))
  readings.set(figure, reading)
  return reading
}
const readings = new WeakMap<PercentMention, PercentReading | undefined>()

function read(document: AnnotatedDocument, sentence: Sentence, figure: PercentMention): PercentReading | undefined {
  return (
    readOr(document, sentence, figure) ??
    readAnd(document, sentence, figure, readPercent) ??
    readPlaces(document, sentence, figure, readPercent) ??
    readBringing(document, sentence, figure, readPercent) ??
    readStretch(document, sentence, figure) ??
    readSetAgainst(document, sentence, figure, readPercent) ??
    readRate(document, sentence, figure) ??
    readNoun(document, sentence, figure) ??
    readNounIs(document, sentence, figure) ??
    readDiscount(document, sentence, figure) ??
    readComparison(document, sentence, figure) ??
    (figure.unit === 'multiple' ? readTimes(document, sentence, figure) : undefined) ??
    readVerb(document, sentence, figure) ??
    readGapped(document, sentence, figure, readPercent) ??
    readShare(document, sentence, figure, readPercent)
  )
}

/** "In terms of revenue growth, Acme came out on top at 50%", "growth slowed to 6%": a part of growth there is none, the figure is the growth. */
function ofGrowth({ tokens }: AnnotatedDocument, reading: PercentReading | undefined): PercentReading | undefined {
  const measure = reading?.measure
  if (!reading || !measure || tokens.lower[measure.last] !== 'growth' || tokens.lower[measure.first - 1] === 'of')
    return reading
  if (reading.kind !== 'share') return reading
  return { ...reading, kind: 'change', direction: 'increase', cue: tokens.range(measure.last) }
}

/** "grew 29%, or 31% in constant currency": the second figure tells the same change. */
function readOr(document: AnnotatedDocument, sentence: Sentence, figure: PercentMention): PercentReading | undefined {
  const { lower } = document.tokens
  if (!/^(?:or|also)$/.test(lower[figure.first - 1]) || figure.first - 1 <= sentence.first) return undefined
  const end = lower[figure.first - 2] === ',' ? figure.first - 3 : figure.first - 2
  const before = document.mentionAt(document.percents, end)
  if (!before) return readPoints(document, sentence, end)
  const reading = before.unit === figure.unit ? readPercent(document, sentence, before) : undefined
  return reading?.kind === 'change' ? reading : undefined
}

/** "fell $1.20, or 3%", "losing 484.68 points, or 5.6 percent": the same move as points or money. */
function readPoints(document: AnnotatedDocument, sentence: Sentence, end: number): PercentReading | undefined {
  const { lower } = document.tokens
  let at = /^(?:points|cents)$/.test(lower[end]) ? end - 1 : end
  const moved = document.mentionAt(document.money, at) ?? document.mentionAt(document.numbers, at)
  at = (moved?.first ?? at) - 1
  if (moved && /^(?:from|to)$/.test(lower[at])) return readEnds(document, sentence, at)
  if (lower[at] === 'by') at--
  const direction = moved && at > sentence.first ? MOVES.get(lower[at]) : undefined
  if (!direction) return undefined
  const measure =
    measureBeforeVerb(document, sentence, verbStart(document, sentence, at)) ?? leftMeasure(document, sentence, at)
  return { form: 'verb', kind: 'change', direction, measure, cue: document.tokens.range(at), at }
}

/** "dropped to 16.4 million from 16.9 million, or 4%": the way between two ends. */
function readEnds(document: AnnotatedDocument, sentence: Sentence, at: number): PercentReading | undefined {
  const move = moveBefore(document, sentence, at - 1)
  if (!move?.chained || move.direction === 'flat' || !move.direction) return undefined
  const { verb, direction, measure } = move
  return { form: 'verb', kind: 'change', direction, measure, cue: document.tokens.range(verb), at: verb }
}

/** "grow at a CAGR of 12.4%", "a compound annual growth rate of 9%". */
function readRate(document: AnnotatedDocument, sentence: Sentence, figure: PercentMention): PercentReading | undefined {
  const { tokens } = document
  let at = figure.first - 1
  while (at > figure.first - 4 && /^(?:of|about|around|roughly|nearly|over|a)$/.test(tokens.lower[at])) at--
  const named = /^(?:cagr|cagrs)$/.test(tokens.lower[figure.last + 1] ?? '')
  const rate = tokens.lower[at] === 'rate' && tokens.lower[at - 1] === 'growth'
  if (!named && !rate && tokens.lower[at] !== 'cagr' && !(tokens.lower[at] === ')' && tokens.lower[at - 1] === 'cagr'))
    return undefined
  if (at <= sentence.first) return undefined
  let verb = at
  while (verb > Math.max(sentence.first, at - 10) && !GROWING.has(tokens.lower[verb])) verb--
  const measure = leftMeasure(document, sentence, verb > at - 10 ? verb : at - 1)
  return { form: 'noun', kind: 'change', direction: 'increase', measure, cue: tokens.range(at), at }
}

/** "a 20% increase in users", "31 percent revenue growth", "revenue growth of 31 percent". */
function readNoun(document: AnnotatedDocument, sentence: Sentence, figure: PercentMention): PercentReading | undefined {
  const { tokens } = document
  // "57 percent saw an increase in"
  if (isAnswer(document, sentence, figure)) return undefined
  for (let i = figure.last + 1; i <= Math.min(sentence.last, figure.last + 5); i++) {
    // "a 10 per cent YoY (3 per cent QoQ) jump in revenue"
    const over = overBracket(document, i, figure)
    if (over > i) i = over
    // "a 1% Y/Y growth"
    if (/^[yqm]$/.test(tokens.lower[i]) && tokens.lower[i + 1] === '/' && tokens.lower[i + 2] === tokens.lower[i])
      i += 3
    const told = MOVE_NOUNS.get(tokens.lower[i])
    // "a negative 13% growth"
    const direction = told && tokens.lower[figure.first - 1] === 'negative' ? 'decrease' : told
    if (direction) {
      // "12% loss", but not "12% of the loss"
      const before = i > figure.last + 1 ? measureEndingAt(document, sentence, i - 1) : undefined
      const named = i > figure.last + 1 && !before ? measureNamedAt(document, figure.last + 1) : undefined
      const isFirm = document.mentionAt(document.references, figure.last + 1)?.entity?.kind === 'organization'
      const between = before ?? (named?.last === i - 1 && !isFirm ? named : undefined)
      const inside =
        between && between.first > figure.last && !/year|quarter|month|annual/.test(between.words) ? between : undefined
      const open = tokens.lower[figure.first - 1] === 'a' ? figure.first - 2 : figure.first - 1
      const bracketed = tokens.lower[open] === '(' ? inBracketOf(document, sentence, open) : undefined
      return {
        form: 'noun',
        kind: 'change',
        direction,
        measure:
          inside ??
          bracketed ??
          afterNoun(document, sentence, i) ??
          besideFigure(document, sentence, figure.first) ??
          ofChangeBefore(document, sentence, figure) ??
          nearestTo(document, sentence, figure.first),
        cue: tokens.range(i),
        at: i,
      }
    }
    if (tokens.kind[i] !== WORD && tokens.lower[i] !== '-') break
    if (NO_NOUN.has(tokens.lower[i])) break
  }
  const of = skipBack(document, sentence, figure.first - 1, BEFORE_FIGURE)
  const direction = MOVE_NOUNS.get(tokens.lower[of])
  if (!direction || of < sentence.first || !linksNoun(document, of + 1, figure.first)) return undefined
  // "put the drop at 11%": of what the sentence before tells
  if (tokens.lower[of - 1] === 'the' && tokens.lower[of + 1] === 'at')
    return { form: 'noun', kind: 'change', direction, measure: undefined, cue: tokens.range(of), at: of }
  if (document.tagged(sentence).at(of) === 'verb') return undefined
  const before = of > sentence.first ? measureEndingAt(document, sentence, of - 1) : undefined
  // "rose 3.6 percent, below expectations of a rise of 5.3 percent"
  const awaited = tokens.lower[of - 2] === 'of' && EXPECTED.has(tokens.lower[of - 3])
  const beside = awaited ? document.mentionsIn(document.percents, sentence.first, of).at(-1) : undefined
  const same = beside ? readPercent(document, sentence, beside)?.measure : andBefore(document, sentence, of)
  return {
    form: 'noun',
    kind: 'change',
    direction,
    measure:
      same ??
      before ??
      afterNoun(document, sentence, figure.last) ??
      besideFigure(document, sentence, of) ??
      (tokens.lower[of] === 'growth'
        ? notActing(document, sentence, leftMeasure(document, sentence, of))
        : leftMeasure(document, sentence, of)),
    cue: tokens.range(of),
    at: of,
  }
}

/** "21%, a decline of 0.3% and an increase of 0.4%": of what the figure is that the sentence tells right before. */
function andBefore(document: AnnotatedDocument, sentence: Sentence, noun: number): Measure | undefined {
  const { lower } = document.tokens
  if (!/^an?$/.test(lower[noun - 1]) || lower[noun - 2] !== 'and') return undefined
  const before = document.mentionsIn(document.percents, Math.max(sentence.first, noun - 7), noun - 2).at(-1)
  const reading = before && readPercent(document, sentence, before)
  return reading?.kind === 'change' ? reading.measure : undefined
}

/** "sold 38% fewer cars last month, Acme said, after a 13% drop in January": of what the first change of the sentence is. */
function ofChangeBefore(document: AnnotatedDocument, sentence: Sentence, figure: PercentMention): Measure | undefined {
  const { lower } = document.tokens
  if (!/^an?$/.test(lower[figure.first - 1]) || !/^(?:after|following)$/.test(lower[figure.first - 2])) return undefined
  const [first] = document.mentionsIn(document.percents, sentence.first, figure.first - 1)
  const reading = first && readPercent(document, sentence, first)
  return reading?.kind === 'change' ? reading.measure : undefined
}

/** The token behind a bracket that opens at `i`, or that closes there around the figure; `i` where neither does. */
function overBracket({ tokens: { lower } }: AnnotatedDocument, i: number, figure: PercentMention): number {
  if (lower[i] === ')') return lower[figure.first - 1] === '(' ? i + 1 : i
  if (lower[i] !== '(') return i
  for (let at = i + 2; at < i + 7; at++) if (lower[at] === ')') return at + 1
  return i
}

/** What a change told by a bare noun is of: the words before it, where they are a measure; else the nearest measure that is one. */
function nearestTo(document: AnnotatedDocument, sentence: Sentence, figure: number): Measure | undefined {
  const left = leftMeasure(document, sentence, figure)
  if (left && measureKeyOf(left.words) !== 'other') return left
  // "a 9.6% drop in July followed by a 9.7% drop in June"
  const before = document.mentionsIn(document.percents, sentence.first, figure - 1).at(-1)
  if (!left) {
    // "with 23%, a 2% decrease"
    const beside = before && before.last === figure - 3 && document.tokens.lower[figure - 2] === ','
    const told = before && (beside || MOVE_NOUNS.has(document.tokens.lower[before.last + 1]))
    return told ? readPercent(document, sentence, before)?.measure : undefined
  }
  return knownBefore(document, sentence, figure) ?? left
}

/** "The government expects growth of 1.1%": who does something is not what grows. */
const notActing = (document: AnnotatedDocument, sentence: Sentence, left: Measure | undefined): Measure | undefined =>
  left && measureKeyOf(left.words) === 'other' && document.tagged(sentence).at(left.last + 1) === 'verb'
    ? undefined
    : left

/** "growth of 3%", "growth over 70%". */
const linksNoun = (document: AnnotatedDocument, from: number, to: number): boolean =>
  /^(?:over|above|exceeding|at|:)$/.test(document.tokens.lower[from]) || hasWord(document, from, to, 'of')

const EXPECTED = wordSet(`expectations estimates forecasts projections predictions expectation estimate forecast`)
const BEFORE_FIGURE = wordSet(
  `or above exceeding of by about around nearly over more than roughly almost up to some at least an a :`,
)

const AHEAD = wordSet(
  `is are was were to expected forecast projected predicted likely estimated will would could should may`,
)

/** "The increase in net income was 49 percent". */
function readNounIs(
  document: AnnotatedDocument,
  sentence: Sentence,
  figure: PercentMention,
): PercentReading | undefined {
  const { tokens } = document
  let verb = skipBack(document, sentence, figure.first - 1, BOUNDS)
  // "The decline in visits amounted to 10.3%"
  if (/^(?:to|at)$/.test(tokens.lower[verb]) && /^(?:amount|came|stood|work)/.test(tokens.lower[verb - 1])) verb--
  // "is expected to be", "will be"
  else if (tokens.lower[verb] === 'be') while (verb > sentence.first && AHEAD.has(tokens.lower[verb - 1])) verb--
  else if (!/^(?:is|was|were|reached|hit|averaged|totaled)$/.test(tokens.lower[verb])) return undefined
  for (let i = verb - 1; i >= Math.max(sentence.first, verb - 9); i--) {
    const word = tokens.lower[i]
    if (tokens.kind[i] !== WORD || /^(?:that|which|and|but|while)$/.test(word)) return undefined
    const direction = MOVE_NOUNS.get(word)
    if (!direction || document.tagged(sentence).at(i) === 'verb') continue
    const before = i > sentence.first ? measureEndingAt(document, sentence, i - 1) : undefined
    const measure =
      // "the price increase for chips"
      i === verb - 1 || (before && measureKeyOf(before.words) !== 'other') ? before : afterNoun(document, sentence, i)
    return measure && { form: 'noun', kind: 'change', direction, measure, cue: tokens.range(i), at: i }
  }
  return undefined
}
