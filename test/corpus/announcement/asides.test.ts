import { describe, expect, it } from 'vitest'
import { tellings } from './tellings.js'

describe('what stands between a name and its verb changes nothing', () => {
  it.each([
    '',
    ' (NASDAQ: NWND)',
    ', a maker of drones,',
    ', which makes drones,',
    ' — one of the best funded startups —',
  ])('Northwind%s', aside => {
    const events = ['expansion', 'policy_change', 'departure', 'merger'] as const
    const found = (rest: string) => tellings(`Northwind${aside} ${rest}`, [...events])
    expect(found('plans to hire 500 engineers in Poland.')).toEqual([
      'expansion planned: Northwind in Poland, 500 people',
    ])
    expect(found('raised prices in May.')).toEqual(['policy_change completed: Northwind > prices'])
    expect(found('fired chief executive Jane Doe.')).toEqual(['departure completed: Northwind > Jane Doe'])
    expect(found('and Lumenpay agreed to merge.')).toEqual(['merger announced: Northwind + Lumenpay'])
  })

  it.each(['', ', which makes drones,', ', founded in 2019,', ' (NYSE: FAB)', ' — the subject of much talk —'])(
    'Fabrikam%s',
    aside => {
      expect(tellings(`Northwind has dropped Fabrikam${aside} as its cloud supplier.`, ['partnership_end'])).toEqual([
        'partnership_end completed: Northwind < Fabrikam',
      ])
    },
  )

  it('reads an infinitive behind a relative clause as hanging on the verb before it', () => {
    expect(tellings('Northwind picked Fabrikam, which makes drones, to power its assistant.', ['partnership'])).toEqual(
      ['partnership completed: Northwind < Fabrikam'],
    )
  })

  it('takes who tells it for no description of the name before', () => {
    expect(
      tellings('Northwind paid $40 million for Lumenpay, a spokesperson told reporters.', ['acquisition']),
    ).toEqual(['acquisition completed: Northwind > Lumenpay, 40000000 USD'])
  })

  it('does not join clauses of their own', () => {
    expect(
      tellings('Lumenpay, a toy maker, was sold in May, and Northwind is laying off 40 people.', ['layoffs']),
    ).toEqual(['layoffs announced: Northwind, 40 people'])
  })
})

describe('who is told it does not do it', () => {
  it.each([
    'A spokesperson told Axios the company will cut 40 jobs.',
    'Its chief executive told the Financial Times that it will cut 40 jobs.',
    'In an interview with The Verge, it said it will cut 40 jobs.',
  ])('%s', rest => {
    expect(tellings(`The software company Northwind is in trouble. ${rest}`, ['layoffs'])).toEqual([
      'layoffs announced: Northwind, 40 people',
    ])
  })

  it('goes on past brackets within a relative clause', () => {
    expect(
      tellings('Northwind, which went on buying (last of all with Fabrikam), plans to cut 800 jobs.', ['layoffs']),
    ).toEqual(['layoffs planned: Northwind, 800 people'])
  })

  it('has the second verb of a relative clause, past a day and "and later"', () => {
    expect(
      tellings('Northwind, which went public in May 2021 and later that year bought Fabrikam, is hiring.', [
        'acquisition',
      ]),
    ).toEqual(['acquisition completed: Northwind > Fabrikam'])
  })
})

describe('a verb in the singular', () => {
  it('goes with the last name alone, where a clause before it ends in another', () => {
    expect(tellings('Norland is blocking the takeover of Fabrikam and Contoso is cutting jobs.', ['layoffs'])).toEqual([
      'layoffs announced: Contoso',
    ])
    expect(tellings('Northwind bought Fabrikam and Contoso plans to cut jobs.', ['layoffs'])).toEqual([
      'layoffs planned: Contoso',
    ])
  })

  it('and with all of them in the plural', () => {
    expect(tellings('Norland is cold. Fabrikam and Contoso plan to cut jobs.', ['layoffs'])).toEqual([
      'layoffs planned: Fabrikam + Contoso',
    ])
  })
})
