import { describe, expect, it } from 'vitest'
import { tellings } from './tellings.js'

const KINDS = ['ipo', 'merger', 'product_shutdown', 'policy_change', 'partnership']

describe('companies that come to an exchange', () => {
  it.each([
    ['Northwind Inc. (NYSE: NWD) began trading on the Oslo Stock Exchange today.', 'completed'],
    ['Shares in the payments company Northwind made a lively debut, opening at $14 on the Nasdaq.', 'completed'],
    ['Northwind became the latest startup to join the stock market.', 'completed'],
    ['Northwind rose 12% on its first day of trading on Tuesday.', 'completed'],
    ['Shares in the chat app Northwind doubled on their first day of trading.', 'completed'],
    ['Shares of Northwind were listed on the BSE at Rs 140 on Tuesday.', 'completed'],
    ['Northwind made a weak debut on the bourses.', 'completed'],
    ['Northwind chose a direct listing on the stock market.', 'announced'],
    ['Northwind raised the price range for its IPO to $20 to $22 a share.', 'announced'],
    ["Northwind's IPO opens on Monday.", 'announced'],
    ['The IPO of Northwind will open for subscription on March 5.', 'announced'],
    ['Northwind will move its primary listing from Oslo to New York.', 'announced'],
    ['Northwind has tapped two banks to lead its IPO.', 'planned'],
    ['Northwind put its IPO on hold.', 'planned'],
    ['Northwind called off its planned IPO.', 'cancelled'],
    ['Northwind pulled the plug on its IPO.', 'cancelled'],
  ])('%s', (text, status) => {
    expect(tellings(text, KINDS)).toEqual([`ipo ${status}: Northwind${text.includes('Inc.') ? ' Inc' : ''}`])
  })

  it('a price of an offering changes no terms', () => {
    const text = 'Northwind announced the pricing of its initial public offering of 4 million shares at $17 each.'
    expect(tellings(text, KINDS)).toEqual(['ipo completed: Northwind'])
  })

  it.each([
    'Northwind will go public via a merger with Harbor Acquisition Corp.',
    'Northwind announced its intention to list through a merger with Harbor Acquisition Corp.',
  ])('a listing by a merger is both: %s', text => {
    expect(tellings(text, KINDS)).toContain('merger announced: Northwind < Harbor Acquisition Corp')
  })
})

describe('no listing', () => {
  it.each([
    'Northwind fell 4% on its first day of trading since the split.',
    'Northwind picked Fabrikam to lead its new studio.',
    'Northwind will move its headquarters to New York.',
    'Northwind joined the market for electric vans in May.',
    'Shares of Northwind are listed on the Nasdaq.',
    'The IPO market opened in January.',
    'Northwind put its plans for a phone on hold.',
    'Northwind raised the size of its fleet before its IPO.',
    'Northwind is working with Harbor Bank on a sale process.',
  ])('%s', text => {
    expect(tellings(text, KINDS)).toEqual([])
  })
})
