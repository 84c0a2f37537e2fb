import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { renameSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { querySql, runArchive } from 'factwire/archive'
import { addToQueue, queueStatus, retryDead, workOnQueue } from 'factwire/queue'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { article, dump, jsonl, workbench } from '../archive/workbench.js'
import { buildLibrary } from '../house/build.js'
import { describeWith, freshDatabase, POSTGRES, REDIS, SERVICES } from '../services.js'

let bench: ReturnType<typeof workbench>
beforeEach(() => {
  bench = workbench()
})
afterEach(() => bench.remove())

/** An archive of several shards, with an article that is told again in a later one, and a line that is none. */
function writeArchive(files: number, count: number): string {
  for (let file = 0; file < files; file += 1) {
    const lines = Array.from({ length: count }, (_, at) => article(file * count + at))
    bench.write(`in/${file}.jsonl`, `${jsonl([...lines, article(file, `Told again in ${file}.`)])}{"text":\n`)
  }
  return bench.path('in')
}

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))
const countOf = async (database: string): Promise<number> => {
  const { rows } = await querySql(database, 'SELECT count(*) AS n FROM articles').catch(() => ({ rows: [{ n: 0 }] }))
  return Number(rows[0].n)
}
const until = async (holds: () => Promise<boolean>) => {
  while (!(await holds())) await pause(100)
}

const restart = (server: string) => promisify(execFile)('bash', [join(SERVICES!, `restart-${server}`)])

/** A fresh queue on each of the servers that can hold one. */
const QUEUES = [
  ['Redis', async (name: string) => ({ queue: REDIS!, name: `${name}-${process.pid}` })],
  ['PostgreSQL', async (name: string) => ({ queue: await freshDatabase(`factwire_${name}`), name })],
] as const

describeWith('a queue', [POSTGRES, REDIS], () => {
  describe.each(QUEUES)('on %s', (_, fresh) => {
    it('is worked off by those that come and go, and ends as one run does', async () => {
      const input = writeArchive(3, 100)
      const queue = await fresh('shared')
      const to = await freshDatabase('factwire_shared_out')
      expect(await addToQueue({ ...queue, input })).toEqual({ shards: 3 })
      expect(await addToQueue({ ...queue, input })).toEqual({ shards: 3 })
      expect(await queueStatus(queue)).toEqual({ waiting: 3, active: 0, delayed: 0, completed: 0, dead: [] })
      const leaving = new AbortController()
      const first = await workOnQueue({
        ...queue,
        to,
        workers: 0,
        signal: leaving.signal,
        onProgress: () => leaving.abort(),
      })
      expect(first.counts.added).toBeLessThan(300)
      const failures: string[] = []
      const onFailure = ({ place }: { place: string }) => failures.push(place)
      const rest = await workOnQueue({ ...queue, to, workers: 0, untilEmpty: true, onFailure })
      expect(first.counts.added + rest.counts.added).toBe(300)
      expect(failures.length).toBeGreaterThan(0)
      expect(await queueStatus(queue)).toMatchObject({ waiting: 0, active: 0, completed: 3, dead: [] })
      await runArchive({ input, to: bench.path('whole.sqlite'), workers: 0 })
      expect(await dump(to)).toEqual(await dump(bench.path('whole.sqlite')))
      const runs = 'SELECT count(*) AS n, count(finished_at) AS ended FROM runs'
      expect((await querySql(to, runs)).rows).toEqual([{ n: 1, ended: 1 }])
    }, 120_000)

    it('has a list of the dead, with reasons, and tries them again', async () => {
      const input = writeArchive(2, 5)
      const queue = await fresh('dead')
      const to = bench.path('a.sqlite')
      await addToQueue({ ...queue, input, attempts: 2 })
      const lost = bench.path('in/1.jsonl')
      renameSync(lost, `${lost}.away`)
      const told: boolean[] = []
      await workOnQueue({ ...queue, to, workers: 0, untilEmpty: true, onTrouble: ({ dead }) => told.push(dead) })
      expect(told).toEqual([false, true])
      const reason = `no file ${lost} for this worker`
      expect((await queueStatus(queue)).dead).toEqual([{ shard: lost, reason, attempts: 2 }])
      expect(await countOf(to)).toBe(5)
      const ended = 'SELECT run, finished_at IS NOT NULL AS ended FROM runs'
      expect((await querySql(to, ended)).rows).toEqual([{ run: 1, ended: 0 }])
      renameSync(`${lost}.away`, lost)
      expect(await retryDead(queue)).toBe(1)
      await workOnQueue({ ...queue, to, workers: 0, untilEmpty: true })
      expect(await queueStatus(queue)).toMatchObject({ completed: 2, dead: [] })
      expect(await countOf(to)).toBe(10)
      expect((await querySql(to, ended)).rows).toEqual([{ run: 1, ended: 1 }])
    }, 120_000)

    it('leaves jobs of another version to others', async () => {
      const input = writeArchive(1, 2)
      const extractor = bench.write('rules.mjs', 'export default { lexicon: { organizations: ["Orbit"] } }')
      const queue = await fresh('versions')
      await addToQueue({ ...queue, input, extractor })
      bench.write('rules.mjs', 'export default { lexicon: { organizations: [] } }')
      const work = workOnQueue({ ...queue, to: bench.path('a.sqlite'), workers: 0, untilEmpty: true })
      await expect(work).rejects.toMatchObject({ code: 'version' })
      const { active, dead, waiting, delayed } = await queueStatus(queue)
      expect([active, dead, waiting + delayed]).toEqual([0, [], 1])
    }, 120_000)

    it('takes a changed archive as a later one', async () => {
      bench.write('in/a.jsonl', jsonl([{ id: 'other', text: 'Fabrikam.' }]))
      bench.write('in/b.jsonl', jsonl([article(1)]))
      const queue = await fresh('changed')
      const to = bench.path('a.sqlite')
      const work = async () => {
        await addToQueue({ ...queue, input: bench.path('in') })
        return (await workOnQueue({ ...queue, to, workers: 0, untilEmpty: true })).counts
      }
      expect(await work()).toMatchObject({ added: 2 })
      // earlier in the archive than the words that are replaced
      bench.write('in/a.jsonl', jsonl([article(1, 'Initech bought Orbit.')]))
      expect(await work()).toMatchObject({ added: 0, replaced: 1 })
      expect(await work()).toMatchObject({ added: 0, replaced: 0, unchanged: 0 })
      const runs = 'SELECT count(*) AS n, count(finished_at) AS ended FROM runs'
      expect((await querySql(to, runs)).rows).toEqual([{ n: 2, ended: 2 }])
    }, 120_000)
  })

  it('takes no job where the database cannot be reached', async () => {
    const queue = await QUEUES[0][1]('away')
    await addToQueue({ ...queue, input: writeArchive(1, 1) })
    const to = new URL(POSTGRES!)
    to.pathname = '/factwire_is_not_there'
    await expect(workOnQueue({ ...queue, to: to.href })).rejects.toMatchObject({ code: '3D000' })
    expect(await queueStatus(queue)).toMatchObject({ waiting: 1, dead: [] })
  })

  it.each([
    ['redis://127.0.0.1:1', 'no-server', /no Redis there: /],
    ['postgres://127.0.0.1:1/x', 'no-server', /no PostgreSQL there: /],
    ['http://localhost', 'queue', /is no address/],
  ])('%s: %s', async (queue, code, message) => {
    await expect(queueStatus({ queue })).rejects.toMatchObject({ code, message: expect.stringMatching(message) })
  })
})

