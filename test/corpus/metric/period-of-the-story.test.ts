import { describe, expect, it } from 'vitest'
import { factsOf } from '../facts.js'

/** Each figure as "value | measure | period", in the order of the text. */
const told = (text: string) =>
  factsOf('metric', text).map(({ value, measure, period }) => `${value} | ${measure} | ${period ?? '-'}`)

describe('a figure beside "a year earlier" is of the same part of the year before', () => {
  it.each([
    [
      'Northwind reported its results for the fourth quarter. Net income was $610 million, up from $540 million a year earlier.',
      ['610000000 | Net income | 2025-Q4', '540000000 | Net income | 2024-Q4'],
    ],
    [
      'Gross margin at Fabrikam widened to 41.5% in the fourth quarter from 38.9% a year earlier.',
      ['41.5 | Gross margin | 2025-Q4', '38.9 | Gross margin | 2024-Q4'],
    ],
    [
      'Initech had 40 million users in December, up from 25 million a year earlier.',
      ['40000000 | users | 2025-12', '25000000 | users | 2024-12'],
    ],
    // nothing tells of a part of the year
    [
      'Initech has 40 million users, up from 25 million a year ago.',
      ['40000000 | users | -', '25000000 | users | 2025'],
    ],
  ])('%s', (text, want) => expect(told(text)).toEqual(want))
})

describe('a quarter told by its place alone', () => {
  it.each([
    [
      'Orders at Fabrikam grew 22% in the fourth quarter, after a 5% rise in the third.',
      ['22 | Orders | 2025-Q4', '5 | Orders | 2025-Q3'],
    ],
    [
      'Fabrikam said sales fell 3% in the first quarter of 2025, compared with a 9% drop in the fourth.',
      ['3 | sales | 2025-Q1', '9 | sales | 2024-Q4'],
    ],
    [
      'Glass prices doubled in the first quarter of 2026 and should climb by a further 45% in the second.',
      ['2 | Glass prices | 2026-Q1', '45 | Glass prices | 2026-Q2'],
    ],
    // no quarter: a half
    [
      'Fabrikam sales fell 3% in the first half of 2025, after a 5% rise in the second.',
      ['3 | sales | 2025-H1', '5 | sales | -'],
    ],
  ])('%s', (text, want) => expect(told(text)).toEqual(want))
})

describe('the period that a story reports', () => {
  it.each([
    [
      'Fabrikam reported its earnings for the quarter that ended on December 31. Revenue rose 12 percent.',
      ['12 | Revenue | 2025-Q4'],
    ],
    ['Northwind led the market in the fourth quarter. Fabrikam followed with a 26% share.', ['26 | share | 2025-Q4']],
    [
      'Fabrikam’s revenue rose to $1.8 billion in 2025, 24% more than the year before. Gross margin was 62%.',
      ['24 | revenue | 2025', '1800000000 | revenue | 2025', '62 | Gross margin | 2025'],
    ],
    [
      'Fabrikam publishes its results for 2025\n\nGross margin was 62%. Revenue rose 4%.',
      ['62 | Gross margin | 2025', '4 | Revenue | 2025'],
    ],
    [
      'Fabrikam revenue rose 10% in December, compared with a 3% drop in November.',
      ['10 | revenue | 2025-12', '3 | revenue | 2025-11'],
    ],
    ['Fabrikam was founded in 2025. Revenue rose 4%.', ['4 | Revenue | -']],
  ])('%s', (text, want) => expect(told(text)).toEqual(want))
})

describe('the day and the year of a price', () => {
  it.each([
    ['Fabrikam said on Monday that it would delay its truck. Its shares tumbled 19%.', ['19 | shares | 2026-03-23']],
    ['Fabrikam stock is down 11% since the start of the year.', ['11 | stock | 2026']],
    // a fall of years, and one that goes on
    [
      'Fabrikam said on Monday that it would delay its truck. Its shares have fallen 70% since their peak.',
      ['70 | shares | -'],
    ],
    ['Fabrikam said on January 9 that it would delay its truck. Its shares tumbled 19%.', ['19 | shares | -']],
  ])('%s', (text, want) => expect(told(text)).toEqual(want))
})

describe('a month of which figures are told goes on', () => {
  it.each([
    [
      'Northwind delivered 31,000 vehicles in China in February. Its share of the market fell to 14% from 17% a year ago.',
      ['31000 | vehicles | 2026-02', '14 | share | 2026-02', '17 | share | 2025-02'],
    ],
    // long past, and of nothing that is sold
    [
      'Northwind delivered 31,000 vehicles in May. Its share of the market fell to 14%.',
      ['31000 | vehicles | 2025-05', '14 | share | -'],
    ],
    ['Northwind opened an office in February. Its share of the market fell to 14%.', ['14 | share | -']],
  ])('%s', (text, want) => expect(told(text)).toEqual(want))
})
