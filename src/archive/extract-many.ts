import { setImmediate } from 'node:timers/promises'
import type { ExtractOptions, Extractor, ExtractResult } from '../index.js'
import { FactwireError } from '../schemas.js'
import { extractInWorkers } from './many-workers.js'
import { limitsOf, type WorkerLimits } from './worker-options.js'

/** An article, with what is known of it; a bare string is its text. */
export type GivenArticle = string | (ExtractOptions & { readonly text: string })

export interface ManyOptions extends WorkerLimits {
  /** Ends the iteration with the signal's reason, between two articles. */
  readonly signal?: AbortSignal
  /** Most articles taken from the source that the consumer has not seen yet. Default 16. */
  readonly concurrency?: number
  /** Worker threads; 0, the default, does all in this one. */
  readonly workers?: number
  /** What extracts: one of `createExtractor`; with worker threads the path of a module that exports its options. */
  readonly extractor?: Pick<Extractor, 'extract'> | string
  /** Only records of these types. */
  readonly kinds?: readonly string[]
  readonly minConfidence?: number
}

/** One a given article, in the order of the source. */
export type ManyResult<A> =
  | { readonly index: number; readonly article: A; readonly result: ExtractResult; readonly error: undefined }
  /** `article` is undefined where the source gave a promise of it that was rejected. */
  | { readonly index: number; readonly article: A | undefined; readonly result: undefined; readonly error: Error }

/** Where articles are extracted. */
export interface Place {
  /** Whether to begin with an article as soon as it is there, or when the consumer asks for it. */
  readonly early: boolean
  extract(article: GivenArticle): ExtractResult | Promise<ExtractResult>
  close(): Promise<void>
}

/**
 * Extracts articles as they come, and gives a result for each, in their order. An article that is none (no text, a date
 * that is none), a promise of one that is rejected, and with workers an article that takes its worker down or longer than
 * `timeLimit` (`crashed`, `memory`, `timeout`) give an `error` in place of a result, and the others go on. Nothing is read
 * ahead of the consumer but `concurrency` articles.
 *
 * What `concurrency` means: extraction is work for a processor, and one thread does one article at a time. Without worker
 * threads it only lets the source be waited for (a page that is fetched, a row of a database) while others are extracted;
 * a source that never waits is not a bit faster with it. With `workers` up to that many are extracted at the same time,
 * and `concurrency` should be some times their number. Results come back from workers as copies, which costs this
 * thread a part of what it saves: for an archive on disk `runArchive` is faster, since its workers read and write.
 *
 * @throws FactwireError for wrong options; the signal's reason when it is aborted; what the source itself throws, after
 * the results of what it gave before
 * @example
 * const found: unknown[] = []
 * const given = ['Northwind raised $4 million.', { text: 'Nothing new.', publishedAt: 'soon' }, 'Fabrikam cut 90 jobs.']
 * const results = extractMany(given, { kinds: ['announcement'] })
 * for await (const { result, error } of results) found.push(error ? 'bad' : result.records.length)
 * console.log(found) // [1, 'bad', 1]
 */
export async function* extractMany<A extends GivenArticle>(
  articles: AsyncIterable<A> | Iterable<A | PromiseLike<A>>,
  options: ManyOptions = {},
): AsyncGenerator<ManyResult<A>, void, undefined> {
  const { signal, concurrency = 16 } = options
  const place = await placeOf(options)
  const line = new WaitingLine(articles, place)
  const waits = abortable(signal)
  let breathed = performance.now()
  try {
    signal?.throwIfAborted()
    for (;;) {
      line.fill(concurrency)
      const next = await waits.wait(line.next())
      if (next === undefined) return
      yield await waits.wait(settle(next, place))
      // a source that never waits would keep timers and signals of this thread waiting
      if (performance.now() - breathed > 10) {
        await waits.wait(setImmediate())
        breathed = performance.now()
      }
    }
  } finally {
    waits.forget()
    await line.close(!signal?.aborted)
    await place.close()
  }
}

async function placeOf({
  workers = 0,
  concurrency = 16,
  extractor,
  kinds,
  minConfidence,
  ...limits
}: ManyOptions): Promise<Place> {
  for (const [name, value, least] of [
    ['concurrency', concurrency, 1],
    ['workers', workers, 0],
  ] as const)
    if (!Number.isInteger(value) || value < least)
      throw new FactwireError('options', `${name} is a whole number from ${least}, not ${value}`)
  if (typeof extractor === 'string' || workers > 0) {
    if (extractor !== undefined && typeof extractor !== 'string')
      throw new FactwireError('options', 'worker threads cannot be handed an extractor: name the module of its options')
    return extractInWorkers(workers, { read: {}, kinds, minConfidence, extractor }, limitsOf(limits))
  }
  const act = extractor?.extract ?? (await import('../index.js')).extract
  // a wrong option is told at once, not with every article
  act('', { kinds, minConfidence })
  return {
    early: false,
    extract: article => act(...callOf(article, { kinds, minConfidence })),
    async close() {},
  }
}

