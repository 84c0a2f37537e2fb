import { describe, expect, it } from 'vitest'
import { recordsOf } from '../facts.js'
import { told } from './told.js'

describe('stakes', () => {
  it.each([
    ['Fabrikam invested $40 million in Northwind.', 'stake 40000000 USD > Northwind < Fabrikam'],
    ['Fabrikam pours $40 million into Northwind', 'stake 40000000 USD > Northwind < Fabrikam'],
    [
      'Fabrikam and Contoso have invested $40 million in Northwind.',
      'stake 40000000 USD > Northwind < Fabrikam + Contoso',
    ],
    [
      'Fabrikam agreed to invest $40 million in Northwind for a 10% stake.',
      'stake 40000000 USD > Northwind < Fabrikam, 10%, announced',
    ],
    [
      'Northwind was last valued at $6.1 billion in March 2024, when the Gulf fund Fabrikam invested $350 million.',
      'stake 350000000 USD > Northwind < Fabrikam, at 6100000000 USD',
    ],
    ['Last week Fabrikam invested in Northwind.', 'stake ? > Northwind < Fabrikam'],
    ['Fabrikam took a 10% stake in Northwind.', 'stake ? > Northwind < Fabrikam, 10%'],
    ['Fabrikam bought a 10% stake in Northwind for $40 million.', 'stake 40000000 USD > Northwind < Fabrikam, 10%'],
    ['Fabrikam sold its 10% stake in Northwind for $40 million.', 'stake 40000000 USD > Northwind, from Fabrikam, 10%'],
    ['Fabrikam offloaded its stake in Northwind for $40 million.', 'stake 40000000 USD > Northwind, from Fabrikam'],
    [
      'Globex, which had signed a cooperation agreement with Initech at the end of last year, has decided to withdraw from the agreement, causing its initial $10 billion investment to fall through.',
      'stake 10000000000 USD > Initech < Globex, cancelled',
    ],
  ])('%s', (text, fact) => {
    expect(told(text)).toEqual([fact])
  })

  it.each([
    'Fabrikam invested heavily in AI last year.',
    'Much is at stake for Fabrikam.',
    'Investors poured $40 billion into AI last year.',
  ])('nothing in: %s', text => {
    expect(told(text)).toEqual([])
  })
})

describe('prices of companies', () => {
  it.each([
    ['Fabrikam acquired Northwind for $450 million.', ''],
    ['Fabrikam agreed to buy Northwind in a deal worth $450 million.', ', announced'],
    ['Fabrikam is buying Northwind, a maker of sensors, in an all-cash deal worth $450 million.', ', announced'],
    ['Northwind has been acquired by Fabrikam for $450 million in cash and stock.', ''],
    ["Fabrikam's $450 million acquisition of Northwind closed on Friday.", ''],
    ['Fabrikam, which bought Northwind for $450 million in 2019, is moving.', ''],
    ['Fabrikam to acquire Northwind for $450M', ', announced'],
    ['Fabrikam is in advanced talks to buy Northwind for $450 million.', ', planned'],
    ['Northwind, which Fabrikam bought in 2019 for $450 million, is moving.', ''],
    ['A judge refused to prevent Fabrikam from buying Northwind for $450 million.', ', announced'],
    ['Fabrikam has agreed to acquire Northwind. The deal is worth $450 million.', ', announced'],
  ])('%s', (text, more) => {
    expect(told(text)).toEqual([`acquisition_price 450000000 USD > Northwind < Fabrikam${more}`])
  })

  it('with the seller', () => {
    expect(told('Contoso sold Northwind to Fabrikam for $450 million.')).toEqual([
      'acquisition_price 450000000 USD > Northwind < Fabrikam, from Contoso',
    ])
  })

  it.each([
    'Fabrikam acquired Northwind for an undisclosed sum.',
    'Fabrikam bought Bitcoin for $450 million.',
    'Fabrikam agreed to acquire Northwind. It will pay for the purchase with a loan of $700m from three banks.',
    'Fabrikam sold 2 million phones for $450 each.',
    'Fabrikam signed a $450 million deal with Northwind to supply chips.',
  ])('nothing in: %s', text => {
    expect(told(text)).toEqual([])
  })
})

