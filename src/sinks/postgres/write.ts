import { hash } from 'node:crypto'
import type { Client } from 'pg'
import { ARTICLE_COLUMNS } from '../article-table.js'
import { storable } from '../columns.js'
import { quoted } from '../quoted.js'
import { type Batch, type Counts, NO_COUNTS, type Outcome } from '../sink.js'
import type { Tables } from '../tables.js'
import { marksOf } from './marks.js'
import { type Statement, send } from './send.js'
import { codeOf, type Session } from './session.js'
import { copyOf, copyRow, STAGED } from './staging.js'

type Extracted = Extract<Outcome, { kind: 'extracted' }>
type Unchanged = Extract<Outcome, { kind: 'unchanged' }>

interface Found {
  readonly id: string
  readonly article_key: string
  readonly content_hash: string
  readonly run: string
  readonly shard: string
  readonly entry: string
}

/** Writes batches, each in one transaction. */
export class Writer {
  /** Keys that the database has given for articles to come. */
  private keys: string[] = []
  /** Of how many batches to come the articles may be there, and are looked up before they are written. */
  private doubtful = 1

  constructor(
    private readonly session: Session,
    private readonly tables: Tables,
  ) {}

  async write(batch: Batch): Promise<Counts> {
    const last = lastOfEachId(batch.outcomes)
    const articles = [...last.values()].filter(outcome => outcome.kind === 'extracted')
    const areNew = this.doubtful === 0 || !(await this.areSomeThere([...last.keys()]))
    if (areNew && articles.length === last.size) {
      try {
        const counts = await this.append(batch, articles)
        this.doubtful = Math.max(0, this.doubtful - 1)
        return counts
      } catch (error) {
        // some are there after all, or another worker writes them
        if (!IN_THE_WAY.includes(codeOf(error))) throw error
      }
    }
    this.doubtful = Math.max(1, this.doubtful - 1)
    return this.session.transaction(client => mergeBatch(client, this.tables, batch, last))
  }

  /** Of these articles, the ids of those that are there with the same hash. */
  async known(articles: readonly { readonly id: string; readonly hash: string }[]): Promise<Set<string>> {
    const byId = new Map(articles.map(article => [storable(article.id) as string, article]))
    const { rows } = await this.session.use(client =>
      client.query<{ id: string; content_hash: string }>(
        'SELECT id, content_hash FROM articles WHERE md5(id) = ANY($1)',
        [[...byId.keys()].map(digestOf)],
      ),
    )
    // asked of the next batch before the last one is written
    if (rows.length) this.doubtful = 2
    const there = rows.filter(({ id, content_hash }) => byId.get(id)?.hash === content_hash)
    return new Set(there.map(({ id }) => byId.get(id)!.id))
  }

  private areSomeThere(ids: readonly string[]): Promise<boolean> {
    return this.session.use(async client => {
      const { rows } = await client.query('SELECT FROM articles WHERE md5(id) = ANY($1) LIMIT 1', [ids.map(digestOf)])
      return rows.length > 0
    })
  }

  /** Articles that are not there, with all that belongs to them, in one message. Fails where one is there after all. */
  private async append(batch: Batch, articles: readonly Extracted[]): Promise<Counts> {
    const keys = await this.takeKeys(articles.length)
    const written = articles.map((outcome, at): Written => ({ outcome, key: keys[at], replaced: false }))
    const sorted = [...written].sort((a, b) => (idOf(a.outcome) < idOf(b.outcome) ? -1 : 1))
    const rows = sorted.map(({ outcome, key }) => `${key}\t${articleRow(batch, outcome)}`)
    const copies = rows.length
      ? [copyOf('articles', [ARTICLE_KEY, ...STAGED], rows), ...copiesOf(this.tables, written)]
      : []
    await this.session.use(client => send(client, [...copies, ...marksOf(client, batch)]))
    return { ...countsOf(batch, articles.length), ...addedOf(written) }
  }

  private async takeKeys(count: number): Promise<string[]> {
    if (this.keys.length < count) {
      const { rows } = await this.session.use(client =>
        client.query<{ key: string }>(
          `SELECT nextval(pg_get_serial_sequence('articles', 'article_key')) AS key FROM generate_series(1, $1)`,
          [Math.max(count, KEYS_AT_ONCE)],
        ),
      )
      this.keys.push(...rows.map(({ key }) => key))
    }
    return this.keys.splice(0, count)
  }
}

/** Those that are taken and never used leave a gap. */
const KEYS_AT_ONCE = 512

/** unique_violation, deadlock_detected, serialization_failure */
const IN_THE_WAY = ['23505', '40P01', '40001']

/** Writes a batch of which some articles may be there, within the transaction at hand. */
async function mergeBatch(
  client: Client,
  tables: Tables,
  batch: Batch,
  last: ReadonlyMap<string, Extracted | Unchanged>,
): Promise<Counts> {
  const { run } = batch
  const found = await findArticles(client, [...last.keys()])
  const wanted: Extracted[] = []
  const counts = { ...countsOf(batch, last.size) }
  for (const [id, outcome] of last) {
    const there = found.get(id)
    if (there && outranks(there, batch, outcome)) counts.superseded += 1
    else if (outcome.kind === 'unchanged' || there?.content_hash === outcome.hash) {
      counts.unchanged += 1
      if (there && Number(there.run) === run) await move(client, there.article_key, batch, outcome)
    } else wanted.push(outcome)
  }
  const written = await putArticles(client, batch, wanted)
  await deleteRows(
    client,
    tables,
    written.filter(one => one.replaced).map(({ key }) => key),
  )
  await send(client, [...copiesOf(tables, written), ...marksOf(client, batch)])
  return { ...counts, ...addedOf(written), superseded: counts.superseded + wanted.length - written.length }
}

