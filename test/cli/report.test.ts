import { explain, extract, type NewsRecord } from 'factwire'
import { describe, expect, it } from 'vitest'
import { lineFinder } from '../../src/cli/lines.js'
import { phraseOf } from '../../src/cli/phrases.js'
import { explainReport, type Page, painter, report, totals } from '../../src/cli/report.js'

const PLAIN: Page = { paint: painter(false), width: 100 }

const ARTICLE = `Tarn Labs grows

Revenue at Tarn Labs rose 12% to $5.1 billion in 2025.
“We sold more than we could ship, and that is a poor sort of luck,” said Mara Quist, the chief executive of Tarn Labs.
`
const span = { source: 'body' as const, start: 0, end: 9, text: 'Tarn Labs' }
const common = { id: 'x_0', articleId: 'a', evidence: [span], spans: {}, rules: ['r/r'], confidence: 1, inTitle: false }
const party = (name: string) => ({ name, kind: 'unknown' as const, surface: name, aliases: [], key: name, span })
const money = (value: number, more: object = {}) =>
  ({
    value,
    max: null,
    bound: 'exact',
    currency: 'USD',
    currencySource: 'written',
    converted: null,
    span,
    ...more,
  }) as const

describe('a report', () => {
  const result = extract(ARTICLE, { publishedAt: '2026-03-24', kinds: ['metric', 'date', 'quote'] })
  const lines = report({ name: 'tarn.txt', text: ARTICLE }, result, PLAIN).split('\n')

  it('names the article, its file, its date and the number of records', () => {
    expect(lines[0]).toBe('Tarn Labs grows')
    expect(lines[1]).toBe('tarn.txt')
    expect(lines[2]).toBe(`2026-03-24 (given) · text · ${result.records.length} records`)
  })

  it('shows records by kind with the words that say them and their line and column', () => {
    expect(lines).toContain(`Metrics ${result.records.filter(({ type }) => type === 'metric').length}`)
    expect(lines.find(line => line.includes('▲ 12% to 5.1 billion USD'))).toMatch(/^ {2}change +Tarn Labs: Revenue/)
    expect(lines.find(line => line.includes('3:1 '))).toMatch(/^ {21}3:1 {4}Revenue at Tarn Labs rose 12%/)
    expect(lines.some(line => /^ {2}year +2025 +3:50 +"2025"$/.test(line))).toBe(true)
    expect(lines.find(line => line.includes('4:1 '))).toContain('“We sold more than we could ship')
  })

  it('says the same words once for neighbours that stand on them', () => {
    expect(lines.filter(line => line.includes('Revenue at Tarn Labs rose'))).toHaveLength(1)
  })

  it('is not wider than the terminal, and cuts no character in two', () => {
    for (let width = 60; width < 90; width++) {
      const text = `Tarn Labs grows\n\nRevenue rose 12% in 2025. ${'🚀'.repeat(60)}`
      const told = report({ name: 'tarn.txt', text }, extract(text), { ...PLAIN, width })
      expect(Math.max(...told.split('\n').map(line => line.length))).toBeLessThanOrEqual(width)
      expect(told).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/)
    }
  })

  it('asks for a date where none is known', () => {
    const told = report({ name: 'tarn.txt', text: ARTICLE }, extract(ARTICLE), PLAIN)
    expect(told).toContain('no date: give --date · text')
  })

  it('tells colours apart only where there are some', () => {
    const coloured = report({ name: 'tarn.txt', text: ARTICLE }, result, { ...PLAIN, paint: painter(true) })
    expect(coloured).toContain('\u001b[1mTarn Labs grows\u001b[22m')
    expect(lines.join()).not.toContain('\u001b')
  })

  it('counts what many articles gave', () => {
    const metrics = result.records.filter(({ type }) => type === 'metric').length * 2
    expect(totals([result, result], PLAIN)).toBe(
      `2 articles, ${result.records.length * 2} records: 0 announcements, 0 investments, ${metrics} metrics, 0 posts, 2 quotes, 2 dates
`,
    )
  })

  it('explains each record by its rule, its cue words and their places', () => {
    const told = explainReport({ name: 'tarn.txt', text: ARTICLE }, explain(ARTICLE), PLAIN).split('\n')
    expect(told.some(line => /^ {2}rule +metric\//.test(line))).toBe(true)
    expect(told.some(line => /^ {2}value +3:\d+ "12%"/.test(line))).toBe(true)
    expect(told.some(line => /^Rejected \d+$/.test(line))).toBe(true)
  })
})

describe('a record in words', () => {
  const announcement: NewsRecord = {
    type: 'announcement',
    ...common,
    event: 'lawsuit',
    action: 'settle',
    status: 'completed',
    certainty: 'reported',
    actors: [party('Tarn Labs')],
    objects: [],
    counterparties: [party('Fabrikam')],
    amount: money(34_600_000, { bound: 'at_least' }),
    people: 1200,
    role: null,
    places: [party('Porto')],
    date: null,
    channel: 'X',
    related: [],
  }

  it('tells an announcement', () => {
    expect(phraseOf(announcement)).toEqual({
      label: 'lawsuit: settle',
      says: 'Tarn Labs',
      details: [
        'with Fabrikam',
        'at least 34.6 million USD',
        '1,200 people',
        'in Porto',
        'told in: X',
        'completed, reported',
      ],
    })
  })

  it('tells an investment', () => {
    const investment: NewsRecord = {
      type: 'investment',
      ...common,
      kind: 'funding_round',
      amount: money(1_150_000_000, { max: 1_500_000_000 }),
      investors: [party('Cobalt'), party('Reef')],
      leads: [party('Cobalt')],
      sellers: [],
      recipient: party('Tarn Labs'),
      round: 'series_b',
      roundType: 'bridge',
      stakePercent: null,
      valuation: money(310_000_000, { currency: null }),
      valuationKind: 'post',
      totalRaised: null,
      status: 'completed',
      certainty: 'stated',
      date: null,
      related: [],
    }
    expect(phraseOf(investment)).toEqual({
      label: 'series b bridge',
      says: 'Tarn Labs  1.15 billion to 1.5 billion USD',
      details: ['funding round', 'from Cobalt, Reef', 'led by Cobalt', 'valued at 310 million post-money', 'completed'],
    })
    expect(phraseOf({ ...investment, amount: null, round: null }).says).toBe('Tarn Labs  sum not disclosed')
  })

  it.each([
    [5, '5 USD'],
    [640_000, '640,000 USD'],
    [1_234_567, '1,234,567 USD'],
    [12_345_678.9, '12,345,678.9 USD'],
    [34_600_000, '34.6 million USD'],
    [1_150_000_000, '1.15 billion USD'],
    [2_000_000_000_000, '2 trillion USD'],
    [0.33, '0.33 USD'],
  ])('writes %d without losing a digit', (value, written) => {
    const { details } = phraseOf({ ...announcement, amount: money(value) })
    expect(details[1]).toBe(written)
  })
})

describe('lineFinder', () => {
  it('counts lines and columns from 1, whatever ends a line', () => {
    const at = lineFinder('a\nbc\r\nd\re')
    const places = [0, 2, 3, 6, 8].map(offset => at(offset)).map(({ line, column }) => `${line}:${column}`)
    expect(places).toEqual(['1:1', '2:1', '2:2', '3:1', '4:1'])
  })
})