describe('loans, grants, offerings, funds and commitments', () => {
  it.each([
    [
      'Northwind secured a $20 million credit facility from Harbor Bank.',
      'debt 20000000 USD > Northwind < Harbor Bank',
    ],
    ['Northwind obtained a $20 million term loan from Harbor Bank.', 'debt 20000000 USD > Northwind < Harbor Bank'],
    [
      'Northwind has secured $20 million in debt financing led by Harbor Bank.',
      'debt 20000000 USD > Northwind < Harbor Bank, led by Harbor Bank',
    ],
    ['Northwind priced $20 million of convertible notes due 2030.', 'debt 20000000 USD > Northwind'],
    ['Northwind plans a $20 million loan from banks.', 'debt 20000000 USD > Northwind < banks, planned'],
    [
      'Northwind won a $5 million grant from the Contoso Foundation.',
      'grant 5000000 USD > Northwind < Contoso Foundation',
    ],
    [
      'The Contoso Foundation awarded Northwind a $5 million grant.',
      'grant 5000000 USD > Northwind < Contoso Foundation',
    ],
    [
      'Northwind was awarded a $5 million grant by the Contoso Foundation.',
      'grant 5000000 USD > Northwind < Contoso Foundation',
    ],
    ['Northwind raised $800 million in its initial public offering.', 'ipo_proceeds 800000000 USD > Northwind'],
    ["Northwind's IPO raised $800 million.", 'ipo_proceeds 800000000 USD > Northwind'],
    ['Northwind to raise up to $800M in Hong Kong listing', 'ipo_proceeds 800000000 USD > Northwind, announced'],
    [
      'Northwind is seeking to raise $800 million in a New York listing.',
      'ipo_proceeds 800000000 USD > Northwind, planned',
    ],
    ['Harbor Ventures closed a $300 million fund for robotics startups.', 'fund 300000000 USD > Harbor Ventures'],
    ['Harbor Ventures has closed its third fund at $300 million.', 'fund 300000000 USD > Harbor Ventures'],
    ['Harbor Ventures raises $300M for second climate fund', 'fund 300000000 USD > Harbor Ventures'],
    [
      'Fabrikam will invest $4 billion to build a plant in Ohio.',
      'capital_commitment 4000000000 USD > ? < Fabrikam, announced',
    ],
    [
      'Fabrikam plans to invest $1.2 billion in a plant in Wexley, Malaysia, where work is to begin in June.',
      'capital_commitment 1200000000 USD > ? < Fabrikam, planned',
    ],
    [
      'Fabrikam plans to spend $4 billion on AI infrastructure this year.',
      'capital_commitment 4000000000 USD > ? < Fabrikam, planned',
    ],
    [
      'Fabrikam will invest $4 billion over five years in India.',
      'capital_commitment 4000000000 USD > India < Fabrikam, announced',
    ],
    [
      'Fabrikam earmarks $4 billion to expand its data centers',
      'capital_commitment 4000000000 USD > ? < Fabrikam, announced',
    ],
  ])('%s', (text, fact) => {
    expect(told(text)).toEqual([fact])
  })

  it.each([
    'Northwind repaid its $20 million loan.',
    'Northwind spent $4 million on marketing last year.',
    'Northwind raised $20 million ahead of its IPO in 2027.',
    'The trade body Fabrikam estimates that operators will need to invest $4 billion in new plants.',
    'Analysts say Fabrikam would have to spend $4 billion to build a plant in Ohio.',
  ])('no debt, commitment or offering in: %s', text => {
    expect(told(text).filter(fact => !fact.startsWith('funding_round'))).toEqual([])
  })
})

describe('an investment and its announcement', () => {
  it.each([
    ['Northwind raised $40 million from Harbor Ventures.', 'funding'],
    ['Northwind raised $800 million in its initial public offering.', 'ipo'],
    ['Fabrikam acquired Northwind for $450 million.', 'acquisition'],
  ])('know each other: %s', (text, event) => {
    const [investment] = recordsOf('investment', text)
    const announcement = recordsOf('announcement', text).find(record => record.event === event)
    expect(investment.related).toEqual([announcement?.id])
    expect(announcement?.related).toEqual([investment.id])
  })
})
