import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { extract, type NewsRecord, type Span } from 'factwire'
import { NewsRecord as NewsRecordSchema, recordJsonSchema } from 'factwire/schemas'
import { describe, expect, it } from 'vitest'
import { inThreeFormats, sample, samples } from './formats.js'

const ajv = new Ajv2020({ allErrors: true })
;(addFormats as unknown as (one: Ajv2020) => void)(ajv)
const passesAjv = ajv.compile(recordJsonSchema())

const recordsOf = (text: string, publishedAt: string) => extract(text, { publishedAt }).records
const ids = (records: readonly NewsRecord[]) => records.map(({ id }) => id).sort()

function spansIn(value: unknown, found: Span[] = []): Span[] {
  if (Array.isArray(value)) for (const one of value) spansIn(one, found)
  else if (typeof value === 'object' && value !== null) {
    if ('source' in value && 'start' in value) found.push(value as Span)
    else for (const one of Object.values(value)) spansIn(one, found)
  }
  return found
}

describe.each(samples.map(one => [one.name, one] as const))('%s', (_, { text, publishedAt }) => {
  const { records, diagnostics, article } = extract(text, { publishedAt })

  it('gives records and no error', () => {
    expect(records.length).toBeGreaterThan(9)
    expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([])
  })

  it('gives records that Zod and Ajv both pass, and refuses one with a field too many or missing', () => {
    for (const record of records) {
      expect(passesAjv(record), JSON.stringify(passesAjv.errors)).toBe(true)
      expect(NewsRecordSchema.parse(record)).toEqual(record)
      const { confidence: _, ...less } = record
      for (const odd of [{ ...record, mood: 'good' }, less])
        expect([passesAjv(odd), NewsRecordSchema.safeParse(odd).success]).toEqual([false, false])
    }
  })

  it('places every span in the input, over its own words', () => {
    for (const span of spansIn(records)) {
      expect(span.source).toBe('body')
      expect(span.start).toBeLessThan(span.end)
      expect(span.end).toBeLessThanOrEqual(text.length)
      expect(span.text).not.toBe('')
      if (article.format === 'text') expect(text.slice(span.start, span.end)).toBe(span.text)
    }
  })

  it('has ids of its own, the same as text, as Markdown and as a page', () => {
    const as = inThreeFormats(text)
    const plain = extract(as.text, { publishedAt, format: 'text' })
    expect(new Set(ids(plain.records)).size).toBe(plain.records.length)
    for (const format of ['markdown', 'html'] as const) {
      const other = extract(as[format], { publishedAt, format })
      expect(other.article.id).toBe(plain.article.id)
      expect(ids(other.records)).toEqual(ids(plain.records))
    }
  })

  it('keeps relative dates open where nobody says from when they are seen', () => {
    const undated = extract(inThreeFormats(text).text.replace(/^.*?, Feb\. 3, 2026 — /m, ''), { format: 'text' })
    expect(undated.article.publishedAt).toBeNull()
    expect(undated.diagnostics.map(({ code }) => code)).toContain('no-date')
    const dates = undated.records.filter(record => record.type === 'date')
    for (const date of dates.filter(({ span }) => /^(?:today|(?:last|this) \w+|(?:on )?\w+day)$/i.test(span.text)))
      expect(date).toMatchObject({ relative: true, value: null, start: null, end: null })
  })
})

describe('ids', () => {
  const { text, publishedAt } = sample('vellum')

  it('do not change when a sentence elsewhere does', () => {
    const given = { publishedAt, id: 'vellum', format: 'text' } as const
    const before = extract(text, given).records
    const changed = text.replace(
      'The company shipped 61 million processors in the quarter, up from 47 million a year ago. ',
      '',
    )
    const after = ids(extract(changed, given).records)
    const gone = ids(before).filter(id => !after.includes(id))
    const moved = before.filter(({ id }) => gone.includes(id))
    expect(moved.length).toBeGreaterThan(0)
    for (const { evidence } of moved) expect(evidence.map(span => span.text).join()).toContain('61 million processors')
    expect(after.filter(id => !ids(before).includes(id))).toEqual([])
  })

  it('are distinct between articles, and between two with the same words', () => {
    const all = samples.flatMap(one => ids(recordsOf(one.text, one.publishedAt)))
    expect(new Set(all).size).toBe(all.length)
    const one = extract(text, { publishedAt, url: 'https://a.example/1' })
    const two = extract(text, { publishedAt, url: 'https://a.example/2' })
    expect(ids(one.records).filter(id => ids(two.records).includes(id))).toEqual([])
  })
})
