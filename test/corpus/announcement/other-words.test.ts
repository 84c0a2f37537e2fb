import { describe, expect, it } from 'vitest'
import { factsOf } from '../facts.js'
import { tellings } from './tellings.js'

describe('acts by other words', () => {
  it.each([
    [
      'Northwind Systems recently shut down a trio of game studios, including Fabrikam Games.',
      'product_shutdown completed: Northwind Systems > game studios',
    ],
    [
      'Northwind Systems recently shut down a trio of game studios.',
      'product_shutdown completed: Northwind Systems > game studios',
    ],
    [
      'Northwind Systems just held an event in Oslo to reveal the long-awaited revamp of its Harbor chatbot.',
      'product_launch completed: Northwind Systems > Harbor',
    ],
    [
      'Northwind Systems released version 4.2 of Harbor with a dark mode.',
      'product_launch completed: Northwind Systems > Harbor',
    ],
    [
      'Northwind to launch new Harbor tablets soon, says report\n\nThe screens are large.',
      'product_launch announced reported: Northwind > Harbor',
    ],
    ['Northwind Systems axed its Harbor newsletter.', 'product_shutdown completed: Northwind Systems > Harbor'],
    [
      'Northwind Systems warns of a denial of service flaw with exploit code in its Harbor router.',
      'security_incident completed: Northwind Systems > Harbor',
    ],
    [
      'Northwind Systems addressed Harbor flaws used to compromise government meetings.',
      'security_incident completed: Northwind Systems > Harbor',
    ],
  ])('%s', (text, expected) => {
    expect(tellings(text)).toEqual([expected])
  })

  it.each([
    'Northwind Systems warns of a flaw in the argument.',
    'Northwind Systems held an event to celebrate its founder.',
    'Northwind Systems plans to hold an event to look back.',
  ])('nothing: %s', text => {
    expect(tellings(text)).toEqual([])
  })
})

describe('those who come and go', () => {
  it.each([
    [
      'Northwind Systems announced the appointment of John Roe as chief financial officer, effective April 10.',
      'appointment announced: Northwind Systems > John Roe',
    ],
    [
      'Northwind Systems announced the appointment of John Roe as chief financial officer, effective immediately.',
      'appointment completed: Northwind Systems > John Roe',
    ],
  ])('%s', (text, expected) => {
    expect(tellings(text)).toEqual([expected])
  })

  it('are told of the company of the sentence before', () => {
    const text =
      'Northwind Systems has had a hard year. Co-founder Jane Doe stepped down as CEO in June and was succeeded by John Roe.'
    expect(tellings(text)).toEqual([
      'departure completed: Northwind Systems > Jane Doe',
      'appointment completed: Northwind Systems > John Roe',
    ])
  })

  it('are told by whose farewell it was', () => {
    const text = 'John Roe succeeds Jane Doe, whose retirement was announced in October.'
    expect(factsOf('announcement', text).map(({ event, objects }) => [event, objects])).toContainEqual([
      'departure',
      ['Jane Doe'],
    ])
  })
})
