import { describe, expect, it } from 'vitest'
import { factsOf } from '../facts.js'

const counts = (text: string) =>
  factsOf('metric', text)
    .filter(({ unit }) => unit === 'count')
    .map(({ measureKey, value, subject }) => `${measureKey} ${value} of ${subject}`)

describe('how many work where a part of them goes', () => {
  it.each([
    'Northwind said the cuts come to 9% of the 22,000 Northwind employees.',
    'Northwind laid off a third of its 22,000 employees.',
    'Northwind has fired half of the company’s 22,000 employees.',
    'Northwind will lay off more than 5% of its roughly 22,000 employees.',
  ])('are no jobs cut: %s', text => expect(counts(text)).toEqual(['employees 22000 of Northwind']))
})

describe('a cut told again in people', () => {
  it.each([
    'Northwind plans to cut 10% of its workforce. That equates to about 800 employees.',
    'Northwind is laying off nine percent of its staff. The decision will affect around 800 workers.',
    'Northwind is laying off nine percent of its staff, which works out to around 800 people.',
    'Northwind is laying off nine percent of its staff, or roughly 800 people.',
    'Northwind has shed a tenth of its staff. It laid off 10% of its workforce, which amounts to 800 jobs.',
  ])('is one of jobs: %s', text => expect(counts(text)).toEqual(['jobs_cut 800 of Northwind']))

  it.each([
    'Northwind trained 800 employees last year.',
    'Northwind said it would shift 800 workers to Ohio.',
    'Northwind offered to buy out 800 employees.',
  ])('is none where nobody was told to go, nor how many there are: %s', text => expect(counts(text)).toEqual([]))
})

describe('whose the jobs are', () => {
  it('is nobody where they are those of a trade', () => {
    expect(
      counts('Firms from Northwind to Fabrikam cut back in a year that saw 90,000 tech workers laid off.'),
    ).toEqual(['jobs_cut 90000 of null'])
    expect(counts('Northwind laid off 90 tech workers.')).toEqual(['jobs_cut 90 of Northwind'])
  })
})

describe('who tells a figure in a sentence of two tellers', () => {
  const tellers = (text: string) => factsOf('metric', text).map(({ value, attribution }) => [value, attribution])

  it('is the one of its own part', () => {
    expect(tellers('Northwind said sales rose 4%, while Contoso said its costs fell 12%.')).toEqual([
      [4, 'Northwind'],
      [12, 'Contoso'],
    ])
  })

  it('and the only one of a part that names no other', () => {
    expect(tellers('Northwind said sales rose 4%, while costs fell 12%.')).toEqual([
      [4, 'Northwind'],
      [12, 'Northwind'],
    ])
  })
})

describe('what a company has bought of another', () => {
  it.each(['the outstanding securities', 'the common stock', 'the shares'])('is a stake and no figure: %s', paper => {
    expect(factsOf('metric', `Northwind acquired 30% of ${paper} of Fabrikam Corporation for $30 million.`)).toEqual([])
  })

  it('as shares of nobody named are not', () => {
    expect(factsOf('metric', 'Northwind let its banks buy up to 15% of shares at the same price.')).toMatchObject([
      { kind: 'share', value: 15 },
    ])
  })

  it('as another part of something is not', () => {
    expect(factsOf('metric', 'Northwind said 30% of its stock orders came from phones.')).toMatchObject([
      { kind: 'share', value: 30 },
    ])
  })
})

describe('a release', () => {
  const RELEASE =
    'Northwind Software, Inc. reported results for the third quarter ended September 30, 2025.\n\nThird Quarter Highlights\n\n- Cloud Revenue of $18.4 Million, up 66% Year-Over-Year\n- Cloud bookings were up 49% Year-Over-Year'
  it('may end with the list of its results, which are its own', () => {
    expect(factsOf('metric', RELEASE).map(({ value, subject }) => `${value} ${subject}`)).toEqual([
      '66 Northwind Software, Inc',
      '18400000 Northwind Software, Inc',
      '49 Northwind Software, Inc',
    ])
  })

  it('as a list of other stories is not', () => {
    const page = RELEASE.replace('Third Quarter Highlights', 'More stories')
    expect(factsOf('metric', page)).toEqual([])
  })
})

describe('what a company boasts of', () => {
  it('it has, from no time when it was founded, and nobody tells it', () => {
    expect(factsOf('metric', 'Founded in 2009, Northwind boasts 42 million monthly users.')).toMatchObject([
      { value: 42_000_000, subject: 'Northwind', period: null, attribution: null },
    ])
  })
})

describe('what a deal values a company at', () => {
  it('is of the deal', () => {
    const text = 'Northwind will buy Fabrikam in a transaction that values the company at $170 million.'
    expect(factsOf('metric', text)).toEqual([])
  })

  it('as what it is valued at elsewhere is a figure', () => {
    expect(factsOf('metric', 'Fabrikam was valued at $170 million in May.')).toMatchObject([
      { measureKey: 'valuation', value: 170_000_000 },
    ])
  })
})
