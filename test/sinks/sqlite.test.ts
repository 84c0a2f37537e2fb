import { createExtractor } from 'factwire'
import { type Batch, type Outcome, sqliteSink } from 'factwire/archive'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openSqlite } from '../../src/sinks/sqlite/driver.js'
import { article, dump, rows, workbench } from '../archive/workbench.js'

let bench: ReturnType<typeof workbench>
beforeEach(() => {
  bench = workbench()
})
afterEach(() => bench.remove())

const { extract } = createExtractor()
const outcome = (number: number, { words = '', id = `n-${number}`, entry = number + 1 } = {}): Outcome => ({
  kind: 'extracted',
  place: { source: 'news.jsonl', at: `line ${entry}`, entry },
  hash: `${number}:${words}`,
  result: extract(article(number, words).text, { id, publishedAt: '2026-03-24' }),
})
const batch = (outcomes: readonly Outcome[], { run = 1, shard = 0, done = true } = {}): Batch => ({
  run,
  shard: { digest: `s${shard}`, number: shard, name: 'news.jsonl', sources: ['news.jsonl'] },
  outcomes,
  from: 0,
  entries: outcomes.length,
  done,
})
const info = { fingerprint: 'f', version: '1', input: 'news.jsonl', startedAt: '2026-03-24T00:00:00Z' }

async function written(path: string, ...batches: Batch[]) {
  const sink = await sqliteSink(path)
  await sink.begin(info)
  const counts = []
  for (const one of batches) counts.push(await sink.write(one))
  await sink.end!({ run: 1, finishedAt: '2026-03-24T01:00:00Z', complete: true })
  await sink.close!()
  return counts
}

