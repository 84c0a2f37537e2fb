import { isOutletName } from '../../language/outlets.js'
import type { Sentence } from '../../language/sentences.js'
import { wordsIn } from '../../language/tokens.js'
import type { AnnotatedDocument } from '../annotated-document.js'
import type { Clause } from './types.js'

export const TELLING_VERBS = /^(?:say|announce|confirm|tell|reveal|disclose|state|write|report)$/
const ON_DAY = wordsIn('on late early earlier last just , -')

/**
 * Is a date, by its first token, no day of the act but of who tells it? ", Globex News reported on Friday" is of the
 * outlet's story, ", it said on Friday" of an act to come no day either; of an act that is done it is the day it was told.
 */
export function isDayOfTeller(
  document: AnnotatedDocument,
  sentence: Sentence,
  date: number,
  act: Clause | undefined,
): boolean {
  const { tokens } = document
  let before = date - 1
  while (tokens.says(ON_DAY, before)) before--
  const teller = clauseEndingAt(document.clauses(sentence), before)
  if (!teller || teller === act || !TELLING_VERBS.test(teller.verb.lemma)) return false
  if (teller.subject?.references.some(({ entity }) => entity && isOutletName(entity.name))) return true
  return act !== undefined && act.last < teller.first && isToCome(act)
}

/** The clause whose verb ends with a token; clauses stand in the order of their verbs. */
function clauseEndingAt(clauses: readonly Clause[], token: number): Clause | undefined {
  let low = 0
  let high = clauses.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (clauses[middle].verb.last < token) low = middle + 1
    else high = middle
  }
  return clauses[low]?.verb.last === token ? clauses[low] : undefined
}

const isToCome = ({ verb }: Clause): boolean =>
  verb.tense === 'future' || verb.tense === 'infinitive' || (verb.progressive && verb.tense === 'present')
