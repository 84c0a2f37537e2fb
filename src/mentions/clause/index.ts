import type { Sentence } from '../../language/sentences.js'
import type { AnnotatedDocument } from '../annotated-document.js'
import { findObject } from './objects.js'
import { findSubjects } from './subjects.js'
import { tagSentence } from './tags.js'
import type { Clause } from './types.js'
import { findVerbGroups } from './verb-groups.js'

export { reportedCue, type StatusReading, statusOfClause, statusOfNoun } from './status.js'
export type { Clause, Phrase, PrepositionalPhrase, VerbGroup } from './types.js'

/**
 * The verbs of a sentence with their subjects, objects and prepositional phrases, left to right.
 * A shallow reading: right for the plain clauses of news prose, silent (no subject, no object) where it is not sure.
 */
export function findClauses(document: AnnotatedDocument, sentence: Sentence): Clause[] {
  const tagged = tagSentence(document, sentence)
  const groups = findVerbGroups(document, tagged)
  const subjects = findSubjects(document, tagged, groups)
  const clauses: Clause[] = []
  groups.forEach((verb, index) => {
    const { subject, governor } = subjects[index]
    const { object, prepositions, last } = findObject(document, tagged, groups, index)
    const first = subject && subject.first < verb.first ? subject.first : verb.first
    const governing = governor === undefined ? undefined : clauses[governor]
    clauses.push({
      ...document.tokens.range(first, last),
      first,
      last,
      verb,
      subject,
      object,
      prepositions,
      governor: governing,
    })
  })
  return clauses
}
