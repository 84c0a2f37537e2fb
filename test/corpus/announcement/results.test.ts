import { describe, expect, it } from 'vitest'
import { tellings } from './tellings.js'

describe('results and forecasts', () => {
  it.each([
    'Northwind Systems swung to a loss in the third quarter.',
    'Northwind Systems returned to profit in the second half.',
    'Northwind Systems slipped into the red.',
    'Northwind Systems forecast fourth-quarter revenue of $2 billion to $2.1 billion.',
    'Sales at Northwind Systems were down 18 percent.',
    "Northwind Systems' revenue was $5.1 billion in the quarter.",
    'Northwind Systems missed quarterly revenue estimates.',
    'Northwind Systems beat Wall Street expectations for profit.',
    'Northwind Systems earnings topped estimates.',
    'Northwind Systems earned 80 cents per share in the quarter.',
    'Northwind Systems lost $440 million in the quarter.',
    'Northwind Systems narrowed its annual loss to $20 million.',
    'Northwind Systems gave a weaker-than-expected forecast for the current quarter.',
    'Northwind Systems posted fourth-quarter revenue above expectations.',
    "Northwind Systems' quarterly profit doubled.",
    'Northwind Systems warned that sales would fall short of its forecast.',
    'Net income at Northwind Systems fell to $35 million.',
    'Northwind Systems withdrew its guidance for the year.',
  ])('%s', text => {
    expect(tellings(text, ['earnings'])).toEqual(['earnings completed: Northwind Systems'])
  })

  it('are announced where they are still to come', () => {
    const text = 'Northwind Systems will report its second-quarter results on July 30.'
    expect(tellings(text, ['earnings'])).toEqual(['earnings announced: Northwind Systems'])
  })

  it.each([
    'Northwind Systems makes most of its revenue from ads.',
    'Analysts expect Northwind Systems to report revenue of $2 billion.',
    'Northwind Systems missed the deadline.',
    'Northwind Systems lost $4 million to thieves.',
    "Northwind Systems' daily revenue was down 40 percent.",
    'Sales of the Harbor phone were down 18 percent.',
    'Northwind Systems swung to the left.',
    'Northwind Systems gave a forecast of rain for the coast.',
  ])('nothing in: %s', text => {
    expect(tellings(text, ['earnings'])).toEqual([])
  })
})

describe('listings', () => {
  it.each([
    ['Northwind Systems priced its shares at $34 apiece.', 'completed'],
    ['Northwind Systems has filed confidentially for a US listing.', 'announced'],
    ['Northwind Systems confidentially submitted a draft registration statement to the SEC.', 'announced'],
    ['Northwind Systems filed its S-1 with the SEC on Friday.', 'announced'],
    ['Northwind Systems made its debut on the Nasdaq on Thursday.', 'completed'],
    ['Northwind Systems began trading on the New York Stock Exchange on Thursday.', 'completed'],
    ['Northwind Systems listed on the London Stock Exchange in 2019.', 'completed'],
    ['Northwind Systems plans to list in Amsterdam.', 'planned'],
    ['Northwind Systems will float on the Nasdaq next month.', 'announced'],
    ['Northwind Systems is considering a dual listing in Hong Kong.', 'planned'],
  ])('%s', (text, status) => {
    expect(tellings(text, ['ipo'])).toEqual([`ipo ${status}: Northwind Systems`])
  })

  it.each([
    'Northwind Systems listed three reasons.',
    'Northwind Systems priced its phone at $340.',
    'The Harbor app made its debut on Thursday.',
    'Northwind Systems submitted its app for review.',
    'Northwind Systems shares trade on the Nasdaq.',
  ])('nothing in: %s', text => {
    expect(tellings(text, ['ipo'])).toEqual([])
  })
})

describe('insolvencies', () => {
  it.each([
    ['Northwind Systems has called in administrators.', 'completed'],
    ['The tribunal admitted Northwind Systems to insolvency.', 'completed'],
    ['Northwind Systems emerged from Chapter 11 in May.', 'completed'],
    ['Northwind Systems was liquidated in 2019.', 'completed'],
    ['Northwind Systems is going into liquidation.', 'announced'],
  ])('%s', (text, status) => {
    expect(tellings(text, ['bankruptcy'])).toEqual([`bankruptcy ${status}: Northwind Systems`])
  })

  it.each([
    'Northwind Systems admitted that it was wrong.',
    'Northwind Systems emerged from the talks with a deal.',
    'Northwind Systems called in the police.',
  ])('nothing in: %s', text => {
    expect(tellings(text, ['bankruptcy'])).toEqual([])
  })
})
