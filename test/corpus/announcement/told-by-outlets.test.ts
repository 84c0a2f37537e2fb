import { extract } from 'factwire'
import { describe, expect, it } from 'vitest'

/** The announcements of a text: event, certainty and day. */
function told(text: string): string[] {
  return extract(text, { publishedAt: '2026-03-25', kinds: ['announcement'] }).records.flatMap(record =>
    record.type === 'announcement'
      ? [`${record.event} ${record.status} ${record.certainty}${record.date ? ` ${record.date.value}` : ''}`]
      : [],
  )
}

describe('what only an outlet says is reported', () => {
  it.each([
    'Northwind has agreed to buy Lumenpay, the Morning Ledger reported.',
    'Northwind has agreed to buy Lumenpay, Bloomberg has learned.',
    'Northwind has agreed to buy Lumenpay, as CNBC first reported.',
    'Northwind has agreed to buy Lumenpay, according to Reuters.',
    'Northwind has agreed to buy Lumenpay, according to a report by the Morning Ledger.',
    'Northwind has agreed to buy Lumenpay, according to a Bloomberg report.',
    'Northwind has agreed to buy Lumenpay, according to a report.',
    'According to a report first published by Axios, Northwind has agreed to buy Lumenpay.',
    'A report published by Axios said Northwind has agreed to buy Lumenpay.',
    'Reuters reported that Northwind has agreed to buy Lumenpay.',
    'Northwind has agreed to buy Lumenpay, Kvaltidende reported, citing one banker.',
  ])('%s', text => {
    expect(told(text)).toEqual(['acquisition announced reported'])
  })
})

describe('what somebody says of itself, or a house that measures, is stated', () => {
  it.each([
    ['Northwind has bought Lumenpay, the company reported.', 'acquisition completed stated'],
    ['Northwind has bought Lumenpay, Northwind reported.', 'acquisition completed stated'],
    ['Northwind has bought Lumenpay, according to a regulatory filing.', 'acquisition completed stated'],
    ['Northwind has launched a tablet, according to Gartner.', 'product_launch completed stated'],
    ['Northwind announced layoffs on Monday, according to Reuters.', 'layoffs announced stated 2026-03-23'],
    ['In the year to June, Northwind reported a profit of $2 million.', 'earnings completed stated'],
    ['Northwind shut its Oslo office after Bloomberg reported a loss.', 'restructuring completed stated'],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected])
  })
})

it('a sentence that turns to something else is no more the word of the outlet', () => {
  expect(told('Northwind has bought Lumenpay, Bloomberg reported, while Fabrikam sued Initech over patents.')).toEqual([
    'acquisition completed reported',
    'lawsuit completed stated',
  ])
})

describe('a headline leaves it to the text whose word it is', () => {
  it.each([
    [
      'Northwind to shut Oslo office\n\nNorthwind will shut its Oslo office, people familiar with the plan said.',
      'reported',
    ],
    ['Northwind to shut Oslo office\n\nNorthwind will shut its Oslo office, it said.', 'stated'],
  ])('%s', (text, certainty) => {
    expect(told(text)).toEqual([`restructuring announced ${certainty}`])
  })
})

describe('the day on which it is told is no day of an act to come, nor that of an outlet of any act', () => {
  it.each([
    ['Northwind will shut its Oslo office, the company said on Tuesday.', 'restructuring announced stated'],
    ['Northwind is shutting its Oslo office, it said Tuesday.', 'restructuring announced stated'],
    ['Northwind shut its Oslo office, the company said on Tuesday.', 'restructuring completed stated 2026-03-24'],
    ['Northwind will shut its Oslo office on Friday, it said on Tuesday.', 'restructuring announced stated 2026-03-27'],
    ['Northwind has shut its Oslo office, Reuters reported on Tuesday.', 'restructuring completed reported'],
    ['Northwind is to buy Lumenpay for $3 billion, Reuters reported last week.', 'acquisition announced reported'],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected])
  })
})
