import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import * as zlib from 'node:zlib'

/** A file's bytes from `start` on, unpacked as its name says (`.gz`, `.zst`); `-` is standard input. */
export function openBytes(path: string, start = 0): AsyncIterable<Uint8Array> {
  const raw = path === '-' ? process.stdin : createReadStream(path, { start, highWaterMark: 256 * 1024 })
  if (/\.gz$/i.test(path)) return through(raw, zlib.createGunzip({ chunkSize: 256 * 1024 }))
  if (/\.zst$/i.test(path)) return unpackZstd(raw)
  return raw
}

/** The name without what only says how it is packed. */
export const unpackedName = (path: string): string => path.replace(/\.(?:gz|zst)$/i, '')

export const isPacked = (path: string): boolean => /\.(?:gz|zst)$/i.test(path)

async function* through(raw: Readable, transform: NodeJS.ReadWriteStream & Readable): AsyncGenerator<Uint8Array> {
  raw.on('error', error => transform.destroy(error))
  raw.pipe(transform)
  try {
    yield* transform as AsyncIterable<Uint8Array>
  } finally {
    raw.destroy()
    transform.destroy()
  }
}

/** Node has zstd from 22.15 on; before, a decoder in JavaScript. */
async function* unpackZstd(raw: Readable): AsyncGenerator<Uint8Array> {
  const native = (zlib as { createZstdDecompress?: () => NodeJS.ReadWriteStream & Readable }).createZstdDecompress
  if (native) return yield* through(raw, native())
  const { Decompress } = await import('fzstd')
  let out: Uint8Array[] = []
  const decoder = new Decompress(chunk => out.push(chunk))
  for await (const chunk of raw) {
    decoder.push(chunk as Uint8Array)
    yield* out
    out = []
  }
  decoder.push(new Uint8Array(0), true)
  yield* out
}

/** All bytes of a file, or how many there are where they are more than `limit`. */
export async function readWhole(path: string, limit: number): Promise<Buffer | undefined> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of openBytes(path)) {
    length += chunk.length
    if (length > limit) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
