import type { Sentence } from '../../language/sentences.js'
import { wordsIn } from '../../language/tokens.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import type { DateMention, Reference } from '../../mentions/types.js'
import { wordSet } from './lexicon.js'
import { skipBounds } from './money-price.js'
import { isToldByHouse, mainCompany } from './observers.js'
import { daysSince } from './of-now.js'
import { figureBefore, isBeyondComparison, isCompared } from './period.js'
import type { MeasureKey, Metric } from './schema.js'
import { isExpectation } from './status.js'
import { quarterEnded } from './told-period.js'

/** What is told of a period, and not of a day. */
const OF_PERIOD: ReadonlySet<MeasureKey> = new Set([
  'revenue',
  'profit',
  'loss',
  'units_sold',
  'market_share',
  'downloads',
])
/** Words of measures that have a period of their own. */
const OWN_PERIOD = wordSet(`annual annualized annualised recurring run arr yearly monthly weekly daily lifetime`)

/** Is a figure of this measure one of a quarter, a half or a year, whatever day is told beside it? */
export const isOfPeriod = (key: MeasureKey, words: string, kind: Metric['kind']): boolean =>
  OF_PERIOD.has(key) || /margins?$/i.test(words) || (kind === 'share' && /\bshare$/i.test(words))

/** How many sentences tell what period a story reports. */
const LEAD = 8

/** The period of a figure that its sentence does not tell: that of the sentences before, or the one that the story reports. */
export function storyPeriod(
  document: AnnotatedDocument,
  sentence: Sentence,
  figure: number,
  words: string,
  compared = false,
): DateMention | undefined {
  // "daily users" are counted over the quarter that is told
  if (
    !/\b(?:users?|visitors?|members?|subscribers?|customers?)$/i.test(words) &&
    words
      .toLowerCase()
      .split(' ')
      .some(word => OWN_PERIOD.has(word))
  )
    return undefined
  // "from $19 million": of another time
  const at = skipBounds(document, figure - 1)
  const before = document.tokens.lower[at] ?? ''
  // "led with a 26% share" is of now
  if (!compared && /^(?:from|versus|vs|than|against)$/.test(before)) return undefined
  if (!compared && before === 'with' && /^compare[ds]?$/.test(document.tokens.lower[at - 1] ?? '')) return undefined
  for (let index = sentence.index - 1; index >= 0; index--) {
    const before = document.sentences[index]
    if (before.blockIndex !== sentence.blockIndex) break
    const told = reported(document, before) ?? resultsYear(document, before)
    if (told) return told
  }
  const month = monthTold(document, sentence)
  if (month) return month
  if (!leads.has(document)) leads.set(document, findLead(document))
  const lead = leads.get(document)
  // a time of the sentence itself was weighed before, and is of something else
  if (lead) return lead.first >= sentence.first && lead.first <= sentence.last ? undefined : lead
  return reportedLate(document, sentence)
}

/** How many sentences back a month is still the one of which figures are told, and how many days it is news. */
const MONTH_BACK = 3
const MONTH_FRESH = 45

/** "It delivered 31,000 cars in February. Its share of the market fell to 14%.": the month of the figures just before. */
function monthTold(document: AnnotatedDocument, sentence: Sentence): DateMention | undefined {
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - MONTH_BACK); index--) {
    const before = document.sentences[index]
    if (before.blockIndex < sentence.blockIndex - 1) return undefined
    const dates = document.mentionsIn(document.dates, before.first, before.last)
    if (dates.some(isPeriod)) return undefined
    const month = dates.find(
      date =>
        date.grain === 'month' &&
        date.value !== null &&
        date.modifiers.length === 0 &&
        /^(?:in|for|during)$/.test(document.tokens.lower[date.first - 1] ?? ''),
    )
    if (!month?.to) continue
    const since = daysSince(document, month.to)
    const fresh = since >= 0 && since <= MONTH_FRESH && !isCompared(document, before, month)
    return fresh && document.tokens.firstOf(SOLD_WORDS, before.first, before.last) >= 0 ? month : undefined
  }
  return undefined
}
const SOLD_WORDS = wordsIn('sales deliveries shipments registrations downloads installs sold delivered shipped')

/** Of a story that comes to the results late: the period last told before, where it has just ended. */
function reportedLate(document: AnnotatedDocument, sentence: Sentence): DateMention | undefined {
  return document.dates.findLast(date => {
    if (date.first >= sentence.first || !isPeriod(date) || !date.to) return false
    const since = daysSince(document, date.to)
    if (!(since >= 0 && since <= FRESH)) return false
    const told = document.sentenceAt(date.first)
    return told !== undefined && reported(document, told) === date
  })
}
/** How many days after a quarter its results are told. */
const FRESH = 100

/** Measures of a company that results tell beside those of money. */
const OF_RESULTS =
  /\b(?:users?|subscribers?|customers?|members?|memberships?|count|bookings|orders|visits|hours|usage|engagement|advertising|ads?|subscriptions?|spending|expenses|costs|services|hardware|software|cloud|licen[cs](?:es?|ing)|business|unit|division|segment|growth|dividend)$/i

