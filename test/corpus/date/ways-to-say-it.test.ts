import { findDates } from 'factwire/mentions'
import { describe, expect, it } from 'vitest'
import { CORPUS_DATE } from '../facts.js'

/** The values of the dates of a text, seen from the corpus date, Tuesday 2026-03-24. */
const valuesOf = (text: string, publishedAt = CORPUS_DATE) => findDates(text, { publishedAt }).map(date => date.value)

const WAYS: Record<string, readonly string[]> = {
  '2026-03-31': [
    'The app closes on March 31, 2026.',
    'The app closes on 31 March 2026.',
    'The app closes on the 31st of March 2026.',
    'The app closes on Tuesday, March 31.',
    'The app will close on Mar. 31.',
    'The app closes 2026-03-31.',
    'The app closes on 3/31/2026.',
    'It will close next Tuesday.',
  ],
  '2026-03-23': [
    'It said so on Monday.',
    'Yesterday it said so.',
    'It said so on March 23rd.',
    'It paid up a day ago.',
  ],
  '2025': [
    'Sales rose last year.',
    'It was founded in 2025.',
    'The unit closed in early 2025.',
    'The unit closed at the end of last year.',
    'Its 2025 revenue was flat.',
    'It left mid-2025.',
    'It hired him a year ago.',
  ],
  '2025-Q4': [
    'Revenue rose in the fourth quarter.',
    'Revenue rose in Q4 2025.',
    'Revenue rose in 4Q25.',
    'Fourth-quarter revenue rose.',
    'Revenue rose in the final quarter of 2025.',
    'Revenue rose last quarter.',
    'Revenue for the three months ended December 31, 2025 rose.',
  ],
  '2025-11': [
    'It bought Plumeria in November.',
    'It bought Plumeria last November.',
    'It bought Plumeria in late November 2025.',
    'It bought Plumeria in November of last year.',
    'It bought Plumeria four months ago.',
  ],
  '2026-W12': ['Last week it cut jobs.', 'It cut jobs a week ago.'],
  '2019/2021': [
    'He ran it from 2019 to 2021.',
    'He ran it between 2019 and 2021.',
    'He ran it in 2019–2021.',
    'He ran it in 2019-21.',
  ],
}

describe('one date, many ways to say it', () => {
  for (const [value, texts] of Object.entries(WAYS))
    for (const text of texts) it(`${value}: ${text}`, () => expect(valuesOf(text)).toEqual([value]))
})

describe('verbs whose past is their base form', () => {
  it.each([
    ['It cut 500 jobs in October.', '2025-10'],
    ['It will cut 500 jobs in October.', '2026-10'],
    ['It plans to open a plant and cut 500 jobs in October.', '2026-10'],
    ['It shut its plant in May.', '2025-05'],
    ['Its plant is being shut in May.', '2026-05'],
    ['Its plant was shut in May.', '2025-05'],
    ['It is due to hit stores on April 9.', '2026-04-09'],
    ['It hit stores on April 9.', '2025-04-09'],
  ])('%s', (text, value) => {
    expect(valuesOf(text)).toEqual([value])
  })
})

describe('days by the verb or the noun before them', () => {
  it.each([
    ['It brought two apps to Norway in May.', '2025-05'],
    ['It drew a crowd in May.', '2025-05'],
    ['Sales fell to less than 40 by June.', '2025-06'],
    ['It will be brought to Norway in May.', '2026-05'],
    ['Plumeria has a new release date: May 14.', '2026-05-14'],
    ['Plumeria has got a release date of May 14.', '2026-05-14'],
    ['The release date was May 14.', '2025-05-14'],
  ])('%s', (text, value) => {
    expect(valuesOf(text)).toEqual([value])
  })
})

describe('a month that is a verb elsewhere', () => {
  it('no talk of what is to come', () => {
    expect(valuesOf('Traffic fell 10% in May, 15% in June and 4% in July.')).toEqual(['2025-05', '2025-06', '2025-07'])
    expect(valuesOf('It may close in June.')).toEqual(['2026-06'])
  })
})
