import { PLAIN_REPORTING, reportingVerb } from '../../language/reporting-verbs.js'
import type { Sentence } from '../../language/sentences.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import { takesClause } from '../../mentions/clause/index.js'
import type { DateMention, Mention } from '../../mentions/types.js'
import type { BaselineReading } from './baseline.js'
import { figureAt } from './figure-at.js'
import { MOVE_NOUNS, wordSet } from './lexicon.js'
import { isOfNow } from './of-now.js'

const isTelling = (word: string): boolean =>
  PLAIN_REPORTING.has(word) || reportingVerb(word) !== undefined || /^(?:showed|published|released)$/.test(word)

const BEGUN = /^(?:founded|established|launched|started|created|formed|born)$/

/** When the figure held: the nearest date of the sentence that is neither its baseline nor the day of the telling. */
export function periodOf(
  document: AnnotatedDocument,
  sentence: Sentence,
  figure: number,
  baseline: BaselineReading | undefined,
  ofPeriod: boolean,
): DateMention | undefined {
  const { tokens } = document
  const turn = comparisonAt(document, sentence)
  // "from $287 million a year earlier"
  const beside = dateBeside(document, figure)
  if (beside && figureBefore(document, sentence, beside)?.first === figure) return beside
  const dates = document.mentionsIn(document.dates, sentence.first, sentence.last).filter(date => {
    const other = figureBefore(document, sentence, date)
    if (other && other.first !== figure) return false
    if (ofPeriod && date.grain === 'day') return false
    // "to $5 billion from $4 billion in the fourth quarter": that of the first
    if (tokens.lower[figure - 1] === 'from' && date.first > figure && isOfNow(document, sentence, date)) return false
    if (isOfOtherFigure(document, date, figure) || isInRelative(document, sentence, date, figure)) return false
    // "Founded in 2009, Acme has 42 million users"
    if (date.first - 2 === sentence.first && BEGUN.test(tokens.lower[sentence.first])) return false
    // "25% below its December peak"
    if (/^(?:peak|high|low|record)$/.test(tokens.lower[date.last + 1] ?? '')) return false
    if (isBracketed(document, date, figure) || isOfOtherAct(document, sentence, date, figure)) return false
    // "from the second quarter a year ago"
    if (baseline?.date && date.first > baseline.date.last && date.first - baseline.date.last < 3) return false
    if (isGainOver(document, date)) return false
    if (date === baseline?.date || isCompared(document, sentence, date) || isDateline(document, sentence, date))
      return false
    // "was $312 million, compared with $289 million a year ago": each figure has the date on its side
    if (turn > 0 && turn < date.first !== turn < figure) return false
    // "informed staff in a memo on Thursday that it will cut 15%"
    if (date.grain === 'day' && date.last < figure && tokens.lower[date.last + 1] === 'that') return false
    const before = tokens.lower[date.first - 1] ?? ''
    const told = before === 'on' ? (tokens.lower[date.first - 2] ?? '') : before
    return !(isTelling(told) && date.grain === 'day') && !/^(?:since|from|than|versus|vs|against)$/.test(before)
  })
  // "12% in the second quarter and 8% in the first half": what stands right behind a figure is of it
  const right = dates.find(date => isRightBehind(document, figure, date))
  if (right) return right
  // "rose 4%, after a 5% increase in the first": of an earlier time
  if (isAfterwards(document, sentence, figure)) return undefined
  const away = (date: DateMention) => Math.min(Math.abs(date.first - figure), Math.abs(date.last - figure))
  return dates.reduce<DateMention | undefined>(
    (best, date) => (best && away(best) <= away(date) ? best : date),
    undefined,
  )
}

/** "an increase of $8 million over the second quarter": what is set against. */
function isGainOver(document: AnnotatedDocument, { first }: DateMention): boolean {
  const { lower } = document.tokens
  const over = lower[first - 1] === 'the' ? first - 2 : first - 1
  const figure = lower[over] === 'over' ? figureAt(document, over - 1) : undefined
  return figure !== undefined && /^(?:of|by)$/.test(lower[figure.first - 1])
}

/** "a profit of $19 million, after a loss of $63 million in 2024": the time of what is set against the figures of now. */
export function isBeyondComparison(document: AnnotatedDocument, sentence: Sentence, { first }: DateMention): boolean {
  const turn = comparisonAt(document, sentence)
  return turn > 0 && turn < first
}

