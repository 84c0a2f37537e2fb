import type { Client } from 'pg'
import { FactwireError } from '../../schemas.js'
import { ARTICLE_COLUMNS, ARTICLE_MARKS } from '../article-table.js'
import type { ColumnType } from '../columns.js'
import { INDEXES } from '../indexes.js'
import { quoted } from '../quoted.js'
import type { Table, Tables } from '../tables.js'
import { REPORT_VIEWS } from '../views.js'
import { TYPES } from './types.js'

/** What each version of the database added; see the SQLite sink's. Entries are never changed once released. */
const MIGRATIONS: readonly (readonly string[])[] = [
  [
    `CREATE TABLE runs (run bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, fingerprint text NOT NULL,
       version text NOT NULL, input text NOT NULL, started_at timestamptz NOT NULL, finished_at timestamptz)`,
    `CREATE TABLE shards (digest text PRIMARY KEY, name text NOT NULL, run bigint NOT NULL REFERENCES runs,
       entries bigint NOT NULL, done boolean NOT NULL)`,
    `CREATE TABLE failures (shard text NOT NULL, entry bigint NOT NULL, run bigint NOT NULL REFERENCES runs,
       source text NOT NULL, place text NOT NULL, code text NOT NULL, message text NOT NULL,
       PRIMARY KEY (shard, entry))`,
    'CREATE INDEX failures_source ON failures USING hash (source)',
    'CREATE TABLE articles (article_key bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, id text NOT NULL)',
    // an address may be longer than what an index of the text itself can hold
    'CREATE UNIQUE INDEX articles_id_digest ON articles (md5(id))',
    'CREATE INDEX articles_id ON articles USING hash (id)',
  ],
  ['CREATE TABLE run_parts (run bigint NOT NULL REFERENCES runs, digest text NOT NULL, PRIMARY KEY (run, digest))'],
]

/** Of the lock that keeps two processes from migrating or beginning at once: any number that nobody else has. */
export const LOCK = 7_301_884_120

/** Brings a database to the schema of this version, within the transaction at hand. */
export async function migrate(client: Client, tables: Tables): Promise<void> {
  await client.query('SELECT pg_advisory_xact_lock($1)', [LOCK])
  await client.query('CREATE TABLE IF NOT EXISTS factwire_schema (version bigint NOT NULL, views text)')
  const { rows } = await client.query('SELECT version::int, views FROM factwire_schema')
  const [{ version, views }] = rows.length ? rows : [{ version: 0, views: null }]
  if (version > MIGRATIONS.length)
    throw new FactwireError(
      'newer-database',
      `the database has schema version ${version}, this factwire knows ${MIGRATIONS.length}: update factwire`,
    )
  for (const statements of MIGRATIONS.slice(version)) for (const sql of statements) await client.query(sql)
  await addTables(client, tables)
  const wanted = REPORT_VIEWS.map(([name, sql]) => `${name}: ${sql('postgres')}`).join('\n')
  if (version === MIGRATIONS.length && views === wanted) return
  await makeViews(client)
  await client.query('DELETE FROM factwire_schema')
  await client.query('INSERT INTO factwire_schema VALUES ($1, $2)', [MIGRATIONS.length, wanted])
}

async function addTables(client: Client, tables: Tables): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT table_name || '.' || column_name AS name FROM information_schema.columns WHERE table_schema = current_schema`,
  )
  const there = new Set(rows.map(({ name }) => name))
  const add = async (table: string, columns: readonly { readonly name: string; readonly type: ColumnType }[]) => {
    const missing = columns.filter(({ name }) => !there.has(`${table}.${name}`))
    if (!missing.length) return
    const list = missing.map(({ name, type }) => `ADD COLUMN ${quoted(name)} ${TYPES[type]}`)
    await client.query(`ALTER TABLE ${quoted(table)} ${list.join(', ')}`)
  }
  await add('articles', [...ARTICLE_COLUMNS, ...ARTICLE_MARKS])
  for (const table of tables.all)
    if (there.has(`${table.name}.article_key`)) await add(table.name, table.columns)
    else await client.query(createTable(table))
}

function createTable({ name, columns, key }: Table): string {
  const typed = columns.map(column => `${quoted(column.name)} ${TYPES[column.type]}`)
  return `CREATE TABLE ${quoted(name)} (article_key bigint NOT NULL REFERENCES articles ON DELETE CASCADE,
    ${typed.join(', ')}, PRIMARY KEY (${['article_key', ...key].map(quoted).join(', ')}))`
}

/** Replaced where they stand, so that a view of the user's own may stand on them; made anew where columns have moved. */
async function makeViews(client: Client): Promise<void> {
  for (const [name, sql] of REPORT_VIEWS) {
    const view = `${quoted(name)} AS ${sql('postgres')}`
    await client.query('SAVEPOINT view')
    try {
      await client.query(`CREATE OR REPLACE VIEW ${view}`)
    } catch {
      await client.query('ROLLBACK TO view')
      await client.query(`DROP VIEW ${quoted(name)}`)
      await client.query(`CREATE VIEW ${view}`)
    }
  }
}

/** Within the transaction at hand. */
export async function createIndexes(client: Client): Promise<void> {
  // two that make one index at once would fail in the catalogue
  await client.query('SELECT pg_advisory_xact_lock($1)', [LOCK])
  for (const [table, column] of INDEXES)
    await client.query(
      `CREATE INDEX IF NOT EXISTS ${quoted(`${table}_${column}`)} ON ${quoted(table)} (${quoted(column)})`,
    )
}
