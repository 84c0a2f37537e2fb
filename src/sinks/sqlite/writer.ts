import type { ExtractResult } from '../../index.js'
import { ARTICLE_COLUMNS, ARTICLE_MARKS } from '../article-table.js'
import { storable, type Value } from '../columns.js'
import { quoted } from '../quoted.js'
import type { Batch, Counts, Outcome, Place } from '../sink.js'
import type { Table, Tables } from '../tables.js'
import { runWith, type SqliteDriver, type SqliteStatement, type SqliteValue } from './driver.js'

export interface Writer {
  known(articles: readonly { readonly id: string; readonly hash: string }[]): Set<string>
  /** All that can be done before the database is locked. */
  prepare(batch: Batch): Prepared
  /** One transaction: the rows and the state of the shard. */
  write(prepared: Prepared): Counts
}

interface Prepared {
  readonly batch: Batch
  /** For each outcome that was extracted, its rows, a list a table. */
  readonly rows: readonly (Value[][][] | undefined)[]
}

type Extracted = Extract<Outcome, { kind: 'extracted' }>

interface Found {
  readonly article_key: number
  readonly content_hash: string
  readonly run: number
  readonly shard: number
  readonly entry: number
}

export function createWriter(driver: SqliteDriver, tables: Tables): Writer {
  const inserts = tables.all.map(table => createInsert(driver, table))
  const articles = articleStatements(driver)
  const deletes = tables.all.map(({ name }) => driver.prepare(`DELETE FROM ${quoted(name)} WHERE article_key = ?`))
  const marks = markStatements(driver)

  const put = (outcome: Extracted, rows: Value[][][], batch: Batch, counts: Mutable<Counts>): void => {
    const { result, place, hash } = outcome
    const found = articles.find.get(idOf(result.article.id)) as Found | undefined
    if (found && outranks(found, batch, place)) {
      counts.superseded += 1
      return
    }
    if (found?.content_hash === hash) {
      moved(articles.move, found, batch, place)
      counts.unchanged += 1
      return
    }
    const values = articleValues(result, hash, batch, place)
    let key: number
    if (found) {
      key = found.article_key
      // the article replaced may be one of this batch, its rows still waiting
      for (const insert of inserts) insert.flush()
      for (const statement of deletes) statement.run(key)
      articles.update.run(...values, key)
      counts.replaced += 1
    } else {
      key = (articles.insert.get(...values) as { article_key: number }).article_key
      counts.added += 1
    }
    counts.records += result.records.length
    rows.forEach((list, at) => {
      if (list.length) inserts[at].add(key, list)
    })
  }

  const writeAll = ({ batch, rows }: Prepared): Counts => {
    const counts: Mutable<Counts> = { added: 0, replaced: 0, unchanged: 0, superseded: 0, failed: 0, records: 0 }
    marks.start(batch)
    batch.outcomes.forEach((outcome, at) => {
      if (outcome.kind === 'extracted') put(outcome, rows[at]!, batch, counts)
      else if (outcome.kind === 'failed') {
        marks.failed(batch, outcome)
        counts.failed += 1
      } else {
        const found = articles.find.get(idOf(outcome.id)) as Found | undefined
        if (found && !outranks(found, batch, outcome.place)) moved(articles.move, found, batch, outcome.place)
        counts.unchanged += 1
      }
    })
    for (const insert of inserts) insert.flush()
    marks.done(batch)
    return counts
  }

  return {
    known(list) {
      const same = list.filter(
        ({ id, hash }) => (articles.find.get(idOf(id)) as Found | undefined)?.content_hash === hash,
      )
      return new Set(same.map(({ id }) => id))
    },
    prepare: batch => ({
      batch,
      rows: batch.outcomes.map(outcome => (outcome.kind === 'extracted' ? tables.rowsOf(outcome.result) : undefined)),
    }),
    write(prepared) {
      driver.exec('BEGIN IMMEDIATE')
      try {
        const counts = writeAll(prepared)
        driver.exec('COMMIT')
        return counts
      } catch (error) {
        for (const insert of inserts) insert.forget()
        // SQLite has rolled back by itself when the disk is full
        try {
          driver.exec('ROLLBACK')
        } catch {}
        throw error
      }
    },
  }
}

