import type { ExtractResult } from '../index.js'
import { type BrokenEntry, MAX_ENTRY_BYTES, type ReadSettings } from './entry.js'
import { isBlank, itemOf } from './readers/jsonl.js'
import { type Line, linesOf } from './readers/lines.js'
import { type Setup, setUp, type WorkSettings } from './setup.js'
import { extracted, withDiagnostic } from './work.js'

export interface LineOptions extends Omit<ReadSettings, 'inputFormat'> {
  /** Only records of these types. */
  readonly kinds?: readonly string[]
  readonly minConfidence?: number
  /** A module whose default export has rules, kinds and names of the user's own. */
  readonly extractor?: string
}

export interface LineResult {
  /** From 1. */
  readonly line: number
  /** Of a line that holds no article: no records, and a diagnostic that says why. */
  readonly result: ExtractResult
  /** False for a line that could not be read; an empty one could. */
  readonly ok: boolean
}

/**
 * Reads lines of JSON, an article each, and gives one result a line, in their order, as soon as the line is whole. A
 * broken line gives a result too, without records, with an `error` among its diagnostics (`bad-entry`, `too-long`) and
 * the id that the line gives itself, else an empty one. No more than a line is held.
 *
 * @param chunks bytes, cut anywhere: a stream, or pieces of a file
 * @throws FactwireError for wrong options; whatever `chunks` throws
 * @example
 * const ids: string[] = []
 * const lines = extractLines([Buffer.from('{"id":"a","text":"Northwind raised $4 million."}\n{')])
 * for await (const { result } of lines)
 *   ids.push(`${result.article.id}: ${result.records.length} ${result.diagnostics[0].code}`)
 * console.log(ids) // ['a: 2 no-date', ': 0 bad-entry']
 */
export async function* extractLines(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  { kinds, minConfidence, extractor, ...read }: LineOptions = {},
): AsyncGenerator<LineResult> {
  const settings: WorkSettings = { read, kinds, minConfidence, extractor }
  const setup = await setUp(settings)
  const limit = read.maxEntryBytes ?? MAX_ENTRY_BYTES
  // a wrong option is told before the first line is waited for
  setup.extractor.extract('', { kinds, minConfidence, fallbackDate: read.fallbackDate, format: read.format })
  const lines = linesOf(toAsync(chunks), { offset: 0, start: 0, end: Number.POSITIVE_INFINITY, limit })
  for await (const line of lines) yield { line: line.number, ...resultOf(line, setup, settings) }
}

async function* toAsync(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* chunks
}

function resultOf(line: Line, setup: Setup, settings: WorkSettings): Omit<LineResult, 'line'> {
  // told by the diagnostic of an article without words
  if (line.bytes && isBlank(line.bytes)) return { result: nothing(setup, ''), ok: true }
  const place = { source: '-', at: `line ${line.number}`, entry: line.number }
  const item = itemOf(line, place, settings.read)
  if (item.kind === 'broken') return { result: brokenResult(item, setup), ok: false }
  const outcome = extracted(item, '', { setup, settings })
  if (outcome.kind === 'extracted') return { result: outcome.result, ok: true }
  return { result: brokenResult({ ...outcome, kind: 'broken', id: item.options.id }, setup), ok: false }
}

function brokenResult({ place, code, message, id }: BrokenEntry, setup: Setup): ExtractResult {
  const result = { ...nothing(setup, id ?? ''), diagnostics: [] }
  return withDiagnostic(result, { code, severity: 'error', message: `${place.at}: ${message}` })
}

/** The result of no article at all, under an id. */
function nothing({ extractor }: Setup, id: string): ExtractResult {
  return extractor.extract('', { id })
}
