import { describe, expect, it } from 'vitest'
import { told } from './told.js'

describe('prices as reporters tell them', () => {
  it.each([
    ['Northwind will fork out $2 billion for Lumenpay.', '2000000000 USD > Lumenpay < Northwind, announced'],
    ['Northwind splashes $4bn on Lumenpay', '4000000000 USD > Lumenpay < Northwind'],
    [
      'Fabrikam said it completed the sale of Lumenpay to Northwind for $350 million in cash and royalties.',
      '350000000 USD > Lumenpay < Northwind, from Fabrikam',
    ],
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
      'Northwind agreed to buy Lumenpay. The transaction, which needs approval, values Lumenpay at $4 billion.',
      '4000000000 USD > Lumenpay < Northwind, announced',
    ],
    [
      'Northwind has acquired Lumenpay. Northwind paid $400 million, according to a filing.',
      '400000000 USD > Lumenpay < Northwind',
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
      'Venture firm Harbor Ventures has raised $250 million across two new funds.',
      'fund 250000000 USD > Harbor Ventures',
    ],
    ['Lightpost, a venture firm, plans to raise $1.3 billion.', 'fund 1300000000 USD > Lightpost, planned'],
    [
      'Lumenpay ($12M Series A, led by Harbor Ventures) makes software.',
      'funding_round 12000000 USD > Lumenpay < Harbor Ventures, led by Harbor Ventures, series_a',
    ],
    [
      'Backed with $12 million from Harbor Ventures, Lumenpay plans to expand.',
      'funding_round 12000000 USD > Lumenpay < Harbor Ventures',
    ],
    [
      'Lumenpay raised $20 million. Harbor Ventures led the Series A.',
      'funding_round 20000000 USD > Lumenpay < Harbor Ventures, led by Harbor Ventures, series_a',
    ],
    [
      'Fabrikam sold its entire stake in Lumenpay in May. The sale fetched about $5 billion.',
      'stake 5000000000 USD > Lumenpay, from Fabrikam',
    ],
    [
      'Fabrikam has raised its capital spending forecast to $40 billion.',
      'capital_commitment 40000000000 USD > ? < Fabrikam, planned',
    ],
    [
      'Fabrikam expects to spend $40 billion on capital expenditures.',
      'capital_commitment 40000000000 USD > ? < Fabrikam, planned',
    ],
    [
      'Fabrikam raised $4.8 billion through the sale of 21 million Lumenpay shares.',
      'stake 4800000000 USD > Lumenpay, from Fabrikam',
    ],
    ['Fabrikam sold 32 million Lumenpay shares for $5.8 billion.', 'stake 5800000000 USD > Lumenpay, from Fabrikam'],
    [
      'Lumenpay raised $7.5 billion in one of the largest private debt financing deals.',
      'debt 7500000000 USD > Lumenpay',
    ],
    ['Lumenpay raised $10 million as debt from Harbor Bank.', 'debt 10000000 USD > Lumenpay < Harbor Bank'],
    ['Ohio has disbursed $600 million in grants to Lumenpay.', 'grant 600000000 USD > Lumenpay < Ohio'],
    [
      "Fabrikam and Northwind revealed plans to inject a combined £6.3bn in funding into the UK's data centre industry.",
      'capital_commitment 6300000000 GBP > ? < Fabrikam + Northwind, announced',
    ],
    [
      'Fabrikam announced a pledge of £1.15bn to expand its data centres.',
      'capital_commitment 1150000000 GBP > ? < Fabrikam, announced',
    ],
    [
      'Fabrikam expects capital expenditures of $30 billion this year.',
      'capital_commitment 30000000000 USD > ? < Fabrikam, planned',
    ],
    [
      'Lumenpay closed an $80 million round supported by Harbor Ventures along with existing investors Corvid Capital and Contoso.',
      'funding_round 80000000 USD > Lumenpay < Harbor Ventures + Corvid Capital + Contoso',
    ],
    [
      'Fabrikam will spend another $2 billion backing Lumenpay.',
      'stake 2000000000 USD > Lumenpay < Fabrikam, announced',
    ],
    ['Fabrikam added $2 billion to its investment in Lumenpay.', 'stake 2000000000 USD > Lumenpay < Fabrikam'],
    [
      'Armed with $12 million in new funding, Lumenpay plans to expand to Asia.',
      'funding_round 12000000 USD > Lumenpay',
    ],
    [
      'Lumenpay is seeking fresh funding at a valuation of $3 billion.',
      'funding_round ? > Lumenpay, at 3000000000 USD, planned',
    ],
    [
      'The latest funding values Lumenpay at $1.2 billion. Harbor Ventures led the $50 million round.',
      'funding_round 50000000 USD > Lumenpay < Harbor Ventures, led by Harbor Ventures, at 1200000000 USD',
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
    'Lumenpay filed for protection after failing to secure new funding.',
    'The film brought in $50 million.',
    'Northwind has now sold $50 million of sensors.',
  ])('no price in: %s', text => {
    expect(told(text)).toEqual([])
  })
})
