import type { Batch, Outcome } from '../sink.js'
import { type AppendSink, FileSink } from './file-sink.js'

/**
 * One line an article, its whole result as `extract` gives it; failures in a file of their own beside it.
 * Nothing is joined: an article told twice has two lines.
 *
 * @param path of the file, `out.jsonl`; `out.jsonl.failures` and `out.jsonl.checkpoint` stand beside it
 */
export function jsonlSink(path: string): AppendSink {
  return new FileSink({
    files: [
      { name: 'results', path, head: '' },
      { name: 'failures', path: `${path}.failures`, head: '' },
    ],
    checkpoint: `${path}.checkpoint`,
    encode: ({ outcomes }: Batch) => {
      const results: string[] = []
      const failures: string[] = []
      for (const outcome of outcomes)
        if (outcome.kind === 'extracted') results.push(JSON.stringify(outcome.result))
        else if (outcome.kind === 'failed') failures.push(JSON.stringify(failureOf(outcome)))
      return [
        { name: 'results', bytes: bytesOf(results) },
        { name: 'failures', bytes: bytesOf(failures) },
      ].filter(({ bytes }) => bytes.length)
    },
  })
}

const failureOf = ({ place, code, message }: Extract<Outcome, { kind: 'failed' }>) => ({
  source: place.source,
  place: place.at,
  code,
  message,
})

/** Lines as bytes in a buffer of their own, which can be handed to another thread without a copy. */
export function bytesOf(lines: readonly string[]): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(lines.map(line => `${line}\n`).join(''))
}
