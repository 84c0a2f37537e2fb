import { access } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import type { Job } from 'bullmq'
import type { EntryFailure } from '../archive/run-options.js'
import type { WorkSettings } from '../archive/setup.js'
import { limitsOf, type WorkerOptions } from '../archive/worker-options.js'
import { FactwireError } from '../schemas.js'
import { addCounts, type Counts, NO_COUNTS } from '../sinks/sink.js'
import { openTarget, parseTarget, type Target } from '../sinks/target.js'
import { type Bench, createBench } from './bench.js'
import { type QueueServer, queueServer, type ShardQueue } from './connect.js'
import type { QueueOptions, ShardJob } from './job.js'

export interface WorkOptions extends QueueOptions, WorkerOptions {
  /** A database that all workers share: `postgres://...`, or a SQLite file for the workers of one machine. */
  readonly to: string | Target
  /** Ms without a sign of life after which others take what a worker had. Default 30,000. */
  readonly lease?: number
  /** Stops after the batches at hand: other workers go on from there. */
  readonly signal?: AbortSignal
  /** Ends when nothing waits and nothing is under way, in place of waiting for more. */
  readonly untilEmpty?: boolean
  onProgress?(progress: WorkSummary): void
  /** An entry that gave no result, as it is met. */
  onFailure?(failure: EntryFailure): void
  /** A job that failed: it is tried again, or is among the dead. */
  onTrouble?(trouble: { readonly shard: string; readonly reason: string; readonly dead: boolean }): void
}

export interface WorkSummary {
  /** Parts of archives done. */
  readonly shards: number
  readonly counts: Counts
}

/** Ms between two looks at whether a queue is empty. */
const LOOK = 250
/** How often workers may be lost over a job before it is among the dead. */
const MOST_LOST = 10

/**
 * Takes jobs and does them, until it is stopped. Any number of processes may work on one queue, and come and go: what
 * one has begun and not done, another takes up where it was. Servers that are started again are waited for.
 *
 * @throws FactwireError `target` for a target that several cannot write, `version` where jobs were added by another
 * version of factwire or of the extractor's module (they are left to others); as `addToQueue` for the server; the error of
 * a database that cannot be reached
 */
export async function workOnQueue(options: WorkOptions): Promise<WorkSummary> {
  const target = typeof options.to === 'string' ? parseTarget(options.to) : options.to
  if (target.type !== 'postgres' && target.type !== 'sqlite')
    throw new FactwireError('target', 'the workers of a queue write to a database: postgres://... or out.sqlite')
  const server = await queueServer(options)
  // a database that cannot be reached is told now, and not by jobs that all fail
  await (await openTarget(target)).close?.()
  return new QueueWork(options, target, server).go()
}

class QueueWork {
  private counts: Counts = NO_COUNTS
  private shards = 0
  private stopped = false
  private fault: FactwireError | undefined
  private readonly benches = new Map<string, Promise<Bench>>()
  private readonly workers: number

  constructor(
    private readonly options: WorkOptions,
    private readonly target: Target,
    private readonly server: QueueServer,
  ) {
    this.workers = options.workers ?? availableParallelism()
  }

  async go(): Promise<WorkSummary> {
    const { options, server } = this
    const lease = options.lease ?? 30_000
    const worker = server.worker((job, token) => this.work(job, token), {
      concurrency: Math.max(1, this.workers),
      lockDuration: lease,
      stalledInterval: Math.ceil(lease / 2),
      maxStalledCount: MOST_LOST,
    })
    worker.on('failed', (job, { message }) => {
      if (!job) return
      const dead = job.finishedOn !== undefined
      options.onTrouble?.({ shard: job.data.shard.name, reason: message, dead })
    })
    const queue = server.queue()
    try {
      while (!options.signal?.aborted && !this.fault && !(options.untilEmpty && (await isEmpty(queue))))
        await pause(LOOK)
      this.stopped = true
      for (const bench of this.benches.values()) (await bench.catch(() => undefined))?.executor.stop()
      await worker.close()
    } finally {
      for (const bench of this.benches.values()) await (await bench.catch(() => undefined))?.close()
      await queue.close()
    }
    if (this.fault) throw this.fault
    return { shards: this.shards, counts: this.counts }
  }

  private async work(job: Job<ShardJob>, token: string | undefined): Promise<void> {
    const { shard, settings, version } = job.data
    const bench = await this.bench(settings)
    if (bench.version !== version) {
      this.fault ??= new FactwireError(
        'version',
        `the jobs are of factwire ${version}, this worker is ${bench.version}`,
      )
      return this.server.giveBack(job, token)
    }
    const state = await bench.sink.stateOf?.(shard.digest)
    if (!state?.done) {
      for (const source of shard.sources) await checkThere(source)
      const run = await bench.runOf(job.data)
      const end = await bench.executor.run({ run, shard, from: state?.entries ?? 0, refused: {} })
      if (!end.done) return this.server.giveBack(job, token)
    }
    await bench.endPart(job.data)
    this.shards += 1
    this.tell()
  }

  private bench(settings: WorkSettings): Promise<Bench> {
    const key = JSON.stringify(settings)
    let bench = this.benches.get(key)
    if (!bench) {
      bench = this.makeBench(settings)
      this.benches.set(key, bench)
      // what could not be set up is tried again by the next job
      bench.catch(() => this.benches.delete(key))
    }
    return bench
  }

  private async makeBench(settings: WorkSettings): Promise<Bench> {
    const { onFailure } = this.options
    const bench = await createBench(settings, {
      target: this.target,
      workers: this.workers,
      ...limitsOf(this.options),
      onBatch: (counts, failures) => {
        this.counts = addCounts(this.counts, counts)
        for (const { place, code, message } of failures)
          onFailure?.({ source: place.source, place: place.at, code, message })
        this.tell()
      },
    })
    if (this.stopped) bench.executor.stop()
    return bench
  }

  private tell(): void {
    this.options.onProgress?.({ shards: this.shards, counts: this.counts })
  }
}

/** A disk that is not mounted is no archive of missing files. */
async function checkThere(source: string): Promise<void> {
  await access(source).catch(() => {
    throw new Error(`no file ${source} for this worker`)
  })
}

/** Nothing waits and nothing is under way, at no worker. */
async function isEmpty(queue: ShardQueue): Promise<boolean> {
  try {
    const counts = await queue.getJobCounts('waiting', 'active', 'delayed', 'prioritized')
    return Object.values(counts).every(count => count === 0)
  } catch {
    // the server is away: what is in it is not known
    return false
  }
}

const pause = (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms))
