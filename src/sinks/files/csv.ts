import { join } from 'node:path'
import type { Value } from '../columns.js'
import { type KindOfTable, tablesFor } from '../tables.js'
import { type AppendSink, FileSink } from './file-sink.js'
import { bytesOf } from './jsonl.js'
import { fileTables, linesOfBatch } from './table-rows.js'

/** A field as RFC 4180 has it; null is the empty field, the empty text is `""`. */
function field(value: Value): string {
  if (value === null) return ''
  if (typeof value !== 'string') return String(value)
  return value === '' || /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value
}

export const csvLine = (values: readonly Value[]): string => values.map(field).join(',')

/**
 * A folder of CSV files, one a table: `articles.csv`, `announcements.csv`, ..., `parties.csv`, `evidence.csv`.
 * The columns are those of the databases, with `article_id` for their `article_key`.
 */
export function csvSink(folder: string, { kinds }: { readonly kinds?: readonly KindOfTable[] } = {}): AppendSink {
  const tables = tablesFor(kinds)
  return new FileSink({
    files: fileTables(tables).map(({ name, columns }) => ({
      name,
      path: join(folder, `${name}.csv`),
      head: `${csvLine(columns.map(column => column.name))}\n`,
    })),
    checkpoint: join(folder, 'checkpoint.jsonl'),
    encode: batch => [...linesOfBatch(batch, tables, csvLine)].map(([name, list]) => ({ name, bytes: bytesOf(list) })),
  })
}
