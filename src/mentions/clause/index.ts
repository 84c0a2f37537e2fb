import type { Sentence } from '../../language/sentences.js'
import type { AnnotatedDocument } from '../annotated-document.js'
import { handedOverFrom } from './handed-over.js'
import { findObject } from './objects.js'
import { makePhrase, phraseStartingAt } from './phrases.js'
import { findSubjects } from './subjects.js'

export { type Tagged, tagSentence } from './tags.js'

import type { Tagged } from './tags.js'
import type { Clause, Phrase, VerbGroup } from './types.js'
import { findVerbGroups } from './verb-groups.js'

export { sumBefore } from './brackets-within.js'
export { finiteAfter } from './collapse.js'
export { meantObject, otherThanFronted, standsForFronted } from './fronted.js'
export { isLedBy, leaderAt, leaderOf } from './led-group.js'
export { describesNext } from './modifier.js'
export { compoundHead, type NounRole, nounRole } from './noun-role.js'
export { statusOfNoun } from './noun-status.js'
export { isOfOtherAct } from './other-days.js'
export { outsider } from './outsiders.js'
export { reportedCue } from './reported.js'
export { isPossible, type StatusReading, statusOfClause } from './status.js'
export { isDayOfTeller, TELLING_VERBS } from './teller-day.js'
export type { Clause, Phrase, PrepositionalPhrase, VerbGroup } from './types.js'
export { takesClause, withParticle } from './verb-groups.js'

/**
 * The verbs of a sentence with their subjects, objects and prepositional phrases, left to right.
 * A shallow reading: right for the plain clauses of news prose, silent (no subject, no object) where it is not sure.
 */
export function findClauses(document: AnnotatedDocument, sentence: Sentence): Clause[] {
  const tagged = document.tagged(sentence)
  const groups = findVerbGroups(document, tagged)
  const subjects = findSubjects(document, tagged, groups)
  const clauses: Clause[] = []
  groups.forEach((verb, index) => {
    const { subject, governor } = subjects[index]
    const fronted = subjects[index].fronted ?? whatItWas(document, tagged, groups, index, subject)
    const found = findObject(document, tagged, groups, index, subjects[index + 1]?.subject)
    const { object, last } = found
    const outer = clauses[index - 1]
    const handed = outer
      ? handedOverFrom(document, tagged, outer.verb, outer.object, outer.prepositions, verb, found.prepositions)
      : -1
    // what belongs to the verb before the relative clause
    if (handed >= 0)
      clauses[index - 1] = {
        ...outer,
        end: document.tokens.end[last],
        last,
        prepositions: [...outer.prepositions, ...found.prepositions.slice(handed)],
      }
    const prepositions = handed < 0 ? found.prepositions : found.prepositions.slice(0, handed)
    const first = subject && subject.first < verb.first ? subject.first : verb.first
    const governing = governor === undefined ? undefined : clauses[governor]
    clauses.push({
      start: document.tokens.start[first],
      end: document.tokens.end[last],
      first,
      last,
      verb,
      subject,
      object,
      prepositions,
      fronted,
      governor: governing,
      shares: verb.shares === undefined ? undefined : clauses[verb.shares],
    })
  })
  return clauses
}

/** "What Acme bought was Initech": the object of the first verb stands behind the second. */
function whatItWas(
  document: AnnotatedDocument,
  tagged: Tagged,
  groups: readonly VerbGroup[],
  index: number,
  subject: Phrase | undefined,
): Phrase | undefined {
  const next = groups[index + 1]
  const { voice, last } = groups[index]
  if (next?.lemma !== 'be' || next.first !== last + 1 || voice === 'passive' || !subject) return undefined
  const { lower } = document.tokens
  const what = lower[subject.first] === 'what' || lower[subject.first - 1] === 'what'
  return what && subject.first <= tagged.sentence.first + 1
    ? phraseStartingAt(document, tagged, next.last + 1)
    : undefined
}

/** The noun phrase right after a token, a preposition for one; undefined where none starts there. */
export function phraseAfter(document: AnnotatedDocument, sentence: Sentence, token: number): Phrase | undefined {
  return phraseStartingAt(document, document.tagged(sentence), token + 1)
}

/** The one reference that ends at a token, as a phrase. */
export function phraseBefore(document: AnnotatedDocument, _sentence: Sentence, last: number): Phrase | undefined {
  const reference = document.mentionAt(document.references, last)
  return reference && makePhrase(document, reference.first, reference.last, reference.last)
}
