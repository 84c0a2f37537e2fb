import { describe, expect, it } from 'vitest'
import { factsOf } from '../facts.js'
import { told } from './told.js'

describe('rounds in other words', () => {
  it.each([
    [
      'Northwind has pulled in $45 million in fresh funding from Harbor Ventures.',
      '45000000 USD > Northwind < Harbor Ventures',
    ],
    [
      'Northwind came out of stealth with $30 million from Harbor Ventures.',
      '30000000 USD > Northwind < Harbor Ventures',
    ],
    ['Northwind scored a $30 million seed round.', '30000000 USD > Northwind, seed'],
    [
      'Former Fabrikam engineers raised $20 million for Quill, a startup that automates accounting.',
      '20000000 USD > Quill',
    ],
    [
      'Northwind raised $20 million. Harbor Ventures led, and was joined by Contoso Capital.',
      '20000000 USD > Northwind < Harbor Ventures + Contoso Capital, led by Harbor Ventures',
    ],
    [
      'Northwind is close to finalising a $200 million funding round led by Harbor Ventures, Globex News has learnt.',
      '200000000 USD > Northwind < Harbor Ventures, led by Harbor Ventures, planned, reported',
    ],
    [
      'Northwind is in talks to raise $50 million, The Daily Ledger reported.',
      '50000000 USD > Northwind, planned, reported',
    ],
    ['Northwind is in search of a new financing round.', '? > Northwind, planned'],
    ['Northwind has begun a search for new financing.', '? > Northwind, planned'],
  ])('%s', (text, fact) => {
    expect(told(text)).toEqual([`funding_round ${fact}`])
  })

  it('a total is no round', () => {
    expect(told('To date, Northwind has raised $80 million from Harbor Ventures, Globex and others.')).toEqual([])
  })
})

describe('investments that end', () => {
  it.each([
    'Fabrikam pulled out of a planned $2 billion investment in Northwind.',
    'Fabrikam walks away from a $2 billion investment in Northwind',
    'Fabrikam, which had signed an agreement with Northwind in May 2024, has ended it, causing its $2 billion investment to fall through.',
  ])('%s', text => {
    expect(told(text)).toEqual(['stake 2000000000 USD > Northwind < Fabrikam, cancelled'])
  })
})

describe('bids and mergers', () => {
  it.each([
    ['Fabrikam offers $2.5bn for rival Northwind.', '2500000000 USD > Northwind < Fabrikam, planned'],
    ['Fabrikam has tabled a $2.5bn bid for Northwind.', '2500000000 USD > Northwind < Fabrikam, planned'],
    [
      'Northwind rejected a $2.5bn takeover approach from Fabrikam.',
      '2500000000 USD > Northwind < Fabrikam, cancelled',
    ],
    [
      'Fabrikam to merge with Northwind in $8 billion all-stock deal.',
      '8000000000 USD > Northwind < Fabrikam, announced',
    ],
  ])('%s', (text, fact) => {
    expect(told(text)).toEqual([`acquisition_price ${fact}`])
  })

  it('the merger with a shell has no price', () => {
    expect(told('Northwind is merging with the SPAC Harbor Acquisition Corp. in a deal worth $1.6 billion.')).toEqual(
      [],
    )
  })
})

describe('money that is given, and money to be spent', () => {
  it.each([
    [
      'The Department of Energy has awarded Northwind $20 million in funding to build a plant.',
      'grant 20000000 USD > Northwind < Department of Energy',
    ],
    [
      'Fabrikam committed to investing $1.3 billion in Mexico.',
      'capital_commitment 1300000000 USD > Mexico < Fabrikam, announced',
    ],
    ['Fabrikam agreed to put $250 million into Northwind.', 'stake 250000000 USD > Northwind < Fabrikam, announced'],
    ['Fabrikam increased its stake in Northwind to 25%.', 'stake ? > Northwind < Fabrikam, 25%'],
  ])('%s', (text, fact) => {
    expect(told(text)).toEqual([fact])
  })

  it.each([
    'The jury awarded Northwind $20 million.',
    'Northwind offers a $20 million guarantee on its trucks.',
    'Fabrikam gave $5 million to the Red Cross.',
  ])('nothing in: %s', text => {
    expect(told(text)).toEqual([])
  })
})

describe('what becomes of it, and who says so', () => {
  it.each([
    [
      'Fabrikam dropped its $4.2 billion bid for Northwind.',
      'acquisition_price 4200000000 USD > Northwind < Fabrikam, cancelled',
    ],
    [
      'Fabrikam ended talks to buy Northwind for $4.2 billion.',
      'acquisition_price 4200000000 USD > Northwind < Fabrikam, cancelled',
    ],
    ['Thornbury takes Northwind private for $4.2 billion.', 'acquisition_price 4200000000 USD > Northwind < Thornbury'],
    ['Northwind has postponed its $2 billion IPO.', 'ipo_proceeds 2000000000 USD > Northwind, planned'],
    [
      'Globex News reported that Fabrikam is in talks to buy Northwind for $3 billion.',
      'acquisition_price 3000000000 USD > Northwind < Fabrikam, planned, reported',
    ],
    [
      'According to the Daily Ledger, Northwind is raising $200 million.',
      'funding_round 200000000 USD > Northwind, planned, reported',
    ],
    ['Northwind has won £2 million of government funding.', 'grant 2000000 GBP > Northwind'],
    [
      'The £15 million investment from Harbor Ventures will help Northwind expand in Europe.',
      'funding_round 15000000 GBP > Northwind < Harbor Ventures',
    ],
    [
      'Northwind has raised $60 million. It is now valued at $900 million.',
      'funding_round 60000000 USD > Northwind, at 900000000 USD',
    ],
    [
      'Fabrikam has completed its acquisition of Northwind for a total consideration of €220 million.',
      'acquisition_price 220000000 EUR > Northwind < Fabrikam',
    ],
  ])('%s', (text, fact) => {
    expect(told(text)).toEqual([fact])
  })
})

