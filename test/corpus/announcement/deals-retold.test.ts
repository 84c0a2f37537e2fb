import { describe, expect, it } from 'vitest'
import { factsOf } from '../facts.js'
import { tellings } from './tellings.js'

describe('deals told by what is done under them', () => {
  it.each([
    [
      'Under the deal, Northwind Systems will supply Fabrikam with batteries.',
      'completed: Northwind Systems < Fabrikam',
    ],
    [
      'Under the terms of the agreement, Northwind Systems will pay Fabrikam $2 billion a year for computing power.',
      'completed: Northwind Systems < Fabrikam',
    ],
    [
      'As part of the agreement with Fabrikam, Northwind Systems will get access to its maps.',
      'completed: Northwind Systems < Fabrikam',
    ],
    [
      'Northwind Systems will supply cells to Fabrikam under a 10-year contract.',
      'completed: Northwind Systems < Fabrikam',
    ],
    [
      "Northwind Systems will distribute Fabrikam's headsets in Japan under an agreement announced on Monday.",
      'completed: Northwind Systems < Fabrikam',
    ],
    [
      "Fabrikam's assistant will be powered by Northwind Systems models under a multiyear deal.",
      'completed: Northwind Systems < Fabrikam',
    ],
    [
      'Under the proposed deal, Northwind Systems would supply Fabrikam with batteries.',
      'planned: Northwind Systems < Fabrikam',
    ],
  ])('%s', (text, expected) => {
    const told = factsOf('announcement', text).filter(({ event }) => event === 'partnership')
    expect(told.map(fact => `${fact.status}: ${fact.actors} < ${fact.counterparties}`)).toEqual([expected])
  })

  it.each([
    'Northwind Systems agreed to buy Fabrikam. Under the deal, Northwind Systems will pay Fabrikam shareholders $12 a share.',
    'Northwind Systems settled with Initech. Under the deal, Northwind Systems will pay Initech $2 million.',
    'Under the deal, workers at Northwind Systems will get a raise.',
    'Under such a deal, Northwind Systems could supply Fabrikam with batteries.',
    'Under the deal, Northwind Systems will sell Initech to Fabrikam.',
    'Northwind Systems sold Initech to Fabrikam in a deal worth $3 billion.',
    'Northwind Systems was founded in a deal with Fabrikam.',
  ])('nothing in: %s', text => {
    expect(tellings(text, ['partnership'])).toEqual([])
  })

  it('keeps who acts apart from the other side when tellings are joined', () => {
    expect(
      tellings(
        'Northwind Systems and Fabrikam announced a pact. As part of the contract, Northwind Systems will use chips from Fabrikam.',
        ['partnership'],
      ),
    ).toEqual(['partnership completed: Northwind Systems + Fabrikam'])
  })
})

describe('verbs that look like nouns', () => {
  it.each([
    ['Northwind cuts ties with Fabrikam over a leak', ['partnership_end completed: Northwind < Fabrikam']],
    ['Northwind and Fabrikam part ways after five years', ['partnership_end completed: Northwind + Fabrikam']],
    ['Northwind set up a joint venture with Fabrikam in 2022.', ['partnership completed: Northwind < Fabrikam']],
    ['Northwind and Fabrikam call off their merger', ['merger cancelled: Northwind + Fabrikam']],
    ['Northwind Energy is considering filing for bankruptcy.', ['bankruptcy planned: Northwind Energy']],
    ['Northwind is circling Lumenpay.', ['acquisition planned: Northwind > Lumenpay']],
    ['The circles of Northwind are small.', []],
    ['Northwind and Fabrikam call off-road cars trucks.', []],
  ])('%s', (text, expected) => {
    expect(tellings(text)).toEqual(expected)
  })
})

