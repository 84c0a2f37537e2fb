import { describe, expect, it } from 'vitest'
import { actsOf } from './acts.js'

const statuses = (event: string, text: string) => actsOf(event, text).map(({ status }) => status)

describe('how far an act is, where the text tells it', () => {
  it.each([
    ['acquisition', 'Northwind has bought Lumenpay in a deal that is expected to close in June.', 'announced'],
    [
      'acquisition',
      'Northwind bought Lumenpay for $3 million. The transaction is expected to close in June.',
      'announced',
    ],
    ['acquisition', 'Northwind acquired Lumenpay, subject to approval by shareholders.', 'announced'],
    ['acquisition', 'Northwind has acquired Lumenpay, pending approval by regulators in Brussels.', 'announced'],
    ['acquisition', 'Northwind has acquired Lumenpay. The acquisition is subject to regulatory approval.', 'announced'],
    ['acquisition', 'Northwind has acquired Lumenpay. The deal requires the approval of regulators.', 'announced'],
    [
      'acquisition',
      'Northwind’s $3 billion purchase of Lumenpay is currently under scrutiny by regulators.',
      'announced',
    ],
    ['acquisition', 'A Northwind executive talked openly about buying Lumenpay.', 'planned'],
    ['partnership_end', 'Northwind’s search deal with Lumenpay could be scrapped over the rules.', 'planned'],
    ['partnership_end', 'Northwind’s search deal with Lumenpay will be scrapped in May.', 'announced'],
    ['partnership_end', 'Northwind’s search deal with Lumenpay was scrapped.', 'completed'],
    ['regulation', 'Northwind will soon face an antitrust probe by the European Commission.', 'planned'],
    ['regulation', 'Northwind faces an antitrust probe by the European Commission.', 'completed'],
    ['acquisition', 'Regulators have vetoed the takeover of Lumenpay by Northwind.', 'announced'],
    ['acquisition', 'Northwind is buying Lumenpay. The deal closed on Friday.', 'completed'],
    [
      'acquisition',
      'Northwind to buy Lumenpay\n\nNorthwind has agreed to buy Lumenpay. The deal was completed on Friday.',
      'completed',
    ],
    ['acquisition', 'Northwind announced the acquisition of Lumenpay. The deal has been finalized.', 'completed'],
    ['acquisition', 'Northwind was in talks to buy Lumenpay last year, but the deal fell through.', 'cancelled'],
    ['acquisition', 'Northwind had planned to buy Lumenpay but dropped the idea in May.', 'cancelled'],
    ['acquisition', 'Jane Doe has been linked to a possible $250m deal to buy Lumenpay.', 'planned'],
    [
      'appointment',
      'Northwind has appointed Jane Doe as finance chief. She will take up the post on May 1.',
      'announced',
    ],
    [
      'appointment',
      'Northwind has hired Jane Doe as chief designer. Doe, who comes from Globex, will start on April 12.',
      'announced',
    ],
    [
      'departure',
      'Northwind said its finance chief Jane Doe and its chairman John Roe are both to leave.',
      'announced',
    ],
    ['product_launch', 'When Northwind releases Harbor 4 this summer, it will be the first with video.', 'announced'],
    ['acquisition', 'Once Northwind buys Lumenpay, it will have 1,200 employees.', 'announced'],
    ['product_launch', 'Northwind is preparing to launch Harbor 4.', 'planned'],
    ['lawsuit', 'A class action lawsuit was filed yesterday against Northwind by an investor.', 'completed'],
  ])('%s: %s', (event, text, status) => {
    expect(new Set(statuses(event, text))).toEqual(new Set([status]))
  })

  it.each([
    // near misses
    [
      'Northwind bought Lumenpay for $3 million. Globex’s purchase of Initech is expected to close in June.',
      'completed',
    ],
    ['Northwind bought Lumenpay in 2022. The deal for Initech is expected to close in June.', 'completed'],
    ['Northwind has bought Lumenpay. The deal gives it 40 engineers.', 'completed'],
    ['Northwind plans to buy Lumenpay, but has dropped its bid for Initech.', 'planned'],
  ])('as it was told: %s', (text, status) => {
    expect(statuses('acquisition', text)[0]).toBe(status)
  })
})

