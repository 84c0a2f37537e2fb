import type { ExtractOptions, ExtractResult } from '../index.js'
import { FactwireError } from '../schemas.js'
import { callOf, type GivenArticle, type Place } from './extract-many.js'
import { type Setup, setUp, type WorkSettings } from './setup.js'
import type { SharedMemory } from './shared.js'
import { startPool } from './threads.js'
import { watchWorkers } from './watch.js'
import type { WorkerLimits } from './worker-options.js'

/** One article for a worker thread. Plain data. */
export interface OneJob {
  readonly settings: WorkSettings
  readonly text: string
  readonly options: ExtractOptions
  readonly memory: SharedMemory
  /** Which of the workers does it, from 0. */
  readonly worker: number
}

/** Extracts in worker threads, or with a module's extractor in this one. */
export async function extractInWorkers(
  workers: number,
  settings: WorkSettings,
  limits: Required<WorkerLimits>,
): Promise<Place> {
  // a wrong option is told at once, not with every article
  const setup = await setUp(settings)
  const { kinds, minConfidence } = settings
  setup.extractor.extract('', { kinds, minConfidence })
  return workers === 0 ? here(setup, settings) : inPool(workers, settings, limits)
}

const here = ({ extractor }: Setup, settings: WorkSettings): Place => ({
  early: false,
  extract: article => extractor.extract(...callOf(article, settings)),
  async close() {},
})

async function inPool(workers: number, settings: WorkSettings, limits: Required<WorkerLimits>): Promise<Place> {
  const pool = await startPool({ workers, ...limits })
  const watch = watchWorkers(workers, limits)
  const slots = slotsOf(workers)
  return {
    early: true,
    async extract(article: GivenArticle) {
      const [text, options] = callOf(article, settings)
      const worker = await slots.take()
      const job: OneJob = { settings, text, options, memory: watch.memory, worker }
      try {
        const signal = watch.enter(worker)
        return (await pool.run(job, { name: 'extractOne', signal })) as ExtractResult
      } catch (error) {
        const loss = watch.lossOf(worker, error)
        throw loss ? new FactwireError(loss.code, `the article ${loss.message}`) : error
      } finally {
        watch.leave(worker)
        slots.give(worker)
      }
    },
    async close() {
      watch.close()
      await pool.destroy()
    },
  }
}

/** So many numbers, each with one holder at a time. */
function slotsOf(count: number) {
  const free = Array.from({ length: count }, (_, slot) => slot)
  const waiting: ((slot: number) => void)[] = []
  return {
    async take(): Promise<number> {
      return free.pop() ?? new Promise<number>(resolve => waiting.push(resolve))
    },
    give(slot: number): void {
      const next = waiting.shift()
      if (next) next(slot)
      else free.push(slot)
    },
  }
}
