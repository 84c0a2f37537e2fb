import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { measure } from './measure.mjs'

/** The databases, each with its empty ones and what writes rows into it without more. */
export const STORES = [
  {
    name: 'sqlite',
    title: 'SQLite',
    write: 'write',
    target: async path => {
      for (const end of ['', '-wal', '-shm']) rmSync(`${path}.sqlite${end}`, { force: true })
      return `${path}.sqlite`
    },
  },
  {
    name: 'postgres',
    title: 'PostgreSQL',
    write: 'writePostgres',
    hasServer: true,
    target: async path => emptyDatabase(`bench_${path.replace(/\W/g, '_').slice(-30).toLowerCase()}`),
  },
]

async function emptyDatabase(name) {
  const server = process.env.FACTWIRE_TEST_POSTGRES_URL
  if (!server) throw new Error('no server: run it by `bash .ci/services npm run bench -- archive --parts postgres`')
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
  await client.query(`CREATE DATABASE ${name}`)
  await client.end()
  return Object.assign(new URL(server), { pathname: `/${name}` }).href
}

/**
 * Into a database by one worker, beside what extraction alone and the same rows in a bare loop take, all three in each
 * round. A ratio is that of its round, and what is told is the median of the rounds.
 */
export async function endToEnd(input, path, store, rounds, tell) {
  const found = []
  for (let round = 0; round < rounds; round++) {
    const one = await measureAll(input, path, store, round)
    found.push({ ...one, part: partOf(one, 'seconds'), cpuPart: partOf(one, 'cpu') })
    const { part, cpuPart } = found.at(-1)
    tell(`round ${round + 1}: ${percent(part)}, by processor time ${percent(cpuPart)}`)
  }
  const [{ whole, bare }] = found
  const of = by => median(found.map(by))
  const row = (name, key, rest = {}) => {
    const { articles, server } = found[0][key]
    return {
      name: `${name}, ${articles} articles`,
      rate: articles / of(one => one[key].seconds),
      cpuRate: articles / of(one => one[key].cpu),
      server: server === undefined ? undefined : (of(one => one[key].server) / articles) * 1e6,
      rss: Math.max(...found.map(one => one[key].rss)),
      ...rest,
    }
  }
  return [
    row('extraction alone', 'alone'),
    row(`bare loop of ${bare.rows} rows into ${store.title}`, 'bare'),
    row(`factwire run into ${store.title}, ${whole.records} records`, 'whole', {
      part: of(one => one.part),
      cpuPart: of(one => one.cpuPart),
      quarters: quartersOf(whole.samples),
    }),
  ]
}

/** Extraction and the run, now one first and now the other, and the bare loop of what the run has written. */
async function measureAll(input, path, { write, hasServer, target }, round) {
  const served = hasServer ? withServer : act => act()
  const to = await target(path)
  const parts = {
    alone: () => measure({ what: 'extract', input }),
    whole: () => served(() => measure({ what: 'run', input, to, workers: 1 })),
  }
  const one = {}
  for (const part of round % 2 ? ['whole', 'alone'] : ['alone', 'whole']) one[part] = parts[part]()
  const again = await target(`${path}-bare`)
  one.bare = served(() => measure({ what: write, input: to, to: again }))
  return one
}

/** How fast the run is, an article, beside the slower of its parts. */
function partOf({ alone, bare, whole }, by) {
  const slower = Math.max(alone[by] / alone.articles, bare[by] / bare.articles)
  return slower / (whole[by] / whole.articles)
}

const percent = value => `${(value * 100).toFixed(1)}%`

function median(list) {
  const sorted = [...list].sort((a, b) => a - b)
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2
}

/** With the processor time of the server meanwhile, where one is started for this. */
function withServer(measured) {
  const before = serverSeconds()
  const found = measured()
  return before === undefined ? found : { ...found, server: serverSeconds() - before }
}

/** Seconds of processor time of the server and all its processes, those that have ended too, as Linux counts them. */
function serverSeconds() {
  const folder = process.env.FACTWIRE_TEST_SERVICES
  if (!folder) return undefined
  try {
    const server = readFileSync(`${folder}/postgres/postmaster.pid`, 'utf8').split('\n')[0]
    let ticks = 0
    for (const pid of readdirSync('/proc').filter(name => /^\d+$/.test(name))) {
      const fields = statOf(pid)
      // utime and stime of each; of the server also those of processes that it has waited for
      if (pid === server) ticks += sum(fields.slice(11, 15))
      else if (fields?.[1] === server) ticks += sum(fields.slice(11, 13))
    }
    return ticks / 100
  } catch {
    return undefined
  }
}

/** The fields of a process after its name; undefined for one that has ended meanwhile. */
function statOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ')
  } catch {
    return undefined
  }
}

const sum = list => list.reduce((all, value) => all + Number(value), 0)

/** Resident memory by quarters of the run. */
function quartersOf(samples) {
  const quarter = Math.ceil(samples.length / 4)
  const mean = list => list.reduce((sum, value) => sum + value, 0) / Math.max(1, list.length)
  return [0, 1, 2, 3].map(at => mean(samples.slice(at * quarter, (at + 1) * quarter)))
}
