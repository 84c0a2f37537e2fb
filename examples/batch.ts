// A folder of articles into one line of JSON a record, for a database to load.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createExtractor } from 'factwire'

const FOLDER = 'examples/articles'
const { extract } = createExtractor()

const lines: string[] = []
for (const name of readdirSync(FOLDER).sort()) {
  const named = /^\d{4}-\d\d-\d\d/.exec(name)?.[0]
  const { records } = extract(readFileSync(`${FOLDER}/${name}`, 'utf8'), { id: name, publishedAt: named })
  // an id is the same on every run: loading a record twice replaces it
  for (const record of records) lines.push(JSON.stringify(record))
}
mkdirSync('.cache', { recursive: true })
writeFileSync('.cache/records.jsonl', `${lines.join('\n')}\n`)
console.log(`${lines.length} records in .cache/records.jsonl`)
