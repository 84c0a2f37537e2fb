import { describe, expect, it } from 'vitest'
import { factsOf } from '../facts.js'

const told = (text: string) =>
  factsOf('metric', text).map(
    ({ kind, measure, direction, value, unit, subject }) =>
      `${subject}: ${kind} ${measure} ${direction ?? '-'} ${value} ${unit}`,
  )

describe('levels that a move ends at', () => {
  it.each([
    [
      'Fabrikam said shipments fell 2% in the third quarter to 122.1 million units.',
      ['Fabrikam: change shipments decrease 2 percent', 'Fabrikam: level shipments decrease 122100000 count'],
    ],
    ['Fabrikam deliveries were unchanged at 15.2 million units.', ['Fabrikam: level deliveries flat 15200000 count']],
    [
      'Registrations of Fabrikam cars dropped by nearly 60% to 987 units in Spain and by over 55% to 1,110 in Italy.',
      [
        'Fabrikam: change Registrations decrease 60 percent',
        'Fabrikam: level Registrations decrease 987 count',
        'Fabrikam: change Registrations decrease 55 percent',
        'Fabrikam: level Registrations decrease 1110 count',
      ],
    ],
    [
      'Fabrikam lowered its sales forecast for the console, which is in its eighth year, by 7% to 12.5 million units.',
      ['Fabrikam: change sales forecast decrease 7 percent', 'Fabrikam: level sales forecast decrease 12500000 count'],
    ],
  ])('%s', (text, found) => {
    expect(told(text)).toEqual(found)
  })

  it('an aside stands between what moves and its verb', () => {
    const text = 'Revenue from advertising, including video, more than doubled at Fabrikam.'
    expect(told(text)).toEqual(['Fabrikam: change Revenue increase 2 multiple'])
    expect(told("Fabrikam's July registrations – a proxy for sales – dropped by 12%.")).toEqual([
      'Fabrikam: change registrations decrease 12 percent',
    ])
    expect(told('Fabrikam, which has a 20% share of the market, shipped 24.4 million units, up 4.1%.')).toEqual([
      'Fabrikam: share share - 20 percent',
      'Fabrikam: level units increase 24400000 count',
      'Fabrikam: change units increase 4.1 percent',
    ])
  })
})

describe('sums told again', () => {
  it.each([
    [
      'Fabrikam reported net income of $4.5 billion, or 54 cents per share.',
      ['level net income - 4500000000', 'level net income - 0.54'],
    ],
    [
      'Fabrikam said revenue grew to $23.2 billion from $18.5 billion, topping the $22 billion forecast by analysts.',
      ['level revenue increase 23200000000', 'level revenue - 18500000000', 'level revenue - 22000000000'],
    ],
    [
      'Revenue at Fabrikam came in at $6 billion, below expectations of $6.3 billion.',
      ['level Revenue - 6000000000', 'level Revenue - 6300000000'],
    ],
    ['Fabrikam earned $1.28 per share.', ['level earnings - 1.28']],
    ['Fabrikam lost $545 million in the quarter.', ['level loss - 545000000']],
    ['Earnings at Fabrikam, adjusted for one-time gains, were $1.37 per share.', ['level Earnings - 1.37']],
  ])('%s', (text, found) => {
    const metrics = factsOf('metric', text)
    expect(
      metrics.map(({ kind, measure, direction, value }) => `${kind} ${measure} ${direction ?? '-'} ${value}`),
    ).toEqual(found)
  })

  it.each([
    'Fabrikam bought a tower from Globex for $5 million, down from $6 million.',
    'Thieves took coins, and Fabrikam lost $5 million to them.',
  ])('no level: %s', text => {
    expect(factsOf('metric', text)).toEqual([])
  })
})

describe('answers of those who were asked', () => {
  it('have the measure of the answer before', () => {
    const text =
      'Some 99 percent of organisations got data back, Fabrikam found. Another 23% reported a loss, and 53 percent said the impact grew.'
    expect(factsOf('metric', text).map(({ kind, measure, value }) => `${kind} ${measure} ${value}`)).toEqual([
      'share organisations 99',
      'share organisations 23',
      'share organisations 53',
    ])
  })

  it('what people saw is no change of theirs', () => {
    const text = 'Of the respondents, 57 percent experienced an increase in attacks.'
    expect(factsOf('metric', text)).toMatchObject([{ kind: 'share', measure: 'respondents', direction: null }])
  })
})

