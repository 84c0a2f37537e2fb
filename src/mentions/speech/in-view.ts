import { TELLER_FORMS } from '../../language/known-names.js'
import { PREPOSITIONS } from '../../language/word-classes.js'
import type { AnnotatedDocument } from '../annotated-document.js'
import type { Reference } from '../types.js'
import { isNetworkPost } from './channel.js'

/** Sentences looked back over for whose spokeswoman or statement it is. */
const REACH = 2

/** The organisation that the words before a token speak of: "Initech apologised. A spokeswoman said". */
export function organizationInView(document: AnnotatedDocument, token: number): Reference | undefined {
  const sentence = document.sentenceAt(token)
  if (!sentence) return undefined
  for (let back = 0; back <= REACH; back++) {
    const earlier = document.sentences[sentence.index - back]
    if (!earlier || sentence.blockIndex - earlier.blockIndex > 2) return undefined
    const found = document
      .mentionsIn(document.references, earlier.first, Math.min(earlier.last, token - 1))
      .find(
        reference =>
          isActor(document, reference, earlier.first) && !document.mentionAt(document.quotations, reference.first),
      )
    if (found) return found
  }
  return undefined
}

const isActor = (document: AnnotatedDocument, { entity, first, last, form }: Reference, start: number): boolean =>
  (entity?.kind === 'organization' || (entity?.kind === 'unknown' && form === 'name' && first === start)) &&
  !isNetworkPost(document, first, last) &&
  form !== 'pronoun' &&
  !TELLER_FORMS.has(entity.name.toLowerCase()) &&
  (first === start || !PREPOSITIONS.has(wordBefore(document, first)))

const wordBefore = ({ tokens: { lower } }: AnnotatedDocument, first: number): string =>
  lower[lower[first - 1] === 'the' ? first - 2 : first - 1] ?? ''

/** "a statement from Jane Doe", and then "the statement": whose it was told to be. */
export function ownerBefore(document: AnnotatedDocument, token: number, noun: string): Reference | undefined {
  const { lower } = document.tokens
  const sentence = document.sentenceAt(token)
  if (!sentence) return undefined
  for (let back = 0; back <= REACH; back++) {
    const earlier = document.sentences[sentence.index - back]
    if (!earlier || sentence.blockIndex - earlier.blockIndex > 2) return undefined
    for (let at = Math.min(earlier.last, token - 1) - 2; at >= earlier.first; at--) {
      if (lower[at] !== noun || !/^(?:from|by|of)$/.test(lower[at + 1])) continue
      const owner = document.mentionAt(document.references, lower[at + 2] === 'the' ? at + 3 : at + 2)
      if (owner?.entity && owner.entity.kind !== 'place') return owner
    }
  }
  return undefined
}
