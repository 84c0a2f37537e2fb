import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { Chance, seedOf } from '../articles/random.mjs'
import { ROOT } from '../build.mjs'
import { makeArchive } from './make.mjs'

const CHILD = fileURLToPath(new URL('./child.mjs', import.meta.url))
const DIST = `${ROOT}dist`

/**
 * An archive from end to end. `counts`: articles of each archive; `length`: about how many characters an article has;
 * `kills`: how often a run is killed; `rounds`: how often two workers run against one. Gives rows of three tables, those
 * of no kills and no rounds empty.
 */
export async function archive({ counts, length, kills, rounds, tell }) {
  execFileSync('npm', ['run', '--silent', 'build', '--', '--no-dts', '--silent'], { cwd: ROOT, stdio: 'inherit' })
  const folder = mkdtempSync(`${tmpdir()}/factwire-bench-`)
  try {
    const ends = []
    for (const count of counts) {
      tell(`${count} articles, end to end`)
      ends.push(...endToEnd(await makeArchive(count, length), `${folder}/${count}`))
      // what is known already, should the rest not come to its end
      tell(JSON.stringify(ends.slice(-3)))
    }
    const input = await makeArchive(Math.min(...counts), length)
    tell('two workers against one')
    const workers = rounds ? twoAgainstOne(input, folder, rounds) : []
    tell(JSON.stringify(workers))
    tell(`${kills} kills`)
    const killed = kills ? [await killAndGoOn(input, folder, kills, tell)] : []
    return { ends, workers, killed }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function measure(task) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CHILD, JSON.stringify({ dist: DIST, ...task })], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  if (status !== 0) throw new Error(`${task.what} failed: ${stderr}`)
  return JSON.parse(stdout)
}

/** Into SQLite by one worker, beside what extraction alone and the same rows in a bare loop take. */
function endToEnd(input, to) {
  const alone = measure({ what: 'extract', input })
  const whole = measure({ what: 'run', input, to: `${to}.sqlite`, workers: 1 })
  const bare = measure({ what: 'write', input: `${to}.sqlite`, to: `${to}-bare.sqlite` })
  const slower = by => Math.max(alone[by] / alone.articles, bare[by] / bare.articles)
  const part = by => slower(by) / (whole[by] / whole.articles)
  const row = (name, { articles, seconds, cpu, rss }, rest = {}) => ({
    name: `${name}, ${articles} articles`,
    rate: articles / seconds,
    cpuRate: articles / cpu,
    rss,
    ...rest,
  })
  return [
    row('extraction alone', alone),
    row(`bare loop of ${bare.rows} rows`, bare),
    row('factwire run into SQLite', whole, {
      part: part('seconds'),
      cpuPart: part('cpu'),
      drift: driftOf(whole.samples),
    }),
  ]
}

/** Resident memory of the last quarter against the second: 1 is flat. */
function driftOf(samples) {
  const quarter = Math.floor(samples.length / 4)
  const mean = list => list.reduce((sum, value) => sum + value, 0) / Math.max(1, list.length)
  return mean(samples.slice(quarter * 3)) / mean(samples.slice(quarter, quarter * 2))
}

/** The best of some interleaved rounds of each. */
function twoAgainstOne(input, folder, rounds) {
  const best = new Map()
  for (let round = 0; round < rounds; round++)
    for (const workers of [1, 2]) {
      const told = measure({ what: 'run', input, to: `${folder}/${workers}-${round}.jsonl`, workers })
      const known = best.get(workers)
      best.set(workers, {
        ...told,
        seconds: Math.min(told.seconds, known?.seconds ?? Number.POSITIVE_INFINITY),
        cpu: Math.min(told.cpu, known?.cpu ?? Number.POSITIVE_INFINITY),
        main: Math.min(told.main, known?.main ?? Number.POSITIVE_INFINITY),
      })
    }
  const [one, two] = [best.get(1), best.get(2)]
  // were both cores free: the workers' work halved, or the main thread's, whichever takes longer
  const free = one.cpu / Math.max(two.cpu / 2, two.main)
  return [1, 2].map(workers => {
    const { articles, seconds, cpu, main } = best.get(workers)
    const faster = workers === 2 ? { times: one.seconds / two.seconds, free } : { times: 1, free: 1 }
    return { name: `${workers} worker${workers > 1 ? 's' : ''}`, rate: articles / seconds, cpu, main, ...faster }
  })
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