describe('no act, or no such one', () => {
  it.each([
    ['acquisition', 'John Roe will take over the role of chairman from Jane Doe at Northwind.'],
    ['acquisition', 'The deal shows that Northwind is not above buying companies to annoy a rival.'],
    ['acquisition', 'Northwind prefers to make small acquisitions of technology.'],
    ['product_shutdown', 'Jane Doe became chief executive of Northwind, ending a search for a new leader.'],
    [
      'product_shutdown',
      'The sale of its Polish unit to Globex, which is expected to close in May, was agreed in March.',
    ],
  ])('%s: %s', (event, text) => {
    expect(actsOf(event, text)).toEqual([])
  })

  it('a name that ends like an owner is bought, and owns nothing', () => {
    const [act] = actsOf('acquisition', 'Northwind has completed the purchase of the bookshop rival Harker’s, it said.')
    expect(act.objects).toEqual(['Harker'])
    expect(act.counterparties).toEqual([])
  })

  it('what is shown beside something dropped is not called off', () => {
    const acts = actsOf('product_launch', 'Northwind dropped a price list, unveiling the Harbor phone.')
    expect(acts.map(({ status }) => status)).toEqual(['completed'])
  })
})

describe('one act over its tellings', () => {
  it.each([
    [
      'acquisition',
      'Northwind announced in October its purchase of Lumenpay.\n\nIn a filing in December, Northwind revealed its agreement to acquire Lumenpay and said the deal closed in November.',
      ['Lumenpay'],
    ],
    [
      'product_launch',
      'Northwind announces the Harbor 4 and Harbor 4 Pro\n\nNorthwind announced two new phones on Monday.',
      ['Harbor 4', 'Harbor 4 Pro'],
    ],
    [
      'product_shutdown',
      'Northwind Ends Its Subscription Product Amid Layoffs\n\nNorthwind plans to wind down its subscription product, Lumenpay, it said.',
      ['Lumenpay'],
    ],
  ])('%s: %s', (event, text, objects) => {
    const acts = actsOf(event, text)
    expect(acts).toHaveLength(1)
    expect(acts[0].objects).toEqual(objects)
  })
})

describe('who acts', () => {
  it('somebody of a company before is not another name for it', () => {
    const text =
      'Northwind’s Board of Directors announced that John Roe has resigned, and the Board has named Jane Doe, previously Northwind’s Chief Operating Officer, as the company’s new CEO.'
    expect(actsOf('departure', text).map(({ actors }) => actors)).toEqual([['Northwind']])
    expect(actsOf('appointment', text).map(({ objects }) => objects)).toEqual([['Jane Doe']])
  })

  it.each([
    ['layoffs', 'Cutbacks at Harbor Media come as Northwind has cut more than 100 staff.', 'Northwind'],
    [
      'lawsuit',
      'Days after Northwind sued Lumenpay in federal court, the maker of set-top boxes fired back.',
      'Northwind',
    ],
  ])('%s: %s', (event, text, actor) => {
    expect(actsOf(event, text).map(({ actors }) => actors)).toEqual([[actor]])
  })

  it('the makers of a kind are those who are named', () => {
    const [act] = actsOf('partnership', 'Northwind signed deals with other Android makers like Fabrikam and Lumenpay.')
    expect(act.counterparties).toEqual(['Fabrikam', 'Lumenpay'])
  })
})

describe('more that is no such act', () => {
  it.each([
    ['expansion', 'Northwind will work with Globex to develop data center and personal computing products.'],
    ['product_launch', 'Northwind has added another studio to its Harbor family.'],
    ['product_launch', 'It will be the second market debut of the group, following the listing of Harbor Systems.'],
    ['policy_change', 'The payments of Northwind blocked any other competitor from succeeding.'],
    ['appointment', 'The board believes that Jane Doe is the right person to be our next chief executive.'],
  ])('%s: %s', (event, text) => {
    expect(actsOf(event, text)).toEqual([])
  })
})
