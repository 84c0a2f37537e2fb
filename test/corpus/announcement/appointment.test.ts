import { describe, expect, it } from 'vitest'
import { actsOf } from './acts.js'

const hired = { status: 'completed', certainty: 'stated', actors: ['Northwind Systems'], objects: ['Jane Doe'] }

describe('appointments', () => {
  it.each([
    [
      'Northwind Systems named Jane Doe chief executive on Monday.',
      { ...hired, role: 'chief executive', date: '2026-03-23' },
    ],
    ['Northwind Systems appointed Jane Doe as chief financial officer.', { ...hired, role: 'chief financial officer' }],
    ['Northwind Systems has hired Jane Doe as its head of design.', { ...hired, role: 'head of design' }],
    ['Northwind Systems promoted Jane Doe to chief operating officer.', { ...hired, role: 'chief operating officer' }],
    ['Jane Doe joined Northwind Systems as chief technology officer.', { ...hired, role: 'chief technology officer' }],
    ['Jane Doe was named chief product officer of Northwind Systems.', { ...hired, role: 'chief product officer' }],
    ['Jane Doe has become chief executive of Northwind Systems.', { ...hired, role: 'chief executive' }],
    ['Northwind Systems poached Jane Doe from Fabrikam.', { ...hired, counterparties: ['Fabrikam'] }],
    ['Northwind Systems hired former Fabrikam engineer Jane Doe.', { ...hired, counterparties: ['Fabrikam'] }],
    [
      'Jane Doe will become chief executive of Northwind Systems in May.',
      { ...hired, status: 'announced', date: '2026-05' },
    ],
    [
      'Jane Doe will succeed John Roe as chief executive of Northwind Systems.',
      { ...hired, status: 'announced', role: 'chief executive' },
    ],
    ['Northwind Systems announced the appointment of Jane Doe as CFO.', { ...hired, role: 'CFO' }],
  ])('%s', (text, expected) => {
    expect(actsOf('appointment', text)).toMatchObject([expected])
  })

  it('gives a record for each person', () => {
    const text = 'Northwind Systems hired Jane Doe and John Roe.'
    expect(actsOf('appointment', text)).toMatchObject([{ ...hired }, { ...hired, objects: ['John Roe'] }])
  })

  it.each([
    'Northwind Systems named its new app Harbor.',
    'Northwind Systems hired 400 engineers last year.',
    'Northwind Systems joined Fabrikam in the lawsuit.',
    'Jane Doe, who serves as chief executive of Northwind Systems, spoke on Monday.',
    'Northwind Systems has not appointed Jane Doe as chief executive.',
    'Jane Doe joined a call with analysts.',
  ])('nothing in: %s', text => {
    expect(actsOf('appointment', text)).toEqual([])
  })
})
