// One measured piece of work in a process of its own: node child.mjs '{"what": ..., ...}' prints JSON.
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { performance } from 'node:perf_hooks'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Worker } from 'node:worker_threads'

const task = JSON.parse(process.argv[2])
const { dist, input, to } = task

const WORK = { run, cli, extract, write, writePostgres }
const samples = []
const sampling = setInterval(() => samples.push(process.memoryUsage.rss()), 100)
const began = performance.now()
const cpu = process.cpuUsage()
const mainBefore = mainThread()
const found = await WORK[task.what]()
const { user, system } = process.cpuUsage(cpu)
clearInterval(sampling)
const told = {
  seconds: (performance.now() - began) / 1000,
  cpu: (user + system) / 1e6,
  main: mainThread() - mainBefore,
  rss: process.resourceUsage().maxRSS / 1024,
  samples: samples.map(bytes => bytes / 2 ** 20),
  ...found,
}
// after what the command line says of its own
process.stdout.write(`\n${JSON.stringify(told)}\n`)

/** Seconds of processor time of this thread alone, as Linux counts them; elsewhere all that it was not idle. */
function mainThread() {
  try {
    const fields = readFileSync(`/proc/self/task/${process.pid}/stat`, 'utf8').split(') ')[1].split(' ')
    return (Number(fields[11]) + Number(fields[12])) / 100
  } catch {
    return performance.eventLoopUtilization().active / 1000
  }
}

/** The archive into a target. With `follow`, how far it is stands on standard error, a line a batch. */
async function run() {
  const { runArchive } = await import(`${dist}/archive.js`)
  const onProgress = task.follow
    ? ({ counts }) => process.stderr.write(`${counts.added + counts.unchanged + counts.replaced}\n`)
    : undefined
  const { complete, counts } = await runArchive({ input, to, workers: task.workers, onProgress })
  return { complete, articles: counts.added, records: counts.records }
}

/** The same by the command line, which owns its process; the answer tells of no counts. */
async function cli() {
  process.argv = [process.argv[0], 'factwire', 'run', input, '--to', to, '--workers', String(task.workers), '--quiet']
  await import(`${dist}/cli.js`)
  if (process.exitCode) throw new Error(`the run ended with ${process.exitCode}`)
  return {}
}

/** Extraction alone, in a thread beside an idle main one, as the worker of a run is, with as much memory. */
async function extract() {
  const worker = new Worker(new URL('./extract-thread.mjs', import.meta.url), {
    workerData: { dist, input },
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  })
  const [found] = await once(worker, 'message')
  return found
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

/** The same of PostgreSQL: the rows of a finished database, as bytes, are copied into the tables of an empty one. */
async function writePostgres() {
  const { default: pg } = await import('pg')
  const copy = await import('pg-copy-streams')
  const { postgresSink } = await import(`${dist}/archive.js`)
  // the tables of an empty archive
  await (await postgresSink(to)).close()
  const [from, into] = [input, to].map(connectionString => new pg.Client({ connectionString }))
  await Promise.all([from.connect(), into.connect()])
  const { rows: names } = await from.query(`SELECT DISTINCT c.table_name AS name, c.table_name = 'articles' AS first
    FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
    WHERE table_schema = current_schema AND table_type = 'BASE TABLE' AND column_name = 'article_key' ORDER BY first DESC`)
  const { n } = (await from.query('SELECT max(article_key)::int AS n FROM articles')).rows[0]
  let seconds = 0
  let cpu = 0
  let rows = 0
  for (let first = 1; first <= n; first += 64) {
    const batch = []
    for (const { name } of names) {
      const where = `WHERE article_key BETWEEN ${first} AND ${first + 63}`
      const pieces = []
      for await (const piece of from.query(copy.to(`COPY (SELECT * FROM ${name} ${where}) TO STDOUT`)))
        pieces.push(piece)
      if (pieces.length) batch.push({ name, bytes: Buffer.concat(pieces) })
    }
    const start = performance.now()
    const used = process.cpuUsage()
    await into.query('BEGIN')
    for (const { name, bytes } of batch) {
      const stream = into.query(copy.from(`COPY ${name} FROM STDIN`))
      await pipeline(Readable.from([bytes]), stream)
      rows += stream.rowCount
    }
    await into.query('COMMIT')
    const { user, system } = process.cpuUsage(used)
    seconds += (performance.now() - start) / 1000
    cpu += (user + system) / 1e6
  }
  await Promise.all([from.end(), into.end()])
  return { seconds, cpu, articles: n, rows }
}
