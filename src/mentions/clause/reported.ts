import type { Range } from '../../core/span.js'
import type { Sentence } from '../../language/sentences.js'
import { REPORTED_PHRASES, REPORTED_WORDS } from '../../language/status-words.js'
import { WordTable } from '../../language/tokens.js'
import type { AnnotatedDocument } from '../annotated-document.js'
import { OUTLET_CUES, outletCue } from './outlet-cue.js'

/** A word that is a cue by itself, or the runs of words that it opens. */
const CUES = new WordTable(word =>
  REPORTED_WORDS.has(word)
    ? ('word' as const)
    : Object.hasOwn(REPORTED_PHRASES, word)
      ? REPORTED_PHRASES[word]
      : undefined,
)

/** The words that mark what is told at a token as second-hand: "reportedly", "people familiar with", "Globex News reported". */
export function reportedCue(document: AnnotatedDocument, sentence: Sentence, act: number): Range | undefined {
  const { tokens } = document
  const cues = tokens.vocabulary.columnOf(CUES)
  const outlets = tokens.vocabulary.columnOf(OUTLET_CUES)
  for (let token = sentence.first; token <= sentence.last; token++) {
    const outlet = outlets.of(tokens.form[token]) && outletCue(document, sentence, token, act)
    if (outlet) return outlet
    const cue = cues.of(tokens.form[token])
    if (cue === undefined) continue
    if (cue === 'word') return tokens.range(token)
    const phrase = cue.find(words => words.every((one, at) => tokens.lower[token + at] === one))
    if (phrase) return tokens.range(token, token + phrase.length - 1)
  }
  if (sentence.block.kind !== 'title' && sentence.block.kind !== 'heading') return undefined
  // "Acme to buy Initech, report says", "Acme to buy Initech, says report"
  const [verb, teller] = [tokens.lower[sentence.last - 1], tokens.lower[sentence.last]]
  const told =
    (/^(?:reports?|sources?)$/.test(verb ?? '') && /^(?:says?|claims?|suggests?)$/.test(teller)) ||
    (/^(?:says?|claims?|suggests?|per)$/.test(verb ?? '') && /^(?:reports?|sources?)$/.test(teller))
  if (told && /^[:,;–—-]$/.test(tokens.lower[sentence.last - 2] ?? ''))
    return tokens.range(sentence.last - 1, sentence.last)
  // "Acme to buy Initech: report", "Report: Acme to buy Initech"
  const last = tokens.lower[sentence.last]
  if (/^(?:reports?|sources?)$/.test(last) && /^[:,–—-]$/.test(tokens.lower[sentence.last - 1] ?? ''))
    return tokens.range(sentence.last)
  if (/^(?:reports?|sources?|rumou?r)$/.test(tokens.lower[sentence.first]) && tokens.lower[sentence.first + 1] === ':')
    return tokens.range(sentence.first)
  return undefined
}
