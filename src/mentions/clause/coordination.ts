import { BASE, ING, PARTICIPLE, PAST } from '../../language/inflection.js'
import { GOVERNING_NOUNS, GOVERNING_VERBS } from '../../language/status-words.js'
import type { AnnotatedDocument } from '../annotated-document.js'
import { type Tag, type Tagged, VERBS } from './tags.js'
import type { VerbGroup } from './types.js'

/**
 * "will buy Initech and lay off 500": a verb in its base form behind "and", "or" or the comma of a list has its modal, its
 * "to" or its "did not" from the verb before; "is buying X and selling Y": an -ing form behind "and" its "is".
 *
 * @returns `group` with what it shares and `shares`, the index of the verb it has it from; itself where it shares nothing
 */
export function coordinated(
  document: AnnotatedDocument,
  tagged: Tagged,
  groups: readonly VerbGroup[],
  group: VerbGroup,
): VerbGroup {
  const forms = document.tokens.says(VERBS, group.head)?.forms ?? 0
  // "plans to step aside and be replaced"
  const isBe = group.first !== group.head && document.tokens.lower[group.first] === 'be'
  if ((forms & ING) !== 0 && !isBe) return goingOn(tagged, groups, group)
  const isBase = (forms & BASE) !== 0 && group.first === group.head
  if ((!isBase && !isBe) || group.modal >= 0 || group.negation >= 0) return group
  const joint = jointBefore(tagged, group)
  if (joint !== 'conjunction' && joint !== 'comma') return group
  const at = sharedWith(document, tagged, groups, isBe ? BASE : forms)
  if (at === undefined || (joint === 'comma' && isInRelative(tagged, groups[at], forms))) return group
  const { tense, modal, negation } = groups[at]
  return { ...group, voice: isBe ? group.voice : 'active', tense, modal, negation, shares: at }
}

/** "is buying X and selling Y" */
function goingOn(tagged: Tagged, groups: readonly VerbGroup[], group: VerbGroup): VerbGroup {
  const before = groups.at(-1)
  if (!before?.progressive || before.voice !== 'active' || group.first !== group.head || group.progressive) return group
  if (jointBefore(tagged, group) !== 'conjunction') return group
  const { tense, modal, negation, shares } = before
  return { ...group, voice: 'active', progressive: true, tense, modal, negation, shares: shares ?? groups.length - 1 }
}

function jointBefore(tagged: Tagged, { first }: VerbGroup): Tag | undefined {
  let at = first - 1
  while (tagged.at(at) === 'adverb') at--
  return tagged.at(at)
}

/** "Initech, which plans to sell chips, cut", "Initech, a shop that can ship, cut": the comma closes the clause and lists nothing. */
function isInRelative(tagged: Tagged, group: VerbGroup, forms: number): boolean {
  if ((forms & PAST) !== 0 && isOfRelative(tagged, group)) return true
  let at = group.first - 1
  while (at >= tagged.sentence.first && tagged.at(at) !== 'comma') at--
  return tagged.at(at + 1) === 'relative'
}

/** The nearest verb before that can be followed by a base form, over the relative clauses of what it acts on. */
function sharedWith(
  document: AnnotatedDocument,
  tagged: Tagged,
  groups: readonly VerbGroup[],
  forms: number,
): number | undefined {
  for (let at = groups.length - 1; at >= 0 && at >= groups.length - 3; at--) {
    const group = groups[at]
    // of a long list all share with the first
    if (group.shares !== undefined) return group.shares
    if (opensBase(document, group, forms))
      return (forms & PAST) === 0 || isToCome(document, groups, at) ? at : undefined
    if (!isOfRelative(tagged, group)) return undefined
  }
  return undefined
}

/** A verb with "to", a modal or a form of "do"; behind "will be bought and" what may be a participle is one. */
const opensBase = ({ tokens }: AnnotatedDocument, group: VerbGroup, forms: number): boolean =>
  (group.voice === 'active' || (forms & PARTICIPLE) === 0) &&
  (group.tense === 'infinitive' ||
    group.modal >= 0 ||
    /^(?:do|does|did|don['’]t|doesn['’]t|didn['’]t)$/.test(tokens.lower[group.first]))

const isOfRelative = (tagged: Tagged, { first }: VerbGroup): boolean => {
  let at = first - 1
  while (tagged.at(at) === 'adverb' || tagged.at(at) === 'auxiliary') at--
  return tagged.at(at) === 'relative'
}

/** Of "cut", which may be past too: "plans to buy X and cut", not "failed to meet its goal and cut its forecast". */
function isToCome(document: AnnotatedDocument, groups: readonly VerbGroup[], at: number): boolean {
  const { modal, first } = groups[at]
  if (modal >= 0) return true
  if (Object.hasOwn(GOVERNING_NOUNS, document.tokens.lower[first - 1])) return true
  const governor = groups[at - 1]
  if (governor?.last !== first - 1 || !/^(?:past|perfect)$/.test(governor.tense)) return true
  return GOVERNING_VERBS[governor.lemma] === 'planned'
}
