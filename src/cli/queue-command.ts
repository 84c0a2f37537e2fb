import { availableParallelism } from 'node:os'
import { type Command, Option } from 'commander'
import { addToQueue, queueStatus, retryDead, type WorkSummary, workOnQueue } from '../queue.js'
import { EXIT } from './failure.js'
import type { Terminal } from './program.js'
import { megabytes, onInterrupt, type ReadingFlags, readingOf, wholeNumber, withReading } from './run-command.js'
import { shown, targetFault } from './target-fault.js'

interface QueueFlags {
  readonly queue: string
  readonly name?: string
}

interface AddFlags extends QueueFlags, ReadingFlags {
  readonly attempts?: number
}

interface WorkFlags extends QueueFlags {
  readonly to: string
  readonly workers?: number
  readonly timeLimit?: number
  readonly lease?: number
  readonly untilEmpty?: boolean
}

const HELP = `
The queue is BullMQ on Redis (npm i bullmq ioredis) or on PostgreSQL (npm i bullmq pg). A job is a part of the archive:
its files must have the same names for every worker. Workers write to one database, and come and go: what one leaves
undone another takes up where it was. A job that fails is tried again, 5 times in all with pauses that double; then it
is among the dead, with its reason, until 'queue retry'.

Exit status: 0 done; 8 some jobs are dead, or some entries could not be read; 9 stopped; 10 a server or the database
cannot be reached; 2 wrong usage; 3 an input is missing.`

export function addQueueCommands(program: Command, terminal: Terminal, end: (status: number) => void): void {
  const queue = program.command('queue').description('spread an archive over machines').addHelpText('after', HELP)
  const command = (name: string, description: string) =>
    queue
      .command(name)
      .description(description)
      .requiredOption('--queue <url>', 'redis://host:6379, or postgres://user@host/database')
      .option('--name <name>', 'name of the queue (factwire)')
  addCommand(command('add', 'add an archive'), terminal, end)
  workCommand(command('work', 'do the jobs, until stopped'), terminal, end)
  statusCommand(command('status', 'how far it is, and what is dead and why'), terminal, end)
  command('retry', 'put the dead back into the queue').action(async (flags: QueueFlags) => {
    terminal.out(`${await retryDead(flags)} parts are tried again\n`)
    end(EXIT.ok)
  })
}

function addCommand(command: Command, terminal: Terminal, end: (status: number) => void): void {
  withReading(command.argument('<archive...>', 'files, folders and patterns'))
    .option('--attempts <number>', 'how often a part is tried (5)', wholeNumber)
    .action(async (input: string[], flags: AddFlags) => {
      const { queue, name, attempts } = flags
      const onSkip = (path: string, reason: string) => terminal.note(`factwire: passed over ${path}: ${reason}\n`)
      const { shards } = await addToQueue({ ...readingOf(flags), input, queue, name, attempts, onSkip })
      terminal.out(`${shards} parts of the archive are in the queue\n`)
      end(EXIT.ok)
    })
}

function workCommand(command: Command, terminal: Terminal, end: (status: number) => void): void {
  command
    .requiredOption('--to <database>', 'postgres://user@host/database, or out.sqlite for workers of one machine')
    .option('--workers <number>', 'worker threads; default one a core', wholeNumber)
    .option('--time-limit <seconds>', 'most seconds for one article (30)', megabytes)
    .option('--lease <seconds>', 'after how long without a sign others take what it had (30)', megabytes)
    .addOption(new Option('--until-empty', 'end when nothing is left to do'))
    .action(async (flags: WorkFlags) => {
      const { timeLimit, lease, ...rest } = flags
      const interrupt = onInterrupt(() => terminal.error('stopping after the batch at hand; others go on from there'))
      terminal.beforeWorkers?.(rest.workers ?? availableParallelism())
      let summary: WorkSummary
      try {
        summary = await workOnQueue({
          ...rest,
          timeLimit: timeLimit && timeLimit * 1000,
          lease: lease && lease * 1000,
          signal: interrupt.signal,
          onFailure: ({ source, place, code, message }) =>
            terminal.error(`${source}${place && `, ${place}`}: ${code}: ${message}`),
          onTrouble: ({ shard, reason, dead }) =>
            terminal.error(`${shard}: ${reason}; ${dead ? 'it is dead' : 'it is tried again'}`),
        })
      } catch (error) {
        throw targetFault(error, flags.to)
      } finally {
        interrupt.forget()
      }
      const { shards, counts } = summary
      const { added, replaced, unchanged, failed, records } = counts
      terminal.out(
        `${shown(flags.to)}: ${shards} parts done, ${added} articles added, ${replaced} replaced, ${unchanged} unchanged, ${failed} failed, ${records} records\n`,
      )
      end(interrupt.signal.aborted ? EXIT.stopped : failed ? EXIT.partly : EXIT.ok)
    })
}

function statusCommand(command: Command, terminal: Terminal, end: (status: number) => void): void {
  command.option('--json', 'as JSON').action(async ({ json, ...flags }: QueueFlags & { readonly json?: boolean }) => {
    const status = await queueStatus(flags)
    const { waiting, active, delayed, completed, dead } = status
    if (json) terminal.out(`${JSON.stringify(status, null, 2)}\n`)
    else {
      const counts = [`${waiting} waiting`, `${active} under way`, `${delayed} to be tried again`]
      terminal.out(`${[...counts, `${completed} done`, `${dead.length} dead`].join(', ')}\n`)
      for (const { shard, reason, attempts } of dead) terminal.out(`  ${shard}: ${reason} (${attempts} tries)\n`)
    }
    end(dead.length ? EXIT.partly : EXIT.ok)
  })
}
