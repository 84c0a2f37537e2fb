import { describe, expect, it } from 'vitest'
import { tellings } from './tellings.js'

/** What each way of telling makes of a purchase, a closing and a suit: their status, or '' where there is none. */
const WAYS: readonly (readonly [way: string, status: string])[] = [
  ['Northwind never (bought|closed|sued)', ''],
  ['Northwind almost (bought|closed|sued)', ''],
  ['Northwind has nearly (bought|closed|sued)', ''],
  ['Northwind has ruled out (buying|closing|suing)', ''],
  ['Northwind decided against (buying|closing|suing)', ''],
  ['Northwind grew without (buying|closing|suing)', ''],
  ['Northwind stopped short of (buying|closing|suing)', ''],
  ['Northwind will wait instead of (buying|closing|suing)', ''],
  ['Northwind said it had no intention of (buying|closing|suing)', ''],
  ['Northwind refrained from (buying|closing|suing)', ''],
  ['Northwind was forced to (buy|close|sue)', 'completed'],
  ['Northwind has delayed (buying|closing|suing)', 'announced'],
  // near misses
  ['Northwind ruled that Fabrikam (bought|closed|sued)', 'completed'],
  ['Northwind has finally (bought|closed|sued)', 'completed'],
  ['Northwind said it had an intention of (buying|closing|suing)', 'planned'],
]
const ACTS = [
  ['acquisition', 'Lumenpay for $2 billion.'],
  ['restructuring', 'its Berlin office.'],
  ['lawsuit', 'Lumenpay over patents.'],
] as const

const CASES = WAYS.flatMap(([way, status]) =>
  ACTS.map(([event, rest], at) => {
    const told = way.replace(/\((.+)\)/, (_, verbs: string) => verbs.split('|')[at])
    return [`${told} ${rest}`, event, status] as const
  }),
)

describe('what is not done, or done after all', () => {
  it.each(CASES)('%s', (text, event, status) => {
    const found = tellings(text, [event]).map(telling => telling.split(/[ :]/)[1])
    expect(found).toEqual(status ? [status] : [])
  })
})

it('what goes on is ended where it stops', () => {
  expect(tellings('Northwind will stop selling Harbor Mail in May.', ['product_shutdown'])).toEqual([
    'product_shutdown announced: Northwind > Harbor Mail',
  ])
})

describe('what is not done, told by its noun', () => {
  it.each([
    ['layoffs', 'Northwind has no plans for layoffs.', ''],
    ['layoffs', 'Workers of Northwind fear layoffs.', ''],
    ['layoffs', 'Fears of layoffs at Northwind are growing.', ''],
    ['layoffs', 'Northwind has plans for layoffs.', 'planned'],
    ['acquisition', 'Northwind has ruled out an acquisition of Lumenpay.', ''],
    ['acquisition', 'Instead of an acquisition of Lumenpay, Northwind chose to wait.', ''],
    ['lawsuit', 'Northwind may face a lawsuit from Fabrikam.', 'planned'],
    ['lawsuit', 'Northwind faces a lawsuit from Fabrikam.', 'completed'],
    ['acquisition', 'Northwind is considering an acquisition of Lumenpay.', 'planned'],
  ])('%s: %s', (event, text, status) => {
    const found = tellings(text, [event]).map(telling => telling.split(/[ :]/)[1])
    expect(found).toEqual(status ? [status] : [])
  })
})
