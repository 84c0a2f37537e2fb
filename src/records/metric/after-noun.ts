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
      const measure = joined(document, sentence, measureStartingAt(document, sentence, i + 1))
      // "a 2% decline in the regular session": when, and not of what
      return measure && /^(?:sessions?|trading|trade)$/.test(document.tokens.lower[measure.last]) ? undefined : measure
    }
    if (document.tokens.kind[i] !== WORD || word === 'to' || word === 'from') return undefined
  }
  return undefined
}

/** "a drop in desktop and mobile web traffic": words that colour one noun together. */
function joined(document: AnnotatedDocument, sentence: Sentence, first: Measure | undefined): Measure | undefined {
  const { lower } = document.tokens
  if (!first || first.first < first.last || first.owner || lower[first.last + 1] !== 'and') return first
  if (/s$/.test(lower[first.last]) || measureKeyOf(first.words) !== 'other') return first
  const rest = measureStartingAt(document, sentence, first.last + 2)
  if (!rest || rest.first !== first.last + 2 || rest.first === rest.last || rest.owner) return first
  const range = document.tokens.range(first.first, rest.last)
  return { ...range, first: first.first, last: rest.last, words: document.slice(range), owner: undefined }
}
