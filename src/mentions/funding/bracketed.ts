import type { AnnotatedDocument } from '../annotated-document.js'
import { isParty } from './parties.js'
import type { Purchase } from './purchase.js'
import type { Place } from './types.js'

/**
 * "bought Acme ($5m)", "will sell its unit to Globex ($5m)", "bought Acme ($5m) and Initech ($6m)": a sum alone in brackets behind
 * the name that it is the price of, or at the end of a sentence that tells one purchase and nothing after it.
 */
export function bracketedOf(
  document: AnnotatedDocument,
  { sum, first, sentence }: Place,
  own: readonly Purchase[],
  nearest: Purchase,
): Purchase | undefined {
  const { lower } = document.tokens
  if (nearest.token > first || first !== sum.first || lower[sum.last + 1] !== ')') return undefined
  if (document.clauses(sentence).some(({ verb }) => verb.first > nearest.token)) return undefined
  const named = document.mentionAt(document.references, first - 2)
  const other =
    isParty(named) &&
    named.form === 'name' &&
    ![nearest.bought, ...nearest.buyers, ...nearest.sellers].some(one => one?.entity === named.entity)
  const sums = document.mentionsIn(document.money, sentence.first, sentence.last)
  // a list with a price each
  if (other && sums.length > 1) return { ...nearest, bought: named }
  if (named && named.entity === nearest.bought?.entity) return nearest
  const ends = sum.last + 2 > sentence.last || /^[.;]$/.test(lower[sum.last + 2])
  return ends && sums.length === 1 && own.length === 1 && nearest.bought ? nearest : undefined
}
