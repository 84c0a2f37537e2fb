import { describe, expect, it } from 'vitest'
import { actsOf } from './acts.js'

const sued = {
  action: 'sue',
  status: 'completed',
  actors: ['Northwind Systems'],
  objects: [],
  counterparties: ['Fabrikam'],
}

describe('how far a settlement is', () => {
  it.each([
    ['In 2023 Northwind Systems paid $1.9 million to settle a lawsuit over a leak.', 'completed'],
    ['Northwind Systems will pay $1.9 million to settle a lawsuit over a leak.', 'announced'],
    ['Northwind Systems agreed to pay $1.9 million to settle a lawsuit.', 'announced'],
  ])('%s', (text, status) => {
    expect(actsOf('lawsuit', text)).toMatchObject([{ action: 'settle', status }])
  })
})

describe('lawsuits', () => {
  it.each([
    ['Northwind Systems sued Fabrikam over a patent.', sued],
    ['Northwind Systems is suing Fabrikam for breach of contract.', sued],
    ['Northwind Systems filed a lawsuit against Fabrikam on Monday.', { ...sued, date: '2026-03-23' }],
    ['Northwind Systems took Fabrikam to court over a patent.', sued],
    ['A group of authors has sued Fabrikam for copyright infringement.', { ...sued, actors: ['group of authors'] }],
    ['Northwind Systems dropped its lawsuit against Fabrikam.', { ...sued, status: 'cancelled' }],
    [
      'Northwind Systems settled a lawsuit with Fabrikam for $40 million.',
      { ...sued, action: 'settle', amount: '40000000 USD' },
    ],
    [
      'Northwind Systems agreed to pay $40 million to settle a lawsuit brought by Fabrikam.',
      { ...sued, action: 'settle', status: 'announced', amount: '40000000 USD' },
    ],
    ['Northwind Systems won its lawsuit against Fabrikam.', { ...sued, action: 'win' }],
    ['Northwind Systems lost a patent case against Fabrikam.', { ...sued, action: 'lose' }],
    [
      'A federal judge ruled against Northwind Systems on Friday.',
      { action: 'lose', actors: ['Northwind Systems'], date: '2026-03-20' },
    ],
    ['A federal judge ruled in favor of Northwind Systems.', { action: 'win', actors: ['Northwind Systems'] }],
    ["A federal judge rejected Fabrikam's request for an injunction.", { action: 'lose', actors: ['Fabrikam'] }],
    ['A federal judge dismissed the lawsuit by Northwind Systems against Fabrikam.', { ...sued, action: 'dismiss' }],
    [
      'Northwind Systems will appeal the ruling.',
      { action: 'appeal', status: 'planned', actors: ['Northwind Systems'] },
    ],
    [
      'Northwind Systems plans to appeal the decision.',
      { action: 'appeal', status: 'planned', actors: ['Northwind Systems'] },
    ],
  ])('%s', (text, expected) => {
    const acts = actsOf('lawsuit', text).filter(act => act.action === expected.action)
    expect(acts).toMatchObject([expected])
  })

  it.each([
    'Northwind Systems settled on a price.',
    'Northwind Systems filed its annual report on Monday.',
    'Harbor appeals to younger users.',
    'Northwind Systems could sue Fabrikam if talks fail.',
    'Northwind Systems has never sued Fabrikam.',
    'Northwind Systems won the case for remote work among its staff.',
    'Northwind Systems lost a customer to Fabrikam.',
  ])('nothing in: %s', text => {
    expect(actsOf('lawsuit', text).filter(act => act.status !== 'planned')).toEqual([])
  })
})