/** "compared with the fourth quarter of 2024", "from $4 million in the quarter before": the time of another figure. */
export function isCompared(document: AnnotatedDocument, sentence: Sentence, date: DateMention): boolean {
  const { tokens } = document
  const { first } = date
  for (let i = first - 1; i >= Math.max(sentence.first, first - 6); i--) {
    if (/^[,;:]$/.test(tokens.lower[i]) || /^(?:million|billion|percent|%)$/.test(tokens.lower[i])) return false
    if (/^(?:compared|versus|vs)$/.test(tokens.lower[i])) return true
  }
  return false
}

/** "from $4 million in the quarter before": the figure that a date beside it is of, where another one is set against it. */
export function figureBefore(document: AnnotatedDocument, sentence: Sentence, date: DateMention): Mention | undefined {
  const { lower } = document.tokens
  const { first } = date
  let at = first - 1
  while (at > sentence.first && first - at < 4 && /^(?:in|the|a|during|for|its)$/.test(lower[at])) at--
  // "from 5.8 million units in the fourth quarter"
  const figure = figureAt(document, COUNTED.has(lower[at]) ? at - 1 : at)
  if (!figure || !/^(?:from|versus|vs|than|against|with)$/.test(lower[figure.first - 1])) return undefined
  return lower[figure.first - 1] === 'from' && isOfNow(document, sentence, date) ? undefined : figure
}

/** "fell to 7%, while the rest took 42% in the first quarter": a date right behind a figure of another clause is of that. */
function isOfOtherFigure(document: AnnotatedDocument, date: DateMention, figure: number): boolean {
  const { lower } = document.tokens
  if (date.first < figure) return false
  let at = date.first - 1
  while (at > figure && date.first - at < 6 && !figureAt(document, at)) at--
  const other = figureAt(document, at)
  if (!other || other.first <= figure) return false
  for (let i = other.first - 1; i > figure; i--) if (/^(?:while|whereas|but|;)$/.test(lower[i])) return true
  return false
}

/** "shares, which have lost a third since March, were": what an aside tells is none of what is told around it. */
export function isInRelative(
  { tokens: { lower } }: AnnotatedDocument,
  sentence: Sentence,
  { first, last }: Mention,
  figure: number,
): boolean {
  if (last > figure) return false
  let comma = last + 1
  while (comma < figure && comma - last < 8 && lower[comma] !== ',') comma++
  if (lower[comma] !== ',' || comma >= figure) return false
  for (let i = first - 1; i > Math.max(sentence.first, first - 20); i--)
    if (RELATIVE.has(lower[i])) return lower[i - 1] === ','
    else if (MARKS.has(lower[i])) return false
  return false
}

const RELATIVE = wordSet(`which who whose`)
const MARKS = wordSet(`, ; :`)

/** Does a figure stand behind "after a" and its like? */
function isAfterwards({ tokens: { lower } }: AnnotatedDocument, sentence: Sentence, figure: number): boolean {
  let at = figure - 1
  while (
    at > sentence.first &&
    figure - at < 5 &&
    /^(?:an?|the|of|rise|drop|gain|increase|decline|fall|nearly|about|almost)$/.test(lower[at])
  )
    at--
  return at < figure - 1 && /^(?:after|following)$/.test(lower[at])
}

/** Only a preposition and its article stand between a figure and a date. */
function isRightBehind(document: AnnotatedDocument, at: number, { first }: DateMention): boolean {
  const figure = figureAt(document, at)
  if (!figure || figure.last >= first || first - figure.last > 4) return false
  const { lower } = document.tokens
  for (let i = figure.last + 1; i < first; i++)
    if (
      !/^(?:in|for|during|over|through|the|its)$/.test(lower[i]) &&
      !(i === figure.last + 1 && MOVE_NOUNS.has(lower[i]))
    )
      return false
  return true
}

/** "(the worst since October 2000)": a time in brackets is not that of a figure outside of them. */
function isBracketed({ tokens }: AnnotatedDocument, date: DateMention, figure: number): boolean {
  for (let i = date.first - 1; i > date.first - 12 && i >= 0; i--) {
    if (tokens.lower[i] === ')' || i === figure) return false
    if (tokens.lower[i] !== '(') continue
    // "in the busy months (such as December)": the time itself
    if (/^(?:such|like|namely|including)$/.test(tokens.lower[i + 1] ?? '')) return false
    for (let at = i; at < figure; at++) if (tokens.lower[at] === ')') return true
    return figure < i
  }
  return false
}

