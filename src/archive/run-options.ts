import type { Counts, Sink } from '../sinks/sink.js'
import type { Target } from '../sinks/target.js'
import type { ReadSettings } from './entry.js'
import type { WorkerOptions } from './worker-options.js'

export interface RunOptions extends ReadSettings, WorkerOptions {
  /** Files, folders and patterns; `-` is standard input with a JSON object a line. */
  readonly input: string | readonly string[]
  /** As `parseTarget` reads it, or a sink of the user's own, whose `close` is left to its owner. */
  readonly to: string | Target | Sink
  /** Only records of these types. */
  readonly kinds?: readonly string[]
  readonly minConfidence?: number
  /** A module whose default export has rules, kinds and names of the user's own. */
  readonly extractor?: string
  /** For files that are appended to: in the order of the archive (the default), or as results come. */
  readonly ordered?: boolean
  /** Stops after the batches at hand; the same run again goes on from there. */
  readonly signal?: AbortSignal
  onProgress?(progress: Progress): void
  /** An entry that gave no result, as it is met. */
  onFailure?(failure: EntryFailure): void
  /** A file or folder that was passed over, and why. */
  onSkip?(path: string, reason: string): void
}

/** An entry of an archive that gave no result. */
export interface EntryFailure {
  /** Its file. */
  readonly source: string
  /** Where in it: `line 3`, `entry 7`; empty for a whole file. */
  readonly place: string
  readonly code: string
  readonly message: string
}

export interface Progress {
  readonly counts: Counts
  /** Shards done, those of earlier runs among them, and their bytes. */
  readonly shards: number
  readonly bytes: number
  /** All there are; undefined while they are still being counted. */
  readonly total: { readonly shards: number; readonly bytes: number } | undefined
}

export interface RunSummary {
  /** False where the run was stopped by its signal. */
  readonly complete: boolean
  readonly counts: Counts
  readonly shards: number
  /** Shards that an earlier run had done. */
  readonly doneBefore: number
  readonly seconds: number
}
