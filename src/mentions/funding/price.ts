import type { AnnotatedDocument } from '../annotated-document.js'
import { phraseAfter, type StatusReading } from '../clause/index.js'
import type { Reference } from '../types.js'
import { ownerOf, partsOf, partyAfter, type Window } from './build.js'
import { isParty, plainReference, subjectsOf, unique } from './parties.js'
import type { Purchase } from './purchase.js'
import { toldOf } from './told.js'
import type { FundingParts, Place } from './types.js'

/** What pays for a purchase, comes of it or is lost by it: no price. */
const OTHER_MONEY = new Set(
  (
    'loan loans debt bond bonds note notes facility facilities financing funding savings synergies fee fees fine fines ' +
    'tax taxes cost costs loss losses profit profits revenue revenues sales stake stakes charge charges write-down'
  ).split(' '),
)
const PAYING = /^(?:pay|spend|shell|offer|bid|splash|fork|cough|splurge|drop)$/
/** Verbs whose "on" is what the money goes for. */
const LAVISHING = /^(?:splash|splurge|drop)$/

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
  const nearest = own.findLast(({ token }) => token < sum.first) ?? own.find(({ token }) => token > sum.last)
  const priced =
    nearest !== undefined &&
    (link === 'for' || isWholeOfShares(document, place) || (link === 'at' && nearest.token < first)) &&
    nouns.noun !== 'stake' &&
    !isPerUnit(document, place) &&
    !isInAside(document, place, nearest)
  if (priced)
    return nearest.token < window.first && window.first <= first ? secondOf(document, place, window, nearest) : nearest
  const deal = nouns.noun === 'deal' || before.noun === 'deal'
  if ((deal || (nearest && nearest.token < first && isWorthOfDeal(document, place))) && nearest) return nearest
  const bid = bidOf(document, place)
  if (bid) return bid
  if (deal || isDealsPrice(document, place) || isDealValued(document, place)) return dealFor(document, place, earlier)
  const pays = clause !== undefined && PAYING.test(clause.verb.lemma) && clause.verb.last + 3 >= first
  if (pays && nearest) return nearest
  // "the $5 billion he paid to buy the company"
  const paid = document
    .clauses(place.sentence)
    .find(({ verb }) => verb.first > sum.last && verb.first <= sum.last + 4 && verb.lemma === 'pay')
  if (paid && nearest && nearest.token > paid.verb.head) return nearest
  const company = pays ? companyPaidFor(document, place) : undefined
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

/** "bought A for $5m and B for $6m", "sold A to B for $5m and C to D for $6m": what the second sum was paid for stands behind the "and". */
function secondOf(document: AnnotatedDocument, place: Place, window: Window, purchase: Purchase): Purchase | undefined {
  const { lower } = document.tokens
  let at = window.first
  while (at < place.first && lower[at] !== 'and') at++
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

/** What is offered is not agreed; money that is dropped on something is spent. */
const offered = (verb: string, told: StatusReading): StatusReading =>
  verb === 'drop'
    ? { ...told, status: told.status === 'cancelled' ? 'completed' : told.status }
    : /^(?:offer|bid)$/.test(verb) && told.status !== 'cancelled'
      ? { ...told, status: 'planned' }
      : told

/** The noun of an offer that a sum is the size of, after it, or before it in "raised its bid for Acme to $5 billion"; -1 where none is. */
function bidNoun(document: AnnotatedDocument, { nouns, clause, first, sentence }: Place): number {
  const { lower } = document.tokens
  const isBid = (token: number) => /^(?:bid|offer|approach|proposal)$/.test(lower[token] ?? '')
  if (nouns.noun === 'deal' && isBid(nouns.last)) return nouns.last
  const object = clause?.object
  const moved = object && /^(?:raise|lift|sweeten|up|increase|boost|hike|improve|lower|cut)$/.test(clause.verb.lemma)
  if (moved && isBid(object.head) && lower[first - 1] === 'to') return object.head
  // "a takeover proposal from Acme worth $5 billion"
  if (!/^(?:worth|of|at)$/.test(lower[first - 1] ?? '')) return -1
  const ofTakeover = (token: number) => /^(?:takeover|buyout|acquisition|unsolicited)$/.test(lower[token - 1] ?? '')
  for (let at = first - 2; at >= Math.max(sentence.first, first - 9); at--)
    if (isBid(at) && (lower[at] === 'bid' || ofTakeover(at))) return at
  return -1
}

/** "a $5 billion bid for Acme", "rejected a $5 billion offer from Acme": a price that is offered. */
function bidOf(document: AnnotatedDocument, place: Place): Purchase | undefined {
  const { clause, sentence } = place
  const noun = bidNoun(document, place)
  if (!clause || noun < 0) return undefined
  const { lower } = document.tokens
  const target = partyAfter(document, place, noun + 1, /^for$/, 0)
  const bidder = partyAfter(document, place, noun + 1, /^(?:from|by)$/, 0)
  const acting = ownerOf(document, place) ?? subjectsOf(document, clause)[0]
  const refused = /^(?:reject|rebuff|spurn|decline|turn)$/.test(clause.verb.lemma)
  // "rejected a $5m takeover offer from a group of funds": by somebody without a name
  const unnamed = refused && !target && /^(?:from|by)$/.test(lower[noun + 1] ?? '')
  const bought = target ?? (bidder || unnamed ? acting : undefined)
  const buyer = bidder ?? (target ? acting : undefined)
  if (!bought || !(buyer || unnamed) || bought.entity === buyer?.entity) return undefined
  const told = toldOf(document, sentence, clause, place.sum)
  const ended = refused || /^(?:withdraw|drop|abandon|scrap|pull|end|shelve|walk)$/.test(clause.verb.lemma)
  return {
    token: clause.verb.head,
    sentence,
    buyers: buyer ? [buyer] : [],
    bought,
    sellers: [],
    told: { ...told, status: ended ? 'cancelled' : 'planned' },
  }
}

/** "paid $2 billion for Acme": a company, and nothing of its own ("for Acme's chips"). */
function companyPaidFor(document: AnnotatedDocument, { sum, sentence, clause }: Place): Reference | undefined {
  const { lower } = document.tokens
  // "$2 billion in cash and stock for Acme"
  let link = sum.last + 1
  if (lower[link] === 'in') while (/^(?:in|cash|stock|and|shares|all)$/.test(lower[link] ?? '')) link++
  const lavished = lower[link] === 'on' && LAVISHING.test(clause?.verb.lemma ?? '')
  if (sum.value < 1_000_000 || !(lower[link] === 'for' || lavished)) return undefined
  let at = link + 1
  // "for rival Acme", "for the chipmaker Acme"
  const near = link + 5
  while (at < near && !document.mentionAt(document.references, at) && isDescribing(document, sentence, at)) at++
  const reference = document.mentionAt(document.references, at)
  const whole =
    reference &&
    !reference.possessive &&
    (reference.last >= sentence.last || /^[.,;)]$|^(?:in|and|last|as)$/.test(lower[reference.last + 1] ?? '.'))
  return whole && reference.form === 'name' && /^(?:organization|unknown)$/.test(reference.entity?.kind ?? '')
    ? reference
    : undefined
}

