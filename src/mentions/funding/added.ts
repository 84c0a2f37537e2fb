import { sumNoun } from '../../language/funding-words.js'
import type { AnnotatedDocument } from '../annotated-document.js'
import { type RoundName, roundNameIn } from './details.js'
import { isObjectOf } from './place.js'
import type { Place } from './types.js'

const GROWING = /^(?:extend|expand|increase|upsize|enlarge|top|double)$/

/**
 * The round that a sum is added to: "extended its Series B by $5m", "topped up its seed round with $5m", "added $5m to its
 * Series A".
 */
export function addedTo(document: AnnotatedDocument, place: Place): RoundName | undefined {
  const { clause, first, sum, sentence } = place
  if (clause?.verb.voice !== 'active') return undefined
  const { lower } = document.tokens
  const { verb, object } = clause
  if (
    GROWING.test(verb.lemma) &&
    object &&
    /^(?:by|with|to)$/.test(lower[first - 1] ?? '') &&
    first <= object.last + 5
  ) {
    const named = roundNameIn(document, object.first, object.last + 1)
    if (!named.round && sumNoun(lower[object.head]) !== 'round') return undefined
    // "doubled its funding to $9m": all that it has raised
    if (!named.round && lower[first - 1] === 'to' && /^(?:funding|financing)$/.test(lower[object.head]))
      return undefined
    return { round: named.round, roundType: verb.lemma === 'extend' ? 'extension' : named.roundType }
  }
  if (verb.lemma !== 'add' || !isObjectOf(document, place, clause) || lower[sum.last + 1] !== 'to') return undefined
  const end = Math.min(sentence.last, sum.last + 6)
  for (let at = sum.last + 2; at <= end; at++)
    if (sumNoun(lower[at]) === 'round' || lower[at] === 'series') return roundNameIn(document, sum.last + 2, end)
  return undefined
}
