import { decodeReference } from './html-reference.js'
import type { TextWriter } from './words.js'

const ESCAPABLE = /[!-/:-@[-`{-~]/
const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/iy

/**
 * Writes the words of a Markdown text whose source says them otherwise: escapes, character references,
 * line ends with the marks of a quotation after them. The words written are always `words`; only where the two
 * cannot be laid side by side does a run of them stand as a whole for its source. Gives where the source of the words ends.
 */
export function alignWords(input: string, start: number, end: number, words: string, writer: TextWriter): number {
  let at = start
  let said = 0
  while (said < words.length && at < end) {
    const step = copied(input, at, end, words, said)
    if (step > 0) {
      writer.copy(at, at + step)
      at += step
      said += step
      continue
    }
    const other = otherForm(input, at, end, words, said)
    if (!other) break
    writer.say(other.words, at, at + other.length)
    at += other.length
    said += other.words.length
  }
  if (said === words.length) return at
  writer.say(words.slice(said).replace(/\s+/g, ' '), Math.min(at, end - 1), end)
  return end
}

/** How many characters are the same up to the next mark that may say something else. */
function copied(input: string, at: number, end: number, words: string, said: number): number {
  let step = 0
  while (at + step < end && said + step < words.length) {
    const c = input.charCodeAt(at + step)
    if (c !== words.charCodeAt(said + step)) break
    if (c === 38 && otherForm(input, at + step, end, words, said + step)) break
    if (c === 92 && otherForm(input, at + step, end, words, said + step)) break
    step++
  }
  return step
}

function otherForm(
  input: string,
  at: number,
  end: number,
  words: string,
  said: number,
): { words: string; length: number } | undefined {
  const c = input[at]
  if (c === '\\' && at + 1 < end && ESCAPABLE.test(input[at + 1]) && words[said] === input[at + 1])
    return input[at + 1] === '\\' && words[said + 1] === '\\' && input[at + 2] !== '\\'
      ? undefined
      : { words: words[said], length: 2 }
  if (c === '&') {
    REFERENCE.lastIndex = at
    const reference = REFERENCE.exec(input)?.[0]
    const decoded = reference && decodeReference(reference)
    return decoded && decoded !== reference && words.startsWith(decoded, said)
      ? { words: decoded, length: reference.length }
      : undefined
  }
  if (c === '\0' && words[said] === '\ufffd') return { words: '\ufffd', length: 1 }
  if (words[said] !== '\n') return undefined
  let next = at
  while (next < end && (input[next] === ' ' || input[next] === '\t')) next++
  if (input[next] !== '\n' && input[next] !== '\r') return undefined
  next += input[next] === '\r' && input[next + 1] === '\n' ? 2 : 1
  while (next < end && /[ \t>]/.test(input[next]) && input[next] !== words[said + 1]) next++
  return { words: '\n', length: next - at }
}
