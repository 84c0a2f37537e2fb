import { describe, expect, it } from 'vitest'
import { actsOf } from './acts.js'

const hit = { status: 'completed', certainty: 'stated', actors: ['Northwind Systems'], objects: [] }

describe('security incidents', () => {
  it.each([
    ['Hackers breached Northwind Systems in March.', { ...hit, date: '2026-03' }],
    ['Northwind Systems was hacked on Monday.', { ...hit, date: '2026-03-23' }],
    ['Northwind Systems confirmed a data breach that affected 70,000 users.', { ...hit, people: 70000 }],
    ['Northwind Systems admitted to a data breach.', hit],
    ['Northwind Systems was hit by a ransomware attack on Monday.', { ...hit, date: '2026-03-23' }],
    ['The data breach at Northwind Systems exposed 70,000 users.', { ...hit, people: 70000 }],
    ['Northwind Systems disclosed a security incident.', hit],
    ['Hackers stole data of 70,000 customers from Northwind Systems.', { ...hit, people: 70000 }],
    ['Northwind Systems says 70,000 users had their IDs leaked in a breach.', { ...hit, people: 70000 }],
  ])('%s', (text, expected) => {
    expect(actsOf('security_incident', text)).toMatchObject([expected])
  })

  it.each([
    'Northwind Systems sued Fabrikam for breach of contract.',
    'Northwind Systems launched an attack on its rivals.',
    'Northwind Systems sells tools that stop hackers.',
    'Northwind Systems held a hack day.',
    'Northwind Systems exposed its users to new ideas.',
  ])('nothing in: %s', text => {
    expect(actsOf('security_incident', text)).toEqual([])
  })
})
