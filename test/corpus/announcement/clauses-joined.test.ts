import { describe, expect, it } from 'vitest'
import { factsOf } from '../facts.js'
import { tellings } from './tellings.js'

const KINDS = ['acquisition', 'partnership', 'layoffs']

describe('two clauses with an "and" between two names', () => {
  it.each([
    [
      'Northwind bought Lumenpay and Initech bought Harborly.',
      ['acquisition completed: Northwind > Lumenpay', 'acquisition completed: Initech > Harborly'],
    ],
    [
      'Northwind paid $40 million for Lumenpay and Initech bought Harborly for $5 million.',
      [
        'acquisition completed: Northwind > Lumenpay, 40000000 USD',
        'acquisition completed: Initech > Harborly, 5000000 USD',
      ],
    ],
    [
      'Northwind partnered with Lumenpay and Initech acquired Harborly.',
      ['partnership completed: Northwind < Lumenpay', 'acquisition completed: Initech > Harborly'],
    ],
    [
      'Northwind agreed to buy Lumenpay from Fabrikam and Initech cut 200 jobs.',
      ['acquisition announced: Northwind > Lumenpay < Fabrikam', 'layoffs completed: Initech, 200 people'],
    ],
  ])('%s', (text, found) => {
    expect(tellings(text, KINDS).sort()).toEqual([...found].sort())
  })

  it.each([
    [
      'Northwind, which bought Lumenpay from Fabrikam and Initech, acquired Harborly.',
      [
        'acquisition completed: Northwind > Lumenpay < Fabrikam + Initech',
        'acquisition completed: Northwind > Harborly',
      ],
    ],
    ['Northwind said Lumenpay and Initech cut 200 jobs.', ['layoffs completed: Lumenpay + Initech, 200 people']],
  ])('one list: %s', (text, found) => {
    expect(tellings(text, KINDS).sort()).toEqual([...found].sort())
  })

  it('each sum is of its own purchase', () => {
    const text = 'Northwind paid $40 million for Lumenpay and Initech bought Harborly for $5 million.'
    const prices = factsOf('investment', text).map(fact => `${fact.investors} > ${fact.recipient}: ${fact.amount}`)
    expect(prices.map(price => price.replace(/ USD$/, ''))).toEqual([
      expect.stringContaining('Northwind > Lumenpay'),
      expect.stringContaining('Initech > Harborly'),
    ])
  })
})

describe('what stands between a subject and its verb', () => {
  it.each([
    'Northwind, a maker of toys in Norland has acquired Lumenpay.',
    'Northwind, a firm that runs shops for toys, shoes and lamps, has acquired Lumenpay.',
    'Northwind, an investor that owns businesses in health, toys, and insurance, acquired Lumenpay.',
    'Northwind Corp. (NASDAQ: NWD) acquired Lumenpay.',
  ])('%s', text => {
    expect(tellings(text, KINDS)).toEqual([
      `acquisition completed: Northwind${text.includes('Corp.') ? ' Corp' : ''} > Lumenpay`,
    ])
  })

  it.each([
    ['Northwind agreed to sell a unit that makes chips for cars to Initech.', 'announced: Initech > unit < Northwind'],
    [
      'Northwind sold its studio, which it bought in 2019, to Initech for $5 million.',
      'completed: Initech > studio < Northwind, 5000000 USD',
    ],
    [
      'Northwind will sell the business that supplies screens to Initech for $40 million.',
      'announced: Initech > business < Northwind, 40000000 USD',
    ],
    // whom the unit sells to is not who buys it
    ['Northwind will sell the unit that ships parts to Initech.', 'announced:  > unit < Northwind'],
  ])('%s', (text, found) => {
    expect(tellings(text, KINDS)).toEqual([`acquisition ${found}`])
  })
})

describe('a price alone in brackets', () => {
  it.each([
    ['Northwind bought Lumenpay ($40 million).', ['40000000 USD']],
    ['Northwind is selling its Norland business to Initech ($40 million).', ['40000000 USD']],
    ['Northwind bought Lumenpay ($40 million) and Harborly ($5 million).', ['40000000 USD', '5000000 USD']],
    ['Northwind bought Lumenpay, whose revenue is small ($3 million).', []],
    ['Northwind bought Lumenpay, which raised a round ($3 million).', []],
  ])('%s', (text, sums) => {
    const found = factsOf('investment', text).filter(fact => fact.kind === 'acquisition_price')
    expect(found.map(fact => fact.amount)).toEqual(sums)
  })
})
