import { existsSync } from 'node:fs'
import { appendFile, type FileHandle, mkdir, open, readFile, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { FactwireError } from '../../schemas.js'
import {
  addCounts,
  type Batch,
  type Counts,
  NO_COUNTS,
  type Resumed,
  type RunInfo,
  type ShardState,
  type Sink,
} from '../sink.js'

/** What a batch adds to each file, made by a worker so that results need not cross threads. */
export interface Encoded {
  readonly shard: string
  readonly entries: number
  readonly done: boolean
  readonly counts: Counts
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }[]
}

/** A format of files that only grow. */
export interface FileFormat {
  /** The files of a target, by the name they have in `Encoded`, each with what it begins with. */
  readonly files: readonly { readonly name: string; readonly path: string; readonly head: string }[]
  readonly checkpoint: string
  encode(batch: Batch): Encoded['files']
}

/** A sink whose work can be split: a worker encodes, the main thread appends. */
export interface AppendSink extends Sink {
  encode(batch: Batch): Encoded
  append(encoded: Encoded): Promise<Counts>
}

export const isAppendSink = (sink: Sink): sink is AppendSink => 'encode' in sink && 'append' in sink

interface Mark {
  readonly shard: string
  readonly entries: number
  readonly done: boolean
  /** The length of each file, in bytes, in the order of the format's files. */
  readonly lengths: readonly number[]
}

/**
 * Appends results to files. Beside them stands a checkpoint, a line a batch: which shard, how far, and how long each
 * file was then. After a kill the files are cut to the last whole line, so that nothing stands in them twice.
 */
export class FileSink implements AppendSink {
  private handles: FileHandle[] = []
  private lengths: number[] = []

  constructor(private readonly format: FileFormat) {}

  async begin({ version }: RunInfo): Promise<Resumed> {
    const { files, checkpoint } = this.format
    for (const { path } of files) await mkdir(dirname(path), { recursive: true })
    const marks = existsSync(checkpoint) ? await this.readMarks(version) : await this.startMarks(version)
    const last = marks.at(-1)
    for (const [at, { path, head }] of files.entries()) {
      const handle = await open(path, existsSync(path) ? 'r+' : 'w+')
      this.handles.push(handle)
      await handle.truncate(last?.lengths[at] ?? 0)
      this.lengths[at] = last?.lengths[at] ?? 0
      if (!last && head) await this.put(at, Buffer.from(head))
    }
    const shards = new Map<string, ShardState>()
    for (const { shard, entries, done } of marks) shards.set(shard, { entries, done })
    return { run: 1, shards }
  }

  private async startMarks(version: string): Promise<Mark[]> {
    const there = this.format.files.find(({ path }) => existsSync(path))
    if (there)
      throw new FactwireError('target-exists', `${there.path} is there already and is not of a run: name another`)
    await appendFile(this.format.checkpoint, `${JSON.stringify({ factwire: 1, version })}\n`)
    return []
  }

  /** The marks up to the last whose files are all there; a torn last line does not count. */
  private async readMarks(version: string): Promise<Mark[]> {
    const { checkpoint, files } = this.format
    const lines = (await readFile(checkpoint, 'utf8')).split('\n')
    const head = parsed(lines[0]) as { version?: string } | undefined
    if (head && head.version !== version)
      throw new FactwireError(
        'other-version',
        `${checkpoint} is of another version of factwire, its rules or its options: name another target`,
      )
    const sizes = await Promise.all(files.map(async ({ path }) => (existsSync(path) ? (await stat(path)).size : 0)))
    const marks: Mark[] = []
    for (const line of lines.slice(1, -1)) {
      const mark = parsed(line) as Mark | undefined
      if (!mark || mark.lengths.some((length, at) => length > sizes[at])) break
      marks.push(mark)
    }
    return this.rewriteMarks(version, marks)
  }

  private async rewriteMarks(version: string, marks: Mark[]): Promise<Mark[]> {
    const handle = await open(this.format.checkpoint, 'r+')
    const text = [{ factwire: 1, version }, ...marks].map(line => `${JSON.stringify(line)}\n`).join('')
    await handle.write(text, 0)
    await handle.truncate(Buffer.byteLength(text))
    await handle.close()
    return marks
  }

  encode(batch: Batch): Encoded {
    let counts = NO_COUNTS
    for (const outcome of batch.outcomes)
      counts = addCounts(counts, {
        ...NO_COUNTS,
        added: outcome.kind === 'extracted' ? 1 : 0,
        failed: outcome.kind === 'failed' ? 1 : 0,
        records: outcome.kind === 'extracted' ? outcome.result.records.length : 0,
      })
    const { shard, entries, done } = batch
    return { shard: shard.digest, entries, done, counts, files: this.format.encode(batch) }
  }

  async append({ shard, entries, done, counts, files }: Encoded): Promise<Counts> {
    for (const { name, bytes } of files) {
      const at = this.format.files.findIndex(file => file.name === name)
      await this.put(at, bytes)
    }
    const mark: Mark = { shard, entries, done, lengths: this.lengths }
    await appendFile(this.format.checkpoint, `${JSON.stringify(mark)}\n`)
    return counts
  }

  async write(batch: Batch): Promise<Counts> {
    return this.append(this.encode(batch))
  }

  private async put(at: number, bytes: Uint8Array): Promise<void> {
    for (let from = 0; from < bytes.length; ) {
      const { bytesWritten } = await this.handles[at].write(bytes, from, bytes.length - from, this.lengths[at])
      from += bytesWritten
      this.lengths[at] += bytesWritten
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.handles.map(handle => handle.close()))
    this.handles = []
  }
}

function parsed(line: string | undefined): unknown {
  try {
    return line ? JSON.parse(line) : undefined
  } catch {
    return undefined
  }
}
