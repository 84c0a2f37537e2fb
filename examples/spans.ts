// Where each record stands in the page: spans are offsets into the input exactly as given, HTML included.
import { readFileSync } from 'node:fs'
import { extract } from 'factwire'

const page = readFileSync('examples/articles/arcadia-buys-notehound.html', 'utf8')
const { article, records } = extract(page)
console.log(`${article.title} (${article.publishedAt}, said by the page's ${article.publishedAtSource})`)

for (const record of records) {
  const [{ start, end, text }] = record.evidence
  console.log(`${record.type} at ${start}-${end}: ${text}`)
  // the words that decided each field
  for (const [field, spans] of Object.entries(record.spans))
    console.log(`  ${field}: ${spans.map(span => `"${page.slice(span.start, span.end)}"`).join(', ')}`)
}
