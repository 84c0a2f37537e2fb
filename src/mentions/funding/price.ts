import type { AnnotatedDocument } from '../annotated-document.js'
import { phraseAfter } from '../clause/index.js'
import { bidOf, offeredBefore } from './bids.js'
import { bracketedOf } from './bracketed.js'
import { partsOf, partyAfter } from './build.js'
import { boughtBefore, dealFor, isDealsPrice, isDealValued, isWorthOfDeal } from './deal-worth.js'
import { companyPaidFor, offered, PAYING, paidByBuyer } from './paid.js'
import { isParty, plainReference, subjectsOf, unique } from './parties.js'
import type { Purchase } from './purchase.js'
import { toldOf } from './told.js'
import type { FundingParts, Place, Window } from './types.js'

/** No company costs less. */
const SMALLEST = 10_000

/**
 * The price of a purchase: "acquired B for $5m", "in a $5m deal", "$5m acquisition of B", "paid $5m for B", "the deal is worth $5m".
 * `earlier` are the purchases told before in the article, newest last.
 */
export function readPrice(
  document: AnnotatedDocument,
  place: Place,
  window: Window,
  own: readonly Purchase[],
  earlier: readonly Purchase[],
): FundingParts | undefined {
  if (place.sum.value < SMALLEST) return undefined
  const purchase = purchaseOf(document, place, window, own, earlier)
  if (!purchase) return undefined
  return partsOf(document, place, window, {
    kind: 'acquisition_price',
    construct: 'price',
    recipient: purchase.bought,
    investors: unique(purchase.buyers),
    sellers: unique(purchase.sellers),
    told: purchase.told,
  })
}

function purchaseOf(
  document: AnnotatedDocument,
  place: Place,
  window: Window,
  own: readonly Purchase[],
  earlier: readonly Purchase[],
): Purchase | undefined {
  const { lower } = document.tokens
  const { sum, first, nouns, before, clause } = place
  const link = lower[first - 1] ?? ''
  const nearest =
    own.findLast(({ token }) => token < sum.first) ??
    own.find(({ token }) => token > sum.last && !lower.slice(sum.last, token).includes('including'))
  const priced =
    nearest !== undefined &&
    (link === 'for' || isWholeOfShares(document, place) || (link === 'at' && nearest.token < first)) &&
    nouns.noun !== 'stake' &&
    nouns.noun !== 'investment' &&
    !isPerUnit(document, place) &&
    !isInAside(document, place, nearest)
  // "bought A and B for a combined $300 million": of each the price is not told
  if (priced && lower.slice(first, sum.first).includes('combined')) return undefined
  const bracketed = link === '(' && nearest ? bracketedOf(document, place, own, nearest) : undefined
  if (bracketed) return bracketed
  if (priced)
    return nearest.token < window.first && window.first <= first ? secondOf(document, place, window, nearest) : nearest
  // "a sale of Acme, which could fetch $5m"
  if (nearest && clause?.verb.lemma === 'fetch' && nearest.token < clause.verb.first) return nearest
  const deal = nouns.noun === 'deal' || before.noun === 'deal' || isAgreementToBuy(document, place)
  // "bought A, and Globex's $5m purchase of B": the purchase that the sum's own noun tells
  const named = nouns.noun === 'deal' ? own.find(({ token }) => token === nouns.head) : undefined
  if (named) return named
  if ((deal || (nearest && nearest.token < first && isWorthOfDeal(document, place, nearest.token))) && nearest)
    return nearest
  const bid = bidOf(document, place)
  if (bid) return bid
  const offer = isWholeOfShares(document, place) ? offeredBefore(document, place, earlier) : undefined
  if (offer) return offer
  if (deal || isDealsPrice(document, place) || isDealValued(document, place)) return dealFor(document, place, earlier)
  const pays =
    clause !== undefined &&
    nouns.noun !== 'other' &&
    PAYING.test(clause.verb.lemma) &&
    (clause.verb.last + 3 >= first || (lower[first - 1] === 'and' && paysBefore(document, place, clause.verb.last)))
  const company = pays ? companyPaidFor(document, place) : undefined
  // "paid $5m for Acme and Globex bought Initech": the purchase behind is another one
  const other =
    company !== undefined && nearest !== undefined && nearest.token > sum.last && lower[sum.last + 1] === 'for'
  if (pays && nearest && !other) return nearest
  // "the $5 billion he paid to buy the company"
  const paid = document
    .clauses(place.sentence)
    .find(({ verb }) => verb.first > sum.last && verb.first <= sum.last + 4 && verb.lemma === 'pay')
  if (paid && nearest && nearest.token > paid.verb.head) return nearest
  if (company && clause)
    return {
      token: clause.verb.head,
      sentence: place.sentence,
      buyers: subjectsOf(document, clause),
      bought: company,
      sellers: [],
      told: offered(clause.verb.lemma, toldOf(document, place.sentence, clause, sum)),
    }
  const whole = pays ? paidByBuyer(document, place, earlier) : undefined
  if (whole) return whole
  if ((pays || paid) && partyAfter(document, place, sum.last + 1, /^for$/, 6))
    return boughtBefore(partyAfter(document, place, sum.last + 1, /^for$/, 6), earlier)
  return undefined
}

