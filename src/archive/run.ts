import { createHash } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { FactwireError } from '../schemas.js'
import { isAppendSink } from '../sinks/files/file-sink.js'
import { addCounts, type Counts, NO_COUNTS, type Resumed, type Sink } from '../sinks/sink.js'
import { openTarget, parseTarget, type Target } from '../sinks/target.js'
import { type Executor, inThisThread } from './executor.js'
import { type Appender, appendAsTheyCome, appendInOrder } from './ordering.js'
import type { Progress, RunOptions, RunSummary } from './run-options.js'
import { check, isToBeChecked, type Reader, readerOf, type Setup, setUp, type WorkSettings } from './setup.js'
import { planShards, type Shard } from './shards.js'
import { inThreads, type Pool, startPool } from './threads.js'
import type { Failed } from './work.js'
import { limitsOf } from './worker-options.js'

/**
 * Reads an archive, extracts its articles on all cores and writes what they say. The same call again after a crash,
 * a kill or a stop goes on where it was, and every article is written once; after it was complete, it only reads what
 * is new or has changed.
 *
 * @throws FactwireError for wrong options, files that are not there and a target that cannot be used; the error of the
 * database or file system where writing failed (a full disk): what was written stays, and the same call goes on
 * @example
 * const { counts } = await runArchive({ input: 'examples/articles', to: 'csv:.cache/articles', workers: 0 })
 * counts.failed // 0
 */
export async function runArchive(options: RunOptions): Promise<RunSummary> {
  const settings = workSettings(options)
  const target = isSink(options.to) ? undefined : typeof options.to === 'string' ? parseTarget(options.to) : options.to
  const workers = options.workers ?? availableParallelism()
  // each loads the rules, and where nothing is to be checked they alone
  const pool = workers > 0 ? await startPool({ workers, ...limitsOf(options) }) : undefined
  try {
    const setup = pool && !isToBeChecked(settings) ? undefined : await setUp(settings)
    // a wrong option is told before anything is written
    if (setup) check(setup, settings)
    const reader = setup ?? (await readerOf(settings))
    const sink = isSink(options.to) ? options.to : await openTarget(target!, { kinds: reader.options.kinds })
    try {
      return await new Run(options, settings, reader, target, sink, pool ?? setup!).go()
    } finally {
      if (target) await sink.close?.()
    }
  } finally {
    await pool?.destroy()
  }
}

const isSink = (to: RunOptions['to']): to is Sink => typeof to === 'object' && 'write' in to

function workSettings(options: RunOptions): WorkSettings {
  const { inputFormat, fields, format, fallbackDate, maxEntryBytes, kinds, minConfidence, extractor } = options
  return { read: { inputFormat, fields, format, fallbackDate, maxEntryBytes }, kinds, minConfidence, extractor }
}

class Run {
  private counts: Counts = NO_COUNTS
  private shards = 0
  private bytes = 0
  private doneBefore = 0
  private total: Progress['total']
  private stopped = false
  private readonly inputs: readonly string[]

  constructor(
    private readonly options: RunOptions,
    private readonly settings: WorkSettings,
    private readonly reader: Reader,
    private readonly target: Target | undefined,
    private readonly sink: Sink,
    /** What extracts: workers, or this thread. */
    private readonly by: Pool | Setup,
  ) {
    this.inputs = typeof options.input === 'string' ? [options.input] : options.input
    if (!this.inputs.length) throw new FactwireError('input', 'nothing to read: name files or folders')
  }

