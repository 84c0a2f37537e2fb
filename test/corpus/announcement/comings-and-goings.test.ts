import { describe, expect, it } from 'vitest'
import { tellings } from './tellings.js'

const movesOf = (text: string) => tellings(text, ['appointment', 'departure'])

describe('who comes', () => {
  it.each([
    [
      'Jane Doe takes over as chief executive of Northwind Systems on 1 May.',
      ['appointment announced: Northwind Systems > Jane Doe'],
    ],
    [
      'Northwind Systems has tapped Jane Doe to lead its artificial intelligence unit.',
      ['appointment completed: Northwind Systems > Jane Doe'],
    ],
    [
      'Northwind Systems has lured Jane Doe away from Fabrikam to run its hardware business.',
      ['appointment completed: Northwind Systems > Jane Doe < Fabrikam'],
    ],
    [
      'Jane Doe returns to Northwind Systems as chief product officer.',
      ['appointment completed: Northwind Systems > Jane Doe'],
    ],
    [
      'Jane Doe will step into the role of chief executive of Northwind Systems.',
      ['appointment announced: Northwind Systems > Jane Doe'],
    ],
    [
      'Jane Doe will take the helm of Northwind Systems in May.',
      ['appointment announced: Northwind Systems > Jane Doe'],
    ],
    [
      'Jane Doe will lead the new hardware unit of Northwind Systems.',
      ['appointment announced: Northwind Systems > Jane Doe'],
    ],
    [
      'Northwind Systems said Jane Doe, its finance chief, would become interim chief executive.',
      ['appointment announced: Northwind Systems > Jane Doe'],
    ],
    [
      'John Roe hands over to Jane Doe as chief executive of Northwind Systems in May.',
      ['departure announced: Northwind Systems > John Roe', 'appointment announced: Northwind Systems > Jane Doe'],
    ],
    [
      'Jane Doe has left Fabrikam for Northwind Systems.',
      ['appointment completed: Northwind Systems > Jane Doe < Fabrikam', 'departure completed: Fabrikam > Jane Doe'],
    ],
    [
      'Jane Doe left Fabrikam to join Northwind Systems.',
      ['departure completed: Fabrikam > Jane Doe', 'appointment completed: Northwind Systems > Jane Doe'],
    ],
    [
      'Jane Doe and John Roe were named co-CEOs of Northwind Systems.',
      ['appointment completed: Northwind Systems > Jane Doe', 'appointment completed: Northwind Systems > John Roe'],
    ],
    [
      'Jane Doe will become executive chair of Northwind Systems, and former Fabrikam CFO John Roe will take over as CEO.',
      ['appointment announced: Northwind Systems > Jane Doe', 'appointment announced: Northwind Systems > John Roe'],
    ],
  ])('%s', (text, expected) => {
    expect(movesOf(text)).toEqual(expected)
  })

  it.each([
    'Jane Doe will lead the discussion.',
    'Northwind Systems chose Jane Doe to lead the prayer at its party.',
    'Jane Doe took the role seriously.',
    'John Roe hands the letter to Jane Doe.',
  ])('nothing in: %s', text => {
    expect(movesOf(text)).toEqual([])
  })
})

describe('who goes', () => {
  it.each([
    [
      'Jane Doe has relinquished her role as chair of Northwind Systems.',
      ['departure completed: Northwind Systems > Jane Doe'],
    ],
    [
      'Northwind Systems has fired its head of research, Jane Doe.',
      ['departure completed: Northwind Systems > Jane Doe'],
    ],
    [
      "Jane Doe, Northwind Systems' longtime design chief, is departing the company.",
      ['departure announced: Northwind Systems > Jane Doe'],
    ],
    [
      'Northwind Systems has parted company with marketing chief Jane Doe.',
      ['departure completed: Northwind Systems > Jane Doe'],
    ],
    [
      'Jane Doe was shown the door at Northwind Systems on Friday.',
      ['departure completed: Northwind Systems > Jane Doe'],
    ],
    [
      'Jane Doe will step down from the board of Northwind Systems.',
      ['departure announced: Northwind Systems > Jane Doe'],
    ],
    [
      'Two senior executives, Jane Doe and John Roe, have left Northwind Systems.',
      ['departure completed: Northwind Systems > Jane Doe', 'departure completed: Northwind Systems > John Roe'],
    ],
    ['Northwind Systems let Jane Doe go in May.', ['departure completed: Northwind Systems > Jane Doe']],
  ])('%s', (text, expected) => {
    expect(movesOf(text)).toEqual(expected)
  })

  it.each([
    'Jane Doe called on Northwind Systems to fire John Roe.',
    'Investors want Northwind Systems chief executive Jane Doe to resign.',
    'An investor had called for the resignation of Northwind Systems chief executive Jane Doe.',
    'Jane Doe gave up her seat on the train.',
    'A guide showed Jane Doe the door to the vault.',
  ])('nothing in: %s', text => {
    expect(movesOf(text)).toEqual([])
  })
})

describe('the employer that another sentence gives', () => {
  it.each([
    [
      'Northwind Systems confirmed on Sunday that chief executive Jane Doe is stepping down.',
      ['departure announced: Northwind Systems > Jane Doe'],
    ],
    [
      'Chief executive Jane Doe is stepping down, Northwind Systems said on Sunday.',
      ['departure announced: Northwind Systems > Jane Doe'],
    ],
    [
      'Northwind Systems chief executive Jane Doe stepped down on Monday. John Roe will take over as chief executive in May.',
      ['departure completed: Northwind Systems > Jane Doe', 'appointment announced: Northwind Systems > John Roe'],
    ],
    // two companies around it: nobody says which
    [
      'Northwind Systems chief executive Jane Doe stepped down. Fabrikam named Mary Major chair. John Roe will take over as chief executive.',
      [
        'departure completed: Northwind Systems > Jane Doe',
        'appointment completed: Fabrikam > Mary Major',
        'appointment announced:  > John Roe',
      ],
    ],
    // an outlet that tells it employs nobody
    ['Reuters said that chief executive Jane Doe is stepping down.', ['departure announced: Jane Doe > Jane Doe']],
  ])('%s', (text, expected) => {
    expect(movesOf(text)).toEqual(expected)
  })
})

describe('whom the words around it name', () => {
  it.each([
    [
      'Northwind Systems has named Jane Doe finance chief following the resignation of John Roe.',
      ['appointment completed: Northwind Systems > Jane Doe', 'departure completed: Northwind Systems > John Roe'],
    ],
    [
      'Chief executive Jane Doe of Northwind Systems is stepping down.',
      ['departure announced: Northwind Systems > Jane Doe'],
    ],
    [
      'Jane Doe has left the company, according to Reuters. She ran Northwind Systems for years.',
      ['departure completed reported: Jane Doe > Jane Doe'],
    ],
  ])('%s', (text, expected) => {
    expect(movesOf(text)).toEqual(expected)
  })
})
