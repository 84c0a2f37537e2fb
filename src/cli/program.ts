import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { version } from '../../package.json'
import type { ExtractOptions, ExtractResult } from '../index.js'
import { FactwireError } from '../schemas.js'
import { type Article, readArticle } from './articles.js'
import { EXIT, Failure } from './failure.js'
import { filterLines, type LineFlags, readsLines, withLineOptions } from './line-filter.js'
import { addQueryCommands } from './query-command.js'
import { addQueueCommands } from './queue-command.js'
import { explainReport, type Page, painter, report, type Told, totals } from './report.js'
import { addRunCommand } from './run-command.js'
import { addStoriesCommand } from './stories-command.js'

/** What the program needs of the world around it. */
export interface Terminal {
  readonly colour: boolean
  /** Columns. */
  readonly width: number
  /** Whether progress can be drawn over itself on standard error. */
  readonly interactive: boolean
  /** Told before worker threads are started; undefined where the process is not the program's own. */
  beforeWorkers?(workers: number): void
  out(text: string): void
  error(line: string): void
  /** On standard error, as it is. */
  note(text: string): void
}

interface Flags extends LineFlags {
  readonly json?: boolean
  readonly flat?: boolean
}

const HOW = "say what to do: 'factwire extract FILE...' or 'factwire explain FILE...'; --help tells more"

const EXIT_HELP = `
Exit status: 0 done; 1 a defect of factwire; 2 wrong usage; 3 a file is missing or unreadable; 4 a directory;
5 a wrong date; 6 a binary file; 7 an empty article; 8 some lines held no article; 9, 10 see 'run'. With several files, that of the first that failed: the others are still read.`

/** Runs the command line; the answer is the exit status. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  let status: number = EXIT.ok
  const program = new Command('factwire')
    .description('Turns tech-news articles into typed, validated, sourced records.')
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: text => terminal.out(text),
      writeErr: text => terminal.error(text.startsWith('Usage:') ? HOW : text.trim().replace(/^error: /, '')),
    })
  const extractCommand = articleCommand(program, 'extract', 'show the records of articles')
    .addOption(new Option('--json', 'whole results as JSON: an object, or a list for several files'))
    .addOption(new Option('--jsonl', 'one whole result a line; without a file, of each line in').conflicts('json'))
    .addOption(new Option('--flat', 'one record a line').conflicts(['json', 'jsonl']))
  withLineOptions(extractCommand).action(async (files: string[], flags: Flags) => {
    status = await (readsLines(files, flags) ? filterLines(flags, terminal) : extractFiles(files, flags, terminal))
  })
  articleCommand(program, 'explain', 'show for each record its rule, cue words and merged parts, and what was rejected')
    .addOption(new Option('--json', 'as JSON'))
    .action(async (files: string[], flags: Flags) => {
      status = await explainFiles(files, flags, terminal)
    })
  const end = (code: number) => {
    status = code
  }
  addRunCommand(program, terminal, end)
  addQueryCommands(program, terminal, end)
  addStoriesCommand(program, terminal, end)
  addQueueCommands(program, terminal, end)
  try {
    await program.parseAsync(args, { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage
    status = tell(error, terminal)
  }
  return status
}

const articleCommand = (program: Command, name: string, description: string): Command =>
  program
    .command(name)
    .description(description)
    .argument('[files...]', "articles: text, Markdown or HTML; '-' or none is standard input")
    .option(
      '--date <date>',
      'publication date, ISO; wins over what the article or the name of its file says; of lines, its field',
    )
    .addOption(
      new Option('--format <format>', 'instead of what the file looks like').choices(['text', 'markdown', 'html']),
    )
    .option('--kinds <kinds>', 'only records of these types, with commas: announcement,metric', list)
    .option('--min-confidence <number>', 'only records of at least this confidence, 0 to 1', number)
    .addHelpText('after', EXIT_HELP)

const list = (text: string): string[] => text.split(',').map(part => part.trim())

function number(text: string): number {
  const value = Number(text)
  if (!text.trim() || Number.isNaN(value)) throw new InvalidArgumentError(`'${text}' is no number.`)
  return value
}

type Library = typeof import('../index.js')

/** The rules, which the other commands need not wait for. */
const library = (): Promise<Library> => import('../index.js')

