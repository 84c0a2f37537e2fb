import type { AnnotatedDocument } from '../annotated-document.js'
import { phraseEndingAt } from './phrases.js'
import type { Tagged } from './tags.js'
import type { Phrase, VerbGroup } from './types.js'

export const isTitle = ({ sentence }: Tagged): boolean => sentence.block.kind === 'title'

/** A headline's "Harbor 2 with a big screen, two cameras launched": what comes out stands before what it has. */
export function beforeWith(document: AnnotatedDocument, tagged: Tagged, { first }: VerbGroup): Phrase | undefined {
  if (!isTitle(tagged)) return undefined
  const { lower } = document.tokens
  let at = tagged.sentence.first + 1
  while (at < first && lower[at] !== 'with') at++
  if (at >= first - 1) return undefined
  const phrase = phraseEndingAt(document, tagged, at - 1)
  return phrase?.first === tagged.sentence.first && phrase.references.some(({ form }) => form === 'name')
    ? phrase
    : undefined
}
