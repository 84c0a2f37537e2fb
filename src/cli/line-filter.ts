import type { Command } from 'commander'
import { extractLines, type LineOptions } from '../archive.js'
import { EXIT, Failure } from './failure.js'
import type { Terminal } from './program.js'
import { type FieldFlags, fieldMap, megabytes, withFields } from './run-command.js'

export interface LineFlags extends FieldFlags {
  readonly jsonl?: boolean
  readonly format?: LineOptions['format']
  readonly kinds?: readonly string[]
  readonly minConfidence?: number
  readonly maxEntry?: number
  readonly extractor?: string
}

/** The options of `extract` that only lines have. */
export function withLineOptions(command: Command): Command {
  command.optionsGroup('Options of --jsonl without a file, a JSON object a line in, a result a line out:')
  return withFields(command)
    .option('--max-entry <MB>', 'longest line that is read (16)', megabytes)
    .option('--extractor <module>', 'a module with rules, kinds and names of your own')
}

const ONLY_OF_LINES = ['text', 'id', 'url', 'title', 'published', 'maxEntry', 'extractor'] as const

/** Whether `extract` reads lines. Throws where options of lines are given without them. */
export function readsLines(files: readonly string[], flags: LineFlags): boolean {
  if (flags.jsonl && files.every(file => file === '-')) return true
  const stray = ONLY_OF_LINES.find(name => flags[name] !== undefined)
  if (stray === undefined) return false
  const option = stray.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)
  throw new Failure(EXIT.usage, `--${option} is for lines on standard input: use --jsonl, and name no file`)
}

/** Standard input, line by line: one line in, one line out, in order. */
export async function filterLines(flags: LineFlags, terminal: Terminal): Promise<number> {
  const { date, published, format, kinds, minConfidence, maxEntry, extractor } = flags
  if (date !== undefined && /^\d/.test(date))
    throw new Failure(
      EXIT.usage,
      `--date names the field with the date; for '${date}' of articles that tell none use --published`,
    )
  let status: number = EXIT.ok
  const options: LineOptions = {
    fields: fieldMap(flags),
    fallbackDate: published,
    maxEntryBytes: maxEntry && Math.round(maxEntry * 1024 * 1024),
    format,
    kinds,
    minConfidence,
    extractor,
  }
  for await (const { result, ok } of extractLines(standardInput(), options)) {
    if (!ok) status = EXIT.partly
    terminal.out(`${JSON.stringify(result)}\n`)
  }
  return status
}

async function* standardInput(): AsyncGenerator<Uint8Array> {
  try {
    yield* process.stdin as AsyncIterable<Uint8Array>
  } catch (error) {
    throw new Failure(EXIT.unreadable, `cannot read standard input: ${(error as Error).message}`)
  }
}
