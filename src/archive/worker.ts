import type { MessagePort } from 'node:worker_threads'
import type { ExtractResult } from '../index.js'
import { isAppendSink } from '../sinks/files/file-sink.js'
import type { Counts, Sink } from '../sinks/sink.js'
import { openTarget } from '../sinks/target.js'
import type { OneJob } from './many-workers.js'
import type { Ask, FromWorker, Job, ToWorker } from './messages.js'
import { type Setup, setUp } from './setup.js'
import { isStopped, sharedLock, tellArticle } from './shared.js'
import { type TaskEnd, type WorkPlace, workShard } from './work.js'

// loaded while the main thread looks at the archive and its target
const loaded = import('../index.js')

interface Ready {
  readonly setup: Setup
  /** What this worker writes to or encodes for; undefined where the main thread has the sink. */
  readonly sink: Sink | undefined
}

/** Made at the first job: all jobs of a worker are of one run. */
let ready: Promise<Ready> | undefined

async function prepare({ settings, target, encoder, memory }: Job): Promise<Ready> {
  await loaded
  const setup = await setUp(settings)
  const opened = target ?? encoder
  const lock = sharedLock(memory)
  return { setup, sink: opened && (await openTarget(opened, { kinds: setup.options.kinds, lock, migrate: false })) }
}

/** Does one shard in a worker thread. */
export default async function work(job: Job): Promise<TaskEnd> {
  const { task, settings, port, memory, worker } = job
  ready ??= prepare(job)
  const { setup, sink } = await ready
  const line = new Line(port)
  try {
    return await workShard(task, {
      setup,
      settings,
      sink: job.target ? sink! : remoteSink(line, sink),
      onEntry: entry => tellArticle(memory, worker, entry),
      onBatch: (counts, failures, entries) => line.tell({ kind: 'progress', counts, failures, entries }),
      isStopped: () => isStopped(memory),
    })
  } finally {
    port.close()
  }
}

let alone: Promise<Setup> | undefined

/** Extracts one article, which goes back to the main thread: for `extractMany`. */
export async function extractOne({ settings, text, options, memory, worker }: OneJob): Promise<ExtractResult> {
  alone ??= setUp(settings)
  const { extractor } = await alone
  tellArticle(memory, worker, 1)
  try {
    return extractor.extract(text, options)
  } finally {
    tellArticle(memory, worker, 0)
  }
}

/** The main thread's sink, as a worker sees it. */
function remoteSink(line: Line, encoder: Sink | undefined): WorkPlace['sink'] {
  if (encoder && isAppendSink(encoder))
    return {
      write(batch) {
        const encoded = encoder.encode(batch)
        const owned = encoded.files.map(({ bytes }) => bytes.buffer)
        return line.call<Counts>({ kind: 'append', encoded }, owned)
      },
    }
  return {
    write: batch => line.call<Counts>({ kind: 'write', batch }),
    known: articles => line.call<ReadonlySet<string>>({ kind: 'known', articles }),
  }
}

/** The line to the main thread: what is told, and what is asked and waited for. */
class Line {
  private calls = 0
  private readonly waiting = new Map<number, (answer: ToWorker) => void>()

  constructor(private readonly port: MessagePort) {
    port.on('message', (answer: ToWorker) => {
      this.waiting.get(answer.call)?.(answer)
      this.waiting.delete(answer.call)
    })
  }

  tell(message: FromWorker, transfer: readonly ArrayBuffer[] = []): void {
    this.port.postMessage(message, transfer)
  }

  call<T>(ask: Ask, transfer: readonly ArrayBuffer[] = []): Promise<T> {
    const call = (this.calls += 1)
    return new Promise<T>((resolve, reject) => {
      this.waiting.set(call, ({ answer, error }) =>
        error ? reject(Object.assign(new Error(error.message), { code: error.code })) : resolve(answer as T),
      )
      this.tell({ kind: 'call', call, ask }, transfer)
    })
  }
}
