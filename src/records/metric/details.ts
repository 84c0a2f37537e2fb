import type { Range } from '../../core/span.js'
import { PLAIN_REPORTING, reportingVerb } from '../../language/reporting-verbs.js'
import type { Sentence } from '../../language/sentences.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import type { DateMention, Reference } from '../../mentions/types.js'
import type { Measure } from './measure.js'
import type { Metric } from './schema.js'

const SINCE_PHRASES: readonly (readonly string[])[] = [
  ['year-over-year'],
  ['year-on-year'],
  ['quarter-over-quarter'],
  ['quarter-on-quarter'],
  ['month-over-month'],
  ['month-on-month'],
  ['year', 'over', 'year'],
  ['year', 'on', 'year'],
  ['from', 'a', 'year', 'ago'],
  ['from', 'a', 'year', 'earlier'],
  ['than', 'a', 'year', 'ago'],
  ['than', 'a', 'year', 'earlier'],
  ['from', 'the', 'previous', 'quarter'],
  ['from', 'the', 'previous', 'year'],
  ['from', 'the', 'prior', 'year'],
  ['from', 'the', 'same', 'period'],
  ['yoy'],
  ['y/y'],
  ['qoq'],
]

export interface BaselineReading extends Range {
  readonly date: DateMention | undefined
}

/** Against what a change is measured: "compared to November", "from 2022", "year over year". */
export function baselineOf(
  document: AnnotatedDocument,
  sentence: Sentence,
  figure: number,
): BaselineReading | undefined {
  const { tokens } = document
  for (let i = Math.max(sentence.first, figure - 8); i <= sentence.last; i++) {
    const word = tokens.lower[i]
    if (word === 'compared' || word === 'versus' || word === 'vs' || word === 'against' || word === 'relative') {
      const date = dateSoonAfter(document, sentence, i, 8)
      if (date) return { start: tokens.start[i], end: date.end, date }
    }
    if (i > figure && (word === 'from' || word === 'since' || word === 'than' || word === 'over')) {
      const date = dateSoonAfter(document, sentence, i, word === 'from' ? 6 : 4)
      // "from 2025 to 2030" is the time of the change itself
      if (date && (word !== 'over' || date.relative) && !(word === 'from' && date.value?.includes('/')))
        return { start: tokens.start[i], end: date.end, date }
    }
    const phrase = SINCE_PHRASES.find(words => words.every((part, n) => tokens.lower[i + n] === part))
    if (phrase) return { ...tokens.range(i, i + phrase.length - 1), date: undefined }
  }
  return undefined
}

function dateSoonAfter(
  document: AnnotatedDocument,
  sentence: Sentence,
  at: number,
  reach: number,
): DateMention | undefined {
  const [date] = document.mentionsIn(document.dates, at, Math.min(sentence.last, at + reach))
  return date
}

/** When the figure held: the nearest date of the sentence that is neither its baseline nor the day of the telling. */
export function periodOf(
  document: AnnotatedDocument,
  sentence: Sentence,
  figure: number,
  baseline: BaselineReading | undefined,
): DateMention | undefined {
  const { tokens } = document
  const turn = comparisonAt(document, sentence)
  const dates = document.mentionsIn(document.dates, sentence.first, sentence.last).filter(date => {
    if (date === baseline?.date || isCompared(document, sentence, date) || isDateline(document, sentence, date))
      return false
    // "was $312 million, compared with $289 million a year ago": each figure has the date on its side
    if (turn > 0 && turn < date.first !== turn < figure) return false
    const before = tokens.lower[date.first - 1] ?? ''
    const told = before === 'on' ? (tokens.lower[date.first - 2] ?? '') : before
    return (
      !(PLAIN_REPORTING.has(told) && date.grain === 'day') && !/^(?:since|from|than|versus|vs|against)$/.test(before)
    )
  })
  const away = (date: DateMention) => Math.min(Math.abs(date.first - figure), Math.abs(date.last - figure))
  return dates.reduce<DateMention | undefined>(
    (best, date) => (best && away(best) <= away(date) ? best : date),
    undefined,
  )
}

