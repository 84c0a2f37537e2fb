import { describe, expect, it } from 'vitest'
import { told } from './told.js'

describe('rounds by what stands around them', () => {
  it.each([
    [
      'Lumenpay, which routes trucks, took $12 million from investors led by Harbor Ventures.',
      'funding_round 12000000 USD > Lumenpay < Harbor Ventures, led by Harbor Ventures',
    ],
    [
      'The startup Lumenpay said it took in $110 million, led by Iron Pillar, with Corvid Capital joining.',
      'funding_round 110000000 USD > Lumenpay < Iron Pillar + Corvid Capital, led by Iron Pillar',
    ],
    [
      'Lumenpay is seeking to raise $2 billion from investors, the Harbor Times reported on Monday.',
      'funding_round 2000000000 USD > Lumenpay, planned, reported',
    ],
    [
      'Lumenpay raised $20 million. The round, a Series C, was co-led by Harbor Ventures and Corvid Capital.',
      'funding_round 20000000 USD > Lumenpay < Harbor Ventures + Corvid Capital, led by Harbor Ventures + Corvid Capital, series_c',
    ],
    [
      'Lumenpay has raised $50 million. Harbor Capital led the seed round.',
      'funding_round 50000000 USD > Lumenpay < Harbor Capital, led by Harbor Capital, seed',
    ],
    [
      'Lumenpay has received funding from Fabrikam and Harbor Ventures.',
      'funding_round ? > Lumenpay < Fabrikam + Harbor Ventures',
    ],
    ['Armed with a fresh $26 million, Lumenpay plans to expand into Canada.', 'funding_round 26000000 USD > Lumenpay'],
    [
      'The financing, led by Harbor Growth, values Lumenpay at $900 million. Lumenpay raised $75 million in the round.',
      'funding_round 75000000 USD > Lumenpay < Harbor Growth, led by Harbor Growth, at 900000000 USD',
    ],
    [
      'Lumenpay raised $175 million. The deal values the shipbuilder at $1 billion.',
      'funding_round 175000000 USD > Lumenpay, at 1000000000 USD',
    ],
    [
      'Lumenpay is in talks to raise $1.5 billion in a deal that would value it at $39 billion.',
      'funding_round 1500000000 USD > Lumenpay, at 39000000000 USD, planned',
    ],
    [
      'Harbor Capital invested $9 million in Lumenpay in a round that closed last week.',
      'funding_round 9000000 USD > Lumenpay < Harbor Capital',
    ],
    [
      'Lumenpay raised $30 million. Harbor Ventures and Corvid Capital invested in the round.',
      'funding_round 30000000 USD > Lumenpay < Harbor Ventures + Corvid Capital',
    ],
    [
      'The Harbor Times reported that Lumenpay was raising $100 million at a $1 billion valuation.',
      'funding_round 100000000 USD > Lumenpay, at 1000000000 USD, planned, reported',
    ],
    [
      'Glasswing, a startup that makes windows, raised $7 million from Harbor Ventures.',
      'funding_round 7000000 USD > Glasswing < Harbor Ventures',
    ],
    [
      'Fabrikam’s venture arm, Woven Hill, joined the $60 million round for Lumenpay.',
      'funding_round 60000000 USD > Lumenpay < Woven Hill',
    ],
  ])('%s', (text, fact) => {
    expect(told(text)).toEqual([fact])
  })

  it('two sums of one verb, each with its time', () => {
    expect(told('Lumenpay raised $300 million in January 2024 and another $150 million this month.')).toEqual([
      'funding_round 300000000 USD > Lumenpay',
      'funding_round 150000000 USD > Lumenpay',
    ])
  })

  it('the equity round and the debt beside it', () => {
    const text =
      'Lumenpay raised $55 million in equity and $200 million in debt financing. The equity round was led by Harbor Growth.'
    expect(told(text)).toEqual([
      'funding_round 55000000 USD > Lumenpay < Harbor Growth, led by Harbor Growth',
      'debt 200000000 USD > Lumenpay',
    ])
  })

  it.each([
    'Lumenpay took $12 million from customers in fees.',
    'Lumenpay secured $11 million of aircraft deals.',
    'Fabrikam agreed to invest in Lumenpay, bringing its total investment in the startup to more than $3 billion.',
  ])('no sum of a round in: %s', text => {
    expect(told(text).filter(fact => !fact.includes(' ? >'))).toEqual([])
  })
})

