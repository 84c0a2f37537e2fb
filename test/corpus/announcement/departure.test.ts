import { describe, expect, it } from 'vitest'
import { actsOf } from './acts.js'

const gone = { status: 'completed', certainty: 'stated', actors: ['Northwind Systems'], objects: ['Jane Doe'] }
const going = { ...gone, status: 'announced' }

describe('departures', () => {
  it.each([
    ['Northwind Systems CEO Jane Doe has resigned.', { ...gone, role: 'CEO' }],
    ['Jane Doe resigned from Northwind Systems on Monday.', { ...gone, date: '2026-03-23' }],
    ['Jane Doe was ousted as CEO of Northwind Systems.', { ...gone, role: 'CEO' }],
    ['Northwind Systems fired chief executive Jane Doe.', { ...gone, role: 'chief executive' }],
    ['Northwind Systems fired its CEO, Jane Doe, on Friday.', { ...gone, role: 'CEO', date: '2026-03-20' }],
    ['Northwind Systems parted ways with Jane Doe, its head of design.', { ...gone, role: 'head of design' }],
    ['Jane Doe left Northwind Systems in 2022.', { ...gone, date: '2022' }],
    ['Jane Doe is leaving Northwind Systems after ten years.', going],
    [
      'Jane Doe, chief executive of Northwind Systems, will step down in May.',
      { ...going, role: 'chief executive', date: '2026-05' },
    ],
    ['Northwind Systems CEO Jane Doe plans to step down.', { ...going, status: 'announced' }],
    ['Following the resignation of Northwind Systems CEO Jane Doe, shares fell.', gone],
    ['Jane Doe resigned on Monday.', { ...gone, actors: ['Jane Doe'] }],
  ])('%s', (text, expected) => {
    expect(actsOf('departure', text)).toMatchObject([expected])
  })

  it.each([
    'Jane Doe left the door open to a sale of Northwind Systems.',
    'Northwind Systems retired the Harbor app.',
    'Jane Doe has not resigned from Northwind Systems.',
    'Jane Doe would not say whether Northwind Systems will leave the market.',
    'Customers are leaving Northwind Systems.',
  ])('nothing in: %s', text => {
    expect(actsOf('departure', text)).toEqual([])
  })
})
