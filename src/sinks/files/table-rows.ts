import { ARTICLE_COLUMNS } from '../article-table.js'
import type { ColumnType, Value } from '../columns.js'
import type { Batch } from '../sink.js'
import type { Tables } from '../tables.js'

interface FileColumn {
  readonly name: string
  readonly type: ColumnType
}

const text = (name: string): FileColumn => ({ name, type: 'text' })

/** The tables of a folder of files with their columns: `article_id` stands where databases have their `article_key`. */
export function fileTables(tables: Tables): { readonly name: string; readonly columns: readonly FileColumn[] }[] {
  return [
    { name: 'articles', columns: [...ARTICLE_COLUMNS, text('source'), text('place')] },
    { name: 'failures', columns: ['source', 'place', 'code', 'message'].map(text) },
    ...tables.all.map(({ name, columns }) => ({ name, columns: [text('article_id'), ...columns] })),
  ]
}

/** What a batch adds to each table, made into lines. */
export function linesOfBatch(
  { outcomes }: Batch,
  tables: Tables,
  lineOf: (values: readonly Value[]) => string,
): Map<string, string[]> {
  const lines = new Map<string, string[]>()
  const add = (name: string, values: readonly Value[]) => {
    const list = lines.get(name)
    if (list) list.push(lineOf(values))
    else lines.set(name, [lineOf(values)])
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
  return lines
}
