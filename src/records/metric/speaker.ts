import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import { readSpeech } from '../../mentions/speech/index.js'
import type { Entity, Reference } from '../../mentions/types.js'

const spoken = new WeakMap<AnnotatedDocument, readonly { first: number; last: number; speaker: Reference }[]>()

/** Who says the quoted words that hold a token, where the article names him. */
export function speakerAt(document: AnnotatedDocument, token: number): Reference | undefined {
  if (!document.mentionAt(document.quotations, token)) return undefined
  let parts = spoken.get(document)
  if (!parts) spoken.set(document, (parts = partsOf(document)))
  return parts.find(({ first, last }) => first <= token && token <= last)?.speaker
}

function partsOf(document: AnnotatedDocument) {
  return readSpeech(document).flatMap(({ parts, attribution }) => {
    const at = attribution?.speaker?.at
    const speaker = at && document.mentionAt(document.references, document.tokens.at(at.start))
    return speaker?.entity ? parts.map(({ first, last }) => ({ first, last, speaker })) : []
  })
}

/** For whom somebody speaks who says "we": his employer, or a company itself. */
export function spokenFor(document: AnnotatedDocument, speaker: Reference): Entity | undefined {
  const { entity } = speaker
  if (entity?.kind !== 'person') return entity
  const affiliation = document.affiliations.get(entity.index)
  return affiliation && !affiliation.former ? affiliation.employer : undefined
}
