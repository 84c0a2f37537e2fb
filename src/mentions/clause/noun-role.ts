import type { Sentence } from '../../language/sentences.js'
import type { AnnotatedDocument } from '../annotated-document.js'
import { isNominal } from './tags.js'
import type { Clause, Phrase } from './types.js'

/** What a noun does in its sentence: whose subject, object or prepositional complement it is. */
export interface NounRole {
  readonly role: 'subject' | 'object' | 'complement'
  readonly clause: Clause
  /** The preposition before the noun's phrase; null for a subject or object. */
  readonly preposition: string | null
}

const holds = (phrase: Phrase | undefined, token: number): boolean =>
  phrase !== undefined && phrase.first <= token && token <= phrase.last

/**
 * The clause that a noun stands in; undefined in a fragment without a verb. The passive subject is an object:
 * "the deal was signed" and "signed the deal" read alike.
 */
export function nounRole(document: AnnotatedDocument, sentence: Sentence, token: number): NounRole | undefined {
  let subject: NounRole | undefined
  for (const clause of document.clauses(sentence)) {
    if (holds(clause.object, token)) return { role: 'object', clause, preposition: null }
    const complement = clause.prepositions.find(({ phrase }) => holds(phrase, token))
    // "reflect news such as its acquisition": an example of what the verb is told of
    if (complement?.word === 'as' && document.tokens.lower[complement.token - 1] === 'such') return undefined
    if (complement) return { role: 'complement', clause, preposition: complement.word }
    if (holds(clause.fronted, token)) return { role: 'object', clause, preposition: null }
    // the first verb of a chain says most: "agreed to buy" before "to buy"
    if (!subject && clause.subject && clause.subject.head === token && clause.verb.lemma !== 'be')
      subject = { role: clause.verb.voice === 'passive' ? 'object' : 'subject', clause, preposition: null }
  }
  return subject
}

/** The head of a compound that a noun opens ("merger talks" gives "talks"), or the noun itself. */
export function compoundHead(document: AnnotatedDocument, sentence: Sentence, token: number): number {
  const tagged = document.tagged(sentence)
  let head = token
  while (head < token + 3 && tagged.at(head + 1) === 'noun') head++
  return head
}

/** The preposition right before a noun's phrase and the noun before it: "talks" in "talks on a merger". */
export function nounBeforePhrase(document: AnnotatedDocument, sentence: Sentence, token: number): number {
  const tagged = document.tagged(sentence)
  let at = token
  while (at > sentence.first && isNominal(tagged.at(at - 1))) at--
  // "the completion of its previously announced acquisition"
  if (tagged.at(at - 1) === 'adverb') {
    at--
    while (at > sentence.first && isNominal(tagged.at(at - 1))) at--
  }
  const tag = tagged.at(at - 1)
  return (tag === 'preposition' || tag === 'to') && tagged.at(at - 2) === 'noun' ? at - 2 : -1
}
