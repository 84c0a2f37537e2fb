import { basename, extname } from 'node:path'
import type { ExtractOptions } from '../../index.js'
import { decodeArticle } from '../decode.js'
import { type Item, MAX_ENTRY_BYTES, type ReadSettings, readFault } from '../entry.js'
import { readWhole, unpackedName } from './bytes.js'
import { tooLong } from './jsonl.js'

/** A file that is one article. Its id is what the page itself says, else its words. */
export async function readArticleFile(path: string, entry: number, settings: ReadSettings): Promise<Item> {
  const place = { source: path, at: '', entry }
  const limit = settings.maxEntryBytes ?? MAX_ENTRY_BYTES
  const broken = (code: string, message: string): Item => ({ kind: 'broken', place, code, message })
  try {
    const bytes = await readWhole(path, limit)
    if (!bytes) return broken('too-long', tooLong(limit))
    const input = decodeArticle(bytes)
    if (input === undefined) return broken('binary', 'a binary file, not an article')
    const format = settings.format ?? formatOf(unpackedName(path), input)
    return { kind: 'entry', place, input, options: { format, fallbackDate: dateInName(path) ?? settings.fallbackDate } }
  } catch (error) {
    const { code, message } = readFault(error)
    return broken(code, message)
  }
}

/** By the name of the file; undefined leaves it to the library, which looks at the words. */
export function formatOf(path: string, text: string): ExtractOptions['format'] {
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
export function dateInName(path: string): string | undefined {
  const day = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(basename(path))?.[0]
  // a day that no calendar has is part of the name
  return day && new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day) ? day : undefined
}
