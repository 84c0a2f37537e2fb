import { describe, expect, it } from 'vitest'
import { told } from './told.js'

describe('prices, stakes and rounds told by other words', () => {
  it.each([
    [
      'Northwind won the auction for Lumenpay with a bid of $3 billion.',
      'acquisition_price 3000000000 USD > Lumenpay < Northwind, announced',
    ],
    ['Northwind got its hands on Lumenpay for $40 million.', 'acquisition_price 40000000 USD > Lumenpay < Northwind'],
    ['Lumenpay went to Northwind for $180 million.', 'acquisition_price 180000000 USD > Lumenpay < Northwind'],
    ['Northwind spent $5bn on Lumenpay in 2021.', 'acquisition_price 5000000000 USD > Lumenpay < Northwind'],
    ['Northwind completed its $5bn deal for Lumenpay.', 'acquisition_price 5000000000 USD > Lumenpay < Northwind'],
    [
      'Northwind completed its acquisition of Lumenpay. Northwind paid $215 million in cash and issued two million shares.',
      'acquisition_price 215000000 USD > Lumenpay < Northwind',
    ],
    ['Northwind raised its holding in Lumenpay to 9.8% from 7.1%.', 'stake ? > Lumenpay < Northwind, 9.8%'],
    ['Northwind has built a 5% position in Lumenpay.', 'stake ? > Lumenpay < Northwind, 5%'],
    ['Northwind sold its entire position in Lumenpay.', 'stake ? > Lumenpay, from Northwind'],
    ['Northwind has become the largest shareholder of Lumenpay.', 'stake ? > Lumenpay < Northwind'],
    [
      'Northwind will buy $2 billion of Lumenpay common stock.',
      'stake 2000000000 USD > Lumenpay < Northwind, announced',
    ],
    ['Northwind picked up 26% of Lumenpay for $80 million.', 'stake 80000000 USD > Lumenpay < Northwind, 26%'],
    [
      'Lumenpay took in $50 million of venture money from Corvid Capital.',
      'funding_round 50000000 USD > Lumenpay < Corvid Capital',
    ],
    [
      'Lumenpay attracted $50 million from investors including Umber Partners.',
      'funding_round 50000000 USD > Lumenpay < Umber Partners',
    ],
    ['Fresh off a $50 million Series B, Lumenpay is hiring.', 'funding_round 50000000 USD > Lumenpay, series_b'],
    ['Umber Partners wrote a $50 million check to Lumenpay.', 'stake 50000000 USD > Lumenpay < Umber Partners'],
    [
      "Lumenpay's latest financing, in September 2024, brought in $180 million from Umber Partners.",
      'funding_round 180000000 USD > Lumenpay < Umber Partners',
    ],
    [
      'Lumenpay closed a €20 million round. The cash comes from Umber Partners and Corvid Capital.',
      'funding_round 20000000 EUR > Lumenpay < Umber Partners + Corvid Capital',
    ],
    [
      'Lumenpay cut jobs after a $22 million funding round collapsed in the spring.',
      'funding_round 22000000 USD > Lumenpay, cancelled',
    ],
    ['Lumenpay mopped up $85 million from Umber Partners.', 'funding_round 85000000 USD > Lumenpay < Umber Partners'],
    ['The U.S. government will take a 10% stake in Lumenpay.', 'stake ? > Lumenpay < U.S. government, 10%, announced'],
    [
      'Lumenpay got $7.9 billion in direct funding from the Commerce Department.',
      'grant 7900000000 USD > Lumenpay < Commerce Department',
    ],
    ['Umber Partners closed its fifth fund with $850 million in commitments.', 'fund 850000000 USD > Umber Partners'],
    [
      "Lumenpay's $1.2 billion sale to Northwind closed in May.",
      'acquisition_price 1200000000 USD > Lumenpay < Northwind',
    ],
    [
      'Northwind unveiled the $500 billion Lodestar project in January.',
      'capital_commitment 500000000000 USD > ? < Northwind, announced',
    ],
    ['Investors agreed to put $40 billion into Lumenpay.', 'stake 40000000000 USD > Lumenpay, announced'],
    [
      'Lumenpay, valued at $61.5 billion after a $3.5 billion Series E in March, is hiring.',
      'funding_round 3500000000 USD > Lumenpay, series_e, at 61500000000 USD',
    ],
    [
      "Umber Partners led Lumenpay's Series C.",
      'funding_round ? > Lumenpay < Umber Partners, led by Umber Partners, series_c',
    ],
    ['Northwind is weighing an investment in Lumenpay.', 'stake ? > Lumenpay < Northwind, planned'],
    [
      'Northwind completed the $1.9 billion sale of its smart-home arm to Fabrikam.',
      'acquisition_price 1900000000 USD > smart-home arm < Fabrikam, from Northwind',
    ],
    [
      'Lumenpay drew $100 million under its credit facility with Harbor Bank.',
      'debt 100000000 USD > Lumenpay < Harbor Bank',
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected])
  })

  it.each([
    [
      "Lumenpay has raised $50 million. Corvid Capital, which led the company's Series A, also led this round.",
      ['funding_round 50000000 USD > Lumenpay < Corvid Capital, led by Corvid Capital'],
    ],
    [
      'Northwind has bought Lumenpay. Terms were not disclosed, but a source put the price at about $90 million.',
      ['acquisition_price 90000000 USD > Lumenpay < Northwind'],
    ],
    ['Northwind bought Lumenpay and Initech for a combined $300 million.', []],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  it('gives a financing told later to whose round is told before', () => {
    expect(
      told(
        'Lumenpay is finalizing a new round. Umber Partners is set to lead the roughly $150 million financing, said the sources.',
      ),
    ).toEqual([
      'funding_round ? > Lumenpay, planned',
      'funding_round 150000000 USD > Lumenpay < Umber Partners, led by Umber Partners, announced, reported',
    ])
  })

  it.each([
    "Umber Partners led Lumenpay's engineering team.",
    'The regulator will probably clear the deal.',
    'Northwind will buy back $2 billion of its shares.',
    'Northwind strengthened its position in Lumenpay chips.',
    'Northwind attracted $50 million from advertisers.',
    'Northwind took in $50 million from ticket sales.',
    'Northwind pulled in $90 million at the box office.',
    'Northwind spent $5 million on Fabrikam.',
    'Lumenpay went to Northwind for help.',
  ])('%s tells of none', text => {
    expect(told(text)).toEqual([])
  })
})
