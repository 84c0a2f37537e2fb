import type { NewsRecord, RecordType } from 'factwire'

/**
 * A record as a careful reader tells it: only the fields written here are compared, parties by name, sums as
 * "5000000 USD", dates by value. Three marks, each with its reason: `optional`, found or not, neither is an error;
 * `gap`, not found yet; `wrong`, found though no reader would.
 */
export type ExpectedRecord = Readonly<Record<string, unknown>> & {
  readonly optional?: string
  readonly gap?: string
  readonly wrong?: string
}

const MARKS = ['optional', 'gap', 'wrong']

/** What tells one fact from another: a record that says this of none that is expected is one too many. */
const FACT: Readonly<Record<RecordType, readonly string[]>> = {
  announcement: ['event'],
  investment: ['kind'],
  metric: ['value', 'unit'],
  social_post: ['text', 'form'],
  quote: ['text'],
  date: ['value'],
}

export type Expected = Readonly<Record<RecordType, readonly ExpectedRecord[]>>

export interface Verdict {
  /** Without a mark, and nothing like it was found. */
  readonly missing: readonly ExpectedRecord[]
  /** Gaps that are closed, and wrong records that are gone: their marks can go. */
  readonly closed: readonly ExpectedRecord[]
  /** Found, and a reader finds no such fact, not even with other details. */
  readonly extra: readonly Record<string, unknown>[]
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

export function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (!isObject(value)) return value
  if ('surface' in value) return value.name
  if ('currencySource' in value) return `${value.value}${value.max === null ? '' : `-${value.max}`} ${value.currency}`
  if ('grain' in value && !('evidence' in value)) return value.value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]))
}

/** Sets what was found beside what a reader expects, each record to one expectation; the most exact pairs first. */
export function compare(type: RecordType, expected: Expected, records: readonly NewsRecord[]): Verdict {
  const found = records.filter(record => record.type === type).map(record => plain(record) as Record<string, unknown>)
  const pairs = expected[type].flatMap((one, i) =>
    found.flatMap((record, j) =>
      says(record, one) ? [{ i, j, weight: Object.keys(one).length + (one.optional || one.wrong ? 0 : 100) }] : [],
    ),
  )
  const told = new Set<number>()
  const used = new Set<number>()
  for (const { i, j } of pairs.sort((a, b) => b.weight - a.weight)) {
    if (told.has(i) || used.has(j)) continue
    told.add(i)
    used.add(j)
  }
  return {
    missing: expected[type].filter((one, i) => !told.has(i) && !MARKS.some(mark => mark in one)),
    closed: expected[type].filter((one, i) => (told.has(i) ? one.gap : one.wrong)),
    extra: found.filter((record, j) => !used.has(j) && !expected[type].some(one => sameFact(type, record, one))),
  }
}

const says = (record: Record<string, unknown>, expected: ExpectedRecord): boolean =>
  Object.entries(expected).every(
    ([field, value]) => MARKS.includes(field) || JSON.stringify(record[field]) === JSON.stringify(value),
  )

const sameFact = (type: RecordType, record: Record<string, unknown>, expected: ExpectedRecord): boolean =>
  FACT[type].every(field => !(field in expected) || record[field] === expected[field])
