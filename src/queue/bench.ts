import { type Executor, inThisThread } from '../archive/executor.js'
import { setUp, type WorkSettings } from '../archive/setup.js'
import { inThreads } from '../archive/threads.js'
import type { Failed } from '../archive/work.js'
import type { WorkerLimits } from '../archive/worker-options.js'
import type { Counts, RunInfo, Sink } from '../sinks/sink.js'
import { openTarget, type Target } from '../sinks/target.js'
import type { ShardJob } from './job.js'

/** What does the jobs that are read in one way. */
export interface Bench {
  readonly version: string
  readonly executor: Executor
  readonly sink: Sink
  /** The number of the run that an archive has in the database, the same for all workers of a queue. */
  runOf(job: ShardJob): Promise<number>
  /** After a shard is done, or was: the last of its archive ends the run. */
  endPart(job: ShardJob): Promise<void>
  close(): Promise<void>
}

export interface BenchOptions extends Required<WorkerLimits> {
  readonly target: Target
  readonly workers: number
  onBatch(counts: Counts, failures: readonly Failed[]): void
}

export async function createBench(settings: WorkSettings, options: BenchOptions): Promise<Bench> {
  const { target, workers, onBatch } = options
  const setup = await setUp(settings)
  const sink = await openTarget(target, { kinds: setup.options.kinds })
  const executor =
    workers === 0
      ? inThisThread(setup, settings, sink, { onBatch })
      : await inThreads({
          ...options,
          settings,
          sink,
          told: { onBatch },
          append: () => Promise.reject(new Error('a database does not append')),
        })
  const runs = new Map<string, Promise<number>>()
  const infoOf = ({ archive, input }: ShardJob): RunInfo => {
    const startedAt = new Date().toISOString()
    return { fingerprint: `queue ${archive}`, version: setup.version, input, startedAt }
  }
  return {
    version: setup.version,
    executor,
    sink,
    runOf(job) {
      const { archive } = job
      let run = runs.get(archive)
      if (!run) {
        run = sink.begin(infoOf(job)).then(resumed => resumed.run)
        runs.set(archive, run)
        run.catch(() => runs.delete(archive))
      }
      return run
    },
    async endPart(job) {
      const isEnd = await sink.endPart?.(infoOf(job), { digest: job.shard.digest, of: job.of })
      // the same archive added again later is another run
      if (isEnd) runs.delete(job.archive)
    },
    async close() {
      await executor.close()
      const finishedAt = new Date().toISOString()
      // of runs that others go on with too: the indexes that queries want are made all the same
      for (const run of runs.values()) await run.then(run => sink.end?.({ run, finishedAt, complete: false }))
      await sink.close?.()
    },
  }
}
