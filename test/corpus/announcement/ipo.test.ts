import { describe, expect, it } from 'vitest'
import { factsOf } from '../facts.js'

const offerings = (text: string): string[] =>
  factsOf('announcement', text)
    .filter(({ event }) => event === 'ipo')
    .map(({ actors, status }) => `${(actors as string[]).join(' + ')}, ${status}`)

describe('offerings of shares', () => {
  it.each([
    ['Northwind filed for an initial public offering on Friday.', 'Northwind, announced'],
    ['Northwind has filed confidentially for an IPO.', 'Northwind, announced'],
    ['Northwind, which went public in 2021, is moving.', 'Northwind, completed'],
    ['Northwind will go public next year.', 'Northwind, announced'],
    ['Northwind, which makes pumps, filed on Friday for an initial public offering.', 'Northwind, announced'],
    ['Northwind, the pump maker founded in 2003, filed for an IPO, revealing a profit.', 'Northwind, announced'],
    ['Globex grew, and Northwind, the pump maker, filed for an IPO.', 'Northwind, announced'],
    ['Northwind plans an IPO next year.', 'Northwind, planned'],
    ['Northwind is preparing for an IPO.', 'Northwind, planned'],
    ['Northwind has postponed its IPO.', 'Northwind, planned'],
    ['Northwind scrapped its planned IPO.', 'Northwind, cancelled'],
    ['Northwind was delisted in 2021.', 'Northwind, completed'],
    ['Northwind raised $800 million in its initial public offering.', 'Northwind, completed'],
  ])('%s', (text, act) => {
    expect(offerings(text)).toEqual([act])
  })

  it.each([
    'Northwind filed a lawsuit ahead of its IPO.',
    'Northwind went public with its concerns.',
    'Northwind filed for bankruptcy protection.',
    'Northwind plans to hire 300 people before its IPO.',
  ])('nothing in: %s', text => {
    expect(offerings(text)).toEqual([])
  })
})
