import { createHash } from 'node:crypto'
import type { ReadSettings } from '../archive/entry.js'
import { setUp, type WorkSettings } from '../archive/setup.js'
import { planShards, type Shard } from '../archive/shards.js'
import { FactwireError } from '../schemas.js'
import { queueServer, type ShardQueue } from './connect.js'
import type { QueueOptions, ShardJob } from './job.js'

export interface AddOptions extends QueueOptions, ReadSettings {
  /** Files, folders and patterns, by names that every worker sees: on a shared disk. */
  readonly input: string | readonly string[]
  /** Only records of these types. */
  readonly kinds?: readonly string[]
  readonly minConfidence?: number
  /** A module with rules, kinds and names of the user's own, by a name that every worker sees. */
  readonly extractor?: string
  /** How often a job is tried before it is among the dead. Default 5. */
  readonly attempts?: number
  /** A file or folder that was passed over, and why. */
  onSkip?(path: string, reason: string): void
}

export interface AddSummary {
  /** Parts of the archive, each a job. */
  readonly shards: number
}

/** Jobs sent to the server at once. */
const TOGETHER = 200
/** Jobs that are done and still known, so that `queueStatus` can count them. */
const KEPT = 10_000
/** Ms before a job is tried again, doubled each time. */
const BACK_OFF = 1000

/**
 * Adds the shards of an archive to a queue, a job a shard. An archive that is in the queue already, in the same state, is
 * not added again; a shard that was done for a database before is passed over by the worker that takes it.
 *
 * @throws FactwireError as `runArchive` for the input and the options, `queue` and `no-queue` for the server
 */
export async function addToQueue(options: AddOptions): Promise<AddSummary> {
  const { inputFormat, fields, format, fallbackDate, maxEntryBytes, kinds, minConfidence, extractor } = options
  const settings: WorkSettings = {
    read: { inputFormat, fields, format, fallbackDate, maxEntryBytes },
    kinds,
    minConfidence,
    extractor,
  }
  const inputs = typeof options.input === 'string' ? [options.input] : options.input
  if (inputs.includes('-'))
    throw new FactwireError('input', 'standard input cannot be queued: other machines cannot read it')
  const setup = await setUp(settings)
  // a wrong option is told here, not by every worker
  setup.extractor.extract('', { kinds, minConfidence, fallbackDate, format })
  const { version } = setup
  const plan = (onSkip?: AddOptions['onSkip']) =>
    planShards(inputs, { settings: settings.read, version, skip: (path, reason) => onSkip?.(path, reason) })
  const { archive, of } = await measured(plan(options.onSkip))
  const queue = (await queueServer(options)).queue()
  try {
    await forgetDone(queue)
    const jobs = { settings, version, archive, of, input: inputs.join(' ') }
    return { shards: await addAll(queue, plan(), jobs, options.attempts ?? 5) }
  } finally {
    await queue.close()
  }
}

/** What names the archive in its present state, and how many parts it has. */
async function measured(shards: AsyncIterable<Shard>): Promise<Pick<ShardJob, 'archive' | 'of'>> {
  const hash = createHash('sha256')
  let of = 0
  for await (const { digest } of shards) {
    hash.update(digest)
    of += 1
  }
  return { archive: hash.digest('hex').slice(0, 32), of }
}

/** What a queue at rest has done is no reason not to do it again, for another database. */
async function forgetDone(queue: ShardQueue): Promise<void> {
  const { waiting, active, delayed } = await queue.getJobCounts('waiting', 'active', 'delayed')
  if (!waiting && !active && !delayed) await queue.clean(0, 0, 'completed')
}

async function addAll(
  queue: ShardQueue,
  shards: AsyncIterable<Shard>,
  same: Omit<ShardJob, 'shard'>,
  attempts: number,
): Promise<number> {
  const opts = {
    attempts,
    backoff: { type: 'exponential', delay: BACK_OFF },
    removeOnComplete: { count: KEPT },
    removeOnFail: false,
  }
  let count = 0
  let waiting: Parameters<ShardQueue['addBulk']>[0] = []
  for await (const shard of shards) {
    count += 1
    // a part that the archive has kept belongs to its later state too: it is passed over, and counted
    const jobId = `shard-${same.archive.slice(0, 12)}-${shard.digest}`
    waiting.push({ name: 'shard', data: { ...same, shard }, opts: { ...opts, jobId } })
    if (waiting.length < TOGETHER) continue
    await queue.addBulk(waiting)
    waiting = []
  }
  if (waiting.length) await queue.addBulk(waiting)
  return count
}
