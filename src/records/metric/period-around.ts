import type { Sentence } from '../../language/sentences.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import type { DateMention } from '../../mentions/types.js'
import type { BaselineReading } from './baseline.js'
import { figureAt } from './figure-at.js'
import { wordSet } from './lexicon.js'
import { daysSince } from './of-now.js'
import { isCompared } from './period.js'
import { monthOf, quarterOf } from './told-period.js'

const PARTS_OF_YEAR = wordSet(`quarter half month`)

const isPartOfYear = ({ grain, value }: DateMention): boolean => PARTS_OF_YEAR.has(grain) && value !== null

/** "from $4 million a year earlier" beside a quarter, a half or a month: the same part of the year before. */
export function sameOfYearBefore(
  document: AnnotatedDocument,
  sentence: Sentence,
  told: DateMention,
  ofStory: () => DateMention | undefined,
): DateMention {
  if (told.grain !== 'year' || !told.relative || !isYearBefore(document, told)) return told
  const beside = document
    .mentionsIn(document.dates, sentence.first, sentence.last)
    .find(date => isPartOfYear(date) && !isCompared(document, sentence, date))
  const now = beside ?? ofStory()
  if (!now || !isPartOfYear(now)) return told
  const { value, from, to, grain, fiscal } = now
  // a year that the words themselves do not allow
  if (Math.abs(Number(told.value) - Number(yearLess(value)?.slice(0, 4))) > 1) return told
  return { ...told, value: yearLess(value), from: yearLess(from), to: yearLess(to), grain, fiscal }
}

/** "a year earlier", "one year ago", "the year before". */
function isYearBefore({ tokens: { lower } }: AnnotatedDocument, { first, last }: DateMention): boolean {
  return (
    /^(?:ago|earlier|before|prior|previously)$/.test(lower[last]) && last - first === 2 && lower[last - 1] === 'year'
  )
}

/** The same part of the year before, of a value or a bound: "2024-Q4", "2024-10/2024-12", "2024-10-01". */
const yearLess = <T extends string | null>(date: T): T =>
  (date === null
    ? null
    : date
        .split('/')
        .map(part => `${Number(part.slice(0, 4)) - 1}${part.slice(4)}`)
        .join('/')) as T

const ORDINALS = ['first', 'second', 'third', 'fourth']

/** "grew 22% in the fourth quarter, after a 5% rise in the third": the quarter of which only the place in the year is told. */
export function ordinalQuarter(
  document: AnnotatedDocument,
  sentence: Sentence,
  figure: number,
): DateMention | undefined {
  const { tokens } = document
  const { lower } = tokens
  const end = figureAt(document, figure)?.last ?? figure
  for (let at = end + 1; at <= Math.min(sentence.last, end + 4); at++) {
    if (lower[at] !== 'the' || lower[at - 1] !== 'in') continue
    const place = ORDINALS.indexOf(lower[at + 1])
    if (place < 0 || !/^[.,;)]$|^(?:and|as|after|from)$/.test(lower[at + 2] ?? '.')) return undefined
    const quarter = document
      .mentionsIn(document.dates, sentence.first, figure)
      .findLast(({ grain, value }) => grain === 'quarter' && /^\d{4}-Q\d$/.test(value ?? ''))
    if (!quarter?.value) return undefined
    const [year, now] = quarter.value.split('-Q').map(Number)
    // what comes later in the year and is looked back at was in the year before
    const before = place + 1 >= now && isLookedBackAt(document, sentence, figure)
    const of = before ? year - 1 : year
    const start = of * 12 + place * 3
    return {
      ...quarter,
      ...tokens.range(at, at + 1),
      first: at,
      last: at + 1,
      value: quarterOf(start),
      from: quarter.from && `${monthOf(start)}-01`,
      to: quarter.to && `${monthOf(start + 3)}-01`,
    }
  }
  return undefined
}

function isLookedBackAt({ tokens: { lower } }: AnnotatedDocument, { first }: Sentence, figure: number): boolean {
  for (let at = figure - 1; at > Math.max(first, figure - 6); at--)
    if (/^(?:after|following|from|against|versus|compared)$/.test(lower[at])) return true
  return false
}

/** "down 11% since the start of the year": the change of the year so far. */
export function yearSoFar(baseline: BaselineReading | undefined): DateMention | undefined {
  const date = baseline?.date
  if (date?.grain !== 'year' || !date.modifiers.includes('since') || !date.modifiers.includes('start')) return undefined
  return { ...date, modifiers: [] }
}

/** A price of a day is that of the days just before the article. */
const DAYS = 5

/** "Acme said on Monday that it would delay it. Its shares tumbled 19%.": the day on which the news before came. */
export function tradingDay(document: AnnotatedDocument, sentence: Sentence, figure: number): DateMention | undefined {
  if (!document.metadata.publishedAt || !movedOnce(document, sentence, figure)) return undefined
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - 3); index--) {
    const before = document.sentences[index]
    if (before.blockIndex < sentence.blockIndex - 1) return undefined
    const dates = document.mentionsIn(document.dates, before.first, before.last)
    if (dates.length === 0) continue
    const days = dates.filter(({ grain }) => grain === 'day')
    const since = days.length === 1 && days[0].from ? daysSince(document, days[0].from) : -1
    return since >= 0 && since < DAYS ? days[0] : undefined
  }
  return undefined
}

/** In the plain past, and over no stretch of time: not "have fallen 70% since their peak", "are down 30%". */
function movedOnce(document: AnnotatedDocument, sentence: Sentence, figure: number): boolean {
  if (document.mentionsIn(document.dates, sentence.first, sentence.last).length > 0) return false
  const { lower } = document.tokens
  for (let at = sentence.first; at <= sentence.last; at++) if (OVER_TIME.has(lower[at])) return false
  const verb = document.clauses(sentence).findLast(clause => clause.verb.first < figure)?.verb
  return verb?.tense === 'past'
}
const OVER_TIME = wordSet(`since over past so year years month months weeks peak ever still now months`)
