import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createExtractor, extract } from 'factwire'
import * as archive from 'factwire/archive'
import { describe, expect, it } from 'vitest'
import { buildLibrary } from '../house/build.js'
import { article } from './workbench.js'

const { extractMany } = archive
const given = (count: number) =>
  Array.from({ length: count }, (_, number) => {
    const { date, ...rest } = article(number)
    return { ...rest, publishedAt: date }
  })

/** A source that counts what was taken from it, and whether it was closed. */
function source<T>(items: Iterable<T>, { wait = 0 } = {}) {
  const seen = { taken: 0, closed: false }
  async function* articles() {
    try {
      for (const item of items) {
        if (wait) await new Promise(resolve => setTimeout(resolve, wait))
        seen.taken += 1
        yield item
      }
    } finally {
      seen.closed = true
    }
  }
  return { articles: articles(), seen }
}

async function all<T>(results: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const one of results) list.push(one)
  return list
}

function* endless() {
  for (let number = 0; ; number += 1) yield article(number).text
}

describe('extractMany', () => {
  it('gives the results of extract, in order, from lists, generators and promises', async () => {
    const articles = given(30)
    const expected = articles.map(({ text, ...options }) => extract(text, options))
    const { articles: stream } = source(articles)
    const promised = articles.map(async (one, at) => {
      await new Promise(resolve => setTimeout(resolve, (at * 7) % 5))
      return one
    })
    for (const many of [extractMany(articles), extractMany(stream, { concurrency: 1 }), extractMany(promised)]) {
      const results = await all(many)
      expect(results.map(({ result }) => result)).toEqual(expected)
      expect(results.map(({ index }) => index)).toEqual(articles.map((_, at) => at))
      expect(results[3].article).toBe(articles[3])
    }
  })

  it('takes bare texts, and kinds for all or for one', async () => {
    const text = article(0).text
    const results = await all(extractMany([text, { text, kinds: ['quote'] }], { kinds: ['metric'] }))
    expect(results.map(({ result }) => [...new Set(result?.records.map(({ type }) => type))])).toEqual([
      ['metric'],
      ['quote'],
    ])
  })

  it('goes on after an article that is none', async () => {
    const fine = article(1).text
    const odd = [null, 7, {}, { text: fine, publishedAt: 'soon' }, Promise.reject(new Error('404')), fine] as string[]
    const results = await all(extractMany(odd))
    expect(results.map(({ error }) => error?.message.slice(0, 32))).toEqual([
      'the article is a string, not nul',
      'the article is a string, not num',
      'the article is a string, not und',
      "publishedAt 'soon' is no ISO dat",
      '404',
      undefined,
    ])
    expect(results[5].result?.records.length).toBeGreaterThan(0)
  })

  it('takes no more from the source than concurrency ahead of the consumer', async () => {
    const { articles, seen } = source(endless())
    let results = 0
    for await (const _ of extractMany(articles, { concurrency: 4 })) {
      results += 1
      await new Promise(resolve => setTimeout(resolve, 1))
      expect(seen.taken).toBeLessThanOrEqual(results + 4)
      if (results === 20) break
    }
    expect(seen).toMatchObject({ closed: true })
  })

  it('waits for several of a source that has to be waited for', async () => {
    let open = 0
    let most = 0
    const pages = Array.from({ length: 12 }, (_, number) => async () => {
      most = Math.max(most, (open += 1))
      await new Promise(resolve => setTimeout(resolve, 5))
      open -= 1
      return article(number).text
    })
    function* fetched() {
      for (const page of pages) yield page()
    }
    expect(await all(extractMany(fetched(), { concurrency: 3 }))).toHaveLength(12)
    expect(most).toBe(3)
  })

  it('ends with the reason of its signal, also in a source that hangs and in one that never waits', async () => {
    const hanging = source(['Northwind raised $4 million.'], { wait: 60_000 })
    const reason = new Error('enough')
    const controller = new AbortController()
    setTimeout(() => controller.abort(reason), 20)
    await expect(all(extractMany(hanging.articles, { signal: controller.signal }))).rejects.toBe(reason)
    const busy = AbortSignal.timeout(50)
    await expect(all(extractMany(endless(), { signal: busy }))).rejects.toMatchObject({ name: 'TimeoutError' })
    const { articles, seen } = source(endless())
    await expect(all(extractMany(articles, { signal: AbortSignal.abort(reason) }))).rejects.toBe(reason)
    expect(seen.taken).toBe(0)
  })

  it('throws what the source throws, after the results of what it gave', async () => {
    async function* failing() {
      yield article(0).text
      throw new Error('connection lost')
    }
    const indexes: number[] = []
    const reading = (async () => {
      for await (const { index } of extractMany(failing())) indexes.push(index)
    })()
    await expect(reading).rejects.toThrow('connection lost')
    expect(indexes).toEqual([0])
  })

  it('refuses wrong options before it takes an article', async () => {
    const { articles, seen } = source(given(2))
    await expect(all(extractMany(articles, { kinds: ['gossip'] }))).rejects.toMatchObject({ code: 'kinds' })
    await expect(all(extractMany(articles, { concurrency: 0 }))).rejects.toMatchObject({ code: 'options' })
    const own = createExtractor()
    await expect(all(extractMany(articles, { workers: 1, extractor: own }))).rejects.toMatchObject({ code: 'options' })
    expect(seen.taken).toBe(0)
  })

  it('gives the same in worker threads', async () => {
    const built = await buildLibrary('many')
    try {
      const { extractMany: many } = (await import(
        /* @vite-ignore */ pathToFileURL(join(built.folder, 'archive.js')).href
      )) as typeof archive
      const articles = [...given(12), { text: 'Fine.', publishedAt: 'soon' }]
      const results = await all(many(source(articles).articles, { workers: 2, concurrency: 6 }))
      const here = await all(extractMany(articles))
      expect(results.map(({ result }) => result)).toEqual(here.map(({ result }) => result))
      expect(results[12].error?.message).toContain("'soon' is no ISO date")
      const signal = AbortSignal.timeout(300)
      await expect(all(many(endless(), { workers: 1, signal }))).rejects.toMatchObject({ name: 'TimeoutError' })
      const extractor = join(built.folder, 'spin.mjs')
      const rule = `{ name: 'date/spin', example: 'zzspin', trigger: { words: ['zzspin'] }, find() { for (;;); } }`
      writeFileSync(extractor, `export default { rules: [${rule}] }`)
      const told = ['Northwind raised $4 million.', 'Nobody gets past zzspin today.', 'Northwind raised $4 million.']
      const spun = await all(many(told, { workers: 1, extractor, timeLimit: 3000 }))
      expect(spun.map(({ error }) => error)).toEqual([
        undefined,
        expect.objectContaining({ code: 'timeout', message: 'the article took longer than 3 s' }),
        undefined,
      ])
    } finally {
      built.remove()
    }
  }, 120_000)
})
