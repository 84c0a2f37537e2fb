import { extract } from 'factwire'
import { describe, expect, it } from 'vitest'
import { CORPUS_DATE } from '../facts.js'

const article = (title: string, ...paragraphs: string[]) =>
  extract(paragraphs.join('\n\n'), { title, format: 'text', publishedAt: CORPUS_DATE })
const actsIn = (event: string, title: string, ...paragraphs: string[]) =>
  article(title, ...paragraphs).records.flatMap(record =>
    record.type === 'announcement' && record.event === event ? [record] : [],
  )

describe('an act told many times', () => {
  it('is one record: headline, lead and a later sentence, details joined', () => {
    const acts = actsIn(
      'layoffs',
      'Northwind Systems cuts 200 jobs',
      'Northwind Systems is laying off about 200 employees, Jane Doe told staff.',
      'The cuts will hit many. Northwind Systems said the layoffs will begin on April 1.',
    )
    expect(acts).toHaveLength(1)
    expect(acts[0]).toMatchObject({ status: 'announced', people: 200, inTitle: true })
    expect(acts[0].evidence.length).toBeGreaterThan(1)
  })

  it('is one closing, told with the name of the product and without it', () => {
    const acts = actsIn(
      'product_shutdown',
      'Northwind Systems to shut down AI video app',
      'Northwind Systems said on Tuesday that it will discontinue its video generation service.',
      'The company confirmed on Wednesday it would close the consumer app.',
      'Northwind Systems is winding down Harbor, Jane Doe told staff.',
    )
    expect(acts).toMatchObject([{ status: 'announced', objects: [{ name: 'Harbor' }], date: null }])
    expect(acts[0].evidence).toHaveLength(4)
  })

  it('is another closing where another thing is told', () => {
    const acts = actsIn(
      'product_shutdown',
      'Northwind Systems shuts down Harbor',
      'Northwind Systems is shutting down Harbor.',
      'It will also close a podcast app.',
    )
    expect(acts.map(({ objects }) => objects[0].name)).toEqual(['Harbor', 'podcast app'])
  })

  it('is two records where days differ', () => {
    const acts = actsIn(
      'layoffs',
      'Northwind Systems cuts 200 jobs',
      'Northwind Systems laid off 200 employees on Monday.',
      'Northwind Systems laid off 500 employees in 2023.',
    )
    expect(acts.map(({ people }) => people)).toEqual([200, 500])
  })

  it('is two records of two people', () => {
    const acts = actsIn(
      'departure',
      'Leaders leave Northwind Systems',
      'Jane Doe left Northwind Systems in May.',
      'John Roe left Northwind Systems in May.',
    )
    expect(acts.map(({ objects }) => objects[0].name)).toEqual(['Jane Doe', 'John Roe'])
  })

  it('keeps two products of one maker apart', () => {
    const acts = actsIn(
      'product_launch',
      'Northwind Systems shows new apps',
      'Northwind Systems launched the Harbor app.',
      'Northwind Systems launched the Mill app.',
    )
    expect(acts.map(({ objects }) => objects[0].name)).toEqual(['Harbor', 'Mill'])
  })

  it('notes a headline that gives another figure than its text', () => {
    const { records, diagnostics } = article(
      'Northwind Systems cuts 200 jobs',
      'Northwind Systems laid off 300 employees on Monday.',
    )
    expect(records.filter(record => record.type === 'announcement')).toMatchObject([{ people: 300 }])
    expect(diagnostics).toMatchObject([{ code: 'conflict', message: 'the headline gives 200 people, the text 300' }])
  })

  it('takes the status of the text before the present tense of the headline', () => {
    const acts = actsIn(
      'product_shutdown',
      'Northwind Systems kills Harbor app',
      'Northwind Systems will shut down the Harbor app in May.',
    )
    expect(acts).toMatchObject([{ status: 'announced' }])
  })

  it('joins a product closed and its closing as it was announced months before', () => {
    const acts = actsIn(
      'product_shutdown',
      'Northwind Systems closes Harbor',
      'On May 5, Northwind Systems shut down the Harbor app, following its February announcement to phase out Harbor.',
    )
    expect(acts).toMatchObject([{ status: 'completed' }])
  })
})
