import type { Sentence } from '../../language/sentences.js'
import { WORD } from '../../language/tokens.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import { measureKeyOf } from './lexicon.js'
import { type Measure, measureStartingAt } from './measure.js'

/** The measure after "in" or "of" behind a noun of movement. */
export function afterNoun(document: AnnotatedDocument, sentence: Sentence, noun: number): Measure | undefined {
  for (let i = noun + 1; i <= Math.min(sentence.last, noun + 6); i++) {
    const word = document.tokens.lower[i]
    if (word === 'in' || word === 'of' || word === 'for') {
      const date = document.mentionAt(document.dates, i + 1) ?? document.mentionAt(document.dates, i + 2)
      // "a 4% rise in its first-half revenues", but "a 4% rise in March"
      const named = date && measureKeyOf(document.tokens.lower[date.last + 1] ?? '') !== 'other'
      if (date) return named ? measureStartingAt(document, sentence, date.last + 1) : undefined
      const measure = measureStartingAt(document, sentence, i + 1)
      // "a 2% decline in the regular session": when, and not of what
      return measure && /^(?:sessions?|trading|trade)$/.test(document.tokens.lower[measure.last]) ? undefined : measure
    }
    if (document.tokens.kind[i] !== WORD || word === 'to' || word === 'from') return undefined
  }
  return undefined
}
