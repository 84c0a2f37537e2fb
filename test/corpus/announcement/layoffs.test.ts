import { describe, expect, it } from 'vitest'
import { actsOf } from './acts.js'

const completed = { action: null, status: 'completed', certainty: 'stated', actors: ['Northwind Systems'], objects: [] }
const announced = { ...completed, status: 'announced' }

describe('layoffs', () => {
  it.each([
    ['Northwind Systems laid off 200 employees on Tuesday.', { ...completed, people: 200, date: '2026-03-24' }],
    ['Northwind Systems laid 200 employees off on Tuesday.', { ...completed, people: 200 }],
    ['Northwind Systems last week laid off roughly 30% of its workforce.', { ...completed, people: null }],
    ['Northwind Systems has cut 4,000 jobs.', { ...completed, people: 4000 }],
    ['Northwind Systems slashed its staff by a third.', { ...completed, people: null }],
    ['Northwind Systems fired 40 engineers on Monday.', { ...completed, people: 40, date: '2026-03-23' }],
    ['Northwind Systems laid off no fewer than 300 employees.', { ...completed, people: 300 }],
    ['Northwind Systems, the No. 2 maker of pumps, laid off 300 employees.', { ...completed, people: 300 }],
    ['Northwind Systems made 40 employees redundant.', { ...completed, people: 40 }],
    ['Northwind Systems shed 1,200 jobs in 2024.', { ...completed, people: 1200, date: '2024' }],
    ['Northwind Systems is laying off 200 employees.', { ...announced, people: 200 }],
    ['Northwind Systems is letting go of about 200 employees.', { ...announced, people: 200 }],
    ['Northwind Systems will eliminate 500 roles by June.', { ...announced, people: 500 }],
    ['Northwind Systems said Monday that Northwind Systems would reduce its headcount by 10%.', { ...announced }],
    ['Northwind Systems plans to cut 10% of its workforce.', { ...completed, status: 'planned' }],
    ['Northwind Systems reportedly plans to cut 500 jobs.', { ...completed, status: 'planned', certainty: 'reported' }],
    ['Some 300 employees at Northwind Systems were laid off.', { ...completed, people: 300 }],
    ['Layoffs at Northwind Systems began on Tuesday.', { ...completed }],
    ['Northwind Systems announced job cuts on Tuesday.', { ...announced }],
  ])('%s', (text, expected) => {
    expect(actsOf('layoffs', text)).toMatchObject([expected])
  })

  it('reads a second cut told by its figure alone', () => {
    const text = 'Northwind Systems laid off 225 employees in June 2022, and another 284 employees in January 2023.'
    expect(actsOf('layoffs', text)).toMatchObject([
      { ...completed, people: 225, date: '2022-06' },
      { ...completed, people: 284, date: '2023-01' },
    ])
  })

  it.each([
    'Northwind Systems cut prices by 10%.',
    'Northwind Systems reduced its spending on cloud services by a third.',
    'Northwind Systems fired a rocket on Monday.',
    'Northwind Systems does not plan to lay off staff.',
    'Northwind Systems said that no jobs will be lost.',
    'No employees of Northwind Systems were laid off.',
    'Northwind Systems fired none of its 300 employees.',
    'If Northwind Systems cuts jobs, its rivals will hire.',
    'The layoffs across the industry continued.',
    'Northwind Systems let users go offline.',
  ])('nothing in: %s', text => {
    expect(actsOf('layoffs', text)).toEqual([])
  })
})