describe('stakes, prices, loans, grants and plants by what stands around them', () => {
  it.each([
    [
      'Corvid Capital has built a stake of more than $1 billion in chipmaker Lumenpay.',
      'stake 1000000000 USD > Lumenpay < Corvid Capital',
    ],
    [
      'Corvid Capital has taken a stake worth about $1 billion in drugmaker Lumenpay.',
      'stake 1000000000 USD > Lumenpay < Corvid Capital',
    ],
    ['Lumenpay, in which Fabrikam holds a 20% stake, is opening an office.', 'stake ? > Lumenpay < Fabrikam, 20%'],
    ['Fabrikam exited Lumenpay, selling its 11% stake.', 'stake ? > Lumenpay, from Fabrikam, 11%'],
    [
      'Fabrikam is weighing the sale of part of its stake in display maker Lumenpay.',
      'stake ? > Lumenpay, from Fabrikam, planned',
    ],
    [
      'In exchange for a 10% stake, Lumenpay will get $45 million from Fabrikam.',
      'stake 45000000 USD > Lumenpay < Fabrikam, 10%, announced',
    ],
    [
      'Lumenpay Motors said its majority owner, Saudi Arabia’s Harbor Fund, will invest a further $1.5 billion in the electric vehicle maker.',
      'stake 1500000000 USD > Lumenpay Motors < Harbor Fund, announced',
    ],
    [
      'Fabrikam will acquire Lumen Energy for A$15.3 billion.',
      'acquisition_price 15300000000 AUD > Lumen Energy < Fabrikam, announced',
    ],
    [
      'Fabrikam is buying Lumenpay in a $20 billion all-cash transaction.',
      'acquisition_price 20000000000 USD > Lumenpay < Fabrikam, announced',
    ],
    [
      'An offer of $900 million from Fabrikam was turned down by Lumenpay.',
      'acquisition_price 900000000 USD > Lumenpay < Fabrikam, cancelled',
    ],
    ['Fabrikam sold $1.8 billion of investment grade bonds last July.', 'debt 1800000000 USD > Fabrikam'],
    [
      'Lumenpay closed a $150 million loan facility with Harbor Bank and Corvid Bank.',
      'debt 150000000 USD > Lumenpay < Harbor Bank + Corvid Bank',
    ],
    ['Lumenpay has been awarded £4.2 million by Innovate Harbor.', 'grant 4200000 GBP > Lumenpay < Innovate Harbor'],
    [
      'A grant of €12 million from the European Commission will help the company Lumenpay build a line.',
      'grant 12000000 EUR > Lumenpay < European Commission, announced',
    ],
    [
      'The Commerce Department cancelled a $200 million grant to Lumenpay.',
      'grant 200000000 USD > Lumenpay < Commerce Department, cancelled',
    ],
    [
      'Fabrikam has pledged to spend $500 billion in the United States over the next four years.',
      'capital_commitment 500000000000 USD > United States < Fabrikam, announced',
    ],
    [
      'Fabrikam has shelved plans for a $25 billion factory in Israel.',
      'capital_commitment 25000000000 USD > Israel < Fabrikam, cancelled',
    ],
    [
      'Fabrikam broke ground on a $15 billion chip plant in Ohio.',
      'capital_commitment 15000000000 USD > Ohio < Fabrikam, announced',
    ],
  ])('%s', (text, fact) => {
    expect(told(text)).toEqual([fact])
  })

  it.each([
    [
      'Fabrikam has made two acquisitions: Lumenpay for $20 million and Initech for $35 million.',
      ['acquisition_price 20000000 USD > Lumenpay < Fabrikam', 'acquisition_price 35000000 USD > Initech < Fabrikam'],
    ],
    [
      'Fabrikam paid $300 million for Lumenpay in 2019 and $1.2 billion for Initech two years later.',
      [
        'acquisition_price 300000000 USD > Lumenpay < Fabrikam',
        'acquisition_price 1200000000 USD > Initech < Fabrikam',
      ],
    ],
    [
      'Fabrikam is selling Lumenpay to Initech for $1.2 billion. It bought the resale app in 2021 for $1.6 billion.',
      [
        'acquisition_price 1200000000 USD > Lumenpay < Initech, from Fabrikam, announced',
        'acquisition_price 1600000000 USD > Lumenpay < Fabrikam',
      ],
    ],
  ])('%s', (text, facts) => {
    expect(told(text)).toEqual(facts)
  })

  it.each([
    'The cost will depend on the sale of its stake in Lumenpay.',
    'Fabrikam was awarded $5 million by a jury.',
    'Fabrikam bought energy for $15 million.',
  ])('nothing in: %s', text => {
    expect(told(text)).toEqual([])
  })

  it('a fee paid when a purchase ended is no price', () => {
    const text = 'Fabrikam ended its $20 billion takeover of Lumenpay and paid a $1 billion termination fee.'
    expect(told(text)).toEqual(['acquisition_price 20000000000 USD > Lumenpay < Fabrikam, cancelled'])
  })

  it('who acts for the maker of a product is not the product', () => {
    expect(told('The maker of Harbor Deck agreed to buy Lumenpay for $20 million.')).toEqual([
      'acquisition_price 20000000 USD > Lumenpay, announced',
    ])
  })
})
