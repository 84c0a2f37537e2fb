import { extract } from 'factwire'
import { describe, expect, it } from 'vitest'

const told = (text: string) => {
  const { publishedAt, publishedAtSource } = extract(text, { format: 'text' }).article
  return publishedAtSource === null ? null : [publishedAt, publishedAtSource]
}
const BODY = 'Northwind said on Tuesday that it will close its office in Lisbon, where 40 people work for the company.'

describe('the day on which an article says it was written', () => {
  it.each([
    [`Northwind closes its office\nApril 27, 2026\n${BODY}`, '2026-04-27'],
    [`Northwind closes its office\n27 April 2026\n${BODY}`, '2026-04-27'],
    [`Northwind closes its office\nPublished: Monday, Apr. 27, 2026 at 9:30 a.m. ET\n${BODY}`, '2026-04-27'],
    [`Northwind closes its office\nPosted on 2026-04-27\n${BODY}`, '2026-04-27'],
    [`LONDON, April 27, 2026 /PRNewswire/ -- ${BODY}`, '2026-04-27'],
    [`Northwind closes its office\n\nSAN FRANCISCO, Calif., April 27, 2026 (GLOBE NEWSWIRE) -- ${BODY}`, '2026-04-27'],
    [`April 27, 2026 – ${BODY}`, '2026-04-27'],
  ])('%s', (text, day) => expect(told(text)).toEqual([day, 'dateline']))

  it.each([
    `Northwind closes its office\n${BODY}`,
    `Northwind closes its office on April 27, 2026\n${BODY}`,
    `Northwind, founded on April 27, 2006, closes its office. ${BODY}`,
    `The office opened April 27, 2006 -- before the crisis. ${BODY}`,
    `Northwind closes its office\nFebruary 31, 2026\n${BODY}`,
    `Northwind closes its office\n2026-13-01\n${BODY}`,
  ])('says none: %s', text => expect(told(text)).toBeNull())

  it('gives way to a date that the caller knows', () => {
    const { article } = extract(`LONDON, April 27, 2026 -- ${BODY}`, { format: 'text', publishedAt: '2026-04-28' })
    expect([article.publishedAt, article.publishedAtSource]).toEqual(['2026-04-28', 'given'])
  })

  it('places what the text tells without a date', () => {
    const { records } = extract(`LONDON, April 27, 2026 -- ${BODY}`, { format: 'text' })
    expect(records.filter(r => r.type === 'date').map(r => r.value)).toEqual(['2026-04-27', '2026-04-21'])
  })
})
