import type { AnnotatedDocument } from '../annotated-document.js'
import { makePhrase, phraseEndingAt } from './phrases.js'
import { isNominal, type Tagged } from './tags.js'
import type { Phrase, VerbGroup } from './types.js'
import { isFiniteVerb, takesClause } from './verb-groups.js'

/**
 * "bought Acme and Initech sold Globex", "paid $5m for Acme and Initech sold Globex": the second of two names behind the verb
 * of one clause is the subject of the next. `phrase` is what stands before the second verb; undefined where it is one list.
 */
export function secondOfTwo(
  document: AnnotatedDocument,
  tagged: Tagged,
  phrase: Phrase,
  previous: VerbGroup | undefined,
  verb: VerbGroup,
): Phrase | undefined {
  if (!previous || previous.last >= phrase.first || takesClause(previous)) return undefined
  const last = phrase.references.at(-1)
  if (!last?.entity || last.last !== phrase.last || last.form !== 'name' || last.possessive) return undefined
  const joint = last.first - 1
  if (document.tokens.lower[joint] !== 'and' || !isNominal(tagged.at(joint - 1))) return undefined
  // "is blocking Acme's takeover of Initech and Globex is hiring": a verb in the singular goes with the last of many
  const names = phrase.references.filter(({ form }) => form === 'name').length
  if (names !== 2 && !(names > 2 && isSingular(document, verb))) return undefined
  return reachesVerb(document, tagged, phrase, previous)
    ? makePhrase(document, last.first, last.last, last.last)
    : undefined
}

/** "is hiring", "has left", "plans": a verb whose subject is one. */
const isSingular = ({ tokens: { lower } }: AnnotatedDocument, { first, head, lemma, tense }: VerbGroup): boolean =>
  /^(?:is|was|has|does)$/.test(lower[first]) ||
  (tense === 'present' && first === head && lower[head] !== lemma && lower[head].endsWith('s'))

/** Does a phrase stand behind a verb of its own clause: as its object, or behind the object with prepositions? */
function reachesVerb(document: AnnotatedDocument, tagged: Tagged, phrase: Phrase, verb: VerbGroup): boolean {
  if (verb.tense === 'participle' || ofRelative(tagged, verb) >= 0) return false
  for (let at = phrase.first - 1; at > verb.last; at--) {
    const tag = tagged.at(at)
    // "partnered with Acme and Initech bought"
    if (tag === 'preposition' && at > verb.last + 1 && CLAUSE_OPENERS.test(document.tokens.lower[at])) return false
    if (!isNominal(tag) && tag !== 'preposition' && tag !== 'to' && tag !== 'date') return false
  }
  return true
}

const CLAUSE_OPENERS = /^(?:after|before|since|until|as|with|between|both)$/

/** The "that" or "which" whose verb this is; -1 where it opens no relative clause. */
export function ofRelative(tagged: Tagged, { first }: VerbGroup): number {
  let at = first - 1
  while (tagged.at(at) === 'adverb' || tagged.at(at) === 'negation') at--
  return tagged.at(at) === 'relative' ? at : -1
}

/**
 * "A firm that sells tools to banks announced": what stands before the main verb belongs to the relative clause, whose
 * antecedent is the subject. Undefined where the antecedent is not what the sentence, or the clause of a verb of saying, opens with.
 */
export function beforeRelativeClause(
  tagged: Tagged,
  groups: readonly VerbGroup[],
  index: number,
  antecedent: Phrase | undefined,
  inside: Phrase | undefined,
): Phrase | undefined {
  const verb = groups[index - 1]
  if (!antecedent || !verb || !isFiniteVerb(groups[index])) return undefined
  if (inside && inside.first <= verb.last) return undefined
  const relative = ofRelative(tagged, verb)
  if (relative < 0 || antecedent.last >= relative || tagged.at(relative - 1) === 'comma') return undefined
  for (let at = verb.last + 1; at < groups[index].first; at++)
    if (tagged.at(at) === 'comma' || tagged.at(at) === 'conjunction' || tagged.at(at) === 'subordinator')
      return undefined
  const before = groups.findLast(({ last }) => last < antecedent.first)
  const { first } = antecedent
  const opens =
    before === undefined ? first === tagged.sentence.first : takesClause(before) && before.last + 1 >= first - 1
  return opens ? antecedent : undefined
}

/**
 * "Acme, a maker of toys in Norland has sold": the comma that should close what says who a name is may be wanting. The name
 * that the sentence opens with, where `phrase`, found as the subject, is such an aside.
 */
export function openedByName(
  document: AnnotatedDocument,
  tagged: Tagged,
  groups: readonly VerbGroup[],
  phrase: Phrase,
): Phrase | undefined {
  if (tagged.at(phrase.first - 1) !== 'comma' || !/^(?:an?|one)$/.test(document.tokens.lower[phrase.first]))
    return undefined
  if (phrase.references.some(({ form }) => form === 'name') || groups.some(({ first }) => first < phrase.first))
    return undefined
  const name = phraseEndingAt(document, tagged, phrase.first - 2)
  const named = name?.references.some(
    ({ form, entity, last }) => form === 'name' && entity?.kind !== 'place' && last === name.last,
  )
  return named && name!.first === tagged.sentence.first ? name : undefined
}

/** "Acme's announcement that it will close Harbor": what the noun tells, and no relative clause. */
export const tellsThat = ({ tokens: { lower } }: AnnotatedDocument, that: number, { lemma }: VerbGroup): boolean =>
  lower[that] === 'that' &&
  TOLD.test(lower[that - 1] ?? '') &&
  !/^(?:make|issue|give|publish|release|send|post|get|receive|see|have|take|reach|come)$/.test(lemma)

const TOLD = /^(?:announcement|news|confirmation|admission|revelation|disclosure|decision|pledge|promise|statement)$/
