import { describe, expect, it } from 'vitest'
import { tellings } from './tellings.js'

const KINDS = ['acquisition', 'merger', 'outage', 'partnership']

describe('bids and talks that are given up', () => {
  it.each([
    'Northwind said it would not proceed with a possible takeover bid for Lumenpay.',
    'Northwind does not intend to make an offer for Lumenpay.',
    'Northwind no longer plans to submit a bid for Lumenpay.',
    'Northwind said takeover talks with Lumenpay had ended.',
    "Northwind's acquisition talks with Lumenpay broke down in May.",
    'Lumenpay ended takeover talks with Northwind Capital.',
  ])('%s', text => {
    const found = tellings(text, KINDS)
    expect(found.map(one => one.replace('Northwind Capital', 'Northwind'))).toEqual([
      'acquisition cancelled: Northwind > Lumenpay',
    ])
  })

  it('a merger that both agreed to end', () => {
    expect(tellings('Northwind and Lumenpay agreed to terminate their merger agreement.', KINDS)).toEqual([
      'merger cancelled: Northwind + Lumenpay',
    ])
  })

  it('a takeover that collapses is no failure of a service', () => {
    expect(tellings("Northwind's proposed takeover of Lumenpay collapsed.", KINDS)).toEqual([
      'acquisition cancelled: Northwind > Lumenpay',
    ])
  })

  it.each([
    'Northwind will not make an offer for the building.',
    'Northwind does not intend to make phones for Lumenpay.',
    'Northwind and Lumenpay ended talks.',
  ])('none of a company: %s', text => {
    expect(tellings(text, KINDS)).toEqual([])
  })
})

describe('wanted, allowed, looked for', () => {
  it.each([
    ['Northwind is interested in acquiring Lumenpay.', 'planned: Northwind > Lumenpay'],
    ['Northwind has expressed interest in buying Lumenpay.', 'planned: Northwind > Lumenpay'],
    ["Northwind's acquisition of Lumenpay won approval.", 'announced: Northwind > Lumenpay'],
    ['Shareholders of Lumenpay backed the takeover by Northwind.', 'announced: Northwind > Lumenpay'],
    ['Lumenpay will become a wholly owned subsidiary of Northwind.', 'announced: Northwind > Lumenpay'],
    ['Northwind agreed to take private Lumenpay.', 'announced: Northwind > Lumenpay'],
    ['Lumenpay is looking for a buyer for its games unit.', 'planned:  > games unit < Lumenpay'],
    ['Lumenpay has found a buyer for its games unit.', 'announced:  > games unit < Lumenpay'],
    ['Northwind became the latest bank to acquire Lumenpay.', 'completed: Northwind > Lumenpay'],
  ])('%s', (text, found) => {
    expect(tellings(text, KINDS)).toEqual([`acquisition ${found}`])
  })

  it.each(['Lumenpay is looking for buyers for its phones.', 'Lumenpay is a subsidiary of Northwind.'])(
    'no deal: %s',
    text => {
      expect(tellings(text, KINDS)).toEqual([])
    },
  )

  it('a combination with another company that the holders approved', () => {
    const text = 'Northwind said its stockholders approved its combination with Lumenpay.'
    expect(tellings(text, KINDS)).toEqual(['merger announced: Northwind < Lumenpay'])
  })
})
