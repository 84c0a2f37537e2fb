import { describe, expect, it } from 'vitest'
import { factsOf } from '../facts.js'

/** Each figure as "value | measure | direction | subject | period", in the order of the text. */
const told = (text: string, keys = ['value', 'measure', 'direction', 'subject', 'period']) =>
  factsOf('metric', text).map(fact => keys.map(key => String(fact[key] ?? '-')).join(' | '))

describe('a source is not whose figure it is', () => {
  it.each([
    [
      'Northwind makes sensors. According to data from Tailwind Research, its sales rose 12% in January.',
      ['12 | sales | increase | Northwind | 2026-01'],
    ],
    [
      'Northwind makes sensors. Tailwind Research estimates that the company’s sales fell 12%.',
      ['12 | sales | decrease | Northwind | -'],
    ],
    [
      'Northwind makes sensors. Data from Tailwind Research show orders fell 12% in January.',
      ['12 | orders | decrease | Northwind | 2026-01'],
    ],
    [
      'Northwind makes sensors. Wall Street was looking for revenue of $14.65 billion.',
      ['14650000000 | revenue | - | Northwind | -'],
    ],
    [
      'Northwind makes sensors. Revenue rose 8%, helped by demand from Initech Motors.',
      ['8 | Revenue | increase | Northwind | -'],
    ],
  ])('%s', (text, want) => expect(told(text)).toEqual(want))
})

describe('whose name was not read', () => {
  it.each([
    [
      'Figure has raised $40 million in a round led by Harbor Ventures. Figure said it had 400 customers.',
      ['400 | customers | - | - | -'],
    ],
    [
      'Oscar has raised $40 million in a Series B round led by Harbor Ventures. Founded in 2019, Oscar makes software. It said it had 400 customers.',
      ['400 | customers | - | Oscar | -'],
    ],
    [
      'Northwind has raised $40 million from Harbor Ventures. It said it had 400 customers.',
      ['400 | customers | - | Northwind | -'],
    ],
  ])('is not another’s: %s', (text, want) => expect(told(text)).toEqual(want))
})

describe('figures without a verb of their own', () => {
  it.each([
    [
      'Northwind said revenue rose 12% to $4.2 billion and net income 8% to $610 million.',
      [
        '12 | revenue | increase | Northwind | -',
        '4200000000 | revenue | increase | Northwind | -',
        '8 | net income | increase | Northwind | -',
        '610000000 | net income | increase | Northwind | -',
      ],
    ],
    [
      'Northwind revenue and operating profit fell 12% and 8%, respectively.',
      ['12 | revenue | decrease | Northwind | -', '8 | operating profit | decrease | Northwind | -'],
    ],
    [
      'Northwind reported revenue of $4.2 billion. Analysts had forecast $3.7 billion.',
      ['4200000000 | revenue | - | Northwind | -', '3700000000 | revenue | - | Northwind | -'],
    ],
    [
      'Northwind’s market share fell 2 points in January to 18%.',
      ['2 | market share | decrease | Northwind | 2026-01', '18 | market share | decrease | Northwind | 2026-01'],
    ],
    [
      'Northwind revenue reached $81 billion, above the consensus figure of $80 billion and up 17% from a year ago.',
      [
        '81000000000 | revenue | - | Northwind | -',
        '80000000000 | revenue | - | Northwind | -',
        '17 | revenue | increase | Northwind | -',
      ],
    ],
  ])('%s', (text, want) => expect(told(text).sort()).toEqual([...want].sort()))

  it('points of an index are no points of a rate', () => {
    expect(factsOf('metric', 'The index of Northwind fell 300 points to 18,000.')).toMatchObject([])
  })

  it('what grows is no price', () => {
    expect(factsOf('metric', 'The Northwind Cloud and Northwind Edge saw growth of 26% and 46%.')).not.toContainEqual(
      expect.objectContaining({ measureKey: 'price' }),
    )
  })
})

describe('when each of several figures held', () => {
  it.each([
    [
      'Northwind sales rose 12% in the third quarter of 2025 and 8% in the second half of 2025.',
      ['12 | sales | increase | Northwind | 2025-Q3', '8 | sales | increase | Northwind | 2025-H2'],
    ],
    [
      'Northwind revenue rose to $5.1 billion from $4.6 billion in the fourth quarter.',
      ['5100000000 | revenue | increase | Northwind | 2025-Q4', '4600000000 | revenue | - | Northwind | -'],
    ],
    [
      'Northwind revenue rose to $5.1 billion from $4.6 billion in the third quarter.',
      ['5100000000 | revenue | increase | Northwind | -', '4600000000 | revenue | - | Northwind | 2025-Q3'],
    ],
    [
      'Northwind sales rose 4.5% in February, after a 5.2% increase in January.',
      ['4.5 | sales | increase | Northwind | 2026-02', '5.2 | sales | increase | Northwind | 2026-01'],
    ],
    [
      'Northwind’s shares, which have lost 40 percent since a high in December, were down 8 percent.',
      ['40 | shares | decrease | Northwind | -', '8 | shares | decrease | Northwind | -'],
    ],
    [
      'Northwind held a 22% share of the market, broadly flat on the fourth quarter of 2024.',
      ['22 | share | - | Northwind | -'],
    ],
  ])('%s', (text, want) => expect(told(text)).toEqual(want))
})

