import { describe, expect, it } from 'vitest'
import { factsOf } from '../facts.js'

const told = (text: string, keys = ['kind', 'value', 'measure', 'direction', 'subject']) =>
  factsOf('metric', text).map(fact => keys.map(key => String(fact[key] ?? '-')).join(' | '))

describe('multiples of what stands beside them', () => {
  it.each([
    ['The Harbor M9 is twice as fast as the chip it replaces.', ['change | 2 | speed | increase | Harbor M9']],
    [
      'Fabrikam says its Harbor M9 delivers 10 times the throughput of the earlier model.',
      ['change | 10 | throughput | increase | Harbor M9'],
    ],
    ['Fabrikam has twice as many cores as its rival.', ['change | 2 | cores | increase | Fabrikam']],
    [
      'Fabrikam plans to expand its storage capacity fivefold.',
      ['change | 5 | storage capacity | increase | Fabrikam'],
    ],
    [
      'Fabrikam sold 18,000 arms last year, three times as many as in 2024.',
      ['level | 18000 | arms | - | Fabrikam', 'change | 3 | arms | increase | Fabrikam'],
    ],
    ['Fabrikam tripled revenue last year.', ['change | 3 | revenue | increase | Fabrikam']],
    // how often, and as a comparison of nothing that is measured
    ['Fabrikam meets twice a week.', []],
    ['Fabrikam’s founder is twice as popular.', ['change | 2 | popularity | increase | Fabrikam']],
    ['Fabrikam tried three times as hard.', []],
  ])('%s', (text, want) => expect(told(text)).toEqual(want))
})

describe('prices that are cut for buyers', () => {
  it.each([
    ['The Lumen Buds are 40% off at Harborly.', ['change | 40 | price | decrease | Lumen Buds']],
    ['You can save 33% on the Lumen Buds.', ['change | 33 | price | decrease | Lumen Buds']],
    ['Harborly offers a 20% discount on the Lumen Buds.', ['change | 20 | price | decrease | Lumen Buds']],
    ['The Lumen Buds are 15% off their usual price.', ['change | 15 | price | decrease | Lumen Buds']],
  ])('%s', (text, want) => expect(told(text)).toEqual(want))
})

describe('where a move stands', () => {
  it.each([
    ['Fabrikam stock is trading 25% below its December peak.', ['change | 25 | stock | decrease | Fabrikam']],
    ['Fabrikam narrowed its net loss by 35%.', ['change | 35 | net loss | decrease | Fabrikam']],
    ['Fabrikam is hiking its prices by 25%.', ['change | 25 | prices | increase | Fabrikam']],
    ['Fabrikam stock has lost 40% of its value this year.', ['change | 40 | stock | decrease | Fabrikam']],
    ['Fabrikam has lost half of its staff.', ['change | 50 | staff | decrease | Fabrikam']],
    [
      'Fabrikam will cut 240 jobs. That is around 12% of the company’s workforce.',
      ['level | 240 | jobs | - | Fabrikam', 'change | 12 | workforce | decrease | Fabrikam'],
    ],
    [
      'Fabrikam sales grew 10% in December, against 2% in November.',
      ['change | 10 | sales | increase | Fabrikam', 'change | 2 | sales | increase | Fabrikam'],
    ],
    [
      'Fabrikam’s revenue growth slowed to 6% from 9%.',
      ['change | 6 | revenue growth | increase | Fabrikam', 'change | 9 | revenue growth | increase | Fabrikam'],
    ],
    [
      'Fabrikam’s bookings jumped 16%. On a constant currency basis, they were up 18%.',
      ['change | 16 | bookings | increase | Fabrikam', 'change | 18 | bookings | increase | Fabrikam'],
    ],
    [
      'Fabrikam sold 38% fewer cars last month, after a 13% drop in January.',
      ['change | 38 | cars | decrease | Fabrikam', 'change | 13 | cars | decrease | Fabrikam'],
    ],
    // a jobs site cuts nothing
    [
      'Orders at Fabrikam dropped 6% in 2025, according to the jobs site Hirewell.',
      ['change | 6 | Orders | decrease | Fabrikam'],
    ],
  ])('%s', (text, want) => expect(told(text)).toEqual(want))
})

describe('the end of a change', () => {
  it.each([
    ['Fabrikam raised the price of its phone by $50 to $499.', ['50 | 499']],
    ['Fabrikam has 88 million subscribers, an increase of 16% on the year.', ['88000000 | -', '16 | 88000000']],
  ])('%s', (text, want) =>
    expect(
      factsOf('metric', text).map(
        ({ value, level }) => `${value} | ${(level as { value: number } | null)?.value ?? '-'}`,
      ),
    ).toEqual(want),
  )
})

describe('how large a market is', () => {
  it('with the goods it is of, now and as it is expected', () =>
    expect(
      told(
        'The market for warehouse robots was worth $12 billion in 2025 and is projected to reach $40 billion by 2030.',
        ['value', 'measure', 'subject', 'period', 'status'],
      ),
    ).toEqual([
      '12000000000 | market size | market for warehouse robots | 2025 | actual',
      '40000000000 | market size | market for warehouse robots | 2030 | forecast',
    ]))
  it.each(['The market leader was worth $12 billion.', 'Fabrikam’s market was about to reach $40.'])('not: %s', text =>
    expect(told(text, ['measure'])).not.toContain('market size'),
  )
})

describe('who says so', () => {
  const by = (text: string) => told(text, ['value', 'subject', 'attribution'])
  it.each([
    ['Sorata’s downloads are up 22%, per Tailwind data.', ['22 | Sorata | Tailwind']],
    ['Harbor Bank now forecasts that Fabrikam will increase revenue by 7%.', ['7 | Fabrikam | Harbor Bank']],
    ['Tailwind put Fabrikam’s share of the tablet market at 26%.', ['26 | Fabrikam | Tailwind']],
    [
      'The Harbor Institute asked 2,000 teachers about AI. Seventy percent of teachers said they use it.',
      ['70 | teachers | Harbor Institute'],
    ],
  ])('%s', (text, want) => expect(by(text)).toEqual(want))
})
