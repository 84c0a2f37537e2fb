import type { QueryRow, Report } from '../archive.js'
import { grouped } from './phrases.js'

type Value = QueryRow[string]

export interface TableColumn {
  readonly name: string
  /** What it shows, where not the column of that name. */
  readonly read?: (row: QueryRow) => Value
  /** Figures, also where words stand before them. */
  readonly isNumber?: true
  /** Cut at the start, where it is cut: the end of a path tells most. */
  readonly endTells?: true
}

/** The page, else the file. */
const ARTICLE: TableColumn = { name: 'article', endTells: true, read: ({ url, source }) => url ?? source }

/** `funding_round` as people write it. */
const spaced = (name: string): TableColumn => ({ name, read: row => String(row[name]).replaceAll('_', ' ') })

const STATUS: TableColumn = {
  name: 'status',
  read: ({ status, certainty }) => (certainty === 'stated' ? status : `${status}, ${certainty}`),
}

const BOUNDS: Record<string, string> = { about: 'about ', at_least: 'at least ', at_most: 'at most ' }

const AMOUNT: TableColumn = {
  name: 'amount',
  isNumber: true,
  read: ({ amount, bound }) =>
    BOUNDS[String(bound)] && amount !== null ? BOUNDS[String(bound)] + grouped(Number(amount)) : amount,
}

const columns = (...list: (string | TableColumn)[]): TableColumn[] =>
  list.map(one => (typeof one === 'string' ? { name: one } : one))

/** What a table shows of a report; the other formats have every column. */
export const REPORT_COLUMNS: Record<Report, readonly TableColumn[]> = {
  deals: columns('day', spaced('kind'), 'target', 'buyers', AMOUNT, 'currency', STATUS, ARTICLE),
  layoffs: columns('day', 'companies', 'people', STATUS, 'happens', ARTICLE),
  shutdowns: columns('day', 'companies', 'products', STATUS, 'happens', ARTICLE),
  changes: columns('day', 'subject', 'measure', 'direction', 'value', spaced('unit'), 'period', 'status', ARTICLE),
  quoted: columns('speaker', 'role', 'organization', 'quotes', 'articles', 'first', 'last'),
}

/** No column of words is made narrower than this. */
const NARROWEST = 12
const WIDEST = 60
const GAP = '  '

/**
 * Rows in columns, within a number of characters where they can be: the widest columns of words are cut for it.
 *
 * @param width in UTF-16 units
 */
export function table(rows: readonly QueryRow[], columns: readonly TableColumn[], width: number): string {
  const values = rows.map(row => columns.map(({ name, read }) => (read ? read(row) : row[name])))
  const cells = [columns.map(({ name }) => name.replaceAll('_', ' ')), ...values.map(line => line.map(cell))]
  const numeric = columns.map(
    ({ isNumber }, at) => isNumber || values.every(line => typeof line[at] === 'number' || line[at] === null),
  )
  const widths = fitted(
    columns.map((_, at) => Math.min(WIDEST, Math.max(...cells.map(line => line[at].length)))),
    width,
  )
  return cells
    .map(line => line.map((text, at) => padded(text, widths[at], numeric[at], columns[at].endTells)).join(GAP))
    .map(line => `${line.trimEnd()}\n`)
    .join('')
}

function fitted(widths: number[], width: number): number[] {
  const total = () => widths.reduce((sum, one) => sum + one + GAP.length, -GAP.length)
  while (total() > width) {
    const widest = Math.max(...widths)
    if (widest <= NARROWEST) break
    widths[widths.indexOf(widest)] -= 1
  }
  return widths
}

function padded(text: string, width: number, isNumber: boolean, endTells = false): string {
  if (isNumber) return text.padStart(width)
  if (text.length <= width) return text.padEnd(width)
  return endTells ? `…${text.slice(1 - width)}` : `${text.slice(0, width - 1)}…`
}

function cell(value: Value): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return grouped(Math.round(value * 100) / 100)
  // names come out of articles: nothing of them may steer a terminal
  return (listIn(value)?.join(', ') ?? value)
    .replace(/[\s\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g, ' ')
    .trim()
}

/** A list as a database has it in text. */
export function listIn(value: Value): unknown[] | undefined {
  if (typeof value !== 'string' || !value.startsWith('[')) return undefined
  try {
    const list: unknown = JSON.parse(value)
    return Array.isArray(list) ? list : undefined
  } catch {
    return undefined
  }
}
