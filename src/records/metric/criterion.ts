import type { Sentence } from '../../language/sentences.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import type { Mention } from '../../mentions/types.js'
import { wordSet } from './lexicon.js'

/** Kinds of bodies that a figure after "with" tells apart from others. */
const BODIES = wordSet(`
  organizations organisations companies firms businesses enterprises startups employers publishers retailers platforms
  services groups institutions households brands vendors sellers creators developers websites banks customers clients users accounts
`)
const BOUNDS = wordSet(`at least more than over under fewer less up to about around between an a the annual`)

const CHOOSING = wordSet(`
  with having employing contributed contributing spending spend spent paying pay paid generating generate generated earning earn earned
`)

/** "companies with at least 1,000 employees and more than $100 million in revenue": says which ones are meant, and measures nobody. */
export function isCriterion(document: AnnotatedDocument, sentence: Sentence, figure: Mention): boolean {
  const { lower } = document.tokens
  let at = figure.first - 1
  let bounded = false
  while (at > sentence.first && BOUNDS.has(lower[at])) {
    bounded = true
    at--
  }
  if (!bounded || at <= sentence.first) return false
  if (CHOOSING.has(lower[at]))
    return BODIES.has(lower[at - 1]) || (/^(?:that|which|who)$/.test(lower[at - 1]) && BODIES.has(lower[at - 2]))
  if (!/^(?:and|or)$/.test(lower[at])) return false
  const before = [
    ...document.mentionsIn(document.numbers, Math.max(sentence.first, at - 6), at - 1),
    ...document.mentionsIn(document.money, Math.max(sentence.first, at - 6), at - 1),
  ].at(-1)
  return before !== undefined && isCriterion(document, sentence, before)
}