describe('the SQLite sink', () => {
  it('makes the folder of its file', async () => {
    const path = bench.path('of/today/a.sqlite')
    await written(path, batch([outcome(1)]))
    expect(await rows(path, 'SELECT id FROM articles')).toEqual([{ id: 'n-1' }])
  })

  it('writes articles with their records, and the same again changes nothing', async () => {
    const path = bench.path('a.sqlite')
    const outcomes = [0, 1, 2].map(number => outcome(number))
    const [first] = await written(path, batch(outcomes))
    expect(first).toMatchObject({ added: 3, replaced: 0, unchanged: 0, failed: 0 })
    const before = await dump(path)
    expect(before.filter(line => line.startsWith('["articles"'))).toHaveLength(3)
    const [again] = await written(path, batch(outcomes, { run: 2 }))
    expect(again).toMatchObject({ added: 0, replaced: 0, unchanged: 3, records: 0 })
    expect(await dump(path)).toEqual(before)
  })

  it('replaces the records of an article that has changed', async () => {
    const path = bench.path('a.sqlite')
    const fresh = bench.path('b.sqlite')
    const changed = outcome(1, { words: 'Northwind acquired Orbit for $12 million.' })
    await written(path, batch([outcome(0), outcome(1)]))
    const [counts] = await written(path, batch([changed], { run: 2, shard: 1 }))
    expect(counts).toMatchObject({ added: 0, replaced: 1 })
    await written(fresh, batch([outcome(0), changed]))
    const facts = async (file: string) => (await dump(file)).filter(line => !line.startsWith('["articles"'))
    expect(await facts(path)).toEqual(await facts(fresh))
  })

  it('keeps of two articles with one id the later in the archive, whichever comes first', async () => {
    const one = batch([outcome(0, { id: 'same', entry: 1 }), outcome(5, { entry: 2 })], { shard: 0 })
    const two = batch([outcome(2, { id: 'same', entry: 1 })], { shard: 1 })
    await written(bench.path('a.sqlite'), one, two)
    await written(bench.path('b.sqlite'), two, one)
    expect(await dump(bench.path('a.sqlite'))).toEqual(await dump(bench.path('b.sqlite')))
    const [kept] = await rows<{ n: string }>(
      bench.path('a.sqlite'),
      "SELECT content_hash AS n FROM articles WHERE id = 'same'",
    )
    expect(kept.n).toBe('2:')
  })

  it('keeps the later of two in one batch, and the place of the later of two that are the same', async () => {
    const twice = batch([
      outcome(0, { id: 'x', entry: 1 }),
      outcome(2, { id: 'x', entry: 2 }),
      outcome(2, { id: 'x', entry: 3 }),
    ])
    const [counts] = await written(bench.path('a.sqlite'), twice)
    expect(counts).toMatchObject({ added: 1, replaced: 1, unchanged: 1 })
    expect(await rows(bench.path('a.sqlite'), 'SELECT content_hash, place FROM articles')).toMatchObject([
      { content_hash: '2:', place: 'line 3' },
    ])
  })

  it('takes any id as words and not as SQL', async () => {
    const path = bench.path('a.sqlite')
    const ids = [`'; DROP TABLE articles; --`, `"a" OR 1=1`, `it's`, '\u0000nul', '😀', 'x'.repeat(5000)]
    await written(path, batch(ids.map((id, number) => outcome(number, { id }))))
    const found = await rows<{ id: string }>(path, 'SELECT id FROM articles ORDER BY article_key')
    expect(found.map(({ id }) => id)).toEqual(ids.map(id => id.replace('\0', '\ufffd')))
  })

  it('has no row without its article', async () => {
    const path = bench.path('a.sqlite')
    await written(path, batch([0, 1, 2].map(number => outcome(number))))
    expect(await rows(path, 'PRAGMA foreign_key_check')).toEqual([])
    const [counts] = await rows<{ stated: number; there: number }>(
      path,
      `SELECT (SELECT sum(record_count) FROM articles) AS stated, (SELECT count(*) FROM announcements) +
       (SELECT count(*) FROM metrics) + (SELECT count(*) FROM dates) + (SELECT count(*) FROM social_posts) +
       (SELECT count(*) FROM investments) + (SELECT count(*) FROM quotes) AS there`,
    )
    expect(counts.there).toBe(counts.stated)
    expect(counts.there).toBeGreaterThan(6)
  })

  it('undoes a batch that fails in its middle, and goes on', async () => {
    const path = bench.path('a.sqlite')
    const sink = await sqliteSink(path)
    await sink.begin(info)
    await sink.write(batch([outcome(0)]))
    const before = await dump(path)
    const broken = { ...outcome(2), place: { source: 'x', at: '', entry: Symbol('no value') as unknown as number } }
    await expect(sink.write(batch([outcome(1), broken], { shard: 1 }))).rejects.toThrow()
    expect(await dump(path)).toEqual(before)
    expect(await sink.write(batch([outcome(1)], { shard: 1 }))).toMatchObject({ added: 1 })
    await sink.close!()
  })

  it('tells a full disk and keeps what was written', async () => {
    const path = bench.path('a.sqlite')
    await written(path, batch([outcome(0)]))
    const before = await dump(path)
    const sink = await sqliteSink(path)
    const [{ page_count }] = await rows<{ page_count: number }>(path, 'PRAGMA page_count')
    ;(sink as unknown as { driver: { prepare(sql: string): { get(): unknown } } }).driver
      .prepare(`PRAGMA max_page_count = ${page_count + 1}`)
      .get()
    await sink.begin(info)
    const many = Array.from({ length: 60 }, (_, number) => outcome(number + 1))
    await expect(sink.write(batch(many, { shard: 1 }))).rejects.toMatchObject({ code: 'SQLITE_FULL' })
    await sink.close!()
    expect(await dump(path)).toEqual(before)
    expect(await written(path, batch(many, { shard: 1 }))).toMatchObject([{ added: 60 }])
  })

  it('remembers how far a shard is, and the run that was broken off', async () => {
    const sink = await sqliteSink(bench.path('a.sqlite'))
    expect(await sink.begin(info)).toEqual({ run: 1, shards: new Map() })
    await sink.write(batch([outcome(0), outcome(1)], { done: false }))
    await sink.close!()
    const later = await sqliteSink(bench.path('a.sqlite'))
    expect(await later.begin(info)).toEqual({ run: 1, shards: new Map([['s0', { entries: 2, done: false }]]) })
    await later.end!({ run: 1, finishedAt: '2026-03-24T01:00:00Z', complete: true })
    expect((await later.begin(info)).run).toBe(2)
    await later.close!()
  })

  it('adds the columns that a database of an earlier version lacks', async () => {
    const path = bench.path('a.sqlite')
    await written(path, batch([outcome(0)]))
    const driver = await openSqlite(path)
    for (const view of ['deals', 'layoffs', 'shutdowns', 'changes', 'quotations']) driver.exec(`DROP VIEW ${view}`)
    driver.exec('ALTER TABLE metrics DROP COLUMN attribution_kind')
    driver.close()
    await written(path, batch([outcome(1)], { shard: 1 }))
    expect(await rows(path, 'SELECT attribution_kind FROM metrics LIMIT 1')).toHaveLength(1)
  })

  it('refuses a database of a later version, and a file that is none', async () => {
    const path = bench.path('a.sqlite')
    const driver = await openSqlite(path)
    driver.exec('PRAGMA user_version = 999')
    driver.close()
    await expect(sqliteSink(path)).rejects.toMatchObject({ code: 'newer-database' })
    await expect(sqliteSink(bench.write('b.sqlite', 'not a database '.repeat(100)))).rejects.toMatchObject({
      code: 'SQLITE_NOTADB',
    })
  })
})
