import { describe, expect, it } from 'vitest'
import { factsOf } from '../facts.js'

const cuts = (text: string) =>
  factsOf('metric', text, { title: 'Contoso lays off about 30% of its staff' })
    .filter(({ unit }) => unit === 'percent')
    .map(({ value, period }) => [value, period])

describe('a figure told again', () => {
  it('in the body is the one of the headline', () => {
    expect(cuts('On Monday Contoso laid off about 30% of its workforce. The app of the company is free.')).toHaveLength(1)
  })

  it('for a time years before is another', () => {
    const text =
      'Contoso laid off about 30% of its workforce this week, its founder said.\n\nIn May 2022, Contoso cut 30% of its workforce.'
    expect(cuts(text).map(([value]) => value)).toEqual([30, 30])
    expect(cuts(text).map(([, period]) => period)).toContain('2022-05')
  })
})
