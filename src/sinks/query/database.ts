import { existsSync } from 'node:fs'
import type { CustomTypesConfig } from 'pg'
import { FactwireError } from '../../schemas.js'
import { connect } from '../postgres/connect.js'
import { openSqlite } from '../sqlite/driver.js'
import { versionOf } from '../sqlite/schema.js'
import { parseTarget, type Target } from '../target.js'
import type { Dialect } from '../views.js'

/** Values as SQLite has them, of either database: days as text, lists as JSON, booleans as 0 and 1. */
export type QueryRow = Readonly<Record<string, string | number | null>>

export interface QueryResult {
  /** Their names, also where there are no rows. */
  readonly columns: readonly string[]
  readonly rows: readonly QueryRow[]
}

/** An archive's database; for reading alone, unless it was opened to write. */
export interface ArchiveDatabase {
  readonly dialect: Dialect
  /** @param sql with `$1`, `$2`, ... for the values */
  ask(sql: string, values?: readonly (string | number)[]): Promise<QueryResult>
  /** Does something that has no answer; without values also what is no question, `BEGIN` and the like. */
  put(sql: string, values?: readonly (string | number | boolean | null)[]): Promise<void>
  close(): Promise<void>
}

export interface OpenDatabaseOptions {
  /** Whether it may be written to. Default false. */
  readonly isWritten?: boolean
}

/**
 * Opens a database to ask it.
 *
 * @throws FactwireError `missing` where there is no such file, `no-database` for one without factwire's tables,
 * `query` for a target that is no database
 */
export async function openDatabase(
  to: string | Target,
  { isWritten = false }: OpenDatabaseOptions = {},
): Promise<ArchiveDatabase> {
  const target = typeof to === 'string' ? parseTarget(to) : to
  if (target.type === 'sqlite') return sqliteDatabase(target.path, isWritten)
  if (target.type === 'postgres') return postgresDatabase(target.url, isWritten)
  throw new FactwireError('query', `a target of type ${target.type} cannot be asked: name a database`)
}

async function sqliteDatabase(path: string, isWritten: boolean): Promise<ArchiveDatabase> {
  // opening a file that is not there would make it
  if (!existsSync(path)) throw new FactwireError('missing', `no file ${path}`)
  const driver = await openSqlite(path, { readOnly: !isWritten })
  try {
    if (!versionOf(driver)) throw new FactwireError('no-database', `${path} has no tables of factwire`)
  } catch (error) {
    driver.close()
    throw (error as { code?: string }).code === 'SQLITE_NOTADB'
      ? new FactwireError('no-database', `${path} is no SQLite database`)
      : error
  }
  return {
    dialect: 'sqlite',
    async ask(sql, values = []) {
      // SQLite numbers its parameters with a question mark
      const statement = driver.prepare(values.length ? sql.replace(/\$(\d+)/g, '?$1') : sql)
      const rows = statement.all(...values) as QueryRow[]
      return { columns: statement.columns?.().map(({ name }) => name) ?? Object.keys(rows[0] ?? {}), rows }
    },
    async put(sql, values) {
      if (!values) return driver.exec(sql)
      const bound = values.map(value => (typeof value === 'boolean' ? Number(value) : value))
      driver.prepare(sql.replace(/\$(\d+)/g, '?$1')).run(...bound)
    },
    async close() {
      driver.close()
    },
  }
}

async function postgresDatabase(url: string, isWritten: boolean): Promise<ArchiveDatabase> {
  const client = await connect(url, AS_SQLITE)
  try {
    if (!isWritten) await client.query('SET default_transaction_read_only = on')
    const { rows } = await client.query("SELECT to_regclass('factwire_schema') AS there")
    if (!rows[0].there) throw new FactwireError('no-database', 'the database has no tables of factwire')
  } catch (error) {
    await client.end()
    throw error
  }
  return {
    dialect: 'postgres',
    async ask(sql, values = []) {
      const { fields, rows } = await client.query<QueryRow>(sql, [...values])
      return { columns: fields.map(({ name }) => name), rows }
    },
    async put(sql, values) {
      await client.query(sql, values && [...values])
    },
    close: () => client.end(),
  }
}

const asNumber = Number
const asBoolean = (text: string) => (text === 't' ? 1 : 0)
/** `2026-03-24` and `2026-03-24T10:30`, as records have them. */
const asInstant = (text: string) => text.replace(/ 00:00:00$/, '').replace(/^(\S+) (\d\d:\d\d)(?::00)?/, '$1T$2')
const asJson = (text: string) => JSON.stringify(JSON.parse(text))

/** By the object ids of PostgreSQL's types. */
const PARSERS: Record<number, (text: string) => string | number> = {
  16: asBoolean,
  20: asNumber,
  21: asNumber,
  23: asNumber,
  114: asJson,
  700: asNumber,
  701: asNumber,
  1114: asInstant,
  1700: asNumber,
  3802: asJson,
}

const AS_SQLITE: CustomTypesConfig = {
  getTypeParser: ((oid: number) => PARSERS[oid] ?? String) as CustomTypesConfig['getTypeParser'],
}
