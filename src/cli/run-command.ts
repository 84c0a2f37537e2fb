import { availableParallelism } from 'node:os'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { type FieldMap, type RunOptions, type RunSummary, runArchive } from '../archive.js'
import { EXIT } from './failure.js'
import type { Terminal } from './program.js'
import { duration, progressLine } from './progress.js'
import { shown, targetFault } from './target-fault.js'

interface RunFlags extends ReadingFlags {
  readonly to: string
  readonly workers?: number
  readonly timeLimit?: number
  readonly unordered?: boolean
  readonly quiet?: boolean
}

export interface FieldFlags {
  readonly text?: string
  readonly id?: string
  readonly url?: string
  readonly title?: string
  readonly date?: string
  readonly published?: string
}

const HELP = `
Archives: files and folders of text, Markdown and HTML; JSON lines; CSV; RSS, Atom and JSON feeds; WARC; each also
packed (.gz, .zst); patterns in quotation marks ('news/**/*.html'); - for JSON lines on standard input.
Targets: out.sqlite, postgres://user@host/database, out.jsonl, csv:folder, parquet:folder.
The same command after a stop or a crash goes on where it was; after it was complete, it reads what is new.

Exit status: 0 all read; 8 done, but some entries could not be read; 9 stopped before the end;
10 the target could not be written; 2 wrong usage; 3 an input is missing.`

export const megabytes = (text: string): number => {
  const value = Number(text)
  if (!(value > 0)) throw new InvalidArgumentError(`'${text}' is no number above 0.`)
  return value
}

export const wholeNumber = (text: string): number => {
  if (!/^\d{1,4}$/.test(text)) throw new InvalidArgumentError(`'${text}' is no whole number.`)
  return Number(text)
}

/** The options by which JSON and CSV say where the article is, but for `--date`, the field with its publication date. */
export const withFields = (command: Command): Command =>
  command
    .option('--text <field>', 'the field of JSON or CSV with the article; dots go into objects: doc.body')
    .option('--id <field>', 'the field with its id')
    .option('--url <field>', 'the field with its address')
    .option('--title <field>', 'the field with its title')
    .option('--published <date>', 'publication date of articles that tell none, ISO')

/** How an archive is read and what is kept of it, wherever the results go. */
export interface ReadingFlags extends FieldFlags {
  readonly inputFormat?: RunOptions['inputFormat']
  readonly format?: RunOptions['format']
  readonly kinds?: readonly string[]
  readonly minConfidence?: number
  readonly maxEntry?: number
  readonly extractor?: string
}

export const withReading = (command: Command): Command =>
  withFields(command)
    .option('--date <field>', 'the field with its publication date')
    .addOption(
      new Option('--input-format <format>', 'what the files are, whatever their names').choices([
        'article',
        'jsonl',
        'csv',
        'feed',
        'warc',
      ]),
    )
    .addOption(new Option('--format <format>', 'what the articles are').choices(['text', 'markdown', 'html']))
    .option('--max-entry <MB>', 'longest entry that is read (16)', megabytes)
    .option('--kinds <kinds>', 'only records of these types, with commas', text =>
      text.split(',').map(one => one.trim()),
    )
    .option('--min-confidence <number>', 'only records of at least this confidence, 0 to 1', Number)
    .option('--extractor <module>', 'a module with rules, kinds and names of your own')

export function readingOf(flags: ReadingFlags) {
  const { inputFormat, format, kinds, minConfidence, maxEntry, extractor, published } = flags
  const maxEntryBytes = maxEntry && Math.round(maxEntry * 1024 * 1024)
  const fields = fieldMap(flags)
  return { inputFormat, format, kinds, minConfidence, extractor, maxEntryBytes, fields, fallbackDate: published }
}

export function addRunCommand(program: Command, terminal: Terminal, end: (status: number) => void): void {
  const command = program
    .command('run')
    .description('extract an archive into a database or files')
    .argument('<archive...>', 'files, folders and patterns')
    .requiredOption('--to <target>', 'where the records go, see below')
  withReading(command)
    .option('--workers <number>', 'worker threads; 0 for none; default one a core', wholeNumber)
    .option('--time-limit <seconds>', 'most seconds for one article (30)', megabytes)
    .option('--unordered', 'files that are appended to: as results come, not in the order of the archive')
    .option('--quiet', 'only errors and the summary')
    .addHelpText('after', HELP)
    .action(async (archive: string[], flags: RunFlags) => end(await runCommand(archive, flags, terminal)))
}

/** Most failures that are told one by one. */
const MOST_TOLD = 20

async function runCommand(archive: readonly string[], flags: RunFlags, terminal: Terminal): Promise<number> {
  const line = progressLine(terminal.note, terminal.interactive && !flags.quiet)
  let told = 0
  const tell = (text: string) => {
    line.clear()
    told += 1
    if (told <= MOST_TOLD) terminal.error(text)
    else if (told === MOST_TOLD + 1) terminal.error('more entries failed: they are in the target')
  }
  const { timeLimit, unordered, workers, to } = flags
  const interrupt = onInterrupt(() => {
    line.clear()
    terminal.error('stopping after the batch at hand; the same command goes on from there')
  })
  terminal.beforeWorkers?.(workers ?? availableParallelism())
  let summary: RunSummary
  try {
    summary = await runArchive({
      ...readingOf(flags),
      input: archive,
      to,
      workers,
      timeLimit: timeLimit && timeLimit * 1000,
      ordered: !unordered,
      signal: interrupt.signal,
      onProgress: flags.quiet ? undefined : progress => line.show(progress),
      onFailure: ({ source, place, code, message }) => tell(`${source}${place && `, ${place}`}: ${code}: ${message}`),
      onSkip: flags.quiet ? undefined : (path, reason) => terminal.note(`factwire: passed over ${path}: ${reason}\n`),
    })
  } catch (error) {
    line.clear()
    throw targetFault(error, flags.to)
  } finally {
    interrupt.forget()
  }
  line.clear()
  terminal.out(`${describeSummary(summary, flags.to)}\n`)
  return summary.complete ? (summary.counts.failed ? EXIT.partly : EXIT.ok) : EXIT.stopped
}

export function fieldMap({ text, id, url, title, date }: FieldFlags): FieldMap | undefined {
  const fields = { text, id, url, title, date }
  return Object.values(fields).some(name => name !== undefined) ? fields : undefined
}

/** The first Ctrl-C asks for a clean stop, the second ends at once. */
export function onInterrupt(first: () => void): { readonly signal: AbortSignal; forget(): void } {
  const controller = new AbortController()
  const stop = () => {
    if (controller.signal.aborted) process.exit(EXIT.stopped)
    first()
    controller.abort()
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  return {
    signal: controller.signal,
    forget() {
      process.off('SIGINT', stop)
      process.off('SIGTERM', stop)
    },
  }
}

function describeSummary({ complete, counts, doneBefore, shards, seconds }: RunSummary, target: string): string {
  const { added, replaced, unchanged, superseded, failed, records } = counts
  const parts = [
    `${added} articles added`,
    replaced && `${replaced} replaced`,
    unchanged && `${unchanged} unchanged`,
    superseded && `${superseded} told again later`,
    failed && `${failed} failed`,
    `${records} records`,
    doneBefore && `${doneBefore} of ${shards} parts done before`,
    duration(seconds),
  ]
  return `${complete ? '' : 'stopped; '}${shown(target)}: ${parts.filter(Boolean).join(', ')}`
}
