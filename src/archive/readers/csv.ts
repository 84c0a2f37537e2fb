import { Readable } from 'node:stream'
import { decodeArticle } from '../decode.js'
import { type Item, MAX_ENTRY_BYTES, type ReadSettings, readFault } from '../entry.js'
import { openBytes } from './bytes.js'
import { articleOf } from './fields.js'
import { tooLong } from './jsonl.js'

interface Row {
  readonly record: readonly Buffer[]
  readonly info: { readonly lines: number }
}

/**
 * The articles of a CSV file whose first line names the fields. Records may go over many lines, so that a CSV file is
 * read by one worker.
 */
export async function* readCsv(path: string, settings: ReadSettings): AsyncGenerator<Item> {
  const { parse } = await import('csv-parse')
  const limit = settings.maxEntryBytes ?? MAX_ENTRY_BYTES
  const parser = parse({
    encoding: null,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: limit,
    delimiter: /\.tsv\b/i.test(path) ? '\t' : ',',
  })
  const source = Readable.from(withoutMark(openBytes(path)))
  source.on('error', error => parser.destroy(error))
  source.pipe(parser)
  let names: string[] | undefined
  let entry = 0
  let line = 0
  try {
    for await (const { record, info } of parser as AsyncIterable<Row>) {
      const place = { source: path, at: `line ${line + 1}`, entry }
      line = info.lines
      const values = record.map(value => decodeArticle(value) ?? '')
      if (!names) {
        names = values.map(name => name.trim())
        continue
      }
      entry += 1
      yield itemOf(names, values, { ...place, entry }, settings)
    }
  } catch (error) {
    const { code } = error as { code?: string }
    const fault =
      code === 'CSV_MAX_RECORD_SIZE'
        ? { code: 'too-long', message: `${tooLong(limit)}; the rest of the file is left` }
        : code?.startsWith('CSV_')
          ? { code: 'bad-entry', message: `${(error as Error).message}; the rest of the file is left` }
          : readFault(error)
    yield { kind: 'broken', place: { source: path, at: `line ${line + 1}`, entry: entry + 1 }, ...fault }
  }
}

/** The parser would take a byte order mark for a promise that all is UTF-8. */
async function* withoutMark(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let first = true
  for await (const chunk of chunks) {
    const marked = first && chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf
    first = false
    yield marked ? chunk.subarray(3) : chunk
  }
}

function itemOf(
  names: readonly string[],
  values: readonly string[],
  place: Item['place'],
  settings: ReadSettings,
): Item {
  const broken = (message: string): Item => ({ kind: 'broken', place, code: 'bad-entry', message })
  if (values.length > names.length)
    return broken(`${values.length} fields, the first line names ${names.length}: a quotation mark may be missing`)
  const article = articleOf(Object.fromEntries(names.map((name, at) => [name, values[at] ?? ''])), settings)
  return typeof article === 'string' ? broken(article) : { kind: 'entry', place, ...article }
}
