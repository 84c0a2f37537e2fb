import { FactwireError } from '../../schemas.js'

/** What the SQLite sink needs of a database; `libsql`, `better-sqlite3` and `node:sqlite` all give it. */
export interface SqliteDriver {
  exec(sql: string): void
  prepare(sql: string): SqliteStatement
  close(): void
}

export interface SqliteStatement {
  run(...values: SqliteValue[] | [readonly SqliteValue[]]): unknown
  get(...values: SqliteValue[]): unknown
  all(...values: SqliteValue[]): unknown[]
  /** Node has it from 22.16 on. */
  columns?(): { readonly name: string }[]
}

export type SqliteValue = string | number | null

/** Drivers whose statements take their values as one list, which costs a fifth less than a list of arguments. */
const takesLists = new WeakSet<SqliteDriver>()

/** Binds many values to a statement and runs it. */
export function runWith(driver: SqliteDriver, statement: SqliteStatement, values: readonly SqliteValue[]): void {
  if (takesLists.has(driver)) statement.run(values)
  else statement.run(...values)
}

/** How long a connection waits for another's write, in ms. */
const BUSY = 60_000

/**
 * Opens a database file: by libsql, which comes with the package, else by the `node:sqlite` of Node 22.
 *
 * @throws FactwireError `no-sqlite` where neither is there; the driver's own error where the file is no database
 */
export async function openSqlite(path: string, { readOnly = false } = {}): Promise<SqliteDriver> {
  const driver = (await openLibsql(path)) ?? (await openNodeSqlite(path))
  if (!driver)
    throw new FactwireError('no-sqlite', "SQLite needs the package 'libsql' (npm i libsql) or Node 22.13 or later")
  driver.exec(`PRAGMA busy_timeout = ${BUSY}`)
  if (readOnly) driver.exec('PRAGMA query_only = 1')
  return driver
}

async function openLibsql(path: string): Promise<SqliteDriver | undefined> {
  let Database: new (path: string) => SqliteDriver
  try {
    ;({ default: Database } = (await import('libsql')) as unknown as { default: typeof Database })
  } catch {
    // an optional dependency, left out or without a build for this machine
    return undefined
  }
  const driver = new Database(path)
  takesLists.add(driver)
  return driver
}

async function openNodeSqlite(path: string): Promise<SqliteDriver | undefined> {
  const name = 'node:sqlite'
  try {
    const { DatabaseSync } = (await import(name)) as { DatabaseSync: new (path: string) => SqliteDriver }
    return new DatabaseSync(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_UNKNOWN_BUILTIN_MODULE') return undefined
    throw error
  }
}
