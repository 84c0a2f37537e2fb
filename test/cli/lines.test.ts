import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { type ExtractResult, ExtractResult as Result } from 'factwire/schemas'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { article, jsonl } from '../archive/workbench.js'
import { buildLibrary } from '../house/build.js'

let built: Awaited<ReturnType<typeof buildLibrary>>
beforeAll(async () => {
  built = await buildLibrary('lines')
})
afterAll(() => built.remove())

const cli = () => join(built.folder, 'cli.js')

function filter(input: string | Uint8Array, ...flags: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli(), 'extract', '--jsonl', ...flags], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  const lines = stdout.split('\n')
  expect(lines.pop()).toBe('')
  return { status, stdout, stderr, results: lines.map(line => JSON.parse(line) as ExtractResult) }
}

const articles = (count: number) => Array.from({ length: count }, (_, number) => article(number))
const codes = ({ diagnostics }: ExtractResult) => diagnostics.map(({ code }) => code)

describe('factwire extract --jsonl without a file', () => {
  it('gives one result a line, in order', () => {
    const { status, stderr, results } = filter(jsonl(articles(60)))
    expect([status, stderr]).toEqual([0, ''])
    expect(results.map(result => result.article.id)).toEqual(articles(60).map(({ id }) => id))
    expect(results[4].article).toMatchObject({ title: 'Globex raises money', publishedAt: '2026-03-24' })
    expect(results.flatMap(({ records }) => records).filter(({ type }) => type === 'investment')).toHaveLength(60)
  })

  it('gives a line for a broken line, and goes on', () => {
    const lines = [
      '{"id":"one","text":"Northwind raised $4 million."}',
      '{"id":"two",',
      '',
      '[1]',
      '{"id":"five"}',
      '{"id":"six","text":"Fabrikam raised $5 million.","date":"soon"}',
      '\u0000\u0001',
    ]
    const { status, stderr, results } = filter(lines.join('\r\n'))
    expect([status, stderr]).toEqual([8, ''])
    expect(results.map(one => [one.article.id, codes(one).join()])).toEqual([
      ['one', 'no-date'],
      ['', 'bad-entry'],
      ['', 'empty,no-date'],
      ['', 'bad-entry'],
      ['five', 'bad-entry'],
      ['six', 'no-date,entry'],
      ['', 'bad-entry'],
    ])
    expect(results[1].diagnostics[0]).toMatchObject({
      severity: 'error',
      message: expect.stringMatching(/^line 2: no JSON: /),
    })
    expect(results[4].diagnostics[0].message).toMatch(/^line 5: no field that holds the text/)
    for (const result of results) expect(Result.safeParse(result).error).toBeUndefined()
  })

  it('refuses a line that is too long and reads the next', () => {
    const long = JSON.stringify({ id: 'long', text: 'word '.repeat(300_000) })
    const { status, results } = filter(`${long}\n${jsonl(articles(2))}`, '--max-entry', '1')
    expect(status).toBe(8)
    expect(results.map(one => [one.article.id, one.records.length > 0])).toEqual([
      ['', false],
      ['n-0', true],
      ['n-1', true],
    ])
    expect(results[0].diagnostics).toMatchObject([
      { code: 'too-long', message: 'line 1: the entry is longer than 1 MB, the most that is read' },
    ])
  })

  it('takes the fields that it is told', () => {
    const entry = {
      doc: { body: 'Tarn Labs raised $4 million on Tuesday.' },
      link: 'https://tarn.example/a',
      day: '2026-03-26',
    }
    const flags = ['--text', 'doc.body', '--id', 'link', '--date', 'day', '--kinds', 'date']
    const [result] = filter(jsonl([entry]), ...flags).results
    expect(result.article).toMatchObject({ id: 'https://tarn.example/a', publishedAt: '2026-03-26' })
    expect(result.records).toMatchObject([{ type: 'date', value: '2026-03-24' }])
    const [undated] = filter(jsonl([{ ...entry, day: null }]), ...flags, '--published', '2026-03-19').results
    expect(undated.records).toMatchObject([{ type: 'date', value: '2026-03-17' }])
  })

  it('gives the same lines whether they come at once or in two halves', () => {
    const input = articles(40)
    const halves = [filter(jsonl(input.slice(0, 17))), filter(jsonl(input.slice(17)))]
    expect(halves.map(({ stdout }) => stdout).join('')).toBe(filter(jsonl(input)).stdout)
  })

  it('answers a line before the next one comes, wherever the bytes are cut', async () => {
    const child = spawn(process.execPath, [cli(), 'extract', '--jsonl'], { stdio: ['pipe', 'pipe', 'inherit'] })
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
    for (const name of ['Örsted', 'Ärlig']) {
      const bytes = Buffer.from(jsonl([{ id: name, text: 'Northwind raised $4 million.' }]))
      child.stdin.write(bytes.subarray(0, 8))
      await new Promise(resolve => setTimeout(resolve, 20))
      child.stdin.write(bytes.subarray(8))
      const { value } = await answers.next()
      expect(JSON.parse(value).article.id).toBe(name)
    }
    child.stdin.end()
    expect(await new Promise(resolve => child.on('exit', resolve))).toBe(0)
  })

  it('is quiet when the reader of the pipe leaves', () => {
    const command = `"${process.execPath}" "${cli()}" extract --jsonl | head -n 1 | wc -l`
    const { stdout, stderr, status } = spawnSync('bash', ['-o', 'pipefail', '-c', command], {
      encoding: 'utf8',
      input: jsonl(articles(400)),
    })
    expect({ lines: stdout.trim(), stderr, status }).toEqual({ lines: '1', stderr: '', status: 0 })
  })

  it('tells wrong use in one line before it reads', () => {
    const wrong = (...flags: string[]) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [cli(), 'extract', ...flags], {
        encoding: 'utf8',
        input: '{}',
      })
      expect(stdout).toBe('')
      return [status, stderr.trimEnd()]
    }
    expect(wrong('--jsonl', '--date', '2026-03-24')).toEqual([
      2,
      "factwire: --date names the field with the date; for '2026-03-24' of articles that tell none use --published",
    ])
    expect(wrong('--jsonl', '--published', 'soon')).toEqual([5, expect.stringContaining("'soon' is no ISO date")])
    expect(wrong('--jsonl', '--kinds', 'gossip')).toEqual([2, expect.stringContaining("no kind 'gossip'")])
    expect(wrong('--json', '--text', 'body')).toEqual([
      2,
      'factwire: --text is for lines on standard input: use --jsonl, and name no file',
    ])
  })
})
