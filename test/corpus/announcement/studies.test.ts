import { describe, expect, it } from 'vitest'
import { factsOf } from '../facts.js'
import { tellings } from './tellings.js'

describe('studies told by whose they are', () => {
  it.each([
    ['A new report from Harbor Institute found that attacks on hospitals doubled.', 'Harbor Institute'],
    ["Northwind's latest report shows shipments fell 12%.", 'Northwind'],
    ['A study published on Monday by the Harbor Institute concluded that chatbots flatter.', 'Harbor Institute'],
    ['A Northwind Labs study found that chatbots erred in 30% of cases.', 'Northwind Labs'],
    ['In a new study, Northwind Labs found that 4% of chats concern health.', 'Northwind Labs'],
  ])('%s', (text, house) => {
    expect(tellings(text, ['research'])).toEqual([`research completed: ${house}`])
  })

  it.each([
    "Northwind's latest earnings report shows that it is making progress.",
    'A report found that chatbots flatter.',
    'A Reuters report found that Northwind hid the flaw.',
  ])('nothing in: %s', text => {
    expect(tellings(text, ['research'])).toEqual([])
  })

  it('have no day of what they found', () => {
    const text = 'Half of firms were hit in 2021, up from 2020, a new report from the Harbor Institute found.'
    expect(factsOf('announcement', text)).toMatchObject([{ event: 'research', date: null }])
  })
})

describe('suits and hires by their own words', () => {
  it.each([
    [
      'A judge threw out the lawsuit that Northwind Media had brought against Fabrikam.',
      ['lawsuit completed: Northwind Media < Fabrikam'],
    ],
    ['Northwind has chosen Jane Doe to lead the company.', ['appointment completed: Northwind > Jane Doe']],
    [
      "Jane Doe has been tapped to run Northwind's European operations.",
      ['appointment completed: Northwind > Jane Doe'],
    ],
  ])('%s', (text, expected) => {
    expect(tellings(text)).toEqual(expected)
  })
})
