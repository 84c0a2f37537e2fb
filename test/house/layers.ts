import type { SourceFile } from './sources.js'

/**
 * Rooms of the house, lowest first: a file imports from its own room or a lower one. The rooms above `index` need Node,
 * and stand on the library as its users do; the archive writes to sinks, so that these lie below it.
 */
const ROOMS = [
  'core',
  'language',
  'read',
  'mentions',
  'records',
  'refine',
  'schemas',
  'extract',
  'index',
  'stories',
  'sinks',
  'archive',
  'queue',
  'doors',
  'cli',
] as const

const SINGLE_FILES: Record<string, (typeof ROOMS)[number]> = {
  'schemas.ts': 'schemas',
  'finish.ts': 'extract',
  'own-rules.ts': 'extract',
  'extract.ts': 'extract',
  'index.ts': 'index',
  'mentions.ts': 'index',
  'compromise.ts': 'index',
  'archive.ts': 'doors',
  'queue.ts': 'doors',
}

const NODE_ROOMS: readonly string[] = ['stories', 'sinks', 'archive', 'queue', 'doors', 'cli']

const DOORS_OF_CLI = ['index.ts', 'schemas.ts', 'archive.ts', 'queue.ts']

/** The second without the rules, for what finds nothing itself. */
const DOORS_OF_LIBRARY = ['index.ts', 'schemas.ts']

const roomOf = (path: string) => SINGLE_FILES[path] ?? path.split('/')[0]

const kindOf = (path: string) => /^records\/([^/]+)\//.exec(path)?.[1]

/** What schemas.ts may stand on, so that the entry ships no rules. */
const SCHEMA_PARTS = /^(?:records\/[^/]+\/schema\.ts|mentions\/shapes\.ts|core\/diagnostic\.ts)$/

/** Who may load a package; a folder ends with a slash. zod is free to all, commander and node: belong to the cli. */
const DOORS: readonly (readonly [packages: RegExp, doors: readonly string[]])[] = [
  [/^zod$/, ['']],
  [/^compromise$/, ['compromise.ts']],
  [/^chrono-node(?:\/|$)/, ['mentions/date/second-opinion.ts']],
  [/^(?:unified|vfile|remark-.*|mdast.*|micromark.*|unist.*)(?:\/|$)/, ['read/markdown/', 'read/markdown.ts']],
  [/^(?:htmlparser2|entities)(?:\/|$)/, ['read/']],
  [/^yaml$/, ['read/']],
  [/^@noble\/hashes\//, ['core/id.ts']],
  [/^commander$/, ['cli/']],
  [/^piscina$/, ['archive/threads.ts']],
  [/^(?:csv-parse|feedsmith|fzstd|warcio)$/, ['archive/readers/']],
  [/^hyparquet-writer$/, ['sinks/files/parquet.ts']],
  [/^picomatch$/, ['archive/walk.ts']],
  [/^libsql$/, ['sinks/sqlite/driver.ts']],
  [/^pg(?:-copy-streams)?$/, ['sinks/postgres/', 'sinks/query/database.ts', 'queue/connect.ts']],
  [/^(?:bullmq|ioredis)$/, ['queue/']],
  [/^node:/, ['cli/', 'archive/', 'sinks/', 'queue/']],
]

/** Everything about one file's imports that breaks the order of the house. */
export function importFaults(file: SourceFile): string[] {
  const faults: string[] = []
  const room = roomOf(file.path)
  if (!ROOMS.includes(room as never)) faults.push(`${file.path}: no room '${room}'`)
  for (const { specifier, target } of file.imports) {
    const fault = target === undefined ? packageFault(file.path, specifier) : ownFault(file.path, target)
    if (fault) faults.push(`${file.path} imports ${specifier}: ${fault}`)
  }
  return faults
}

function ownFault(path: string, target: string): string | undefined {
  // the version, of which bundling keeps nothing else
  if (/^(?:cli|archive)\//.test(path) && target === '../package.json') return undefined
  const from = ROOMS.indexOf(roomOf(path) as never)
  const to = ROOMS.indexOf(roomOf(target) as never)
  if (path === 'schemas.ts' && !SCHEMA_PARTS.test(target)) return 'schemas.ts stands on schemas and shapes alone'
  if (to > from) return `${roomOf(target)} is above ${roomOf(path)}`
  if (kindOf(path) && kindOf(target) && kindOf(path) !== kindOf(target)) return 'a kind never imports another kind'
  if (path.startsWith('cli/') && !target.startsWith('cli/') && !DOORS_OF_CLI.includes(target))
    return 'the cli stands on the public functions'
  if (NODE_ROOMS.includes(roomOf(path)) && !NODE_ROOMS.includes(roomOf(target)) && !DOORS_OF_LIBRARY.includes(target))
    return 'what runs in Node alone stands on the public functions'
  return undefined
}

function packageFault(path: string, specifier: string): string | undefined {
  const rule = DOORS.find(([packages]) => packages.test(specifier))
  if (!rule) return 'a package without a door'
  return rule[1].some(door => path.startsWith(door)) ? undefined : `its door is ${rule[1].join(', ')}`
}
