import { wordsLike } from '../../language/tokens.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import { type Clause, leaderOf, type Phrase, phraseAfter } from '../../mentions/clause/index.js'
import type { Slot } from './frame.js'
import { wholeOfPart } from './part-of.js'

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

const FIRMS = /^(?:companies|firms|startups|start-ups|businesses|rivals|competitors|publishers|partners)$/
const EXAMPLES = wordsLike(/^(?:[,:]|including|such|like)$/)

/** "publishers including X and Y", "several startups, such as X": those named as examples of a plural that names nobody itself. */
export function examplesOf(document: AnnotatedDocument, phrase: Phrase | undefined): Phrase | undefined {
  // "Android makers like X": a name before the plural only says of what kind they are
  if (!phrase || phrase.references.some(({ entity, last }) => entity && last >= phrase.head)) return undefined
  let at = phrase.last + 1
  if (!document.tokens.says(EXAMPLES, at)) return undefined
  const { lower } = document.tokens
  if (!lower[phrase.head].endsWith('s')) return undefined
  // "acquired the following companies: X and Y"
  const listed = lower[at] === ':' && FIRMS.test(lower[phrase.head])
  if (lower[at] === ',') at++
  if (lower[at] === 'such' && lower[at + 1] === 'as') at++
  else if (!listed && lower[at] !== 'including' && lower[at] !== 'like') return undefined
  const named = phraseAfter(document, document.sentenceAt(phrase.first)!, at)
  const firm = named?.references.some(
    ({ entity, form }) => form === 'name' && entity && entity.kind !== 'place' && entity.kind !== 'person',
  )
  return firm ? named : undefined
}

/** Who is meant by the phrase of a slot that names them by a part, by a group's members or by examples. */
export function meantBy(document: AnnotatedDocument, slot: Slot | undefined, phrase: Phrase): Phrase | undefined {
  if (slot === 'object') return wholeOfPart(document, phrase)
  if (slot === 'actor') return membersOf(document, phrase)
  return slot === 'counterparty' ? examplesOf(document, phrase) : undefined
}

const ACTS: ReadonlySet<string> = new Set(['acquisition', 'ipo', 'merger', 'partnership'])

/** "several startups, including X and Y, are", "several startups are going public this year, including X and Y": who of them acts. */
export function actingExamples(document: AnnotatedDocument, event: string, clause: Clause): Phrase | undefined {
  const { subject, verb } = clause
  if (!subject || !ACTS.has(event) || subject.references.length) return undefined
  const { lower } = document.tokens
  if (!FIRMS.test(lower[subject.head]) && lower[subject.head] !== 'others') return undefined
  const beside = examplesOf(document, subject)
  if (beside) return beside
  const behind = clause.prepositions.find(
    ({ word, token }) => word === 'including' && token > verb.last && lower[token - 1] === ',',
  )?.phrase
  return behind?.references.some(({ entity, form }) => form === 'name' && entity?.kind === 'organization')
    ? behind
    : undefined
}
