import { createHash } from 'node:crypto'
import type { Client } from 'pg'
import { ARTICLE_COLUMNS } from '../article-table.js'
import { storable, type Value } from '../columns.js'
import { quoted } from '../quoted.js'
import { type Batch, type Counts, NO_COUNTS, type Outcome } from '../sink.js'
import type { Tables } from '../tables.js'
import { copyRows, jsonWithoutNul, STAGED } from './staging.js'

type Extracted = Extract<Outcome, { kind: 'extracted' }>
type Unchanged = Extract<Outcome, { kind: 'unchanged' }>
type Failed = Extract<Outcome, { kind: 'failed' }>

interface Found {
  readonly id: string
  readonly article_key: string
  readonly content_hash: string
  readonly run: string
  readonly shard: string
  readonly entry: string
}

/** Writes a batch within the transaction at hand. */
export async function writeBatch(client: Client, tables: Tables, batch: Batch): Promise<Counts> {
  const { outcomes, run, shard, from } = batch
  if (from === 0) await client.query('DELETE FROM failures WHERE source = ANY($1) AND run < $2', [shard.sources, run])
  const failures = outcomes.filter((outcome): outcome is Failed => outcome.kind === 'failed')
  if (failures.length) await writeFailures(client, batch, failures)
  const last = lastOfEachId(outcomes)
  const found = await findArticles(client, [...last.keys()])
  const wanted: Extracted[] = []
  const counts = { ...NO_COUNTS, failed: failures.length, superseded: outcomes.length - failures.length - last.size }
  for (const [id, outcome] of last) {
    const there = found.get(id)
    if (there && outranks(there, batch, outcome)) counts.superseded += 1
    else if (outcome.kind === 'unchanged' || there?.content_hash === outcome.hash) {
      counts.unchanged += 1
      if (there && Number(there.run) === run) await move(client, there.article_key, batch, outcome)
    } else wanted.push(outcome)
  }
  const written = await putArticles(client, batch, wanted)
  const replaced = written.filter(one => one.replaced)
  await deleteRows(
    client,
    tables,
    replaced.map(({ key }) => key),
  )
  await writeRows(client, tables, written)
  await markShard(client, batch)
  return {
    ...counts,
    added: written.length - replaced.length,
    replaced: replaced.length,
    superseded: counts.superseded + wanted.length - written.length,
    records: written.reduce((sum, { outcome }) => sum + outcome.result.records.length, 0),
  }
}

/** Of these articles, the ids of those that are there with the same hash. */
export async function knownArticles(
  client: Client,
  articles: readonly { readonly id: string; readonly hash: string }[],
): Promise<Set<string>> {
  const byId = new Map(articles.map(article => [storable(article.id) as string, article]))
  const { rows } = await client.query<{ id: string; content_hash: string }>(
    'SELECT id, content_hash FROM articles WHERE md5(id) = ANY($1)',
    [[...byId.keys()].map(digestOf)],
  )
  const there = rows.filter(({ id, content_hash }) => byId.get(id)?.hash === content_hash)
  return new Set(there.map(({ id }) => byId.get(id)!.id))
}

/** As md5() of PostgreSQL. */
const digestOf = (id: string) => createHash('md5').update(id).digest('hex')

const idOf = (outcome: Extracted | Unchanged) =>
  storable(outcome.kind === 'extracted' ? outcome.result.article.id : outcome.id) as string

/** Of articles with one id in a batch the last is kept. */
function lastOfEachId(outcomes: readonly Outcome[]): Map<string, Extracted | Unchanged> {
  const last = new Map<string, Extracted | Unchanged>()
  for (const outcome of outcomes) if (outcome.kind !== 'failed') last.set(idOf(outcome), outcome)
  return last
}

/** Found and locked, in one order for all, so that two workers hardly ever wait for each other in a circle. */
async function findArticles(client: Client, ids: readonly string[]): Promise<Map<string, Found>> {
  if (!ids.length) return new Map()
  const { rows } = await client.query<Found>(
    `SELECT id, article_key, content_hash, run, shard, entry FROM articles
     WHERE md5(id) = ANY($1) ORDER BY md5(id) FOR UPDATE`,
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
const UPSERT = `INSERT INTO articles (${NAMES}) SELECT ${NAMES} FROM staged_articles ORDER BY md5(id)
  ON CONFLICT (md5(id)) DO UPDATE SET ${STAGED.map(({ name }) => `${name} = excluded.${name}`).join(', ')}
  WHERE articles.run <> excluded.run OR (articles.shard, articles.entry) < (excluded.shard, excluded.entry)
    OR (articles.shard, articles.entry, articles.content_hash <> excluded.content_hash) =
      (excluded.shard, excluded.entry, true)
  RETURNING id, article_key, xmax <> 0 AS replaced`

async function putArticles(client: Client, batch: Batch, wanted: readonly Extracted[]): Promise<Written[]> {
  if (!wanted.length) return []
  const { run, shard } = batch
  const values = wanted.map(({ result: { article, records }, hash, place }): Value[] => [
    ...ARTICLE_COLUMNS.map(({ read }) => read(article)),
    ...[records.length, hash, run, shard.number, place.entry, place.source, place.at],
  ])
  await copyRows(client, 'staged_articles', STAGED, values)
  const { rows } = await client.query<{ id: string; article_key: string; replaced: boolean }>(UPSERT)
  const put = new Map(rows.map(row => [row.id, row]))
  return wanted.flatMap(outcome => {
    const row = put.get(idOf(outcome))
    return row ? [{ outcome, key: row.article_key, replaced: row.replaced }] : []
  })
}

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

async function writeRows(client: Client, tables: Tables, written: readonly Written[]): Promise<void> {
  const rows = tables.all.map((): Value[][] => [])
  for (const { outcome, key } of written)
    for (const [at, list] of tables.rowsOf(outcome.result).entries())
      for (const values of list) rows[at].push([key, ...values])
  for (const [at, { name, columns }] of tables.all.entries())
    if (rows[at].length) await copyRows(client, name, [ARTICLE_KEY, ...columns], rows[at])
}

const ARTICLE_KEY = { name: 'article_key', type: 'text' } as const

/** A shard that two workers had at once is as far as the one that came further. */
async function markShard(client: Client, { shard, run, entries, done }: Batch): Promise<void> {
  await client.query(
    `INSERT INTO shards (digest, name, run, entries, done) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (digest) DO UPDATE SET run = excluded.run, entries = greatest(shards.entries, excluded.entries),
       done = shards.done OR excluded.done`,
    [shard.digest, shard.name, run, entries, done],
  )
}

async function writeFailures(client: Client, { run, shard }: Batch, failures: readonly Failed[]): Promise<void> {
  const rows = failures.map(({ place, code, message }) => ({ ...place, code, message }))
  await client.query(
    `INSERT INTO failures (shard, entry, run, source, place, code, message)
     SELECT $1, entry, $2, source, "at", code, message
     FROM jsonb_to_recordset($3::jsonb) AS given (entry bigint, source text, "at" text, code text, message text)
     ON CONFLICT (shard, entry) DO UPDATE SET run = excluded.run, source = excluded.source, place = excluded.place,
       code = excluded.code, message = excluded.message`,
    [shard.digest, run, jsonWithoutNul(JSON.stringify(rows))],
  )
}