describe('companies bought, told in other ways', () => {
  it.each([
    [
      'Lumenpay to go private in $3.4 billion deal with Northwind Systems',
      ['acquisition announced: Northwind Systems > Lumenpay, 3400000000 USD'],
    ],
    [
      'Lumenpay agrees to $3.4 billion buyout by Northwind Systems',
      ['acquisition announced: Northwind Systems > Lumenpay, 3400000000 USD'],
    ],
    [
      'Lumenpay is fielding takeover interest from Northwind, according to a report.',
      ['acquisition planned reported: Northwind > Lumenpay'],
    ],
    ['Northwind approached Lumenpay about a takeover last month.', ['acquisition planned: Northwind > Lumenpay']],
    ['Northwind approached Lumenpay about a sponsorship last month.', []],
    ['Northwind raised its stake in Lumenpay to 51% in January.', ['acquisition completed: Northwind > Lumenpay']],
    ['Northwind raised its stake in Lumenpay to 31% in January.', []],
    ['Northwind raised its stake in Lumenpay from 60% to 75%.', []],
    ['Northwind picked up Lumenpay, its third purchase this year.', ['acquisition completed: Northwind > Lumenpay']],
    ['Northwind picked up a 26% stake in the startup Lumenpay.', []],
    ['Northwind hires team behind Lumenpay', ['acquisition completed: Northwind > Lumenpay']],
    ['Northwind hires team for Lumenpay', []],
    ['Northwind is now the owner of Lumenpay.', ['acquisition completed: Northwind > Lumenpay']],
    ['Lumenpay has a new owner: Northwind.', ['acquisition completed: Northwind > Lumenpay']],
    ['Northwind is the owner of Lumenpay.', []],
    [
      'Northwind is in the process of selling its majority holding in Lumenpay.',
      ['acquisition announced:  > Lumenpay < Northwind'],
    ],
    ['Northwind sold its entire stake in Lumenpay.', []],
    ['Users who bought Lumenpay shares lost money.', []],
    [
      'Northwind acquired several startups, including Lumenpay and Harborly.',
      ['acquisition completed: Northwind > Lumenpay', 'acquisition completed: Northwind > Harborly'],
    ],
    ['Northwind and Lumenpay call off $20B deal', []],
  ])('%s', (text, expected) => {
    expect(tellings(text, ['acquisition', 'partnership_end'])).toEqual(expected)
  })

  const bought = (text: string): string[] =>
    factsOf('announcement', text)
      .filter(({ event }) => event === 'acquisition')
      .map(({ objects, date, amount }) => [...(objects as string[]), date ?? '-', amount ?? '-'].join(' '))

  it.each([
    ['It was Northwind that bought Lumenpay in 2019 and Harborly in 2021.', ['Lumenpay 2019 -', 'Harborly 2021 -']],
    [
      'Northwind acquired Lumenpay for $5 million in 2019 and Harborly for $6 million in 2021.',
      ['Lumenpay 2019 5000000 USD', 'Harborly 2021 6000000 USD'],
    ],
    [
      'Northwind has gobbled up Lumenpay ($95 million), the browser firm Harborly and, most recently, Initech.',
      ['Lumenpay - 95000000 USD', 'Harborly - -', 'Initech - -'],
    ],
    ['Northwind bought Lumenpay in 2019 and Harborly sold its app in 2021.', ['Lumenpay 2019 -']],
    ['Northwind bought Lumenpay in 2019 and Jane Doe left.', ['Lumenpay 2019 -']],
    ['Northwind bought Lumenpay in 2019, Harborly said.', ['Lumenpay 2019 -']],
  ])('%s', (text, expected) => {
    expect(bought(text)).toEqual(expected)
  })
})

describe('sides named as examples', () => {
  it.each([
    [
      'Northwind has signed licensing deals with publishers including Fabrikam and Initech.',
      ['partnership completed: Northwind < Fabrikam + Initech'],
    ],
    ['Northwind has signed licensing deals with publishers in Spain.', []],
  ])('%s', (text, expected) => {
    expect(tellings(text, ['partnership'])).toEqual(expected)
  })
})

describe('orders, ties and work together', () => {
  it.each([
    [
      'Fabrikam has placed an order with Northwind for 50 jets.',
      ['partnership completed: Fabrikam > 50 jets < Northwind'],
    ],
    ['Fabrikam ordered 50 jets from Northwind Systems.', ['partnership completed: Fabrikam < Northwind Systems']],
    ['The court signed an order with Northwind.', []],
    ['Northwind ordered lunch from Fabrikam.', []],
    ['Northwind deepens ties with Fabrikam in new AI pact', ['partnership completed: Northwind < Fabrikam']],
    ['Northwind has ties with Fabrikam.', []],
    [
      'Northwind and Fabrikam said they will jointly develop a small electric truck.',
      ['partnership completed: Northwind + Fabrikam'],
    ],
    [
      'Northwind Systems is in talks with Fabrikam about using its models.',
      ['partnership planned: Northwind Systems < Fabrikam'],
    ],
    ['Northwind and Fabrikam met. The two signed a supply agreement.', ['partnership completed: Northwind + Fabrikam']],
    ['Northwind borrowed from Fabrikam. The two signed a supply agreement.', []],
    ['Northwind could strike a deal with Fabrikam if prices fall.', []],
    ['Northwind and Fabrikam went their separate ways in 2024.', []],
  ])('%s', (text, expected) => {
    expect(tellings(text, ['partnership'])).toEqual(expected)
  })

  it.each([
    ['Northwind and Fabrikam went their separate ways in 2024.', ['partnership_end completed: Northwind + Fabrikam']],
    ['Northwind and Fabrikam went many ways.', []],
    ['Northwind and Lumenpay are discussing a combination.', ['merger planned: Northwind + Lumenpay']],
    ['Northwind sells a combination of Harbor and Lumenpay.', []],
    [
      'Northwind will merge with Lumenpay in a $4 billion deal.',
      ['merger announced: Northwind < Lumenpay, 4000000000 USD'],
    ],
    ['Northwind Energy is preparing to file for bankruptcy.', ['bankruptcy planned: Northwind Energy']],
    ['Northwind shares began trading on Thursday.', ['ipo completed: Northwind']],
    ['Northwind shares began trading lower on Thursday.', []],
  ])('%s', (text, expected) => {
    expect(tellings(text, ['partnership_end', 'merger', 'bankruptcy', 'ipo'])).toEqual(expected)
  })
})

