import { describe, expect, it } from 'vitest'
import { factsOf } from '../facts.js'
import { told } from './told.js'

describe('all who gave', () => {
  it.each([
    [
      'Lumenpay raised $25 million. Fabrikam also participated in the round, with Zyntec Capital and existing investors Corvid and Hooli.',
      '25000000 USD > Lumenpay < Fabrikam + Zyntec Capital + Corvid + Hooli',
    ],
    [
      'Lumenpay raised $25 million. Notable investors, including Fabrikam, Zyntec and Corvid Ventures, participated in the round.',
      '25000000 USD > Lumenpay < Fabrikam + Zyntec + Corvid Ventures',
    ],
    [
      'Lumenpay secured $25 million in funding from its founder Corvid Partners.',
      '25000000 USD > Lumenpay < Corvid Partners',
    ],
    [
      'Lumenpay raised $25 million in a round led by Corvid Group subsidiary Zyntec Capital.',
      '25000000 USD > Lumenpay < Zyntec Capital, led by Zyntec Capital',
    ],
    [
      'Lumenpay closed a $25 million round. It drew support for the round from Corvid Fund and Zyntec Capital.',
      '25000000 USD > Lumenpay < Corvid Fund + Zyntec Capital',
    ],
    // who led is not known, and no one who joined led
    [
      'Lumenpay raised $25 million in a round led by pension funds, with participation from Corvid Ventures.',
      '25000000 USD > Lumenpay < Corvid Ventures',
    ],
    [
      'Fabrikam makes chips. Lumenpay raised $25 million in a round that included the company’s founder, Zyntec Capital.',
      '25000000 USD > Lumenpay < Zyntec Capital',
    ],
    [
      'Lumenpay is launching with $25 million in Series A financing led by Corvid.',
      '25000000 USD > Lumenpay < Corvid, led by Corvid, series_a',
    ],
    ['Lumenpay raised $25 million in a round, with Fabrikam building its app.', '25000000 USD > Lumenpay'],
  ])('%s', (text, fact) => {
    expect(told(text)).toEqual([`funding_round ${fact}`])
  })
})

describe('sums of a round', () => {
  it.each([
    ['Lumenpay raises $225M at $3B', '225000000 USD > Lumenpay, at 3000000000 USD'],
    ['Lumenpay announced a raise of $20 million at $300 million.', '20000000 USD > Lumenpay, at 300000000 USD'],
    [
      'Corvid is in talks to lead a round north of $200 million for Lumenpay.',
      '200000000 USD > Lumenpay < Corvid, led by Corvid, planned',
    ],
    ['In addition to its $21 million funding round, Lumenpay disclosed that it is leaving.', '21000000 USD > Lumenpay'],
    [
      'Lumenpay raised $32 million, bringing the total venture capital invested in the four-year-old firm to $100 million.',
      '32000000 USD > Lumenpay, total 100000000 USD',
    ],
    ['The deal, which would follow Lumenpay’s $19 million round, values it at $3 billion.', '19000000 USD > Lumenpay'],
    ['Lumenpay has raised ¥500 million ($70 million).', '500000000 CNY > Lumenpay'],
    ['Lumenpay has raised ¥500 million ($3.4 million).', '500000000 JPY > Lumenpay'],
    ['Lumenpay raised $25 million at a fair in May, where it sold $300 million of chips.', '25000000 USD > Lumenpay'],
  ])('%s', (text, fact) => {
    const [first] = told(text)
    expect(first).toEqual(`funding_round ${fact}`)
  })

  it('has no other record', () => {
    expect(factsOf('investment', 'Lumenpay raises $225M at $3B')).toHaveLength(1)
  })
})
