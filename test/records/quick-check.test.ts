import { extract } from 'factwire'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { kinds } from '../../src/records/index.js'
import { quickCheckOf } from '../../src/records/quick-check.js'

const TEXT = `# Northwind raises $40 million

Northwind, a maker of batteries, raised a $40 million (€34 million) Series B led by Harbor Capital on Monday at a valuation of $400 million.

Its revenue rose 12% to $9 million in 2025 from a year earlier, and it named Jane Doe as its chief executive.

“We will hire 200 people,” Doe said. “It was a good year,” she wrote on LinkedIn.`

const { records } = extract(TEXT, { publishedAt: '2026-03-25', format: 'markdown' })

/** Values of which at least one is wrong in any field. */
const ODD: readonly unknown[] = [null, undefined, '', 'x', 'USD', -1, 0.5, 1e300, 2 ** 60, NaN, Infinity, true, [], {}]

type Path = readonly (string | number)[]

const pathsOf = (value: unknown, path: Path = []): Path[] =>
  typeof value === 'object' && value !== null
    ? [path, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))]
    : [path]

/** A copy in which `change` was done to what holds the last key of a path. */
function changed(record: unknown, path: Path, change: (holder: Record<string, unknown>, key: string) => void) {
  const copy = structuredClone(record) as Record<string, unknown>
  const holder = path.slice(0, -1).reduce<Record<string, unknown>>((at, key) => at[key] as typeof at, copy)
  change(holder, String(path.at(-1)))
  return copy
}

describe('the quick check of a kind', () => {
  it.each(kinds.map(({ type, schema }) => [type, schema] as const))('is sure of every %s', (type, schema) => {
    const quick = quickCheckOf(schema)!
    const own = records.filter(record => record.type === type)
    expect(own.length).toBeGreaterThan(0)
    expect(own.filter(record => !quick(record))).toEqual([])
  })

  it('is sure of nothing that the schema refuses, whatever is changed in a record', () => {
    let refused = 0
    for (const { type, schema } of kinds) {
      const quick = quickCheckOf(schema)!
      const record = records.find(one => one.type === type)!
      for (const path of pathsOf(record).filter(({ length }) => length > 0)) {
        const others = ODD.map(odd => changed(record, path, (holder, key) => (holder[key] = odd)))
        const without = changed(record, path, (holder, key) => delete holder[key])
        const more = changed(record, path, holder => (holder.more = 1))
        for (const one of [...others, without, more]) {
          const accepted = schema.safeParse(one).success
          if (!accepted) refused++
          if (quick(one)) expect(accepted, `${type} ${path.join('.')}`).toBe(true)
        }
      }
    }
    expect(refused).toBeGreaterThan(1000)
  })

  it('takes no array, and nothing of a class, for a plain object', () => {
    const quick = quickCheckOf(z.strictObject({ a: z.array(z.string()) }))!
    expect(quick({ a: ['x'] })).toBe(true)
    expect(quick(Object.assign(Object.create({}), { a: ['x'] }))).toBe(false)
    expect(quick(Object.assign([], { a: ['x'] }))).toBe(false)
    expect(quick({ a: { 0: 'x', length: 1 } })).toBe(false)
  })

  it.each([
    ['a transformation', z.string().transform(Number)],
    ['a check of its own', z.strictObject({ a: z.string() }).refine(({ a }) => a !== 'b')],
    ['a format', z.email()],
    ['a change of the text', z.string().trim()],
    ['a pattern that remembers its place', z.string().regex(/a/g)],
    ['fields that may be left out', z.strictObject({ a: z.string().optional() })],
    ['fields more', z.object({ a: z.string() })],
    ['a default', z.array(z.string().default('a'))],
    ['values made of others', z.coerce.number()],
    ['a union', z.union([z.string(), z.number()])],
  ])('is none for a schema with %s', (_, schema) => {
    expect(quickCheckOf(schema)).toBeUndefined()
  })
})