const bound = (value: Value): SqliteValue =>
  typeof value === 'boolean' ? Number(value) : (storable(value) as SqliteValue)

const idOf = (id: string) => storable(id) as string

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

/** Of two articles with one id in one run, the later in the archive is kept, whichever is read first. */
const outranks = (found: Found, { run, shard }: Batch, place: Place): boolean =>
  found.run === run && (found.shard > shard.number || (found.shard === shard.number && found.entry > place.entry))

/** An article told twice in one run with the same words stands where the archive tells it last. */
function moved(statement: SqliteStatement, found: Found, { run, shard }: Batch, place: Place): void {
  if (found.run === run) statement.run(shard.number, place.entry, place.source, place.at, found.article_key)
}

function articleValues({ article, records }: ExtractResult, hash: string, batch: Batch, place: Place): SqliteValue[] {
  const marks = [records.length, hash, batch.run, batch.shard.number, place.entry, place.source, place.at]
  return [...ARTICLE_COLUMNS.map(({ read }) => bound(read(article))), ...marks]
}

function articleStatements(driver: SqliteDriver) {
  const names = [...ARTICLE_COLUMNS, ...ARTICLE_MARKS].map(({ name }) => name)
  return {
    find: driver.prepare('SELECT article_key, content_hash, run, shard, entry FROM articles WHERE id = ?'),
    insert: driver.prepare(
      `INSERT INTO articles (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')}) RETURNING article_key`,
    ),
    update: driver.prepare(`UPDATE articles SET ${names.map(name => `${name} = ?`).join(', ')} WHERE article_key = ?`),
    move: driver.prepare('UPDATE articles SET shard = ?, entry = ?, source = ?, place = ? WHERE article_key = ?'),
  }
}

function markStatements(driver: SqliteDriver) {
  const stale = driver.prepare('DELETE FROM failures WHERE source = ? AND run < ?')
  const state = driver.prepare(
    `INSERT INTO shards (digest, name, run, entries, done) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (digest) DO UPDATE SET run = excluded.run, entries = max(entries, excluded.entries),
       done = max(done, excluded.done)`,
  )
  const failure = driver.prepare('INSERT OR REPLACE INTO failures VALUES (?, ?, ?, ?, ?, ?, ?)')
  return {
    start({ from, run, shard }: Batch) {
      if (from === 0) for (const source of shard.sources) stale.run(source, run)
    },
    failed({ run, shard }: Batch, { place, code, message }: Extract<Outcome, { kind: 'failed' }>) {
      failure.run(shard.digest, place.entry, run, place.source, place.at, code, message)
    },
    done({ run, shard, entries, done }: Batch) {
      state.run(shard.digest, shard.name, run, entries, done ? 1 : 0)
    },
  }
}

/** Values bound to one statement: more rows at once cost less a row, up to here. */
const MOST_VALUES = 640

/** Collects the rows of a table and inserts many at once. */
function createInsert(driver: SqliteDriver, { name, columns }: Table) {
  const names = ['article_key', ...columns.map(column => column.name)]
  const many = Math.max(1, Math.floor(MOST_VALUES / names.length))
  const head = `INSERT INTO ${quoted(name)} (${names.map(quoted).join(', ')}) VALUES `
  const row = `(${names.map(() => '?').join(', ')})`
  let single: SqliteStatement | undefined
  let block: SqliteStatement | undefined
  let waiting: SqliteValue[] = []
  return {
    add(key: number, rows: readonly Value[][]) {
      for (const values of rows) {
        waiting.push(key)
        for (const value of values) waiting.push(bound(value))
        if (waiting.length === many * names.length) {
          block ??= driver.prepare(head + Array(many).fill(row).join(', '))
          runWith(driver, block, waiting)
          waiting = []
        }
      }
    },
    flush() {
      single ??= driver.prepare(head + row)
      for (let at = 0; at < waiting.length; at += names.length) {
        runWith(driver, single, waiting.slice(at, at + names.length))
      }
      waiting = []
    },
    forget() {
      waiting = []
    },
  }
}
