import { describe, expect, it } from 'vitest'
import { factsOf } from '../facts.js'
import { tellings } from './tellings.js'

const KINDS = ['acquisition', 'merger', 'partnership', 'partnership_end', 'restructuring', 'ipo', 'funding']

describe('who buys, who sells', () => {
  it.each([
    [
      'Regulators forced the arms maker Northwind Corp. to scrap plans to buy Lumenpay.',
      'acquisition cancelled: Northwind Corp > Lumenpay',
    ],
    [
      "Northwind Corp's more than $40 million planned acquisition of Lumenpay has its critics.",
      'acquisition planned: Northwind Corp > Lumenpay, 40000000 USD',
    ],
    [
      "A tribunal approved the sale of Northwind's payments subsidiary Lumenpay to the emerging markets investor Initech.",
      'acquisition announced: Initech > Lumenpay < Northwind',
    ],
    [
      'Northwind agreed to sell a majority stake in its towers unit to Harbor Inc. and Fabrikam Inc. in May.',
      'acquisition announced: Harbor Inc + Fabrikam Inc > towers unit < Northwind',
    ],
    [
      'Northwind is in talks to buy Lumenpay, according to a report from Harbor News.',
      'acquisition planned reported: Northwind > Lumenpay',
    ],
    ['Northwind will enter Norland by acquiring Lumenpay.', 'acquisition announced: Northwind > Lumenpay'],
    ['Northwind entered Norland by acquiring Lumenpay.', 'acquisition completed: Northwind > Lumenpay'],
    ["Delays in Northwind's purchase of Lumenpay have cost it dearly.", 'acquisition announced: Northwind > Lumenpay'],
    [
      'Initech was listed on the Oslo Stock Exchange until it was acquired by Northwind.',
      'acquisition completed: Northwind > Initech',
    ],
    ['Harbor Capital merged Northwind and Lumenpay in 2014.', 'merger completed: Northwind + Lumenpay'],
    [
      'Northwind Ltd and Lumenpay Ltd said that they have entered into a partnership.',
      'partnership completed: Northwind Ltd + Lumenpay Ltd',
    ],
    ['Northwind joins hands with Fabrikam.', 'partnership completed: Northwind < Fabrikam'],
    ['Northwind has appointed Fabrikam to supply its cables.', 'partnership completed: Northwind < Fabrikam'],
    ["Northwind has selected Fabrikam's billing platform.", 'partnership completed: Northwind < Fabrikam'],
    ['Northwind bags Rs 200 crore order from Fabrikam', 'partnership completed: Northwind < Fabrikam, 2000000000 INR'],
  ])('%s', (text, found) => {
    expect(tellings(text, KINDS).filter(one => !one.startsWith('ipo'))).toEqual([found])
  })

  it('each of the following', () => {
    expect(tellings('Northwind has acquired the following companies: Lumenpay, Harborly and Initech.', KINDS)).toEqual([
      'acquisition completed: Northwind > Lumenpay',
      'acquisition completed: Northwind > Harborly',
      'acquisition completed: Northwind > Initech',
    ])
  })

  it.each([
    ['The authority sued to stop Northwind from buying Lumenpay.', ['acquisition announced: Northwind > Lumenpay']],
    ['Northwind started consolidating the market in 2014.', []],
    [
      'Northwind sold its maps unit to Fabrikam, which will rename it.',
      ['acquisition completed: Fabrikam > maps unit < Northwind'],
    ],
    ['Northwind merged its toy and games teams.', ['restructuring completed: Northwind > toy and games teams']],
    ['Northwind snags $2 billion commitment from Fabrikam Telecom', []],
    [
      'Northwind and Lumenpay would abandon the merger if a court stopped it.',
      ['merger announced: Northwind + Lumenpay'],
    ],
    ['Shares of Northwind fell after the debut in Norland of its phone.', []],
  ])('no more than that: %s', (text, found) => {
    expect(tellings(text, KINDS)).toEqual(found)
  })
})

describe('prices and stakes', () => {
  const told = (text: string) =>
    factsOf('investment', text).map(
      ({ kind, investors, recipient, amount }) => `${kind}: ${investors} > ${recipient}, ${amount}`,
    )

  it.each([
    [
      'Northwind will acquire 100% equity share of Lumenpay for Rs 20 crore.',
      'acquisition_price: Northwind > Lumenpay, 200000000 INR',
    ],
    [
      'Northwind bought a 100 percent stake in Lumenpay for $40 million.',
      'acquisition_price: Northwind > Lumenpay, 40000000 USD',
    ],
    [
      'Shares were locked at Rs 424.90 after Northwind said it will acquire a 64 percent stake in Lumenpay for Rs 20 crore.',
      'stake: Northwind > Lumenpay, 200000000 INR',
    ],
    [
      'Northwind has offered 73 pence per share, or £21 million (€24 million), for Lumenpay.',
      'acquisition_price: Northwind > Lumenpay, 21000000 GBP',
    ],
  ])('%s', (text, found) => {
    expect(told(text)).toEqual([found])
  })
})

describe('first days', () => {
  it.each([
    'Northwind closed at $14 in its first trading day.',
    'Shares of Northwind, which makes toys, fell 6 percent from their IPO price on their debut in Norland.',
  ])('%s', text => {
    expect(tellings(text.replace('Norland', 'Singapore'), ['ipo'])).toEqual(['ipo completed: Northwind'])
  })

  it.each([
    ['Northwind marked its first day of public trading on Tuesday.', ['ipo completed: Northwind']],
    ['Northwind will list its shares on Thursday.', ['ipo announced: Northwind']],
    ["Regulators suspended Northwind's $37 million IPO in May.", ['ipo cancelled: Northwind, 37000000 USD']],
    // what a share cost at the end of a day
    ['Northwind rose 4 percent from its IPO price of $25 to close Thursday at $36.50.', []],
    ['Northwind will close its shop on Thursday.', []],
  ])('%s', (text, found) => {
    expect(tellings(text, ['ipo', 'product_shutdown'])).toEqual(found)
  })

  it('a suit is of the day before, whatever it is to stop', () => {
    const [suit] = factsOf(
      'announcement',
      'The authority on Thursday sued to block the planned takeover of Lumenpay by Northwind.',
    )
    expect(suit.date).toBe('2026-03-19')
  })
})
