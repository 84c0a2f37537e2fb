import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { MessageChannel, type MessagePort } from 'node:worker_threads'
import { FactwireError } from '../schemas.js'
import { type Encoded, isAppendSink } from '../sinks/files/file-sink.js'
import type { Counts, Sink } from '../sinks/sink.js'
import type { Target } from '../sinks/target.js'
import type { Executor, Told } from './executor.js'
import type { Ask, FromWorker, Job, ToWorker } from './messages.js'
import type { WorkSettings } from './setup.js'
import { stop } from './shared.js'
import { watchWorkers } from './watch.js'
import type { Task, TaskEnd } from './work.js'
import type { WorkerLimits } from './worker-options.js'

export type Pool = Awaited<ReturnType<typeof startPool>>

export interface ThreadOptions extends Required<WorkerLimits> {
  /** Threads that were started before, which this ends; else they are started. */
  readonly pool?: Pool
  readonly workers: number
  readonly settings: WorkSettings
  /** Undefined for a sink of the user's own, which lives in this thread. */
  readonly target: Target | undefined
  readonly sink: Sink
  readonly told: Told
  /** Called with what a worker made for a sink that appends, in place of the sink's own `append`. */
  append(encoded: Encoded, task: Task): Promise<Counts>
}

/** Worker threads. An article over its time, or one that takes its worker down, is refused and the shard goes on without it. */
export async function inThreads(options: ThreadOptions): Promise<Executor> {
  const { workers } = options
  const pool = options.pool ?? (await startPool(options))
  const watch = watchWorkers(workers, options)
  const { memory } = watch
  const entriesDone = new Map<string, number>()
  const free = Array.from({ length: workers }, (_, worker) => worker)

  const once = async (task: Task, worker: number): Promise<TaskEnd> => {
    const { port1, port2 } = new MessageChannel()
    const signal = watch.enter(worker)
    listen(port1, options, task, entriesDone)
    // the worker, or its end, closes the line: after all that it told, which may still be on its way when its job is done
    const closed = new Promise<void>(resolve => port1.once('close', resolve))
    const separate = isAppendSink(options.sink)
    const job: Job = {
      task,
      settings: options.settings,
      target: separate ? undefined : options.target,
      encoder: separate ? options.target : undefined,
      port: port2,
      memory,
      worker,
    }
    try {
      return await pool.run(job, { transferList: [port2], signal })
    } finally {
      watch.leave(worker)
      await closed
    }
  }

  return {
    workers,
    async run(task) {
      const worker = free.pop()!
      try {
        for (let current = task; ; ) {
          try {
            return await once(current, worker)
          } catch (error) {
            const loss = watch.lossOf(worker, error)
            if (!loss) throw error
            const { entry, ...reason } = loss
            // what was written before the worker was lost stays written
            const from = entriesDone.get(task.shard.digest) ?? task.from
            current = { ...current, from, refused: { ...current.refused, [entry]: reason } }
          }
        }
      } finally {
        entriesDone.delete(task.shard.digest)
        free.push(worker)
      }
    },
    stop: () => stop(memory),
    async close() {
      watch.close()
      await pool.destroy()
    },
  }
}

/** Threads that run the functions of `worker.ts`, each one job at a time. */
export async function startPool({ workers, memoryLimit }: Pick<ThreadOptions, 'workers' | 'memoryLimit'>) {
  const filename = workerFile()
  const { Piscina } = await import('piscina')
  const pool = new Piscina({
    filename,
    minThreads: workers,
    maxThreads: workers,
    concurrentTasksPerWorker: 1,
    atomics: 'disabled',
    resourceLimits: { maxOldGenerationSizeMb: memoryLimit },
  })
  // a worker that cannot start is told by the job that it fails
  pool.on('error', () => {})
  return pool
}

/** Beside this file where the package is built. */
function workerFile(): string {
  const file = fileURLToPath(new URL('./archive-worker.js', import.meta.url))
  if (existsSync(file)) return file
  throw new FactwireError('no-worker', `no ${file}: worker threads need the built package; set workers to 0`)
}

function listen(port: MessagePort, options: ThreadOptions, task: Task, entriesDone: Map<string, number>): void {
  const answer = async (ask: Ask): Promise<unknown> => {
    if (ask.kind === 'append') return options.append(ask.encoded, task)
    if (ask.kind === 'write') return options.sink.write(ask.batch)
    return options.sink.known?.(ask.articles) ?? new Set()
  }
  port.on('message', (message: FromWorker) => {
    if (message.kind === 'progress') {
      entriesDone.set(task.shard.digest, message.entries)
      return options.told.onBatch(message.counts, message.failures)
    }
    const { call } = message
    answer(message.ask).then(
      value => port.postMessage({ call, answer: value } satisfies ToWorker),
      ({ code, message }) => port.postMessage({ call, error: { code, message } } satisfies ToWorker),
    )
  })
}
