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

describe('offers and purchases in other words', () => {
  it.each([
    ['Northwind announced a bid for struggling rival Lumenpay.', 'planned: Northwind > Lumenpay'],
    ['Northwind has won control of the broker Lumenpay.', 'completed: Northwind > Lumenpay'],
    ['Northwind snatched up the studio Lumenpay.', 'completed: Northwind > Lumenpay'],
  ])('%s', (text, found) => {
    expect(tellings(text, ['acquisition'])).toEqual([`acquisition ${found}`])
  })

  it('an offering that is closed shuts nothing down, and notes that are priced list nobody', () => {
    const text =
      'Northwind closed its underwritten public offering of 4 million shares. It priced its offering of senior notes.'
    expect(tellings(text, ['product_shutdown', 'ipo'])).toEqual([])
  })
})

describe('sales', () => {
  it.each([
    ["Northwind acquired all of Lumenpay's shares.", 'completed: Northwind > Lumenpay'],
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

describe('neither bought nor listed', () => {
  it.each([
    'Northwind sold 2% of Lumenpay last year.',
    'Jane Doe left Lumenpay. She was snapped up by Northwind in May.',
    'Northwind sold its toy unit, keeping Lumenpay listed on the Oslo exchange.',
    'Northwind entered into a scheme implementation agreement with Lumenpay.',
    'Northwind raised its takeover offer last week.',
  ])('%s', text => {
    const found = tellings(text, ['acquisition', 'ipo', 'partnership'])
    expect(found.filter(one => !one.includes('toy unit'))).toEqual([])
  })

  it('a controlling stake is an acquisition and no funding', () => {
    expect(
      tellings('Northwind is in talks to buy a controlling stake in Lumenpay.', ['acquisition', 'funding']),
    ).toEqual(['acquisition planned: Northwind > Lumenpay'])
  })
})

describe('hires', () => {
  it.each([
    'Northwind hired former Initech head of design Jane Doe as chief product officer.',
    'Northwind named Jane Doe, 47, currently its president and chief operating officer, as chief executive.',
    'Northwind brought on board Jane Doe as its finance chief.',
  ])('%s', text => {
    expect(tellings(text, ['appointment'])[0]).toMatch(/^appointment completed: Northwind > Jane Doe/)
  })
})

describe('seats on a board', () => {
  it.each([
    'Lumenpay raised $30 million from Harbor Ventures. Harbor Ventures partner Jane Doe is joining the board of directors.',
    "Lumenpay raised $30 million from Harbor Ventures. Harbor Ventures partner Jane Doe will join the company's board.",
  ])('an investor takes one at the company that got the money: %s', text => {
    expect(tellings(text, ['appointment'])).toEqual(['appointment announced: Lumenpay > Jane Doe'])
  })

  it('a hire of the investor itself stays', () => {
    const text = 'Lumenpay raised $30 million from Harbor Ventures. Harbor Ventures hired Jane Doe as a partner in May.'
    expect(tellings(text, ['appointment'])).toEqual(['appointment completed: Harbor Ventures > Jane Doe'])
  })
})

describe('cuts', () => {
  it.each([
    ['Northwind is reducing between 300 and 400 positions.', 'announced: Northwind, 300 people'],
    ['Northwind announced global layoffs that will affect 400 employees.', 'announced: Northwind, 400 people'],
    ['Workers at Northwind Games have been hit by layoffs.', 'completed: Northwind Games'],
  ])('%s', (text, found) => {
    expect(tellings(text, ['layoffs'])).toEqual([`layoffs ${found}`])
  })
})
