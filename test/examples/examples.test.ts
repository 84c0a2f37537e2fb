import { readdirSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ROOT } from '../house/sources.js'

let printed: string[]

beforeEach(() => {
  printed = []
  vi.spyOn(console, 'log').mockImplementation((...words) => void printed.push(words.join(' ')))
})
afterEach(() => void vi.restoreAllMocks())

/** What each example prints among other lines. */
const EXPECTED: Record<string, (string | RegExp)[]> = {
  extract: [/^Revenue: increase 24 percent \(2025-Q4\)$/m],
  spans: ['Arcadia to buy Notehound for $1.15bn in its biggest deal', /^social_post at \d+-\d+: Nine years ago/m],
  'own-rules': [/^Northwind recalls 12000$/m],
  explain: [/^ {2}value from "12%"$/m, /^no record at /m],
  schemas: [/^(\d+) of \1 records pass their JSON Schema$/m, 'with a field too many: Ajv false, Zod false'],
  mentions: [
    /^\$1\.2bn-\$1\.5bn: 1200000000 to 1500000000 USD, exact$/m,
    /₹500 crore: 5000000000 INR, about$/m,
    /^the third quarter: 2025-Q3 \(quarter\)$/m,
    /2\.3 percentage points: 2\.3 percentage_point$/m,
  ],
  archive: [/^12 articles, [1-9]\d\d records$/m, /^2026-02-11 funding_round Tidepool 48000000: .*\$48/m],
  batch: [/^[1-9]\d\d records in \.cache\/records\.jsonl$/m],
}

describe('examples', () => {
  const names = readdirSync(`${ROOT}/examples`).filter(name => name.endsWith('.ts'))

  it('are all here', () => {
    expect(names.map(name => name.slice(0, -3)).sort()).toEqual(Object.keys(EXPECTED).sort())
  })

  it.each(names)('%s runs', async name => {
    await import(`../../examples/${name}`)
    for (const expected of EXPECTED[name.slice(0, -3)]) expect(printed.join('\n')).toMatch(expected)
  })
})
