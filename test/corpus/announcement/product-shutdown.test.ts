import { describe, expect, it } from 'vitest'
import { actsOf } from './acts.js'

const shut = { status: 'announced', certainty: 'stated', actors: ['Northwind Systems'], objects: ['Harbor'] }

describe('product shutdowns', () => {
  it.each([
    ['Northwind Systems is shutting down Harbor on June 1.', { ...shut, date: '2026-06-01' }],
    ['Northwind Systems shut down Harbor in 2024.', { ...shut, status: 'completed', date: '2024' }],
    ['Northwind Systems will shut Harbor down in May.', { ...shut, date: '2026-05' }],
    ['Northwind Systems is killing its Harbor app.', shut],
    ['Northwind Systems will discontinue Harbor.', shut],
    ['Harbor is being shut down by Northwind Systems.', shut],
    ['Fabrikam rival Northwind Systems is shutting down Harbor.', shut],
    ['Northwind Systems has pulled the plug on Harbor.', { ...shut, status: 'completed' }],
    ['Northwind Systems will stop selling Harbor.', shut],
    ['Northwind Systems will end support for Harbor in May.', { ...shut, date: '2026-05' }],
    ["Northwind Systems's Harbor will shut down on June 10.", { ...shut, date: '2026-06-10' }],
    ['Northwind Systems is shutting down.', { ...shut, objects: ['Northwind Systems'] }],
    ['Northwind Systems is calling it quits after nine years.', { ...shut, objects: ['Northwind Systems'] }],
    ['Northwind Systems will cease operations in May.', { ...shut, objects: ['Northwind Systems'] }],
    ['Northwind Systems announced the closure of its Harbor app.', shut],
    ['Northwind Systems confirmed on Tuesday that it will shut down Harbor.', { ...shut, date: null }],
    ['Northwind Systems officially bid farewell to Harbor on Monday.', { ...shut, status: 'announced' }],
    ['The Harbor app of Northwind Systems is going away in May.', { objects: ['Harbor'], date: '2026-05' }],
    ['Support for the old site ends soon: Harbor 2 will reach end of support in October.', { status: 'announced' }],
    ['Northwind Systems plans to retire the Harbor app.', { ...shut, status: 'planned' }],
  ])('%s', (text, expected) => {
    expect(actsOf('product_shutdown', text)).toMatchObject([expected])
  })

  it.each([
    'Northwind Systems closed a $40 million round.',
    'Northwind Systems closed at $12 on Monday.',
    'Northwind Systems closed the acquisition of Fabrikam.',
    'Jane Doe retired from Northwind Systems.',
    'Northwind Systems pulled its forecast for the year.',
    'Northwind Systems ended the quarter with 400 employees.',
    'Northwind Systems will not shut down Harbor.',
    'When web services shut down, users complain.',
    'Bad habits are stopping you from making real progress.',
    'Employees bid farewell to Jane Doe on Friday.',
    'Harbor went dark for two hours on Monday.',
    'The feeling that Harbor gives will not go away.',
    'I closed my offline business in 2019.',
    'You can close the Harbor app at any time.',
    "Northwind's Jane Doe will retire in spring.",
    'Northwind Systems went dark for hours, taking down Harbor and Lumenpay.',
  ])('nothing in: %s', text => {
    expect(actsOf('product_shutdown', text)).toEqual([])
  })
})
