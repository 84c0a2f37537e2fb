import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { runArchive, tablesFor } from 'factwire/archive'
import { asyncBufferFromFile, parquetMetadata, parquetReadObjects } from 'hyparquet'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { article, jsonl, rows, workbench } from '../archive/workbench.js'

let bench: ReturnType<typeof workbench>
beforeEach(() => {
  bench = workbench()
})
afterEach(() => bench.remove())

const articles = (count: number) => Array.from({ length: count }, (_, number) => article(number))
const run = (input: string, to: string, options: object = {}) => runArchive({ input, to, workers: 0, ...options })
const table = async (name: string): Promise<Record<string, unknown>[]> =>
  parquetReadObjects({ file: await asyncBufferFromFile(bench.path(`out/${name}.parquet`)) })
const files = () => readdirSync(bench.path('out')).filter(name => name.includes('.parquet'))

describe('the Parquet sink', () => {
  it('writes a file a table with the rows of the database', async () => {
    const input = bench.write('a.jsonl', `${jsonl(articles(150))}{"text":\n`)
    const to = `parquet:${bench.path('out')}`
    await run(input, to)
    await run(input, bench.path('a.sqlite'))
    expect(files().sort()).toEqual(
      ['articles', 'failures', ...tablesFor().all.map(({ name }) => name)].map(name => `${name}.parquet`).sort(),
    )
    for (const { name, columns } of tablesFor().all) {
      const names = columns.filter(({ type }) => type !== 'date' && type !== 'timestamp').map(column => column.name)
      const flags = columns.filter(({ type }) => type === 'boolean').map(column => column.name)
      const expected = await rows(
        bench.path('a.sqlite'),
        `SELECT a.id AS article_id, ${names.map(one => `t."${one}"`).join(', ')} FROM "${name}" t JOIN articles a USING (article_key)
         ORDER BY a.article_key, ${name === 'diagnostics' ? 't.position' : 't.record_no'}${name === 'parties' ? ', field, t.position' : name === 'evidence' ? ', t.position' : ''}`,
      )
      const line = (row: Record<string, unknown>) =>
        JSON.stringify(
          ['article_id', ...names].map(one => {
            const value = typeof row[one] === 'bigint' ? Number(row[one]) : (row[one] ?? null)
            return flags.includes(one) && value !== null ? Boolean(value) : value
          }),
        )
      expect((await table(name)).map(line).sort()).toEqual(expected.map(line).sort())
    }
    expect(await table('failures')).toMatchObject([{ source: input, place: 'line 151', code: 'bad-entry' }])
  })

  it('has typed columns', async () => {
    const text = 'Northwind raised $4.5 million on March 3, 2026. Fabrikam cut 90 jobs.\u2028It did.'
    const input = bench.write('a.jsonl', jsonl([{ id: 'a', text, date: '2026-03-24' }]))
    await run(input, `parquet:${bench.path('out')}`)
    const [one] = await table('articles')
    expect(one).toMatchObject({
      id: 'a',
      published_at: '2026-03-24',
      published_on: new Date('2026-03-24'),
      authors: '[]',
    })
    const [investment] = await table('investments')
    expect(investment).toMatchObject({
      amount_value: 4_500_000,
      in_title: false,
      record_no: expect.any(BigInt),
      date_starts: new Date('2026-03-03'),
      date_ends: new Date('2026-03-04'),
      round: null,
    })
    expect((await table('announcements')).map(({ people }) => people)).toContain(90n)
    const bytes = readFileSync(bench.path('out/investments.parquet'))
    const { schema } = parquetMetadata(
      bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer,
    )
    const typeOf = (name: string) => schema.find(element => element.name === name)
    expect(typeOf('amount_value')).toMatchObject({ type: 'DOUBLE' })
    expect(typeOf('date_starts')).toMatchObject({
      type: 'INT64',
      logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: false },
    })
  })

  it('has a table without rows too', async () => {
    await run(bench.write('a.jsonl', jsonl([{ id: 'a', text: 'Nothing.' }])), `parquet:${bench.path('out')}`)
    expect(await table('quotes')).toEqual([])
    expect(await table('articles')).toMatchObject([{ id: 'a' }])
  })

  it('has no file of a run that was stopped, and all when it went on; later articles come in', async () => {
    const input = bench.write('in/a.jsonl', jsonl(articles(200)))
    const to = `parquet:${bench.path('out')}`
    const controller = new AbortController()
    const stopped = await run(input, to, {
      signal: controller.signal,
      onProgress: () => controller.abort(),
    })
    expect(stopped.complete).toBe(false)
    expect(files()).toEqual([])
    const rest = await run(input, to)
    expect(rest.counts.added + stopped.counts.added).toBe(200)
    expect((await table('articles')).map(({ id }) => id)).toEqual(articles(200).map(({ id }) => id))
    const whole = await table('investments')
    // as a kill in the middle of writing leaves it
    writeFileSync(bench.path('out/investments.parquet.part'), 'PAR1 half')
    bench.write('in/b.jsonl', jsonl([{ ...article(1), id: 'later' }]))
    await run(bench.path('in'), to)
    expect(await table('investments')).toEqual([...whole, expect.objectContaining({ article_id: 'later' })])
    expect(files().filter(name => name.endsWith('.part'))).toEqual([])
  })

  it('refuses a folder with files of another origin', async () => {
    const input = bench.write('a.jsonl', jsonl(articles(1)))
    mkdirSync(bench.path('out'))
    writeFileSync(bench.path('out/articles.parquet'), 'mine')
    await expect(run(input, `parquet:${bench.path('out')}`)).rejects.toMatchObject({ code: 'target-exists' })
    expect(readFileSync(bench.path('out/articles.parquet'), 'utf8')).toBe('mine')
    rmSync(bench.path('out/articles.parquet'))
    await run(input, `parquet:${bench.path('out')}`)
    expect(existsSync(bench.path('out/articles.parquet'))).toBe(true)
  })
})