/** "paid $5m for Acme in 2019 and $6m for Globex": the second sum of one verb. */
function paysBefore(document: AnnotatedDocument, { first }: Place, verb: number): boolean {
  const [sum, ...more] = document.mentionsIn(document.money, verb + 1, first - 2)
  return sum !== undefined && !more.length && sum.first <= verb + 3 && document.tokens.lower[sum.last + 1] === 'for'
}

/** "bought A for $5m and B for $6m", "sold A to B for $5m and C to D for $6m": what the second sum was paid for stands behind the "and". */
function secondOf(document: AnnotatedDocument, place: Place, window: Window, purchase: Purchase): Purchase | undefined {
  const { lower } = document.tokens
  // "A for $5m, B for $6m and C for $7m"
  let at = window.first
  if (lower[at] !== ',' || lower[at + 1] === 'and') while (at < place.first && lower[at] !== 'and') at++
  const phrase = at < place.first ? phraseAfter(document, place.sentence, at) : undefined
  if (!phrase || phrase.last >= place.first) return undefined
  const bought = phrase.references.find(one => isParty(one) && one.last === phrase.last && !one.possessive)
  const to = lower[phrase.last + 1] === 'to' ? document.mentionAt(document.references, phrase.last + 2) : undefined
  if (lower[phrase.last + 1] === 'to' ? !isParty(to) : !bought || !reaches(document, phrase.last, place))
    return undefined
  const first = phrase.first + (/^(?:the|its|their|a)$/.test(lower[phrase.first]) ? 1 : 0)
  return {
    ...purchase,
    bought: bought ?? plainReference(document, Math.min(first, phrase.last), phrase.last),
    buyers: isParty(to) ? [to] : purchase.buyers,
  }
}

const TIME =
  /^(?:a|an|one|two|three|four|the|in|years?|months?|weeks?|later|last|this|earlier|following|next|\d+|january|february|march|april|may|june|july|august|september|october|november|december)$/

/** "and B a year later for $6m": only words of time stand between what was bought and its price. */
function reaches({ tokens: { lower } }: AnnotatedDocument, last: number, { first }: Place): boolean {
  if (last + 2 >= first) return true
  return (
    lower[first - 1] === 'for' && first <= last + 7 && lower.slice(last + 1, first - 1).every(word => TIME.test(word))
  )
}

/** "sold its stake in A, gained when A bought B, for $5m": the sum behind the comma is not that of the purchase told aside. */
function isInAside({ tokens: { lower } }: AnnotatedDocument, { first, sentence }: Place, { token }: Purchase): boolean {
  if (lower[first - 2] !== ',' || token > first) return false
  let comma = token
  while (comma > sentence.first && lower[comma] !== ',') comma--
  for (let at = sentence.first; at < comma; at++) if (/^(?:stakes?|shareholding|holding)$/.test(lower[at])) return true
  return false
}

/** "for $25 per share, or about $2 billion", "for $25 a share, a total of $2 billion": the price after that of one share. */
function isWholeOfShares(document: AnnotatedDocument, { first, sentence }: Place): boolean {
  const { lower } = document.tokens
  if (lower[first - 1] !== 'or') return false
  const comma = lower[first - 2] === ',' ? first - 3 : first - 2
  for (let at = comma; at >= Math.max(sentence.first, comma - 5); at--)
    if (/^shares?$/.test(lower[at])) return /^(?:a|per|each)$/.test(lower[at - 1] ?? '')
  return false
}

/** "a $5 million agreement by Acme to buy Globex". */
function isAgreementToBuy({ tokens: { lower } }: AnnotatedDocument, { sum, sentence }: Place): boolean {
  if (lower[sum.last + 1] !== 'agreement') return false
  for (let at = sum.last + 2; at < Math.min(sentence.last, sum.last + 8); at++)
    if (lower[at] === 'to') return /^(?:buy|acquire|purchase)$/.test(lower[at + 1])
  return false
}

const isPerUnit = (document: AnnotatedDocument, { sum }: Place): boolean =>
  /^(?:per|each|apiece|a)$/.test(document.tokens.lower[sum.last + 1] ?? '')
