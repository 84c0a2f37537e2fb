import { describe, expect, it } from 'vitest'
import { told } from './told.js'

describe('rounds of funding', () => {
  it.each([
    ['Northwind raised $40 million from Harbor Ventures.', 'Northwind < Harbor Ventures'],
    ['Northwind has secured $40 million in financing from Harbor Ventures.', 'Northwind < Harbor Ventures'],
    ['Northwind nabs $40 million from Harbor Ventures.', 'Northwind < Harbor Ventures'],
    ['Northwind bags $40M from Harbor Ventures to build robots', 'Northwind < Harbor Ventures'],
    ['Northwind picks up $40M for its payments platform', 'Northwind'],
    ['Northwind emerged from stealth with $40 million in funding.', 'Northwind'],
    ['Northwind, which raised $40 million last year, has 300 employees.', 'Northwind'],
    ['Northwind, a robotics startup based in Austin, today announced a $40 million round.', 'Northwind'],
  ])('raised: %s', (text, who) => {
    expect(told(text)).toEqual([`funding_round 40000000 USD > ${who}`])
  })

  it.each([
    ['Northwind lands $25 million Series B to fight fraud', 'series_b'],
    ['Northwind closed a $25 million seed round.', 'seed'],
    ['Northwind raised $25 million in pre-seed funding.', 'pre_seed'],
    ['Northwind announced a $25 million Series C extension.', 'series_c, extension'],
    ['Northwind raised a $25 million Series B bridge.', 'series_b, bridge'],
    ['Northwind closed a $25 million bridge round.', 'bridge, bridge'],
    ['Northwind raised $25 million in a Series A round.', 'series_a'],
  ])('named: %s', (text, round) => {
    expect(told(text)).toEqual([`funding_round 25000000 USD > Northwind, ${round}`])
  })

  it.each([
    'Northwind raised $20 million in a round led by Harbor Ventures, with participation from Contoso Capital and Jane Doe.',
    'Northwind raised $20 million in a round led by Harbor Ventures, with Contoso Capital and Jane Doe also participating.',
    'Northwind raised $20 million. The round was led by Harbor Ventures and joined by Contoso Capital and Jane Doe.',
    'Northwind raised $20 million. Harbor Ventures led the round, with participation from Contoso Capital and Jane Doe.',
  ])('given by: %s', text => {
    expect(told(text)).toEqual([
      'funding_round 20000000 USD > Northwind < Harbor Ventures + Contoso Capital + Jane Doe, led by Harbor Ventures',
    ])
  })

  it('an apposition and existing investors without a name are no investors', () => {
    expect(
      told('Northwind raised $20 million from Harbor Ventures, the backer of Initech, and existing investors.'),
    ).toEqual(['funding_round 20000000 USD > Northwind < Harbor Ventures'])
    expect(told('Northwind raised $20 million in a round led by existing investors.')).toEqual([
      'funding_round 20000000 USD > Northwind',
    ])
  })

  it('a stake that others will take is no part of a round told beside it', () => {
    expect(
      told(
        'Globex will also take a small stake in Northwind. Northwind raised $20 million from Harbor Ventures and Contoso Capital in September.',
      ),
    ).toEqual([
      'stake ? > Northwind < Globex, announced',
      'funding_round 20000000 USD > Northwind < Harbor Ventures + Contoso Capital',
    ])
  })

  it.each([
    ['Northwind raised $20 million at a $400 million valuation.', 'at 400000000 USD'],
    ['Northwind raised $20 million at a post-money valuation of $400 million.', 'at 400000000 USD post'],
    ['Northwind announced a $20 million round, valuing it at $400 million.', 'at 400000000 USD'],
    [
      'Northwind announced a $20 million round that values the company at $400 million pre-money.',
      'at 400000000 USD pre',
    ],
    ['Northwind raised $20 million, bringing its total funding to $80 million.', 'total 80000000 USD'],
    ['Northwind raised $20 million. The company has raised $80 million to date.', 'total 80000000 USD'],
  ])('with more sums: %s', (text, more) => {
    expect(told(text)).toEqual([`funding_round 20000000 USD > Northwind, ${more}`])
  })

  it.each([
    ['Northwind is in talks to raise $50 million.', 'planned'],
    ['Northwind is raising $50 million.', 'planned'],
    ['Northwind plans to raise $50 million.', 'planned'],
    ['Northwind is reportedly looking to raise $50 million.', 'planned, reported'],
    ['Northwind has called off its $50 million round.', 'cancelled'],
    ['Northwind will raise $50 million.', 'announced'],
  ])('not made yet, or never: %s', (text, status) => {
    expect(told(text)).toEqual([`funding_round 50000000 USD > Northwind, ${status}`])
  })

  it.each([
    ['Northwind is seeking a new round of financing.', 'Northwind, planned'],
    ['For Northwind, which is actively seeking a new round of financing, this is a blow.', 'Northwind, planned'],
    ['Northwind is in talks to raise new funding.', 'Northwind, planned'],
    [
      'Northwind raised a Series A round led by Harbor Ventures.',
      'Northwind < Harbor Ventures, led by Harbor Ventures, series_a',
    ],
    ['Northwind closed its seed round last year.', 'Northwind, seed'],
  ])('without a sum: %s', (text, who) => {
    expect(told(text)).toEqual([`funding_round ? > ${who}`])
  })

  it.each([
    ['Northwind raised €20M (about $22M).', '20000000 EUR'],
    ['Northwind raised C$20 million.', '20000000 CAD'],
    ['Northwind raised ₹500 crore.', '5000000000 INR'],
    ['Northwind raised 20 million pounds.', '20000000 GBP'],
  ])('in the money written: %s', (text, sum) => {
    expect(told(text)).toEqual([`funding_round ${sum} > Northwind`])
  })
})

