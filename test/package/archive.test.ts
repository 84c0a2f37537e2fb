import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { factwire, PROJECT, ROOT } from './project.js'

const ARTICLES = 200

interface Database {
  prepare(sql: string): { all(): Record<string, unknown>[] }
  close(): void
}

function rowsOf(file: string, sql: string): Record<string, unknown>[] {
  const Libsql = createRequire(join(ROOT, 'package.json'))('libsql') as new (file: string) => Database
  const database = new Libsql(join(PROJECT, file))
  try {
    return database
      .prepare(sql)
      .all()
      .map(row => ({ ...row }))
  } finally {
    database.close()
  }
}

const line = (index: number) =>
  JSON.stringify({
    id: `article-${index}`,
    body: `Northwind Systems raised $${index + 1} million on Monday. Revenue rose ${index % 90}% in 2025.`,
    date: '2026-03-24',
  })
const FIELDS = ['--text', 'body', '--id', 'id', '--date', 'date', '--quiet']

describe('factwire run of the packed package', () => {
  it('extracts in worker threads into SQLite, once however often it is run', () => {
    writeFileSync(join(PROJECT, 'news.jsonl'), Array.from({ length: ARTICLES }, (_, index) => line(index)).join('\n'))
    const first = factwire(['run', 'news.jsonl', ...FIELDS, '--to', 'news.sqlite', '--workers', '2'])
    expect([first.status, first.stderr]).toEqual([0, ''])
    expect(first.stdout).toContain(`${ARTICLES} articles added`)
    const sums = rowsOf('news.sqlite', 'select amount_value as value from investments order by 1')
    expect(sums.map(({ value }) => value)).toEqual(
      Array.from({ length: ARTICLES }, (_, index) => (index + 1) * 1_000_000),
    )
    const again = factwire(['run', 'news.jsonl', ...FIELDS, '--to', 'news.sqlite', '--workers', '2'])
    expect(again.status).toBe(0)
    expect(rowsOf('news.sqlite', 'select count(*) as n from investments')).toEqual([{ n: ARTICLES }])
  })

  it('asks the database', () => {
    const asked = factwire(['query', 'news.sqlite', 'deals', '--min', '199m', '--format', 'json'])
    expect([asked.status, asked.stderr]).toEqual([0, ''])
    expect(JSON.parse(asked.stdout)).toMatchObject([
      { target: 'Northwind Systems', amount: 200_000_000, article_id: 'article-199' },
      { amount: 199_000_000 },
    ])
  })

  it('tells which packages servers need, where they are not installed', () => {
    const address = 'postgres://localhost/none'
    for (const args of [
      ['query', address, 'deals'],
      ['run', 'news.jsonl', '--to', address],
    ]) {
      const told = factwire(args)
      expect([told.status, told.stderr]).toEqual([2, 'factwire: PostgreSQL needs a package: npm i pg\n'])
    }
    const queue = factwire(['queue', 'status', '--queue', 'redis://localhost'])
    expect([queue.status, queue.stderr]).toEqual([
      2,
      'factwire: this queue needs other packages: npm i bullmq ioredis\n',
    ])
  })

  it('passes over an article that takes too long, tells where it stands, and reads the others', () => {
    const slow = JSON.stringify({ id: 'slow', body: 'Nobody gets past zzspin today.', date: '2026-03-24' })
    writeFileSync(join(PROJECT, 'slow.jsonl'), [line(0), slow, line(1)].join('\n'))
    const rule = `{ name: 'date/spin', example: 'zzspin', trigger: { words: ['zzspin'] }, find() { for (;;); } }`
    writeFileSync(join(PROJECT, 'spin.mjs'), `export default { rules: [${rule}] }`)
    const options = ['--to', 'slow-out.jsonl', '--time-limit', '6', '--workers', '2', '--extractor', './spin.mjs']
    const run = factwire(['run', 'slow.jsonl', ...FIELDS, ...options])
    expect(run.status).toBe(8)
    expect(run.stderr).toContain('slow.jsonl, line 2: timeout')
    const ids = readFileSync(join(PROJECT, 'slow-out.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map(one => JSON.parse(one).article.id)
    expect(ids).toEqual(['article-0', 'article-1'])
  })

  it('appends what two workers find in the order of the archive', () => {
    mkdirSync(join(PROJECT, 'parts'), { recursive: true })
    const lines = Array.from({ length: ARTICLES }, (_, index) => line(index))
    // the first part is the slowest to be done
    const parts = [lines.slice(0, 150), lines.slice(150, 151), lines.slice(151, 180), lines.slice(180)]
    for (const [at, part] of parts.entries()) writeFileSync(join(PROJECT, `parts/${at}.jsonl`), part.join('\n'))
    const run = factwire(['run', 'parts', ...FIELDS, '--to', 'parts-out.jsonl', '--workers', '2'])
    expect([run.status, run.stderr]).toEqual([0, ''])
    const ids = readFileSync(join(PROJECT, 'parts-out.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map(one => JSON.parse(one).article.id)
    expect(ids).toEqual(lines.map((_, index) => `article-${index}`))
  })

  it('writes Parquet with what the package brings', () => {
    writeFileSync(join(PROJECT, 'few.jsonl'), [line(0), line(1)].join('\n'))
    const run = factwire(['run', 'few.jsonl', ...FIELDS, '--to', 'parquet:few', '--workers', '1'])
    expect([run.status, run.stderr]).toEqual([0, ''])
    const bytes = readFileSync(join(PROJECT, 'few/investments.parquet'))
    expect([bytes.subarray(0, 4).toString(), bytes.subarray(-4).toString()]).toEqual(['PAR1', 'PAR1'])
  })
})

describe('factwire stories of the packed package', () => {
  it('finds what two articles tell', () => {
    const again = JSON.stringify({ ...JSON.parse(line(3)), id: 'again', date: '2026-03-25' })
    writeFileSync(join(PROJECT, 'twice.jsonl'), [line(3), again].join('\n'))
    expect(factwire(['run', 'twice.jsonl', ...FIELDS, '--to', 'twice.sqlite', '--workers', '1']).status).toBe(0)
    const told = factwire(['stories', 'twice.sqlite'])
    expect([told.status, told.stderr]).toEqual([0, ''])
    expect(rowsOf('twice.sqlite', "select articles from stories where family = 'funding'")).toEqual([{ articles: 2 }])
  })
})

describe('factwire extract --jsonl of the packed package', () => {
  it('gives a line for a line', () => {
    const { status, stdout } = factwire(['extract', '--jsonl', '--text', 'body'], `${line(0)}\n{\n${line(1)}\n`)
    expect(status).toBe(8)
    const results = stdout
      .trim()
      .split('\n')
      .map(one => JSON.parse(one))
    expect(results.map(({ article, diagnostics }) => [article.id, diagnostics[0]?.code])).toEqual([
      ['article-0', undefined],
      ['', 'bad-entry'],
      ['article-1', undefined],
    ])
  })
})
