import { describe, expect, it } from 'vitest'
import { type Facts, factsOf } from '../facts.js'

const one = ({ kind, measureKey, value, max, unit, currency, direction }: Facts) =>
  [kind, measureKey, max === null ? value : `${value}-${max}`, currency ?? unit, direction]
    .filter(part => part !== null)
    .join(' ')
const figures = (text: string) => factsOf('metric', text).map(one).sort()

describe('figures as earnings wires tell them', () => {
  it.each([
    ['GAAP diluted earnings per share were $0.87.', ['level profit 0.87 USD']],
    ['Average revenue per user was $4.25.', ['level revenue 4.25 USD']],
    ['Gross margin expanded 120 basis points.', ['change other 120 basis_point increase']],
    [
      'Cloud revenue grew 29 percent, or 31 percent in constant currency.',
      ['change revenue 29 percent increase', 'change revenue 31 percent increase'],
    ],
    [
      'Operating expenses slipped 12% to $620 million.',
      ['change cost 12 percent decrease', 'level cost 620000000 USD decrease'],
    ],
    ["Contoso's market value topped $3 trillion.", ['level market_value 3000000000000 USD']],
    [
      'Contoso saw sales drop 5% from 1.7 trillion yen ($12 billion) to 1.6 trillion yen.',
      ['change revenue 5 percent decrease', 'level revenue 1600000000000 JPY decrease'],
    ],
  ])('%s', (text, want) => expect(figures(text)).toEqual([...want].sort()))

  it('a figure of now has no date of the one it is compared with', () => {
    const found = factsOf('metric', 'Contoso had a margin of 25% of revenue, compared with 24% of revenue a year ago.')
    expect(found.map(({ value, period }) => [value, period])).toEqual([
      [25, null],
      [24, '2025'],
    ])
  })

  it('a listing in brackets is nobody', () => {
    const text = 'Acme Corp (NASDAQ: ACME) reported net sales of $1.24 billion for the quarter ended December 31, 2025.'
    expect(factsOf('metric', text)).toMatchObject([
      { subject: 'Acme Corp', attribution: 'Acme Corp', measure: 'net sales', value: 1240000000, period: '2025-Q4' },
    ])
  })
})

describe('figures as the press of Britain and India tells them', () => {
  it.each([
    [
      'Pre-tax profit at Contoso fell by a third to £12.5m.',
      ['change profit 33.33 percent decrease', 'level profit 12500000 GBP decrease'],
    ],
    ['Turnover at Contoso rose by almost a fifth.', ['change revenue 20 percent increase']],
    ['Contoso cut prices by a quarter.', ['change price 25 percent decrease']],
    [
      'Contoso said its net loss widened 23% to Rs 1,214 crore.',
      ['change loss 23 percent increase', 'level loss 12140000000 INR increase'],
    ],
    ['Profit after tax (PAT) rose 18.5 per cent.', ['change profit 18.5 percent increase']],
    ['Contoso employs 1.2 lakh people across India.', ['level employees 120000 count']],
    ['Contoso has over 5 lakh sellers.', ['level users 500000 count']],
  ])('%s', (text, want) => expect(figures(text)).toEqual([...want].sort()))
})

describe('figures as market research tells them', () => {
  it.each([
    ['The market will grow at a CAGR of 12.4% from 2025 to 2030.', ['change other 12.4 percent increase']],
    ['Sales grew at a compound annual growth rate of 9%.', ['change revenue 9 percent increase']],
    ['Contoso led with a 19.7% share.', ['share market_share 19.7 percent']],
    ['Adoption rose from 16% to 19%.', ['share other 16 percent', 'share other 19 percent increase']],
    ['Two-thirds of developers use AI tools every week.', ['share other 66.67 percent']],
    ['One in four UK adults now use the app.', ['share other 25 percent']],
    ['Ether rose 3% to $3,450.', ['change price 3 percent increase', 'level price 3450 USD increase']],
    ['Northwind Robotics Inc. fell 4% on Monday.', ['change share_price 4 percent decrease']],
    [
      'It delivered 443,956 vehicles, down 4.8%.',
      ['change other 4.8 percent decrease', 'level other 443956 count decrease'],
    ],
    ['Now 24% of adults use it, up from 16% in 2024.', ['share other 24 percent increase', 'share other 16 percent']],
    ['The app has been downloaded more than 50 million times.', ['level downloads 50000000 count']],
    [
      "Contoso's headcount shrank from 9,000 to 7,400.",
      ['level employees 9000 count', 'level employees 7400 count decrease'],
    ],
  ])('%s', (text, want) => expect(figures(text)).toEqual([...want].sort()))

  it.each([
    ['IDC expects PC shipments of Contoso to decline 2% in 2026.', 'Contoso', 'IDC'],
    ['Sensor Tower said downloads of Lumen fell 12% in March.', 'Lumen', 'Sensor Tower'],
    ['Contoso said revenue rose 5% in March.', 'Contoso', 'Contoso'],
    ['Contoso told The Wall Street Journal that annual revenue had hit $200 million.', 'Contoso', 'Contoso'],
  ])('a house that measures others is no subject: %s', (text, subject, attribution) => {
    expect(factsOf('metric', text)).toMatchObject([{ subject, attribution }])
  })
})
