import { decodeArticle } from '../decode.js'
import { type Item, MAX_ENTRY_BYTES, type ReadSettings } from '../entry.js'
import { isPacked, openBytes } from './bytes.js'
import { articleOf, idIn } from './fields.js'
import { type Line, linesOf } from './lines.js'

export interface Part {
  readonly start: number
  readonly end: number
}

/** The articles of a file with a JSON object a line, or of the lines that begin in a part of it. */
export async function* readJsonl(path: string, part: Part | undefined, settings: ReadSettings): AsyncGenerator<Item> {
  const limit = settings.maxEntryBytes ?? MAX_ENTRY_BYTES
  const start = part?.start ?? 0
  // one byte back, to see whether a line begins at the start
  const offset = Math.max(0, start - 1)
  const end = part?.end ?? Number.POSITIVE_INFINITY
  const counted = isPacked(path) || start === 0
  const where = (line: Line) => (counted ? `line ${line.number}` : `byte ${line.offset}`)
  yield* itemsOf(path, linesOf(openBytes(path, offset), { offset, start, end, limit }), where, settings)
}

/** The articles of lines that came by standard input, in the piece of that number. */
export async function* readJsonLines(bytes: Uint8Array, piece: number, settings: ReadSettings): AsyncGenerator<Item> {
  const limit = settings.maxEntryBytes ?? MAX_ENTRY_BYTES
  const whole = (async function* () {
    yield bytes
  })()
  const lines = linesOf(whole, { offset: 0, start: 0, end: Number.POSITIVE_INFINITY, limit })
  yield* itemsOf('-', lines, ({ number }) => `piece ${piece + 1}, line ${number}`, settings)
}

async function* itemsOf(
  source: string,
  lines: AsyncIterable<Line>,
  where: (line: Line) => string,
  settings: ReadSettings,
): AsyncGenerator<Item> {
  let entry = 0
  for await (const line of lines) {
    if (line.bytes && isBlank(line.bytes)) continue
    yield itemOf(line, { source, at: where(line), entry: (entry += 1) }, settings)
  }
}

export const tooLong = (limit: number): string =>
  `the entry is longer than ${limit < 1024 * 1024 ? `${limit} bytes` : `${Math.round(limit / 1024 / 1024)} MB`}, the most that is read`

export const isBlank = (bytes: Buffer) => bytes.every(byte => byte === 0x20 || byte === 0x09)

/** The article of a line of JSON, or why there is none. */
export function itemOf({ bytes }: Line, place: Item['place'], settings: ReadSettings): Item {
  if (!bytes)
    return { kind: 'broken', place, code: 'too-long', message: tooLong(settings.maxEntryBytes ?? MAX_ENTRY_BYTES) }
  const broken = (message: string, id?: string): Item => ({ kind: 'broken', place, code: 'bad-entry', message, id })
  const text = decodeArticle(bytes)
  if (text === undefined) return broken('binary data, not a line of JSON')
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    return broken(`no JSON: ${(error as Error).message}`)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return broken('JSON, but no object')
  const record = value as Record<string, unknown>
  const article = articleOf(record, settings)
  return typeof article === 'string' ? broken(article, idIn(record, settings)) : { kind: 'entry', place, ...article }
}