describe('funds', () => {
  it.each([
    ['Harbor Ventures closed its fifth fund at $650 million.', '650000000 USD > Harbor Ventures'],
    [
      'Harbor Ventures has raised $200 million in the "first close" of its fourth investment fund.',
      '200000000 USD > Harbor Ventures, first_close',
    ],
    [
      'Harbor Ventures has completed the initial closing for its newest fund on $430 million.',
      '430000000 USD > Harbor Ventures, first_close',
    ],
    [
      'Harbor Ventures, a London-based manager, closed Harbor Infrastructure Fund II, at €735 million.',
      '735000000 EUR > Harbor Ventures',
    ],
  ])('%s', (text, fact) => {
    expect(told(text)).toEqual([`fund ${fact}`])
    expect(factsOf('announcement', text).map(({ event }) => event)).toEqual(['funding'])
  })
})

describe('whose money it is', () => {
  it('a round of another company adds nothing to the one told before', () => {
    const text =
      'Northwind raised $20 million from Globex Capital. Among the other deals, Fabrikam took a chunk of $15 million, led by Harbor Ventures.'
    expect(told(text)).toEqual(['funding_round 20000000 USD > Northwind < Globex Capital'])
  })

  it.each([
    [
      'Fabrikam and Globex invested $5 million and $10 million, respectively, in Northwind.',
      ['stake 5000000 USD > Northwind < Fabrikam', 'stake 10000000 USD > Northwind < Globex'],
    ],
    [
      'Fabrikam sold Initech to Hooli for $4 billion and its cloud unit to Globex for $2 million.',
      [
        'acquisition_price 4000000000 USD > Initech < Hooli, from Fabrikam',
        'acquisition_price 2000000 USD > cloud unit < Globex, from Fabrikam',
      ],
    ],
    [
      'Fabrikam bought Initech for $4 billion and Lumenpay for $2 million.',
      ['acquisition_price 4000000000 USD > Initech < Fabrikam', 'acquisition_price 2000000 USD > Lumenpay < Fabrikam'],
    ],
  ])('two sums: %s', (text, facts) => {
    expect(told(text)).toEqual(facts)
  })

  it.each([
    'Northwind gets $15M from Fabrikam for its licences.',
    'Northwind took a share of the $56 million total raised by African startups.',
    'Fabrikam acquired a 3.2% stake in the FTSE 100 firm for £400 million.',
  ])('nothing in: %s', text => {
    expect(told(text)).toEqual([])
  })

  it('a value of the equity is no money raised', () => {
    expect(told('The deal implies an estimated $1.1 billion pro forma equity value of Northwind.')).toEqual([])
  })

  it.each([
    [
      'Fabrikam agreed to sell its Lumenpay space unit to Northwind for $550 million.',
      'acquisition_price 550000000 USD > Lumenpay < Northwind, from Fabrikam, announced',
    ],
    [
      'Fabrikam sold its education unit for $7 billion.',
      'acquisition_price 7000000000 USD > education unit, from Fabrikam',
    ],
    [
      'Harbor Ventures sold half its stake in Fabrikam, gained through Fabrikam’s acquisition of Lumenpay, for $15m.',
      'stake 15000000 USD > Fabrikam, from Harbor Ventures',
    ],
    [
      'Northwind raised $115 million in the largest round to date for a toy company.',
      'funding_round 115000000 USD > Northwind',
    ],
    [
      'A $20 million Series B was raised by Northwind, led by Harbor Ventures.',
      'funding_round 20000000 USD > Northwind < Harbor Ventures, led by Harbor Ventures, series_b',
    ],
    [
      'Northwind raised a seed round of $2 million by Harbor Ventures and Globex Capital.',
      'funding_round 2000000 USD > Northwind < Harbor Ventures + Globex Capital, seed',
    ],
    [
      'Northwind closed a $22 million extension to its Series B round.',
      'funding_round 22000000 USD > Northwind, series_b, extension',
    ],
    [
      'Northwind has secured €8 million in financing from newly minted Harbor Ventures.',
      'funding_round 8000000 EUR > Northwind < Harbor Ventures',
    ],
    [
      'Northwind gets $15M from Harbor Ventures to build robots.',
      'funding_round 15000000 USD > Northwind < Harbor Ventures',
    ],
    [
      'Globex said that Harbor Ventures backed Northwind with $15 million.',
      'stake 15000000 USD > Northwind < Harbor Ventures',
    ],
    ['Fabrikam has invested $1 billion in the AI lab Northwind.', 'stake 1000000000 USD > Northwind < Fabrikam'],
    [
      'Fabrikam paid $1.2 billion in cash and stock for Northwind.',
      'acquisition_price 1200000000 USD > Northwind < Fabrikam',
    ],
    [
      'Fabrikam scooped up the assets of bankrupt Northwind for $15 million.',
      'acquisition_price 15000000 USD > assets < Fabrikam',
    ],
    ['Northwind, which last raised $50m in 2022, is laying off staff.', 'funding_round 50000000 USD > Northwind'],
    [
      'Northwind raised $5m from 500 Startups and 3one4 Capital.',
      'funding_round 5000000 USD > Northwind < 500 Startups + 3one4 Capital',
    ],
  ])('%s', (text, fact) => {
    expect(told(text)).toEqual([fact])
  })
})
