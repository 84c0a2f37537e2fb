import { FactwireError } from '../../schemas.js'
import { ARTICLE_COLUMNS, ARTICLE_MARKS } from '../article-table.js'
import type { ColumnType } from '../columns.js'
import { INDEXES } from '../indexes.js'
import { quoted } from '../quoted.js'
import type { Table, Tables } from '../tables.js'
import { REPORT_VIEWS } from '../views.js'
import type { SqliteDriver } from './driver.js'

export const TYPES: Record<ColumnType, string> = {
  text: 'TEXT',
  integer: 'INTEGER',
  number: 'REAL',
  boolean: 'INTEGER',
  json: 'TEXT',
  date: 'TEXT',
  timestamp: 'TEXT',
}

/**
 * What each version of the database added. A new column of a record needs no entry: missing columns are added
 * whenever a database is opened. Entries are never changed once released.
 */
const MIGRATIONS: readonly (readonly string[])[] = [
  [
    `CREATE TABLE runs (run INTEGER PRIMARY KEY, fingerprint TEXT NOT NULL, version TEXT NOT NULL, input TEXT NOT NULL,
       started_at TEXT NOT NULL, finished_at TEXT)`,
    `CREATE TABLE shards (digest TEXT PRIMARY KEY, name TEXT NOT NULL, run INTEGER NOT NULL REFERENCES runs,
       entries INTEGER NOT NULL, done INTEGER NOT NULL) WITHOUT ROWID`,
    `CREATE TABLE failures (shard TEXT NOT NULL, entry INTEGER NOT NULL, run INTEGER NOT NULL REFERENCES runs,
       source TEXT NOT NULL, place TEXT NOT NULL, code TEXT NOT NULL, message TEXT NOT NULL,
       PRIMARY KEY (shard, entry)) WITHOUT ROWID`,
    'CREATE INDEX failures_source ON failures (source)',
    `CREATE TABLE articles (article_key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE)`,
  ],
  [
    'CREATE TABLE run_parts (run INTEGER NOT NULL REFERENCES runs, digest TEXT NOT NULL, PRIMARY KEY (run, digest)) WITHOUT ROWID',
  ],
]

export const SCHEMA_VERSION = MIGRATIONS.length

/** Brings a database to the schema of this version, all of it or nothing. */
export function migrate(driver: SqliteDriver, tables: Tables): void {
  const version = versionOf(driver)
  if (version > SCHEMA_VERSION)
    throw new FactwireError(
      'newer-database',
      `the database has schema version ${version}, this factwire knows ${SCHEMA_VERSION}: update factwire`,
    )
  driver.exec('BEGIN IMMEDIATE')
  try {
    // another process may have done it while this one waited
    for (const statements of MIGRATIONS.slice(versionOf(driver))) for (const sql of statements) driver.exec(sql)
    driver.exec(`PRAGMA user_version = ${SCHEMA_VERSION}`)
    addColumns(driver, 'articles', [...ARTICLE_COLUMNS, ...ARTICLE_MARKS])
    for (const table of tables.all) {
      driver.exec(createTable(table))
      addColumns(driver, table.name, table.columns)
    }
    for (const [name, sql] of REPORT_VIEWS) {
      driver.exec(`DROP VIEW IF EXISTS ${quoted(name)}`)
      driver.exec(`CREATE VIEW ${quoted(name)} AS ${sql('sqlite')}`)
    }
    driver.exec('COMMIT')
  } catch (error) {
    driver.exec('ROLLBACK')
    throw error
  }
}

/** The version of a database's schema, 0 for an empty one. */
export const versionOf = (driver: SqliteDriver): number =>
  (driver.prepare('PRAGMA user_version').get() as { user_version: number }).user_version

export function createIndexes(driver: SqliteDriver): void {
  for (const [table, columns] of INDEXES)
    driver.exec(`CREATE INDEX IF NOT EXISTS ${quoted(`${table}_${columns}`)} ON ${quoted(table)} (${quoted(columns)})`)
}

/** Rows lie in the order of their articles, so that an article is read and replaced in one place of the file. */
function createTable({ name, columns, key }: Table): string {
  const typed = columns.map(column => `${quoted(column.name)} ${TYPES[column.type]}`)
  const primary = ['article_key', ...key].map(quoted).join(', ')
  return `CREATE TABLE IF NOT EXISTS ${quoted(name)} (article_key INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
    ${typed.join(', ')}, PRIMARY KEY (${primary})) WITHOUT ROWID`
}

function addColumns(
  driver: SqliteDriver,
  table: string,
  columns: readonly { readonly name: string; readonly type: ColumnType }[],
): void {
  const there = new Set(
    (driver.prepare(`PRAGMA table_info(${quoted(table)})`).all() as { name: string }[]).map(({ name }) => name),
  )
  for (const { name, type } of columns)
    if (!there.has(name)) driver.exec(`ALTER TABLE ${quoted(table)} ADD COLUMN ${quoted(name)} ${TYPES[type]}`)
}
