import type { Target } from '../target.js'
import { type ArchiveDatabase, openDatabase, type QueryResult } from './database.js'
import { type QueryOptions, type Report, reportSql } from './reports.js'

/**
 * A report on an archive's database, of SQLite or PostgreSQL.
 *
 * @param target as `runArchive` wrote it
 * @returns rows with the columns of the view of that name (`docs/archive.md`) and `evidence`, the sentence that says it:
 * the largest first, then the newest; lists of names are JSON arrays in text
 * @throws FactwireError `missing` and `no-database` for a database that is none of factwire's, `query` for a report or
 * a day that is none
 * @example
 * await runArchive({ input: 'examples/articles', to: '.cache/query.sqlite', workers: 0 })
 * const { rows } = await queryArchive('.cache/query.sqlite', 'layoffs', { since: '2026-01-01', min: 1000 })
 * rows[0].people // 1200
 */
export const queryArchive = (
  target: string | Target,
  report: Report,
  options: QueryOptions = {},
): Promise<QueryResult> =>
  withDatabase(target, database => {
    const { sql, values } = reportSql(report, options, database.dialect)
    return database.ask(sql, values)
  })

/** The answer to a question of one's own, in the SQL of the database; nothing can be written by it. */
export const querySql = (target: string | Target, sql: string): Promise<QueryResult> =>
  withDatabase(target, database => database.ask(sql))

async function withDatabase<T>(target: string | Target, act: (database: ArchiveDatabase) => Promise<T>): Promise<T> {
  const database = await openDatabase(target)
  try {
    return await act(database)
  } finally {
    await database.close()
  }
}