describe('companies that change their shape', () => {
  it.each([
    ['Northwind reshuffled its leadership on Monday.', ['restructuring completed: Northwind']],
    ['Northwind reshuffled its playlist on Monday.', []],
    ['Northwind has created a new division for robots.', ['restructuring completed: Northwind > division']],
    ['Northwind has created a division of labour.', []],
    ['Northwind became a public benefit corporation in October.', ['restructuring completed: Northwind']],
    ['Northwind is transitioning to a for-profit structure.', ['restructuring announced: Northwind']],
    ['Northwind completed its conversion into a public benefit corporation.', ['restructuring completed: Northwind']],
    ['Northwind is a benefit corporation that became known for pumps.', []],
    [
      'Northwind is bringing its hardware and software groups under one roof.',
      ['restructuring announced: Northwind > hardware and software groups'],
    ],
    [
      'Northwind is closing two plants and bringing its services under a single brand.',
      ['restructuring announced: Northwind > plants', 'restructuring announced: Northwind > services'],
    ],
    ['Northwind is bringing its services under fire.', []],
    [
      'Northwind is moving Lumenpay even more closely into its cloud team.',
      ['restructuring announced: Northwind > Lumenpay'],
    ],
    ['Northwind dissolved its ethics board.', ['restructuring completed: Northwind > ethics board']],
    ['Northwind merged the ethics board.', []],
    ['Northwind is breaking up its hardware group.', ['restructuring announced: Northwind > hardware group']],
    ['General Jane Doe refused to break up the units.', []],
    ['Northwind could split its business, analysts say.', []],
  ])('%s', (text, expected) => {
    expect(tellings(text, ['restructuring'])).toEqual(expected)
  })

  it('"is closing and laying off": the second act goes on as the first', () => {
    expect(tellings('Northwind is closing its Oslo office and laying off 200 people.', ['layoffs'])).toEqual([
      'layoffs announced: Northwind, 200 people',
    ])
  })

  it('tells who grows by what is bought', () => {
    expect(
      tellings('With the acquisition of Lumenpay, Northwind Systems will add 40 engineers.', ['acquisition']),
    ).toEqual(['acquisition announced: Northwind Systems > Lumenpay'])
  })
})

describe('partners turned to, debuts and talks that fail', () => {
  it.each([
    [
      'In a partnership with Fabrikam announced Wednesday, Northwind will offer rides in Oslo.',
      ['partnership completed: Northwind < Fabrikam'],
    ],
    ['In a partnership with Fabrikam, prices fell.', []],
    ['Northwind turns to Fabrikam for help with its batteries', ['partnership completed: Northwind < Fabrikam']],
    ['Northwind turned to Fabrikam.', []],
    [
      "Northwind has selected Fabrikam's Harbor platform to manage its fleet.",
      ['partnership completed: Northwind < Fabrikam'],
    ],
    ['Lumenpay jumps 52% in Nasdaq debut', ['ipo completed: Lumenpay']],
    ['Lumenpay jumps 52% on debut of its app', []],
    ['Lumenpay, which listed in New York in 2021, has lost 80% of its value.', ['ipo completed: Lumenpay']],
    ['Lumenpay listed in May the apps that it likes.', []],
    ['Merger talks between Northwind and Lumenpay have broken down.', ['merger cancelled: Northwind + Lumenpay']],
    [
      'Northwind added Lumenpay to its portfolio in a deal worth $60 million.',
      ['acquisition completed: Northwind > Lumenpay, 60000000 USD'],
    ],
    ['Northwind added Lumenpay to its portfolio page.', []],
    ['Lumenpay is exploring a sale.', ['acquisition planned:  > Lumenpay']],
    [
      'Ownership of Lumenpay was transferred to Northwind Systems in 2003.',
      ['acquisition completed: Northwind Systems > Lumenpay'],
    ],
    ['Ownership of the files was transferred to Jane Doe.', []],
    [
      'Northwind acquired two other software companies: Lumenpay in 2003 and Harborly in 2004.',
      ['acquisition completed: Northwind > Lumenpay', 'acquisition completed: Northwind > Harborly'],
    ],
  ])('%s', (text, expected) => {
    expect(tellings(text, ['partnership', 'ipo', 'merger', 'acquisition'])).toEqual(expected)
  })
})

describe('who left, told beside what another does', () => {
  it('is of the house that the office names', () => {
    expect(
      tellings(
        'Northwind Systems is moving Lumenpay into its cloud team, following the resignation of Lumenpay CEO Jane Doe.',
        ['departure'],
      ),
    ).toEqual(['departure completed: Lumenpay > Jane Doe'])
  })
})
