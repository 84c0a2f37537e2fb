import { findNumbers } from 'factwire/mentions'
import { describe, expect, it } from 'vitest'

const plain = (text: string) =>
  findNumbers(text).map(({ value, max, bound }) => `${bound} ${max === null ? value : `${value}-${max}`}`)

describe('findNumbers', () => {
  it.each([
    ['265 million users', ['exact 265000000']],
    ['2M users and 10k shops', ['exact 2000000', 'exact 10000']],
    ['1,234,567 rows', ['exact 1234567']],
    ['12,50,000 rows', ['exact 1250000']],
    ['two dozen shops', ['exact 24']],
    ['half a million users', ['exact 500000']],
    ['a hundred jobs', ['exact 100']],
    ['two hundred and fifty jobs', ['exact 250']],
    ['twenty-five jobs', ['exact 25']],
    ['two and a half million users', ['exact 2500000']],
    ['3 crore users', ['exact 30000000']],
    ['10,000+ customers', ['at_least 10000']],
    ['as many as 500 jobs', ['at_most 500']],
    ['roughly 1,200 jobs, fewer than 300 shops', ['about 1200', 'at_most 300']],
    ['between 10 and 20 people', ['exact 10-20']],
    ['10 to 15 million downloads', ['exact 10000000-15000000']],
    ['30-50 people', ['exact 30-50']],
  ])('%s', (text, found) => {
    expect(plain(text)).toEqual(found)
  })

  it.each([
    'in 2024, on March 5',
    'GPT-4 and 4chan on 5G, open 24/7',
    'one of them',
    'hundreds of jobs, millions of users',
    'The shop is 20m away.',
    '12,3456',
    'It paid $5 million, or 12% more.',
    'the 4th floor',
  ])('nothing in: %s', text => {
    expect(plain(text)).toEqual([])
  })
})
