import { type Command, InvalidArgumentError, Option } from 'commander'
import {
  csvLine,
  DEFAULT_LIMIT,
  dumpArchive,
  type QueryOptions,
  type QueryResult,
  queryArchive,
  querySql,
  REPORTS,
  type Report,
} from '../archive.js'
import { EXIT, Failure } from './failure.js'
import type { Terminal } from './program.js'
import { listIn, REPORT_COLUMNS, table } from './table.js'
import { targetFault } from './target-fault.js'

interface QueryFlags extends QueryOptions {
  readonly sql?: string
  readonly format: keyof typeof SHOW
}

const HELP = `
Reports: deals (investments, acquisitions, mergers), layoffs, shutdowns, changes (of figures, the largest first),
quoted (who is quoted most). Each is a view of that name in the database ('quotations' for quoted); docs/archive.md has
their columns, the tables, and SQL for other questions.`

const SCALES: Record<string, number> = { '': 1, k: 1e3, m: 1e6, mn: 1e6, b: 1e9, bn: 1e9, t: 1e12, tn: 1e12 }

/** `10m` is ten million. */
function amount(text: string): number {
  const [, figure, scale] = /^(\d{1,15}(?:\.\d{1,6})?)\s?(k|mn?|bn?|tn?)?$/i.exec(text.trim()) ?? []
  if (figure === undefined) throw new InvalidArgumentError(`'${text}' is no amount such as 500, 10m or 1.5bn.`)
  // 1.1 * 1e6 is not 1,100,000 everywhere
  return Number((Number(figure) * SCALES[(scale ?? '').toLowerCase()]).toPrecision(15))
}

function count(text: string): number {
  if (!/^[1-9]\d{0,6}$/.test(text)) throw new InvalidArgumentError(`'${text}' is no number of rows.`)
  return Number(text)
}

export function addQueryCommands(program: Command, terminal: Terminal, end: (status: number) => void): void {
  program
    .command('query')
    .description("ask an archive's database")
    .argument('<database>', 'out.sqlite, or postgres://user@host/database')
    .argument('[report]', REPORTS.join(', '))
    .option('--since <day>', 'from this day on, ISO')
    .option('--until <day>', 'up to this day')
    .option('--min <amount>', 'least amount, people, percent or quotes: 500, 10m, 1.5bn', amount)
    .option('--currency <code>', 'of deals, only sums in this currency: USD')
    .option('--company <name>', 'only where this name takes part')
    .option('--limit <number>', `most rows (${DEFAULT_LIMIT})`, count)
    .option('--sql <question>', 'in place of a report, a question of your own')
    .addOption(new Option('--format <format>', 'how to show it').choices(Object.keys(SHOW)).default('table'))
    .addHelpText('after', HELP)
    .action(async (database: string, report: Report | undefined, flags: QueryFlags) => {
      await query(database, report, flags, terminal).catch(error => {
        throw targetFault(error, database, 'ask')
      })
      end(EXIT.ok)
    })
  program
    .command('dump')
    .description("print all that an archive's database says, in an order of its own: to compare two with diff")
    .argument('<database>', 'out.sqlite, or postgres://user@host/database')
    .action(async (database: string) => {
      try {
        for await (const line of dumpArchive(database)) terminal.out(`${line}\n`)
      } catch (error) {
        throw targetFault(error, database, 'ask')
      }
      end(EXIT.ok)
    })
}

async function query(
  database: string,
  report: Report | undefined,
  { format, sql, ...options }: QueryFlags,
  terminal: Terminal,
): Promise<void> {
  if ((report === undefined) === (sql === undefined))
    throw new Failure(EXIT.usage, `name a report (${REPORTS.join(', ')}) or give --sql`)
  if (report === undefined) {
    const result = await querySql(database, sql!).catch(error => {
      throw sqlFault(error)
    })
    return terminal.out(SHOW[format](result, undefined, terminal))
  }
  const result = await queryArchive(database, report, options)
  terminal.out(SHOW[format](result, report, terminal))
  const limit = options.limit ?? DEFAULT_LIMIT
  if (result.rows.length === limit) terminal.note(`factwire: the first ${limit}; --limit has more\n`)
}

/** What a database says of SQL that it cannot read. */
function sqlFault(error: unknown): unknown {
  const { code, message } = error as { code?: string; message: string }
  return code === 'SQLITE_ERROR' || code === 'SQLITE_READONLY' || /^(?:42|25|22)/.test(code ?? '')
    ? new Failure(EXIT.usage, `the question cannot be answered: ${message}`)
    : error
}

type Show = (result: QueryResult, report: Report | undefined, terminal: Terminal) => string

const SHOW = {
  table: ({ rows, columns }, report, { width }) =>
    rows.length
      ? table(rows, report ? REPORT_COLUMNS[report] : columns.map(name => ({ name })), width)
      : 'nothing found\n',
  csv: ({ columns, rows }) =>
    [columns, ...rows.map(row => columns.map(name => row[name]))].map(line => `${csvLine(line)}\n`).join(''),
  json: ({ rows }) => `${JSON.stringify(rows.map(withLists), null, 2)}\n`,
} satisfies Record<string, Show>

const withLists = (row: QueryResult['rows'][number]) =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, listIn(value) ?? value]))
