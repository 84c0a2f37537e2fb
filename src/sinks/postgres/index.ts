import type { Client } from 'pg'
import type { Batch, Counts, Resumed, RunEnd, RunInfo, RunPart, ShardState, Sink } from '../sink.js'
import { type KindOfTable, type Tables, tablesFor } from '../tables.js'
import { createIndexes, LOCK, migrate } from './schema.js'
import { Session } from './session.js'
import { prepareConnection } from './staging.js'
import { Writer } from './write.js'

export interface PostgresSinkOptions {
  /** Kinds of the user's own: each gets a table. */
  readonly kinds?: readonly KindOfTable[]
  /** False where another sink of the run has made the tables. Default true. */
  readonly migrate?: boolean
}

/**
 * PostgreSQL: the tables of the SQLite file, with dates, numbers and JSON in types of their own. Each batch is one
 * transaction. Any number of processes may write at once; a server that is started again is waited for, up to a minute.
 *
 * @param url `postgres://user:password@host:5432/database`
 * @throws FactwireError `no-postgres` where the package `pg` is not installed,
 * `newer-database` for tables of a later factwire; the driver's own errors for what cannot be reached
 */
export async function postgresSink(url: string, options: PostgresSinkOptions = {}): Promise<Sink> {
  const tables = tablesFor(options.kinds)
  const session = new Session(url, prepareConnection)
  try {
    if (options.migrate !== false) await session.transaction(client => migrate(client, tables))
  } catch (error) {
    await session.close()
    throw error
  }
  return new PostgresSink(session, tables)
}

class PostgresSink implements Sink {
  readonly hasServer = true

  private readonly writer: Writer

  constructor(
    private readonly session: Session,
    tables: Tables,
  ) {
    this.writer = new Writer(session, tables)
  }

  begin(info: RunInfo): Promise<Resumed> {
    return this.session.transaction(async client => {
      // workers that begin at once begin one run
      await client.query('SELECT pg_advisory_xact_lock($1)', [LOCK])
      const open = await client.query(
        `SELECT run FROM runs WHERE fingerprint = $1 AND version = $2 AND finished_at IS NULL ORDER BY run DESC LIMIT 1`,
        [info.fingerprint, info.version],
      )
      const run = open.rows.length ? Number(open.rows[0].run) : await newRun(client, info)
      const states = await client.query('SELECT digest, entries::int, done FROM shards')
      return {
        run,
        shards: new Map(states.rows.map(({ digest, entries, done }) => [digest, { entries, done }])),
      }
    })
  }

  known(articles: readonly { readonly id: string; readonly hash: string }[]): Promise<ReadonlySet<string>> {
    return this.writer.known(articles)
  }

  write(batch: Batch): Promise<Counts> {
    return this.writer.write(batch)
  }

  stateOf(digest: string): Promise<ShardState | undefined> {
    return this.session.use(async client => {
      const { rows } = await client.query('SELECT entries::int, done FROM shards WHERE digest = $1', [digest])
      return rows[0]
    })
  }

  async end({ run, finishedAt, complete }: RunEnd): Promise<void> {
    await this.session.transaction(createIndexes)
    if (!complete) return
    await this.session.use(client => client.query('UPDATE runs SET finished_at = $1 WHERE run = $2', [finishedAt, run]))
  }

  endPart(info: RunInfo, { digest, of }: RunPart): Promise<boolean> {
    return this.session.transaction(async client => {
      // of two that are done at once, one must see the other's
      await client.query('SELECT pg_advisory_xact_lock($1)', [LOCK])
      const { rows } = await client.query(
        'SELECT run, finished_at FROM runs WHERE fingerprint = $1 AND version = $2 ORDER BY run DESC LIMIT 1',
        [info.fingerprint, info.version],
      )
      if (rows.length && rows[0].finished_at !== null) return false
      const run = rows.length ? Number(rows[0].run) : await newRun(client, info)
      await client.query('INSERT INTO run_parts VALUES ($1, $2) ON CONFLICT DO NOTHING', [run, digest])
      const parts = await client.query('SELECT count(*)::int AS n FROM run_parts WHERE run = $1', [run])
      if (parts.rows[0].n < of) return false
      await client.query('UPDATE runs SET finished_at = $1 WHERE run = $2', [info.startedAt, run])
      await client.query('DELETE FROM run_parts WHERE run = $1', [run])
      await createIndexes(client)
      return true
    })
  }

  close(): Promise<void> {
    return this.session.close()
  }
}

async function newRun(client: Client, { fingerprint, version, input, startedAt }: RunInfo): Promise<number> {
  const { rows } = await client.query(
    'INSERT INTO runs (fingerprint, version, input, started_at) VALUES ($1, $2, $3, $4) RETURNING run',
    [fingerprint, version, input, startedAt],
  )
  return Number(rows[0].run)
}