/** Is a figure of the company that reports its results one of them, though it is no sum of money: "daily users rose 9%"? */
export const isOfResults = (
  document: AnnotatedDocument,
  subject: Reference | undefined,
  { kind, words }: { readonly kind: Metric['kind']; readonly words: string },
): boolean =>
  kind !== 'share' &&
  OF_RESULTS.test(words) &&
  subject?.entity !== undefined &&
  subject.entity === mainCompany(document)?.entity

/**
 * What analysts had expected of a figure is of the time of that figure: "Analysts were looking for $6.4 billion" of the quarter of
 * the forecast before it, else of the one that the story reports.
 */
export function awaitedPeriod(
  document: AnnotatedDocument,
  sentence: Sentence,
  figure: number,
  words: string,
): DateMention | undefined {
  if (!isExpectation(document, sentence, figure)) return undefined
  const before = document.sentences[sentence.index - 1]
  if (before?.blockIndex === sentence.blockIndex) {
    const told = document
      .mentionsIn(document.dates, before.first, before.last)
      .find(date => isPeriod(date) && !isCompared(document, before, date) && !figureBefore(document, before, date))
    if (told) return told
  }
  return storyPeriod(document, sentence, figure, words)
}

const leads = new WeakMap<AnnotatedDocument, DateMention | undefined>()

function findLead(document: AnnotatedDocument): DateMention | undefined {
  const lead = document.sentences.slice(0, LEAD)
  for (const sentence of lead) {
    const told = reported(document, sentence)
    if (told) return told
  }
  for (const sentence of lead) {
    const told = resultsAnnounced(document, sentence) ? resultsYear(document, sentence) : undefined
    if (told) return told
  }
  return undefined
}

/** "results for 2024", "revenue of $1.8 billion in 2024": the year just over, where a sentence tells results of it. */
function resultsYear(document: AnnotatedDocument, sentence: Sentence): DateMention | undefined {
  const { publishedAt } = document.metadata
  if (!publishedAt) return undefined
  const year = String(Number(publishedAt.slice(0, 4)) - 1)
  const date = document
    .mentionsIn(document.dates, sentence.first, sentence.last)
    .find(
      ({ grain, value, modifiers, first }) =>
        grain === 'year' &&
        value === year &&
        modifiers.length === 0 &&
        /^(?:in|during|for|over|last)$/.test(document.tokens.lower[first - 1] ?? 'last'),
    )
  if (!date || isCompared(document, sentence, date) || isBeyondComparison(document, sentence, date)) return undefined
  if (figureBefore(document, sentence, date)) return undefined
  return document.tokens.firstOf(RESULT_WORDS, sentence.first, sentence.last) >= 0 ? date : undefined
}
const RESULT_WORDS = wordsIn('results revenue revenues sales profit profits earnings income turnover report')

/** Does a sentence say that results are published, and not only tell a figure as background? */
const resultsAnnounced = (document: AnnotatedDocument, sentence: Sentence): boolean =>
  document.tokens.firstOf(ANNOUNCED, sentence.first, sentence.last) >= 0
const ANNOUNCED = wordsIn('results earnings full-year annual')

/** The quarter, half or span of months that a sentence tells of, where it is over. */
const reported = (document: AnnotatedDocument, sentence: Sentence): DateMention | undefined =>
  quarterEnded(document, sentence) ??
  document
    .mentionsIn(document.dates, sentence.first, sentence.last)
    .find(
      date =>
        (isPeriod(date) || isMarketYear(document, date)) &&
        isOver(document, date) &&
        !isCompared(document, sentence, date) &&
        !isFlatOn(document, date) &&
        !isBeyondComparison(document, sentence, date) &&
        !figureBefore(document, sentence, date),
    )

const isPeriod = ({ grain, value, fiscal }: DateMention): boolean =>
  value !== null && (grain === 'quarter' || grain === 'half' || (fiscal && grain === 'year') || isRun(value))

/** "flat on the fourth quarter": what it is compared with. */
const isFlatOn = ({ tokens: { lower } }: AnnotatedDocument, { first }: DateMention): boolean =>
  lower[first - 1] === 'on' && /^(?:flat|unchanged|steady|up|down)$/.test(lower[first - 2] ?? '')

/** The year of which a house tells a market's figures: the one just over. */
const isMarketYear = (document: AnnotatedDocument, { grain, value, first, modifiers }: DateMention): boolean =>
  grain === 'year' &&
  value !== null &&
  modifiers.length === 0 &&
  /^(?:in|during|for|over|last)$/.test(document.tokens.lower[first - 1] ?? '') &&
  Number(value) === Number(document.metadata.publishedAt?.slice(0, 4)) - 1 &&
  isToldByHouse(document)

/** "the three months through June": told as a range of months. */
const isRun = (value: string): boolean => /^\d{4}-\d\d\/\d{4}-\d\d$/.test(value)

function isOver({ metadata }: AnnotatedDocument, { to, value, fiscal, grain }: DateMention): boolean {
  if (!metadata.publishedAt) return true
  const day = metadata.publishedAt.slice(0, 10)
  if (to) return to.slice(0, 10) <= day
  // a fiscal year is called after the year in which it ends
  return (
    value !== null && Number(value.slice(0, 4)) <= Number(day.slice(0, 4)) + (fiscal && grain === 'quarter' ? 1 : 0)
  )
}
