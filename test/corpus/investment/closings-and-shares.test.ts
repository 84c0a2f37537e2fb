import { describe, expect, it } from 'vitest'
import { factsOf } from '../facts.js'
import { told } from './told.js'

describe('closings of funds', () => {
  it.each([
    [
      'Corvid Ventures has achieved a first close of its climate fund at €40 million.',
      '40000000 EUR > Corvid Ventures',
    ],
    ['Corvid Ventures marks first close of debut fund at $90M', '90000000 USD > Corvid Ventures'],
    ['Corvid’s seed fund has reached its first close at $30 million.', '30000000 USD > Corvid'],
    ['Corvid Ventures hit a £25 million first close for its second fund.', '25000000 GBP > Corvid Ventures'],
    [
      'With a $700 million first close on its ninth fund, Corvid Partners is nearly done.',
      '700000000 USD > Corvid Partners',
    ],
  ])('%s', (text, fact) => {
    expect(told(text)).toEqual([`fund ${fact}, first_close`])
  })

  it('takes what a house of funds raised before for a fund', () => {
    expect(
      told('Corvid has closed its third fund at $60 million after raising an initial $20 million last year.'),
    ).toEqual(['fund 60000000 USD > Corvid', 'fund 20000000 USD > Corvid'])
    expect(told('Corvid closed its third fund at $60 million. Zyntec raised $20 million.')).toEqual([
      'fund 60000000 USD > Corvid',
      'funding_round 20000000 USD > Zyntec',
    ])
  })

  it.each(['Corvid closes on $2.4B', 'Corvid closes ‘record’ fund despite crisis', 'Corvid closes on €40 million'])(
    'shuts nothing: %s',
    text => {
      expect(factsOf('announcement', text).filter(({ event }) => event === 'product_shutdown')).toEqual([])
    },
  )
})

describe('shares sold to nobody named', () => {
  it.each([
    ['Corvid Bank sold 9 million shares of Lumenpay in a $127 million block deal.', '127000000 USD > Lumenpay'],
    ['Corvid Bank offloaded four million Lumenpay shares in a €60m block trade.', '60000000 EUR > Lumenpay'],
    ['Corvid Bank sold shares worth $127 million in Lumenpay through a block deal.', '127000000 USD > Lumenpay'],
    ['Corvid Bank sold 9.35 Cr shares of Lumenpay in an INR 112 Cr block deal.', '1120000000 INR > Lumenpay'],
    [
      'Corvid Bank sold 2% of its stake in Lumenpay through deals amounting to a cumulative $12 million.',
      '12000000 USD > Lumenpay',
    ],
  ])('%s', (text, fact) => {
    const [first] = told(text)
    expect(first).toMatch(`stake ${fact}, from Corvid Bank`)
    expect(factsOf('announcement', text)).toEqual([])
  })

  it.each([
    'Corvid Bank sold nine desks in a $127 million block deal.',
    'Corvid Bank built offices in a $127 million block deal.',
  ])('none: %s', text => {
    expect(told(text)).toEqual([])
  })
})

describe('who gave the money', () => {
  it.each([
    [
      'Zyntec raised $40 million from Corvid Capital, Singapore’s state fund, and Harbor Ventures.',
      'funding_round 40000000 USD > Zyntec < Corvid Capital + Harbor Ventures',
    ],
    [
      'Zyntec raised $40 million from Corvid Capital and Singapore’s Harbor Ventures.',
      'funding_round 40000000 USD > Zyntec < Corvid Capital + Harbor Ventures',
    ],
    [
      'Zyntec has been acquired by Swiss payments firm, Fabrikam for €30 million.',
      'acquisition_price 30000000 EUR > Zyntec < Fabrikam',
    ],
    [
      'Fabrikam is investing in the toy maker Zyntec for an undisclosed amount.',
      'stake ? > Zyntec < Fabrikam, announced',
    ],
    [
      'The Energy Department awarded $28 million in funding to 20 makers.',
      'grant 28000000 USD > ? < Energy Department',
    ],
  ])('%s', (text, fact) => {
    expect(told(text)).toEqual([fact])
  })

  it('reads the next one’s round as the next one’s', () => {
    expect(told('Rounds were Zyntec’s $18 million raise from Corvid Capital, Fabrikam’s $11 million round.')).toEqual([
      'funding_round 18000000 USD > Zyntec < Corvid Capital',
      'funding_round 11000000 USD > Fabrikam',
    ])
  })

  it('puts what one puts into the round to the round', () => {
    const text = 'Zyntec is raising $350 million. Corvid Capital is investing $100 million in the new funding round.'
    expect(told(text)).toEqual(['funding_round 350000000 USD > Zyntec < Corvid Capital, planned'])
  })

  it('keeps the worth of one from the round of another', () => {
    expect(told('After Zyntec raised $100 million, Fabrikam was valued at $10 billion.')).toEqual([
      'funding_round 100000000 USD > Zyntec',
    ])
    expect(told('Zyntec raised $100 million after it was valued at $1 billion.')).toEqual([
      'funding_round 100000000 USD > Zyntec, at 1000000000 USD',
    ])
  })

  it('hears of talks from an outlet', () => {
    expect(told('Zyntec is in talks to raise $100 million, says the Financial Times.')).toEqual([
      'funding_round 100000000 USD > Zyntec, planned, reported',
    ])
    expect(told('Zyntec plans to raise $100 million, says the firm.')).toEqual([
      'funding_round 100000000 USD > Zyntec, planned',
    ])
  })

  it.each(['Fabrikam is investing in Zyntec.', 'Fabrikam is investing in research for an undisclosed sum.'])(
    'none: %s',
    text => {
      expect(told(text)).toEqual([])
    },
  )
})
