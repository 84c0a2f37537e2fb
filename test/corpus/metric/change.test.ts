import { describe, expect, it } from 'vitest'
import { factsOf } from '../facts.js'

const changes = (text: string) =>
  factsOf('metric', text)
    .filter(({ kind }) => kind === 'change')
    .map(({ direction, value, unit, measure }) => `${measure}: ${direction} ${value} ${unit}`)

describe('a verb that acts on what is measured', () => {
  it.each([
    [
      "Strong demand lifted Fabrikam's revenue 24%.",
      { value: 24, direction: 'increase', measure: 'revenue', subject: 'Fabrikam' },
    ],
    ['Fabrikam cut its prices 10% in May.', { value: 10, direction: 'decrease', measure: 'prices' }],
    ['Fabrikam raised its dividend 10%.', { value: 10, direction: 'increase', measure: 'dividend' }],
    ['Fabrikam tops estimates as demand lifts revenue 24%', { value: 24, direction: 'increase', status: 'actual' }],
  ])('%s', (text, fact) => {
    expect(factsOf('metric', text)).toMatchObject([{ kind: 'change', unit: 'percent', ...fact }])
  })
})

describe('changes', () => {
  it.each([
    ['Revenue at Fabrikam rose 12% in the third quarter.', ['Revenue: increase 12 percent']],
    ['Fabrikam said its revenue grew by a solid 12 percent.', ['revenue: increase 12 percent']],
    ['Fabrikam saw quarterly sales drop 5.5 percent.', ['quarterly sales: decrease 5.5 percent']],
    ["Fabrikam's app downloads plunged more than 40%.", ['app downloads: decrease 40 percent']],
    ['Fabrikam cut prices by 20%.', ['prices: decrease 20 percent']],
    ['On Monday, Fabrikam shares were down 11 percent.', ['shares: decrease 11 percent']],
    ['Margins at Fabrikam fell 150 basis points.', ['Margins: decrease 150 basis_point']],
  ])('a verb and a figure: %s', (text, found) => {
    expect(changes(text)).toEqual(found)
  })

  it.each([
    ['Fabrikam reported a 20% increase in monthly users.', ['monthly users: increase 20 percent']],
    ['Fabrikam posted 31 percent revenue growth.', ['revenue: increase 31 percent']],
    ['Fabrikam enjoyed a 32% jump in downloads.', ['downloads: increase 32 percent']],
    ['Fabrikam expects operating earnings growth of around 5%.', ['operating earnings: increase 5 percent']],
    ['Fabrikam forecast a 13% decline in shipments.', ['shipments: decrease 13 percent']],
  ])('a figure and a noun: %s', (text, found) => {
    expect(changes(text)).toEqual(found)
  })

  it.each([
    ['Subscriptions to the Fabrikam app doubled in March.', 'increase 2 multiple'],
    ['Fabrikam tripled its output.', 'increase 3 multiple'],
    ['Fabrikam halved its losses.', 'decrease 50 percent'],
    ['Fabrikam slashed its cloud bill in half.', 'decrease 50 percent'],
    ['Traffic to Fabrikam nearly quadrupled.', 'increase 4 multiple'],
  ])('a word that is a figure: %s', (text, found) => {
    expect(changes(text).map(change => change.replace(/^.*: /, ''))).toEqual([found])
  })

  it('part of the staff is a change, and the people a level', () => {
    expect(changes('Fabrikam laid off 30% of its workforce.')).toEqual(['workforce: decrease 30 percent'])
    expect(changes('Fabrikam let go half of its staff in August.')).toEqual(['staff: decrease 50 percent'])
    expect(factsOf('metric', 'Fabrikam will cut up to 200 employees, or 25% of its workforce.')).toMatchObject([
      { kind: 'level', measure: 'jobs', measureKey: 'jobs_cut', value: 200, bound: 'at_most' },
      { kind: 'change', measure: 'workforce', value: 25, direction: 'decrease' },
    ])
  })

  it('a level told with its change gives two metrics', () => {
    const found = factsOf('metric', 'Fabrikam reported revenue of $273 million, a 9 percent increase from 2024.')
    expect(found).toHaveLength(2)
    expect(found.find(({ kind }) => kind === 'level')).toMatchObject({
      measure: 'revenue',
      value: 273e6,
      currency: 'USD',
    })
    expect(found.find(({ kind }) => kind === 'change')).toMatchObject({
      measure: 'revenue',
      value: 9,
      direction: 'increase',
      level: { value: 273e6, unit: 'money' },
      baseline: { date: '2024' },
    })
  })

  it('both ends of a change are kept', () => {
    const [change] = factsOf('metric', 'Revenue at Fabrikam rose 12% to $5.1 billion from $4.6 billion.')
    expect(change).toMatchObject({ value: 12, level: { value: 5.1e9 }, from: { value: 4.6e9, currency: 'USD' } })
  })

  it.each([
    'Fabrikam is 100% sure of it.',
    'Fabrikam doubled down on chips.',
    'Fabrikam bought a 20% stake in Contoso.',
    'Fabrikam rose to fame in the second half of the decade.',
    'Its camera has 2x zoom.',
    'Fabrikam cut the ribbon on Monday.',
  ])('nothing in: %s', text => {
    expect(factsOf('metric', text)).toEqual([])
  })
})
