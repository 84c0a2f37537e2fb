import { describe, expect, it } from 'vitest'
import { factsOf } from '../facts.js'
import { told } from './told.js'

/** The investments of a text as `told` tells them, each with its date where it has one. */
const dated = (text: string): string[] =>
  told(text).map((line, at) => [line, factsOf('investment', text)[at].date].filter(Boolean).join(', '))

describe('two sums of one sentence', () => {
  it.each([
    [
      'Having raised $9 million in seed money in 2023, Lumenpay has pulled in another $33 million.',
      ['funding_round 9000000 USD > Lumenpay, seed, 2023', 'funding_round 33000000 USD > Lumenpay'],
    ],
    [
      'Lumenpay raised a $5 million seed round in 2020 and a $20 million Series A in 2022.',
      ['funding_round 5000000 USD > Lumenpay, seed, 2020', 'funding_round 20000000 USD > Lumenpay, series_a, 2022'],
    ],
    [
      'Lumenpay raised $30 million in 2023 from Harbor Capital, and in 2024 raised another $50 million from Corvid Partners.',
      [
        'funding_round 30000000 USD > Lumenpay < Harbor Capital, 2023',
        'funding_round 50000000 USD > Lumenpay < Corvid Partners, 2024',
      ],
    ],
    [
      'Lumenpay has secured $50 million, on top of the $30 million it raised in 2023.',
      ['funding_round 50000000 USD > Lumenpay', 'funding_round 30000000 USD > Lumenpay, 2023'],
    ],
    [
      'Lumenpay spent most of the $50 million it raised from Harbor Capital in 2022.',
      ['funding_round 50000000 USD > Lumenpay < Harbor Capital, 2022'],
    ],
    // what it raised at no time, from nobody, may be all it ever raised
    ['Lumenpay has spent the $50 million it raised.', []],
  ])('%s', (text, expected) => {
    expect(dated(text)).toEqual(expected)
  })
})

describe('who led', () => {
  it.each([
    ['The lead investor was Harbor Capital.', ' < Harbor Capital, led by Harbor Capital'],
    ['Harbor Capital was the lead investor.', ' < Harbor Capital, led by Harbor Capital'],
    [
      'Lead investors include Harbor Capital and Corvid Partners.',
      ' < Harbor Capital + Corvid Partners, led by Harbor Capital + Corvid Partners',
    ],
    [
      'Leading the round was Harbor Capital, with Corvid Partners also joining.',
      ' < Harbor Capital + Corvid Partners, led by Harbor Capital',
    ],
    ['Also participating in the round were Harbor Capital and Corvid Partners.', ' < Harbor Capital + Corvid Partners'],
    // of another round, or of something else
    ['Its previous round was led by Harbor Capital.', ''],
    ['Leading the team is Harbor Capital.', ''],
    ['Harbor Capital will lead the talks.', ''],
  ])('Lumenpay raised $20 million. %s', (more, expected) => {
    expect(told(`Lumenpay raised $20 million. ${more}`)).toEqual([`funding_round 20000000 USD > Lumenpay${expected}`])
  })

  it('keeps what is told of another round apart', () => {
    expect(told('Lumenpay raised a $20 million Series B. Its Series A was led by Harbor Capital.')).toEqual([
      'funding_round 20000000 USD > Lumenpay, series_b',
      'funding_round ? > Lumenpay < Harbor Capital, led by Harbor Capital, series_a',
    ])
  })
})

describe('rounds without their sum', () => {
  it.each([
    [
      'Lumenpay’s Series B was led by Harbor Capital, with Corvid Partners participating.',
      ['funding_round ? > Lumenpay < Harbor Capital + Corvid Partners, led by Harbor Capital, series_b'],
    ],
    [
      'Lumenpay was last valued at $210 million in a round led by Harbor Capital.',
      ['funding_round ? > Lumenpay < Harbor Capital, led by Harbor Capital, at 210000000 USD'],
    ],
    [
      'Lumenpay doubled its valuation to $2 billion in a funding round led by Harbor Capital.',
      ['funding_round ? > Lumenpay < Harbor Capital, led by Harbor Capital, at 2000000000 USD'],
    ],
    // a valuation of a round of which nothing is told
    ['Lumenpay was valued at $2 billion in its last funding round.', []],
    ['Lumenpay’s team was led by Jane Doe.', []],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('other money', () => {
  it.each([
    ['Lumenpay is planning to raise $15 billion by selling bonds.', ['debt 15000000000 USD > Lumenpay, planned']],
    ['Lumenpay raised $15 billion from a bond sale.', ['debt 15000000000 USD > Lumenpay']],
    [
      'Lumenpay raised $100 million in debt and equity financing led by Harbor Capital.',
      ['funding_round 100000000 USD > Lumenpay < Harbor Capital, led by Harbor Capital'],
    ],
    [
      'Lumenpay, backed by $12 million from Harbor Capital, makes sensors.',
      ['funding_round 12000000 USD > Lumenpay < Harbor Capital'],
    ],
    ['Backed by $12 million in funding, Lumenpay makes sensors.', ['funding_round 12000000 USD > Lumenpay']],
    ['Backed by $12 million in revenue, Lumenpay makes sensors.', []],
    [
      'The Department of Energy awarded Lumenpay $20 million for heat pumps.',
      ['grant 20000000 USD > Lumenpay < Department of Energy'],
    ],
    [
      'The Commerce Department has finalized a $1.6 billion award to Lumenpay.',
      ['grant 1600000000 USD > Lumenpay < Commerce Department'],
    ],
    ['The Department of Defense awarded Lumenpay $20 million for drones.', []],
    ['A jury awarded Lumenpay $20 million.', []],
    [
      'Fabrikam is exploring a sale of its Lumenpay unit for as much as $500 million.',
      ['acquisition_price 500000000 USD > Lumenpay, from Fabrikam, planned'],
    ],
    [
      'Fabrikam’s $20 billion deal for Lumenpay collapsed in December.',
      ['acquisition_price 20000000000 USD > Lumenpay < Fabrikam, cancelled'],
    ],
    ['Fabrikam is exploring a sale of tickets for $50,000.', []],
    [
      'The seed-stage investor Harbor Capital led the $2 million round in Lumenpay.',
      ['funding_round 2000000 USD > Lumenpay < Harbor Capital, led by Harbor Capital'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})
