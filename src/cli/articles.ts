import { readFileSync } from 'node:fs'
import { dateInName, decodeArticle, formatOf } from '../archive.js'
import type { ExtractOptions } from '../index.js'
import { EXIT, Failure } from './failure.js'

/** An article as the command line got it. */
export interface Article {
  /** As messages call it: the path as given, or `standard input`. */
  readonly name: string
  readonly text: string
  readonly format: ExtractOptions['format']
  /** The day its file is named after, ISO. */
  readonly namedDate: string | undefined
}

const STANDARD_INPUT = '-'

/** Reads one article; `-` is standard input. Throws a `Failure` where there is none. */
export function readArticle(path: string): Article {
  const name = path === STANDARD_INPUT ? 'standard input' : path
  const text = decodeArticle(readBytes(path, name))
  if (text === undefined) throw new Failure(EXIT.binary, `${name} is a binary file, not an article`)
  if (!/[^\s\ufeff]/.test(text)) throw new Failure(EXIT.empty, `${name} is empty`)
  return { name, text, format: formatOf(path, text), namedDate: dateInName(path) }
}

function readBytes(path: string, name: string): Uint8Array {
  try {
    return readFileSync(path === STANDARD_INPUT ? 0 : path)
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    // a closed standard input, or a terminal that has nothing yet
    if (path === STANDARD_INPUT && (code === 'EOF' || code === 'EAGAIN' || code === 'EBADF')) return new Uint8Array()
    if (code === 'EISDIR') throw new Failure(EXIT.directory, `${name} is a directory: name the files in it`)
    if (code === 'ENOENT') throw new Failure(EXIT.unreadable, `no file ${name}`)
    throw new Failure(EXIT.unreadable, `cannot read ${name}: ${message}`)
  }
}
