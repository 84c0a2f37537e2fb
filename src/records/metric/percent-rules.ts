import type { Draft } from '../../core/rule.js'
import type { Sentence } from '../../language/sentences.js'
import { wordsIn } from '../../language/tokens.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import type { Mention, NumberMention, PercentMention } from '../../mentions/types.js'
import type { NewsRule } from '../kind.js'
import { levelOf, metricDraft } from './draft.js'
import { levelMeasure } from './figure-measure.js'
import { isPartCut } from './jobs.js'
import { leftMeasure, verbStart } from './left-measure.js'
import { LEVEL_VERBS, measureKeyOf, wordSet } from './lexicon.js'
import { type Measure, measureStartingAt } from './measure.js'
import { moverOf, tradedAs } from './mover.js'
import { readPercent } from './percent.js'
import type { PercentReading } from './percent-reading.js'
import { marketOf } from './plain-subject.js'
import { listedFor } from './respectively.js'
import type { MetricLevel } from './schema.js'
import { isStake } from './stake.js'
import { goodsToldOf } from './told-of.js'

const EXAMPLES: readonly (readonly [PercentReading['form'], string, string])[] = [
  ['verb', 'verb-then-percent', 'Sales at Fabrikam rose 12% in the third quarter.'],
  ['noun', 'percent-then-noun', 'Fabrikam reported a 20% increase in monthly users.'],
  ['comparison', 'percent-comparison', 'Fabrikam said costs were 15% lower than a year earlier.'],
  ['share', 'percent-share', 'Fabrikam said 60% of users pay for the app.'],
]

/** One rule a way of telling; the reading of the sentence decides which of them a percentage belongs to. */
export const percentRules: readonly NewsRule[] = EXAMPLES.map(([form, what, example]) => {
  const name = `metric/${what}`
  return {
    name,
    example,
    trigger: { mentions: ['percent'] },
    find(document, token) {
      const figure = document.mentionAt(document.percents, token)
      const sentence = document.sentenceAt(token)
      if (!figure || !sentence || isPartCut(document, sentence, figure)) return undefined
      const reading = readPercent(document, sentence, figure)
      if (reading?.form !== form) return undefined
      if (isTickerLine(document, sentence, figure)) return document.reject(name, 'a line of quotations', figure)
      if (isStake(document, sentence, figure)) return document.reject(name, 'a stake: an investment holds it', figure)
      return percentDraft(document, sentence, figure, reading, name)
    },
  }
})

/** "ACME INC. 225.86 -12.99 -5.44%": figures side by side. */
const isTickerLine = (document: AnnotatedDocument, sentence: Sentence, figure: PercentMention): boolean =>
  figure.first > sentence.first + 1 &&
  /^[-+]?\d[\d,]*\.\d+$/.test(document.tokens.lower[figure.first - 1]) &&
  /^[-+−]$|^[-+]?\d/.test(document.tokens.lower[figure.first - 2])

function percentDraft(
  document: AnnotatedDocument,
  sentence: Sentence,
  figure: PercentMention,
  reading: PercentReading,
  rule: string,
): Draft | undefined {
  const { value, max, bound, unit } = figure
  const change = reading.kind === 'change'
  const counted = reading.measure ? undefined : change ? countedBefore(document, sentence, figure) : undefined
  // "Ether rose 3%", "Acme fell 4%": a name that moves by itself is a price
  const shell = reading.measure && isShell(document, reading.measure) ? shareBefore(document, sentence) : undefined
  const mover = reading.measure || counted || !change ? undefined : moverOf(document, sentence, reading)
  const carried =
    mover || reading.measure || counted || !(reading.form === 'noun' || isOfPronoun(document, sentence, reading))
      ? undefined
      : (carriedMeasure(document, sentence) ?? ofPronoun(document, sentence, reading))
  const goods = mover ? goodsToldOf(document, sentence, reading.at) : undefined
  const trades = mover && !goods && unit !== 'percentage_point' && trading(document, sentence, reading)
  const grows = mover && !trades && /^gr[oe]w/.test(document.tokens.lower[reading.at])
  // "The government expects growth of 1.1%"
  const grew = change && !reading.measure && reading.form === 'noun' && document.tokens.lower[reading.at] === 'growth'
  const priced = trades ? tradedAs(document, sentence, mover) : undefined
  const grown =
    mover && !trades
      ? (goods ?? piecesAfter(document, sentence, reading) ?? carriedGrowth(document, sentence, grows === true))
      : undefined
  return metricDraft(document, {
    rule,
    sentence,
    figure,
    kind: reading.kind,
    value,
    max,
    bound,
    unit,
    measure: shell ?? reading.measure ?? counted ?? carried ?? grown,
    told:
      reading.told ??
      (carried ? ownerGapped(document, sentence, reading) : undefined) ??
      (trades || goods ? (listedFor(document, sentence, figure.first, undefined) ?? mover) : undefined),
    toldPlain: reading.toldPlain,
    measureWords: priced?.words ?? ((grows && !grown) || (grew && !counted && !carried) ? 'growth' : undefined),
    measureKey: priced?.key,
    direction: reading.direction,
    cue: reading.cue,
    from: change ? levelAfter(document, sentence, figure, 'from') : null,
    level: change ? (levelAfter(document, sentence, figure, 'to') ?? levelBefore(document, reading)) : null,
  })
}