/** The arguments of `extract` for an article; a wrong one is told by it. */
export function callOf(
  article: GivenArticle,
  { kinds, minConfidence }: Pick<ManyOptions, 'kinds' | 'minConfidence'>,
): [text: string, options: ExtractOptions] {
  if (typeof article !== 'object' || article === null) return [article, { kinds, minConfidence }]
  const { text, ...options } = article
  return [text, { ...options, kinds: options.kinds ?? kinds, minConfidence: options.minConfidence ?? minConfidence }]
}

type Taken<A> =
  | { readonly index: number; readonly article: A; readonly early: ExtractResult | Promise<ExtractResult> | undefined }
  | { readonly index: number; readonly error: Error }

/** Articles taken from the source, in their order. */
class WaitingLine<A extends GivenArticle> {
  private readonly source: AsyncIterator<A> | Iterator<A | PromiseLike<A>>
  private readonly isAsync: boolean
  private readonly waiting: Promise<Taken<A> | undefined>[] = []
  private pending = 0
  private index = 0
  private ended = false

  constructor(
    articles: AsyncIterable<A> | Iterable<A | PromiseLike<A>>,
    private readonly place: Place,
  ) {
    this.isAsync = Symbol.asyncIterator in articles
    this.source = this.isAsync
      ? (articles as AsyncIterable<A>)[Symbol.asyncIterator]()
      : (articles as Iterable<A | PromiseLike<A>>)[Symbol.iterator]()
  }

  fill(concurrency: number): void {
    while (!this.ended && this.waiting.length < concurrency) {
      const one = this.take(this.index++)
      // told when its turn comes, which may be never
      one.catch(() => {})
      this.waiting.push(one)
    }
  }

  /** Undefined after the last. */
  async next(): Promise<Taken<A> | undefined> {
    return this.waiting.shift()
  }

  private async take(index: number): Promise<Taken<A> | undefined> {
    this.pending += 1
    try {
      const step = this.source.next()
      const { done, value } = this.isAsync ? await step : (step as IteratorResult<A | PromiseLike<A>>)
      if (done) {
        this.ended = true
        return undefined
      }
      return await this.article(index, value)
    } catch (error) {
      this.ended = true
      throw error
    } finally {
      this.pending -= 1
    }
  }

  private async article(index: number, value: A | PromiseLike<A>): Promise<Taken<A>> {
    let article: A
    try {
      article = await value
    } catch (error) {
      return { index, error: asError(error) }
    }
    return { index, article, early: this.begin(article) }
  }

  private begin(article: A): Promise<ExtractResult> | undefined {
    if (!this.place.early) return undefined
    const early = Promise.resolve(this.place.extract(article))
    early.catch(() => {})
    return early
  }

  /** Tells the source that no more is wanted, and waits for it unless it is in the middle of something. */
  async close(waits: boolean): Promise<void> {
    if (this.ended) return
    const closed = Promise.resolve(this.source.return?.())
    if (waits && !this.pending) await closed
    else closed.catch(() => {})
  }
}

async function settle<A extends GivenArticle>(taken: Taken<A>, place: Place): Promise<ManyResult<A>> {
  const { index } = taken
  if ('error' in taken) return { index, article: undefined, result: undefined, error: taken.error }
  const { article, early } = taken
  try {
    return { index, article, result: await (early ?? place.extract(article)), error: undefined }
  } catch (error) {
    return { index, article, result: undefined, error: asError(error) }
  }
}

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)))

/** Waits for promises until a signal is aborted. One listener for all: a race for each would never be let go. */
function abortable(signal: AbortSignal | undefined) {
  let wake: ((reason: unknown) => void) | undefined
  const onAbort = () => wake?.(signal!.reason)
  signal?.addEventListener('abort', onAbort)
  return {
    wait: <T>(promise: Promise<T>): Promise<T> =>
      new Promise<T>((resolve, reject) => {
        if (signal?.aborted) reject(signal.reason)
        wake = reject
        promise.then(resolve, reject)
      }),
    forget: () => signal?.removeEventListener('abort', onAbort),
  }
}
