import { describe, expect, it } from 'vitest'
import { told } from './told.js'

describe('rounds told with the company behind them', () => {
  it.each([
    [
      'Corvid has led an $80 million funding round of Lumenpay TV, an online station for chess.',
      '80000000 USD > Lumenpay TV < Corvid, led by Corvid',
    ],
    [
      'Corvid also joined a $7 million Series B funding of the Ohio-based toy studio Lumenpay, led by Zyntec Capital.',
      '7000000 USD > Lumenpay < Corvid + Zyntec Capital, led by Zyntec Capital, series_b',
    ],
    [
      'Corvid co-led a $29m Series D round for data and chip provider Lumenpay.',
      '29000000 USD > Lumenpay < Corvid, led by Corvid, series_d',
    ],
    [
      'Corvid has returned to co-lead a $29m Series D round for Lumenpay.',
      '29000000 USD > Lumenpay < Corvid, led by Corvid, series_d',
    ],
    [
      'The winner is Lumenpay Group, Norland’s largest chip maker, which secured $60 million in a round led by Corvid.',
      '60000000 USD > Lumenpay Group < Corvid, led by Corvid',
    ],
  ])('%s', (text, fact) => {
    expect(told(text)).toEqual([`funding_round ${fact}`])
  })

  it('names nobody where two are named', () => {
    expect(told('Corvid led an $80 million funding round of Lumenpay and Zyntec.')).toEqual([
      'funding_round 80000000 USD > ? < Corvid, led by Corvid',
    ])
  })
})

describe('who gives', () => {
  it.each([
    [
      'Lumenpay has received $29m in a Corvid-led Series B round.',
      '29000000 USD > Lumenpay < Corvid, led by Corvid, series_b',
    ],
    [
      'Lumenpay raised $14 million. The Zyntec Global-led round will pay for its move, its earlier investors including Fabrikam.',
      '14000000 USD > Lumenpay < Zyntec Global, led by Zyntec Global',
    ],
    ['Lumenpay got $10m in a seed round featuring Corvid.', '10000000 USD > Lumenpay < Corvid, seed'],
    [
      'Lumenpay raised $14 million in funding led by Corvid Bank, with Fabrikam and Zyntec Capital.',
      '14000000 USD > Lumenpay < Corvid Bank + Fabrikam + Zyntec Capital, led by Corvid Bank',
    ],
    [
      'Corvid Capital led a $30 million investment in Lumenpay. Others joining were Fabrikam and Zyntec Capital.',
      '30000000 USD > Lumenpay < Corvid Capital + Fabrikam + Zyntec Capital, led by Corvid Capital',
    ],
    ['Lumenpay is in the process of raising $80m.', '80000000 USD > Lumenpay, planned'],
    // with whom it works, and not who gave
    [
      'Lumenpay raised $14 million in funding led by Corvid Bank, with Fabrikam working on its app.',
      '14000000 USD > Lumenpay < Corvid Bank, led by Corvid Bank',
    ],
    ['Lumenpay raised $14 million. A Corvid-led team builds its app.', '14000000 USD > Lumenpay'],
  ])('%s', (text, fact) => {
    expect(told(text)).toEqual([`funding_round ${fact}`])
  })

  it('sees several raise', () => {
    expect(told('In July we saw Lumenpay raise $35 million, Zyntec secure $27 million and Corvid land $10m.')).toEqual([
      'funding_round 35000000 USD > Lumenpay',
      'funding_round 27000000 USD > Zyntec',
      'funding_round 10000000 USD > Corvid',
    ])
  })
})

describe('sums beside another', () => {
  it('keeps a stake from the sum that another gets', () => {
    expect(
      told('Corvid acquired a 20 percent stake in Lumenpay and invested $800,000 in the chip maker Zyntec.'),
    ).toEqual(['stake ? > Lumenpay < Corvid, 20%', 'stake 800000 USD > Zyntec < Corvid'])
    expect(told('Corvid invested $8 million for a 20 percent stake in Lumenpay.')).toEqual([
      'stake 8000000 USD > Lumenpay < Corvid, 20%',
    ])
  })

  it.each([
    [
      'Corvid has replaced its existing $20 million credit facility with a new $40 million credit facility.',
      'debt 40000000 USD > Corvid',
    ],
    [
      'Corvid Bank has committed $75 million in credit capacity under the $125 million facility.',
      'debt 75000000 USD > ? < Corvid Bank, announced',
    ],
    [
      'Corvid raised the largest fund of Norland, raking in more than $1bn from pension funds.',
      'fund 1000000000 USD > Corvid',
    ],
    [
      'Fabrikam is expanding in India and Vietnam by investing $500 million in the two markets.',
      'capital_commitment 500000000 USD > ? < Fabrikam, announced',
    ],
  ])('%s', (text, fact) => {
    expect(told(text)).toEqual([fact])
  })

  it.each([
    '“As soon as you want to raise $2 million, it gets hard from this market,” Baker said.',
    'Fabrikam will take a 40% stake in the venture with an investment of $119 million.',
  ])('none of a round: %s', text => {
    expect(told(text).filter(one => one.startsWith('funding_round'))).toEqual([])
  })
})
