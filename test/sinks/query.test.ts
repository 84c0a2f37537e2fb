import { readFileSync } from 'node:fs'
import { postgresSink, type QueryOptions, queryArchive, querySql, type Report, sqliteSink } from 'factwire/archive'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dump, workbench } from '../archive/workbench.js'
import { describeWith, freshDatabase, POSTGRES } from '../services.js'
import { writeTold } from './told.js'

const bench = workbench()
afterAll(() => bench.remove())

const documented = readFileSync(new URL('../../docs/archive.md', import.meta.url), 'utf8')

const SQLITE = bench.path('a.sqlite')
beforeAll(async () => writeTold(await sqliteSink(SQLITE)))

describe('reports on SQLite', () => reports(() => SQLITE))

describeWith('reports on PostgreSQL', [POSTGRES], () => {
  let url: string
  beforeAll(async () => {
    url = await freshDatabase('factwire_reports')
    await writeTold(await postgresSink(url))
  })
  reports(() => url)

  it('are on the same records as those on SQLite', async () => {
    expect(await dump(url)).toEqual(await dump(SQLITE))
    for (const report of ['deals', 'layoffs', 'shutdowns', 'changes', 'quoted'] as const)
      expect(await withoutKeys(url, report)).toEqual(await withoutKeys(SQLITE, report))
  })
})

/** Keys depend on who came first. */
async function withoutKeys(target: string, report: Report) {
  const { columns, rows } = await queryArchive(target, report)
  return { columns, rows: rows.map(({ article_key: _, ...row }) => row) }
}

function reports(target: () => string): void {
  const ask = async (report: Report, options?: QueryOptions) => (await queryArchive(target(), report, options)).rows

  it('deals: the largest first, with acquisitions that tell no price', async () => {
    const deals = await ask('deals')
    expect(deals.map(({ day, kind, target, amount }) => [day, kind, target, amount])).toEqual([
      ['2026-01-05', 'funding_round', 'Northwind', 40e6],
      ['2026-02-05', 'funding_round', 'Tailspin 100%', 5e6],
      ['2026-03-01', 'acquisition', 'Orbit', null],
      ['2025-12-31', 'funding_round', 'Umbra', null],
    ])
    expect(deals[0]).toMatchObject({
      buyers: '["Fabrikam","Globex"]',
      currency: 'USD',
      status: 'completed',
      article_id: 'a-0',
      source: 'x',
      evidence: 'Text',
    })
  })

  it.each<[QueryOptions, number]>([
    [{ since: '2026-01-01' }, 3],
    [{ since: '2026-01-05', until: '2026-02-05' }, 2],
    [{ min: 10e6 }, 1],
    [{ company: 'globex' }, 3],
    [{ company: 'Tailspin 100%' }, 1],
    [{ company: 'tail' }, 0],
    [{ company: '%' }, 0],
    [{ company: "'; DROP TABLE articles; --" }, 0],
    [{ currency: 'usd' }, 2],
    [{ currency: 'EUR' }, 0],
    [{ limit: 2 }, 2],
  ])('deals %o: %i', async (options, count) => {
    expect(await ask('deals', options)).toHaveLength(count)
  })

  it('layoffs and shutdowns', async () => {
    expect(await ask('layoffs')).toMatchObject([{ companies: '["Initech"]', people: 300 }])
    expect(await ask('layoffs', { min: 301 })).toEqual([])
    expect(await ask('shutdowns')).toMatchObject([{ products: '["Orbit"]', day: '2026-03-02' }])
  })

  it('changes in percent: multiples up and down; points are none', async () => {
    expect(await ask('changes')).toMatchObject([
      { subject: 'Contoso', value: 3, unit: 'multiple', percent: 200 },
      { value: 4, direction: 'decrease', percent: 75 },
      { value: 45, percent: 45, points: null },
      { value: 250, percent: null, points: 2.5 },
    ])
    expect(await ask('changes', { min: 75 })).toHaveLength(2)
  })

  it('who is quoted, with the role of the latest quote that tells one', async () => {
    expect(await ask('quoted')).toMatchObject([
      { speaker: 'Ann Lee', quotes: 3, articles: 3, first: '2026-01-05', last: '2026-03-03', organization: 'Initech' },
      { speaker: 'Bo Ek', quotes: 1, role: 'chief executive' },
    ])
    expect(await ask('quoted', { min: 3, since: '2026-02-01' })).toEqual([])
    expect(await ask('quoted', { company: 'initech' })).toMatchObject([{ quotes: 2 }, { quotes: 1 }])
  })

  it.each<[string, Report, QueryOptions]>([
    ["no report 'gossip'", 'gossip' as Report, {}],
    ["'soon' is no day", 'deals', { since: 'soon' }],
    ["'2026-02-30' is no day", 'deals', { until: '2026-02-30' }],
    ['shutdowns have no figure', 'shutdowns', { min: 1 }],
    ['layoffs have no sums', 'layoffs', { currency: 'USD' }],
  ])('%s', async (message, report, options) => {
    await expect(ask(report, options)).rejects.toMatchObject({
      code: 'query',
      message: expect.stringContaining(message),
    })
  })

  it('names the columns also where nothing is found', async () => {
    const { columns, rows } = await queryArchive(target(), 'layoffs', { min: 1000 })
    expect(rows).toEqual([])
    expect(columns.slice(0, 3)).toEqual(['day', 'companies', 'people'])
  })

  it('questions of the documentation and of one’s own, which change nothing', async () => {
    const questions = [...documented.matchAll(/```sql\n([\s\S]*?)```/g)].flatMap(([, sql]) => sql.split(/;\s*\n/))
    const asked = questions.filter(sql => sql.trim())
    expect(asked).toHaveLength(4)
    const answers = await Promise.all(asked.map(async sql => (await querySql(target(), sql)).rows))
    expect(answers[0]).toMatchObject([
      { month: '2025-12', rounds: 1, raised: null },
      { month: '2026-01', rounds: 1, raised: 40e6 },
      { month: '2026-02', rounds: 1, raised: 5e6 },
    ])
    expect(answers[1]).toMatchObject([{ record_type: 'investment', field: 'recipient', text: 'Text' }])
    expect(answers[2]).toMatchObject([{ deals: 3 }])
    expect(answers[3]).toEqual([])
    await expect(querySql(target(), 'DELETE FROM articles')).rejects.toThrow()
    expect((await querySql(target(), 'SELECT count(*) AS n FROM articles')).rows).toEqual([{ n: 6 }])
  })
}

describe('what is no database of factwire', () => {
  it.each([
    ['no file', 'missing', () => bench.path('no.sqlite')],
    ['an empty file', 'no-database', () => bench.write('empty.sqlite', '')],
    ['another file', 'no-database', () => bench.write('text.sqlite', 'Once upon a time. '.repeat(100))],
    ['a target that is no database', 'query', () => bench.path('out.jsonl')],
  ])('%s', async (_, code, path) => {
    await expect(queryArchive(path(), 'deals')).rejects.toMatchObject({ code })
  })
})
