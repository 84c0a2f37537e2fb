import { GIVING_VERBS } from '../../language/funding-words.js'
import type { Sentence } from '../../language/sentences.js'
import { wordSet } from '../../language/word-set.js'
import type { AnnotatedDocument } from '../annotated-document.js'
import { type Clause, finiteAfter } from '../clause/index.js'
import type { Reference } from '../types.js'
import {
  actorOf,
  backersOf,
  companyBehind,
  others,
  ownerOf,
  partsOf,
  partyAfter,
  roundOf,
  type SumReader,
} from './build.js'
import { isFund } from './investors.js'
import { isForFund } from './offering.js'
import { isParty, ownerBefore, subjectsOf } from './parties.js'
import type { Place } from './types.js'

/** A sum below this is no round: the price of a thing, a donation. */
export const SMALLEST_ROUND = 10_000

const isRoundNoun = ({ nouns, before }: Place): boolean =>
  nouns.noun === 'round' || nouns.noun === 'investment' || before.noun === 'round' || before.noun === 'investment'

/** "a $5 million Series A round", "its $10m raise": a noun of funding beside the sum. */
export const readRoundNoun: SumReader = (document, place, window) => {
  if (!isRoundNoun(place) || place.sum.value < SMALLEST_ROUND || paysForStake(document, place)) return undefined
  const backers = backersOf(document, place, window)
  const { recipient, givers } = sidesOf(document, place)
  // an investment told from the giver's side is read elsewhere
  if (isInvestment(place) && !recipient && !backers.investors.length) return undefined
  // "a $2 billion commitment from a carrier": an order, unless a fund makes it
  if (isCommitment(document, place) && ![...givers, ...backers.investors].some(isFund)) return undefined
  const name = roundOf(document, place, window)
  const fund = name.round === null && !givers.length && isForFund(document, place, recipient)
  return partsOf(document, place, window, {
    kind: fund ? 'fund' : 'funding_round',
    construct: fund ? 'fund' : 'round-of-sum',
    recipient,
    investors: others([...givers, ...backers.investors], recipient),
    leads: others([...(isLeading(place.clause) ? givers : []), ...backers.leads], recipient),
    ...name,
  })
}

/** "will take a 40% stake in it with an investment of $5m": what a stake costs is no round of who takes it. */
const paysForStake = ({ tokens: { lower } }: AnnotatedDocument, { before, clause }: Place): boolean =>
  before.noun === 'investment' &&
  clause?.object !== undefined &&
  /^(?:stake|stakes|shareholding)$/.test(lower[clause.object.head]) &&
  clause.object.last < before.first

const isCommitment = ({ tokens: { lower } }: AnnotatedDocument, { nouns }: Place): boolean =>
  nouns.head >= 0 && /^commitments?$/.test(lower[nouns.head])
const isInvestment = ({ nouns, before }: Place): boolean => (nouns.noun ?? before.noun) === 'investment'
const isLeading = (clause: Clause | undefined): boolean => /^(?:co-)?lead$/.test(clause?.verb.lemma ?? '')

/** "The £5m round will help Acme expand": who is helped. */
function helpedAfter(document: AnnotatedDocument, { sentence }: Place, end: number): Reference | undefined {
  const helping = document
    .clauses(sentence)
    .find(
      ({ verb }) => verb.first > end && verb.voice === 'active' && /^(?:help|allow|enable|let|give)$/.test(verb.lemma),
    )
  const next = helping && document.mentionAt(document.references, helping.verb.last + 1)
  return isParty(next) && next.form === 'name' && !next.possessive ? next : undefined
}

/** "Its latest round, a $5m Series B, was led by Globex": whose round the sum only tells more of. */
function apposed(document: AnnotatedDocument, { first, sentence }: Place): Reference | undefined {
  const { lower } = document.tokens
  return lower[first - 1] === ',' && /^(?:round|financing|raise|funding|fundraise)$/.test(lower[first - 2] ?? '')
    ? ownerBefore(document, sentence, first - 2)
    : undefined
}

/** "Acme ($5m Series A, led by Globex) makes": who stands before the bracket. */
function bracketed(document: AnnotatedDocument, { first }: Place): Reference | undefined {
  if (document.tokens.lower[first - 1] !== '(') return undefined
  const named = document.mentionAt(document.references, first - 2)
  return isParty(named) && named.form === 'name' && named.entity.kind !== 'person' ? named : undefined
}

/** "Acme, backed by $5m from Globex, makes", "Backed by $5m from Globex, Acme makes": whom the sum backs. */
export function backedBySum(document: AnnotatedDocument, { sentence, sum, first }: Place): Reference | undefined {
  const { lower } = document.tokens
  if (lower[first - 1] !== 'by' || lower[first - 2] !== 'backed') return undefined
  const before = first - 3
  if (lower[before] === ',') {
    const named = document.mentionAt(document.references, before - 1)
    return isParty(named) && named.form === 'name' && named.entity.kind !== 'person' ? named : undefined
  }
  return before < sentence.first ? leaderBehind(document, sentence, sum.last) : undefined
}

