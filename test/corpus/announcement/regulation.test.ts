import { describe, expect, it } from 'vitest'
import { actsOf } from './acts.js'
import { tellings } from './tellings.js'

const fined = {
  action: 'fine',
  status: 'completed',
  actors: ['European Commission'],
  counterparties: ['Northwind Systems'],
  amount: '500000000 EUR',
}

describe('regulation', () => {
  it.each([
    ['The European Commission fined Northwind Systems €500 million.', fined],
    ['Northwind Systems was fined €500 million by the European Commission.', fined],
    ['The European Commission imposed a €500 million fine on Northwind Systems.', fined],
    ['Northwind Systems was hit with a €500 million fine by the European Commission.', fined],
    ['Northwind Systems faces a €500 million fine from the European Commission.', { ...fined, status: 'planned' }],
    [
      'The Federal Trade Commission is investigating Fabrikam.',
      {
        action: 'investigate',
        status: 'completed',
        actors: ['Federal Trade Commission'],
        counterparties: ['Fabrikam'],
      },
    ],
    [
      'The Federal Trade Commission opened an investigation into Northwind Systems.',
      { action: 'investigate', actors: ['Federal Trade Commission'], counterparties: ['Northwind Systems'] },
    ],
    [
      'The Federal Trade Commission has dropped its investigation into Northwind Systems.',
      { action: 'investigate', status: 'cancelled', actors: ['Federal Trade Commission'] },
    ],
    [
      'Italy banned Northwind Systems in March.',
      { action: 'ban', actors: ['Italy'], counterparties: ['Northwind Systems'], date: '2026-03' },
    ],
    [
      'Northwind Systems has been blacklisted in the United States.',
      { action: 'ban', actors: ['United States'], counterparties: ['Northwind Systems'] },
    ],
    [
      'The Competition and Markets Authority ordered Northwind Systems to sell Fabrikam.',
      { action: 'order', actors: ['Competition and Markets Authority'] },
    ],
    [
      'The European Commission approved the takeover of Fabrikam by Northwind Systems.',
      { action: 'approve', actors: ['European Commission'] },
    ],
    [
      'The Competition and Markets Authority rejected the takeover of Fabrikam.',
      { action: 'reject', actors: ['Competition and Markets Authority'] },
    ],
  ])('%s', (text, expected) => {
    expect(actsOf('regulation', text)).toMatchObject([expected])
  })

  it.each([
    'Northwind Systems is investigating the outage.',
    'Northwind Systems banned a user.',
    'Northwind Systems approved a dividend.',
    'Northwind Systems ordered 400 servers from Fabrikam.',
    'Northwind Systems feels fine.',
    'The European Commission could fine Fabrikam if it does not comply.',
  ])('nothing in: %s', text => {
    expect(actsOf('regulation', text).filter(act => act.status !== 'planned')).toEqual([])
  })
})

describe('the deal that is approved', () => {
  const told = (rest: string) => tellings(`Northwind agreed to buy Lumenpay in May. ${rest}`, ['regulation'])

  it('has the two companies that make it as the other side', () => {
    expect(told('The European Commission approved the deal in January.')).toEqual([
      'regulation completed: European Commission < Northwind + Lumenpay',
    ])
  })

  it('is none that still waits for it, and none where more than two are named', () => {
    expect(told('The deal has to be approved by regulators.')).toEqual([])
    expect(
      tellings(
        'Northwind, Fabrikam and Initech want to buy Lumenpay. The European Commission approved the deal in January.',
        ['regulation'],
      ),
    ).toEqual([])
  })
})