/** What a batch with so many ids counts before its articles are looked up. */
function countsOf({ outcomes }: Batch, ids: number) {
  const failed = outcomes.filter(({ kind }) => kind === 'failed').length
  return { ...NO_COUNTS, failed, superseded: outcomes.length - failed - ids }
}

function addedOf(written: readonly Written[]): Pick<Counts, 'added' | 'replaced' | 'records'> {
  const replaced = written.filter(one => one.replaced).length
  const records = written.reduce((sum, { outcome }) => sum + outcome.result.records.length, 0)
  return { added: written.length - replaced, replaced, records }
}

/** As md5() of PostgreSQL. */
const digestOf = (id: string) => hash('md5', id)

const idOf = (outcome: Extracted | Unchanged) =>
  storable(outcome.kind === 'extracted' ? outcome.result.article.id : outcome.id) as string

/** Of articles with one id in a batch the last is kept. */
function lastOfEachId(outcomes: readonly Outcome[]): Map<string, Extracted | Unchanged> {
  const last = new Map<string, Extracted | Unchanged>()
  for (const outcome of outcomes) if (outcome.kind !== 'failed') last.set(idOf(outcome), outcome)
  return last
}

/** Found and locked; by id, as all that is written, so that two workers hardly ever wait for each other in a circle. */
async function findArticles(client: Client, ids: readonly string[]): Promise<Map<string, Found>> {
  if (!ids.length) return new Map()
  const { rows } = await client.query<Found>(
    `SELECT id, article_key, content_hash, run, shard, entry FROM articles
     WHERE md5(id) = ANY($1) ORDER BY id COLLATE "C" FOR UPDATE`,
    [ids.map(digestOf)],
  )
  return new Map(rows.map(row => [row.id, row]))
}

/** Of two articles with one id in one run, the later in the archive is kept, whichever is read first. */
const outranks = (found: Found, { run, shard }: Batch, { place }: Outcome): boolean =>
  Number(found.run) === run &&
  (Number(found.shard) > shard.number || (Number(found.shard) === shard.number && Number(found.entry) > place.entry))

interface Written {
  readonly outcome: Extracted
  readonly key: string
  readonly replaced: boolean
}

const NAMES = STAGED.map(({ name }) => name).join(', ')

/** Articles that are there give way to these, but not where another worker has put a later one there meanwhile. */
const UPSERT = `INSERT INTO articles (${NAMES}) SELECT ${NAMES} FROM staged_articles ORDER BY id COLLATE "C"
  ON CONFLICT (md5(id)) DO UPDATE SET ${STAGED.map(({ name }) => `${name} = excluded.${name}`).join(', ')}
  WHERE articles.run <> excluded.run OR (articles.shard, articles.entry) < (excluded.shard, excluded.entry)
    OR (articles.shard, articles.entry, articles.content_hash <> excluded.content_hash) =
      (excluded.shard, excluded.entry, true)
  RETURNING id, article_key, xmax <> 0 AS replaced`

async function putArticles(client: Client, batch: Batch, wanted: readonly Extracted[]): Promise<Written[]> {
  if (!wanted.length) return []
  const staged = wanted.map(outcome => articleRow(batch, outcome))
  await send(client, [copyOf('staged_articles', STAGED, staged)])
  const { rows } = await client.query<{ id: string; article_key: string; replaced: boolean }>(UPSERT)
  const put = new Map(rows.map(row => [row.id, row]))
  return wanted.flatMap(outcome => {
    const row = put.get(idOf(outcome))
    return row ? [{ outcome, key: row.article_key, replaced: row.replaced }] : []
  })
}

/** What is `STAGED` of an article. */
const articleRow = ({ run, shard }: Batch, { result, hash, place }: Extracted): string =>
  copyRow(STAGED, [
    ...ARTICLE_COLUMNS.map(({ read }) => read(result.article)),
    ...[result.records.length, hash, run, shard.number, place.entry, place.source, place.at],
  ])

async function deleteRows(client: Client, tables: Tables, keys: readonly string[]): Promise<void> {
  if (!keys.length) return
  for (const { name } of tables.all)
    await client.query(`DELETE FROM ${quoted(name)} WHERE article_key = ANY($1)`, [keys])
}

/** An article told twice in one run with the same words stands where the archive tells it last. */
async function move(client: Client, key: string, { shard }: Batch, { place }: Outcome): Promise<void> {
  await client.query('UPDATE articles SET shard = $1, entry = $2, source = $3, place = $4 WHERE article_key = $5', [
    shard.number,
    place.entry,
    place.source,
    place.at,
    key,
  ])
}

/** COPY of all rows of these articles, a statement a table that has some. */
function copiesOf(tables: Tables, written: readonly Written[]): Statement[] {
  const rows = tables.all.map((): string[] => [])
  for (const { outcome, key } of written)
    for (const [at, list] of tables.rowsOf(outcome.result).entries())
      for (const values of list) rows[at].push(`${key}\t${copyRow(tables.all[at].columns, values)}`)
  return tables.all.flatMap(({ name, columns }, at) =>
    rows[at].length ? [copyOf(name, [ARTICLE_KEY, ...columns], rows[at])] : [],
  )
}

const ARTICLE_KEY = { name: 'article_key' }
