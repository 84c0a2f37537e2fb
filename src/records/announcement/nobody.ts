import type { Sentence } from '../../language/sentences.js'
import { wordsLike } from '../../language/tokens.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import type { NounFrame, VerbFrame } from './frame.js'
import { BOTH } from './parties.js'

const SEVERAL = wordsLike(BOTH)
const OPENING = wordsLike(/^(?:the|both)$/)
const TWO = wordsLike(/^(?:two|pair)$/)

/**
 * Can nothing come of a frame in a sentence, because it names nobody and nothing, nor says "both companies"? Told before
 * its clauses are read, which is most of the work. A trace wants the frame's own reason, and reads on.
 */
const isOfNobody = (document: AnnotatedDocument, frame: VerbFrame | NounFrame, sentence: Sentence): boolean =>
  (frame.namesSomebody ?? frame.parties === undefined) &&
  !document.isTraced &&
  !document.isNaming(sentence) &&
  !saysBoth(document, sentence)

/**
 * Can nothing come of a frame in a sentence: one of nobody, or one that its own test passes by? Asked before the clauses of
 * the sentence are read.
 */
export const tellsNothing = (document: AnnotatedDocument, frame: VerbFrame | NounFrame, sentence: Sentence): boolean =>
  isOfNobody(document, frame, sentence) ||
  (frame.mayTell !== undefined && !document.isTraced && !frame.mayTell(document, sentence))

/** "the companies", "both firms", "the two rival brands" */
export function saysBoth({ tokens }: AnnotatedDocument, { first, last }: Sentence): boolean {
  for (let at = tokens.firstOf(SEVERAL, first, last); at >= 0; at = tokens.firstOf(SEVERAL, at + 1, last))
    if (tokens.says(OPENING, at - 1) || tokens.firstOf(TWO, first, at - 1) >= 0) return true
  return false
}
