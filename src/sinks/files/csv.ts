import { join } from 'node:path'
import { ARTICLE_COLUMNS } from '../article-table.js'
import type { Value } from '../columns.js'
import type { Batch } from '../sink.js'
import { type KindOfTable, tablesFor } from '../tables.js'
import { type AppendSink, FileSink } from './file-sink.js'
import { bytesOf } from './jsonl.js'

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
  const file = (name: string, columns: readonly string[]) => ({
    name,
    path: join(folder, `${name}.csv`),
    head: `${csvLine(columns)}\n`,
  })
  return new FileSink({
    files: [
      file('articles', [...ARTICLE_COLUMNS.map(({ name }) => name), 'source', 'place']),
      file('failures', ['source', 'place', 'code', 'message']),
      ...tables.all.map(({ name, columns }) => file(name, ['article_id', ...columns.map(column => column.name)])),
    ],
    checkpoint: join(folder, 'checkpoint.jsonl'),
    encode: ({ outcomes }: Batch) => {
      const lines = new Map<string, string[]>()
      const add = (name: string, values: readonly Value[]) => {
        const list = lines.get(name)
        if (list) list.push(csvLine(values))
        else lines.set(name, [csvLine(values)])
      }
      for (const outcome of outcomes) {
        const { source, at } = outcome.place
        if (outcome.kind === 'failed') add('failures', [source, at, outcome.code, outcome.message])
        if (outcome.kind !== 'extracted') continue
        const { article } = outcome.result
        add('articles', [...ARTICLE_COLUMNS.map(({ read }) => read(article)), source, at])
        tables.rowsOf(outcome.result).forEach((rows, table) => {
          for (const row of rows) add(tables.all[table].name, [article.id, ...row])
        })
      }
      return [...lines].map(([name, list]) => ({ name, bytes: bytesOf(list) }))
    },
  })
}
