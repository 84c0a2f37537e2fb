import { describe, expect, it } from 'vitest'
import { actsOf } from './acts.js'
import { tellings } from './tellings.js'

const movesOf = (text: string) => tellings(text, ['appointment', 'departure'])

describe('who comes from elsewhere, and to whom', () => {
  it.each([
    [
      'According to Northwind Systems, Fabrikam president Jane Doe will become chairwoman of the board.',
      ['appointment announced: Northwind Systems > Jane Doe'],
    ],
    [
      'Fabrikam president Jane Doe is set to become chairwoman of the board, Northwind Systems said.',
      ['appointment announced: Northwind Systems > Jane Doe'],
    ],
    [
      'Northwind Systems finance chief Jane Doe will become chief executive.',
      ['appointment announced: Northwind Systems > Jane Doe'],
    ],
    [
      'Northwind Systems said Jane Doe is stepping down and that the board of directors has appointed John Harrow as chief executive.',
      ['departure announced: Northwind Systems > Jane Doe', 'appointment completed: Northwind Systems > John Harrow'],
    ],
    [
      'Northwind Systems said that Jane Doe, its technology chief, will take over the helm.',
      ['appointment announced: Northwind Systems > Jane Doe'],
    ],
    [
      'Jane Doe will transition to an executive chair role at Northwind Systems in May.',
      ['departure announced: Northwind Systems > Jane Doe'],
    ],
  ])('%s', (text, expected) => {
    expect(movesOf(text)).toEqual(expected)
  })

  it.each([
    'Northwind Systems Announces CEO Transition',
    'Northwind Systems Names Date For CEO Succession Talks',
    'The Audit Committee of Northwind Systems will meet in May.',
  ])('nobody comes or goes in: %s', text => {
    expect(movesOf(text)).toEqual([])
  })

  it('takes no committee for an employer', () => {
    const text =
      'Northwind Systems said Jane Doe was named chairwoman, succeeding John Harrow who will remain as chair of the Audit Committee.'
    expect(movesOf(text)).toEqual([
      'appointment completed: Northwind Systems > Jane Doe',
      'departure completed: Northwind Systems > John Harrow',
    ])
  })

  it('leaves out what somebody was long ago', () => {
    const text = 'Jane Doe succeeds John Harrow, a former Fabrikam executive, at Northwind Systems.'
    expect(actsOf('departure', text).map(({ role }) => role)).toEqual([null])
  })
})

describe('fights and attacks', () => {
  const told = (text: string) => tellings(text, ['lawsuit', 'security_incident', 'regulation'])

  it.each([
    [
      'Northwind Systems and Lumenpay settled their legal fight on Friday.',
      ['lawsuit completed: Northwind Systems + Lumenpay'],
    ],
    [
      'Northwind Systems was hit by a breach involving the hacking group Kestrel.',
      ['security_incident completed: Northwind Systems'],
    ],
    [
      "A court ruled in favor of Norway's antitrust regulator, saying its decision to impose a fine on Northwind Systems was right.",
      ["lawsuit completed: Norway's antitrust regulator"],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  it('finds no suit in another fight', () => {
    expect(told('Northwind Systems and Lumenpay settled their fight over the office fridge.')).toEqual([])
  })
})
