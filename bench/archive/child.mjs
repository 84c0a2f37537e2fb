// One measured piece of work in a process of its own: node child.mjs '{"what": ..., ...}' prints JSON.
import { createReadStream } from 'node:fs'
import { createRequire } from 'node:module'
import { performance } from 'node:perf_hooks'
import { createInterface } from 'node:readline'

const task = JSON.parse(process.argv[2])
const { dist, input, to } = task

const WORK = { run, extract, write }
const samples = []
const sampling = setInterval(() => samples.push(process.memoryUsage.rss()), 100)
const began = performance.now()
const cpu = process.cpuUsage()
const idle = performance.eventLoopUtilization()
const found = await WORK[task.what]()
const { user, system } = process.cpuUsage(cpu)
clearInterval(sampling)
const told = {
  seconds: (performance.now() - began) / 1000,
  cpu: (user + system) / 1e6,
  main: performance.eventLoopUtilization(idle).active / 1000,
  rss: process.resourceUsage().maxRSS / 1024,
  samples: samples.map(bytes => bytes / 2 ** 20),
  ...found,
}
process.stdout.write(`${JSON.stringify(told)}\n`)

/** The archive into a target. With `follow`, how far it is stands on standard error, a line a batch. */
async function run() {
  const { runArchive } = await import(`${dist}/archive.js`)
  const onProgress = task.follow
    ? ({ counts }) => process.stderr.write(`${counts.added + counts.unchanged + counts.replaced}\n`)
    : undefined
  const { complete, counts } = await runArchive({ input, to, workers: task.workers, onProgress })
  return { complete, articles: counts.added, records: counts.records }
}

/** Extraction alone: the lines are read, and what is found is thrown away. */
async function extract() {
  const { extract } = await import(`${dist}/index.js`)
  let articles = 0
  let records = 0
  for await (const line of createInterface({ input: createReadStream(input) })) {
    const { id, title, date, text } = JSON.parse(line)
    records += extract(text, { id, title, publishedAt: date }).records.length
    articles += 1
  }
  return { articles, records }
}

/** A bare loop that writes the rows of a finished database into an empty one: only the writing is timed. */
async function write() {
  const Database = createRequire(import.meta.url)('libsql')
  const from = new Database(input)
  const into = new Database(to)
  into.prepare('PRAGMA journal_mode = WAL').get()
  into.exec('PRAGMA synchronous = NORMAL')
  const schema = from
    .prepare("SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .all()
  const tables = schema.map(({ name, sql }) => {
    into.exec(sql)
    const columns = from
      .prepare(`PRAGMA table_info("${name}")`)
      .all()
      .map(column => column.name)
    return {
      name,
      columns,
      insert: into.prepare(`INSERT INTO "${name}" VALUES (${columns.map(() => '?').join(', ')})`),
    }
  })
  const keyed = tables.filter(({ columns }) => columns.includes('article_key'))
  const { n } = from.prepare('SELECT max(article_key) AS n FROM articles').get()
  let seconds = 0
  let cpu = 0
  let rows = 0
  for (let first = 1; first <= n; first += 64) {
    const batch = keyed.map(({ name, columns, insert }) => ({
      insert,
      list: from
        .prepare(`SELECT * FROM "${name}" WHERE article_key BETWEEN ? AND ?`)
        .all(first, first + 63)
        .map(row => columns.map(column => row[column])),
    }))
    const start = performance.now()
    const used = process.cpuUsage()
    into.exec('BEGIN IMMEDIATE')
    for (const { insert, list } of batch)
      for (const values of list) {
        insert.run(...values)
        rows += 1
      }
    into.exec('COMMIT')
    const { user, system } = process.cpuUsage(used)
    seconds += (performance.now() - start) / 1000
    cpu += (user + system) / 1e6
  }
  return { seconds, cpu, articles: n, rows }
}
