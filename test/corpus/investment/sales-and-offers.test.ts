import { describe, expect, it } from 'vitest'
import { told } from './told.js'

describe('stakes and shares sold', () => {
  it.each([
    [
      'The Irish government has sold a 1% stake in Bank of Oslo for €57 million.',
      'stake 57000000 EUR > Bank of Oslo, from Irish government, 1%',
    ],
    ['Northwind sold £2.4 billion of shares in Lumenpay.', 'stake 2400000000 GBP > Lumenpay, from Northwind'],
    [
      'Northwind sold $300 million worth of Lumenpay stock last week.',
      'stake 300000000 USD > Lumenpay, from Northwind',
    ],
    [
      'Northwind Corp. agreed to offload $2 billion of shares in toy maker Lumenpay.',
      'stake 2000000000 USD > Lumenpay, from Northwind Corp, announced',
    ],
  ])('%s', (text, fact) => {
    expect(told(text)).toEqual([fact])
  })

  it.each(['Northwind sold $2 billion of shares in its offering.', 'Northwind sold $300 million worth of sensors.'])(
    'nobody else is sold in: %s',
    text => {
      expect(told(text).filter(fact => fact.startsWith('stake'))).toEqual([])
    },
  )
})

describe('prices of sales and offers', () => {
  it.each([
    [
      'Northwind agreed to sell its toy unit to a group led by private equity firm Harbor Capital for $20 million.',
      '20000000 USD > toy unit < Harbor Capital, from Northwind, announced',
    ],
    [
      'Northwind sold Lumenpay, which makes toys, to Initech for $50 million.',
      '50000000 USD > Lumenpay < Initech, from Northwind',
    ],
    [
      'Northwind agreed to sell its toy unit to Initech at a valuation of €1.4 billion.',
      '1400000000 EUR > toy unit < Initech, from Northwind, announced',
    ],
    [
      'Northwind will buy Lumenpay in an all-stock transaction worth $3 billion.',
      '3000000000 USD > Lumenpay < Northwind, announced',
    ],
    [
      'Northwind is in the midst of completing a $4 billion acquisition of Lumenpay.',
      '4000000000 USD > Lumenpay < Northwind, announced',
    ],
    [
      "Lumenpay spurned Northwind's takeover bid, saying the $4 billion offer was too low.",
      '4000000000 USD > Lumenpay < Northwind, cancelled',
    ],
    [
      "Lumenpay's board rejected an $82 per share offer from Northwind. The offer values Lumenpay at $14 billion.",
      '14000000000 USD > Lumenpay < Northwind, cancelled',
    ],
  ])('%s', (text, fact) => {
    expect(told(text)).toEqual([`acquisition_price ${fact}`])
  })
})

describe('who buys, and what', () => {
  it.each([
    [
      'Deals include a 2 trillion yen buyout of Lumenpay by an investor group led by Harbor Partners.',
      '2000000000000 JPY > Lumenpay < Harbor Partners',
    ],
    ['Lumenpay faces a $40 billion takeover from Northwind.', '40000000000 USD > Lumenpay < Northwind, announced'],
    [
      'Harbor Capital is an investor. A Harbor-led consortium acquired Lumenpay for $2 billion.',
      '2000000000 USD > Lumenpay < Harbor Capital',
    ],
  ])('%s', (text, fact) => {
    expect(told(text)).toEqual([`acquisition_price ${fact}`])
  })

  it('what was spent on several is the price of none', () => {
    expect(
      told("Northwind has spent more than $800 million on deals, including the purchase of Lumenpay's toy arm."),
    ).toEqual([])
  })
})

describe('rounds and who raised them', () => {
  it.each([
    [
      'Lumenpay sold a 10% stake to Harbor Ventures for $30 million.',
      'stake 30000000 USD > Lumenpay < Harbor Ventures, 10%',
    ],
    ['Lumenpay sold its 10% stake to Harbor Ventures for $30 million.', undefined],
    [
      'Lumenpay raised $30 million. It was led by Harbor Ventures, with Initech participating.',
      'funding_round 30000000 USD > Lumenpay < Harbor Ventures + Initech, led by Harbor Ventures',
    ],
    [
      "The move will bring Northwind's total investment in Ohio to $13.9 billion.",
      'capital_commitment 13900000000 USD > Ohio < Northwind, announced',
    ],
    [
      'Lumenpay makes chatbots. Harbor Equity Partners praised them. The startup raised $6 billion last year.',
      'funding_round 6000000000 USD > Lumenpay',
    ],
    ["The offer from Northwind and its boss Jane Doe valued the target's equity at about $14 billion.", undefined],
    [
      'In its series B round in 2020, Lumenpay raised $240 million.',
      'funding_round 240000000 USD > Lumenpay, series_b',
    ],
    ['Northwind says eight African startups had raised $100 million or more in a single round.', undefined],
    [
      'Harbor Ventures backs founders. The Palo Alto, Calif.-based firm raised $155 million for its inaugural fund.',
      'fund 155000000 USD > Harbor Ventures',
    ],
    ['Lumenpay raised $100 million in Series-D funding.', 'funding_round 100000000 USD > Lumenpay, series_d'],
    ['The deal follows a recent fundraise of $157 million by Lumenpay.', 'funding_round 157000000 USD > Lumenpay'],
    [
      'Lumenpay, which makes robots, announced a $30 million Series B. Harbor Ventures led, with participation from Initech.',
      'funding_round 30000000 USD > Lumenpay < Harbor Ventures + Initech, led by Harbor Ventures, series_b',
    ],
  ])('%s', (text, fact) => {
    expect(told(text)).toEqual(fact ? [fact] : [])
  })

  it('of two companies each has the round that is told of right behind', () => {
    const text = [
      'Lumenpay raised $20 million in a Series A round.',
      'The round was led by Harbor Ventures.',
      'Initech raised $30 million.',
      'The financing was led by Umber Partners, with Existing Investors participating.',
    ]
    expect(told(text.join('\n\n'))).toEqual([
      'funding_round 20000000 USD > Lumenpay < Harbor Ventures, led by Harbor Ventures, series_a',
      'funding_round 30000000 USD > Initech < Umber Partners, led by Umber Partners',
    ])
  })

  it.each([
    [
      'Lumenpay raised $13 million from corporate investors in Asia, including Hooli, Umber and Initech.',
      ['funding_round 13000000 USD > Lumenpay < Hooli + Umber + Initech'],
    ],
    [
      'Harbor Fund made a $3.5 billion investment in Lumenpay and then put $1 billion into its rival, Hooli Inc.',
      ['stake 3500000000 USD > Lumenpay < Harbor Fund', 'stake 1000000000 USD > Hooli Inc < Harbor Fund'],
    ],
  ])('%s', (text, facts) => {
    expect(told(text)).toEqual(facts)
  })

  it('what a fund gives each of the companies that it has yet to find is no commitment', () => {
    expect(told('Harbor Ventures will invest up to $150,000 in startups across Europe.')).toEqual([])
  })
})
