import { FactwireError } from '../../schemas.js'
import type { Dialect } from '../views.js'

export const REPORTS = ['deals', 'layoffs', 'shutdowns', 'changes', 'quoted'] as const
export type Report = (typeof REPORTS)[number]

export interface QueryOptions {
  /** ISO day, inclusive. */
  readonly since?: string
  /** ISO day, inclusive. */
  readonly until?: string
  /** Least amount of a deal, people of a layoff, percent of a change, quotes of a speaker. */
  readonly min?: number
  /** Only sums in this currency (ISO 4217): sums in several cannot be compared. */
  readonly currency?: string
  /** Only where somebody of this name takes part: whole words of it, in any case. */
  readonly company?: string
  /** Most rows; default 50. */
  readonly limit?: number
}

export const DEFAULT_LIMIT = 50

interface Shape {
  readonly view: string
  /** What `min` and the order are about; without it the newest come first. */
  readonly figure?: string
  readonly hasCurrency?: true
}

const SHAPES: Record<Report, Shape> = {
  deals: { view: 'deals', figure: 'amount', hasCurrency: true },
  layoffs: { view: 'layoffs', figure: 'people' },
  shutdowns: { view: 'shutdowns' },
  changes: { view: 'changes', figure: 'percent' },
  quoted: { view: 'quotations', figure: 'quotes' },
}

export interface Question {
  readonly sql: string
  readonly values: readonly (string | number)[]
}

/** The SQL of a report. @throws FactwireError `query` for what cannot be asked */
export function reportSql(report: Report, options: QueryOptions, dialect: Dialect): Question {
  check(report, options)
  const values: (string | number)[] = []
  const bind = (value: string | number) => `$${values.push(value)}`
  const shape = SHAPES[report]
  const list = conditions(options, bind)
  const sql =
    report === 'quoted' ? quotedSql(list, options, bind, dialect) : listSql(shape, list, options, bind, dialect)
  return { sql, values }
}

function check(report: Report, { since, until, min, currency }: QueryOptions): void {
  if (!REPORTS.includes(report)) throw new FactwireError('query', `no report '${report}': ${REPORTS.join(', ')}`)
  for (const day of [since, until])
    if (day !== undefined && !isDay(day)) throw new FactwireError('query', `'${day}' is no day such as 2026-01-31`)
  if (min !== undefined && !SHAPES[report].figure)
    throw new FactwireError('query', `${report} have no figure that could be at least ${min}`)
  if (currency !== undefined && !SHAPES[report].hasCurrency)
    throw new FactwireError('query', `${report} have no sums in a currency`)
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false
  return new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) ?? false
}

type Bind = (value: string | number) => string

function conditions({ since, until, currency, company }: QueryOptions, bind: Bind): string[] {
  return [
    since !== undefined && `v.day >= ${bind(since)}`,
    until !== undefined && `v.day <= ${bind(until)}`,
    currency !== undefined && `v.currency = ${bind(currency.toUpperCase())}`,
    company !== undefined && takesPart(company, bind),
  ].filter(condition => condition !== false)
}

/** By the words of the key, which has no legal form: "fabrikam" is "Fabrikam Inc." too; else by the whole name. */
function takesPart(company: string, bind: Bind): string {
  const words =
    company
      .toLowerCase()
      .match(/[\p{L}\p{N}&+]+(?:[-'’.][\p{L}\p{N}]+)*/gu)
      ?.join(' ') ?? ''
  const key = words && `OR ' ' || p.key || ' ' LIKE ${bind(`% ${words} %`)}`
  return `EXISTS (SELECT 1 FROM parties p WHERE p.article_key = v.article_key AND p.record_no = v.record_no
    AND (p.name = ${bind(company)} ${key}))`
}

const where = (list: readonly string[]) => (list.length ? `WHERE ${list.join(' AND ')}` : '')

/** In the order of their bytes, as SQLite has it, whatever the language of the database. */
const bytes = (column: string, dialect: Dialect) => (dialect === 'postgres' ? `${column} COLLATE "C"` : column)

function listSql(shape: Shape, list: string[], options: QueryOptions, bind: Bind, dialect: Dialect): string {
  const { view, figure } = shape
  if (options.min !== undefined) list.push(`v.${figure} >= ${bind(options.min)}`)
  const largest = figure ? `v.${figure} IS NULL, v.${figure} DESC, ` : ''
  const order = `ORDER BY ${largest}v.day IS NULL, v.day DESC, ${bytes('v.record_id', dialect)}`
  // the words of the rows that are shown alone
  return `SELECT v.*, (SELECT e.text FROM evidence e
      WHERE e.article_key = v.article_key AND e.record_no = v.record_no AND e.position = 0) AS evidence
    FROM (SELECT * FROM ${view} v ${where(list)} ${order} LIMIT ${bind(options.limit ?? DEFAULT_LIMIT)}) v ${order}`
}

/** "Analysts", "a spokesman": not one and the same from article to article. */
const NAMED = "v.speaker_kind <> 'unknown' AND v.speaker <> lower(v.speaker)"

/** Who is quoted most, with the name, role and organization of the latest quote that tells them. */
function quotedSql(list: string[], options: QueryOptions, bind: Bind, dialect: Dialect): string {
  const having = options.min === undefined ? '' : `HAVING count(*) >= ${bind(options.min)}`
  const ids = `${bytes('article_id', dialect)}, ${bytes('record_id', dialect)}`
  return `WITH said AS (SELECT * FROM quotations v ${where([NAMED, ...list])}),
    counted AS (SELECT speaker_key, count(*) AS quotes, count(DISTINCT article_key) AS articles, min(day) AS first,
      max(day) AS last FROM said GROUP BY speaker_key ${having}),
    latest AS (SELECT speaker_key, speaker, role, organization, row_number() OVER (PARTITION BY speaker_key
      ORDER BY role IS NULL AND organization IS NULL, day IS NULL, day DESC, ${ids}) AS place FROM said)
    SELECT speaker, role, organization, quotes, articles, first, last, speaker_key
    FROM counted JOIN latest USING (speaker_key) WHERE place = 1
    ORDER BY quotes DESC, articles DESC, ${bytes('speaker_key', dialect)} LIMIT ${bind(options.limit ?? DEFAULT_LIMIT)}`
}
