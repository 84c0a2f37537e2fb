// A folder of articles into a database, and a question to it.
import { mkdirSync, rmSync } from 'node:fs'
import { queryArchive, runArchive } from 'factwire/archive'

const DATABASE = '.cache/archive.sqlite'
mkdirSync('.cache', { recursive: true })
for (const end of ['', '-wal', '-shm']) rmSync(DATABASE + end, { force: true })

// a dozen articles are not worth worker threads
const { counts } = await runArchive({ input: 'examples/articles', to: DATABASE, workers: 0 })
console.log(`${counts.added} articles, ${counts.records} records`)

const { rows } = await queryArchive(DATABASE, 'deals', { since: '2026-01-01', min: 10_000_000, currency: 'USD' })
for (const { day, kind, target, amount, evidence } of rows)
  console.log(`${day} ${kind} ${target} ${amount}: ${evidence}`)
