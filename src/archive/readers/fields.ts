import type { ExtractOptions } from '../../index.js'
import type { FieldMap, ReadSettings } from '../entry.js'

/** Names that fields usually have, most telling first. */
const USUAL: Record<keyof FieldMap, readonly string[]> = {
  text: ['text', 'body', 'content', 'article', 'html', 'markdown', 'content_html', 'content_text', 'maintext'],
  id: ['id', '_id', 'article_id', 'uuid', 'guid'],
  url: ['url', 'link', 'uri', 'source_url', 'canonical_url'],
  title: ['title', 'headline'],
  date: [
    'publishedAt',
    'published_at',
    'published',
    'date',
    'date_published',
    'date_publish',
    'datePublished',
    'pubDate',
  ],
}

/** Keys in turn: `doc.body` is the field `body` in `doc`, unless there is a field of that whole name. */
function valueAt(record: Record<string, unknown>, name: string): unknown {
  if (Object.hasOwn(record, name)) return record[name]
  let value: unknown = record
  for (const key of name.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as Record<string, unknown>)[key]
  }
  return value
}

function find(record: Record<string, unknown>, field: keyof FieldMap, map: FieldMap): unknown {
  const named = map[field]
  if (named !== undefined) return valueAt(record, named)
  const usual = USUAL[field].find(name => {
    const value = record[name]
    return value !== undefined && value !== null && value !== ''
  })
  return usual && record[usual]
}

export interface Fields {
  readonly input: string
  readonly options: ExtractOptions
  readonly note?: string
}

/** The article in an object of JSON or CSV; a text says why there is none. */
export function articleOf(record: Record<string, unknown>, settings: ReadSettings): Fields | string {
  const map = settings.fields ?? {}
  const input = find(record, 'text', map)
  if (typeof input !== 'string')
    return map.text
      ? `no text in the field '${map.text}'`
      : `no field that holds the text (${USUAL.text.slice(0, 4).join(', ')}, ...): name it`
  const date = instantOf(find(record, 'date', map))
  return {
    input,
    options: {
      id: idIn(record, settings),
      url: textOf(find(record, 'url', map)),
      title: textOf(find(record, 'title', map)),
      publishedAt: date.value,
      fallbackDate: settings.fallbackDate,
      format: settings.format,
    },
    note: date.refused === undefined ? undefined : `the date '${date.refused}' is none that can be read`,
  }
}

/** The id that an object of JSON or CSV gives itself, also where it has no article. */
export const idIn = (record: Record<string, unknown>, { fields }: ReadSettings): string | undefined =>
  textOf(find(record, 'id', fields ?? {}))

function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined
  if (typeof value === 'number' || typeof value === 'bigint') return String(value)
  // as MongoDB exports its ids
  const id = (value as { $oid?: unknown } | null | undefined)?.$oid
  return typeof id === 'string' ? id : undefined
}

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?\s?(?:Z|[+-]\d\d:?\d\d|UTC)?)?$/

/** The dates of mail and RSS: `Tue, 24 Mar 2026 10:00:00 GMT`. */
const RFC_822 =
  /^(?:[A-Z][a-z]{2},?\s)?\d{1,2}\s[A-Z][a-z]{2}\s\d{4}\s\d\d:\d\d(?::\d\d)?\s(?:GMT|UTC|UT|Z|E[SD]T|C[SD]T|M[SD]T|P[SD]T|[+-]\d{4})$/

/** A publication date as `extract` takes it. What cannot be read without guessing is refused. */
export function instantOf(value: unknown): { readonly value?: string; readonly refused?: string } {
  if (value === undefined || value === null || value === '') return {}
  if (typeof value === 'number') return instantOfNumber(value)
  const text = String(typeof value === 'object' && '$date' in value ? value.$date : value).trim()
  if (/^\d{10}(?:\d{3})?$/.test(text)) return instantOfNumber(Number(text))
  const iso = ISO.exec(text) ?? ISO.exec(text.replace(/^(\d{4})[/.](\d\d)[/.](\d\d)/, '$1-$2-$3'))
  if (iso)
    return isDay(iso[1], iso[2], iso[3])
      ? { value: iso[0].replace(' UTC', 'Z').replace(/\s(?=[Z+-])/, '') }
      : { refused: text }
  if (RFC_822.test(text)) {
    const time = Date.parse(text)
    if (!Number.isNaN(time)) return { value: new Date(time).toISOString() }
  }
  return { refused: text.slice(0, 60) }
}

const isDay = (year: string, month: string, day: string) =>
  Number(month) >= 1 &&
  Number(month) <= 12 &&
  Number(day) >= 1 &&
  Number(day) <= new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()

/** Seconds since 1970, or milliseconds where they would be after the year 2286. */
function instantOfNumber(value: number): { readonly value?: string; readonly refused?: string } {
  const time = new Date(Math.abs(value) < 1e10 ? value * 1000 : value)
  return Number.isNaN(time.getTime()) || time.getUTCFullYear() > 9999
    ? { refused: String(value) }
    : { value: time.toISOString() }
}
