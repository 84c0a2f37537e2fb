import { createHash } from 'node:crypto'
import { setImmediate as turn } from 'node:timers/promises'
import type { Diagnostic, ExtractOptions, ExtractResult } from '../index.js'
import type { Batch, Counts, Outcome, Sink } from '../sinks/sink.js'
import type { Entry, Item } from './entry.js'
import { readShard } from './readers/index.js'
import type { Setup, WorkSettings } from './setup.js'
import type { Shard } from './shards.js'

/** One shard to do, from where it was left. Plain data. */
export interface Task {
  readonly run: number
  readonly shard: Shard
  /** Entries that are done. */
  readonly from: number
  /** Entries that are not to be read again, and why: they took too long, or took their worker with them. */
  readonly refused: Readonly<Record<number, { readonly code: string; readonly message: string }>>
}

export interface TaskEnd {
  /** False where the work was stopped before the end of the shard. */
  readonly done: boolean
}

/** What doing a shard needs. */
export interface WorkPlace {
  readonly setup: Setup
  readonly settings: WorkSettings
  readonly sink: Pick<Sink, 'write' | 'known' | 'hasServer'>
  /** Before and after the extraction of an entry, for its time limit; 0 says none is under way. */
  onEntry?(entry: number): void
  /** After each batch. */
  onBatch?(counts: Counts, failures: readonly Failed[], entries: number): void
  /** Asked after each batch. */
  isStopped?(): boolean
}

export type Failed = Extract<Outcome, { kind: 'failed' }>

/** Entries and characters of text that are written in one step. */
const BATCH_ENTRIES = 64
const BATCH_CHARACTERS = 1024 * 1024

/** Reads a shard, extracts its articles and writes them, a batch at a time. */
export async function workShard(task: Task, place: WorkPlace): Promise<TaskEnd> {
  const { run, shard, refused } = task
  const writing = new Writing(place)
  let from = task.from
  let waiting: Item[] = []
  let characters = 0
  const take = async (done: boolean) => {
    const outcomes = await outcomesOf(waiting, refused, place, writing)
    const entries = from + waiting.length
    await writing.put({ run, shard: refOf(shard), outcomes, from, entries, done })
    from = entries
    waiting = []
    characters = 0
  }
  try {
    for await (const item of readShard(shard, place.settings.read)) {
      if (item.place.entry <= task.from) continue
      waiting.push(item)
      if (item.kind === 'entry') characters += item.input.length
      if (waiting.length < BATCH_ENTRIES && characters < BATCH_CHARACTERS) continue
      await take(false)
      if (place.isStopped?.()) return { done: false }
    }
    await take(true)
    return { done: true }
  } finally {
    await writing.flush()
  }
}

/** Writes batches in their order. A sink that has a server to wait for gets one while the next is extracted. */
class Writing {
  private kept: Batch | undefined
  private busy = false

  constructor(private readonly place: WorkPlace) {}

  /** A server's answers are heard only where extraction lets them in. */
  get isBusy(): boolean {
    return this.busy
  }

  async put(batch: Batch): Promise<void> {
    this.kept = batch
    if (!this.place.sink.hasServer) await this.flush()
  }

  /** Writes what was put and is not yet written; what it meets is told where its end is waited for. */
  flush(): Promise<void> {
    const { kept } = this
    this.kept = undefined
    const written = kept ? this.write(kept) : Promise.resolve()
    written.catch(() => {})
    return written
  }

  private async write(batch: Batch): Promise<void> {
    const { sink, onBatch } = this.place
    this.busy = true
    try {
      const counts = await sink.write(batch)
      const failures = batch.outcomes.filter((outcome): outcome is Failed => outcome.kind === 'failed')
      onBatch?.(counts, failures, batch.entries)
    } finally {
      this.busy = false
    }
  }
}

const refOf = ({ digest, number, name, sources }: Shard) => ({ digest, number, name, sources })

/** What becomes of the items of a batch; the batch before it is written meanwhile. */
async function outcomesOf(
  items: readonly Item[],
  refused: Task['refused'],
  place: WorkPlace,
  writing: Writing,
): Promise<Outcome[]> {
  const marked = items.map(item => ({ item, hash: item.kind === 'entry' ? hashOf(item, place) : '' }))
  // asked before anything is written: a sink does one thing at a time
  const known = await knownOf(marked, place)
  const written = writing.flush()
  const outcomes: Outcome[] = []
  for (const { item, hash } of marked) {
    outcomes.push(outcomeOf(item, hash, known, refused, place))
    if (writing.isBusy) await turn()
  }
  await written
  return outcomes
}

function outcomeOf(
  item: Item,
  hash: string,
  known: ReadonlySet<string> | undefined,
  refused: Task['refused'],
  place: WorkPlace,
): Outcome {
  if (item.kind === 'broken') return { ...item, kind: 'failed' }
  const reason = refused[item.place.entry]
  if (reason) return { kind: 'failed', place: item.place, ...reason }
  const { id } = item.options
  if (id !== undefined && known?.has(id)) return { kind: 'unchanged', place: item.place, hash, id }
  return extracted(item, hash, place)
}

/**
 * The ids of articles that are there with these words. One that stands twice in a batch is not among them: which of
 * the two is kept is for the sink to say.
 */
async function knownOf(
  marked: readonly { readonly item: Item; readonly hash: string }[],
  { sink }: WorkPlace,
): Promise<ReadonlySet<string> | undefined> {
  if (!sink.known) return undefined
  const asked = new Map<string, string>()
  const twice = new Set<string>()
  for (const { item, hash } of marked) {
    const id = item.kind === 'entry' ? item.options.id : undefined
    if (id === undefined) continue
    if (asked.has(id)) twice.add(id)
    asked.set(id, hash)
  }
  for (const id of twice) asked.delete(id)
  return asked.size ? sink.known([...asked].map(([id, hash]) => ({ id, hash }))) : undefined
}

/** Names what results depend on: the words, what was given beside them, and who read them. */
function hashOf({ input, options }: Entry, { setup }: WorkPlace): string {
  const given = JSON.stringify([
    setup.version,
    options.id,
    options.url,
    options.title,
    options.publishedAt,
    options.fallbackDate,
    options.format,
  ])
  return createHash('sha256').update(given).update(input).digest('hex').slice(0, 32)
}

/** What extraction makes of an entry; a defect of it is that entry's failure alone. */
export function extracted(
  item: Entry,
  hash: string,
  place: Pick<WorkPlace, 'setup' | 'settings' | 'onEntry'>,
): Extract<Outcome, { kind: 'extracted' | 'failed' }> {
  const { kinds, minConfidence } = place.settings
  const options: ExtractOptions = { ...item.options, kinds, minConfidence }
  place.onEntry?.(item.place.entry)
  try {
    const result = withNote(place.setup.extractor.extract(item.input, options), item.note)
    return { kind: 'extracted', place: item.place, hash, result }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return { kind: 'failed', place: item.place, code: 'failed', message }
  } finally {
    place.onEntry?.(0)
  }
}

function withNote(result: ExtractResult, note: string | undefined): ExtractResult {
  return note === undefined ? result : withDiagnostic(result, { code: 'entry', severity: 'warning', message: note })
}

/** A result with one more thing to tell, of no place in the article. */
export function withDiagnostic(
  result: ExtractResult,
  told: Pick<Diagnostic, 'code' | 'severity' | 'message'>,
): ExtractResult {
  return { ...result, diagnostics: [...result.diagnostics, { ...told, span: null, rule: null }] }
}
