import { describe, expect, it } from 'vitest'
import { factsOf } from '../facts.js'
import { tellings } from './tellings.js'

const launchesOf = (text: string) =>
  factsOf('announcement', text)
    .filter(({ event }) => event === 'product_launch')
    .map(({ status, objects, date }) => `${status}: ${(objects as string[]).join(' + ')}${date ? `, ${date}` : ''}`)

describe('a product shown now and sold later', () => {
  it.each([
    [
      'Northwind Systems unveiled the Harbor 3 tablet on Monday, available from May 4, 2026.',
      ['announced: Harbor 3, 2026-05-04'],
    ],
    [
      'Northwind Systems unveiled the Harbor 3 on Monday.\n\nThe Harbor 3 goes on sale on May 4.',
      ['announced: Harbor 3, 2026-05-04'],
    ],
    ['Northwind Systems unveiled the Harbor 3 on Monday.', ['completed: Harbor 3, 2026-03-23']],
  ])('%s', (text, expected) => {
    expect(launchesOf(text)).toEqual(expected)
  })
})

describe('who makes it', () => {
  it('is the well-known firm whose name opens that of the product', () => {
    expect(tellings('Samsung Beacon S9 and Samsung Beacon S9+ were launched on Monday.', ['product_launch'])).toEqual([
      'product_launch completed: Samsung > Samsung Beacon S9 + Samsung Beacon S9+',
    ])
  })

  it('is nobody where the name opens with no firm', () => {
    expect(tellings('Lantern Beacon S9 was launched on Monday.', ['product_launch'])).toEqual([
      'product_launch completed:  > Lantern Beacon S9',
    ])
  })
})

describe('deliveries', () => {
  it.each([
    [
      'Fabrikam Robotics has supplied Northwind Systems with 200,000 security keys.',
      ['partnership completed: Fabrikam Robotics < Northwind Systems'],
    ],
    ['Fabrikam Robotics has provided guidance to Northwind Systems.', []],
    ['Fabrikam Robotics supplies Northwind Systems with keys.', []],
  ])('%s', (text, expected) => {
    expect(tellings(text, ['partnership'])).toEqual(expected)
  })
})

it('a dateline names nobody that is told of', () => {
  const text =
    'Fabrikam Bio cuts loose a third of its people\n\nMarch 5 (Reuters) - Fabrikam Biosciences said on Wednesday it would lay off 140 people.'
  const actors = factsOf('announcement', text).flatMap(fact => fact.actors as string[])
  expect(actors).not.toContain('Reuters')
})
