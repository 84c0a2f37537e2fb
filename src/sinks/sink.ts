import type { ExtractResult } from '../index.js'

/** Where an article stood in its archive. Of two articles with one id, the later in the archive is kept. */
export interface Place {
  /** The file, as it was named. */
  readonly source: string
  /** Where in it, as messages say it: `byte 1204`, `line 3`, `record 7`; empty for a whole file. */
  readonly at: string
  /** Which entry of its shard it is, from 1. */
  readonly entry: number
}

/** What became of one entry of an archive. */
export type Outcome =
  | { readonly kind: 'extracted'; readonly place: Place; readonly hash: string; readonly result: ExtractResult }
  /** The sink has this article, read from the same words by the same version: nothing was extracted. */
  | { readonly kind: 'unchanged'; readonly place: Place; readonly hash: string; readonly id: string }
  | { readonly kind: 'failed'; readonly place: Place; readonly code: string; readonly message: string }

/** A part of an archive that one worker reads from its start to its end. */
export interface ShardRef {
  /** Names the part, the state of its files and how they are read; the same digest is the same work. */
  readonly digest: string
  /** Its place in the order of the archive. */
  readonly number: number
  /** As messages say it. */
  readonly name: string
  /** The files it reads. */
  readonly sources: readonly string[]
}

/** Results that are written in one step, with the mark of how far the shard is. */
export interface Batch {
  readonly run: number
  readonly shard: ShardRef
  readonly outcomes: readonly Outcome[]
  /** How many entries of the shard came before this batch. */
  readonly from: number
  /** How many entries of the shard are done with this batch. */
  readonly entries: number
  /** The shard has no more. */
  readonly done: boolean
}

/** What a batch did to the sink. */
export interface Counts {
  /** Articles that were not there. */
  readonly added: number
  /** Articles whose words or whose version had changed. */
  readonly replaced: number
  /** Articles that were there, the same. */
  readonly unchanged: number
  /** Articles that gave way to one of the same id, later in the archive. */
  readonly superseded: number
  readonly failed: number
  /** Records of the articles added and replaced. */
  readonly records: number
}

export const NO_COUNTS: Counts = { added: 0, replaced: 0, unchanged: 0, superseded: 0, failed: 0, records: 0 }

export function addCounts(a: Counts, b: Counts): Counts {
  return {
    added: a.added + b.added,
    replaced: a.replaced + b.replaced,
    unchanged: a.unchanged + b.unchanged,
    superseded: a.superseded + b.superseded,
    failed: a.failed + b.failed,
    records: a.records + b.records,
  }
}

export interface RunInfo {
  /** The same command on the same sink has the same fingerprint: what was broken off goes on. */
  readonly fingerprint: string
  /** Version of factwire, and of the rules and kinds of the user's own. */
  readonly version: string
  /** What was given to read. */
  readonly input: string
  /** ISO instant. */
  readonly startedAt: string
}

export interface ShardState {
  readonly entries: number
  readonly done: boolean
}

/** What a sink knows of earlier work. */
export interface Resumed {
  /** Number of the run: a new one, or that of the run that was broken off. */
  readonly run: number
  readonly shards: ReadonlyMap<string, ShardState>
}

/** How a run ended. */
export interface RunEnd {
  readonly run: number
  /** ISO instant. */
  readonly finishedAt: string
  readonly complete: boolean
}

/** One of the parts of a run, done. */
export interface RunPart {
  readonly digest: string
  /** How many parts the run has. */
  readonly of: number
}

/**
 * Where results go. `begin` and `end` are called once a run; `write` for every batch, never two at a time on one
 * sink, but by several workers each on a sink of its own. What `write` has done when its promise resolves must
 * outlive the process, together with the state of the shard that `begin` tells after a restart; what it has not done
 * is written again. All methods may reject: the run then stops, and can be taken up later.
 */
export interface Sink {
  begin(run: RunInfo): Promise<Resumed>
  write(batch: Batch): Promise<Counts>
  /**
   * True where writing is mostly waiting for a server: the next articles are then extracted meanwhile. What is written
   * when a worker is lost is then written again. Default false.
   */
  readonly hasServer?: boolean
  /**
   * Of these articles, the ids of those that are there with the same hash. Not asked while a batch is written; without
   * it nothing is known.
   */
  known?(articles: readonly { readonly id: string; readonly hash: string }[]): Promise<ReadonlySet<string>>
  /** How far a shard is by now, where others write too. */
  stateOf?(digest: string): Promise<ShardState | undefined>
  end?(end: RunEnd): Promise<void>
  /**
   * Notes that a part of a run is done whose end no single worker sees; the last of its parts ends it. True where this
   * was the last. A run that is ended stays so.
   */
  endPart?(run: RunInfo, part: RunPart): Promise<boolean>
  close?(): Promise<void>
}
