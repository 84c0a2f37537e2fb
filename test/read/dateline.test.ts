import { extract, read } from 'factwire'
import { describe, expect, it } from 'vitest'

const BODY =
  'Lumen Harbor, a maker of desktop robots, said on Monday that it had raised $12 million to open a second plant in Porto. It said in March 3, 2021 filings that it would.'
const TITLE = 'Lumen Harbor raises $12 million'

const dateOf = (...paragraphs: readonly string[]) => {
  const { publishedAt, publishedAtSource } = read(paragraphs.join('\n\n'))
  return publishedAt && `${publishedAt} ${publishedAtSource}`
}

describe('the day an article says it was written', () => {
  it.each([
    ['PORTO, March 3, 2026 — ', '2026-03-03'],
    ['PORTO, Portugal, Feb. 3, 2026 (Newsfold) -- ', '2026-02-03'],
    ['PORTO, Portugal--(Newsfold)--March 3, 2026-- ', '2026-03-03'],
    ['SAN MATEO, Calif., Sept. 30, 2025 /Newsfold/ -- ', '2025-09-30'],
    ['Porto (3 March 2026) – ', '2026-03-03'],
  ])('stands before the first sentence: %s', (dateline, date) => {
    expect(dateOf(TITLE, dateline + BODY)).toBe(`${date} dateline`)
    expect(dateOf(dateline + BODY)).toBe(`${date} dateline`)
  })

  it.each([
    ['March 3, 2026', '2026-03-03'],
    ['2026-03-03', '2026-03-03'],
    ['Published on Tuesday, March 3, 2026 at 9:30 a.m. ET', '2026-03-03'],
    ['By Dana Ito | 3 March 2026', '2026-03-03'],
    ['By Dana Ito and Cleo Brandt · 17 March 2026 · 4 min read', '2026-03-17'],
    ['Porto, March 3, 2026', '2026-03-03'],
    ['Dana Ito, The Ledger Post, Mar 3, 2026, 10:15 AM', '2026-03-03'],
  ])('stands on a line above the story: %s', (line, date) => {
    expect(dateOf(TITLE, line, BODY)).toBe(`${date} dateline`)
    expect(dateOf(TITLE, 'The maker of robots wants a second plant', line, BODY)).toBe(`${date} dateline`)
  })

  it.each([
    [
      'a date that the story tells',
      [TITLE, 'On March 3, 2026, Lumen Harbor opened its plant - a first for Porto.', BODY],
    ],
    ['a date in the headline', ['Lumen Harbor opens on March 3, 2026', BODY]],
    ['a date in the line under the headline', [TITLE, 'The plant opens on March 3, 2026', BODY]],
    ['a date after the story began', [TITLE, BODY, 'March 3, 2026']],
    ['a day without a year', [TITLE, 'PORTO, March 3 (Newsfold) - ' + BODY]],
    ['a date that is none', [TITLE, 'February 30, 2026', BODY]],
    [
      'a sentence with a dash',
      [TITLE, 'Founded March 3, 2021 - by two brothers who wanted robots - the firm grew. ' + BODY],
    ],
  ])('is not %s', (_, paragraphs) => {
    expect(dateOf(...paragraphs)).toBeNull()
  })

  it('gives way to the date given and to the one a page states', () => {
    const input = `${TITLE}\n\nMarch 3, 2026\n\n${BODY}`
    expect(read(input, { publishedAt: '2026-03-05' })).toMatchObject({
      publishedAt: '2026-03-05',
      publishedAtSource: 'given',
    })
    const page = `<html><head><meta name="date" content="2026-03-04"></head><body><article><h1>${TITLE}</h1><p>March 3, 2026</p><p>${BODY}</p></article></body></html>`
    expect(read(page)).toMatchObject({ publishedAt: '2026-03-04', publishedAtSource: 'meta' })
    expect(read(page, { fallbackDate: '2026-05-01' })).toMatchObject({ publishedAt: '2026-03-04' })
  })
})

const told = (text: string) => {
  const { publishedAt, publishedAtSource } = extract(text, { format: 'text' }).article
  return publishedAtSource === null ? null : [publishedAt, publishedAtSource]
}
const STORY = 'Northwind said on Tuesday that it will close its office in Lisbon, where 40 people work for the company.'

describe('the date of an extracted article', () => {
  it.each([
    [`Northwind closes its office\nApril 27, 2026\n${STORY}`, '2026-04-27'],
    [`Northwind closes its office\n27 April 2026\n${STORY}`, '2026-04-27'],
    [`Northwind closes its office\nPublished: Monday, Apr. 27, 2026 at 9:30 a.m. ET\n${STORY}`, '2026-04-27'],
    [`Northwind closes its office\nPosted on 2026-04-27\n${STORY}`, '2026-04-27'],
    [`LONDON, April 27, 2026 /PRNewswire/ -- ${STORY}`, '2026-04-27'],
    [`Northwind closes its office\n\nSAN FRANCISCO, Calif., April 27, 2026 (GLOBE NEWSWIRE) -- ${STORY}`, '2026-04-27'],
    [`April 27, 2026 – ${STORY}`, '2026-04-27'],
  ])('%s', (text, day) => expect(told(text)).toEqual([day, 'dateline']))

  it.each([
    `Northwind closes its office\n${STORY}`,
    `Northwind closes its office on April 27, 2026\n${STORY}`,
    `Northwind, founded on April 27, 2006, closes its office. ${STORY}`,
    `The office opened April 27, 2006 -- before the crisis. ${STORY}`,
    `Northwind closes its office\nFebruary 31, 2026\n${STORY}`,
    `Northwind closes its office\n2026-13-01\n${STORY}`,
  ])('says none: %s', text => expect(told(text)).toBeNull())

  it('gives way to a date that the caller knows', () => {
    const { article } = extract(`LONDON, April 27, 2026 -- ${STORY}`, { format: 'text', publishedAt: '2026-04-28' })
    expect([article.publishedAt, article.publishedAtSource]).toEqual(['2026-04-28', 'given'])
  })

  it('places what the text tells without a date', () => {
    const { records } = extract(`LONDON, April 27, 2026 -- ${STORY}`, { format: 'text' })
    expect(records.filter(r => r.type === 'date').map(r => r.value)).toEqual(['2026-04-27', '2026-04-21'])
  })
})
