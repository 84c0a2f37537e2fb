import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { version as packageVersion } from '../../package.json'
import type { Extractor, ExtractorOptions } from '../index.js'
import { FactwireError, SCHEMA_VERSION } from '../schemas.js'
import type { ReadSettings } from './entry.js'

/** What every worker of a run is set up with. Plain data. */
export interface WorkSettings {
  readonly read: ReadSettings
  /** Only records of these types. */
  readonly kinds?: readonly string[]
  readonly minConfidence?: number
  /** A module whose default export is `ExtractorOptions`: rules, kinds and names of the user's own. */
  readonly extractor?: string
}

/** Who reads, which can be told without loading the rules. */
export interface Reader {
  readonly options: ExtractorOptions
  /** Tells results of one version of factwire, rules and options from those of another. */
  readonly version: string
}

export interface Setup extends Reader {
  readonly extractor: Extractor
}

/**
 * Loads the extractor of a run.
 *
 * @throws FactwireError as `readerOf`
 */
export async function setUp(settings: WorkSettings): Promise<Setup> {
  const reader = await readerOf(settings)
  // the rules, which nobody needs who only asks a database
  const { createExtractor } = await import('../index.js')
  return { ...reader, extractor: createExtractor(reader.options) }
}

/**
 * @throws FactwireError `extractor` where the module cannot be loaded or exports no options
 */
export async function readerOf({ extractor: module, kinds, minConfidence }: WorkSettings): Promise<Reader> {
  const parts = [packageVersion, SCHEMA_VERSION]
  let options: ExtractorOptions = {}
  if (module !== undefined) {
    const path = module.startsWith('file:') ? fileURLToPath(module) : resolve(module)
    options = await loadOptions(path)
    parts.push(
      createHash('sha256')
        .update(await readFile(path))
        .digest('hex')
        .slice(0, 12),
    )
  }
  if (kinds || minConfidence) parts.push(shortHash(JSON.stringify([kinds, minConfidence])))
  return { options, version: parts.join('+') }
}

/** Whether something is given that only an extractor can find wrong. */
export const isToBeChecked = ({ read, kinds, minConfidence, extractor }: WorkSettings): boolean =>
  [read.fallbackDate, kinds, minConfidence, extractor].some(given => given !== undefined)

/** @throws FactwireError where an option is wrong */
export function check({ extractor }: Setup, { read, kinds, minConfidence }: WorkSettings): void {
  extractor.extract('', { kinds, minConfidence, fallbackDate: read.fallbackDate })
}

const shortHash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 8)

async function loadOptions(path: string): Promise<ExtractorOptions> {
  let loaded: { default?: unknown }
  try {
    loaded = await import(pathToFileURL(path).href)
  } catch (error) {
    throw new FactwireError('extractor', `cannot load ${path}: ${(error as Error).message}`)
  }
  if (typeof loaded.default !== 'object' || loaded.default === null)
    throw new FactwireError('extractor', `${path} has no default export with rules, kinds or lexicon`)
  return loaded.default as ExtractorOptions
}
