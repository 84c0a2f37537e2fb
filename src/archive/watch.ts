import { articleOfWorker, createSharedMemory, forgetArticle, type SharedMemory } from './shared.js'
import type { WorkerLimits } from './worker-options.js'

/** Sees that no worker stays with one article for too long. */
export interface Watch {
  readonly memory: SharedMemory
  /** Aborted where the worker takes too long over an article, until `leave`. */
  enter(worker: number): AbortSignal
  leave(worker: number): void
  /** The article that a worker was lost over, and why it is refused; undefined where it was not the article. */
  lossOf(worker: number, error: unknown): Loss | undefined
  close(): void
}

export interface Loss {
  readonly entry: number
  readonly code: string
  readonly message: string
}

export function watchWorkers(workers: number, limits: Required<WorkerLimits>): Watch {
  const { timeLimit } = limits
  const memory = createSharedMemory(workers)
  const watched = new Map<number, AbortController>()
  const timer = setInterval(
    () => {
      for (const [worker, controller] of watched) {
        const article = articleOfWorker(memory, worker)
        if (article && Date.now() - article.since > timeLimit) controller.abort()
      }
    },
    Math.max(20, timeLimit / 8),
  )
  timer.unref()
  return {
    memory,
    enter(worker) {
      const controller = new AbortController()
      watched.set(worker, controller)
      return controller.signal
    },
    leave: worker => void watched.delete(worker),
    lossOf(worker, error) {
      const article = articleOfWorker(memory, worker)
      const reason = article && reasonOf(error, limits)
      if (!reason) return undefined
      forgetArticle(memory, worker)
      return { entry: article.entry, ...reason }
    },
    close: () => clearInterval(timer),
  }
}

/** Why an article is refused whose worker was lost. */
function reasonOf(error: unknown, { timeLimit, memoryLimit }: Required<WorkerLimits>) {
  const { name, code } = error as { name?: string; code?: string }
  if (name === 'AbortError') return { code: 'timeout', message: `took longer than ${timeLimit / 1000} s` }
  if (code === 'ERR_WORKER_OUT_OF_MEMORY')
    return { code: 'memory', message: `took more than ${memoryLimit} MB of memory` }
  if (code === 'ERR_WORKER_EXIT') return { code: 'crashed', message: 'ended the worker that read it' }
  return undefined
}
