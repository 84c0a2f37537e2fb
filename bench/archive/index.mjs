import { execFileSync, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { createInterface } from 'node:readline'
import { Chance, seedOf } from '../articles/random.mjs'
import { ROOT } from '../build.mjs'
import { endToEnd, STORES } from './ends.mjs'
import { makeArchive } from './make.mjs'
import { CHILD, DIST, measure } from './measure.mjs'

/** What is measured, unless some of it is named. */
export const PARTS = ['sqlite', 'postgres', 'workers', 'kills']

/**
 * An archive from end to end. `parts` are those of `PARTS`; `counts`: articles of each archive, the last of them that of
 * one worker against two; `length`: about how many characters an article has; `kills`: how often a run is killed;
 * `rounds`: how often each is measured, but for kills. Gives rows of three tables, those of parts that are left out empty.
 */
export async function archive({ parts, counts, length, kills, rounds, tell }) {
  execFileSync('npm', ['run', '--silent', 'build', '--', '--no-dts', '--silent'], { cwd: ROOT, stdio: 'inherit' })
  const folder = mkdtempSync(`${tmpdir()}/factwire-bench-`)
  const told = rows => {
    // what is known already, should the rest not come to its end
    tell(JSON.stringify(rows, (key, value) => (key === 'samples' ? undefined : value)))
    return rows
  }
  const found = { ends: [], workers: [], killed: [] }
  try {
    for (const store of STORES.filter(({ name }) => parts.includes(name)))
      for (const count of counts) {
        tell(`${count} articles into ${store.title}`)
        found.ends.push(
          ...told(await endToEnd(await makeArchive(count, length), `${folder}/${count}`, store, rounds, tell)),
        )
      }
    if (parts.includes('workers')) {
      tell('two workers against one')
      found.workers = told(twoAgainstOne(await makeArchive(counts.at(-1), length), folder, rounds, tell))
    }
    if (parts.includes('kills')) {
      tell(`${kills} kills`)
      const input = await makeArchive(Math.max(1000, kills * ARTICLES_OF_A_LIFE), SHORT)
      found.killed = told([await killAndGoOn(input, folder, kills, tell)])
    }
    return found
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Articles for each kill: two workers write some batches before they are killed; and about how many characters they have. */
const ARTICLES_OF_A_LIFE = 160
const SHORT = 300

/** The best of some interleaved rounds of each, by the command line, which is what has a process of its own. */
function twoAgainstOne(input, folder, rounds, tell) {
  const articles = countLines(input)
  const best = new Map()
  for (let round = 0; round < rounds; round++)
    for (const workers of [1, 2]) {
      const to = `${folder}/${workers}-${round}.jsonl`
      const told = measure({ what: 'cli', input, to, workers })
      if (countLines(to) !== articles) throw new Error(`${to} has not a line an article`)
      tell(`${workers}: ${told.seconds.toFixed(1)} s, ${told.cpu.toFixed(1)} s of processor time`)
      const least = by => Math.min(told[by], best.get(workers)?.[by] ?? Number.POSITIVE_INFINITY)
      best.set(workers, { seconds: least('seconds'), cpu: least('cpu'), main: least('main') })
    }
  const [one, two] = [best.get(1), best.get(2)]
  // were both cores free: the workers' work halved, or the main thread's, whichever takes longer
  const free = one.cpu / Math.max(two.cpu / 2, two.main)
  return [1, 2].map(workers => {
    const { seconds, cpu, main } = best.get(workers)
    const faster = workers === 2 ? { times: one.seconds / two.seconds, free } : { times: 1, free: 1 }
    const name = `${workers} worker${workers > 1 ? 's' : ''}, ${articles} articles`
    return { name, rate: articles / seconds, cpu, main, ...faster }
  })
}

function countLines(path) {
  const bytes = readFileSync(path)
  let lines = 0
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) lines += 1
  return lines
}

/** A run that is killed again and again at random, against one that is not. */
async function killAndGoOn(input, folder, kills, tell) {
  const whole = measure({ what: 'run', input, to: `${folder}/whole.sqlite`, workers: 2 })
  const chance = new Chance(seedOf(20260325, kills))
  const task = { what: 'run', dist: DIST, input, to: `${folder}/killed.sqlite`, workers: 2, follow: true }
  let done = 0
  let killed = 0
  for (let complete = false; !complete; ) {
    // a part of what is left, so that the last kill comes near the end; now and then before the first batch
    const goal = chance.chance(0.15) ? 0 : ((whole.articles - done) / (kills - killed + 1)) * chance.next() * 2
    const end = await oneLife(task, killed < kills ? { goal, wait: chance.next() * 60 } : undefined)
    done += end.articles
    complete = end.complete
    if (!complete) killed += 1
    if (killed % 10 === 0) tell(`${killed} kills, ${done} articles`)
    if (complete && killed < kills) tell(`only ${killed} kills: the archive is too small`)
  }
  const same = digestOf(`${folder}/whole.sqlite`) === digestOf(`${folder}/killed.sqlite`)
  return { name: `${whole.articles} articles, ${whole.records} records`, killed, same: same ? 'yes' : 'NO' }
}

/** One process: killed some ms after it has done so many articles, or left to its end. */
function oneLife(task, kill) {
  return new Promise(resolve => {
    const child = spawn(process.execPath, [CHILD, JSON.stringify(task)], { stdio: ['ignore', 'pipe', 'pipe'] })
    let articles = 0
    let told = ''
    let timer
    const arm = () => {
      if (kill && !timer && articles >= kill.goal)
        timer = setTimeout(() => child.kill('SIGKILL'), kill.wait + (articles ? 0 : 200))
    }
    createInterface({ input: child.stderr }).on('line', line => {
      articles = Number(line) || articles
      arm()
    })
    child.stdout.on('data', chunk => {
      told += chunk
    })
    arm()
    child.on('close', code => {
      clearTimeout(timer)
      if (code !== null && code !== 0) throw new Error(`a run failed with ${code}`)
      resolve({ articles, complete: code === 0 && JSON.parse(told).complete })
    })
  })
}

/** What a database says, sorted by stable ids. */
function digestOf(path) {
  const dump = execFileSync('bash', [
    '-o',
    'pipefail',
    '-c',
    '"$0" "$1" dump "$2" | LC_ALL=C sort | sha256sum',
    process.execPath,
    `${DIST}/cli.js`,
    path,
  ])
  return createHash('sha256').update(dump).digest('hex')
}
