import type { ExtractOptions } from '../index.js'
import type { Place } from '../sinks/sink.js'

/** An article as an archive has it. */
export interface Entry {
  readonly kind: 'entry'
  readonly place: Place
  readonly input: string
  readonly options: ExtractOptions
  /** Something of it that could not be used: told with its results. */
  readonly note?: string
}

/** What stands in an archive where an article should. */
export interface BrokenEntry {
  readonly kind: 'broken'
  readonly place: Place
  readonly code: string
  readonly message: string
  /** The id it gives itself, where that can be read. */
  readonly id?: string
}

export type Item = Entry | BrokenEntry

/** How an archive is to be read. Plain data: it goes to the workers and into the digests of their shards. */
export interface ReadSettings {
  /** What the files are, where their names do not tell. */
  readonly inputFormat?: InputFormat
  /** Names of the fields of JSON and CSV that hold what; usual names are found without it. */
  readonly fields?: FieldMap
  /** The format of the articles themselves, where it is not to be detected. */
  readonly format?: ExtractOptions['format']
  /** ISO date of articles that tell none: neither in their entry nor by themselves. */
  readonly fallbackDate?: string
  /** Most bytes of one entry; a longer one is refused. Default 16 MB. */
  readonly maxEntryBytes?: number
}

export type InputFormat = 'article' | 'jsonl' | 'csv' | 'feed' | 'warc'

export interface FieldMap {
  readonly text?: string
  readonly id?: string
  readonly url?: string
  readonly title?: string
  readonly date?: string
}

export const MAX_ENTRY_BYTES = 16 * 1024 * 1024

/** What can go wrong with the file under a reader, in words for its user. */
export function readFault(error: unknown): { readonly code: string; readonly message: string } {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'Z_BUF_ERROR') return { code: 'truncated', message: 'the compressed file ends in the middle' }
  if (code?.startsWith('Z_')) return { code: 'damaged', message: `the compressed data is damaged: ${message}` }
  if (code === 'ENOENT') return { code: 'missing', message: 'no such file' }
  return { code: 'unreadable', message: message ?? String(error) }
}
