import { FactwireError } from '../schemas.js'
import { csvSink } from './files/csv.js'
import { jsonlSink } from './files/jsonl.js'
import { parquetSink } from './files/parquet.js'
import { postgresSink } from './postgres/index.js'
import type { Sink } from './sink.js'
import { type Lock, sqliteSink } from './sqlite/index.js'
import type { KindOfTable } from './tables.js'

/** Where results go, as plain data that can be handed to workers. */
export type Target =
  | { readonly type: 'sqlite'; readonly path: string }
  | { readonly type: 'jsonl'; readonly path: string }
  | { readonly type: 'csv'; readonly folder: string }
  | { readonly type: 'parquet'; readonly folder: string }
  | { readonly type: 'postgres'; readonly url: string }

/**
 * A target as people write it: `out.sqlite` (or `.db`), `postgres://...`, `out.jsonl`, `csv:folder`, `parquet:folder`.
 *
 * @throws FactwireError `target` for a name that says no kind of target
 */
export function parseTarget(text: string): Target {
  const [, scheme, rest] = /^([a-z]{2,12}):(.+)$/s.exec(text) ?? []
  if (scheme === 'postgres' || scheme === 'postgresql') return { type: 'postgres', url: text }
  if (scheme === 'csv' || scheme === 'parquet') return { type: scheme, folder: rest }
  if (scheme === 'jsonl') return { type: 'jsonl', path: rest }
  if (scheme === 'sqlite') return { type: 'sqlite', path: rest }
  if (/\.(?:sqlite3?|db)$/i.test(text)) return { type: 'sqlite', path: text }
  if (/\.(?:jsonl|ndjson)$/i.test(text)) return { type: 'jsonl', path: text }
  throw new FactwireError(
    'target',
    `'${text}' does not say what to write: name out.sqlite, postgres://..., out.jsonl, csv:folder or parquet:folder`,
  )
}

export interface OpenOptions {
  readonly kinds?: readonly KindOfTable[]
  readonly lock?: Lock
  /** False where another sink of the run has made the tables. */
  readonly migrate?: boolean
}

/** Opens a target. Several workers may each open one: databases keep them apart. */
export async function openTarget(target: Target, options: OpenOptions = {}): Promise<Sink> {
  switch (target.type) {
    case 'sqlite':
      return sqliteSink(target.path, options)
    case 'jsonl':
      return jsonlSink(target.path)
    case 'csv':
      return csvSink(target.folder, options)
    case 'parquet':
      return parquetSink(target.folder, options)
    case 'postgres':
      return postgresSink(target.url, options)
  }
}
