import { describe, expect, it } from 'vitest'
import { tellings } from './tellings.js'

const cutsOf = (text: string) => tellings(text, ['layoffs'])

describe('jobs lost', () => {
  it.each([
    ['About 9,000 employees will lose their jobs at Northwind Systems.', 'announced', ', 9000 people'],
    ['Some 400 jobs will go at Northwind Systems.', 'announced', ', 400 people'],
    ['Northwind Systems confirmed that 400 people were let go on Monday.', 'completed', ', 400 people'],
    ['Northwind Systems let 40 people go last week.', 'completed', ', 40 people'],
    ['Northwind Systems is letting 40 people go.', 'announced', ', 40 people'],
    ['Northwind Systems retrenched 400 workers in March.', 'completed', ', 400 people'],
    ['Northwind Systems announced a 10% reduction in its workforce.', 'announced', ''],
    ['Northwind Systems has put 400 jobs at risk of redundancy.', 'planned', ', 400 people'],
    ['Northwind Systems said the cuts would affect about 12% of its workforce.', 'announced', ''],
    ['Northwind Systems is parting ways with about 15% of its employees.', 'announced', ''],
    ['Northwind Systems announced that 400 roles would be eliminated.', 'announced', ', 400 people'],
    ['More layoffs at Northwind Systems could follow.', 'planned', ''],
  ])('%s', (text, status, people) => {
    expect(cutsOf(text)).toEqual([`layoffs ${status}: Northwind Systems${people}`])
  })

  it('are told of the company that the sentence before is about', () => {
    const text = 'Northwind Systems will close its plant in Leeds. Some 400 jobs will go.'
    expect(cutsOf(text)).toEqual(['layoffs announced: Northwind Systems, 400 people'])
  })

  it.each([
    'Northwind Systems has not laid off anyone.',
    'Northwind Systems freezes hiring.',
    'Northwind Systems let its users go back to the old design.',
    'The cuts affect prices at Northwind Systems.',
    'Northwind Systems announced a 10% reduction in its prices.',
    'Before the layoffs, Northwind Systems employed more than 8,000 staff.',
  ])('nothing in: %s', text => {
    expect(cutsOf(text)).toEqual([])
  })
})

describe('restructurings', () => {
  it.each([
    [
      'Northwind Systems is merging its hardware and software teams.',
      'announced: Northwind Systems > hardware and software teams',
    ],
    ['Northwind Systems disbanded its safety team in May.', 'completed: Northwind Systems > safety team'],
    ['Northwind Systems closed two of its studios.', 'completed: Northwind Systems > studios'],
    ['Northwind Systems will split into two publicly traded companies.', 'announced: Northwind Systems'],
    ['Northwind Systems is pulling out of the Indian market.', 'announced: Northwind Systems'],
  ])('%s', (text, expected) => {
    expect(tellings(text, ['restructuring'])).toEqual([`restructuring ${expected}`])
  })

  it.each([
    'Northwind Systems merged the two photos.',
    'Northwind Systems moved the button into the toolbar.',
    'Northwind Systems dissolved the sugar.',
  ])('nothing in: %s', text => {
    expect(tellings(text, ['restructuring'])).toEqual([])
  })
})