describe('a company of which an article tells has the figures that no sentence gives an owner', () => {
  const lead = 'Northwind opened an office in Lisbon. The company makes sensors for cars.\n\n'
  it.each([
    ['Headcount rose 12% in January.', 'Northwind'],
    ['Gross margin slipped to 34%.', 'Northwind'],
    ['Web traffic fell 12%.', 'Northwind'],
    ['Global smartphone shipments fell 12%.', 'smartphone'],
    ['Unemployment rose 12%.', null],
  ])('%s', (text, subject) => expect(factsOf('metric', lead + text)).toMatchObject([{ subject }]))
})

describe('names and numbers that are no owner, no source and no figure', () => {
  it.each([
    ['Northwind is the No. 2 PC maker worldwide.', []],
    [
      'Northwind, whose clients include Globex Inc, said profit was $101 million.',
      ['101000000 | profit | - | Northwind | -'],
    ],
    ['Northwind had a 20% market share in 2025, Gartner said.', ['20 | market share | - | Northwind | 2025']],
    [
      'Northwind, the largest phone vendor, accounting for 20% of shipments, declined.',
      ['20 | shipments | - | Northwind | -'],
    ],
    ['Shares of Northwind fell $1.08.', ['1.08 | Shares | decrease | Northwind | -']],
    [
      'Northwind shipped 13 million laptops in 2025, an increase of 5.7 percent.',
      ['13000000 | laptops | increase | Northwind | 2025', '5.7 | laptops | increase | Northwind | 2025'],
    ],
    [
      'Northwind users rose to 80 million after demand rebounded in the first half of 2025.',
      ['80000000 | users | increase | Northwind | -'],
    ],
  ])('%s', (text, want) => expect(told(text)).toEqual(want))

  it('who says so stands before an aside, or after the quoted words, and not in front of another verb', () => {
    const by = (text: string) => factsOf('metric', text).map(({ attribution }) => attribution)
    expect(by('Gartner, which measures markets, said Northwind had a 26% market share.')).toEqual(['Gartner'])
    expect(by('"Sales rose 12%", said Northwind.')).toEqual(['Northwind'])
  })

  it('those who were asked are told by the percentage before', () => {
    const text =
      'More than half of respondents (57%) work for organizations with a plan, and 79% said they have a budget. Only 30% plan to buy.'
    expect(factsOf('metric', text).map(({ measure }) => measure)).toEqual(['respondents', 'respondents', 'respondents'])
  })
})

describe('what the words before stand for', () => {
  it.each([
    [
      'Sales at Northwind fell 4 percent in 2025. Over the same period, its rival Initech grew 10 percent.',
      ['4 | Sales | decrease | Northwind | 2025', '10 | Sales | increase | Initech | 2025'],
    ],
    [
      'Northwind’s orders fell 4% in 2025. Its profit rose 9% in the same period of 2023.',
      ['4 | orders | decrease | Northwind | 2025', '9 | profit | increase | Northwind | 2023'],
    ],
    [
      'Northwind had revenue of $600 million in 2025. Lumenpay accounts for 40% of that.',
      ['40 | revenue | - | Lumenpay | 2025', '600000000 | revenue | - | Northwind | 2025'],
    ],
    [
      'A survey of 1,000 workers by Tailwind Research found that 45% of Americans are tired.',
      ['45 | Americans | - | Americans | -'],
    ],
    ['Tailwind Research polled 2,000 customers.', []],
    ['Northwind has 2,000 customers.', ['2000 | customers | - | Northwind | -']],
  ])('%s', (text, want) => expect(told(text).sort()).toEqual([...want].sort()))
})

describe('whose figure it is where the words beside it say so', () => {
  it.each([
    ['Northwind bundles its apps into a $15 a month Harbor Studio.', ['15 | price | - | Harbor Studio | -']],
    // no owner is looked for elsewhere
    [
      'Northwind Security said that names of 3 million users of a dating platform were stolen.',
      ['3000000 | users | - | dating platform | -'],
    ],
    ['Initech sells phones in Norland. Prices there rose 30%.', ['30 | Prices | increase | - | -']],
    ['Initech sells phones in Norland. Prices rose 30%, it said.', ['30 | Prices | increase | Initech | -']],
  ])('%s', (text, want) => expect(told(text)).toEqual(want))
})
