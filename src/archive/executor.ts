import type { Counts, Sink } from '../sinks/sink.js'
import type { Setup, WorkSettings } from './setup.js'
import { type Failed, type Task, type TaskEnd, workShard } from './work.js'

/** Does shards, a number of them at a time. */
export interface Executor {
  /** How many shards at a time. */
  readonly workers: number
  run(task: Task): Promise<TaskEnd>
  /** Ends after the batch at hand. */
  stop(): void
  close(): Promise<void>
}

export interface Told {
  onBatch(counts: Counts, failures: readonly Failed[]): void
}

/** All in this thread: for small archives, and where there are no threads. There is no time limit for an article. */
export function inThisThread(setup: Setup, settings: WorkSettings, sink: Sink, told: Told): Executor {
  let stopped = false
  return {
    workers: 1,
    run: task =>
      workShard(task, {
        setup,
        settings,
        sink,
        onBatch: told.onBatch,
        isStopped: () => stopped,
      }),
    stop() {
      stopped = true
    },
    async close() {},
  }
}
