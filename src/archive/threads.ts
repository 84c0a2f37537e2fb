import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { MessageChannel, type MessagePort } from 'node:worker_threads'
import { FactwireError } from '../index.js'
import { type Encoded, isAppendSink } from '../sinks/files/file-sink.js'
import type { Counts, Sink } from '../sinks/sink.js'
import type { Target } from '../sinks/target.js'
import type { Executor, Told } from './executor.js'
import type { Ask, FromWorker, Job, ToWorker } from './messages.js'
import type { WorkSettings } from './setup.js'
import { articleOfWorker, createSharedMemory, stop } from './shared.js'
import type { Task, TaskEnd } from './work.js'

export interface ThreadOptions {
  readonly workers: number
  readonly settings: WorkSettings
  /** Undefined for a sink of the user's own, which lives in this thread. */
  readonly target: Target | undefined
  readonly sink: Sink
  /** Most ms for one article. */
  readonly timeLimit: number
  /** MB of heap of a worker. */
  readonly memoryLimit: number
  readonly told: Told
  /** Called with what a worker made for a sink that appends, in place of the sink's own `append`. */
  append(encoded: Encoded, task: Task): Promise<Counts>
}

/** Worker threads. An article over its time, or one that takes its worker down, is refused and the shard goes on without it. */
export async function inThreads(options: ThreadOptions): Promise<Executor> {
  const { workers, timeLimit } = options
  const pool = await startPool(options)
  const memory = createSharedMemory(workers)
  const entriesDone = new Map<string, number>()
  const free = Array.from({ length: workers }, (_, worker) => worker)
  const watched = new Map<number, AbortController>()
  const watch = setInterval(
    () => {
      for (const [worker, controller] of watched) {
        const article = articleOfWorker(memory, worker)
        if (article && Date.now() - article.since > timeLimit) controller.abort()
      }
    },
    Math.max(20, timeLimit / 8),
  )
  watch.unref()

  const once = async (task: Task, worker: number): Promise<TaskEnd> => {
    const { port1, port2 } = new MessageChannel()
    const controller = new AbortController()
    watched.set(worker, controller)
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
      return await pool.run(job, { transferList: [port2], signal: controller.signal })
    } finally {
      watched.delete(worker)
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
            const article = articleOfWorker(memory, worker)
            const reason = article && lossOf(error, timeLimit, options.memoryLimit)
            if (!reason) throw error
            new Float64Array(memory.articles, worker * 16, 2).fill(0)
            // what was written before the worker was lost stays written
            const from = entriesDone.get(task.shard.digest) ?? task.from
            current = { ...current, from, refused: { ...current.refused, [article.entry]: reason } }
          }
        }
      } finally {
        entriesDone.delete(task.shard.digest)
        free.push(worker)
      }
    },
    stop: () => stop(memory),
    async close() {
      clearInterval(watch)
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

/** Why an article is refused whose worker was lost; undefined where it was not the article. */
function lossOf(error: unknown, timeLimit: number, memoryLimit: number) {
  const { name, code } = error as { name?: string; code?: string }
  if (name === 'AbortError') return { code: 'timeout', message: `took longer than ${timeLimit / 1000} s` }
  if (code === 'ERR_WORKER_OUT_OF_MEMORY')
    return { code: 'memory', message: `took more than ${memoryLimit} MB of memory` }
  if (code === 'ERR_WORKER_EXIT') return { code: 'crashed', message: 'ended the worker that read it' }
  return undefined
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
