import type { AppendSink, Encoded } from '../sinks/files/file-sink.js'
import type { Counts } from '../sinks/sink.js'

/** Bytes of later shards that may wait for an earlier one. */
const MOST_WAITING = 64 * 1024 * 1024

interface Waiting {
  readonly encoded: Encoded
  readonly done: (counts: Counts) => void
  readonly failed: (error: unknown) => void
}

export interface Appender {
  /** Told before the first batch of a shard comes, in the order of the archive. */
  begin(shard: number): void
  append(encoded: Encoded, shard: number): Promise<Counts>
  /** What waits for a shard that is not done is left: it is done again. */
  abandon(): void
  /** Rejects where something that was let wait could not be written after all. */
  settled(): Promise<void>
}

/** Appends what comes as it comes, one after the other. */
export function appendAsTheyCome(sink: AppendSink): Appender {
  let last: Promise<unknown> = Promise.resolve()
  return {
    begin() {},
    abandon() {},
    async settled() {
      await last
    },
    append(encoded) {
      const next = last.then(() => sink.append(encoded))
      last = next.catch(() => {})
      return next
    },
  }
}

/**
 * Appends in the order of the archive: what later shards have waits until the earlier ones are done. Their workers are
 * let go on while little waits, and held when it is much.
 */
export function appendInOrder(sink: AppendSink): Appender {
  const order: number[] = []
  const waiting = new Map<number, Waiting[]>()
  let bytes = 0
  let isDraining = false
  let drained: Promise<void> | undefined
  let fault: unknown

  const drain = async (): Promise<void> => {
    isDraining = true
    for (let next = takeNext(); next; next = takeNext()) {
      try {
        if (fault) throw fault
        next.done(await sink.append(next.encoded))
      } catch (error) {
        fault ??= error
        next.failed(error)
      }
    }
    isDraining = false
  }
  const takeNext = (): Waiting | undefined => {
    const head = order[0]
    const next = waiting.get(head)?.shift()
    if (!next) return undefined
    bytes -= sizeOf(next.encoded)
    if (next.encoded.done) {
      waiting.delete(head)
      order.shift()
    }
    return next
  }

  return {
    begin(shard) {
      order.push(shard)
    },
    abandon() {
      for (const list of waiting.values()) for (const { encoded, done } of list) done(encoded.counts)
    },
    async settled() {
      await drained
      if (fault) throw fault
    },
    append(encoded, shard) {
      return new Promise((resolve, reject) => {
        const list = waiting.get(shard)
        const one = { encoded, done: resolve, failed: reject }
        if (list) list.push(one)
        else waiting.set(shard, [one])
        bytes += sizeOf(encoded)
        // counts of what waits are known before it is written, and nothing is told as written by them
        if (shard !== order[0] && bytes < MOST_WAITING) resolve(encoded.counts)
        // it may end before it waits for anything: nothing of the shard whose turn it is has come yet
        if (!isDraining) drained = drain()
      })
    },
  }
}

const sizeOf = ({ files }: Encoded) => files.reduce((sum, { bytes }) => sum + bytes.length, 0)