/** The date right after a figure. */
function dateBeside(document: AnnotatedDocument, at: number): DateMention | undefined {
  const figure = figureAt(document, at)
  return figure && document.mentionAt(document.dates, figure.last + 1)
}

/**
 * "went public in May and has since lost 18%", "40% less than the old one, which came out last May": when something else was
 * done than what the figure is told of.
 */
function isOfOtherAct(document: AnnotatedDocument, sentence: Sentence, date: DateMention, figure: number): boolean {
  const { lower } = document.tokens
  if (date.first > figure) {
    for (let at = figure + 1; at < date.first; at++)
      if (lower[at] === ',' && /^(?:which|who|whose)$/.test(lower[at + 1])) return true
      // "after demand rebounded in the first half"
      else if (/^(?:after|before|because)$/.test(lower[at]) && hasVerb(document, sentence, at + 1, date.first))
        return true
      // "cut spending by 20% and stop its dividend starting in the fourth quarter"
      else if (
        /^(?:and|but)$/.test(lower[at]) &&
        isStart(lower, date.first) &&
        hasVerb(document, sentence, at + 1, at + 2)
      )
        return true
    return false
  }
  const clauses = document.clauses(sentence)
  const own = clauses.findLast(({ verb }) => verb.first < figure)
  const other = clauses.findLast(({ verb }) => verb.first < date.first)
  return (
    own !== undefined &&
    other !== undefined &&
    own !== other &&
    other.verb.tense === 'past' &&
    other.verb.voice === 'active' &&
    !takesClause(other.verb) &&
    (own.verb.tense === 'perfect' || own.verb.tense === 'present') &&
    own.verb.first > date.last
  )
}

const isStart = (lower: readonly string[], date: number): boolean =>
  [1, 2, 3].some(back => /^(?:starting|beginning|effective)$/.test(lower[date - back] ?? ''))

function hasVerb(document: AnnotatedDocument, sentence: Sentence, from: number, to: number): boolean {
  const tagged = document.tagged(sentence)
  for (let i = from; i < to; i++) if (tagged.at(i) === 'verb') return true
  return false
}

/** "LONDON, March 24 -": the day of the telling. */
function isDateline({ tokens }: AnnotatedDocument, sentence: Sentence, date: DateMention): boolean {
  return (
    date.first - sentence.first < 7 &&
    date.grain === 'day' &&
    /^(?:-|–|—|--|\()$/.test(tokens.lower[date.last + 1] ?? '')
  )
}

const COUNTED = wordSet(`units devices users customers subscribers tablets phones smartphones vehicles`)

const RESULT = /^(?:loss|profit|income|earnings|revenue|sales)$/

const COMPARING = new Set(['compared', 'versus', 'vs', 'against'])

/** The token that sets the figures of now against those of before: "compared with $5 million", "up from 16%"; -1 where none does. */
function comparisonAt(document: AnnotatedDocument, sentence: Sentence): number {
  const { lower } = document.tokens
  for (let i = sentence.first + 1; i <= sentence.last; i++) {
    const word = lower[i]
    if (word === 'after' && isResultAfter(document, sentence, i)) return i
    const from = word === 'from' && /^(?:up|down|rose|fell|grew|increase|decrease|,)$/.test(lower[i - 1])
    if (!from && !COMPARING.has(word)) continue
    for (let at = i + 1; at <= Math.min(sentence.last, i + 4); at++) if (figureAt(document, at)) return i
    // "compared with a net loss of $90 million"
    const of = from ? -1 : lower.slice(i + 3, i + 7).indexOf('of') + i + 3
    if (of >= i + 3 && RESULT.test(lower[of - 1]) && figureAt(document, of + 1)) return i
  }
  return -1
}

/** "a profit of $19 million, after a loss of $63 million in 2024". */
function isResultAfter(document: AnnotatedDocument, sentence: Sentence, after: number): boolean {
  const { lower } = document.tokens
  for (let at = after + 1; at <= Math.min(sentence.last, after + 6); at++) {
    if (!/^(?:loss|profit|deficit|surplus|gain|rise|increase|fall|drop|decline|growth)$/.test(lower[at])) continue
    return figureAt(document, at + 2) !== undefined || figureAt(document, at + 1) !== undefined
  }
  return false
}
