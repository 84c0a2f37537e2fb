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

  it('facts, forecasts, estimates and aims', () => {
    const statuses = (text: string) => factsOf('metric', text).map(({ status }) => status)
    expect(statuses('Revenue at Fabrikam rose 12%.')).toEqual(['actual'])
    expect(statuses('Revenue at Fabrikam will rise 12%.')).toEqual(['forecast'])
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
