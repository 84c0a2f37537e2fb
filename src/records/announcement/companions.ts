import type { Sentence } from '../../language/sentences.js'
import { WordTable } from '../../language/tokens.js'
import { WordClass } from '../../language/word-class.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'

/** The words without which a frame's cue tells nothing: a list, which costs least, or what tells them. */
export type Companions = ReadonlySet<string> | ((word: string) => boolean)

/** Whether a sentence holds one of them. */
export type HoldsCompanion = (document: AnnotatedDocument, sentence: Sentence) => boolean

export function companionTest(companions: Companions | undefined): HoldsCompanion | undefined {
  if (!companions) return undefined
  if (typeof companions !== 'function') {
    const words = new WordClass(companions)
    return (document, sentence) => document.holds(sentence, words)
  }
  const words = new WordTable<true>(word => (companions(word) ? true : undefined))
  return ({ tokens }, { first, last }) => tokens.firstOf(words, first, last) >= 0
}
