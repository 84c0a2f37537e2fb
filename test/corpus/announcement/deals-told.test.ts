import { describe, expect, it } from 'vitest'
import { tellings } from './tellings.js'

describe('offerings as reporters tell them', () => {
  it.each([
    ['Lumenpay has shelved its plans for a London listing.', 'cancelled: Lumenpay'],
    ['Lumenpay is targeting a valuation of $5 billion in its IPO.', 'planned: Lumenpay'],
    ['Shares in Lumenpay Corp rose 40% on their debut on the Nasdaq on Thursday.', 'completed: Lumenpay Corp'],
    ['Lumenpay launched its IPO roadshow.', 'announced: Lumenpay'],
    [
      'Lumenpay plans to offer 22 million shares at between $26 and $28 per share in its initial public offering.',
      'planned: Lumenpay',
    ],
    ['Harbor Ventures-backed Lumenpay files for IPO', 'announced: Lumenpay'],
  ])('%s', (text, found) => {
    expect(tellings(text, ['ipo'])).toEqual([`ipo ${found}`])
  })

  it('no offering: a petition filed in a place, listing assets', () => {
    expect(tellings('Lumenpay filed its petition in New Jersey, listing assets of $5 billion.', ['ipo'])).toEqual([])
  })
})

describe('a round of somebody whose name was not read', () => {
  it.each([
    'Figure has raised $40 million in a Series B round led by Harbor Ventures.',
    'It has closed a $5 million round from Harbor Ventures and Umber Partners.',
  ])('is not announced by those who gave the money: %s', text => expect(tellings(text, ['funding'])).toEqual([]))

  it('is theirs where they act', () => {
    expect(tellings('Harbor Ventures led a $40 million round in a payments startup.', ['funding'])).toEqual([
      'funding completed: Harbor Ventures, 40000000 USD',
    ])
  })
})

describe('bankruptcies as reporters tell them', () => {
  it.each([
    ['Administrators have been appointed to Lumenpay.', 'completed: Lumenpay'],
    ['Lumenpay filed for creditor protection on Friday.', 'completed: Lumenpay'],
  ])('%s', (text, found) => {
    expect(tellings(text, ['bankruptcy'])).toEqual([`bankruptcy ${found}`])
  })

  it.each([
    'Northwind Systems won a bankruptcy auction for the patents.',
    'Administrators have been appointed by the court.',
  ])('nobody fails: %s', text => {
    expect(tellings(text, ['bankruptcy'])).toEqual([])
  })
})

describe('offers for shares', () => {
  it.each([
    ['Lumenpay was most recently acquired in 2016 by Northwind Corp.', 'completed: Northwind Corp > Lumenpay'],
    [
      'Northwind Ltd said it was making a tender offer for up to 33 million ordinary shares in Lumenpay Ltd.',
      'planned: Northwind Ltd > Lumenpay Ltd',
    ],
    [
      'Northwind is extending its offer of $13 a share for 3.3 million Lumenpay shares.',
      'planned: Northwind > Lumenpay',
    ],
    ['Northwind launched a tender offer for all outstanding shares of Lumenpay.', 'planned: Northwind > Lumenpay'],
    [
      'Northwind completed its $25-per-share tender offer for the shares of Lumenpay it did not own.',
      'completed: Northwind > Lumenpay',
    ],
    [
      'Northwind said it and Vandelay Partners have agreed to purchase the Harbor Hotel from Fabrikam Corp.',
      'announced: Northwind + Vandelay Partners > Harbor Hotel < Fabrikam Corp',
    ],
    [
      'Northwind agreed to buy substantially all of the assets of Lumen Cable TV.',
      'announced: Northwind > Lumen Cable TV',
    ],
    ['Fabrikam sold most of its assets to Northwind in 2010.', 'completed: Northwind > assets < Fabrikam'],
  ])('%s', (text, found) => {
    expect(tellings(text, ['acquisition'])).toEqual([`acquisition ${found}`])
  })

  it.each([
    'Northwind bought 49,800 shares on the open market.',
    'Lumenpay also received warrants to buy 318,600 restricted shares.',
    'Northwind acquired an equity position in the company.',
  ])('no deal: %s', text => {
    expect(tellings(text, ['acquisition'])).toEqual([])
  })
})

