import { describe, expect, it } from 'vitest'
import { tellings } from './tellings.js'

describe('mergers', () => {
  it.each([
    ['Northwind and Lumenpay agreed to merge.', 'announced: Northwind + Lumenpay'],
    [
      'Northwind and Lumenpay have called off their $4 billion merger.',
      'cancelled: Northwind + Lumenpay, 4000000000 USD',
    ],
    ['Northwind merged with Lumenpay in 2019.', 'completed: Northwind < Lumenpay'],
    ['The merger of Northwind and Lumenpay closed on Monday.', 'completed: Northwind + Lumenpay'],
    ['The merger between Northwind and Lumenpay fell through.', 'cancelled: Northwind + Lumenpay'],
    ['Northwind is in merger talks with Lumenpay.', 'planned: Northwind < Lumenpay'],
    ['Northwind announced a merger with Lumenpay.', 'announced: Northwind < Lumenpay'],
    ['Lumenpay was merged with Northwind in 2019.', 'completed: Lumenpay < Northwind'],
  ])('%s', (text, found) => {
    expect(tellings(text, ['merger'])).toEqual([`merger ${found}`])
  })

  it.each([
    'Northwind combines a map with a chat.',
    'Merger arbitrage funds lost money in March.',
    'Northwind merged two pull requests.',
    'The roads merge near the Fabrikam plant.',
  ])('nothing in: %s', text => {
    expect(tellings(text, ['merger'])).toEqual([])
  })

  it('a takeover that is called a merger too is one deal', () => {
    const text =
      'Northwind Inc agreed to acquire Lumenpay Inc. Northwind Inc expects the merger with Lumenpay Inc to close in May.'
    expect(tellings(text, ['merger', 'acquisition'])).toEqual(['acquisition announced: Northwind Inc > Lumenpay Inc'])
  })
})
