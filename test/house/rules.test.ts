import { createExtractor, extract } from 'factwire'
import { describe, expect, it } from 'vitest'
import { kinds } from '../../src/records/index.js'

const rules = kinds.flatMap(kind => kind.rules.map(rule => ({ kind, rule })))

describe('the kinds', () => {
  it('are the six, each with a type of its own', () => {
    expect(kinds.map(({ type }) => type).sort()).toEqual([
      'announcement',
      'date',
      'investment',
      'metric',
      'quote',
      'social_post',
    ])
  })
})

describe('the rules', () => {
  it('have names of their own, no two alike', () => {
    const names = rules.map(({ rule }) => rule.name)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  it.each(rules.map(({ rule, kind }) => [rule.name, rule, kind] as const))('%s', (name, rule, kind) => {
    const folder = name.slice(0, name.indexOf('/'))
    expect([kind.type, kind.type.replace('_', '-')], 'the name is folder/what-it-reads').toContain(folder)
    expect(name.slice(folder.length)).toMatch(/^\/[a-z0-9]+(?:-[a-z0-9]+)*$/)
    const records = (rule.example.startsWith('<') ? (['html'] as const) : (['text', undefined] as const)).flatMap(
      format => extract(rule.example, { publishedAt: '2026-03-24', format }).records,
    )
    expect(
      records.some(record => record.type === kind.type && record.rules.includes(name)),
      `its example gives a ${kind.type}: ${rule.example}`,
    ).toBe(true)
  })

  it('a kind that is not asked for gives nothing', () => {
    const extractor = createExtractor()
    for (const { rule, kind } of rules) {
      const others = kinds.map(({ type }) => type).filter(type => type !== kind.type)
      const { records } = extractor.extract(rule.example, { publishedAt: '2026-03-24', kinds: others })
      expect(records.filter(({ type }) => type === kind.type)).toEqual([])
    }
  })
})
