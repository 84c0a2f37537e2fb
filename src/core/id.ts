import { sha256 } from '@noble/hashes/sha2'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils'
import type { Range } from './span.js'

interface Platform {
  readonly process?: {
    getBuiltinModule?(
      name: string,
    ): { hash?(algorithm: string, data: string | Uint8Array, form: string): string } | undefined
  }
}

/** The platform's own SHA-256 where it has one that answers at once, as Node does and browsers do not: several times faster. */
const ofPlatform = (globalThis as Platform).process?.getBuiltinModule?.('node:crypto')?.hash

/** SHA-256 of a text as UTF-8, in hex. */
export const sha256Hex = (text: string): string =>
  ofPlatform ? ofPlatform('sha256', text, 'hex') : bytesToHex(sha256(bytesOf(text)))

const hashOfBytes = (bytes: Uint8Array): string =>
  ofPlatform ? ofPlatform('sha256', bytes, 'hex') : bytesToHex(sha256(bytes))

/** A text as UTF-8; most are short and ASCII, for which the encoder of the platform takes longer to start. */
function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c > 127) return utf8ToBytes(text)
    bytes[i] = c
  }
  return bytes
}

/** Words as an id sees them: case, marks and white space do not count. */
export const idWords = (text: string): string =>
  plainWords(text)?.toLowerCase() ??
  (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}%$€£]+/gu) ?? []
  ).join(' ')

/**
 * SHA-256 of the letters and digits of parts of a text, for an id of the whole; composed and decomposed letters are the
 * same. The words are hashed as they are met: no copy of the text is made where it is of Latin 1.
 */
export function hashOfWords(text: string, parts: readonly Range[]): string {
  const plain = plainBytes(text, parts)
  if (plain) return hashOfBytes(plain)
  const whole = parts.map(({ start, end }) => text.slice(start, end)).join('\n')
  return sha256Hex((whole.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []).join(' '))
}

/** The words of a text of Latin 1 and typographic marks, apart by one space, in UTF-8; undefined for any other text. */
function plainBytes(text: string, parts: readonly Range[]): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length * 2 + parts.length)
  let size = 0
  for (const { start, end } of parts) {
    let inside = false
    for (let i = start; i < end; i++) {
      const c = text.charCodeAt(i)
      if (!isWordLetter(c)) {
        if (!isPlainMark(c)) return undefined
        inside = false
        continue
      }
      if (!inside && size > 0) bytes[size++] = 32
      inside = true
      if (c < 128) bytes[size++] = c
      else {
        bytes[size++] = 0xc0 | (c >> 6)
        bytes[size++] = 0x80 | (c & 63)
      }
    }
  }
  return bytes.subarray(0, size)
}

const isLatin = (c: number) => c >= 0xc0 && c <= 0xff && c !== 0xd7 && c !== 0xf7
const isSum = (c: number) => c === 36 || c === 37 || c === 0xa3 || c === 0x20ac
/** Marks of Latin 1 that stand for no letter and no figure in any form. */
const isLatinMark = (c: number) =>
  c === 0xa0 ||
  (c >= 0xa1 && c <= 0xa7) ||
  c === 0xa9 ||
  c === 0xab ||
  c === 0xac ||
  c === 0xad ||
  c === 0xae ||
  c === 0xb0 ||
  c === 0xb1 ||
  c === 0xb6 ||
  c === 0xb7 ||
  c === 0xbb ||
  c === 0xbf

const isWordLetter = (c: number): boolean =>
  (c >= 97 && c <= 122) || (c >= 48 && c <= 57) || (c >= 65 && c <= 90) || isLatin(c)
const isPlainMark = (c: number): boolean => c < 128 || (c >= 0x2010 && c <= 0x2026) || c === 0x20ac || isLatinMark(c)

/** The words and signs of sums of a text of Latin 1 and typographic marks, which most are; undefined for any other. */
function plainWords(text: string): string | undefined {
  let words = ''
  let start = -1
  const { length } = text
  for (let i = 0; i <= length; i++) {
    const c = i < length ? text.charCodeAt(i) : 32
    if (isWordLetter(c) || isSum(c)) {
      if (start < 0) start = i
      continue
    }
    if (!isPlainMark(c)) return undefined
    if (start < 0) continue
    words += words === '' ? text.slice(start, i) : ` ${text.slice(start, i)}`
    start = -1
  }
  return words
}

/**
 * `TYPE_` and 16 hex digits. The occurrence counts records of the same article, type, discriminator and words,
 * so that a sentence elsewhere in the article cannot change the id.
 */
export const recordId = (
  articleId: string,
  type: string,
  discriminator: string,
  words: string,
  occurrence: number,
): string => `${type}_${sha256Hex([articleId, type, discriminator, words, occurrence].join('\u001f')).slice(0, 16)}`
