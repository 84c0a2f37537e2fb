import { describe, expect, it } from 'vitest'
import { factsOf } from '../facts.js'

const told = (text: string, keys = ['value', 'measure', 'subject', 'period']) =>
  factsOf('metric', text).map(fact => keys.map(key => String(fact[key] ?? '-')).join(' | '))

describe('those whom a study asks', () => {
  it.each([
    [
      'Some 39% of workers used an AI tool, up from 21% in 2023, according to a poll by the Harbor Trust. Just 14% had been trained.',
      ['39 | workers | workers | -', '21 | workers | workers | 2023', '14 | workers | workers | -'],
    ],
    ['The annual report found 67% of IT leaders expect an attack.', ['67 | IT leaders | IT leaders | -']],
    // a pronoun is nobody
    ['The survey found 67% of it was old.', []],
  ])('%s', (text, want) => expect(told(text)).toEqual(want))
})

describe('what the same quarter last year is', () => {
  it.each([
    [
      'Northwind Inc. had a loss of $88 million in the fourth quarter, compared with a loss of $61 million in the same quarter last year.',
      ['88000000 | loss | Northwind Inc | 2025-Q4', '61000000 | loss | Northwind Inc | 2024-Q4'],
    ],
    [
      'Northwind Inc. had a loss of $88 million in January, compared with a loss of $61 million in the same month last year.',
      ['88000000 | loss | Northwind Inc | 2026-01', '61000000 | loss | Northwind Inc | 2025-01'],
    ],
  ])('%s', (text, want) => expect(told(text)).toEqual(want))
})

describe('parts of a company, trades and what nobody names', () => {
  it.each([
    [
      'Northwind Inc. said revenue rose 31% in the fourth quarter.\n\nThe cloud business grew 47%. Marketing costs were up 17%.',
      [
        '31 | revenue | Northwind Inc | 2025-Q4',
        '47 | cloud business | Northwind Inc | 2025-Q4',
        '17 | Marketing costs | Northwind Inc | 2025-Q4',
      ],
    ],
    ['The tablet market expanded 12% in 2025.', ['12 | tablet market | tablet market | 2025']],
    ['The ministry expects growth of 1.1% this year.', ['1.1 | growth | - | 2026']],
    [
      "Northwind leads the market, followed by Fabrikam. Shipments at Northwind increased by 6%. Fabrikam's were down 3%.",
      ['6 | Shipments | Northwind | -', '3 | Shipments | Fabrikam | -'],
    ],
    [
      'Northwind Inc. had 2,100 customers with more than $100,000 in contract value, an increase of 28%.',
      ['2100 | customers | Northwind Inc | -', '28 | customers | Northwind Inc | -'],
    ],
    ['Fabrikam wants to halve its emissions by 2030.', ['50 | emissions | Fabrikam | 2030']],
  ])('%s', (text, want) => expect(told(text)).toEqual(want))
})

describe('what is only seen coming', () => {
  it.each([
    ['For this year, Fabrikam sees revenue rising about 5%.', ['5 | forecast']],
    ['Fabrikam guided for a 33% jump in operating income.', ['33 | forecast']],
    ['Tailwind predicts server shipments will climb 15% this year.', ['15 | forecast']],
    ['Fabrikam sees more buyers, and revenue rose 5%.', ['5 | actual']],
  ])('%s', (text, want) => expect(told(text, ['value', 'status'])).toEqual(want))
})

describe('a figure beside results', () => {
  it.each([
    [
      'Northwind Air Inc. had record revenue.\n\nOperating margin improved to 9.5%. The load factor rose three percentage points.',
      ['9.5 | Operating margin | Northwind Air Inc | -', '3 | load factor | Northwind Air Inc | -'],
    ],
    ['Northwind Air Inc. had a good year. Its office opened. Unemployment rose 12%.', ['12 | Unemployment | - | -']],
    ['The new Harbor Buds are 10% lighter.', ['10 | weight | Harbor Buds | -']],
    ['The Harbor Buds go on sale in April for $249.', ['249 | price | Harbor Buds | 2026-04']],
  ])('%s', (text, want) => expect(told(text)).toEqual(want))
})
