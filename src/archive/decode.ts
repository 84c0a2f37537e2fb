/** What windows-1252 has at 0x80 to 0x9F. A table, since some Node releases decode these bytes as control characters. */
const WINDOWS_1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178'

const MAGIC = ['%PDF-', 'PK\u0003\u0004', '\u007fELF', 'GIF8', '{\\rtf', 'wOF']

/** Bytes of the head that are looked at to tell an article from a binary file, and to find a page's charset. */
const HEAD = 4096

/**
 * The text of an article's bytes: by its byte order mark, else UTF-8, else the charset an HTML page names,
 * else windows-1252. `named` is the charset that a header tells; it stands after the byte order mark and UTF-8, which
 * are hardly ever wrong where they fit. A byte order mark stays in the text, as it does when a program reads the file as UTF-8,
 * so that offsets agree. `undefined` for a binary file.
 */
export function decodeArticle(bytes: Uint8Array, named?: string): string | undefined {
  const marked = byteOrderMark(bytes)
  if (marked) return new TextDecoder(marked, { ignoreBOM: true }).decode(bytes)
  const head = latin1(bytes.subarray(0, HEAD))
  if (isBinary(head)) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return decodeLegacy(bytes, head, named)
  }
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  return undefined
}

function isBinary(head: string): boolean {
  if (MAGIC.some(magic => head.startsWith(magic)) || head.includes('\0')) return true
  const controls = head.match(/[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f]/g)?.length ?? 0
  return controls > head.length / 20
}

function decodeLegacy(bytes: Uint8Array, head: string, named: string | undefined): string {
  const charset = (named ?? /<meta[^>]{0,200}charset\s?=\s?["']?([\w-]{2,30})/i.exec(head)?.[1])?.toLowerCase()
  if (charset && !/^(?:utf-?8|windows-1252|cp1252|iso-8859-1|latin-?1|ascii|us-ascii)$/.test(charset)) {
    try {
      return new TextDecoder(charset).decode(bytes)
    } catch {
      // a charset nobody knows: read it as browsers do
    }
  }
  return latin1(bytes).replace(/[\x80-\x9f]/g, byte => WINDOWS_1252[byte.charCodeAt(0) - 0x80])
}

/** Bytes as the code points of the same numbers. */
const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
