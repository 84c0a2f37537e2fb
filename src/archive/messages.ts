import type { MessagePort } from 'node:worker_threads'
import type { Encoded } from '../sinks/files/file-sink.js'
import type { Batch, Counts } from '../sinks/sink.js'
import type { Target } from '../sinks/target.js'
import type { WorkSettings } from './setup.js'
import type { SharedMemory } from './shared.js'
import type { Failed, Task } from './work.js'

/** What a worker is given for a shard. */
export interface Job {
  readonly task: Task
  readonly settings: WorkSettings
  /** A target that every worker writes by itself; else results go through the port. */
  readonly target: Target | undefined
  /** A target whose bytes a worker makes and the main thread appends. */
  readonly encoder: Target | undefined
  readonly port: MessagePort
  readonly memory: SharedMemory
  /** Which of the workers does it, from 0. */
  readonly worker: number
}

/** What a worker tells, in words of its own; `call` wants an answer. */
export type FromWorker =
  | {
      readonly kind: 'progress'
      readonly counts: Counts
      readonly failures: readonly Failed[]
      readonly entries: number
    }
  | { readonly kind: 'call'; readonly call: number; readonly ask: Ask }

export type Ask =
  | { readonly kind: 'append'; readonly encoded: Encoded }
  | { readonly kind: 'write'; readonly batch: Batch }
  | { readonly kind: 'known'; readonly articles: readonly { readonly id: string; readonly hash: string }[] }

export interface ToWorker {
  readonly call: number
  readonly answer?: unknown
  readonly error?: { readonly code?: string; readonly message: string }
}