describe('an article', () => {
  it('tells its round once, with the earlier one beside it', () => {
    const text = `Northwind raises $30M to build warehouse robots

Northwind, a robotics startup based in Austin, said it has raised $30 million in a Series B round. The round was led by Harbor Ventures, with participation from Contoso Capital. Globex Ventures also participated. The deal values the company at $400 million post-money.

Northwind raised a $12 million Series A in 2024 led by Contoso Capital.`
    expect(told(text)).toEqual([
      'funding_round 30000000 USD > Northwind < Harbor Ventures + Contoso Capital + Globex Ventures, led by Harbor Ventures, series_b, at 400000000 USD post',
      'funding_round 12000000 USD > Northwind < Contoso Capital, led by Contoso Capital, series_a',
    ])
  })

  it.each([
    ['Globex Ventures and Contoso Capital also took part.', 'Harbor Ventures + Globex Ventures + Contoso Capital'],
    ['Globex Ventures also invested.', 'Harbor Ventures + Globex Ventures'],
    ['Globex Ventures took part in a trial in Berlin.', 'Harbor Ventures'],
  ])('has more investors by who took part: %s', (more, investors) => {
    expect(told(`Northwind raised $30 million in a round led by Harbor Ventures.\n\n${more}`)).toEqual([
      `funding_round 30000000 USD > Northwind < ${investors}, led by Harbor Ventures`,
    ])
  })

  it('of many deals tells one in each paragraph', () => {
    const text = `Deals of the week

Northwind, a Berlin-based maker of sensors, raised €12 million in Series A funding.

Fabrikam, a fintech, raised $50 million in Series C funding at a $600 million valuation. Initech Partners led the round.

Litware raised $8 million in seed funding from Adatum Ventures and angel investors including Jane Doe.`
    expect(told(text)).toEqual([
      'funding_round 12000000 EUR > Northwind, series_a',
      'funding_round 50000000 USD > Fabrikam < Initech Partners, led by Initech Partners, series_c, at 600000000 USD',
      'funding_round 8000000 USD > Litware < Adatum Ventures + Jane Doe, seed',
    ])
  })
})

describe('no investment', () => {
  it.each([
    'Northwind raised $5 prices.',
    'Northwind raised concerns about the $40 million contract.',
    'Northwind raised its forecast to $4bn.',
    'Northwind raised prices by $5.',
    'A Series of events cost Northwind $40 million.',
    'Use the $20 gift card at Northwind.',
    'Northwind was fined $40 million.',
    'Northwind won a $40 million contract with the Navy.',
    'Northwind landed a $30M deal with Fabrikam to supply chips.',
    'Northwind paid $40 million to settle the case.',
    'Northwind closed at $35.20 on Friday.',
    'Northwind, backed by Harbor Ventures, makes sensors.',
    'Northwind has $40 million in cash and $20 million of debt.',
    'Northwind did not raise $40 million.',
    'If Northwind raises $40 million, it will hire.',
  ])('in: %s', text => {
    expect(told(text)).toEqual([])
  })
})
