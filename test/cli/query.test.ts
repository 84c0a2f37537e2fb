import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run, type Terminal } from '../../src/cli/program.js'
import { workbench } from '../archive/workbench.js'

const bench = workbench()
afterAll(() => bench.remove())
const database = bench.path('a.sqlite')

async function factwire(...args: string[]) {
  let out = ''
  let err = ''
  const terminal: Terminal = {
    colour: false,
    width: 120,
    interactive: false,
    out: text => (out += text),
    error: line => (err += `${line}\n`),
    note: text => (err += text),
  }
  return { status: await run(args, terminal), out, err }
}

beforeAll(async () => {
  bench.write('in/2026-01-20-round.txt', 'Northwind raised $40 million in a seed round led by Fabrikam Ventures.')
  bench.write('in/2026-02-03-round.txt', 'Initech raised at least €1.5 million from Globex Capital.')
  bench.write('in/2026-02-10-cuts.txt', 'Contoso laid off 300 employees on Monday.')
  const { status, err } = await factwire('run', bench.path('in'), '--to', database, '--workers', '0')
  expect([status, err]).toEqual([0, ''])
})

describe('factwire query', () => {
  it('shows a report as a table that fits', async () => {
    const { status, out, err } = await factwire('query', database, 'deals')
    expect([status, err]).toEqual([0, ''])
    const lines = out.trimEnd().split('\n')
    expect(lines[0]).toMatch(/^day +kind +target +buyers +amount +currency +status +article$/)
    expect(lines[1]).toMatch(
      /^2026-01-20 +funding round +Northwind +Fabrikam Ventures +40,000,000 +USD +completed +….*round\.txt$/,
    )
    expect(lines[2]).toMatch(/^2026-02-03 .*Initech +Globex Capital +at least 1,500,000 +EUR /)
    expect(Math.max(...lines.map(line => line.length))).toBeLessThanOrEqual(120)
  })

  it('as CSV and as JSON, with every column', async () => {
    const csv = await factwire('query', database, 'layoffs', '--format', 'csv')
    const [head, row] = csv.out.split('\n')
    expect(head).toMatch(/^day,companies,people,status,/)
    expect(row).toMatch(/^2026-02-10,"\[""Contoso""\]",300,completed,/)
    const json = await factwire('query', database, 'deals', '--min', '10m', '--since', '2026-01-01', '--format', 'json')
    expect(JSON.parse(json.out)).toMatchObject([
      {
        target: 'Northwind',
        buyers: ['Fabrikam Ventures'],
        amount: 40_000_000,
        evidence: 'Northwind raised $40 million in a seed round led by Fabrikam Ventures.',
      },
    ])
  })

  it.each([
    ['10m', 1],
    ['1.5m', 2],
    ['40MN', 1],
    ['0.05bn', 0],
    ['1500k', 2],
  ])('at least %s: %i', async (min, count) => {
    const { out } = await factwire('query', database, 'deals', '--min', min, '--format', 'json')
    expect(JSON.parse(out)).toHaveLength(count)
  })

  it('a question of one’s own', async () => {
    const sql = 'SELECT event, count(*) AS n FROM announcements GROUP BY event ORDER BY n DESC, event'
    expect((await factwire('query', database, '--sql', sql)).out).toMatch(/^event +n\nfunding +2\nlayoffs +1\n$/)
  })

  it('says what it left out, and that it found nothing', async () => {
    const first = await factwire('query', database, 'deals', '--limit', '1')
    expect(first.out.split('\n')).toHaveLength(3)
    expect(first.err).toBe('factwire: the first 1; --limit has more\n')
    expect((await factwire('query', database, 'shutdowns')).out).toBe('nothing found\n')
    expect((await factwire('query', database, 'shutdowns', '--format', 'csv')).out).toMatch(/^day,companies,products,/)
  })

  it.each([
    [['gossip'], 2, "no report 'gossip'"],
    [[], 2, 'name a report'],
    [['deals', '--since', 'May'], 2, "'May' is no day"],
    [['deals', '--min', 'lots'], 2, "'lots' is no amount"],
    [['--sql', 'SELECT * FROM nowhere'], 2, 'the question cannot be answered: no such table: nowhere'],
    [['--sql', 'DROP TABLE articles'], 2, 'the question cannot be answered'],
  ])('%j: %i', async (args, status, message) => {
    const told = await factwire('query', database, ...args)
    expect([told.status, told.out]).toEqual([status, ''])
    expect(told.err).toContain(message)
  })

  it('of a file that is not there: 3', async () => {
    const told = await factwire('query', bench.path('no.sqlite'), 'deals')
    expect([told.status, told.out]).toEqual([3, ''])
  })
})

describe('factwire dump', () => {
  it('is the same for the same archive, read in another order', async () => {
    const other = bench.path('other.sqlite')
    const files = ['2026-02-10-cuts', '2026-02-03-round', '2026-01-20-round']
    for (const name of files) await factwire('run', bench.path(`in/${name}.txt`), '--to', other, '--workers', '0')
    const { status, out } = await factwire('dump', database)
    expect(status).toBe(0)
    expect(out.split('\n').filter(line => line.startsWith('["articles"'))).toHaveLength(3)
    expect((await factwire('dump', other)).out).toBe(out)
  })
})