/** "Northwind paid $5 million, according to a filing": the buyer of the purchase told last, and nothing else that is paid for. */
function paidByBuyer(
  document: AnnotatedDocument,
  { clause, sum, sentence }: Place,
  earlier: readonly Purchase[],
): Purchase | undefined {
  const last = earlier.at(-1)
  if (!last?.bought || sum.value < 1_000_000 || clause?.verb.lemma !== 'pay') return undefined
  if (sentence.index - last.sentence.index > 2 || !/^[,.]$/.test(document.tokens.lower[sum.last + 1] ?? '.'))
    return undefined
  const payers = subjectsOf(document, clause)
  return payers.length && payers.every(one => last.buyers.some(({ entity }) => entity === one.entity))
    ? last
    : undefined
}

const isDescribing = (document: AnnotatedDocument, sentence: Place['sentence'], token: number): boolean =>
  /^(?:noun|determiner)$/.test(document.tagged(sentence).at(token) ?? '')

/** "buys Acme in a deal with an enterprise value of $5m", "..., valuing the company at $5m": what it buys is worth. */
function isWorthOfDeal(document: AnnotatedDocument, { first, sentence }: Place): boolean {
  const { lower } = document.tokens
  if (!/^(?:of|at|to|is)$/.test(lower[first - 1] ?? '')) return false
  for (let at = first - 2; at >= Math.max(sentence.first, first - 9); at--)
    if (/^(?:deal|transaction|valuing|values|valued)$/.test(lower[at])) return true
  return false
}

/** "The deal is worth $5m", "the purchase price was $5m", "the transaction, valued at $5m": the noun of a purchase told before. */
function isDealsPrice(document: AnnotatedDocument, { sentence, first }: Place): boolean {
  const { lower } = document.tokens
  if (!/^(?:at|of|worth|is|was|be|to|cost)$/.test(lower[first - 1] ?? '')) return false
  for (let at = first - 2; at >= Math.max(sentence.first, first - 8); at--) {
    if (/^(?:deal|acquisition|transaction|takeover|purchase)$/.test(lower[at]))
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
  if (!opens.some(word => /^(?:deal|transaction|acquisition|takeover|buyout|purchase)$/.test(word))) return false
  return lower.slice(Math.max(sentence.first, first - 7), first).some(word => /^(?:values|valued|valuing)$/.test(word))
}

/** "the $60 billion deal for VMware": a purchase of the same told before; else the last one, where the deal is "the" or "this". */
function dealFor(document: AnnotatedDocument, place: Place, earlier: readonly Purchase[]): Purchase | undefined {
  const { lower } = document.tokens
  const named = partyAfter(document, place, Math.max(place.sum.last, place.nouns.last) + 1, /^(?:for|with|to)$/, 3)
  if (named) return boughtBefore(named, earlier)
  const definite =
    /^(?:the|this|that)$/.test(lower[place.first] ?? '') ||
    isDealsPrice(document, place) ||
    isDealValued(document, place)
  return definite ? earlier.at(-1) : undefined
}

const boughtBefore = (named: { entity: unknown } | undefined, earlier: readonly Purchase[]): Purchase | undefined =>
  earlier.find(({ bought, buyers }) => named !== undefined && bought?.entity === named.entity && buyers.length > 0)

const isPerUnit = (document: AnnotatedDocument, { sum }: Place): boolean =>
  /^(?:per|each|apiece|a)$/.test(document.tokens.lower[sum.last + 1] ?? '')