/** "delivered 443,956 vehicles, down 4.8%": what the count before the change is of. */
function countedBefore(document: AnnotatedDocument, sentence: Sentence, figure: PercentMention): Measure | undefined {
  const count = document.mentionsIn(document.numbers, sentence.first, figure.first - 1).at(-1)
  // "fell 260 points, or 2.6%": points count nothing
  if (count && /^(?:points?|cents?)$/.test(document.tokens.lower[count.last + 1] ?? '')) return undefined
  return count && figure.first - count.last < 24 ? measureStartingAt(document, sentence, count.last + 1) : undefined
}

/** Does a name that moves stand for its price? What grows, and what is told year on year, is no price. */
const trading = (document: AnnotatedDocument, sentence: Sentence, { at }: PercentReading): boolean => {
  const { tokens } = document
  // "Ether grew 9% to $1,680"
  const [sum] = document.mentionsIn(document.money, at, Math.min(sentence.last, at + 7))
  if (sum && sum.value < 1e5 && tokens.lower[sum.first - 1] === 'to') return true

  if (/^(?:gr[oe]w|expand)/.test(tokens.lower[at])) return false
  // "Acme fell 14% to third place with 6 million units shipped"
  if (tokens.firstOf(PIECES, at, sentence.last) >= 0) return false
  for (let i = at + 1; i <= Math.min(sentence.last, at + 10); i++)
    if (/^(?:yoy|y-o-y|qoq|year-over-year|year-on-year|annually|quarter)$/.test(tokens.lower[i])) return false
    else if (tokens.lower[i] === 'year' && /^(?:over|on|from|earlier|ago)$/.test(tokens.lower[i + 1] ?? ''))
      return false
  return true
}

const PIECES = wordsIn('units shipments deliveries')

/** The pieces that are told behind a move of a name. */
function piecesAfter({ tokens }: AnnotatedDocument, sentence: Sentence, { at }: PercentReading): Measure | undefined {
  const first = tokens.firstOf(PIECES, at, sentence.last)
  return first < 0
    ? undefined
    : { ...tokens.range(first), first, last: first, words: tokens.surface(first), owner: undefined }
}

/** "12% to $5.1 billion", "from $4.6 billion": the figure after a preposition close behind. */
export function levelAfter(
  document: AnnotatedDocument,
  sentence: Sentence,
  figure: Mention,
  word: 'to' | 'from',
): MetricLevel | null {
  const { lower } = document.tokens
  for (let i = figure.last + 1; i <= Math.min(sentence.last, figure.last + 12); i++) {
    if (ENDS_LEVEL.has(lower[i])) return null
    // "rose 5% on plans to invest $60 billion": what will be done, and no end of the move
    if (lower[i] !== word || isPurpose(document, sentence, i + 1)) continue
    for (let at = i + 1; at <= Math.min(sentence.last, i + 4); at++) {
      const found =
        document.mentionAt(document.money, at) ??
        document.mentionAt(document.percents, at) ??
        (word === 'to' ? countAt(document, at) : undefined)
      if (found) return levelOf(found)
    }
  }
  return null
}

/** Words behind which something else is told. */
const ENDS_LEVEL = wordSet(`; . after while whereas because`)

/** "to invest", but "to total", "to reach". */
const isPurpose = (document: AnnotatedDocument, sentence: Sentence, at: number): boolean =>
  document.tagged(sentence).at(at) === 'verb' && !LEVEL_VERBS.has(document.tokens.lower[at])

