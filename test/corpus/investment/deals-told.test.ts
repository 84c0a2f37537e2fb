import { describe, expect, it } from 'vitest'
import { told } from './told.js'

describe('prices as reporters tell them', () => {
  it.each([
    ['Northwind will fork out $2 billion for Lumenpay.', '2000000000 USD > Lumenpay < Northwind, announced'],
    ['Northwind splashes $4bn on Lumenpay', '4000000000 USD > Lumenpay < Northwind'],
    [
      'Fabrikam is offloading its cloud unit to Northwind in a $400 million deal.',
      '400000000 USD > cloud unit < Northwind, from Fabrikam, announced',
    ],
    ['Northwind walked away from its $4 billion bid for Lumenpay.', '4000000000 USD > Lumenpay < Northwind, cancelled'],
    [
      'Northwind raised its offer for Lumenpay to $4.5 billion from $4 billion.',
      '4500000000 USD > Lumenpay < Northwind, planned',
    ],
    [
      'Lumenpay rejected a $16 billion takeover offer from a private equity consortium.',
      '16000000000 USD > Lumenpay, cancelled',
    ],
    [
      'Northwind agreed to buy Lumenpay for $10 billion. The deal had an enterprise value of $14 billion.',
      '10000000000 USD > Lumenpay < Northwind, announced',
    ],
  ])('%s', (text, fact) => {
    expect(told(text)).toEqual([`acquisition_price ${fact}`])
  })

  it.each([
    [
      'Harbor Ventures led the $12 million investment in Lumenpay, joined by Corvid Capital.',
      'funding_round 12000000 USD > Lumenpay < Harbor Ventures + Corvid Capital, led by Harbor Ventures',
    ],
    [
      'Lumenpay filed for bankruptcy a year after raising $50 million from Harbor Ventures.',
      'funding_round 50000000 USD > Lumenpay < Harbor Ventures',
    ],
  ])('%s', (text, fact) => {
    expect(told(text)).toEqual([fact])
  })

  it.each([
    'Northwind and Fabrikam announced plans to merge in a deal that values the combined company at $30 billion.',
    'Northwind splashes $4bn on advertising',
  ])('no price in: %s', text => {
    expect(told(text)).toEqual([])
  })
})
