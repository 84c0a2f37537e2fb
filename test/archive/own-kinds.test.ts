import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { NO_COUNTS, runArchive, type Sink, tablesFor } from 'factwire/archive'
import { Party } from 'factwire/schemas'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ROOT } from '../house/sources.js'
import { jsonl, rows, workbench } from './workbench.js'

/** As a user writes it, in plain JavaScript; inside the repository, so that zod is found. */
const MODULE = `
import * as z from 'zod'
const span = z.strictObject({ source: z.string(), start: z.number(), end: z.number(), text: z.string() })
const party = z.strictObject({
  name: z.string(), kind: z.string(), surface: z.string(), aliases: z.array(z.string()), key: z.string(), span,
})
const Recall = z.strictObject({
  type: z.literal('recall'), id: z.string(), articleId: z.string(), evidence: z.array(span),
  spans: z.record(z.string(), z.array(span)), rules: z.array(z.string()), confidence: z.number(), inTitle: z.boolean(),
  company: party.nullable(), units: z.int().nullable(), isWorldwide: z.boolean(), reasons: z.array(z.string()),
})
const rule = {
  name: 'recall/recalls-units',
  example: 'Last week Northwind recalled 12,000 scooters.',
  trigger: { words: ['recalled'] },
  find(document, token) {
    const sentence = document.sentenceAt(token)
    const [units] = document.mentionsIn(document.numbers, token + 1, sentence.last)
    const company = document.mentionsIn(document.references, sentence.first, token - 1).at(-1)
    if (!units) return undefined
    return {
      type: 'recall',
      fields: { company: company ? document.party(company) : null, units: units.value, isWorldwide: false, reasons: [] },
      evidence: [sentence], anchor: document.tokens.range(token), spans: { units: [units] }, rules: [], confidence: 0.9,
    }
  },
}
export default {
  kinds: [{ type: 'recall', schema: Recall, rules: [rule], discriminator: () => '' }],
  lexicon: { organizations: ['Northwind'] },
}
`

const folder = join(ROOT, '.cache', `own-kinds-${process.pid}`)
const extractor = join(folder, 'recalls.mjs')
let bench: ReturnType<typeof workbench>
let input: string
beforeEach(() => {
  bench = workbench()
  mkdirSync(folder, { recursive: true })
  writeFileSync(extractor, MODULE)
  input = bench.write(
    'a.jsonl',
    jsonl([
      { id: 'one', text: 'Last week Northwind recalled 12,000 scooters. Revenue fell 3%.', date: '2026-03-24' },
      { id: 'two', text: 'Its chief executive recalled a calmer year.', date: '2026-03-24' },
    ]),
  )
})
afterEach(() => {
  bench.remove()
  rmSync(folder, { recursive: true, force: true })
})

describe("a kind of the user's own in an archive", () => {
  it('has a table of its own in SQLite, with its parties and evidence beside the others', async () => {
    const to = bench.path('a.sqlite')
    await runArchive({ input, to, extractor, workers: 0 })
    expect(await rows(to, 'SELECT company, company_key, units, is_worldwide, reasons FROM recalls')).toMatchObject([
      { company: 'Northwind', company_key: 'northwind', units: 12000, is_worldwide: 0, reasons: '[]' },
    ])
    expect(await rows(to, "SELECT field, name FROM parties WHERE record_type = 'recall'")).toMatchObject([
      { field: 'company', name: 'Northwind' },
    ])
    expect(await rows(to, 'SELECT text FROM evidence JOIN recalls USING (article_key, record_no)')).toMatchObject([
      { text: 'Last week Northwind recalled 12,000 scooters.' },
    ])
    expect(await rows(to, 'SELECT value FROM metrics')).toMatchObject([{ value: 3 }])
  })

  it('stands in JSON lines and in a CSV file of its own', async () => {
    await runArchive({ input, to: bench.path('a.jsonl.out.jsonl'), extractor, workers: 0, kinds: ['recall'] })
    const [line] = readFileSync(bench.path('a.jsonl.out.jsonl'), 'utf8').split('\n')
    expect(JSON.parse(line).records).toMatchObject([{ type: 'recall', units: 12000, company: { name: 'Northwind' } }])
    await runArchive({ input, to: `csv:${bench.path('csv')}`, extractor, workers: 0 })
    const [head, row, rest] = readFileSync(bench.path('csv/recalls.csv'), 'utf8').split('\n')
    expect(head).toBe(
      'article_id,record_no,id,company,company_kind,company_key,units,is_worldwide,reasons,confidence,in_title,rules,spans',
    )
    expect(row).toMatch(/^one,\d,recall_[0-9a-f]{16},Northwind,organization,northwind,12000,false,\[\],0\.9,false,/)
    expect(rest).toBe('')
  })

  it('gets a column when its schema gets a field', async () => {
    const to = bench.path('a.sqlite')
    await runArchive({ input, to, extractor, workers: 0 })
    const later = join(folder, 'later.mjs')
    writeFileSync(
      later,
      MODULE.replace('units: z.int()', 'model: z.string().nullable(), units: z.int()').replaceAll(
        'units: units.value',
        "model: 'S1', units: units.value",
      ),
    )
    await runArchive({ input, to, extractor: later, workers: 0 })
    expect(await rows(to, 'SELECT model, units FROM recalls')).toMatchObject([{ model: 'S1', units: 12000 }])
  })

  it('is written by a sink of the user too', async () => {
    const tables = tablesFor()
    const seen: string[] = []
    const sink: Sink = {
      async begin() {
        return { run: 1, shards: new Map() }
      },
      async write({ outcomes }) {
        for (const outcome of outcomes)
          if (outcome.kind === 'extracted') seen.push(...outcome.result.records.map(({ type }) => String(type)))
        return { ...NO_COUNTS, added: outcomes.length }
      },
    }
    await runArchive({ input, to: sink, extractor, workers: 0, kinds: ['recall', 'metric'] })
    expect(seen.sort()).toEqual(['metric', 'recall'])
    // a sink that makes tables must be told the kind
    const record = { type: 'recall', evidence: [], spans: {} } as never
    expect(() => tables.rowsOf({ records: [record], diagnostics: [] })).toThrow(
      /'recall' have no table: give their kind/,
    )
  })

  it('may not take the name of another table, nor say what is no type', () => {
    const kind = (type: string) => [{ type, schema: Party }]
    for (const type of ['article', 'deal', 'metric', 'Recall', 're call'])
      expect(() => tablesFor(kind(type))).toThrow(expect.objectContaining({ code: 'kind-type' }))
  })
})
