import type { Job, Queue, Worker } from 'bullmq'
import { FactwireError } from '../schemas.js'
import type { QueueOptions, ShardJob } from './job.js'

export type ShardQueue = Queue<ShardJob, void, string>
export type ShardWorker = Worker<ShardJob, void, string>

type Work = (job: Job<ShardJob>, token: string | undefined) => Promise<void>

interface WorkerSettings {
  readonly concurrency: number
  readonly lockDuration: number
  readonly stalledInterval: number
  readonly maxStalledCount: number
}

/** A queue in a server, whichever of the two it is. */
export interface QueueServer {
  queue(): ShardQueue
  worker(work: Work, settings: WorkerSettings): ShardWorker
  /** Puts a job back that was begun and not done, without counting it as a try; never resolves. */
  giveBack(job: Job<ShardJob>, token: string | undefined): Promise<never>
}

/**
 * @throws FactwireError `no-queue` where the packages of that server are not installed, `queue` for an address or a
 * name that is none, `no-server` where nobody answers
 */
export async function queueServer({ queue: url, name = 'factwire' }: QueueOptions): Promise<QueueServer> {
  if (!/^[\w-]{1,60}$/.test(name)) throw new FactwireError('queue', `'${name}' is no name of a queue`)
  const kind = /^rediss?:\/\//.test(url) ? 'redis' : /^postgres(?:ql)?:\/\//.test(url) ? 'postgres' : undefined
  if (!kind) throw new FactwireError('queue', `'${url}' is no address of Redis or PostgreSQL`)
  const bullmq = await load(() => import('bullmq'), kind === 'redis' ? 'bullmq ioredis' : 'bullmq pg')
  const { Queue, Worker, connection } = kind === 'redis' ? await onRedis(url, bullmq) : await onPostgres(url, bullmq)
  // an error of the connection is told by what was asked for, and a server that is away is tried again
  const quiet = <T extends { on(event: 'error', listener: () => void): unknown }>(one: T): T => {
    one.on('error', () => {})
    return one
  }
  return {
    queue: () => quiet(new Queue(name, { connection })),
    worker: (work, settings) => quiet(new Worker(name, work, { connection, ...settings })),
    async giveBack(job, token) {
      await job.moveToDelayed(Date.now(), token)
      throw new bullmq.DelayedError()
    },
  }
}

type BullMq = typeof import('bullmq')

/** The classes of a queue, whose types differ by its server. */
interface Classes {
  readonly Queue: new (name: string, options: object) => ShardQueue
  readonly Worker: new (name: string, work: Work, options: object) => ShardWorker
  readonly connection: object
}

async function onRedis(url: string, bullmq: BullMq): Promise<Classes> {
  const { Redis } = await load(() => import('ioredis'), 'ioredis')
  const probe = new Redis(url, { lazyConnect: true, retryStrategy: () => null })
  probe.on('error', () => {})
  try {
    await probe.connect()
  } catch (error) {
    throw nobody('Redis', error)
  } finally {
    probe.disconnect()
  }
  const { Queue, Worker } = bullmq
  return { Queue, Worker, connection: { url, maxRetriesPerRequest: null } } as unknown as Classes
}

async function onPostgres(url: string, bullmq: BullMq): Promise<Classes> {
  const { default: pg } = await load(() => import('pg'), 'pg')
  const probe = new pg.Client({ connectionString: url })
  probe.on('error', () => {})
  try {
    await probe.connect()
  } catch (error) {
    throw nobody('PostgreSQL', error)
  } finally {
    await probe.end()
  }
  const { Queue, Worker } = bullmq.withBackend(bullmq.createPostgresBackend)
  return { Queue, Worker, connection: { connectionString: url, migrate: true } } as unknown as Classes
}

const nobody = (server: string, error: unknown) =>
  new FactwireError(
    'no-server',
    `no ${server} there: ${(error as Error).message || (error as NodeJS.ErrnoException).code}`,
  )

async function load<T>(loads: () => Promise<T>, packages: string): Promise<T> {
  try {
    return await loads()
  } catch {
    throw new FactwireError('no-queue', `this queue needs other packages: npm i ${packages}`)
  }
}
