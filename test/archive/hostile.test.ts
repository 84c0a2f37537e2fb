import { execFileSync, spawnSync } from 'node:child_process'
import {
  closeSync,
  ftruncateSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { extractLines, type RunOptions, runArchive } from 'factwire/archive'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { WARCRecord, WARCSerializer } from 'warcio'
import { article, dump, jsonl, rows, workbench } from './workbench.js'

let bench: ReturnType<typeof workbench>
beforeEach(() => {
  bench = workbench()
})
afterEach(() => bench.remove())

const articles = (count: number, from = 0) => Array.from({ length: count }, (_, number) => article(from + number))

interface Failure {
  readonly place: string
  readonly code: string
}

/** Runs, and tells what failed. */
async function run(input: string | readonly string[], to: string, options: Partial<RunOptions> = {}) {
  const failures: Failure[] = []
  const onFailure = ({ place, code }: Failure) => failures.push({ place, code })
  const summary = await runArchive({ input, to, workers: 0, onFailure, ...options })
  return { ...summary, failures }
}

const idsOf = (path: string) =>
  readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line).article.id as string)

const GIGABYTE = 1024 ** 3
/** For what takes seconds of an idle machine. */
const PATIENT = 120_000

describe('a line without an end', () => {
  it(
    'of a quarter of a gigabyte in a file is refused once, and what stands around it is read',
    async () => {
      const input = bench.write('a.jsonl', jsonl(articles(2)))
      // a hole: NUL that lies on no disk
      const file = openSync(input, 'r+')
      const from = readFileSync(input).length
      ftruncateSync(file, from + GIGABYTE / 4)
      writeSync(file, `\n${jsonl(articles(2, 2))}`, from + GIGABYTE / 4)
      closeSync(file)
      const { counts, failures } = await run(input, bench.path('out.jsonl'))
      expect(failures).toEqual([{ place: 'line 3', code: 'too-long' }])
      expect(counts).toMatchObject({ added: 4, failed: 1 })
      expect(idsOf(bench.path('out.jsonl'))).toEqual(['n-0', 'n-1', 'n-2', 'n-3'])
    },
    PATIENT,
  )

  it(
    'of a gigabyte in a stream is refused without being held',
    async () => {
      const piece = Buffer.alloc(1024 * 1024, 'x')
      function* chunks() {
        for (let at = 0; at < GIGABYTE; at += piece.length) yield piece
        yield Buffer.from(`\n${jsonl(articles(1))}`)
      }
      const before = process.memoryUsage.rss()
      const told: string[] = []
      const lines = extractLines(chunks())
      for await (const { result } of lines) told.push(result.article.id || result.diagnostics[0].code)
      expect(told).toEqual(['too-long', 'n-0'])
      expect((process.memoryUsage.rss() - before) / GIGABYTE).toBeLessThan(0.3)
    },
    PATIENT,
  )
})

describe('damaged files', () => {
  it('a packed file that ends in the middle gives what came before, and the next file is read', async () => {
    // of words that hardly pack, so that half the bytes are about half the lines
    const words = (number: number) =>
      Array.from({ length: 40 }, (_, at) => (number * 7919 + at * 104_729).toString(36)).join(' ')
    const whole = gzipSync(
      jsonl(articles(200).map((one, number) => ({ ...one, text: `${one.text} ${words(number)}` }))),
    )
    bench.write('in/a.jsonl.gz', whole.subarray(0, whole.length / 2))
    bench.write('in/b.jsonl', jsonl([{ ...article(1), id: 'next' }]))
    const { counts, failures } = await run(bench.path('in'), bench.path('out.jsonl'))
    expect(failures.at(-1)?.code).toBe('truncated')
    expect(counts.added).toBeGreaterThan(60)
    expect(counts.added).toBeLessThan(140)
    expect(idsOf(bench.path('out.jsonl')).at(-1)).toBe('next')
  })

  it('a WARC cut in the middle, the same', async () => {
    const record = async (number: number) => {
      const page = `<html><body><p>Northwind raised $${number + 4} million on Tuesday.</p></body></html>`
      async function* content() {
        yield new TextEncoder().encode(page)
      }
      const httpHeaders = { 'Content-Type': 'text/html' }
      const warc = WARCRecord.create(
        {
          url: `https://news.example/${number}`,
          date: '2026-03-24T00:00:00Z',
          type: 'response',
          warcVersion: 'WARC/1.1',
          httpHeaders,
        },
        content(),
      )
      return Buffer.from(await WARCSerializer.serialize(warc, { gzip: true }))
    }
    const bytes = Buffer.concat(await Promise.all([0, 1, 2].map(record)))
    bench.write('in/a.warc.gz', bytes.subarray(0, bytes.length - 60))
    bench.write('in/b.jsonl', jsonl([{ ...article(1), id: 'next' }]))
    const { failures } = await run(bench.path('in'), bench.path('out.jsonl'))
    expect(failures).toHaveLength(1)
    expect(idsOf(bench.path('out.jsonl'))).toEqual(['https://news.example/0', 'https://news.example/1', 'next'])
  })

  it('words in another charset than the page says, or than JSON has, are read as what they are', async () => {
    const page = (charset: string, words: string) =>
      `<html><head><meta charset="${charset}"></head><body><p>${words}</p></body></html>`
    const words = 'Société Générale said revenue rose 12% to €5.1 billion.'
    const legacy = (text: string) => Buffer.from(text.replaceAll('€', '\u0080'), 'latin1')
    bench.write('in/a.html', legacy(page('utf-8', words)))
    bench.write('in/b.html', page('shift_jis', words))
    bench.write('in/c.jsonl', legacy(jsonl([{ id: 'c', text: words }])))
    bench.write('in/d.txt', Buffer.from(`\ufeff${words}`, 'utf16le'))
    await run(bench.path('in'), bench.path('out.jsonl'))
    const results = readFileSync(bench.path('out.jsonl'), 'utf8').trimEnd().split('\n')
    const found = results.map(line => JSON.parse(line).records.find(({ unit }: { unit?: string }) => unit === 'money'))
    const expected = { subject: { name: 'Société Générale' }, currency: 'EUR', value: 5_100_000_000 }
    expect(found).toMatchObject([expected, expected, expected, expected])
  })

  it('links that lead back, or to themselves, are passed over', async () => {
    bench.write('in/a/a.jsonl', jsonl(articles(1)))
    symlinkSync('..', bench.path('in/a/up'))
    symlinkSync('self', bench.path('in/self'))
    const skipped: string[] = []
    const { counts } = await run(bench.path('in'), bench.path('out.jsonl'), {
      onSkip: (_, reason) => skipped.push(reason),
    })
    expect(counts.added).toBe(1)
    expect(skipped.sort()).toEqual(['a link back to a folder above it', 'a link to nothing'])
  })
})

