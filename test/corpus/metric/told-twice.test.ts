import { describe, expect, it } from 'vitest'
import { factsOf } from '../facts.js'

const cuts = (text: string) =>
  factsOf('metric', text, { title: 'Contoso lays off about 30% of its staff' })
    .filter(({ unit }) => unit === 'percent')
    .map(({ value, period }) => [value, period])

describe('a figure told again', () => {
  it('in the body is the one of the headline', () => {
    expect(cuts('On Monday Contoso laid off about 30% of its workforce. The app of the company is free.')).toHaveLength(
      1,
    )
  })

  it('for a time years before is another', () => {
    const text =
      'Contoso laid off about 30% of its workforce this week, its founder said.\n\nIn May 2022, Contoso cut 30% of its workforce.'
    expect(cuts(text).map(([value]) => value)).toEqual([30, 30])
    expect(cuts(text).map(([, period]) => period)).toContain('2022-05')
  })
})

describe('a result of nobody', () => {
  const BODY =
    'Northwind Robotics told of its quarter on Monday.\n\nNorthwind makes robots.\n\nIn the end it all came out in the wash, with net income down 12 percent.\n\nNorthwind sells them.'
  const subjects = (title: string) => factsOf('metric', BODY, { title }).map(({ subject }) => subject)

  it('is that of the company that headline and body are about', () => {
    expect(subjects('Northwind Robotics has a slow quarter')).toEqual(['Northwind Robotics'])
  })

  it('stays of nobody under a headline that names none', () => {
    expect(
      factsOf('metric', 'Robots sell slowly. Net income was down 12 percent.').map(({ subject }) => subject),
    ).toEqual([null])
  })
})
