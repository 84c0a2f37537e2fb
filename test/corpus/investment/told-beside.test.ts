import { describe, expect, it } from 'vitest'
import { told } from './told.js'

describe('rounds with what stands beside them', () => {
  it('gives what follows to the round and not to one before it', () => {
    expect(
      told(
        'Lumenpay raised $10.4M in venture funding. Lumenpay had previously attracted $2.6M in seed funding. The funding was provided by Corvid Capital and Zyntec Ventures.',
      ),
    ).toEqual([
      'funding_round 10400000 USD > Lumenpay < Corvid Capital + Zyntec Ventures',
      'funding_round 2600000 USD > Lumenpay, seed',
    ])
  })

  it.each([
    ['Corvid has closed its first fund, securing $90 million in total commitments.', 'fund 90000000 USD > Corvid'],
    [
      'Lumenpay is in advanced stages of securing funding that would cut its valuation to $15 million from its late-2025 peak of $575 million.',
      'funding_round ? > Lumenpay, at 15000000 USD, planned',
    ],
    ['Lumenpay is in the final stages of raising $15 million.', 'funding_round 15000000 USD > Lumenpay, planned'],
    ['Lumenpay entered into a $40 million secured revolving line of credit.', 'debt 40000000 USD > Lumenpay'],
  ])('%s', (text, fact) => {
    expect(told(text)).toEqual([fact])
  })

  it.each(['The plan has a line of thought about $40 million in sales.', 'Lumenpay has raised $90 million in total.'])(
    'no debt and no fund: %s',
    text => {
      expect(told(text).filter(one => /^(?:debt|fund )/.test(one))).toEqual([])
    },
  )
})
