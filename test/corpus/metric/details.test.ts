import { extract } from 'factwire'
import { describe, expect, it } from 'vitest'
import { factsOf, recordsOf } from '../facts.js'

const BODY =
  "According to research firm Litware, Fabrikam's new downloads dropped by a steep 28% in January compared to December."

describe('details of metrics', () => {
  it('period, baseline and source', () => {
    expect(factsOf('metric', BODY)).toMatchObject([
      { value: 28, direction: 'decrease', measure: 'new downloads', measureKey: 'downloads' },
    ])
    const [metric] = factsOf('metric', BODY)
    expect(metric).toMatchObject({ period: '2026-01', baseline: { text: 'compared to December', date: '2025-12' } })
  })

  it.each([
    ['Net profit was $19 million, after a loss of $63 million in the first half of 2024.', [null, '2024-H1']],
    [
      'Revenue at Fabrikam rose to $412 million in the first half of 2025 from $287 million a year earlier.',
      ['2025-H1', '2024-H1'],
    ],
    ['Fabrikam went public in May and has since lost 18 percent of its value.', [null]],
    ['Fabrikam launched a service in 2023, which has 1.7 million subscribers.', [null]],
    ['The tablet costs $120, 40% less than the one before, which came out last May.', [null, null]],
    ['In 2023 Fabrikam had 1.7 million subscribers.', ['2023']],
  ])('the time of each figure: %s', (text, periods) => {
    expect(factsOf('metric', text).map(({ period }) => period)).toEqual(periods)
  })

  it('a change is not set against the time of another clause', () => {
    const text = "Fabrikam's revenue grew by 52% in 2025, and it has been profitable since 2023."
    expect(factsOf('metric', text)).toMatchObject([{ value: 52, period: '2025', baseline: null }])
  })

  it('facts, forecasts, estimates and aims', () => {
    const statuses = (text: string) => factsOf('metric', text).map(({ status }) => status)
    expect(statuses('Revenue at Fabrikam rose 12%.')).toEqual(['actual'])
    expect(statuses('Revenue at Fabrikam will rise 12%.')).toEqual(['forecast'])
    expect(statuses('Fabrikam opened in May and lost 18 percent of its users.')).toEqual(['actual'])
    expect(statuses('Staff using Fabrikam prepared outage plans 35% faster.')).toEqual(['actual'])
    expect(statuses('Fabrikam plans 12% more jobs.')).toEqual(['target'])
    expect(statuses('Fabrikam aims to reach 50 million users.')).toEqual(['target'])
  })

  it('a headline and its story tell one metric with two places', () => {
    const article = `Downloads of Fabrikam plummet by 28%\n\n${BODY} The company did not comment on the figures.`
    const records = recordsOf('metric', article)
    expect(records).toHaveLength(1)
    expect(records[0]).toMatchObject({ value: 28, period: { value: '2026-01' }, inTitle: true })
    expect(records[0].evidence).toHaveLength(2)
  })

  it('two figures of one sentence stay two metrics', () => {
    const text = 'Shipments of Fabrikam phones fell 10%, and shipments of Contoso phones fell 10%.'
    expect(factsOf('metric', text)).toHaveLength(2)
  })

  it('a headline that contradicts its story is noted', () => {
    const text =
      'Revenue at Fabrikam rose 15% in 2025\n\nThe report came on Monday. In it, revenue at Fabrikam rose 12% in 2025, and costs were flat.'
    const { records, diagnostics } = extract(text, { format: 'text', publishedAt: '2026-03-24' })
    expect(records.filter(({ type }) => type === 'metric')).toHaveLength(2)
    expect(diagnostics.map(({ code }) => code)).toContain('conflict')
  })
})
