import type { Lock } from '../sinks/sqlite/index.js'

/** Memory that the main thread and its workers both see. */
export interface SharedMemory {
  /** Two numbers a worker: when its article was begun (ms since 1970, 0 for none), and which entry it is. */
  readonly articles: SharedArrayBuffer
  /** Whether to stop, and the lock of the database. */
  readonly flags: SharedArrayBuffer
}

const STOP = 0
const LOCK = 1

export const createSharedMemory = (workers: number): SharedMemory => ({
  articles: new SharedArrayBuffer(workers * 16),
  flags: new SharedArrayBuffer(8),
})

export const stop = ({ flags }: SharedMemory): void => {
  Atomics.store(new Int32Array(flags), STOP, 1)
}

export const isStopped = ({ flags }: SharedMemory): boolean => Atomics.load(new Int32Array(flags), STOP) === 1

/** What a worker is at: undefined between two articles. */
export function articleOfWorker(memory: SharedMemory, worker: number): { since: number; entry: number } | undefined {
  const [since, entry] = new Float64Array(memory.articles, worker * 16, 2)
  return since ? { since, entry } : undefined
}

export function tellArticle(memory: SharedMemory, worker: number, entry: number): void {
  const article = new Float64Array(memory.articles, worker * 16, 2)
  article[1] = entry
  article[0] = entry ? Date.now() : 0
}

/** Of a worker that was lost over its article. */
export const forgetArticle = ({ articles }: SharedMemory, worker: number): void =>
  void new Float64Array(articles, worker * 16, 2).fill(0)

/** Longest wait for another worker, in ms: SQLite has a lock of its own, so that going on is never wrong. */
const PATIENCE = 5000

/** A lock between threads that sleeps until the other is done. A worker that died with it holds nobody up for long. */
export function sharedLock({ flags }: SharedMemory): Lock {
  const cell = new Int32Array(flags)
  return {
    take() {
      while (Atomics.compareExchange(cell, LOCK, 0, 1) !== 0)
        if (Atomics.wait(cell, LOCK, 1, PATIENCE) === 'timed-out') return
    },
    give() {
      Atomics.store(cell, LOCK, 0)
      Atomics.notify(cell, LOCK, 1)
    },
  }
}
