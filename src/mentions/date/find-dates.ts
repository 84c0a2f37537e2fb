import { FactwireError } from '../../core/diagnostic.js'
import { plainDocument } from '../../core/document.js'
import { AnnotatedDocument } from '../annotated-document.js'
import type { DateValue } from '../shapes.js'
import { parseIsoDay } from './calendar.js'

export interface FindDatesOptions {
  /** ISO date that relative dates ("last week", "in May") are seen from; without it they have no value. */
  readonly publishedAt?: string | null
}

/**
 * Finds every calendar expression of a plain English text: days, weeks, months, quarters, halves, seasons, years,
 * decades and stretches between them. Not durations ("for three years"), ages or frequencies.
 *
 * @returns in text order; `value` as in `2026-03-24`, `2025-Q4`, `2019/2021`; `start` inclusive and `end` exclusive, ISO
 * days or minutes as written (no time zone is converted); `span` in UTF-16 offsets of `text`
 * @throws FactwireError where `publishedAt` is no ISO date
 * @example
 * findDates('Sales fell in the third quarter.', { publishedAt: '2026-03-24' })[0].value // '2025-Q3'
 */
export function findDates(text: string, { publishedAt }: FindDatesOptions = {}): DateValue[] {
  if (publishedAt != null && parseIsoDay(publishedAt) === undefined)
    throw new FactwireError('published-at', `publishedAt '${publishedAt}' is no ISO date such as 2026-03-25`)
  const document = new AnnotatedDocument(plainDocument(text, { publishedAt: publishedAt ?? null }))
  return document.dates.map(mention => document.dateOf(mention))
}
