import { describe, expect, it } from 'vitest'
import { type Facts, factsOf } from '../facts.js'

const against = ({ baseline }: Facts) => (baseline as { text: string } | null)?.text ?? null
const told = (fact: Facts) => [fact.kind, fact.value, fact.direction, against(fact), fact.period]

describe('two moves of one figure', () => {
  it.each([
    ['year over year', 'quarter over quarter'],
    ['year-over-year', 'sequentially'],
    ['from a year earlier', 'from the first quarter'],
  ])('%s and %s', (first, second) => {
    const found = factsOf('metric', `Contoso said revenue rose 12% ${first} and 3% ${second}.`)
    expect(found.map(fact => [fact.kind, fact.value, fact.direction, against(fact)])).toEqual([
      ['change', 12, 'increase', first],
      ['change', 3, 'increase', second],
    ])
  })

  it('"over" before a count is none', () => {
    const found = factsOf('metric', 'Contoso laid off 15% of its workforce, or over 15,000 employees, last year.')
    expect(found.map(fact => [fact.value, against(fact)])).toEqual([
      [15, null],
      [15000, null],
    ])
  })
})

describe('days and quarters of something else', () => {
  it.each([
    ['Jane Doe told staff in a memo on Thursday that Contoso cut its workforce by 15%.', null],
    ['Contoso will cut its spending by 20% and suspend its dividend starting in the fourth quarter.', null],
    ['Contoso will cut its spending by 20% starting in the fourth quarter.', '2026-Q4'],
  ])('%s', (text, period) => {
    expect(factsOf('metric', text).map(told)).toEqual([['change', expect.any(Number), 'decrease', null, period]])
  })
})

describe('a staff made smaller', () => {
  it.each([
    'Contoso pares 8% of its staff.',
    'Contoso is culling 8% of its staff.',
    'Contoso would downsize its workforce by 8%.',
    'Contoso axes 8% of its staff.',
    'Contoso will shrink its workforce by 8%.',
    'Contoso is thinning its staff by 8%.',
  ])('%s', text => {
    const [found] = factsOf('metric', text)
    expect([found.kind, found.measureKey, found.value, found.direction]).toEqual(['change', 'employees', 8, 'decrease'])
  })

  it('some of whom are women are no change', () => {
    const [found] = factsOf('metric', 'Women are 8% of the staff of Contoso.')
    expect([found.kind, found.direction]).toEqual(['share', null])
  })
})

describe('percentages in a row that are no list of parts', () => {
  it.each([
    ['Contoso grew 3%, 4% and 5% of its staff left.', 4],
    ['Contoso lost 5%, 6% and 10% of its users.', 6],
  ])('%s', (text, value) => {
    expect(factsOf('metric', text).map(fact => fact.value)).not.toContain(value)
  })

  it('a model is no sum in cents', () => {
    const text = 'Contoso shares fell 3% after sales of 5C phones disappointed.'
    expect(factsOf('metric', text).map(fact => fact.value)).toEqual([3])
  })
})
