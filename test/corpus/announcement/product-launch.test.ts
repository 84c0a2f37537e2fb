import { describe, expect, it } from 'vitest'
import { actsOf } from './acts.js'

const out = { status: 'completed', certainty: 'stated', actors: ['Northwind Systems'], objects: ['Harbor'] }

describe('product launches', () => {
  it.each([
    ['Northwind Systems launched Harbor, a note-taking app, on Tuesday.', { ...out, date: '2026-03-24' }],
    ['Northwind Systems rolled out Harbor to all users.', out],
    ['Northwind Systems has unveiled a new tablet.', { ...out, objects: ['tablet'] }],
    ['Northwind Systems launched a note-taking app called Harbor.', out],
    ['Northwind Systems announced its newest model, Harbor.', out],
    ['Northwind Systems made Harbor available to all users.', out],
    ['Northwind Systems is launching Harbor today.', out],
    ["Northwind Systems said on Friday that it's launching Harbor.", out],
    ['Northwind Systems unveiled a new, low-cost tablet.', { ...out, objects: ['low-cost tablet'] }],
    ['Northwind Systems will release Harbor in May.', { ...out, status: 'announced', date: '2026-05' }],
    ['Northwind Systems plans to launch Harbor next year.', { ...out, status: 'planned', date: '2027' }],
    ['Northwind Systems scrapped plans to launch Harbor.', { ...out, status: 'cancelled' }],
    ['Northwind Systems introduced a suite of payment tools.', { ...out, objects: ['payment tools'] }],
    ['Northwind Systems emerged from stealth with an electric truck called Harbor.', out],
    ["Northwind Systems's launch of the Harbor app drew crowds.", out],
    ['Northwind Systems added a shopping feature to the Harbor app.', { ...out, objects: ['shopping feature'] }],
  ])('%s', (text, expected) => {
    expect(actsOf('product_launch', text)).toMatchObject([expected])
  })

  it.each([
    'Northwind Systems launched an investigation into the outage.',
    'Northwind Systems released a statement on Monday.',
    'Northwind Systems released its quarterly results.',
    'Northwind Systems introduced new rules for developers.',
    'Northwind Systems rolled out the red carpet for Jane Doe.',
    'Northwind Systems launched a takeover bid for Fabrikam.',
    'Northwind Systems has not released Harbor.',
    'Readers released in 2012 or earlier will lose access.',
    'Northwind Systems had problems launching the Harbor app.',
    'Northwind Systems, which makes apps, shipped 40 containers to Spain.',
    'The launch of the rocket was delayed.',
    'Northwind Systems shipped 61 million phones in the quarter.',
  ])('nothing in: %s', text => {
    expect(actsOf('product_launch', text)).toEqual([])
  })
})
