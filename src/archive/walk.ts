import { lstat, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import picomatch from 'picomatch'
import { FactwireError } from '../schemas.js'

export interface FoundFile {
  readonly path: string
  readonly size: number
  /** Milliseconds since 1970. */
  readonly modified: number
  /** Named by the user, not met in a folder. */
  readonly named: boolean
}

/** Something in a folder that is passed over, and why. */
export type Skip = (path: string, reason: string) => void

/**
 * The files that paths and patterns name, folders walked in the order of their names' code units, so that the order
 * is the same on every machine. Links are followed, except into a folder that is being walked already.
 *
 * @throws FactwireError `missing` for a path that is not there or a pattern that nothing matches
 */
export async function* findFiles(inputs: readonly string[], skip: Skip): AsyncGenerator<FoundFile> {
  // before an hour of work, not after it
  for (const input of inputs) if (!isPattern(input) && !(await exists(input))) throw missing(input)
  for (const input of inputs) {
    let count = 0
    for await (const file of filesOf(input, skip)) {
      count += 1
      yield file
    }
    if (!count) throw new FactwireError('missing', `no file ${isPattern(input) ? 'matches' : 'in'} ${input}`)
  }
}

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  )

const missing = (input: string) => new FactwireError('missing', `no file or folder ${input}`)

const isPattern = (input: string) => /[*?[\]{}]/.test(input)

async function* filesOf(input: string, skip: Skip): AsyncGenerator<FoundFile> {
  const found = await stat(input).catch(() => undefined)
  if (found?.isDirectory()) return yield* walk(input, [], skip)
  if (found) return yield fileOf(input, found, true)
  if (!isPattern(input)) throw missing(input)
  const { base, glob } = picomatch.scan(input)
  const matches = picomatch(glob, { dot: false })
  const folder = base || '.'
  for await (const file of walk(folder, [], skip)) {
    const name = folder === '.' ? file.path : file.path.slice(folder.length + 1)
    if (matches(name)) yield { ...file, named: true }
  }
}

type Stats = Awaited<ReturnType<typeof stat>>

const fileOf = (path: string, { size, mtimeMs }: Stats, named: boolean): FoundFile => ({
  path,
  size: Number(size),
  modified: Math.round(Number(mtimeMs)),
  named,
})

async function* walk(folder: string, above: readonly string[], skip: Skip): AsyncGenerator<FoundFile> {
  const own = await stat(folder)
  const identity = `${own.dev}:${own.ino}`
  if (above.includes(identity)) return skip(folder, 'a link back to a folder above it')
  const entries = await readdir(folder).catch((error: NodeJS.ErrnoException) =>
    skip(folder, `unreadable: ${error.code}`),
  )
  for (const name of (entries ?? []).sort(byCodeUnits)) {
    // installed packages are nobody's archive
    if (name.startsWith('.') || name === 'node_modules') continue
    const path = folder === '.' ? name : join(folder, name)
    const found = await stat(path).catch((error: NodeJS.ErrnoException) => error)
    if (found instanceof Error) {
      const link = await lstat(path).then(
        one => one.isSymbolicLink(),
        () => false,
      )
      skip(path, link ? 'a link to nothing' : `unreadable: ${found.code}`)
    } else if (found.isDirectory()) yield* walk(path, [...above, identity], skip)
    else if (found.isFile()) yield fileOf(path, found, false)
  }
}

const byCodeUnits = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