describeWith('workers of a queue in processes of their own', [POSTGRES, REDIS, SERVICES], () => {
  let built: Awaited<ReturnType<typeof buildLibrary>>
  const processes: ChildProcess[] = []
  beforeAll(async () => {
    built = await buildLibrary('queue')
  })
  afterAll(() => {
    for (const child of processes) child.kill('SIGKILL')
    built.remove()
  })

  function factwire(...args: string[]) {
    const child = spawn(process.execPath, [join(built.folder, 'cli.js'), ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    processes.push(child)
    let text = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => (text += chunk))
    const ended = new Promise<number | null>(resolve => child.on('close', resolve))
    return { child, ended, told: () => text }
  }

  it.each(QUEUES)(
    'on %s: one killed, PostgreSQL and Redis started again in mid-run: every article once',
    async (_, fresh) => {
      const input = writeArchive(10, 120)
      await runArchive({ input, to: bench.path('whole.sqlite'), workers: 0 })
      const { queue, name } = await fresh('killed')
      const to = await freshDatabase('factwire_killed_out')
      const added = factwire('queue', 'add', input, '--queue', queue, '--name', name)
      expect([await added.ended, added.told()]).toEqual([0, '10 parts of the archive are in the queue\n'])
      const work = () =>
        factwire(
          ...['queue', 'work', '--queue', queue, '--name', name, '--to', to],
          ...['--workers', '1', '--lease', '3', '--until-empty'],
        )
      const killed = work()
      const other = work()
      await until(async () => (await countOf(to)) > 100)
      killed.child.kill('SIGKILL')
      const atKill = await countOf(to)
      await restart('postgres')
      await until(async () => (await countOf(to)) > Math.min(atKill + 100, 1199))
      await restart('redis')
      const third = work()
      // lines that are no JSON are told by the status
      expect([await other.ended, await third.ended], other.told() + third.told()).toEqual([8, 8])
      expect(await killed.ended).toBeNull()
      expect(atKill).toBeLessThan(1200)
      expect(await dump(to)).toEqual(await dump(bench.path('whole.sqlite')))
      expect((await querySql(to, 'SELECT count(*) AS n FROM shards WHERE done')).rows).toEqual([{ n: 10 }])
      const runs = 'SELECT count(*) AS n, count(finished_at) AS ended FROM runs'
      expect((await querySql(to, runs)).rows).toEqual([{ n: 1, ended: 1 }])
    },
    300_000,
  )
})
