import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { createExtractor } from 'factwire'
import { type Batch, type Outcome, postgresSink, queryArchive, querySql, runArchive } from 'factwire/archive'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { connect } from '../../src/sinks/postgres/connect.js'
import { copyField } from '../../src/sinks/postgres/staging.js'
import { article, dump, jsonl, workbench } from '../archive/workbench.js'
import { describeWith, freshDatabase, POSTGRES, SERVICES } from '../services.js'

let bench: ReturnType<typeof workbench>
beforeEach(() => {
  bench = workbench()
})
afterEach(() => bench.remove())

it('fields of COPY', () => {
  expect(copyField(null, 'text')).toBe('\\N')
  expect(copyField('a\tb\\c\nd\r', 'text')).toBe('a\\tb\\\\c\\nd\\r')
  expect(copyField('nul\0', 'text')).toBe('nul\ufffd')
  expect(copyField(JSON.stringify(['nul\0', '\\u0000']), 'json')).toBe('["nul\ufffd","\\\\\\\\u0000"]')
  expect(copyField(true, 'boolean')).toBe('t')
  expect(copyField(1e21, 'number')).toBe('1e+21')
  expect(copyField('2026-03-24T10:30', 'timestamp')).toBe('2026-03-24T10:30')
  expect(copyField('202X', 'timestamp')).toBe('\\N')
})

