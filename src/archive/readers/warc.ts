import * as zlib from 'node:zlib'
import { decodeArticle } from '../decode.js'
import { type Item, MAX_ENTRY_BYTES, type ReadSettings, readFault } from '../entry.js'
import { openBytes } from './bytes.js'
import { tooLong } from './jsonl.js'

type Headers = { get(name: string): string | null | undefined }

/** The pages of a web crawl: its successful HTML responses, each with its address as `url`. */
export async function* readWarc(path: string, settings: ReadSettings): AsyncGenerator<Item> {
  const { WARCParser } = await import('warcio')
  const limit = settings.maxEntryBytes ?? MAX_ENTRY_BYTES
  let entry = 0
  let record = 0
  let isInside = false
  const place = () => ({ source: path, at: `record ${record}`, entry: (entry += 1) })
  try {
    for await (const one of new WARCParser(openBytes(path))) {
      record += 1
      isInside = true
      const { warcType, httpHeaders } = one
      const headers = httpHeaders?.headers as Headers | undefined
      if (warcType !== 'response' || !headers || Number(httpHeaders?.statusCode) !== 200 || !isHtml(headers)) {
        await one.skipFully()
        isInside = false
        continue
      }
      const bytes = await payloadOf(one.contentReader, headers, limit)
      if (typeof bytes === 'string') yield { kind: 'broken', place: place(), code: 'bad-entry', message: bytes }
      else if (!bytes) {
        await one.skipFully()
        yield { kind: 'broken', place: place(), code: 'too-long', message: tooLong(limit) }
      } else yield pageOf(bytes, one.warcTargetURI ?? undefined, headers, place(), settings)
      isInside = false
    }
  } catch (error) {
    if (!isInside) record += 1
    yield { kind: 'broken', place: place(), ...warcFault(error) }
  }
}

const isHtml = (headers: Headers) =>
  /^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(headers.get('content-type') ?? '')

/** The body of a response, unpacked; undefined where it is too long, a text where it cannot be unpacked. */
async function payloadOf(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  headers: Headers,
  limit: number,
): Promise<Buffer | string | undefined> {
  const pieces: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    length += chunk.length
    if (length > limit) return undefined
    pieces.push(chunk)
  }
  const bytes = Buffer.concat(pieces)
  // gzip and deflate are unpacked by the parser
  if (!/\bbr\b/i.test(headers.get('content-encoding') ?? '')) return bytes
  try {
    return zlib.brotliDecompressSync(bytes, { maxOutputLength: limit })
  } catch (error) {
    return `the response is damaged: ${(error as Error).message}`
  }
}

function pageOf(
  bytes: Buffer,
  url: string | undefined,
  headers: Headers,
  place: Item['place'],
  settings: ReadSettings,
): Item {
  const charset = /charset\s?=\s?["']?([\w-]{2,30})/i.exec(headers.get('content-type') ?? '')?.[1]
  const input = decodeArticle(bytes, charset)
  if (input === undefined)
    return { kind: 'broken', place, code: 'bad-entry', message: 'a response that says it is HTML and is not' }
  const { fallbackDate, format = 'html' } = settings
  const options = { url, format, fallbackDate }
  return { kind: 'entry', place, input, options }
}

function warcFault(error: unknown): { readonly code: string; readonly message: string } {
  const fault = readFault(error)
  return fault.code === 'unreadable'
    ? { code: 'damaged', message: `the rest of the file cannot be read: ${fault.message}` }
    : fault
}
