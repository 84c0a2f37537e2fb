import { type ExtractOptions, extract, type NewsRecord, type RecordType } from 'factwire'

/** The reference date of the corpus: a Tuesday. */
export const CORPUS_DATE = '2026-03-24'

/** A record with its parties as names, money as "5000000 USD" and dates as values: what a corpus case compares. */
export type Facts = Record<string, unknown>

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (!isObject(value)) return value
  if ('surface' in value) return value.name
  if ('currencySource' in value) return `${value.value}${value.max === null ? '' : `-${value.max}`} ${value.currency}`
  if ('grain' in value && 'span' in value) return value.value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]))
}

/** The records of one type in a text, as plain facts. */
export function factsOf(type: RecordType, text: string, options: ExtractOptions = {}): Facts[] {
  return recordsOf(type, text, options).map(record => plain(record) as Facts)
}

/** The records of one type in a text, seen from the corpus date unless told otherwise. */
export function recordsOf<T extends RecordType>(
  type: T,
  text: string,
  options: ExtractOptions = {},
): Extract<NewsRecord, { type: T }>[] {
  const { records } = extract(text, { format: 'text', publishedAt: CORPUS_DATE, ...options })
  return records.filter(record => record.type === type) as Extract<NewsRecord, { type: T }>[]
}
