import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import type { Clause, Phrase } from '../../mentions/clause/index.js'
import { namesFirm } from './heads.js'

/** "Acme said they will buy": a pronoun that could not be tied stands for who says it. */
export function tellerFor(document: AnnotatedDocument, { subject, governor, verb }: Clause): Phrase | undefined {
  if (!subject || subject.first !== subject.last || !/^(?:it|they|we)$/.test(document.tokens.lower[subject.first]))
    return undefined
  if (subject.references.some(({ entity }) => entity)) return undefined
  let teller = governor
  while (teller && !/^(?:say|announce|confirm|report|tell|reveal|disclose|state|deny)$/.test(teller.verb.lemma))
    teller = teller.governor
  const named = teller?.verb.voice === 'active' && namesFirm(teller.subject)
  return named && verb.first > teller!.verb.last ? teller!.subject : undefined
}