/** "compared with the fourth quarter of 2024": the time of another figure. */
function isCompared({ tokens }: AnnotatedDocument, sentence: Sentence, { first }: DateMention): boolean {
  for (let i = first - 1; i >= Math.max(sentence.first, first - 6); i--) {
    if (/^[,;:]$/.test(tokens.lower[i]) || /^(?:million|billion|percent|%)$/.test(tokens.lower[i])) return false
    if (/^(?:compared|versus|vs)$/.test(tokens.lower[i])) return true
  }
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

/** The token that sets the figures of now against those of before: "compared with $5 million", "up from 16%"; -1 where none does. */
function comparisonAt(document: AnnotatedDocument, sentence: Sentence): number {
  const { lower } = document.tokens
  for (let i = sentence.first + 1; i <= sentence.last; i++) {
    const from = lower[i] === 'from' && /^(?:up|down|rose|fell|grew|increase|decrease|,)$/.test(lower[i - 1])
    if (!from && !/^(?:compared|versus|vs|against)$/.test(lower[i])) continue
    for (let at = i + 1; at <= Math.min(sentence.last, i + 4); at++)
      if (
        document.mentionAt(document.money, at) ??
        document.mentionAt(document.percents, at) ??
        document.mentionAt(document.numbers, at)
      )
        return i
  }
  return -1
}

/** Who says so: "according to X", "X said", "per X"; a story's paragraph may say it once for its figures. */
export function attributionOf(
  document: AnnotatedDocument,
  sentence: Sentence,
  measure?: Measure,
): Reference | undefined {
  const own = attributedIn(document, sentence)
  if (own) return own
  const before = document.sentences[sentence.index - 1]
  if (!before || before.blockIndex !== sentence.blockIndex) return undefined
  return carriesOver(document, before, measure) ? attributedIn(document, before) : undefined
}

/** A source opens the sentence before, or stands anywhere in it where that sentence tells of the same measure. */
function carriesOver({ tokens }: AnnotatedDocument, before: Sentence, measure: Measure | undefined): boolean {
  const { lower } = tokens
  if (lower[before.first] === 'according') return true
  if (!measure) return false
  let sourced = false
  let same = false
  for (let i = before.first; i <= before.last; i++) {
    if (lower[i] === 'according' && lower[i + 1] === 'to') sourced = true
    else if (lower[i] === lower[measure.last]) same = true
  }
  return sourced && same
}

function attributedIn(document: AnnotatedDocument, sentence: Sentence): Reference | undefined {
  const { tokens, references } = document
  const source = dataSource(document, sentence)
  if (source) return source
  for (let i = sentence.first; i <= sentence.last; i++) {
    const word = tokens.lower[i]
    if ((word === 'according' && tokens.lower[i + 1] === 'to') || (word === 'per' && i === sentence.first)) {
      const limit = Math.min(sentence.last, i + 10)
      const comma = firstComma(document, i, limit)
      const inside = document.mentionsIn(references, i + 1, comma).filter(reference => reference.entity)
      if (inside.length)
        return inside.find(({ form, entity }) => form === 'name' && entity?.kind !== 'place') ?? inside[0]
    }
    if (
      !PLAIN_REPORTING.has(word) &&
      !(reportingVerb(word) && /^(?:estimates?|estimated|reported|reports|expects|notes)$/.test(word))
    )
      continue
    let end = i - 1
    // "Acme (NASDAQ: ACME) reported"
    if (tokens.lower[end] === ')') while (end > Math.max(sentence.first, i - 8) && tokens.lower[end] !== '(') end--
    if (tokens.lower[end] === '(') end--
    const left =
      document.mentionAt(references, end) ??
      (tokens.lower[end] === ',' ? undefined : document.mentionAt(references, end - 1))
    if (left?.entity && left.first >= sentence.first) return left
    const right = document.mentionAt(references, i + 1)
    if (right?.entity && tokens.lower[i - 1] === ',') return right
  }
  return undefined
}

const FINDINGS = /^(?:data|figures|numbers|estimates|reporting|research|statistics|analysis|report|study|survey)$/
const SHOWING =
  /^(?:shows?|showed|suggests?|suggested|indicates?|indicated|finds?|found|estimates?|estimated|reveals?|revealed|puts?)$/

/** "Data from Acme show", "Based on recent reporting from Acme": a house whose findings open the sentence. */
export function dataSource(document: AnnotatedDocument, sentence: Sentence): Reference | undefined {
  const { lower } = document.tokens
  for (let i = sentence.first; i <= Math.min(sentence.last - 2, sentence.first + 4); i++) {
    if (!FINDINGS.test(lower[i])) continue
    if (!/^(?:from|by)$/.test(lower[i + 1])) return undefined
    const [house] = document.mentionsIn(document.references, i + 2, Math.min(sentence.last, i + 6))
    if (!house?.entity || house.possessive || house.entity.kind === 'place') return undefined
    if (lower[sentence.first] === 'based' && lower[sentence.first + 1] === 'on') return house
    for (let at = house.last + 1; at <= Math.min(sentence.last, house.last + 5); at++)
      if (SHOWING.test(lower[at])) return house
    return undefined
  }
  return undefined
}

function firstComma(document: AnnotatedDocument, from: number, limit: number): number {
  for (let i = from; i <= limit; i++) if (document.tokens.lower[i] === ',') return i
  return limit
}

const FORECAST =
  /^(?:will|would|could|should|may|might|expect|expects|expected|expecting|forecast|forecasts|forecasting|forecasted|project|projects|projected|projecting|predicts?|predicted|anticipates?|anticipated|guidance|outlook|poised)$/
const TARGET = /^(?:aims?|aiming|targets?|targeting|goal|goals|hopes|seeks|plans|planning)$/
const ESTIMATE = /^(?:estimates?|estimated|estimating|reckons?)$/

const AWAITED =
  /^(?:expect|expects|expected|expecting|forecast|forecasts|anticipated?|project|projected|predict|predicted)$/

/** "Analysts polled by Acme expect ... on revenue of $3 billion", "the $3 billion that analysts had expected". */
function isExpectation(document: AnnotatedDocument, sentence: Sentence, figure: number): boolean {
  const { lower } = document.tokens
  let end = figure
  while (end < sentence.last && (document.mentionAt(document.money, end + 1)?.first ?? -1) === figure) end++
  if (AWAITED.test(lower[end + 1] ?? '') && lower[end + 2] === 'by') return true
  // "the 4.8 percent gain that was expected"
  for (let i = end + 1; i <= Math.min(sentence.last - 2, end + 5); i++)
    if (lower[i] === 'that' && /^(?:was|were)$/.test(lower[i + 1]) && AWAITED.test(lower[i + 2])) return true
  for (let i = end + 1; i <= Math.min(sentence.last, end + 3); i++)
    if (/^(?:analysts|economists|street)$/.test(lower[i]))
      return AWAITED.test(lower[i + 1] ?? '') || (lower[i + 1] === 'had' && AWAITED.test(lower[i + 2] ?? ''))
  if (!/^(?:analysts|economists)$/.test(lower[sentence.first])) return false
  let awaited = false
  for (let i = sentence.first; i < figure; i++) {
    if (AWAITED.test(lower[i])) awaited = true
    else if (awaited && /^(?:[,;]|but|while|after|than)$/.test(lower[i])) return false
  }
  return awaited
}

/** Fact, estimate, forecast or aim, by the words before the figure and after it. */
export function statusOf(document: AnnotatedDocument, sentence: Sentence, figure: number): Metric['status'] {
  const { tokens } = document
  for (let i = figure - 1; i >= Math.max(sentence.first, figure - 10); i--) {
    const word = tokens.lower[i]
    if (word === ';' || (word === ',' && figure - i > 6)) break
    if (FORECAST.test(word)) return 'forecast'
    if (TARGET.test(word)) return 'target'
    if (ESTIMATE.test(word)) return 'estimate'
  }
  if (isExpectation(document, sentence, figure)) return 'forecast'
  for (let i = figure + 1; i <= Math.min(sentence.last, figure + 25); i++)
    if (tokens.lower[i] === 'according' && /estimate/.test(document.text.slice(tokens.start[i], sentence.end)))
      return 'estimate'
  return 'actual'
}
