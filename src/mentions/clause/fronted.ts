import type { AnnotatedDocument } from '../annotated-document.js'
import { makePhrase } from './phrases.js'
import type { Clause, Phrase } from './types.js'

/** "Lumenpay, which it bought": the pronoun is not what the clause hangs on, whoever it was tied to. */
export const standsForFronted = ({ subject, fronted }: Clause): boolean =>
  subject !== undefined &&
  subject.references.some(
    ({ form, entity }) =>
      form === 'pronoun' && entity !== undefined && fronted?.references.some(one => one.entity === entity),
  )

/** "Acme's units include Lumenpay, which it bought": the one other organisation that the sentence names before. */
export function otherThanFronted(document: AnnotatedDocument, clause: Clause): Phrase | undefined {
  const { fronted } = clause
  const sentence = fronted && document.sentenceAt(fronted.first)
  if (!fronted || !sentence || !standsForFronted(clause)) return undefined
  const own = new Set(fronted.references.map(({ entity }) => entity))
  const named = document
    .mentionsIn(document.references, sentence.first, fronted.first - 1)
    .filter(({ entity }) => entity && entity.kind !== 'place' && entity.kind !== 'person' && !own.has(entity))
  const [first] = named
  return first && named.every(({ entity }) => entity === first.entity)
    ? makePhrase(document, first.first, first.last, first.last)
    : undefined
}

/** "bought Lumenpay and sold it": the pronoun is not the subject, whoever it was tied to, but the object of the verb before. */
export function meantObject(document: AnnotatedDocument, clause: Clause): Phrase | undefined {
  const { object, subject, verb } = clause
  if (!object || object.first !== object.last || document.tokens.lower[object.first] !== 'it') return object
  const [it] = object.references
  if (!it?.entity || !subject?.references.some(({ entity }) => entity === it.entity)) return object
  const sentence = document.sentenceAt(verb.head)!
  const before = document.clauses(sentence).findLast(one => one.verb.last < verb.first && one.object)?.object
  const named = before?.references.some(
    ({ form, entity }) => form === 'name' && entity?.kind !== 'person' && entity?.kind !== 'place',
  )
  return named ? before : object
}
