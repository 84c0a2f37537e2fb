import { describe, expect, it } from 'vitest'
import { factsOf } from '../facts.js'
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

describe('the day of what is told behind', () => {
  it.each([
    ['Northwind named Jane Doe, who joined the company in 2019, as chief executive.', null],
    ['Northwind on Monday named Jane Doe, who joined the company in 2019, as chief executive.', '2026-03-23'],
    ['Northwind hired Jane Doe, who ran Fabrikam until 2024, as chief executive in May 2025.', '2025-05'],
  ])('is not the day of the act: %s', (text, date) => {
    expect(factsOf('announcement', text).find(({ event }) => event === 'appointment')).toMatchObject({ date })
  })

  it.each([
    ['Northwind has acquired Lumenpay, which was founded by two engineers in 2019.', 'acquisition', null],
    ['Northwind has sued Lumenpay, which launched a rival app in March.', 'lawsuit', null],
    ['Northwind closed its purchase of Lumenpay, which was announced in March 2025.', 'acquisition', '2025-03'],
    ['Northwind unveiled the Harbor 3, which goes on sale on May 1.', 'product_launch', '2026-05-01'],
  ])('is the day of the act where it tells more of it: %s', (text, event, date) => {
    expect(factsOf('announcement', text).find(one => one.event === event)).toMatchObject({ date })
  })
})
