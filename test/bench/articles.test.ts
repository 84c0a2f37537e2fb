import { extract } from 'factwire'
import { describe, expect, it } from 'vitest'
import { articles, makeArticle, toHtml, toMarkdown } from '../../bench/articles/index.mjs'

describe('the invented articles', () => {
  it('are the same for the same seed and index, and others for others', () => {
    expect(makeArticle(5).text).toBe(makeArticle(5).text)
    expect(makeArticle(5).title).toBe('Noresco Systems to buy Ardloop Technologies for $43.7bn')
    const texts = [...articles(300)].map(({ text }) => text)
    expect(new Set(texts).size).toBe(300)
    expect(makeArticle(5, { seed: 9 }).text).not.toBe(makeArticle(5).text)
  })

  it('are as long as asked for', () => {
    for (const length of [1_000, 30_000]) {
      const { text } = makeArticle(2, { length })
      expect(text.length).toBeGreaterThanOrEqual(length)
      expect(text.length).toBeLessThan(length * 1.5 + 500)
    }
  })

  it('hold records in each of their forms', () => {
    const article = makeArticle(4, { length: 6_000 })
    for (const input of [article.text, toMarkdown(article), toHtml(article)]) {
      const { article: info, records } = extract(input, { publishedAt: article.publishedAt })
      expect(info.title).toBe(article.title)
      expect(records.length).toBeGreaterThan(5)
    }
  })
})