describeWith('the PostgreSQL sink', [POSTGRES], () => {
  const { extract } = createExtractor()
  const outcome = (number: number, id = `n-${number}`, entry = number + 1): Outcome => ({
    kind: 'extracted',
    place: { source: 'x', at: `line ${entry}`, entry },
    hash: String(number),
    result: extract(article(number).text, { id, publishedAt: '2026-03-24' }),
  })
  const batch = (outcomes: readonly Outcome[], shard = 0, run = 1): Batch => ({
    run,
    shard: { digest: `s${shard}`, number: shard, name: 'x', sources: ['x'] },
    outcomes,
    from: 0,
    entries: outcomes.length,
    done: true,
  })
  const info = { fingerprint: 'f', version: '1', input: 'x', startedAt: '2026-03-24T00:00:00Z' }

  it('holds what SQLite holds, after the same run and the same again', async () => {
    const input = bench.write(
      'a.jsonl',
      jsonl([...Array.from({ length: 90 }, (_, n) => article(n)), {}, article(4, 'New.')]),
    )
    const to = await freshDatabase('factwire_same')
    const options = { input, workers: 0 }
    expect(await runArchive({ ...options, to })).toMatchObject({ counts: { added: 90, failed: 1 } })
    await runArchive({ ...options, to: bench.path('a.sqlite') })
    const there = await dump(to)
    expect(there.length).toBeGreaterThan(400)
    expect(there).toEqual(await dump(bench.path('a.sqlite')))
    expect(await runArchive({ ...options, to })).toMatchObject({ doneBefore: 1, counts: { added: 0 } })
    const target = { type: 'postgres', url: to } as const
    expect(await queryArchive(target, 'quoted')).toEqual(
      await queryArchive({ type: 'sqlite', path: bench.path('a.sqlite') }, 'quoted'),
    )
    expect(await queryArchive(target, 'changes', { company: 'north', min: 5 })).toEqual(
      await queryArchive({ type: 'sqlite', path: bench.path('a.sqlite') }, 'changes', { company: 'north', min: 5 }),
    )
  })

  it('keeps the later of two articles with one id, written by two at once', async () => {
    const to = await freshDatabase('factwire_twice')
    const sinks = [await postgresSink(to), await postgresSink(to)]
    await sinks[0].begin(info)
    const one = batch([...Array.from({ length: 20 }, (_, n) => outcome(n, `same-${n}`))], 0)
    const two = batch([...Array.from({ length: 20 }, (_, n) => outcome(19 - n + 20, `same-${19 - n}`, n + 1))], 1)
    await Promise.all([sinks[0].write(one), sinks[1].write(two)])
    const ordered = await freshDatabase('factwire_ordered')
    const sink = await postgresSink(ordered)
    await sink.begin(info)
    await sink.write(one)
    await sink.write(two)
    expect(await dump(to)).toEqual(await dump(ordered))
    for (const each of [...sinks, sink]) await each.close!()
  })

  it('ends the same whatever the order in which several write, each twice', async () => {
    const shards = Array.from({ length: 6 }, (_, shard) =>
      batch(
        Array.from({ length: 12 }, (_, at) =>
          outcome((shard * 7 + at * 5) % 40, `id-${(shard * 3 + at * 2) % 25}`, at + 1),
        ),
        shard,
      ),
    )
    const ordered = await freshDatabase('factwire_in_order')
    const one = await postgresSink(ordered)
    await one.begin(info)
    for (const shard of shards) await one.write(shard)
    const whole = await dump(ordered)
    const to = await freshDatabase('factwire_at_once')
    const sinks = await Promise.all([postgresSink(to), postgresSink(to), postgresSink(to)])
    const runs = await Promise.all(sinks.map(sink => sink.begin(info)))
    expect(new Set(runs.map(({ run }) => run)).size).toBe(1)
    const orders = [
      [5, 0, 3, 1, 4, 2],
      [1, 4, 2, 5, 0, 3],
    ]
    await Promise.all(
      orders.map(async (order, at) => {
        for (const shard of order) await sinks[at].write(shards[shard])
      }),
    )
    expect(await dump(to)).toEqual(whole)
    for (const sink of [one, ...sinks]) await sink.close!()
  })

  it('replaces the records of a changed article, and no others', async () => {
    const to = await freshDatabase('factwire_changed')
    const sink = await postgresSink(to)
    await sink.begin(info)
    expect(await sink.write(batch([outcome(0), outcome(1)]))).toMatchObject({ added: 2, replaced: 0 })
    const again = { ...info, fingerprint: 'g' }
    const { run } = await sink.begin(again)
    const changed = { ...outcome(2, 'n-1'), hash: 'changed' } as Outcome
    expect(await sink.write(batch([outcome(0), changed], 7, run))).toMatchObject({
      added: 0,
      replaced: 1,
      unchanged: 1,
    })
    const afresh = await freshDatabase('factwire_afresh')
    const other = await postgresSink(afresh)
    await other.begin(info)
    await other.write(batch([outcome(0), changed], 7))
    expect(await dump(to)).toEqual(await dump(afresh))
    for (const each of [sink, other]) await each.close!()
  })

  it('has types, keys and indexes', async () => {
    const to = await freshDatabase('factwire_types')
    const sink = await postgresSink(to)
    const { run } = await sink.begin(info)
    await sink.write(batch([outcome(0)]))
    await sink.end!({ run, finishedAt: '2026-03-24T00:01:00Z', complete: true })
    const ask = async (sql: string) => (await querySql(to, sql)).rows
    const types = await ask(
      `SELECT column_name AS name, data_type AS type FROM information_schema.columns WHERE table_name = 'investments'
       AND column_name IN ('amount_value', 'amount_currency', 'date_starts', 'date_ends', 'investors', 'in_title',
         'status', 'confidence', 'rules', 'article_key') ORDER BY 1`,
    )
    expect(Object.fromEntries(types.map(({ name, type }) => [name, type]))).toEqual({
      amount_currency: 'text',
      amount_value: 'numeric',
      article_key: 'bigint',
      confidence: 'numeric',
      date_ends: 'timestamp without time zone',
      date_starts: 'timestamp without time zone',
      in_title: 'boolean',
      investors: 'jsonb',
      rules: 'jsonb',
      status: 'text',
    })
    const [{ keys }] = await ask(
      "SELECT count(*) AS keys FROM pg_constraint WHERE contype = 'f' AND confrelid = 'articles'::regclass",
    )
    // six kinds of records, parties, evidence, diagnostics
    expect(keys).toBe(9)
    const [{ indexes }] = await ask(
      "SELECT count(*) AS indexes FROM pg_indexes WHERE indexname IN ('parties_key', 'investments_amount_value')",
    )
    expect(indexes).toBe(2)
    await sink.close!()
  })

  it('adds what a later version has, lets views of others stand, and refuses a later database', async () => {
    const to = await freshDatabase('factwire_versions')
    await (await postgresSink(to)).close!()
    const client = await connect(to)
    await client.query('CREATE VIEW mine AS SELECT count(*) AS n FROM layoffs')
    await client.query('ALTER TABLE metrics DROP COLUMN baseline_text CASCADE')
    await client.query("UPDATE factwire_schema SET views = 'of old'")
    await (await postgresSink(to)).close!()
    expect((await querySql(to, 'SELECT n FROM mine')).rows).toEqual([{ n: 0 }])
    expect((await querySql(to, 'SELECT baseline FROM changes')).rows).toEqual([])
    await client.query('UPDATE factwire_schema SET version = 99')
    await expect(postgresSink(to)).rejects.toMatchObject({ code: 'newer-database' })
    await client.end()
  })

  it.runIf(SERVICES)(
    'waits for a server that is started again',
    async () => {
      const to = await freshDatabase('factwire_again')
      const sink = await postgresSink(to)
      await sink.begin(info)
      await sink.write(batch([outcome(0)]))
      execFileSync('bash', [join(SERVICES!, 'restart-postgres')])
      expect(await sink.write(batch([outcome(1)], 1))).toMatchObject({ added: 1 })
      expect([...(await sink.known!([{ id: 'n-0', hash: '0' }]))]).toEqual(['n-0'])
      await sink.close!()
    },
    120_000,
  )

  it('takes any id as words and not as SQL, of any length', async () => {
    const to = await freshDatabase('factwire_ids')
    const sink = await postgresSink(to)
    await sink.begin(info)
    const ids = [`'; DROP TABLE articles; --`, '"a"\tb\n\\', '\0', '😀', 'x'.repeat(9000)]
    await sink.write(batch(ids.map((id, n) => outcome(n, id))))
    const known = await sink.known!(ids.map((id, n) => ({ id, hash: String(n) })))
    expect([...known].sort()).toEqual([...ids].sort())
    await sink.close!()
  })

  it('undoes a batch that fails', async () => {
    const to = await freshDatabase('factwire_undo')
    const sink = await postgresSink(to)
    await sink.begin(info)
    await sink.write(batch([outcome(0)]))
    const before = await dump(to)
    const broken = { ...outcome(2), place: { source: 'x', at: '', entry: 0.5 } }
    await expect(sink.write(batch([outcome(1), broken], 1))).rejects.toThrow()
    expect(await dump(to)).toEqual(before)
    // what was on its way behind the statement that failed is not taken for anything else
    expect(await sink.write(batch([outcome(1)], 1))).toMatchObject({ added: 1 })
    await sink.close!()
  })
})