describe('deals as reporters tell them', () => {
  it.each([
    ['Northwind will fork out $2 billion for Lumenpay.', 'announced: Northwind > Lumenpay, 2000000000 USD'],
    ['Northwind splashes $4bn on Lumenpay', 'completed: Northwind > Lumenpay, 4000000000 USD'],
    ['Northwind drops $4 billion on chipmaker Lumenpay', 'completed: Northwind > Lumenpay, 4000000000 USD'],
    ['Northwind acqui-hires Lumenpay', 'completed: Northwind > Lumenpay'],
    ['Lumenpay sold to Northwind for $40m', 'completed: Northwind > Lumenpay, 40000000 USD'],
    ['Lumenpay sells for $40 million to Northwind', 'completed: Northwind > Lumenpay, 40000000 USD'],
    ['Northwind has quietly acquired the team behind Lumenpay.', 'completed: Northwind > Lumenpay'],
    ['Northwind beat Fabrikam to buy Lumenpay.', 'completed: Northwind > Lumenpay'],
    [
      'Northwind will pay $52 in cash for each Lumenpay share, valuing the company at $4.1 billion.',
      'announced: Northwind > Lumenpay, 4100000000 USD',
    ],
    [
      'Northwind has shelled out $27 billion to pick up chat platform Lumenpay.',
      'completed: Northwind > Lumenpay, 27000000000 USD',
    ],
    ['Northwind offered $52 per share in cash for Lumenpay.', 'planned: Northwind > Lumenpay'],
    ['Northwind seals $4bn Lumenpay takeover', 'completed: Northwind > Lumenpay, 4000000000 USD'],
    [
      "Northwind's acquisitions include Lumenpay, which it bought for $40 million in 2019.",
      'completed: Northwind > Lumenpay, 40000000 USD',
    ],
  ])('bought: %s', (text, found) => {
    expect(tellings(text, ['acquisition'])).toEqual([`acquisition ${found}`])
  })

  it.each([
    ["The watchdog is investigating Northwind's plan to acquire Lumenpay.", 'planned: Northwind > Lumenpay'],
    [
      "Regulators are reviewing Northwind's $4 billion bid to buy Lumenpay.",
      'planned: Northwind > Lumenpay, 4000000000 USD',
    ],
    ["Northwind's attempt to buy Lumenpay fell apart in March.", 'cancelled: Northwind > Lumenpay'],
    [
      'Lumenpay has rejected a $4 billion takeover approach from Northwind.',
      'cancelled: Northwind > Lumenpay, 4000000000 USD',
    ],
    [
      'Lumenpay said it rejected a $16 billion takeover offer from a private equity consortium.',
      'cancelled:  > Lumenpay, 16000000000 USD',
    ],
    [
      'Northwind has ended its bid for Lumenpay. Northwind had agreed to buy Lumenpay last May.',
      'cancelled: Northwind > Lumenpay',
    ],
  ])('meant or ended: %s', (text, found) => {
    expect(tellings(text, ['acquisition'])).toEqual([`acquisition ${found}`])
  })

  it.each([
    ['Northwind and Fabrikam are in talks about a merger.', 'merger planned: Northwind + Fabrikam'],
    [
      'Northwind confirmed it was in discussions with Fabrikam regarding a potential merger of their UK operations.',
      'merger planned: Northwind < Fabrikam',
    ],
    ['Merger talks between Northwind and Fabrikam have collapsed.', 'merger cancelled: Northwind + Fabrikam'],
    ['Northwind Systems Inc. bought Lumenpay in May.', 'acquisition completed: Northwind Systems Inc > Lumenpay'],
    [
      'Northwind Systems Inc., a maker of chips, acquired Lumenpay Corp. from Fabrikam Ltd. in May.',
      'acquisition completed: Northwind Systems Inc > Lumenpay Corp < Fabrikam Ltd',
    ],
  ])('also: %s', (text, found) => {
    expect(tellings(text, ['acquisition', 'merger'])).toEqual([found])
  })

  it.each([
    'Northwind splashes $4bn on AI',
    'Northwind forked the project last year.',
    'Northwind dropped its price to $40.',
    'Northwind made a proposal from scratch.',
    'Students rejected an approach from a recruiter.',
    "Northwind's plan to acquire new skills was approved.",
    'Northwind could buy a rival, analysts said.',
    'Northwind acquired the entire 25% stake held by the chairman of Lumenpay.',
    'Northwind sold its stake in Lumenpay last year.',
    'Northwind will pay $52 a month for each seat.',
  ])('no deal: %s', text => {
    expect(tellings(text, ['acquisition', 'merger'])).toEqual([])
  })
})
