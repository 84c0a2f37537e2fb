import { wordSet } from '../../language/word-set.js'
import type { AnnotatedDocument } from '../annotated-document.js'
import type { Reference } from '../types.js'
import { others, partsOf, partyAfter, type SumReader } from './build.js'
import { isParty, subjectsOf } from './parties.js'
import { isObjectOf } from './place.js'
import { SELLING } from './stake.js'
import type { Place } from './types.js'

/** "raised $5bn through the sale of Acme shares", "sold 3 million Acme shares for $5bn": what another's shares fetched. */
export const readShareSale: SumReader = (document, place, window) => {
  const { clause, sentence, sum, first } = place
  if (!clause || sum.value < 100_000) return undefined
  const { lower } = document.tokens
  const sold =
    clause.object &&
    ((clause.verb.lemma === 'sell' && /^(?:for|worth)$/.test(lower[first - 1] ?? '')) || isBlockDeal(document, place))
      ? { from: clause.object.first, to: clause.object.last }
      : SELLING.test(clause.verb.lemma) &&
          isObjectOf(document, place, clause) &&
          /^(?:of|worth)$/.test(lower[sum.last + 1] ?? '')
        ? { from: sum.last + 1, to: Math.min(sentence.last, sum.last + 8) }
        : /^(?:raise|net|make|earn|pocket|bank|reap|get)$/.test(clause.verb.lemma) &&
            isObjectOf(document, place, clause)
          ? soldAfter(document, place)
          : undefined
  if (!sold || namesTwo(document, sold)) return undefined
  for (let at = sold.from; at <= sold.to; at++) {
    // a stake that is sold for a sum is read with its buyer
    if (
      !(SELLING.test(clause.verb.lemma) ? /^(?:shares|stock)$/ : /^(?:shares|stock|stakes?|holdings?)$/).test(lower[at])
    )
      continue
    const named = document.mentionAt(document.references, at - 1)
    const recipient =
      isParty(named) && named.form === 'name' && named.entity.kind !== 'person' && !SCALES.has(named.entity.key)
        ? named
        : (partyAfter(document, { sentence } as Place, at + 1, /^(?:in|of)$/, 0) ??
          // "sold shares worth $5m in Acme"
          (lower[first - 1] === 'worth' && first <= at + 3
            ? partyAfter(document, { sentence } as Place, sum.last + 1, /^(?:in|of)$/, 0)
            : undefined))
    const sellers = others(subjectsOf(document, clause), recipient)
    if (recipient?.form !== 'name' || !sellers.length) return undefined
    return partsOf(document, place, window, { kind: 'stake', construct: 'stake', recipient, sellers }, clause)
  }
  return undefined
}

/** "9.35 Cr shares": how many, and of nobody. */
const SCALES = wordSet('cr crore crores lakh lakhs mn bn')

/** "sold 3 million shares of Acme in a $5m block deal". */
const isBlockDeal = ({ tokens: { lower } }: AnnotatedDocument, { clause, sum }: Place): boolean =>
  SELLING.test(clause!.verb.lemma) &&
  /^(?:block|bulk)$/.test(lower[sum.last + 1] ?? '') &&
  /^(?:deals?|trades?|sales?)$/.test(lower[sum.last + 2] ?? '')

/** "its stakes in Acme and Initech": of several the sum is nobody's. */
function namesTwo(document: AnnotatedDocument, { from, to }: { from: number; to: number }): boolean {
  const named = document.mentionsIn(document.references, from, to)
  return named.some((one, index) => {
    const next = named[index + 1]
    return (
      next !== undefined && isParty(one) && isParty(next) && one.entity !== next.entity && isJoined(document, one, next)
    )
  })
}

function isJoined({ tokens: { lower } }: AnnotatedDocument, one: Reference, next: Reference): boolean {
  let at = one.last + 1
  if (lower[at] === '.') at++
  if (/[([]/.test(lower[at] ?? '')) while (at < next.first && !/[)\]]/.test(lower[at - 1])) at++
  return lower[at] === 'and' && next.first <= at + 2
}

/** Is money that somebody raises that of others' shares, which he sells? */
export const isOfShares = (document: AnnotatedDocument, place: Place): boolean => {
  const sold = soldAfter(document, place)
  return sold !== undefined && namesTwo(document, sold)
}

/** The words of what is sold: "by selling its stake in", "through the sale of 3 million ... shares". */
function soldAfter(
  document: AnnotatedDocument,
  { sum, sentence }: Place,
): { readonly from: number; readonly to: number } | undefined {
  const { lower } = document.tokens
  const to = Math.min(sentence.last, sum.last + 14)
  for (let at = sum.last + 1; at <= Math.min(to, sum.last + 5); at++)
    if (/^(?:selling|offloading|unloading|divesting|sale|disposal|divestment)$/.test(lower[at]))
      return { from: at + 1, to }
  return undefined
}