function optionsOf({ extract }: Library, { date, kinds, minConfidence }: Flags): ExtractOptions {
  const options: ExtractOptions = { publishedAt: date, kinds, minConfidence }
  // a wrong option is told once, before any file is read
  extract('', options)
  return options
}

/** What the options of one article are, seen from its file: a date in its name stands in where nothing else tells one. */
function runOn<R extends ExtractResult>(
  article: Article,
  flags: Flags,
  options: ExtractOptions,
  act: (input: string, options: ExtractOptions) => R,
): { result: R; told: Told } {
  const own = { ...options, format: flags.format ?? article.format, fallbackDate: article.namedDate }
  const result = act(article.text, own)
  if (result.diagnostics.some(({ code }) => code === 'empty'))
    throw new Failure(EXIT.empty, `${article.name} has no article in it`)
  const isNamed = result.article.publishedAtSource === 'given' && !flags.date
  return { result, told: isNamed ? { ...article, dateFrom: 'file name' } : article }
}

const pageOf = ({ colour, width }: Terminal): Page => ({ paint: painter(colour), width })

async function extractFiles(files: readonly string[], flags: Flags, terminal: Terminal): Promise<number> {
  const loaded = await library()
  const options = optionsOf(loaded, flags)
  const page = pageOf(terminal)
  const results: ExtractResult[] = []
  const status = eachArticle(files, terminal, (article, first) => {
    const { result, told } = runOn(article, flags, options, loaded.extract)
    if (flags.json || !(flags.jsonl || flags.flat)) results.push(result)
    if (flags.json) return
    if (flags.jsonl) terminal.out(`${JSON.stringify(result)}\n`)
    else if (flags.flat) for (const record of result.records) terminal.out(`${JSON.stringify(record)}\n`)
    else terminal.out((first ? '' : '\n\n') + report(told, result, page))
  })
  if (flags.json) outJson(files, results, terminal)
  else if (results.length > 1) terminal.out(`\n${totals(results, page)}`)
  return status
}

async function explainFiles(files: readonly string[], flags: Flags, terminal: Terminal): Promise<number> {
  const loaded = await library()
  const options = optionsOf(loaded, flags)
  const page = pageOf(terminal)
  const results: unknown[] = []
  const status = eachArticle(files, terminal, (article, first) => {
    const { result, told } = runOn(article, flags, options, loaded.explain)
    if (flags.json) results.push(result)
    else terminal.out((first ? '' : '\n\n') + explainReport(told, result, page))
  })
  if (flags.json) outJson(files, results, terminal)
  return status
}

function outJson(files: readonly string[], results: readonly unknown[], terminal: Terminal): void {
  if (files.length > 1) terminal.out(`${JSON.stringify(results, null, 2)}\n`)
  else if (results.length) terminal.out(`${JSON.stringify(results[0], null, 2)}\n`)
}

/** Does each article; one that fails is told and does not stop the others. */
function eachArticle(
  files: readonly string[],
  terminal: Terminal,
  act: (article: Article, first: boolean) => void,
): number {
  let status: number = EXIT.ok
  let first = true
  for (const file of files.length ? files : ['-']) {
    try {
      act(readArticle(file), first)
      first = false
    } catch (error) {
      const failed = tell(error, terminal)
      if (status === EXIT.ok) status = failed
    }
  }
  return status
}

/** Of errors that are no wrong usage. */
const STATUS: Record<string, number> = {
  'published-at': EXIT.date,
  missing: EXIT.unreadable,
  'no-server': EXIT.target,
}

function tell(error: unknown, terminal: Terminal): number {
  if (error instanceof Failure) {
    terminal.error(error.message)
    return error.exitCode
  }
  if (error instanceof FactwireError) {
    terminal.error(error.message.replace(/^publishedAt/, '--date').replace(/^fallbackDate/, '--published'))
    return STATUS[error.code] ?? EXIT.usage
  }
  terminal.error(`this is a defect of factwire: ${error instanceof Error ? (error.stack ?? error.message) : error}`)
  return EXIT.internal
}
