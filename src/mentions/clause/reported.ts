import type { Range } from '../../core/span.js'
import type { Sentence } from '../../language/sentences.js'
import { REPORTED_PHRASES, REPORTED_WORDS } from '../../language/status-words.js'
import type { AnnotatedDocument } from '../annotated-document.js'

/** The words that mark a sentence as second-hand: "reportedly", "people familiar with". */
export function reportedCue(document: AnnotatedDocument, sentence: Sentence): Range | undefined {
  const { tokens } = document
  for (let token = sentence.first; token <= sentence.last; token++) {
    const word = tokens.lower[token]
    if (REPORTED_WORDS.has(word)) return tokens.range(token)
    const phrases = Object.hasOwn(REPORTED_PHRASES, word) ? REPORTED_PHRASES[word] : undefined
    const phrase = phrases?.find(words => words.every((one, at) => tokens.lower[token + at] === one))
    if (phrase) return tokens.range(token, token + phrase.length - 1)
  }
  if (sentence.block.kind !== 'title' && sentence.block.kind !== 'heading') return undefined
  // "Acme to buy Initech: report", "Report: Acme to buy Initech"
  const last = tokens.lower[sentence.last]
  if (/^(?:reports?|sources?)$/.test(last) && /^[:,–—-]$/.test(tokens.lower[sentence.last - 1] ?? ''))
    return tokens.range(sentence.last)
  if (/^(?:reports?|sources?|rumou?r)$/.test(tokens.lower[sentence.first]) && tokens.lower[sentence.first + 1] === ':')
    return tokens.range(sentence.first)
  return undefined
}
