import { describe, expect, it } from 'vitest'
import { tellings } from './tellings.js'

/** Two acts, told by verbs that share a modal, "to" or "did not": what becomes of the second. */
const SECOND: readonly (readonly [text: string, ...expected: string[]])[] = [
  ['Northwind will buy Lumenpay and lay off 500 workers.', 'layoffs announced: Northwind, 500 people'],
  ['Northwind said it will buy Lumenpay and cut 500 jobs.', 'layoffs announced: Northwind, 500 people'],
  ['Northwind may buy Lumenpay and then cut 500 jobs.', 'layoffs planned: Northwind, 500 people'],
  ['Northwind plans to buy Lumenpay and cut 500 jobs.', 'layoffs planned: Northwind, 500 people'],
  ['Northwind planned to buy Lumenpay and cut 500 jobs.', 'layoffs planned: Northwind, 500 people'],
  ['Northwind announced plans to buy Lumenpay and cut 500 jobs.', 'layoffs announced: Northwind, 500 people'],
  [
    'Northwind wants to open a plant, hire engineers and lay off 500 workers.',
    'layoffs planned: Northwind, 500 people',
  ],
  [
    'Northwind will buy Lumenpay, which makes terminals, and lay off 500 workers.',
    'layoffs announced: Northwind, 500 people',
  ],
  ['Northwind will be bought by Fabrikam and lay off 500 workers.', 'layoffs announced: Northwind, 500 people'],
  ['Northwind did not buy Lumenpay or lay off 500 workers.'],
  ['Northwind will buy Lumenpay and cut no jobs.'],
  // a past of its own, which only looks like a base form
  ['Northwind failed to meet its goal and cut 500 jobs.', 'layoffs completed: Northwind, 500 people'],
  ['Northwind agreed to buy Lumenpay and laid off 500 workers.', 'layoffs completed: Northwind, 500 people'],
  ['Northwind, which plans to buy Lumenpay, cut 500 jobs.', 'layoffs completed: Northwind, 500 people'],
  ['Northwind bought Lumenpay and cut 500 jobs.', 'layoffs completed: Northwind, 500 people'],
]

describe('a verb that shares the modal or "to" of the one before', () => {
  it.each(SECOND)('%s', (text, ...expected) => {
    expect(tellings(text, ['layoffs'])).toEqual(expected)
  })
})

const OTHERS: readonly (readonly [text: string, ...expected: string[]])[] = [
  [
    "Northwind was acquired by Fabrikam's parent, Initech Corp, in 2019.",
    'acquisition completed: Initech Corp > Northwind',
  ],
  ["Northwind was acquired by Fabrikam's parent company in 2019.", 'acquisition completed:  > Northwind'],
  ["Fabrikam's rival, Initech, has bought Northwind.", 'acquisition completed: Initech > Northwind'],
  ["Northwind bought Fabrikam's parent company, Initech.", 'acquisition completed: Northwind > Initech'],
  ["Northwind sued Fabrikam's supplier, Initech, on Monday.", 'lawsuit completed: Northwind < Initech'],
  ['Northwind was bought out by its managers.', 'acquisition completed:  > Northwind'],
  ['Northwind was acquired by its founder in 2019.', 'acquisition completed:  > Northwind'],
  ['Northwind bought a Fabrikam competitor.', 'acquisition completed: Northwind > Fabrikam competitor'],
  ['Northwind sued a Fabrikam supplier on Monday.', 'lawsuit completed: Northwind'],
  [
    'Northwind is shutting down its Fabrikam rival, Harbor Mail.',
    'product_shutdown announced: Northwind > Harbor Mail',
  ],
  // a name of its own, a list, and an owner who does sell
  ['Northwind acquired Fabrikam competitor Initech.', 'acquisition completed: Northwind > Initech'],
  ['Fabrikam and its partners have bought Northwind.', 'acquisition completed: Fabrikam > Northwind'],
  ["Fabrikam's rival Initech has bought Northwind.", 'acquisition completed: Initech > Northwind'],
  ["Northwind bought Fabrikam's cloud unit.", 'acquisition completed: Northwind > cloud unit < Fabrikam'],
]

describe('whose parent, rival or founder it is', () => {
  it.each(OTHERS)('%s', (text, ...expected) => {
    expect(tellings(text)).toEqual(expected)
  })
})

const BETWEEN: readonly (readonly [text: string, ...expected: string[]])[] = [
  ['Northwind was last year acquired by Fabrikam.', 'acquisition completed: Fabrikam > Northwind'],
  ['Northwind has long wanted to buy Fabrikam.', 'acquisition planned: Northwind > Fabrikam'],
  ['Having bought Fabrikam, Northwind is now hiring.', 'acquisition completed: Northwind > Fabrikam'],
  ['Northwind had to lay off 500 workers.', 'layoffs completed: Northwind, 500 people'],
  ['Northwind is the latest company to lay off workers.', 'layoffs completed: Northwind'],
  ['Northwind will be the first company to lay off workers.', 'layoffs planned: Northwind'],
  ['As many as 500 Northwind employees were laid off on Monday.', 'layoffs completed: Northwind, 500 people'],
  ['Northwind is today announcing the launch of Harbor Mail.', 'product_launch completed: Northwind > Harbor Mail'],
]

describe('words between a verb and what it hangs on', () => {
  it.each(BETWEEN)('%s', (text, ...expected) => {
    expect(tellings(text)).toEqual(expected)
  })
})
