import { describe, expect, it } from 'vitest'
import { actsOf } from './acts.js'

describe('outages', () => {
  it.each([
    [
      'Northwind Systems suffered an outage on Monday.',
      { status: 'completed', actors: ['Northwind Systems'], date: '2026-03-23' },
    ],
    ['Northwind Systems went down on Monday.', { status: 'completed', actors: ['Northwind Systems'] }],
    ['A global outage hit Northwind Systems on Monday.', { status: 'completed', objects: ['Northwind Systems'] }],
    ['The outage at Northwind Systems lasted six hours.', { status: 'completed', objects: ['Northwind Systems'] }],
    ['Northwind Systems is experiencing an outage.', { status: 'completed', actors: ['Northwind Systems'] }],
    ['The Harbor service went down on Monday.', { status: 'completed', objects: ['Harbor'] }],
  ])('%s', (text, expected) => {
    expect(actsOf('outage', text)).toMatchObject([expected])
  })

  it.each([
    'Shares of Northwind Systems went down 3%.',
    'Prices went down on Monday.',
    'Northwind Systems took a stake in Fabrikam.',
    'Jane Doe went down the stairs.',
  ])('nothing in: %s', text => {
    expect(actsOf('outage', text)).toEqual([])
  })
})