describe('whose figures', () => {
  it('a story about one company tells its results without its name', () => {
    const text =
      'Fabrikam Inc. reported results on Monday. Fabrikam makes chips.\n\nThe company hired a chief.\n\nNet revenue rose 12% to $18.6 billion.'
    expect(factsOf('metric', text).map(({ subject }) => subject)).toEqual(['Fabrikam Inc', 'Fabrikam Inc'])
  })

  it('houses that measure are not whose figures they tell', () => {
    const text = 'Tablet shipments fell 15% to 37.7 million units, the research firm Northwind said.'
    expect(factsOf('metric', text)).toMatchObject([
      { subject: 'Tablet', attribution: 'Northwind', value: 15 },
      { subject: 'Tablet', attribution: 'Northwind', value: 37_700_000, direction: 'decrease' },
    ])
  })
})

describe('the period of a report', () => {
  it('may stand in brackets where it is an example of what the sentence opens with', () => {
    const text = "Even in the busiest months (such as December), Northwind's downloads fell 32% compared to November."
    expect(factsOf('metric', text).map(({ value, period }) => `${value} ${period}`)).toEqual(['32 2025-12'])
  })

  it('holds for the results told after it', () => {
    const text =
      'Fabrikam reported revenue of $5.6 million for the fourth quarter of 2025. Net loss narrowed to $1.1 million from $1.2 million.\n\nShares of Fabrikam rose 3%.'
    expect(factsOf('metric', text).map(({ measure, value, period }) => `${measure} ${value} ${period}`)).toEqual([
      'revenue 5600000 2025-Q4',
      'Net loss 1100000 2025-Q4',
      'Net loss 1200000 null',
      'Shares 3 null',
    ])
  })

  it('a time beside the figure of before is not that of the figure of now', () => {
    const text = 'Fabrikam sales rose 9% to $5.6 million from $5.1 million in the third quarter of 2024.'
    expect(factsOf('metric', text).map(({ value, period }) => `${value} ${period}`)).toEqual([
      '9 null',
      '5600000 null',
      '5100000 2024-Q3',
    ])
  })
})

describe('prices and worths that moved', () => {
  const short = (text: string) =>
    factsOf('metric', text).map(
      ({ kind, subject, measure, direction, value, unit }) =>
        `${subject}: ${kind} ${measure} ${direction ?? '-'} ${value} ${unit}`,
    )
  it.each([
    [
      'The basic plan of Fabrikam Inc. will cost $9 a month (up from $8).',
      ['Fabrikam Inc: level price increase 9 money', 'Fabrikam Inc: level price - 8 money'],
    ],
    ['Fabrikam Inc. raised the price of its app by $5.', ['Fabrikam Inc: change price increase 5 money']],
    ['The chipmaker Fabrikam Corp. plunged more than 9%.', ['Fabrikam Corp: change share price decrease 9 percent']],
    [
      'Fabrikam Group, which owns a stake in Initech Inc., fell 7.7%.',
      ['Fabrikam Group: change share price decrease 7.7 percent'],
    ],
    [
      'Fabrikam Inc. settled in the red, closing 1.33% lower at $443.52 per share.',
      [
        'Fabrikam Inc: change share price decrease 1.33 percent',
        'Fabrikam Inc: level share price decrease 443.52 money',
      ],
    ],
    [
      'The report wiped $30 billion off Fabrikam Inc.',
      ['Fabrikam Inc: change market value decrease 30000000000 money'],
    ],
    [
      'Fabrikam Inc. had over 300,000 users, up from about 100,000 in December 2022.',
      ['Fabrikam Inc: level users increase 300000 count', 'Fabrikam Inc: level users - 100000 count'],
    ],
  ])('%s', (text, found) => {
    expect(short(text)).toEqual(found)
  })

  it('a part of the layoffs is no part of the staff', () => {
    expect(short('Some 70% of the layoffs came in summer, Fabrikam said.')).toEqual([
      'null: share layoffs - 70 percent',
    ])
  })
})

describe('counts of what is told before them', () => {
  it.each([
    [
      'Fabrikam expects premium subscribers of 120 million to 125 million.',
      { measure: 'premium subscribers', value: 120e6, max: 125e6, status: 'forecast' },
    ],
    [
      'Fabrikam expects its broader measure of monthly average users to grow to between 255 million and 270 million.',
      { measure: 'monthly average users', value: 255e6, max: 270e6, direction: 'increase' },
    ],
    ['Fabrikam downloads growing by 15% helped.', { measure: 'downloads', value: 15, direction: 'increase' }],
    ['Fabrikam grew to $10 million in recurring revenue.', { measure: 'recurring revenue', direction: 'increase' }],
  ])('%s', (text, fields) => {
    expect(factsOf('metric', text)).toMatchObject([fields])
  })
})