/** "..., Acme plans": the company that acts behind the comma which ends an opening phrase. */
export function leaderBehind(document: AnnotatedDocument, sentence: Sentence, after: number): Reference | undefined {
  const subject = finiteAfter(document, sentence, after)?.subject
  if (!subject || document.tokens.lower[subject.first - 1] !== ',') return undefined
  return subject.references.find(one => isParty(one) && one.entity.kind !== 'person' && !one.possessive)
}

/** "Besides its $5m round, Acme disclosed": of the company that the sentence names behind the opening phrase. */
function toldBehind(document: AnnotatedDocument, { clause, first, sum, sentence }: Place): Reference | undefined {
  const { lower } = document.tokens
  const own = lower[sum.first - 1] === 'its' || lower[first - 1] === 'its'
  return own && !clause ? leaderBehind(document, sentence, sum.last) : undefined
}

/** "Armed with $5m in new funding, Acme plans", "Fresh off a $5m Series B, Acme is", "With the new $5m round, Acme has": who stands behind the comma. */
export function opensSentence(document: AnnotatedDocument, { sentence, sum }: Place): Reference | undefined {
  const { lower } = document.tokens
  const with_ = lower[sentence.first] === 'with' ? sentence.first : sentence.first + 1
  const fresh = /^fresh (?:off|from)$/.test(`${lower[sentence.first]} ${lower[with_]}`)
  if (
    (!fresh && lower[with_] !== 'with') ||
    !/^(?:with|fresh|armed|backed|flush|fueled|fuelled|buoyed|bolstered)$/.test(lower[sentence.first])
  )
    return undefined
  return sum.first > with_ + 5 ? undefined : leaderBehind(document, sentence, sum.last)
}

/** "a fundraise of $5m by Acme", "the $5m capital raise by Acme": who raises it stands behind "by". */
function raisedBy(document: AnnotatedDocument, place: Place): Reference | undefined {
  const { nouns, before, sum } = place
  const { lower } = document.tokens
  if (!/^(?:fundrais(?:e|er|ing)|fund-raising|raise|raising)$/.test(lower[nouns.noun ? nouns.head : before.head] ?? ''))
    return undefined
  return partyAfter(document, place, Math.max(sum.last, nouns.last) + 1, /^by$/, 0)
}

/** What the one with the largest round leads. */
const RANKS = wordSet(
  'week month day quarter year segment sector category pack field list chart charts table way activity space',
)

/** Who gets the money of a round that is named as a thing, and who gives it. */
function sidesOf(document: AnnotatedDocument, place: Place): { recipient: Reference | undefined; givers: Reference[] } {
  const { clause, sum, nouns } = place
  const owner =
    ownerOf(document, place) ?? apposed(document, place) ?? bracketed(document, place) ?? raisedBy(document, place)
  // "Acme led the week with a $5m round": the largest of those that raised
  const ahead =
    clause?.verb.lemma === 'lead' && clause.object !== undefined && RANKS.has(document.tokens.lower[clause.object.head])
  const giving = clause !== undefined && !ahead && GIVING_VERBS.has(clause.verb.lemma) && clause.verb.voice === 'active'
  const end = Math.max(sum.last, nouns.last)
  if (giving)
    return {
      recipient:
        owner ??
        clause.object?.references.find(one => isParty(one) && one.last < place.first && one.first > clause.verb.last) ??
        partyAfter(document, place, end + 1, /^(?:in|into|for|to)$/, 3) ??
        companyBehind(document, place, end + 1),
      givers: subjectsOf(document, clause),
    }
  if (owner) return { recipient: owner, givers: [] }
  // "A joined existing backers B and C in the $5m Series A for Acme"
  if (clause?.verb.lemma === 'join' && clause.verb.voice === 'active')
    return {
      recipient: partyAfter(document, place, end + 1, /^(?:for|in|of)$/, 2),
      givers: [...subjectsOf(document, clause), ...(clause.object?.references.filter(isParty) ?? [])],
    }
  const helped =
    clause === undefined || clause.verb.tense === 'participle' ? helpedAfter(document, place, end) : undefined
  if (helped) return { recipient: helped, givers: [] }
  const led = opensSentence(document, place) ?? backedBySum(document, place) ?? toldBehind(document, place)
  if (led) return { recipient: led, givers: [] }
  // "Acme, valued at $6bn after a $1bn Series E in March, is": whose valuation is told has raised it
  const acting =
    clause?.verb.voice === 'passive' && clause.verb.tense === 'participle' && clause.verb.lemma !== 'value'
      ? clause.governor
      : clause
  return {
    recipient: actorOf(document, acting) ?? partyAfter(document, place, end + 1, /^(?:for|in|into)$/, 2),
    givers: [],
  }
}
