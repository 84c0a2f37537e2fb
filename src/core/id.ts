import { sha256 } from '@noble/hashes/sha2'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils'

/** SHA-256 of a text as UTF-8, in hex. */
export const sha256Hex = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)))

/** Words as an id sees them: case, marks and white space do not count. */
export const idWords = (text: string): string =>
  (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}%$€£]+/gu) ?? []
  ).join(' ')

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