/** "IDC expects a 12.9% collapse": of what the change in the sentences before is of. */
function carriedMeasure(document: AnnotatedDocument, sentence: Sentence): Measure | undefined {
  for (let index = sentence.index - 1; index >= 0 && index >= sentence.index - 2; index--) {
    const before = document.sentences[index]
    if (before.blockIndex < sentence.blockIndex - 1) return undefined
    const measure = lastMeasure(document, before)
    if (measure) return isCarried(document, measure) ? measure : undefined
  }
  return undefined
}

/** The same of a name that moves: what it lost or paid it did not grow in. */
function carriedGrowth(document: AnnotatedDocument, sentence: Sentence, grows: boolean): Measure | undefined {
  const carried = carriedMeasure(document, sentence)
  // "Acme's share rose to 21%. Globex slipped": of the name that moves
  const measure = carried && { ...carried, owner: undefined }
  return grows && measure && /^(?:loss|cost)$/.test(measureKeyOf(measure.words)) ? undefined : measure
}

/** What the last percentage of a sentence is of, or its last sum. */
function lastMeasure(document: AnnotatedDocument, sentence: Sentence): Measure | undefined {
  const figure = document.mentionsIn(document.percents, sentence.first, sentence.last).at(-1)
  if (figure) return readPercent(document, sentence, figure)?.measure
  return levelMeasure(document, sentence)
}

/** "On a constant-currency basis, they were up 18%": what the sentence before tells is what moved. */
function isOfPronoun(document: AnnotatedDocument, sentence: Sentence, { form, at }: PercentReading): boolean {
  // "This was down from 72%": a share of then
  const verb = form === 'verb' || (form === 'share' && /^(?:up|down)$/.test(document.tokens.lower[at]))
  const subject = verb ? verbStart(document, sentence, at) - 1 : -1
  return subject >= sentence.first && /^(?:they|these|it|this|that|'s)$/.test(document.tokens.lower[subject])
}

/** "Acme's were down 3%": whose, of what the sentence before tells. */
function ownerGapped(document: AnnotatedDocument, sentence: Sentence, { form, at }: PercentReading) {
  const last = form === 'verb' ? verbStart(document, sentence, at) - 1 : -1
  if (last <= sentence.first || document.tokens.lower[last] !== "'s") return undefined
  return document.mentionAt(document.references, last) ?? document.mentionAt(document.references, last - 1)
}

/** Where the sentence before tells of nothing: what the same sentence does. */
const ofPronoun = (document: AnnotatedDocument, sentence: Sentence, { form, at }: PercentReading) =>
  form === 'verb' ? leftMeasure(document, sentence, verbStart(document, sentence, at)) : undefined

/** "That number has surged to 24%": the number of which the sentence before speaks. */
const isShell = ({ tokens: { lower } }: AnnotatedDocument, { first, last }: Measure): boolean =>
  first === last &&
  /^(?:number|figure|percentage|share|proportion|rate)$/.test(lower[last]) &&
  /^(?:that|this|the)$/.test(lower[first - 1] ?? '')

function shareBefore(document: AnnotatedDocument, sentence: Sentence): Measure | undefined {
  const before = document.sentences[sentence.index - 1]
  if (!before || before.blockIndex !== sentence.blockIndex) return undefined
  const figure = document.mentionsIn(document.percents, before.first, before.last).at(-1)
  const reading = figure && readPercent(document, before, figure)
  return reading?.kind === 'share' ? reading.measure : undefined
}

const isCarried = (document: AnnotatedDocument, measure: Measure): boolean =>
  measureKeyOf(measure.words) !== 'other' || marketOf(document, measure) !== undefined

/** A count, not the day or the part of a list that a small number is. */
function countAt(document: AnnotatedDocument, at: number): NumberMention | undefined {
  const count = document.mentionAt(document.numbers, at)
  return count && count.value >= 100 ? count : undefined
}

/** "revenue of $273 million, a 9 percent increase": the sum between the measure and the change. */
function levelBefore(document: AnnotatedDocument, { form, measure, at }: PercentReading): MetricLevel | null {
  if (!measure || measure.last > at) return null
  const sums = document.mentionsIn(document.money, measure.last, at)
  // "from $800 to $575, a 28% cut"
  const sum = document.tokens.lower[sums[0]?.first - 1] === 'from' ? sums.at(-1) : sums[0]
  if (sum) return levelOf(sum)
  // "88 million subscribers, an increase of 16%"
  const count = form === 'noun' ? countAt(document, measure.first - 1) : undefined
  return count ? levelOf(count) : null
}