describe('ids', () => {
  it('with quotes, SQL and odd letters are ids like others', async () => {
    const ids = [
      "'); DROP TABLE articles; --",
      '"',
      "o'neil",
      '%',
      '\\',
      'a\nb',
      '😀',
      'ａ',
      ' '.repeat(3) + 'x',
      'y'.repeat(5000),
      '-1',
      'null',
    ]
    const input = bench.write('a.jsonl', jsonl(ids.map(id => ({ ...article(1), id }))))
    const to = bench.path('a.sqlite')
    await run(input, to)
    // white space around an id is none of it
    const expected = ids.map(id => id.trim())
    expect(
      (await rows<{ id: string }>(to, 'SELECT id FROM articles ORDER BY article_key')).map(({ id }) => id),
    ).toEqual(expected)
    bench.write('a.jsonl', jsonl(ids.map(id => ({ ...article(2), id }))))
    expect(await run(input, to)).toMatchObject({ counts: { added: 0, replaced: ids.length } })
    expect(
      await rows(to, 'SELECT count(*) AS n FROM articles WHERE id = ?', "'); DROP TABLE articles; --"),
    ).toMatchObject([{ n: 1 }])
  })

  it('told twice: the last one in the archive stands, however often and wherever it is told', async () => {
    bench.write('in/a.jsonl', jsonl(Array.from({ length: 200 }, (_, at) => ({ ...article(at), id: 'same' }))))
    bench.write('in/b.jsonl', jsonl([{ ...article(3), id: 'same' }, article(4), { ...article(5), id: 'same' }]))
    const to = bench.path('a.sqlite')
    const { counts } = await run(bench.path('in'), to)
    expect(counts).toMatchObject({ added: 2, failed: 0 })
    expect(await rows(to, "SELECT source, place, title FROM articles WHERE id = 'same'")).toMatchObject([
      { source: bench.path('in/b.jsonl'), place: 'line 3', title: article(5).title },
    ])
    const alone = bench.path('alone.sqlite')
    await run(bench.write('c.jsonl', jsonl([{ ...article(5), id: 'same' }])), alone)
    const records = (path: string) =>
      rows(path, "SELECT r.* FROM investments r JOIN articles a USING (article_key) WHERE a.id = 'same'")
    expect((await records(to)).map(({ id }) => id)).toEqual((await records(alone)).map(({ id }) => id))
  })
})

/** A small disk of its own; undefined where this process may mount none. */
function smallDisk(path: string): { grow(): void; remove(): void } | undefined {
  mkdirSync(path, { recursive: true })
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=900k', 'tmpfs', path])
  if (status !== 0) return undefined
  return {
    grow: () => void execFileSync('mount', ['-o', 'remount,size=64m', path]),
    remove() {
      execFileSync('umount', ['-l', path])
      rmSync(path, { recursive: true, force: true })
    },
  }
}

function canMount(): boolean {
  const path = mkdtempSync(join(tmpdir(), 'factwire-disk-'))
  const disk = smallDisk(path)
  disk?.remove()
  rmSync(path, { recursive: true, force: true })
  return disk !== undefined
}

// only who may mount can make a disk that is full soon
describe.skipIf(!canMount())('a full disk', () => {
  it.each(['out.sqlite', 'out.jsonl'])(
    'ends the run with the error of the system, and %s goes on when there is room',
    async name => {
      const path = bench.path('disk')
      const disk = smallDisk(path)!
      try {
        const input = bench.write('in.jsonl', jsonl(articles(300)))
        const to = `${path}/${name}`
        await expect(run(input, to)).rejects.toMatchObject({ code: expect.stringMatching(/^(?:SQLITE_FULL|ENOSPC)$/) })
        disk.grow()
        expect((await run(input, to)).complete).toBe(true)
        const whole = bench.path(`whole-${name}`)
        await run(input, whole)
        if (name.endsWith('sqlite')) expect(await dump(to)).toEqual(await dump(whole))
        else expect(readFileSync(to, 'utf8')).toBe(readFileSync(whole, 'utf8'))
      } finally {
        disk.remove()
      }
    },
    PATIENT,
  )
})
