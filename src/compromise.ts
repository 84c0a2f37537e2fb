/**
 * compromise's match syntax for rules of one's own. An entry of its own, so that who does not use it does not load it.
 * @packageDocumentation
 */
import compromise from 'compromise'
import type { Range } from './core/span.js'

/** Marks that compromise counts to the words beside them. */
const MARKS_BEFORE = /^[^\p{L}\p{N}$€£¥₹@#]+/u
const MARKS_AFTER = /[^\p{L}\p{N}%]+$/u

/** What compromise made of a sentence, as long as the sentence lives. */
const tagged = new WeakMap<Range, ReturnType<typeof compromise>>()

/**
 * The words of a sentence that match a pattern in compromise's match syntax
 * (https://observablehq.com/@spencermountain/compromise-match-syntax), as half-open ranges of `document.text` in UTF-16
 * code units, without the marks around them, in the order of the text.
 *
 * compromise reads a sentence once, however many patterns are asked for, at about a hundredth of the rate of
 * factwire's own readers: ask where a trigger stands. A pattern that compromise cannot read matches nothing.
 *
 * @example
 * import { defineRule } from 'factwire'
 * import { matchWords } from 'factwire/compromise'
 *
 * defineRule({
 *   name: 'announcement/person-resigns',
 *   example: 'Jane Doe abruptly resigned.',
 *   trigger: { words: ['resigned'] },
 *   find(document, token) {
 *     const sentence = document.sentenceAt(token)
 *     const [words] = sentence ? matchWords(document, sentence, '#Person+ #Adverb? resigned') : []
 *     return words && {
 *       type: 'announcement',
 *       fields: { event: 'departure', status: 'completed', certainty: 'stated' },
 *       evidence: [sentence],
 *       anchor: words,
 *       spans: { event: [words] },
 *       rules: [],
 *       confidence: 0.8,
 *     }
 *   },
 * })
 */
export function matchWords(document: { slice(range: Range): string }, sentence: Range, pattern: string): Range[] {
  const text = document.slice(sentence)
  let read = tagged.get(sentence)
  if (!read) tagged.set(sentence, (read = compromise(text)))
  const found = read.match(pattern).json({ offset: true }) as {
    offset: { start: number; length: number }
  }[]
  return found.flatMap(({ offset }) => {
    const words = text.slice(offset.start, offset.start + offset.length)
    const bare = words.replace(MARKS_BEFORE, '')
    const start = sentence.start + offset.start + words.length - bare.length
    const end = start + bare.replace(MARKS_AFTER, '').length
    return end > start ? [{ start, end }] : []
  })
}
