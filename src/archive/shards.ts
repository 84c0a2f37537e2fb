import { createHash } from 'node:crypto'
import { FactwireError } from '../schemas.js'
import type { ShardRef } from '../sinks/sink.js'
import { type InputFormat, MAX_ENTRY_BYTES, type ReadSettings } from './entry.js'
import { isPacked, openBytes, unpackedName } from './readers/bytes.js'
import type { Part } from './readers/jsonl.js'
import { type FoundFile, findFiles, type Skip } from './walk.js'

/** A part of an archive that one worker reads. Plain data. */
export interface Shard extends ShardRef {
  readonly format: InputFormat
  readonly part?: Part
  /** Lines that came by standard input. */
  readonly lines?: Uint8Array<ArrayBuffer>
  /** Bytes as they lie on the disk: for progress. */
  readonly size: number
}

/** Into how many parts a file with a line an entry is cut at least, and the fewest and most bytes of a part. */
const PARTS = 64
const LEAST_PART = 512 * 1024
const MOST_PART = 4 * 1024 * 1024
/** Most files and bytes of articles in one shard. */
const MOST_FILES = 256
const MOST_BYTES = 8 * 1024 * 1024

const BY_EXTENSION: readonly (readonly [RegExp, InputFormat])[] = [
  [/\.(?:jsonl|ndjson|jsonlines)$/i, 'jsonl'],
  [/\.(?:csv|tsv)$/i, 'csv'],
  [/\.(?:xml|rss|atom|rdf|json)$/i, 'feed'],
  [/\.warc$/i, 'warc'],
  [/\.(?:txt|text|md|markdown|html?|xhtml)$/i, 'article'],
]

/** What a file is by its name; undefined for one that says nothing. */
export const inputFormatOf = (path: string): InputFormat | undefined =>
  BY_EXTENSION.find(([pattern]) => pattern.test(unpackedName(path)))?.[1]

export interface PlanOptions {
  readonly settings: ReadSettings
  /** Stands in every digest: work of another version is not the same work. */
  readonly version: string
  readonly skip: Skip
}

/** The shards of an archive in its order. They depend on names, sizes and times of files alone, so that a second run finds the same. */
export async function* planShards(inputs: readonly string[], options: PlanOptions): AsyncGenerator<Shard> {
  const { settings, skip } = options
  let number = 0
  if (inputs.includes('-')) {
    if (inputs.length > 1) throw new FactwireError('input', "'-' is standard input, and stands alone")
    return yield* streamShards(options)
  }
  let group: FoundFile[] = []
  const grouped = () => {
    const files = group
    group = []
    return articleShard(files, number++, options)
  }
  for await (const file of findFiles(inputs, skip)) {
    const format = settings.inputFormat ?? inputFormatOf(file.path) ?? (file.named ? 'article' : undefined)
    if (!format) skip(file.path, 'not a kind of file that holds articles')
    else if (format === 'article') {
      group.push(file)
      if (isGroupFull(group)) yield grouped()
    } else {
      if (group.length) yield grouped()
      for (const part of partsOf(file, format)) yield fileShard(file, format, part, number++, options)
    }
  }
  if (group.length) yield grouped()
}

/** By the name of the last file, so that a new file changes its own group and not all groups after it. */
function isGroupFull(group: readonly FoundFile[]): boolean {
  if (group.length >= MOST_FILES || group.reduce((sum, { size }) => sum + size, 0) >= MOST_BYTES) return true
  return createHash('sha1').update(group.at(-1)!.path).digest()[0] < 2
}

function partsOf({ path, size }: FoundFile, format: InputFormat): (Part | undefined)[] {
  if (format !== 'jsonl' || isPacked(path)) return [undefined]
  const bytes = Math.min(MOST_PART, Math.max(LEAST_PART, Math.ceil(size / PARTS)))
  const count = Math.max(1, Math.ceil(size / bytes))
  return Array.from({ length: count }, (_, at) => ({
    start: at * bytes,
    // the last one reads on where the file has grown since
    end: at === count - 1 ? Number.MAX_SAFE_INTEGER : (at + 1) * bytes,
  }))
}

function fileShard(
  { path, size, modified }: FoundFile,
  format: InputFormat,
  part: Part | undefined,
  number: number,
  { settings, version }: PlanOptions,
): Shard {
  const digest = digestOf([version, settings, format, path, size, modified, part ?? null])
  const bytes = part ? Math.min(size, part.end) - part.start : size
  const name = part && size > LEAST_PART ? `${path} from byte ${part.start}` : path
  return { digest, number, name, sources: [path], format, part, size: bytes }
}

function articleShard(files: readonly FoundFile[], number: number, { settings, version }: PlanOptions): Shard {
  const sources = files.map(({ path }) => path)
  const digest = digestOf([version, settings, files.map(({ path, size, modified }) => [path, size, modified])])
  const name = sources.length > 1 ? `${sources[0]} and ${sources.length - 1} more` : sources[0]
  return { digest, number, name, sources, format: 'article', size: files.reduce((sum, { size }) => sum + size, 0) }
}

const digestOf = (parts: unknown): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32)

/** Bytes of standard input in one shard. */
const STREAM_PART = 1024 * 1024

/**
 * Standard input in pieces of whole lines, each known by its words: when the same lines are piped in again, those
 * that are done are passed over.
 */
async function* streamShards({ settings, version }: PlanOptions): AsyncGenerator<Shard> {
  if (settings.inputFormat && settings.inputFormat !== 'jsonl')
    throw new FactwireError('input', 'standard input is read as JSON lines')
  let number = 0
  const shard = (lines: Buffer): Shard => {
    const words = createHash('sha256').update(lines).digest('hex')
    const own = new Uint8Array(lines.length)
    own.set(lines)
    const digest = digestOf([version, settings, number, words])
    const name = `standard input, piece ${number + 1}`
    return { digest, number: number++, name, sources: ['-'], format: 'jsonl', lines: own, size: lines.length }
  }
  for await (const piece of piecesOf(openBytes('-'), settings.maxEntryBytes ?? MAX_ENTRY_BYTES)) yield shard(piece)
}

/** Whole lines, about a megabyte at a time. Of a line longer than the limit only so much is kept that it is seen to be. */
async function* piecesOf(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Buffer> {
  let waiting: Uint8Array[] = []
  let length = 0
  let lineLength = 0
  for await (const chunk of chunks) {
    for (let from = 0; from < chunk.length; ) {
      const newline = chunk.indexOf(0x0a, from)
      const to = newline < 0 ? chunk.length : newline + 1
      const kept = lineLength > limit ? (newline < 0 ? to : to - 1) : from
      waiting.push(chunk.subarray(kept, to))
      length += to - kept
      lineLength = newline < 0 ? lineLength + to - from : 0
      from = to
      if (newline >= 0 && length >= STREAM_PART) {
        yield Buffer.concat(waiting)
        waiting = []
        length = 0
      }
    }
  }
  if (length) yield Buffer.concat(waiting)
}
