import { describe, expect, it } from 'vitest'
import { tellings } from './tellings.js'

describe('offers that come to nothing', () => {
  it.each([
    'Northwind is dropping its attempted takeover of Lumenpay.',
    'Northwind has walked away from talks to buy Lumenpay.',
    'Northwind pulled out of its agreement to acquire Lumenpay.',
    'Northwind has walked away from talks and withdrawn its offer for Lumenpay.',
    'Lumenpay spurned a takeover bid from Northwind.',
    'The board of directors at Lumenpay rejected an $82 per share offer from Northwind.',
  ])('%s', text => {
    expect(tellings(text, ['acquisition'])).toEqual(['acquisition cancelled: Northwind > Lumenpay'])
  })
})

describe('sales', () => {
  it.each([
    ["Lumenpay's shareholders approved its sale to Northwind.", 'announced: Northwind > Lumenpay'],
    ['Lumenpay completed its sale to Northwind last week.', 'completed: Northwind > Lumenpay'],
    ['Northwind sold Lumenpay, which makes toys, to Initech.', 'completed: Initech > Lumenpay < Northwind'],
    [
      'Northwind agreed to sell Lumenpay to a group led by private equity firm Harbor Capital.',
      'announced: Harbor Capital > Lumenpay < Northwind',
    ],
    ['Northwind is in the process of acquiring Lumenpay.', 'announced: Northwind > Lumenpay'],
    ['Northwind completed the process of acquiring Lumenpay.', 'completed: Northwind > Lumenpay'],
  ])('%s', (text, found) => {
    expect(tellings(text, ['acquisition'])).toEqual([`acquisition ${found}`])
  })
})

describe('cuts', () => {
  it.each([
    ['Northwind is reducing between 300 and 400 positions.', 'announced: Northwind, 300 people'],
    ['Workers at Northwind Games have been hit by layoffs.', 'completed: Northwind Games'],
  ])('%s', (text, found) => {
    expect(tellings(text, ['layoffs'])).toEqual([`layoffs ${found}`])
  })
})
