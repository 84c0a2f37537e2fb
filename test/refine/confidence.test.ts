import { createExtractor, defineRule, extract } from 'factwire'
import { describe, expect, it } from 'vitest'
import { confidenceOf, evidenceOf, featuresOf } from '../../src/refine/confidence.js'
import { CONFIDENCE_WEIGHTS } from '../../src/refine/confidence-weights.js'

const metric = (fields: Record<string, unknown> = {}) => ({
  type: 'metric',
  rules: ['metric/some-rule'],
  fields: { kind: 'change', unit: 'percent', measureKey: 'revenue', direction: 'increase', subject: null, ...fields },
  places: 1,
  inTitle: false,
  commas: 0,
  start: 0,
  namesSubject: true,
})

describe('confidence', () => {
  it('has a weight for every kind of ours', () => {
    for (const type of ['announcement', 'metric', 'date', 'social_post', 'investment', 'quote'])
      expect(CONFIDENCE_WEIGHTS[type], type).toBeTypeOf('number')
  })

  it('is higher for a figure whose subject is named than for one of nobody', () => {
    const named = metric({ subject: { kind: 'organization', surface: 'Fabrikam' } })
    expect(confidenceOf(named)!).toBeGreaterThan(confidenceOf(metric())!)
  })

  it('tells its features in words', () => {
    const subject = { name: 'Fabrikam', kind: 'organization', surface: 'the company' }
    expect(featuresOf({ ...metric({ subject }), places: 2, start: 900, commas: 5, namesSubject: false })).toEqual([
      'metric/some-rule',
      'in-lower-part',
      'told-more-than-once',
      'kind=change',
      'unit=percent',
      'measureKey=revenue',
      'direction=increase',
      'subject:resolved',
      'subject-words=1',
      'subject-from-elsewhere',
      'commas=3',
    ])
  })

  it('reads what a record shows of itself from its places', () => {
    const text = 'Revenue, it said, rose 12%. Fabrikam saw revenue up 12%.'
    const told = {
      type: 'metric',
      rules: ['metric/some-rule'],
      evidence: [
        { start: 0, end: 27 },
        { start: 28, end: 56 },
      ],
      spans: { subject: [{ start: 28, end: 36 }] },
    }
    const { places, commas, start, namesSubject } = evidenceOf(told, {}, false, ({ start, end }) =>
      text.slice(start, end),
    )
    expect({ places, commas, start, namesSubject }).toEqual({ places: 2, commas: 2, start: 0, namesSubject: false })
  })

  it('is lower for a figure of a sentence of many parts, whose subject was told elsewhere', () => {
    const subject = { name: 'Fabrikam', kind: 'organization', surface: 'Fabrikam' }
    const plain = confidenceOf(metric({ subject }))!
    expect(confidenceOf({ ...metric({ subject }), commas: 4 })!).toBeLessThan(plain)
    expect(confidenceOf({ ...metric({ subject }), namesSubject: false })!).toBeLessThan(plain)
  })

  it('stays between 0.05 and 0.99, to two digits', () => {
    for (const { confidence } of extract('Fabrikam said on March 3, 2026 that revenue rose 12% to $5 million.')
      .records) {
      expect(confidence).toBeGreaterThanOrEqual(0.05)
      expect(confidence).toBeLessThanOrEqual(0.99)
      expect(Math.round(confidence * 100) / 100).toBe(confidence)
    }
  })

  it('is nothing for a type of record that was never measured', () => {
    expect(confidenceOf({ ...metric(), type: 'recipe' })).toBeUndefined()
  })

  it('of a rule of the user is what the rule says', () => {
    const own = defineRule({
      name: 'date/launch-day',
      example: 'It arrives on launch day.',
      trigger: { words: ['launch'] },
      find: (document, token) => {
        const range = document.tokens.range(token)
        const span = document.span(range)
        const fields = {
          value: '2026-05-01',
          start: '2026-05-01',
          end: '2026-05-02',
          grain: 'day',
          modifiers: [],
          fiscal: false,
          relative: false,
          zone: null,
          span,
        }
        return { type: 'date', fields, evidence: [range], anchor: range, spans: {}, rules: [], confidence: 0.42 }
      },
    })
    const { records } = createExtractor({ rules: [own] }).extract('The device arrives on launch day.')
    expect(records.map(({ confidence, rules }) => [confidence, rules])).toEqual([[0.42, ['date/launch-day']]])
  })
})
