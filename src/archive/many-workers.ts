import type { ExtractOptions, ExtractResult } from '../index.js'
import { callOf, type GivenArticle, type Place } from './extract-many.js'
import { setUp, type WorkSettings } from './setup.js'
import { startPool } from './threads.js'

/** One article for a worker thread. Plain data. */
export interface OneJob {
  readonly settings: WorkSettings
  readonly text: string
  readonly options: ExtractOptions
}

/** Extracts in worker threads, or with a module's extractor in this one. */
export async function extractInWorkers(workers: number, settings: WorkSettings): Promise<Place> {
  // a wrong option is told at once, not with every article
  const { extractor } = await setUp(settings)
  const { kinds, minConfidence } = settings
  extractor.extract('', { kinds, minConfidence })
  if (workers === 0)
    return { early: false, extract: article => extractor.extract(...callOf(article, settings)), async close() {} }
  const pool = await startPool({ workers, memoryLimit: 512 })
  return {
    early: true,
    async extract(article: GivenArticle) {
      const [text, options] = callOf(article, settings)
      return (await pool.run({ settings, text, options } satisfies OneJob, { name: 'extractOne' })) as ExtractResult
    },
    close: () => pool.destroy(),
  }
}
