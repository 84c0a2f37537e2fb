import { describe, expect, it } from 'vitest'
import { tellings } from './tellings.js'

describe('companies that go to a new owner, told by other words than of buying', () => {
  it.each([
    ['Lumenpay will become part of Northwind.', 'acquisition announced: Northwind > Lumenpay'],
    ['Lumenpay is now part of Northwind.', 'acquisition completed: Northwind > Lumenpay'],
    ['Lumenpay has become part of the Northwind family.', 'acquisition completed: Northwind > Lumenpay'],
    ['Northwind is the new owner of Lumenpay.', 'acquisition completed: Northwind > Lumenpay'],
    ['Northwind became the controlling shareholder of Lumenpay.', 'acquisition completed: Northwind > Lumenpay'],
    ['Lumenpay has found a buyer in Northwind.', 'acquisition announced: Northwind > Lumenpay'],
    [
      'Northwind won the auction for Lumenpay with a bid of $3 billion.',
      'acquisition announced: Northwind > Lumenpay, 3000000000 USD',
    ],
    ['Northwind emerged victorious in the contest for Lumenpay.', 'acquisition announced: Northwind > Lumenpay'],
    ['Northwind emerged as the winning bidder for Lumenpay.', 'acquisition announced: Northwind > Lumenpay'],
    ['Northwind outbid Fabrikam for Lumenpay.', 'acquisition planned: Northwind > Lumenpay'],
    [
      'Northwind got its hands on Lumenpay for $40 million.',
      'acquisition completed: Northwind > Lumenpay, 40000000 USD',
    ],
    [
      'Lumenpay went to Northwind for $180 million in 2020.',
      'acquisition completed: Northwind > Lumenpay, 180000000 USD',
    ],
    ['Northwind spent $5bn on Lumenpay in 2021.', 'acquisition completed: Northwind > Lumenpay, 5000000000 USD'],
    ['Northwind completed its $5bn deal for Lumenpay.', 'acquisition completed: Northwind > Lumenpay, 5000000000 USD'],
    [
      'Northwind announced its $5bn deal for Lumenpay in May.',
      'acquisition announced: Northwind > Lumenpay, 5000000000 USD',
    ],
    ['Northwind has dropped its pursuit of Lumenpay.', 'acquisition cancelled: Northwind > Lumenpay'],
    ['Northwind put its printer business up for sale.', 'acquisition planned:  > printer business < Northwind'],
    [
      'Northwind disposed of its printer unit for $400 million.',
      'acquisition completed:  > printer unit < Northwind, 400000000 USD',
    ],
    ['What Northwind bought was Lumenpay, a maker of routers.', 'acquisition completed: Northwind > Lumenpay'],
    ['It was Northwind, not Fabrikam, that bought Lumenpay.', 'acquisition completed: Northwind > Lumenpay'],
    [
      'Northwind announced the completion of its acquisition of Lumenpay.',
      'acquisition completed: Northwind > Lumenpay',
    ],
    [
      'Northwind tried to buy Lumenpay in 2022, but its offer was rejected.',
      'acquisition cancelled: Northwind > Lumenpay',
    ],
    ['Northwind ended its agreement to buy Lumenpay.', 'acquisition cancelled: Northwind > Lumenpay'],
  ])('%s', (text, expected) => {
    expect(tellings(text, ['acquisition'])).toEqual([expected])
  })

  it.each([
    'Lumenpay is part of Northwind and employs 40 people.',
    'Lumenpay, now part of Northwind, makes card readers.',
    'Lumenpay will become part of a pilot at Northwind.',
    'Northwind is the owner of Lumenpay.',
    'Northwind won the contest for best design.',
    'Northwind is one of the bidders for Lumenpay.',
    'Northwind got its hands on Lumenpay chips.',
    'Jane Doe went to Northwind for $180 million.',
    'Northwind spent $5 million on Fabrikam.',
    'Northwind signed a deal for Lumenpay to supply chips.',
    'Northwind signed a deal for Lumenpay software.',
    'Northwind put its new phones up for sale.',
    'Northwind disposed of its old servers.',
    'Northwind has no plans to put Lumenpay up for sale.',
  ])('%s tells of none', text => {
    expect(tellings(text, ['acquisition'])).toEqual([])
  })

  it.each([
    [
      'Northwind has agreed to hand over $210 million in stock for Lumenpay.',
      ['acquisition announced: Northwind > Lumenpay, 210000000 USD'],
    ],
    [
      "Fabrikam purchased Initech in July, and Northwind's $410 million buyout of Lumenpay is awaiting clearance in Israel.",
      ['acquisition completed: Fabrikam > Initech', 'acquisition announced: Northwind > Lumenpay, 410000000 USD'],
    ],
    [
      "Northwind has received the Commission's approval to buy Lumenpay.",
      ['acquisition announced: Northwind > Lumenpay'],
    ],
    ['Northwind also today announced the acquisition of Lumenpay.', ['acquisition announced: Northwind > Lumenpay']],
    [
      'Northwind today announced the completion of its previously announced acquisition of Lumenpay.',
      ['acquisition completed: Northwind > Lumenpay'],
    ],
    ['Northwind will pay 655p for each Lumenpay share.', ['acquisition announced: Northwind > Lumenpay']],
    [
      'Northwind closed the sale of its smart-home division to Fabrikam. Fabrikam paid $2 billion for the smart-home arm.',
      ['acquisition completed: Fabrikam > smart-home division < Northwind'],
    ],
  ])('%s', (text, expected) => {
    expect(tellings(text, ['acquisition'])).toEqual(expected)
  })

  it.each([
    ['Northwind wins $1.1 billion NASA contract', ['partnership completed: Northwind < NASA, 1100000000 USD']],
    ['Northwind has agreed to license maps from Fabrikam.', ['partnership completed: Northwind < Fabrikam']],
    [
      'Northwind wrapped up its $2 billion purchase of Lumenpay in May, and last month entered into an exclusive licensing pact with Fabrikam.',
      ['partnership completed: Northwind < Fabrikam'],
    ],
    ['Northwind receives a new Fabrikam contract', []],
    [
      'Northwind signed a $38 billion, seven-year contract with Fabrikam.',
      ['partnership completed: Northwind < Fabrikam, 38000000000 USD'],
    ],
    [
      'Northwind agreed to buy $30 billion of computing capacity from Fabrikam.',
      ['partnership completed: Northwind < Fabrikam'],
    ],
    ['Northwind bought chips from Fabrikam.', []],
    ['Northwind is setting up a joint venture with Fabrikam.', ['partnership completed: Northwind < Fabrikam']],
    ['Northwind signed a letter of intent with Fabrikam.', ['partnership completed: Northwind < Fabrikam']],
    ['Northwind has licensed its patents to Fabrikam.', ['partnership completed: Northwind < Fabrikam']],
    ['Northwind licenses software to schools.', []],
    ['Northwind inked a content licensing deal with Fabrikam.', ['partnership completed: Northwind < Fabrikam']],
  ])('%s', (text, expected) => {
    expect(tellings(text, ['partnership'])).toEqual(expected)
  })

  it.each([
    ['Northwind canceled a $2 billion order with Fabrikam.', ['partnership_end']],
    ["Northwind's $20 billion deal to buy Lumenpay collapsed in 2023.", ['acquisition']],
    ['Umber Partners closed its fifth fund with $850 million in commitments.', ['funding']],
    ['Northwind has sold all of its shares in Lumenpay.', []],
  ])('%s', (text, expected) => {
    const events = tellings(text).map(line => line.slice(0, line.indexOf(' ')))
    expect(events).toEqual(expected)
  })

  it('a company that leaves the stock market leaves no market', () => {
    expect(tellings('Northwind will leave the stock market in May.', ['restructuring'])).toEqual([])
  })

  it('keeps two who bid for one company apart', () => {
    expect(
      tellings(
        'Northwind won the auction for Lumenpay with a bid of $3 billion. Fabrikam had agreed to buy Lumenpay for $2.9 billion in May.',
        ['acquisition'],
      ),
    ).toEqual([
      'acquisition announced: Northwind > Lumenpay, 3000000000 USD',
      'acquisition announced: Fabrikam > Lumenpay, 2900000000 USD',
    ])
  })

  it.each([
    ['Northwind will seek a listing in London.', ['ipo planned: Northwind']],
    ['Northwind has put off its listing until 2027.', ['ipo planned: Northwind']],
    ['Northwind confidentially submitted paperwork for a listing.', ['ipo announced: Northwind']],
    ['Northwind launched a listing page for homes.', []],
    ['Northwind makes its Wall Street debut', ['ipo completed: Northwind']],
    ['Northwind has hired banks for an IPO that could come next year.', ['ipo planned: Northwind']],
    ['Northwind picked the NYSE for its listing.', ['ipo announced: Northwind']],
    ['Northwind hired a caterer for an IPO party.', []],
    ['Northwind picked Fabrikam for its listing on the menu.', []],
  ])('%s', (text, expected) => {
    expect(tellings(text, ['ipo'])).toEqual(expected)
  })
})
