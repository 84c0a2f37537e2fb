import { pathToFileURL } from 'node:url'
import { Parser } from 'htmlparser2'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { articles, toHtml, toMarkdown } from './articles/index.mjs'
import { interleave } from './measure.mjs'
import { peers } from './peers.mjs'

const LINES = 50

/** Rates of factwire and its peers over the same articles, in one run; ratios to compromise's parse. */
export async function rates({ library, count, rounds, extra = [], tell }) {
  const { extract, read } = await import(pathToFileURL(`${library}/index.js`).href)
  const corpus = [...articles(count), ...extra].map(article => ({
    ...article,
    markdown: article.blocks ? toMarkdown(article) : article.text,
    html: article.blocks ? toHtml(article) : `<p>${article.text.replaceAll('\n\n', '</p><p>')}</p>`,
  }))
  const remark = unified().use(remarkParse).use(remarkGfm)
  const markdown = article => article.markdown
  const html = article => article.html
  const dated = (article, format) => ({ format, publishedAt: article.publishedAt })
  const tasks = [
    { name: 'factwire: text', run: article => extract(article.text, dated(article, 'text')) },
    {
      name: 'factwire: Markdown',
      textOf: markdown,
      run: article => extract(article.markdown, dated(article, 'markdown')),
    },
    { name: 'factwire: HTML pages', textOf: html, run: article => extract(article.html, dated(article, 'html')) },
    {
      name: 'factwire: read Markdown',
      textOf: markdown,
      run: article => read(article.markdown, dated(article, 'markdown')),
    },
    { name: 'factwire: read HTML pages', textOf: html, run: article => read(article.html, dated(article, 'html')) },
    {
      name: 'unified + remark-parse + remark-gfm',
      textOf: markdown,
      sample: 400_000,
      run: article => remark.parse(article.markdown),
    },
    { name: 'htmlparser2 alone', textOf: html, run: article => parseHtml(article.html) },
    jsonLines(corpus, extract),
    ...peers(),
  ]
  const rows = interleave(tasks, corpus, rounds, tell)
  const base = rows.find(row => row.name.startsWith('compromise: ')).megabytes
  return rows.map(row => ({ ...row, ratio: row.megabytes / base })).sort((a, b) => b.ratio - a.ratio)
}

function parseHtml(html) {
  let length = 0
  const parser = new Parser({ ontext: text => (length += text.length) }, { decodeEntities: true })
  parser.write(html)
  parser.end()
  return length
}

/** Lines of JSON in, lines of JSON out, a batch at a time; its rate is of the articles' text. */
function jsonLines(corpus, extract) {
  const batches = new Map()
  for (let at = 0; at < corpus.length; at += LINES) {
    const some = corpus.slice(at, at + LINES)
    batches.set(some[0], some.map(({ id, text, publishedAt }) => JSON.stringify({ id, text, publishedAt })).join('\n'))
  }
  return {
    name: 'factwire: JSONL to JSONL',
    run: article => {
      const lines = batches.get(article)
      if (lines === undefined) return 0
      let written = ''
      for (const line of lines.split('\n')) {
        const { id, text, publishedAt } = JSON.parse(line)
        for (const record of extract(text, { id, publishedAt, format: 'text' }).records)
          written += JSON.stringify(record) + '\n'
      }
      return written.length
    },
  }
}
