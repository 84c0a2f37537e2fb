import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import type { Clause, Phrase } from '../../mentions/clause/index.js'
import { BODIES } from './authorities.js'
import { namesFirm } from './heads.js'

/** "Acme said they will buy": a pronoun that could not be tied stands for who says it. */
export function tellerFor(document: AnnotatedDocument, { subject, governor, verb }: Clause): Phrase | undefined {
  if (!subject || subject.first !== subject.last || !/^(?:it|they|we)$/.test(document.tokens.lower[subject.first]))
    return undefined
  if (subject.references.some(({ entity }) => entity)) return undefined
  let teller = governor
  while (teller && !/^(?:say|announce|confirm|report|tell|reveal|disclose|state|deny)$/.test(teller.verb.lemma))
    teller = teller.governor
  if (teller?.verb.voice !== 'active' || verb.first <= teller.verb.last) return undefined
  const { lower } = document.tokens
  const told =
    namesFirm(teller.subject) ||
    (lower[subject.first] === 'they' ? namesPeople(teller.subject) : isBody(document, teller.subject))
  return told ? teller.subject : undefined
}

/** "Jane Doe and John Roe said they would leave" */
const namesPeople = (phrase: Phrase | undefined): boolean =>
  (phrase?.references.filter(({ entity, form }) => entity?.kind === 'person' && form === 'name').length ?? 0) > 1

/** "Norland's market regulator said it had fined Acme": a body told by what it does. */
const isBody = (document: AnnotatedDocument, phrase: Phrase | undefined): boolean =>
  phrase !== undefined && BODIES.has(document.tokens.lower[phrase.head])
