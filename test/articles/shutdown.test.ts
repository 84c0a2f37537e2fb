import { readFileSync } from 'node:fs'
import { extract } from 'factwire'
import { describe, expect, it } from 'vitest'

/** One story told in six ways: other words, other names and sums, another order, no headline, Markdown, a whole page. */
interface Telling {
  readonly file: string
  readonly format: 'text' | 'markdown' | 'html'
  readonly company: string
  readonly product: string
  readonly backer: string
  readonly handle: string
  readonly sum: readonly [number, string]
  readonly fall: readonly [number, period: string, baseline: string]
  readonly source: string
  readonly speech: string
}

const easel = {
  company: 'Northwind',
  product: 'Easel',
  backer: 'Fabrikam',
  handle: 'easelapp',
  sum: [2_000_000_000, 'USD'],
  fall: [41, '2026-01', '2025-12'],
  source: 'Datapoint',
  speech: 'help machines plan tasks in the physical world',
} as const

const tellings: readonly Telling[] = [
  { ...easel, file: 'plain.txt', format: 'text' },
  { ...easel, file: 'other-order.txt', format: 'text' },
  { ...easel, file: 'no-headline.txt', format: 'text' },
  { ...easel, file: 'markdown.md', format: 'markdown' },
  { ...easel, file: 'page.html', format: 'html' },
  {
    file: 'other-names.txt',
    format: 'text',
    company: 'Contoso',
    product: 'Mosaic',
    backer: 'Initech',
    handle: 'mosaicmusic',
    sum: [750_000_000, 'EUR'],
    fall: [17, '2025-12', '2025-11'],
    source: 'Apptrend',
    speech: 'turn spoken notes into finished scores',
  },
]

const names = (parties: readonly { name: string }[]) => parties.map(({ name }) => name)

describe.each(tellings)('an app is shut down and its backer walks away: $file', telling => {
  const input = readFileSync(new URL(`./shutdown/${telling.file}`, import.meta.url), 'utf8')
  const { records } = extract(input, { format: telling.format, publishedAt: '2026-03-25' })
  const announcements = records.filter(record => record.type === 'announcement')
  const investments = records.filter(record => record.type === 'investment')
  const of = (event: string) => announcements.filter(record => record.event === event)

  it('the shutdown, once, by the company', () => {
    expect(of('product_shutdown')).toMatchObject([
      { status: 'announced', certainty: 'stated', actors: [{ name: telling.company }], channel: 'X' },
    ])
    expect(names(of('product_shutdown')[0].objects)).toContain(telling.product)
  })

  it('the launch told as history', () => {
    expect(of('product_launch')).toMatchObject([
      { status: 'completed', objects: [{ name: telling.product }], date: { value: '2025', modifiers: ['early'] } },
    ])
  })

  it('the fall of installs as one metric with its source', () => {
    const [value, period, baseline] = telling.fall
    expect(records.filter(record => record.type === 'metric')).toMatchObject([
      {
        kind: 'change',
        value,
        unit: 'percent',
        direction: 'decrease',
        subject: { name: telling.product },
        period: { value: period },
        baseline: { date: { value: baseline } },
        attribution: { name: telling.source },
      },
    ])
  })

  it('the post, whole', () => {
    const posts = records.filter(record => record.type === 'social_post')
    expect(posts).toMatchObject([
      {
        platform: 'x',
        author: { name: telling.product },
        handle: telling.handle,
        postedAt: { value: '2026-03-24' },
        truncated: true,
      },
    ])
    expect(posts[0].text).toMatch(/^We're (?:closing|saying)/)
    expect(posts[0].text).toMatch(/…$/)
  })

  it('the investment that fell through and the round that is sought, and no other', () => {
    const [value, currency] = telling.sum
    expect(investments.filter(({ amount }) => amount)).toMatchObject([
      {
        kind: 'stake',
        status: 'cancelled',
        amount: { value, currency },
        investors: [{ name: telling.backer }],
        recipient: { name: telling.company },
      },
    ])
    expect(investments.filter(({ amount }) => !amount)).toMatchObject([
      { kind: 'funding_round', status: 'planned', investors: [], recipient: { name: telling.company } },
    ])
  })

  it('the partnership of late last year', () => {
    const [partnership, ...others] = of('partnership')
    expect(others).toEqual([])
    expect(partnership).toMatchObject({ status: 'completed', date: { value: '2025', modifiers: ['end'] } })
    expect(names([...partnership.actors, ...partnership.counterparties]).sort()).toEqual(
      [telling.backer, telling.company].sort(),
    )
  })

  it('the words of the spokesperson', () => {
    const quotes = records.filter(record => record.type === 'quote')
    expect(quotes).toMatchObject([{ speaker: { name: `${telling.company} spokesperson` } }])
    expect(quotes[0].text.replace(/[.,]$/, '')).toBe(telling.speech)
  })
})
