import { describe, expect, it } from 'vitest'
import { actsOf } from './acts.js'
import { tellings } from './tellings.js'

const movesOf = (text: string) => tellings(text, ['appointment', 'departure'])

const rolesOf = (text: string) =>
  [...actsOf('appointment', text), ...actsOf('departure', text)].map(({ event, role }) => `${event}: ${role}`)

describe('people whose given names nobody knows', () => {
  it.each([
    [
      "Northwind Systems has poached Ysmer Kolvane, Fabrikam's former vice president of engineering.",
      ['appointment completed: Northwind Systems > Ysmer Kolvane < Fabrikam'],
    ],
    [
      'Northwind Systems hired former Fabrikam head of design Ysmer Kolvane to run its studio.',
      ['appointment completed: Northwind Systems > Ysmer Kolvane < Fabrikam'],
    ],
    [
      "Ysmer Kolvane, Northwind Systems' chief executive, resigned on Monday.",
      ['departure completed: Northwind Systems > Ysmer Kolvane'],
    ],
    [
      'Ysmer Kolvane, Northwind Systems finance chief, is leaving the company.',
      ['departure announced: Northwind Systems > Ysmer Kolvane'],
    ],
    [
      'Northwind Systems said Ysmer Kolvane would join as its finance chief.',
      ['appointment announced: Northwind Systems > Ysmer Kolvane'],
    ],
    [
      'Northwind Systems appointed Ysmer Kolvane to its board.',
      ['appointment completed: Northwind Systems > Ysmer Kolvane'],
    ],
    [
      "Northwind Systems' head of product marketing Ysmer Kolvane is leaving.",
      ['departure announced: Northwind Systems > Ysmer Kolvane'],
    ],
  ])('%s', (text, expected) => {
    expect(movesOf(text)).toEqual(expected)
  })

  it.each([
    "Kestrel Hollow, Northwind Systems' largest data centre, opened on Monday.",
    "In Kestrel Hollow, Northwind Systems' chief executive, Jane Doe, opened a plant.",
    'Northwind Systems appointed Kolvane Partners to review its accounts.',
    'Northwind Systems joined Kolvane Labs as lead investor.',
    'Ysmer Kolvane, head of design for Northwind Systems, left, and John Roe, its finance chief, show the new car.',
  ])('nobody comes or goes in: %s', text => {
    expect(movesOf(text)).toEqual([])
  })
})

describe('whose office it is', () => {
  it.each([
    [
      'Jane Doe gave up her post as chairwoman of Northwind Systems after anger over the purchase of Fabrikam.',
      ['departure completed: Northwind Systems > Jane Doe'],
    ],
    [
      "In May, Jane Doe relinquished her position as Northwind Systems' chair following the takeover of chip firm Fabrikam.",
      ['departure completed: Northwind Systems > Jane Doe'],
    ],
    [
      'Jane Doe is now chairwoman of the board of Northwind Systems, replacing John Roe.',
      ['appointment completed: Northwind Systems > Jane Doe', 'departure completed: Northwind Systems > John Roe'],
    ],
    [
      'Northwind Systems board member Jane Doe has been named chairwoman.',
      ['appointment completed: Northwind Systems > Jane Doe'],
    ],
    [
      'The Board of Directors has appointed Jane Doe as chief executive, Northwind Systems said.',
      ['appointment completed: Northwind Systems > Jane Doe'],
    ],
    [
      '"The Board of Directors has promoted Jane Doe to finance chief," said Northwind Systems in a statement.',
      ['appointment completed: Northwind Systems > Jane Doe'],
    ],
    [
      'The Board of Directors of Northwind Systems has appointed Jane Doe as chief executive.',
      ['appointment completed: Northwind Systems > Jane Doe'],
    ],
    [
      'John Roe will lead Lumenpay. He was named chief executive of Lumenpay on Monday.',
      ['appointment completed: Lumenpay > John Roe'],
    ],
    [
      'Three Fabrikam nominees, Jane Doe, John Roe and Ann Poe, will join the board of Northwind Systems in May.',
      [
        'appointment announced: Northwind Systems > Jane Doe',
        'appointment announced: Northwind Systems > John Roe',
        'appointment announced: Northwind Systems > Ann Poe',
      ],
    ],
    [
      'Northwind Systems hired Fabrikam sales chief Jane Doe.',
      ['appointment completed: Northwind Systems > Jane Doe < Fabrikam'],
    ],
  ])('%s', (text, expected) => {
    expect(movesOf(text)).toEqual(expected)
  })
})

describe('which office it is', () => {
  it.each([
    [
      'Northwind Systems chief executive Jane Doe said that she will step down in May and hand her duties to finance chief John Roe.',
      ['departure: chief executive'],
    ],
    [
      'Northwind Systems said Jane Doe is assuming the role of interim president because her predecessor fell ill.',
      ['appointment: interim president'],
    ],
    [
      "John Harrow, finance chief of Northwind Systems, will retire in May. Jane Doe, the company's controller, will succeed Harrow.",
      ['appointment: finance chief', 'departure: finance chief'],
    ],
    ['Former Fabrikam executive Jane Doe joins Northwind Systems.', ['appointment: null']],
    ['Jane Doe, former design chief of Fabrikam, joins the board of Northwind Systems.', ['appointment: null']],
    ['Northwind Systems hired Jane Doe, a former vice president of Fabrikam.', ['appointment: null']],
    ['Northwind Systems hired former Fabrikam president Jane Doe as its design chief.', ['appointment: design chief']],
    [
      'Northwind Systems appointed Jane Doe as vice-chairman in addition to her current role as chief executive.',
      ['appointment: vice-chairman'],
    ],
    [
      'Northwind Systems confirmed Jane Doe, its global media head, is the new interim chief executive.',
      ['appointment: interim chief executive'],
    ],
    [
      'Media head Jane Doe will be the interim chief executive, Northwind Systems said.',
      ['appointment: interim chief executive'],
    ],
    ['Jane Doe is the interim chief executive of Northwind Systems.', []],
  ])('%s', (text, expected) => {
    expect(rolesOf(text)).toEqual(expected)
  })
})

describe('one person with a short name', () => {
  it.each([
    'Bob Harrow joins the board of Northwind Systems.\n\nRobert T. Harrow will join the board of Northwind Systems in May.',
    'Northwind Systems named Raymond Harrow chief executive.\n\nRay Harrow was named chief executive of Northwind Systems.',
  ])('%s', text => {
    expect(actsOf('appointment', text)).toHaveLength(1)
  })

  it('keeps Roberta and Robert apart', () => {
    const text =
      'Northwind Systems named Robert Harrow chief executive.\n\nNorthwind Systems named Roberta Harrow finance chief.'
    expect(actsOf('appointment', text).map(({ objects }) => objects)).toEqual([['Robert Harrow'], ['Roberta Harrow']])
  })
})
