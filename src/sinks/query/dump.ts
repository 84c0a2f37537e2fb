import { quoted } from '../quoted.js'
import { hasTable } from '../stories/story-tables.js'
import type { Target } from '../target.js'
import { type ArchiveDatabase, openDatabase, type QueryRow } from './database.js'

/** What tells how and when an article was read: different for two runs that found the same. */
const OF_RUNS: readonly string[] = ['article_key', 'run', 'shard', 'entry', 'merged_into']

/** Articles whose rows are asked for at once. */
const TOGETHER = 500

/**
 * All that a database says, a line of JSON for each row: `["investments", "the id of the article", { ... }]`, in the
 * order of the ids, whatever the order in which articles were written, and the same for SQLite and PostgreSQL. Two
 * archives say the same where their dumps are the same. Stories are told where they have been found, with their members
 * among the rows of their articles. The tables `runs` and `shards`, the keys of rows and stories that went into others
 * are left out.
 *
 * @throws FactwireError as `queryArchive`
 */
export async function* dumpArchive(target: string | Target): AsyncGenerator<string> {
  const database = await openDatabase(target)
  try {
    const tables = await articleTables(database)
    const { rows } = await database.ask('SELECT article_key, id FROM articles')
    const articles = [...rows].sort((a, b) => byCodeUnits(String(a.id), String(b.id)))
    for (let from = 0; from < articles.length; from += TOGETHER)
      yield* await linesOf(database, tables, articles.slice(from, from + TOGETHER))
    const { rows: failures } = await database.ask('SELECT * FROM failures')
    yield* failures.map(failure => line('failures', null, failure)).sort(byCodeUnits)
    if (await hasTable(database, 'stories')) {
      const { rows: stories } = await database.ask('SELECT * FROM stories WHERE is_current')
      yield* stories.map(story => line('stories', null, story)).sort(byCodeUnits)
    }
  } finally {
    await database.close()
  }
}

async function linesOf(
  database: ArchiveDatabase,
  tables: readonly string[],
  articles: readonly QueryRow[],
): Promise<string[]> {
  const lines = new Map(articles.map(({ article_key, id }) => [article_key, { id: String(id), list: [] as string[] }]))
  const keys = [...lines.keys()].join(', ')
  for (const table of tables) {
    const { rows } = await database.ask(`SELECT * FROM ${quoted(table)} WHERE article_key IN (${keys})`)
    for (const row of rows) {
      const { id, list } = lines.get(row.article_key)!
      list.push(line(table, id, row))
    }
  }
  return [...lines.values()].flatMap(({ list }) => list.sort(byCodeUnits))
}

/** `articles`, and every table whose rows belong to one: those of kinds of a user's own too. */
async function articleTables({ dialect, ask }: ArchiveDatabase): Promise<string[]> {
  const { rows } = await ask(
    dialect === 'sqlite'
      ? `SELECT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) c
         WHERE m.type = 'table' AND c.name = 'article_key'`
      : `SELECT c.table_name AS name FROM information_schema.columns c
         JOIN information_schema.tables t USING (table_schema, table_name)
         WHERE table_schema = current_schema AND t.table_type = 'BASE TABLE' AND c.column_name = 'article_key'`,
  )
  return rows.map(({ name }) => String(name))
}

/** JSON with its keys in order, since `jsonb` has them in one of its own. */
function line(table: string, article: string | null, row: QueryRow): string {
  const columns = Object.entries(row).filter(([name]) => !OF_RUNS.includes(name))
  const values = columns.map(([name, value]) => [name, jsonIn(value) ?? value])
  return JSON.stringify([table, article, inOrder(Object.fromEntries(values))])
}

function jsonIn(value: unknown): unknown {
  if (typeof value !== 'string' || !/^[[{]/.test(value)) return undefined
  try {
    return JSON.parse(value)
  } catch {
    return undefined
  }
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([a], [b]) => byCodeUnits(a, b))
  return Object.fromEntries(entries.map(([key, inner]) => [key, inOrder(inner)]))
}

const byCodeUnits = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
