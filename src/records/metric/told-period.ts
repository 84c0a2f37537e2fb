import type { Sentence } from '../../language/sentences.js'
import { wordsIn } from '../../language/tokens.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import type { DateMention } from '../../mentions/types.js'
import type { Metric } from './schema.js'

/** A period that a sentence tells in words that are no calendar expression by themselves: "the full year", "the quarter, which ended March 31". */
export function toldPeriod(
  document: AnnotatedDocument,
  sentence: Sentence,
  figure: number,
  status: Metric['status'],
): DateMention | undefined {
  return quarterEnded(document, sentence) ?? fullYear(document, sentence, figure, status)
}

/** "Over the same period, costs fell 4%": the time told last before it, in the sentence or in the one before. */
export function samePeriod(document: AnnotatedDocument, sentence: Sentence, figure: number): DateMention | undefined {
  const { tokens } = document
  const at = tokens.firstOf(SAME, sentence.first, figure)
  // "At the time, it had 2 million users"
  if (/^at (?:the|that) time$/.test(tokens.lower.slice(sentence.first, sentence.first + 3).join(' ')))
    return toldBefore(document, sentence)
  if (at < 0 || !/^(?:the|that|this)$/.test(tokens.lower[at - 1] ?? '')) return undefined
  if (!/^(?:period|time|timeframe|stretch|quarter|year|month)$/.test(tokens.lower[at + 1])) return undefined
  // "the same period last year", "in the same period of 2023": told by a date of its own
  if (!/^(?:over|in|during|for|across)$/.test(tokens.lower[at - 2] ?? '')) return undefined
  if (/^(?:last|a|in|of|the|one|two|previous|prior|before|ago|earlier|year)$/.test(tokens.lower[at + 2] ?? ''))
    return undefined
  const before = document.sentences[sentence.index - 1]
  const first = before?.blockIndex === sentence.blockIndex ? before.first : sentence.first
  return document
    .mentionsIn(document.dates, first, at)
    .findLast(date => date.grain !== 'day' && date.grain !== 'minute' && date.value !== null)
}

/** The time that the sentence before tells last. */
function toldBefore(document: AnnotatedDocument, sentence: Sentence): DateMention | undefined {
  const before = document.sentences[sentence.index - 1]
  if (before?.blockIndex !== sentence.blockIndex) return undefined
  return document.mentionsIn(document.dates, before.first, before.last).findLast(({ value }) => value !== null)
}

const SAME = wordsIn('same')

/** "the quarter, which ended March 31", "the quarter that ended on June 30": the three months up to that day. */
export function quarterEnded(document: AnnotatedDocument, sentence: Sentence): DateMention | undefined {
  const { lower } = document.tokens
  for (const date of document.mentionsIn(document.dates, sentence.first, sentence.last)) {
    if (date.grain !== 'day' || !date.value) continue
    let at = lower[date.first - 1] === 'on' ? date.first - 2 : date.first - 1
    if (!/^end(?:ed|s|ing)$/.test(lower[at] ?? '') || !/^(?:that|which)$/.test(lower[at - 1] ?? '')) continue
    at -= 2
    if (lower[at] === ',') at--
    if (lower[at] !== 'quarter') continue
    const [year, month, day] = date.value.split('-').map(Number)
    // a quarter of whole weeks may end on the first days of the next month
    const end = year * 12 + month - (day < 8 ? 1 : 0)
    const [from, last] = [monthOf(end - 3), monthOf(end - 1)]
    return {
      ...date,
      ...document.tokens.range(at, date.last),
      first: at,
      value: end % 3 ? `${from}/${last}` : quarterOf(end - 1),
      from: `${from}-01`,
      to: `${monthOf(end)}-01`,
      grain: end % 3 ? 'month' : 'quarter',
    }
  }
  return undefined
}

/** Months counted from the year 0, as a month and as a quarter. */
export const monthOf = (months: number): string =>
  `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`

export const quarterOf = (months: number): string => `${Math.floor(months / 12)}-Q${Math.floor((months % 12) / 3) + 1}`

/** "full-year sales", "for the full year": the year of the article, or of its results where they are told early in the next. */
function fullYear(
  document: AnnotatedDocument,
  sentence: Sentence,
  figure: number,
  status: Metric['status'],
): DateMention | undefined {
  const { publishedAt } = document.metadata
  if (!publishedAt) return undefined
  const told = fullYearAt(document, sentence, figure)
  if (!told || document.dates.some(({ fiscal }) => fiscal)) return undefined
  const early = Number(publishedAt.slice(5, 7)) < 4
  // results of a year are told after it; those of a year that ends in summer are not known to be
  if (status === 'actual' && !early) return undefined
  const year = Number(publishedAt.slice(0, 4)) - (status === 'actual' ? 1 : 0)
  const [first, last] = told
  return {
    ...document.tokens.range(first, last),
    first,
    last,
    value: String(year),
    from: `${year}-01-01`,
    to: `${year + 1}-01-01`,
    grain: 'year',
    modifiers: [],
    fiscal: false,
    relative: true,
    zone: null,
  }
}

/** Most tokens between the words and the figure that is of them. */
const REACH = 14

function fullYearAt({ tokens }: AnnotatedDocument, sentence: Sentence, figure: number): [number, number] | undefined {
  const { lower } = tokens
  const from = Math.max(sentence.first, figure - REACH)
  for (let i = Math.min(sentence.last, figure + REACH); i >= from; i--) {
    const word = lower[i]
    if (word === 'full-year') return [i, i]
    if (word !== 'year') continue
    if (/^(?:full|entire|whole)$/.test(lower[i - 1])) return [i - 1, i]
    if (
      lower[i - 1] === 'the' &&
      lower[i - 2] === 'for' &&
      !/^(?:ended|ending|to|before|earlier)$/.test(lower[i + 1] ?? '')
    )
      return [i - 1, i]
  }
  return undefined
}
