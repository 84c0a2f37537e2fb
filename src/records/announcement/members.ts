import { wordsLike } from '../../language/tokens.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import { leaderOf, type Phrase, phraseAfter } from '../../mentions/clause/index.js'

const GROUPS = wordsLike(/^(?:consortium|group|syndicate|team|coalition|pair|trio|duo)$/)

/** "a consortium led by X and Y", "a group of investors including X": those who are named as its members. */
export function membersOf(document: AnnotatedDocument, phrase: Phrase | undefined): Phrase | undefined {
  if (!phrase || phrase.references.some(({ entity }) => entity)) return undefined
  const { lower } = document.tokens
  const sentence = document.sentenceAt(phrase.first)!
  const group = document.tokens.firstOf(GROUPS, phrase.first, phrase.last)
  if (group < 0) return undefined
  const leader = leaderOf(document, phrase)
  if (leader) return { ...phrase, references: [leader] }
  for (let at = group + 1; at <= Math.min(sentence.last, group + 8); at++) {
    if (!/^(?:by|of|including|comprising)$/.test(lower[at])) continue
    const members = phraseAfter(document, sentence, at)
    if (members?.references.some(({ entity }) => entity && entity.kind !== 'place')) return members
  }
  return undefined
}
