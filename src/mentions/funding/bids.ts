import type { Sentence } from '../../language/sentences.js'
import { wordsIn } from '../../language/tokens.js'
import type { AnnotatedDocument } from '../annotated-document.js'
import { ownerOf, partyAfter } from './build.js'
import { ownerBefore, subjectsOf } from './parties.js'
import type { Purchase } from './purchase.js'
import { toldOf } from './told.js'
import type { Place } from './types.js'

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
    if (isBid(at) && (lower[at] === 'bid' || ofTakeover(at) || isOwned(document, sentence, at, clause?.verb.lemma)))
      return at
  return -1
}

/** "agreed to Globex's increased offer", "accepted Globex's proposal". */
const isOwned = (
  document: AnnotatedDocument,
  sentence: Place['sentence'],
  noun: number,
  verb: string | undefined,
): boolean =>
  /^(?:agree|accept|reject|rebuff|spurn)$/.test(verb ?? '') && ownerBefore(document, sentence, noun)?.form === 'name'

/** "Acme agreed to Globex's increased offer of $5 billion": whose offer it is bids, and who agrees is bought. */
function ownedBid(document: AnnotatedDocument, place: Place, noun: number): Purchase | undefined {
  const { clause, sentence, sum } = place
  const bidder = ownerBefore(document, sentence, noun)
  const [bought] = subjectsOf(document, clause)
  if (!clause || bidder?.form !== 'name' || !bought || bought.entity === bidder.entity) return undefined
  const told = toldOf(document, sentence, clause, sum)
  return { token: clause.verb.head, sentence, buyers: [bidder], bought, sellers: [], told }
}

const OFFERS = wordsIn('bid offer approach proposal')
const REFUSING = /^(?:reject|rebuff|spurn|decline|turn|snub)$/
const HAVING = /^(?:receive|get|consider|review|weigh|confirm|accept)$/

/** The offers that a sentence tells, whatever they are worth: "made an offer for Acme", "rejected Globex's takeover bid". */
export function offersIn(document: AnnotatedDocument, sentence: Sentence): Purchase[] {
  const found: Purchase[] = []
  const next = (from: number) => document.tokens.firstOf(OFFERS, from, sentence.last)
  for (let at = next(sentence.first); at >= 0; at = next(at + 1)) {
    const offer = offerAt(document, sentence, at)
    if (offer) found.push(offer)
  }
  return found
}

function offerAt(document: AnnotatedDocument, sentence: Sentence, noun: number): Purchase | undefined {
  const clause = document.clauses(sentence).findLast(({ verb }) => verb.last < noun)
  if (!clause) return undefined
  const place = { sentence } as Place
  const target = partyAfter(document, place, noun + 1, /^for$/, 0)
  const [acting] = subjectsOf(document, clause)
  const bidder = ownerBefore(document, sentence, noun) ?? partyAfter(document, place, noun + 1, /^(?:from|by)$/, 0)
  const { lemma } = clause.verb
  const bought = target ?? (bidder && (REFUSING.test(lemma) || HAVING.test(lemma)) ? acting : undefined)
  const buyer = bidder ?? (target ? acting : undefined)
  if (!bought || !buyer || bought.entity === buyer.entity || bought.entity?.kind === 'person') return undefined
  const status = REFUSING.test(lemma) ? 'cancelled' : 'planned'
  const told = { ...toldOf(document, sentence, clause, { first: noun, last: noun }), status } as const
  return { token: noun, sentence, buyers: [buyer], bought, sellers: [], told }
}

/** "Globex's bid -- $11 per share, or $5 million -- is too low": the offer told before, by whose it is. */
export function offeredBefore(
  document: AnnotatedDocument,
  { sentence, first }: Place,
  earlier: readonly Purchase[],
): Purchase | undefined {
  for (let noun = first - 1; noun >= Math.max(sentence.first, first - 12); noun--) {
    if (!document.tokens.says(OFFERS, noun)) continue
    const owner = ownerBefore(document, sentence, noun)
    return owner && earlier.findLast(({ buyers }) => buyers.some(({ entity }) => entity === owner.entity))
  }
  return undefined
}

/** "An offer of $5m from Globex was turned down by Acme": the passive of a refusal. */
function offerTurnedDown(document: AnnotatedDocument, place: Place): Purchase | undefined {
  const { sentence, first, sum, nouns } = place
  const opens = document.tokens.firstOf(OFFERS, sentence.first, Math.min(sentence.last, sum.last + 3))
  if (opens < 0 || (opens < first - 2 && nouns.noun !== 'deal')) return undefined
  const clause = document
    .clauses(sentence)
    .find(({ verb }) => verb.first > sum.last && verb.voice === 'passive' && REFUSING.test(verb.lemma))
  const bidder = clause && partyAfter(document, place, Math.max(sum.last, opens) + 1, /^(?:from|by)$/, 0)
  const bought = clause && partyAfter(document, place, clause.verb.last + 1, /^by$/, 1)
  if (!clause || !bidder || !bought || bidder.entity === bought.entity) return undefined
  const told = { ...toldOf(document, sentence, clause, sum), status: 'cancelled' } as const
  return { token: clause.verb.head, sentence, buyers: [bidder], bought, sellers: [], told }
}

/** "a $5 billion bid for Acme", "rejected a $5 billion offer from Acme": a price that is offered. */
export function bidOf(document: AnnotatedDocument, place: Place): Purchase | undefined {
  const { clause, sentence } = place
  const turned = offerTurnedDown(document, place)
  if (turned) return turned
  const noun = bidNoun(document, place)
  if (!clause || noun < 0) return undefined
  const { lower } = document.tokens
  const target = partyAfter(document, place, noun + 1, /^for$/, 0)
  const bidder = partyAfter(document, place, noun + 1, /^(?:from|by)$/, 0)
  const acting = ownerOf(document, place) ?? subjectsOf(document, clause)[0]
  const refused = /^(?:reject|rebuff|spurn|decline|turn)$/.test(clause.verb.lemma)
  const accepted = /^(?:agree|accept|approve|back)$/.test(clause.verb.lemma)
  const owned = refused || accepted ? ownedBid(document, place, noun) : undefined
  if (owned) return { ...owned, told: { ...owned.told, status: refused ? 'cancelled' : 'announced' } }
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
    told: { ...told, status: ended ? 'cancelled' : accepted ? 'announced' : 'planned' },
  }
}
