import { describe, expect, it } from 'vitest'
import { factsOf } from '../facts.js'
import { told } from './told.js'

describe('what digests and press releases tell', () => {
  it.each([
    [
      'Lumenpay announced today that it has upsized its existing $725 million credit facility to $1.6 billion.',
      ['debt 1600000000 USD > Lumenpay'],
    ],
    ['Harbor Green Bank has the option to increase the facility to $12 million.', []],
    [
      'A valuation above $1 billion would be a boost for Lumenpay, which last raised funding at a valuation hovering around $536 million.',
      ['funding_round ? > Lumenpay, at 536000000 USD'],
    ],
    [
      'Lumenpay raised a venture debt and equity round that amounted to $866 million in total this week.',
      ['funding_round 866000000 USD > Lumenpay'],
    ],
    [
      'Fabrikam has acquired a 54 percent equity stake through a primary infusion and secondary buy-outs in Lumenpay.',
      ['stake ? > Lumenpay < Fabrikam, 54%'],
    ],
    [
      'Fabrikam announced the purchase of a 20% stake in Lumenpay for $40 million.',
      ['stake 40000000 USD > Lumenpay < Fabrikam, 20%'],
    ],
    [
      'Fabrikam extended its spree with its acquisition of a controlling stake in Mumbai-based AI startup Lumenpay.',
      ['stake ? > Lumenpay < Fabrikam'],
    ],
    [
      'Fabrikam agreed to acquire Lumenpay for $31 per share in cash, representing a total equity value of approximately $44.6 billion.',
      ['acquisition_price 44600000000 USD > Lumenpay < Fabrikam, announced'],
    ],
    ['Harbor Capital raised $1.9 billion across several vehicles.', ['fund 1900000000 USD > Harbor Capital']],
    // what another verb gets is from somebody else
    [
      'Lumenpay raised $17 million in venture capital and hopes to gain approval from the Food and Drug Administration.',
      ['funding_round 17000000 USD > Lumenpay'],
    ],
    // a law gives nothing
    [
      'Lumenpay has secured a $2 billion loan from the Department of Energy and the Harbor Infrastructure Law.',
      ['debt 2000000000 USD > Lumenpay < Department of Energy'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  it('takes no watchdog for who raises', () => {
    const text =
      'In December, the Securities and Exchange Board of Fabria approved it. It plans to raise $750 million in a new round.'
    expect(told(text)).toEqual([])
  })

  it('keeps the day of a round that somebody led', () => {
    const text = 'Lumenpay raised an $85 million Series D led by Harbor Capital in March.'
    expect(factsOf('investment', text)[0].date).toBe('2026-03')
  })
})

describe('who is meant', () => {
  it.each([
    ['Lumenpay is growing. As per the Fabrikam rival, it has raised $10 million.', 'Lumenpay'],
    ['Fabrikam parent Lumenpay in October cut its forecast. The company has raised $10 million.', 'Lumenpay'],
    ['Homegrown microblogging platform Lumenpay is growing. It has raised $10 million.', 'Lumenpay'],
    ['Insurtech startup Lumenpay is growing. It has raised $10 million.', 'Lumenpay'],
    // a verb behind a name makes it one that acts
    ['Fabrikam backs startup Lumenpay. Fabrikam has raised $10 million.', 'Fabrikam'],
  ])('%s', (text, expected) => {
    expect(factsOf('investment', text).find(({ amount }) => amount === '10000000 USD')?.recipient).toBe(expected)
  })
})
