import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Batch, Counts, Resumed, RunEnd, RunInfo, RunPart, ShardState, Sink } from '../sink.js'
import { type KindOfTable, tablesFor } from '../tables.js'
import { openSqlite, type SqliteDriver } from './driver.js'
import { createIndexes, migrate } from './schema.js'
import { createWriter, type Writer } from './writer.js'

export interface SqliteSinkOptions {
  /** Kinds of the user's own: each gets a table. */
  readonly kinds?: readonly KindOfTable[]
  /** Held while writing, by workers of one process that share the file; see `Lock`. */
  readonly lock?: Lock
  /** False where another sink of the run has made the tables. Default true. */
  readonly migrate?: boolean
}

/** Keeps the workers of one process from waiting for each other inside SQLite, which sleeps between its looks. */
export interface Lock {
  take(): void
  give(): void
}

/**
 * The embedded database: one file, a table a kind. Each batch is one transaction, with the state of its shard.
 *
 * @param path of the file; it and its folder are made where there are none
 * @throws FactwireError `newer-database` for a file of a later factwire; SQLite's own errors for what is no database
 */
export async function sqliteSink(path: string, options: SqliteSinkOptions = {}): Promise<Sink> {
  await mkdir(dirname(path), { recursive: true })
  const driver = await openSqlite(path)
  try {
    return new SqliteSink(driver, options)
  } catch (error) {
    driver.close()
    throw error
  }
}

class SqliteSink implements Sink {
  private readonly writer: Writer

  constructor(
    private readonly driver: SqliteDriver,
    private readonly options: SqliteSinkOptions,
  ) {
    // survives a killed process; a power cut may undo the last transactions, never half of one
    driver.prepare('PRAGMA journal_mode = WAL').get()
    driver.exec('PRAGMA synchronous = NORMAL')
    driver.exec('PRAGMA cache_size = -32768')
    driver.exec('PRAGMA wal_autocheckpoint = 4000')
    // every row is written after the article it points at, so that looking it up again is lost time
    driver.exec('PRAGMA foreign_keys = OFF')
    const tables = tablesFor(options.kinds)
    if (options.migrate !== false) migrate(driver, tables)
    this.writer = createWriter(driver, tables)
  }

  async begin(info: RunInfo): Promise<Resumed> {
    const { driver } = this
    const run = this.openRun(info)
    const states = driver.prepare('SELECT digest, entries, done FROM shards').all() as (Omit<ShardState, 'done'> & {
      digest: string
      done: number
    })[]
    return { run, shards: new Map(states.map(({ digest, entries, done }) => [digest, { entries, done: done === 1 }])) }
  }

  /** The run that was broken off, or a new one; processes that begin at once begin one. */
  private openRun(info: RunInfo): number {
    return this.transaction(() => {
      const found = this.driver
        .prepare('SELECT run FROM runs WHERE fingerprint = ? AND version = ? AND finished_at IS NULL ORDER BY run DESC')
        .get(info.fingerprint, info.version)
      return found ? (found as { run: number }).run : this.newRun(info)
    })
  }

  private newRun({ fingerprint, version, input, startedAt }: RunInfo): number {
    const made = this.driver
      .prepare('INSERT INTO runs (fingerprint, version, input, started_at) VALUES (?, ?, ?, ?) RETURNING run')
      .get(fingerprint, version, input, startedAt)
    return (made as { run: number }).run
  }

  private transaction<T>(act: () => T): T {
    const { driver } = this
    driver.exec('BEGIN IMMEDIATE')
    try {
      const value = act()
      driver.exec('COMMIT')
      return value
    } catch (error) {
      driver.exec('ROLLBACK')
      throw error
    }
  }

  async known(articles: readonly { readonly id: string; readonly hash: string }[]): Promise<ReadonlySet<string>> {
    return this.writer.known(articles)
  }

  async write(batch: Batch): Promise<Counts> {
    const prepared = this.writer.prepare(batch)
    this.options.lock?.take()
    try {
      return this.writer.write(prepared)
    } finally {
      this.options.lock?.give()
    }
  }

  async stateOf(digest: string): Promise<ShardState | undefined> {
    const state = this.driver.prepare('SELECT entries, done FROM shards WHERE digest = ?').get(digest)
    if (!state) return undefined
    const { entries, done } = state as { entries: number; done: number }
    return { entries, done: done === 1 }
  }

  async end({ run, finishedAt, complete }: RunEnd): Promise<void> {
    createIndexes(this.driver)
    if (complete) this.driver.prepare('UPDATE runs SET finished_at = ? WHERE run = ?').run(finishedAt, run)
    this.driver.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()
  }

  async endPart(info: RunInfo, { digest, of }: RunPart): Promise<boolean> {
    const { driver } = this
    const isEnd = this.transaction(() => {
      const last = driver
        .prepare('SELECT run, finished_at FROM runs WHERE fingerprint = ? AND version = ? ORDER BY run DESC')
        .get(info.fingerprint, info.version) as { run: number; finished_at: string | null } | undefined
      if (last?.finished_at != null) return false
      const run = last?.run ?? this.newRun(info)
      driver.prepare('INSERT OR IGNORE INTO run_parts VALUES (?, ?)').run(run, digest)
      const { n } = driver.prepare('SELECT count(*) AS n FROM run_parts WHERE run = ?').get(run) as { n: number }
      if (n < of) return false
      driver.prepare('UPDATE runs SET finished_at = ? WHERE run = ?').run(info.startedAt, run)
      driver.prepare('DELETE FROM run_parts WHERE run = ?').run(run)
      return true
    })
    if (isEnd) createIndexes(driver)
    return isEnd
  }

  async close(): Promise<void> {
    this.driver.close()
  }
}
