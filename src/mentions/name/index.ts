import { WORD } from '../../language/tokens.js'
import type { AnnotatedDocument } from '../annotated-document.js'
import type { Entity, Reference } from '../types.js'

/** Names that a caller knows; they win over what the article's own evidence says. */
export interface Lexicon {
  readonly organizations?: readonly string[]
  readonly people?: readonly string[]
  readonly products?: readonly string[]
  readonly places?: readonly string[]
}

export function findReferences(document: AnnotatedDocument, _lexicon: Lexicon = {}): Reference[] {
  const { tokens } = document
  const references: Reference[] = []
  const entities = new Map<string, Entity>()
  for (const sentence of document.sentences) {
    for (let i = sentence.first; i <= sentence.last; i++) {
      if (!tokens.isCapital(i) || i === sentence.first) continue
      let last = i
      while (last < sentence.last && tokens.isCapital(last + 1)) last++
      const range = tokens.range(i, last)
      const name = document.slice(range)
      let entity = entities.get(name)
      if (!entity)
        entities.set(
          name,
          (entity = { index: entities.size, name, kind: 'unknown', key: name.toLowerCase(), aliases: [] }),
        )
      const possessive = last < sentence.last && tokens.kind[last + 1] === WORD && tokens.lower[last + 1] === "'s"
      references.push({ ...range, first: i, last, form: 'name', entity, possessive })
      i = last
    }
  }
  return references
}
