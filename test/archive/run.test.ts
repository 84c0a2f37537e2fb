import { appendFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { type Batch, type RunOptions, runArchive, type Sink } from 'factwire/archive'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { article, dump, jsonl, rows, workbench } from './workbench.js'

let bench: ReturnType<typeof workbench>
beforeEach(() => {
  bench = workbench()
})
afterEach(() => bench.remove())

const articles = (count: number, from = 0) => Array.from({ length: count }, (_, number) => article(from + number))
const run = (options: Omit<RunOptions, 'workers'>) => runArchive({ ...options, workers: 0 })

describe('an archive into a database', () => {
  it('has every article, its records and what failed', async () => {
    const path = bench.write(
      'in/a.jsonl',
      `${jsonl(articles(70))}{"text":\n${jsonl([{ id: 'late', text: 'T', date: 'soon' }])}`,
    )
    bench.write('in/b.md', '# Fabrikam\n\nFabrikam raised $12 million.')
    const failures: unknown[] = []
    const to = bench.path('a.sqlite')
    const summary = await run({
      input: bench.path('in'),
      to,
      fallbackDate: '2026-03-01',
      onFailure: one => failures.push(one),
    })
    expect(summary).toMatchObject({ complete: true, shards: 2, doneBefore: 0, counts: { added: 72, failed: 1 } })
    expect(failures).toMatchObject([{ source: path, place: 'line 71', code: 'bad-entry' }])
    expect(await rows(to, 'SELECT source, place, code FROM failures')).toMatchObject([
      { source: path, place: 'line 71', code: 'bad-entry' },
    ])
    expect(await rows(to, "SELECT published_on FROM articles WHERE id IN ('n-3', 'late') ORDER BY id")).toMatchObject([
      { published_on: '2026-03-01' },
      { published_on: '2026-03-24' },
    ])
    expect(await rows(to, "SELECT message FROM diagnostics WHERE code = 'entry'")).toMatchObject([
      { message: "the date 'soon' is none that can be read" },
    ])
  })

  it('takes the date of an entry, else what the page says, else its name, else the one given for all', async () => {
    const head = '<head><meta property="article:published_time" content="2025-11-02"></head>'
    const page = `<html>${head}<body><p>Initech opened an office.</p></body></html>`
    bench.write('in/2026-01-05-page.html', page)
    bench.write('in/2026-01-06-note.txt', 'Fabrikam opened an office.')
    bench.write('in/bare.txt', 'Globex opened an office.')
    bench.write(
      'in/lines.jsonl',
      jsonl([
        { id: 1, text: page, date: '2025-12-24' },
        { id: 2, text: page },
        { id: 3, text: 'Umbra.' },
      ]),
    )
    const to = bench.path('a.sqlite')
    await run({ input: bench.path('in'), to, fallbackDate: '2026-03-01' })
    const dates = await rows(to, 'SELECT source, place, published_at AS date FROM articles ORDER BY source, entry')
    expect(dates.map(({ source, place, date }) => [basename(String(source)), place, date])).toEqual([
      ['2026-01-05-page.html', '', '2025-11-02'],
      ['2026-01-06-note.txt', '', '2026-01-06'],
      ['bare.txt', '', '2026-03-01'],
      ['lines.jsonl', 'line 1', '2025-12-24'],
      ['lines.jsonl', 'line 2', '2025-11-02'],
      ['lines.jsonl', 'line 3', '2026-03-01'],
    ])
  })

  it('again reads nothing; a new file is read alone, and a changed one', async () => {
    bench.write('in/a.jsonl', jsonl(articles(20)))
    const options = { input: bench.path('in'), to: bench.path('a.sqlite') }
    await run(options)
    const before = await dump(options.to)
    expect(await run(options)).toMatchObject({ shards: 1, doneBefore: 1, counts: { added: 0, unchanged: 0 } })
    expect(await dump(options.to)).toEqual(before)
    bench.write('in/b.jsonl', jsonl(articles(5, 20)))
    expect(await run(options)).toMatchObject({ shards: 2, doneBefore: 1, counts: { added: 5, unchanged: 0 } })
    bench.write('in/a.jsonl', jsonl([...articles(19), article(19, 'Initech acquired Orbit for $3 million.')]))
    expect(await run(options)).toMatchObject({ doneBefore: 1, counts: { added: 0, unchanged: 19, replaced: 1 } })
    expect(await rows(options.to, 'SELECT count(*) AS n FROM articles')).toMatchObject([{ n: 25 }])
  })

  it('stopped after any batch and taken up again ends as undisturbed', async () => {
    bench.write('in/a.jsonl', jsonl([...articles(140), { nothing: 1 }, article(7, 'Again.')]))
    bench.write('in/b.jsonl', jsonl([article(3, 'Later.'), ...articles(10, 400)]))
    const whole = bench.path('whole.sqlite')
    await run({ input: bench.path('in'), to: whole })
    const to = bench.path('parts.sqlite')
    let runs = 0
    for (let complete = false; !complete; runs += 1) {
      const controller = new AbortController()
      // shards that are done already are progress too
      const onProgress: RunOptions['onProgress'] = ({ counts }) =>
        counts.added + counts.unchanged > 0 && controller.abort()
      const stopped = await run({ input: bench.path('in'), to, signal: controller.signal, onProgress })
      complete = stopped.complete
    }
    expect(runs).toBeGreaterThan(3)
    expect(await dump(to)).toEqual(await dump(whole))
    expect(await rows(to, 'SELECT count(*) AS n FROM runs')).toMatchObject([{ n: 1 }])
  })

  it('takes what its file no longer has broken from the failures', async () => {
    const options = { input: bench.write('a.jsonl', `{"text":\n${jsonl(articles(1))}`), to: bench.path('a.sqlite') }
    await run(options)
    bench.write('a.jsonl', jsonl(articles(2)))
    await run(options)
    expect(await rows(options.to, 'SELECT * FROM failures')).toEqual([])
  })

  it('refuses wrong options before it writes', async () => {
    const input = bench.write('a.txt', 'Text')
    await expect(run({ input, to: bench.path('a.txt') })).rejects.toMatchObject({ code: 'target' })
    await expect(run({ input, to: bench.path('a.sqlite'), kinds: ['gossip'] })).rejects.toMatchObject({ code: 'kinds' })
    await expect(run({ input, to: bench.path('a.sqlite'), fallbackDate: 'soon' })).rejects.toMatchObject({
      code: 'published-at',
    })
    await expect(run({ input, to: bench.path('a.sqlite'), extractor: bench.path('no.mjs') })).rejects.toMatchObject({
      code: 'extractor',
    })
    await expect(run({ input: [], to: bench.path('a.sqlite') })).rejects.toMatchObject({ code: 'input' })
  })
})

describe('an archive into files', () => {
  it('JSON lines: one result a line, in order', async () => {
    const input = bench.write('a.jsonl', `${jsonl(articles(80))}{}\n`)
    const to = bench.path('out.jsonl')
    await run({ input, to })
    const lines = readFileSync(to, 'utf8')
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(lines.map(({ article }) => article.id)).toEqual(articles(80).map(({ id }) => id))
    expect(JSON.parse(readFileSync(`${to}.failures`, 'utf8'))).toMatchObject({ place: 'line 81', code: 'bad-entry' })
  })

  it('are cut to the last checkpoint when a run was killed, and refused when they are of another', async () => {
    const input = bench.write('a.jsonl', jsonl(articles(200)))
    const to = bench.path('out.jsonl')
    await run({ input, to })
    const whole = readFileSync(to, 'utf8')
    const marks = readFileSync(`${to}.checkpoint`, 'utf8').split('\n')
    // as a kill leaves it: a mark torn, and bytes that no mark knows
    writeFileSync(`${to}.checkpoint`, `${marks.slice(0, 3).join('\n')}\n${marks[3].slice(0, 20)}`)
    truncateSync(to, JSON.parse(marks[2]).lengths[0] + 100)
    appendFileSync(to, 'half a li')
    expect(await run({ input, to })).toMatchObject({
      complete: true,
      counts: { added: 200 - JSON.parse(marks[2]).entries },
    })
    expect(readFileSync(to, 'utf8')).toBe(whole)
    writeFileSync(bench.path('mine.jsonl'), 'mine')
    await expect(run({ input, to: bench.path('mine.jsonl') })).rejects.toMatchObject({ code: 'target-exists' })
    await expect(run({ input, to, kinds: ['metric'] })).rejects.toMatchObject({ code: 'other-version' })
  })

  it('CSV: one file a table, joined by the id of the article', async () => {
    const input = bench.write('a.jsonl', jsonl([{ ...article(0), id: 'a,"b"' }]))
    await run({ input, to: `csv:${bench.path('out')}` })
    const [head, row] = readFileSync(bench.path('out/articles.csv'), 'utf8').split('\n')
    expect(head).toBe(
      'id,url,title,publisher,authors,published_at,published_on,published_at_source,language,format,source,place',
    )
    expect(row).toMatch(/^"a,""b""",,Northwind raises money,,\[\],2026-03-24,2026-03-24,given,en,text,/)
    const quotes = readFileSync(bench.path('out/quotes.csv'), 'utf8')
    expect(quotes.split('\n')[0]).toMatch(/^article_id,record_no,id,text,/)
    expect(quotes).toContain('We are building this for the long run')
  })
})

describe("a sink of the user's own", () => {
  it('gets every batch once', async () => {
    const batches: Batch[] = []
    const sink: Sink = {
      async begin() {
        return { run: 1, shards: new Map() }
      },
      async write(batch) {
        batches.push(batch)
        return { added: batch.outcomes.length, replaced: 0, unchanged: 0, superseded: 0, failed: 0, records: 0 }
      },
    }
    const summary = await run({ input: bench.write('a.jsonl', jsonl(articles(130))), to: sink })
    expect(summary.counts.added).toBe(130)
    expect(batches.map(({ from, entries, done }) => [from, entries, done])).toEqual([
      [0, 64, false],
      [64, 128, false],
      [128, 130, true],
    ])
  })
})
