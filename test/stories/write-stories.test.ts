import { querySql, runArchive, writeStories } from 'factwire/archive'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openSqlite } from '../../src/sinks/sqlite/driver.js'
import { article, dump, jsonl, rows, workbench } from '../archive/workbench.js'
import { describeWith, freshDatabase, POSTGRES } from '../services.js'

let bench: ReturnType<typeof workbench>
beforeEach(() => {
  bench = workbench()
})
afterEach(() => bench.remove())

const TOLD = [
  [
    '2026-03-24',
    'Northwind Systems Inc. raised $41.2 million in a Series B round led by Fabrikam Ventures. Northwind makes robots.',
  ],
  ['2026-03-25', 'Northwind raised $41 million in Series B funding.'],
  ['2026-03-24', 'Globex agreed to acquire Initech for $1.2 billion.'],
  ['2026-03-25', 'Initech is being bought by Globex for $1.2 billion. Contoso is cutting 1,200 jobs.'],
  ['2026-03-26', 'Contoso said revenue rose 12% to $5.1 billion in the fourth quarter. It is cutting 1,200 jobs.'],
]
const entries = TOLD.map(([date, text], at) => ({ id: `n-${at}`, date, text }))

async function archiveOf(name: string, list: readonly unknown[]) {
  const to = bench.path(name)
  await runArchive({ input: bench.write(`${name}.jsonl`, jsonl(list)), to, workers: 0 })
  return to
}

/** An article like others of its day: some tell one fact, some are near to it. */
const spread = (at: number) => ({ ...article(at), id: `s-${at}`, date: `2026-0${1 + (at % 3)}-${10 + (at % 17)}` })

/** What a database's stories are, whatever articles it read on the way. */
const told = async (path: string) => (await dump(path)).filter(line => line.startsWith('["stor'))

async function forget(path: string, id: string): Promise<void> {
  const driver = await openSqlite(path)
  for (const { name } of driver
    .prepare(
      "SELECT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND c.name = 'article_key' AND m.name NOT LIKE 'stor%' ORDER BY m.name = 'articles'",
    )
    .all() as { name: string }[])
    driver.prepare(`DELETE FROM ${name} WHERE article_key = (SELECT article_key FROM articles WHERE id = ?)`).run(id)
  driver.close()
}

const stories = (path: string) => rows(path, 'SELECT * FROM stories WHERE is_current ORDER BY story_id')
const members = (path: string) =>
  rows(path, 'SELECT story_id, record_id, reason, joined_by, days FROM story_members ORDER BY story_id, record_id')

describe('stories of a database', () => {
  it('are told with their sources and why they were joined', async () => {
    const path = await archiveOf('a.sqlite', entries)
    expect(await writeStories(path)).toMatchObject({ articles: 5, shared: 3 })
    expect(
      await rows(path, "SELECT family, parties, sides, amount_value, articles FROM stories WHERE family = 'funding'"),
    ).toMatchObject([
      {
        family: 'funding',
        parties: '["Northwind Systems Inc","Northwind"]',
        sides: '["Fabrikam Ventures"]',
        amount_value: 41_200_000,
        articles: 2,
      },
    ])
    expect(
      await rows(
        path,
        "SELECT article_id, reason FROM story_sources WHERE family = 'funding' AND reason NOT LIKE '%record%' ORDER BY 1",
      ),
    ).toMatchObject([
      { article_id: 'n-0', reason: '["first"]' },
      { article_id: 'n-1', reason: '["party","amount","round"]' },
    ])
  })

  it('are the same in whatever order articles came, and again', async () => {
    const path = await archiveOf('a.sqlite', entries)
    const turned = await archiveOf('b.sqlite', [...entries].reverse())
    await writeStories(path)
    await writeStories(turned)
    const before = [await stories(path), await members(path)]
    expect([await stories(turned), await members(turned)]).toEqual(before)
    expect(await writeStories(path)).toMatchObject({ changed: 0 })
    expect([await stories(path), await members(path)]).toEqual(before)
  })

  it('are those of all articles at once, where articles came bit by bit, changed and went', async () => {
    const all = [...entries, ...Array.from({ length: 60 }, (_, at) => spread(at))]
    const path = bench.path('bits.sqlite')
    const input = bench.path('bits.jsonl')
    let changed = 0
    for (const count of [40, 44, 45, 52, 65]) {
      bench.write('bits.jsonl', jsonl(all.slice(0, count)))
      await runArchive({ input, to: path, workers: 0 })
      changed = (await writeStories(path)).changed
    }
    expect(changed).toBe(13)
    const whole = await archiveOf('all.sqlite', all)
    await writeStories(whole)
    expect(await told(path)).toEqual(await told(whole))
    expect((await told(whole)).length).toBeGreaterThan(100)
    // an article told otherwise, and one that is gone
    const other = { ...all[7], text: 'Umbra Labs raised $7 million.' }
    bench.write('bits.jsonl', jsonl(all.with(7, other)))
    await runArchive({ input, to: path, workers: 0 })
    await forget(path, 'n-1')
    expect((await writeStories(path)).changed).toBe(2)
    const without = await archiveOf('without.sqlite', all.with(7, other).toSpliced(1, 1))
    await writeStories(without)
    expect(await told(path)).toEqual(await told(without))
  })

  it('are joined by later articles; what an earlier article takes in stays, and says where it went', async () => {
    const input = bench.write('grow.jsonl', jsonl(entries.slice(1)))
    const path = bench.path('grow.sqlite')
    await runArchive({ input, to: path, workers: 0 })
    await writeStories(path)
    const [alone] = await rows<{ story_id: string }>(path, "SELECT story_id FROM stories WHERE family = 'funding'")
    bench.write('grow.jsonl', jsonl(entries))
    await runArchive({ input, to: path, workers: 0 })
    await writeStories(path)
    const whole = await archiveOf('whole.sqlite', entries)
    await writeStories(whole)
    expect(await stories(path)).toEqual(await stories(whole))
    expect(await members(path)).toEqual(await members(whole))
    const [now] = await rows<{ story_id: string }>(
      path,
      "SELECT story_id FROM stories WHERE family = 'funding' AND is_current",
    )
    expect(await rows(path, 'SELECT story_id, merged_into FROM stories WHERE NOT is_current')).toEqual([
      { story_id: alone.story_id, merged_into: now.story_id },
    ])
  })

  it('are refused of what is no database of articles', async () => {
    await expect(writeStories(bench.path('none.sqlite'))).rejects.toMatchObject({ code: 'missing' })
    await expect(writeStories(bench.write('empty.sqlite', ''))).rejects.toMatchObject({ code: 'no-database' })
  })
})

describeWith('stories in PostgreSQL', [POSTGRES], () => {
  it('are those of SQLite, also where articles came bit by bit', async () => {
    const all = [...entries, ...Array.from({ length: 60 }, (_, at) => spread(at))]
    const to = await freshDatabase('factwire_stories')
    const input = bench.path('bits.jsonl')
    for (const count of [40, 46, 65]) {
      bench.write('bits.jsonl', jsonl(all.slice(0, count)))
      await runArchive({ input, to, workers: 0 })
      await writeStories(to)
    }
    const whole = await archiveOf('all.sqlite', all)
    const found = await writeStories(whole)
    expect(await told(to)).toEqual(await told(whole))
    expect(await writeStories(to)).toEqual({ ...found, changed: 0 })
    const asked =
      "SELECT family, articles FROM story_sources WHERE article_id = 'n-0' ORDER BY family, articles LIMIT 1"
    expect((await querySql(to, asked)).rows).toEqual((await querySql(whole, asked)).rows)
  }, 120_000)
})
