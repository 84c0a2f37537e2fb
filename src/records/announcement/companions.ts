import type { Sentence } from '../../language/sentences.js'
import { WordTable } from '../../language/tokens.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'

/** Whether a sentence holds one of the words without which a frame's cue tells nothing. */
export type HoldsCompanion = (document: AnnotatedDocument, sentence: Sentence) => boolean

export function companionTest(isCompanion: ((word: string) => boolean) | undefined): HoldsCompanion | undefined {
  if (!isCompanion) return undefined
  const companions = new WordTable<true>(word => (isCompanion(word) ? true : undefined))
  return ({ tokens }, { first, last }) => tokens.firstOf(companions, first, last) >= 0
}
