import { readFileSync } from 'node:fs'
import { basename, extname } from 'node:path'
import type { ExtractOptions } from '../index.js'
import { decodeArticle } from './decode.js'
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

/** By the name of the file; undefined leaves it to the library, which looks at the words. */
function formatOf(path: string, text: string): ExtractOptions['format'] {
  switch (extname(path).toLowerCase()) {
    case '.md':
    case '.markdown':
      return 'markdown'
    case '.html':
    case '.htm':
    case '.xhtml':
      return 'html'
    case '.txt':
      // pages are saved under this name too
      return /^\s*<(?:!doctype|html)\b/i.test(text.slice(0, 200)) ? 'html' : 'text'
    default:
      return undefined
  }
}

/** "2026-03-24-chipmaker-opens-plant.txt": the way many archives name their files. */
function dateInName(path: string): string | undefined {
  const day = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(basename(path))?.[0]
  // a day that no calendar has is part of the name
  return day && new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day) ? day : undefined
}
