import { createExtractor } from 'factwire'
import { type Batch, type Outcome, postgresSink, queryArchive, runArchive } from 'factwire/archive'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { copyField } from '../../src/sinks/postgres/staging.js'
import { article, dump, jsonl, workbench } from '../archive/workbench.js'
import { describeWith, freshDatabase, POSTGRES } from '../services.js'

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
    await sink.close!()
  })
})
