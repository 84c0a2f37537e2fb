import { describe, expect, it } from 'vitest'
import { tellings } from './tellings.js'

const movesOf = (text: string) => tellings(text, ['appointment', 'departure', 'partnership_end'])

describe('those whose place is taken', () => {
  it.each([
    [
      'Jane Doe takes over from John Roe as chief executive of Northwind Systems.',
      ['departure completed: Northwind Systems > John Roe', 'appointment completed: Northwind Systems > Jane Doe'],
    ],
    [
      'Jane Doe succeeds John Roe, who had run Northwind Systems since 2014.',
      ['departure completed: Northwind Systems > John Roe', 'appointment completed: Northwind Systems > Jane Doe'],
    ],
    [
      'Jane Doe joined Northwind Systems as finance chief, replacing John Roe.',
      ['appointment completed: Northwind Systems > Jane Doe', 'departure completed: Northwind Systems > John Roe'],
    ],
    [
      'Jane Doe, chief executive of Northwind Systems, will hand over to John Roe in May.',
      ['departure announced: Northwind Systems > Jane Doe', 'appointment announced: Northwind Systems > John Roe'],
    ],
    [
      'Northwind Systems named Jane Doe its chief executive, replacing founder John Roe.',
      ['appointment completed: Northwind Systems > Jane Doe', 'departure completed: Northwind Systems > John Roe'],
    ],
    [
      'Jane Doe, chairman of Northwind Systems, died on Sunday. She was 81.',
      ['departure completed: Northwind Systems > Jane Doe'],
    ],
    [
      "Northwind Systems' marketing chief, Jane Doe, has parted ways with the company.",
      ['departure completed: Northwind Systems > Jane Doe'],
    ],
    [
      "Two of Northwind's co-founders, Jane Doe and John Roe, have left the AI startup.",
      ['departure completed: Northwind > Jane Doe', 'departure completed: Northwind > John Roe'],
    ],
  ])('%s', (text, expected) => {
    expect(
      movesOf(text)
        .map(one => one.replace(':  >', ': >'))
        .sort(),
    ).toEqual([...expected].sort())
  })

  it.each([
    'Jane Doe, a former chief executive of Northwind Systems, died on Sunday.',
    'Jane Doe, who founded Northwind Systems, died on Sunday.',
    "Jane Doe left the stage at Northwind's conference.",
    'Jane Doe took over despite warnings from John Roe.',
    'The Harbor 4 replaces the Harbor 3.',
  ])('nobody goes in: %s', text => {
    expect(tellings(text, ['departure', 'partnership_end'])).toEqual([])
  })

  it('are gone by the words of their own going', () => {
    const text =
      'Jane Doe succeeds John Roe as chief executive of Northwind Systems. John Roe plans to stand down on June 15, 2026.'
    expect(tellings(text, ['departure'])).toEqual(['departure announced: Northwind Systems > John Roe'])
  })
})

describe('who hires', () => {
  it.each([
    // whom the person worked for hires nobody
    ['The outfit hired Jane Doe, a Fabrikam executive, as finance chief.', ['appointment completed: > Jane Doe']],
    ["Jane Doe was named Northwind's new chief technology officer.", ['appointment completed: Northwind > Jane Doe']],
    [
      'Northwind is in turmoil. The AI lab named Jane Doe as its third chief executive.',
      ['appointment completed: Northwind > Jane Doe'],
    ],
  ])('%s', (text, expected) => {
    expect(movesOf(text).map(one => one.replace(':  >', ': >'))).toEqual(expected)
  })
})
