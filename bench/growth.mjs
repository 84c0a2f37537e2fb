import { pathToFileURL } from 'node:url'
import { makeArticle, toHtml, toMarkdown } from './articles/index.mjs'
import { processorTime } from './measure.mjs'

const FORMS = { text: article => article.text, markdown: toMarkdown, html: toHtml }

/** MB/s on one article of growing length, best of three, from 10 MB on of one. */
export async function growth({ library, lengths }) {
  const { extract } = await import(pathToFileURL(`${library}/index.js`).href)
  return lengths.map(length => {
    const row = { length }
    for (const [format, form] of Object.entries(FORMS)) {
      const article = makeArticle(1, { length })
      const input = form(article)
      const times = []
      const repeats = Math.max(1, Math.round(200_000 / length))
      // seconds long, an article is read once: it is warm after its first part
      for (let round = 0; round < (length > 1e6 ? 1 : 3); round++) {
        const start = processorTime()
        for (let i = 0; i < repeats; i++) extract(input, { format, publishedAt: article.publishedAt })
        times.push((processorTime() - start) / repeats)
      }
      row[format] = input.length / 1e3 / Math.min(...times)
    }
    return row
  })
}
