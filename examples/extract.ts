// Every record of one article, in a few lines.
import { readFileSync } from 'node:fs'
import { extract } from 'factwire'

const article = readFileSync('examples/articles/2026-02-05-vellum-earnings.txt', 'utf8')
const { records, diagnostics } = extract(article, { publishedAt: '2026-02-05' })

for (const record of records)
  if (record.type === 'metric') {
    const { measure, direction, value, unit, currency, period } = record
    console.log(`${measure}: ${direction ?? 'at'} ${value} ${currency ?? unit} (${period?.value ?? 'no period'})`)
  }

// what could not be read is told, never dropped
for (const { severity, code, message } of diagnostics) console.log(`${severity} ${code}: ${message}`)
