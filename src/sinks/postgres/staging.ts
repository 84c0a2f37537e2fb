import type { Client } from 'pg'
import { ARTICLE_COLUMNS, ARTICLE_MARKS } from '../article-table.js'
import type { ColumnType, Value } from '../columns.js'
import { quoted } from '../quoted.js'
import type { Statement } from './send.js'
import { TYPES } from './types.js'

/** Every column of `articles` but its key. */
export const STAGED: readonly { readonly name: string; readonly type: ColumnType }[] = [
  ...ARTICLE_COLUMNS,
  ...ARTICLE_MARKS,
]

const typed = STAGED.map(({ name, type }) => `${name} ${TYPES[type]}`).join(', ')

/** What every connection that writes needs. */
export async function prepareConnection(client: Client): Promise<void> {
  // where articles are copied to before they are put in their place; its rows are gone with the transaction
  await client.query(`CREATE TEMP TABLE IF NOT EXISTS staged_articles (${typed}) ON COMMIT DELETE ROWS`)
  // all is looked up by key, but of a table that has grown since it was analysed the planner would read every row
  await client.query('SET enable_seqscan = off')
  // what has no index then seems so dear that it would be compiled first
  await client.query('SET jit = off')
}

/**
 * COPY of rows.
 *
 * @param rows each as `copyRow` writes it
 */
export const copyOf = (
  table: string,
  columns: readonly { readonly name: string }[],
  rows: readonly string[],
): Statement => ({
  sql: `COPY ${quoted(table)} (${columns.map(({ name }) => quoted(name)).join(', ')}) FROM STDIN`,
  // joined, for a string that has grown piece by piece is slow to write
  rows: `${rows.join('\n')}\n`,
})

/**
 * A row as the text format of COPY has it.
 *
 * @param values those of `columns`, in their order
 */
export function copyRow(columns: readonly { readonly type: ColumnType }[], values: readonly Value[]): string {
  const fields = new Array<string>(values.length)
  for (let at = 0; at < values.length; at += 1) fields[at] = copyField(values[at], columns[at].type)
  return fields.join('\t')
}

const ESCAPES: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

/** What most texts have nothing of. */
const ESCAPED = /[\\\t\n\r\0]/

/** A value as the text format of COPY has it. */
export function copyField(value: Value, type: ColumnType): string {
  if (value === null) return '\\N'
  if (typeof value === 'boolean') return value ? 't' : 'f'
  if (typeof value === 'number') return String(value)
  if (type === 'timestamp') return isInstant(value) ? value : '\\N'
  if (!ESCAPED.test(value)) return value
  const text = type === 'json' ? jsonWithoutNul(value) : value.replaceAll('\0', '\ufffd')
  return text.replace(/[\\\t\n\r]/g, character => ESCAPES[character])
}

const INSTANT =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,6})?)?)?$/

/** Instants without a zone, of days that there are; a kind of a user's own may have other words in such a field. */
function isInstant(text: string): boolean {
  // PostgreSQL has no year 0
  if (!INSTANT.test(text) || text.startsWith('0000')) return false
  const day = text.slice(0, 10)
  // every month has 28 days
  return day.slice(8) <= '28' || new Date(`${day}T00:00:00Z`).toJSON().startsWith(day)
}

/** jsonb refuses the character NUL, however it is written. */
export function jsonWithoutNul(json: string): string {
  if (!json.includes('\\u0000')) return json
  return JSON.stringify(JSON.parse(json), (_, value) =>
    typeof value === 'string' ? value.replaceAll('\0', '\ufffd') : value,
  )
}
