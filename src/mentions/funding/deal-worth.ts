import type { AnnotatedDocument } from '../annotated-document.js'
import { partyAfter } from './build.js'
import type { Purchase } from './purchase.js'
import type { Place } from './types.js'

/** What pays for a purchase, comes of it or is lost by it: no price. */
const OTHER_MONEY = new Set(
  (
    'loan loans debt bond bonds note notes facility facilities financing funding savings synergies fee fees fine fines ' +
    'tax taxes cost costs loss losses profit profits revenue revenues sales stake stakes charge charges write-down'
  ).split(' '),
)
/** "buys Acme in a deal with an enterprise value of $5m", "..., valuing the company at $5m": what it buys is worth. */
export function isWorthOfDeal(document: AnnotatedDocument, { first, sentence, clause }: Place, token: number): boolean {
  const { lower } = document.tokens
  if (!/^(?:of|at|to|is|worth)$/.test(lower[first - 1] ?? '')) return false
  // "sold its unit to Globex at a valuation of $5m"
  if (lower[first - 2] === 'valuation' && clause?.verb.head === token && clause.verb.lemma !== 'merge') return true
  for (let at = first - 2; at >= Math.max(sentence.first, first - 9); at--)
    if (
      /^(?:deal|transaction|valuing|values|valued)$/.test(lower[at]) ||
      // "for a total purchase price of", "for $31 a share, representing an equity value of"
      (/^(?:price|value|consideration)$/.test(lower[at]) &&
        /^(?:purchase|enterprise|equity|total|transaction)$/.test(lower[at - 1] ?? ''))
    )
      return true
  return false
}

/** "The deal is worth $5m", "the purchase price was $5m", "the transaction, valued at $5m": the noun of a purchase told before. */
export function isDealsPrice(document: AnnotatedDocument, { sentence, first }: Place): boolean {
  const { lower } = document.tokens
  if (!/^(?:at|of|worth|is|was|be|to|cost)$/.test(lower[first - 1] ?? '')) return false
  for (let at = first - 2; at >= Math.max(sentence.first, first - 8); at--) {
    // "put the price at $5m", "pegged the price at $5m"
    if (lower[at] === 'price' && /^(?:put|puts|pegged|estimated)$/.test(lower[at - 2] ?? '')) return true
    if (/^(?:deal|acquisition|transaction|takeover|purchase|bid)$/.test(lower[at]))
      return (
        /^(?:the|this|that|its)$/.test(lower[at - 1] ?? '') ||
        /^(?:value|values|valued|worth)$/.test(lower[at + 1] ?? '')
      )
    // "will pay for the purchase with a loan of $700m"
    if (OTHER_MONEY.has(lower[at]) || document.mentionAt(document.money, at)) return false
  }
  return false
}

/** "The transaction, which needs approval, values Acme at $5m": told of the deal that the sentence opens with. */
export function isDealValued({ tokens: { lower } }: AnnotatedDocument, { sentence, first }: Place): boolean {
  if (lower[first - 1] !== 'at' || !/^(?:the|this|its|their)$/.test(lower[sentence.first])) return false
  const opens = lower.slice(sentence.first + 1, sentence.first + 5)
  if (
    !opens.some(word =>
      /^(?:deal|transaction|acquisition|takeover|buyout|purchase|bid|offer|proposal|price)$/.test(word),
    )
  )
    return false
  return lower.slice(Math.max(sentence.first, first - 7), first).some(word => /^(?:values|valued|valuing)$/.test(word))
}

/** "the $60 billion deal for Acme": a purchase of the same told before; else the last one, where the deal is "the" or "this". */
export function dealFor(document: AnnotatedDocument, place: Place, earlier: readonly Purchase[]): Purchase | undefined {
  const { lower } = document.tokens
  const named = partyAfter(document, place, Math.max(place.sum.last, place.nouns.last) + 1, /^(?:for|with|to)$/, 3)
  if (named) return boughtBefore(named, earlier)
  const definite =
    /^(?:the|this|that)$/.test(lower[place.first] ?? '') ||
    isDealsPrice(document, place) ||
    isDealValued(document, place)
  return definite ? earlier.at(-1) : undefined
}

export const boughtBefore = (
  named: { entity: unknown } | undefined,
  earlier: readonly Purchase[],
): Purchase | undefined =>
  earlier.find(({ bought, buyers }) => named !== undefined && bought?.entity === named.entity && buyers.length > 0)