  async go(): Promise<RunSummary> {
    const began = Date.now()
    const { reader, settings, sink } = this
    const fingerprint = createHash('sha256')
      .update(JSON.stringify([this.inputs, settings]))
      .digest('hex')
      .slice(0, 32)
    const startedAt = new Date(began).toISOString()
    const input = this.inputs.join(' ')
    const resumed = await sink.begin({ fingerprint, version: reader.version, input, startedAt })
    const appender = isAppendSink(sink)
      ? this.options.ordered === false
        ? appendAsTheyCome(sink)
        : appendInOrder(sink)
      : undefined
    const executor = await this.executor(appender)
    try {
      await this.all(executor, resumed, appender)
    } finally {
      await executor.close()
    }
    const complete = !this.stopped
    await sink.end?.({ run: resumed.run, finishedAt: new Date().toISOString(), complete })
    const { counts, shards, doneBefore } = this
    return { complete, counts, shards, doneBefore, seconds: (Date.now() - began) / 1000 }
  }

  private async executor(appender: Appender | undefined): Promise<Executor> {
    const { options, settings, by, target, sink } = this
    const told = { onBatch: (counts: Counts, failures: readonly Failed[]) => this.told(counts, failures) }
    if ('extractor' in by) return inThisThread(by, settings, sink, told)
    return inThreads({
      pool: by,
      workers: by.maxThreads,
      settings,
      target,
      sink: oneAtATime(sink),
      ...limitsOf(options),
      told,
      append: (encoded, task) => appender!.append(encoded, task.shard.number),
    })
  }

  /** Gives the shards out as workers become free. */
  private async all(executor: Executor, resumed: Resumed, appender: Appender | undefined): Promise<void> {
    const running = new Set<Promise<void>>()
    let fault: unknown
    const stop = () => {
      this.stopped = true
      executor.stop()
      appender?.abandon()
    }
    if (this.options.signal?.aborted) stop()
    this.options.signal?.addEventListener('abort', stop, { once: true })
    void this.count()
    try {
      for await (const shard of this.plan(this.options.onSkip)) {
        if (this.stopped || fault) break
        const state = resumed.shards.get(shard.digest)
        if (state?.done) {
          this.finished(shard)
          this.doneBefore += 1
          continue
        }
        appender?.begin(shard.number)
        const one = executor
          .run({ run: resumed.run, shard, from: state?.entries ?? 0, refused: {} })
          .then(({ done }) => done && this.finished(shard))
          .catch(error => {
            fault ??= error
            executor.stop()
            appender?.abandon()
          })
          .then(() => void running.delete(one))
        running.add(one)
        if (running.size >= executor.workers) await Promise.race(running)
      }
    } finally {
      await Promise.all(running)
      this.options.signal?.removeEventListener('abort', stop)
    }
    if (fault) throw fault
    if (!this.stopped) await appender?.settled()
  }

  private plan(skip: RunOptions['onSkip']): AsyncGenerator<Shard> {
    return planShards(this.inputs, {
      settings: this.settings.read,
      version: this.reader.version,
      skip: (path, reason) => skip?.(path, reason),
    })
  }

  /** How much there is in all: told while the work is under way already. */
  private async count(): Promise<void> {
    if (this.inputs.includes('-') || !this.options.onProgress) return
    let shards = 0
    let bytes = 0
    try {
      for await (const shard of this.plan(undefined)) {
        if (this.stopped) return
        shards += 1
        bytes += shard.size
      }
      this.total = { shards, bytes }
    } catch {
      // what is wrong with the input is told by the work itself
    }
  }

  private finished(shard: Shard): void {
    this.shards += 1
    this.bytes += shard.size
    this.tell()
  }

  private told(counts: Counts, failures: readonly Failed[]): void {
    this.counts = addCounts(this.counts, counts)
    for (const { place, code, message } of failures)
      this.options.onFailure?.({ source: place.source, place: place.at, code, message })
    this.tell()
  }

  private tell(): void {
    const { counts, shards, bytes, total } = this
    this.options.onProgress?.({ counts, shards, bytes, total })
  }
}

/** A sink in this thread that several workers write to. */
function oneAtATime(sink: Sink): Sink {
  let last: Promise<unknown> = Promise.resolve()
  return Object.assign(Object.create(sink) as Sink, {
    write(batch: Parameters<Sink['write']>[0]) {
      const next = last.then(() => sink.write(batch))
      last = next.catch(() => {})
      return next
    },
  })
}
