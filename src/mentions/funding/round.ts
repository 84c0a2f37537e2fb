import { RAISING_VERBS } from '../../language/funding-words.js'
import { wordsIn } from '../../language/tokens.js'
import type { AnnotatedDocument } from '../annotated-document.js'
import type { Clause } from '../clause/index.js'
import type { Reference } from '../types.js'
import { addedTo } from './added.js'
import { actorOf, backersOf, others, partsOf, partyAfter, roundOf, type SumReader } from './build.js'
import { isFund } from './investors.js'
import { isForFund, namedFundBefore } from './offering.js'
import { isParty } from './parties.js'
import { clauseAt, isObjectOf } from './place.js'
import { backedBySum, opensSentence, SMALLEST_ROUND } from './round-noun.js'
import { isOfShares } from './share-sale.js'
import type { Place, Window } from './types.js'

/** Verbs whose "$5m from Acme" may be pay or a prize: money raised only where an investor gives it. */
const GETTING = /^(?:get|receive|attract|obtain|gain|draw|bring|take|collect|have)$/
const INVESTORS = /^(?:investors|backers|venture|angel|angels|vcs|shareholders)$/

/** "raised $5m for charity", "raised $5m for the victims": for others. */
function isGivenAway({ tokens: { lower } }: AnnotatedDocument, { sum, nouns, sentence }: Place): boolean {
  if (nouns.noun !== undefined || lower[sum.last + 1] !== 'for') return false
  for (let at = sum.last + 2; at <= Math.min(sentence.last, sum.last + 6); at++)
    if (
      /^(?:charity|charities|victims|relief|hospice|refugees|unicef|foundation|cause|causes|campaign)$/.test(lower[at])
    )
      return true
  return false
}

/** "Acme gets $5M from Harbor Ventures", "took in $5m from investors including Globex", "brought in $5m of venture money". */
function isGiven(document: AnnotatedDocument, place: Place, window: Window, clause: Clause): boolean {
  const { nouns, sum, sentence } = place
  if (!GETTING.test(clause.verb.lemma)) return false
  const isTaken = /^(?:bring|take)$/.test(clause.verb.lemma) && isIn(document, place, clause)
  if (clause.verb.lemma === 'bring' && !isTaken) return false
  if (nouns.noun === 'investment' || nouns.noun === 'round') return isIn(document, place, clause)
  if (nouns.noun !== undefined) return false
  const { lower } = document.tokens
  if (lower[sum.last + 1] === 'from')
    for (let at = sum.last + 2; at <= Math.min(sentence.last, sum.last + 6); at++)
      if (INVESTORS.test(lower[at])) return true
  if (clause.verb.lemma === 'take' && !isTaken) return false
  const { investors, leads } = backersOf(document, place, window)
  // "took in $5m, led by Globex": only a round is led
  return (isTaken && leads.length > 0) || investors.some(isFund)
}

/** "raised $5 million", "nabs $5M to build ...": the sum is the object of a verb of raising. */
export const readRaise: SumReader = (document, place, window) => {
  const { sum, nouns, before, sentence } = place
  if (sum.value < SMALLEST_ROUND || before.noun || isOfShares(document, place) || isGivenAway(document, place))
    return undefined
  const seen = seenRaising(document, place)
  if (seen && nouns.noun !== 'debt')
    return partsOf(document, place, window, {
      ...(nouns.noun === 'fund' || isForFund(document, place, seen) ? FUND : RAISE),
      recipient: seen,
      ...backersOf(document, place, window),
      ...roundOf(document, place, window),
      told: { status: 'completed', certainty: 'stated', cues: [] },
    })
  const added = addedTo(document, place)
  if (added) return partsOf(document, place, window, { ...RAISE, recipient: actorOf(document, place.clause), ...added })
  const own = place.clause
  const taken = own && (isObjectOf(document, place, own) || isIn(document, place, own))
  const given = own && taken && isGiven(document, place, window, own) ? own : undefined
  const led =
    place.nouns.noun === undefined ? (opensSentence(document, place) ?? backedBySum(document, place)) : undefined
  const backed = led && others(backersOf(document, place, window).investors, led)
  // "Backed with $5m from Globex, Acme plans", "Armed with a fresh $5m, Acme plans"
  const armed = led && /^(?:armed|flush)$/.test(document.tokens.lower[sentence.first]) && nouns.last < nouns.first
  if (backed && (backed.length || armed))
    return partsOf(document, place, window, { ...RAISE, recipient: led, investors: backed }, undefined)
  const clause = given ?? raisingClause(document, place)
  // "to raise $5m in a deal that values it at"
  const dealt =
    nouns.noun === 'deal' &&
    /^(?:raise|secure)$/.test(clause?.verb.lemma ?? '') &&
    document.tokens.lower[sum.last + 1] === 'in'
  if (!clause || !(nouns.noun === undefined || nouns.noun === 'round' || nouns.noun === 'investment' || dealt))
    return undefined
  if (clause.verb.lemma !== 'raise' && nouns.noun === undefined && nouns.last >= nouns.first) return undefined
  // "snags a $2 billion commitment from a carrier": an order, unless a fund makes it
  if (clause.verb.lemma !== 'raise' && document.tokens.lower[nouns.head] === 'commitment') {
    if (!backersOf(document, place, window).investors.some(isFund)) return undefined
  }
  if (
    clause.verb.lemma !== 'raise' &&
    clause.verb.lemma !== 'secure' &&
    clause.verb.lemma !== 'bring' &&
    clause.verb.voice !== 'passive' &&
    nouns.noun === undefined &&
    !endsLikeRound(document, place)
  )
    return undefined
  // "as soon as you want to raise $5m": nobody
  const asked = clause.subject ?? clause.governor?.subject
  if (asked?.first === asked?.last && document.tokens.lower[asked?.first ?? -1] === 'you') return undefined
  const backers = backersOf(document, place, window)
  const passive = clause.verb.voice === 'passive'
  const recipient = passive
    ? partyAfter(document, place, clause.verb.last + 1, /^by$/, 3)
    : (ownerOfRound(document, clause) ??
      actorOf(document, clause) ??
      partyAfter(document, place, Math.max(sum.last, nouns.last) + 1, /^for$/, 0))
  // "the $56 million total raised by startups": nobody named got it
  if (passive && !recipient) return undefined
  const investors = others(backers.investors, recipient)
  const name = roundOf(document, place, window)
  // "The previous two funds raised $5m"
  const funds =
    clause.subject !== undefined && /^funds?$/.test(document.tokens.lower[clause.subject.head]) && !recipient
  const named = recipient ? undefined : namedFundBefore(document, place, funds)
  const fund =
    funds ||
    named !== undefined ||
    (name.round === null && raisesFund(document, place)) ||
    (name.round === null && isForFund(document, place, recipient))
  return partsOf(
    document,
    place,
    window,
    {
      ...(fund ? FUND : RAISE),
      recipient: recipient ?? named,
      investors,
      leads: others(backers.leads, recipient),
      ...name,
    },
    clauseAt(document, sentence, clause.verb.head),
  )
}

/** "raised the largest fund in Norland, raking in $5m": what the sentence says is raised. */
const raisesFund = (document: AnnotatedDocument, { sentence, first }: Place): boolean =>
  document
    .clauses(sentence)
    .some(
      ({ verb, object }) =>
        object !== undefined &&
        object.last < first &&
        /^(?:raise|close|launch)$/.test(verb.lemma) &&
        document.tokens.lower[object.head] === 'fund',
    )

/** "we saw Acme raise $5m, Globex secure $2m": who stands right before the bare verb. */
function seenRaising(document: AnnotatedDocument, { first, sentence }: Place): Reference | undefined {
  const { tokens } = document
  const named = document.mentionAt(document.references, first - 2)
  if (!BARE.test(tokens.lower[first - 1] ?? '') || !isParty(named) || named.form !== 'name' || named.possessive)
    return undefined
  const seen = tokens.firstOf(SEEING, sentence.first, named.first)
  return seen >= 0 && named.entity.kind !== 'person' ? named : undefined
}

const BARE = /^(?:raise|secure|land|close|bag|debut|nab)$/
const SEEING = wordsIn('saw see seen had watched')

const FUND = { kind: 'fund', construct: 'fund' } as const
const RAISE = { kind: 'funding_round', construct: 'raise' } as const

/** The clause of a raising verb right before the sum; "pulls in", "picked up" and "raised (another)" too. */
function raisingClause(document: AnnotatedDocument, place: Place): Clause | undefined {
  const { clause, sentence, first, sum } = place
  if (clause && leavesStealth(document, place, clause)) return clause
  // "its latest financing brought in $5m"
  if (clause?.verb.lemma === 'bring' && isIn(document, place, clause) && isRoundNamed(document, clause)) return clause
  // "bringing in $7 billion across four funds"; alone it is takings
  if (clause?.verb.lemma === 'bring' && isIn(document, place, clause) && isForFund(document, place, undefined))
    return clause
  const { lower } = document.tokens
  if (clause && RAISING_VERBS.has(clause.verb.lemma)) {
    if (isObjectOf(document, place, clause) || isSecondObject(document, place, clause)) return clause
    if (/^(?:in|up|down)$/.test(lower[first - 1] ?? '') && first - 2 === clause.verb.head) return clause
  }
  // "$5 million was raised by Acme", "a $5m Series B was secured by Acme"
  return document
    .clauses(sentence)
    .find(
      ({ verb, subject }) =>
        subject !== undefined &&
        subject.first <= sum.first &&
        sum.last <= subject.last &&
        verb.voice === 'passive' &&
        (RAISING_VERBS.has(verb.lemma) || (verb.lemma === 'sweep' && verb.particle === 'up')),
    )
}

/** "raised $5m in January and another $3m this month": the second of two sums, each with its time. */
function isSecondObject(document: AnnotatedDocument, { sum, first, sentence }: Place, { verb }: Clause): boolean {
  const { lower } = document.tokens
  if (lower[first - 1] !== 'and' || verb.lemma !== 'raise') return false
  const before = document.mentionsIn(document.money, verb.last + 1, first - 2)
  if (before.length !== 1) return false
  const when = (from: number, to: number) => document.mentionsIn(document.dates, from, to).length === 1
  return (
    first - before[0].last <= 5 &&
    when(before[0].last + 1, first - 2) &&
    when(sum.last + 1, Math.min(sentence.last, sum.last + 2))
  )
}

/** "Acme's latest financing, in May, brought in $5m": whose it was. */
const ownerOfRound = (document: AnnotatedDocument, clause: Clause): Reference | undefined =>
  isRoundNamed(document, clause) ? clause.subject!.references.find(one => isParty(one) && one.possessive) : undefined

const isRoundNamed = ({ tokens }: AnnotatedDocument, { subject }: Clause): boolean =>
  subject !== undefined && /^(?:round|financing|funding|raise|fundraise|fundraising)$/.test(tokens.lower[subject.head])

const isIn = ({ tokens }: AnnotatedDocument, { first }: Place, { verb }: Clause): boolean =>
  verb.particle === 'in' || (tokens.lower[first - 1] === 'in' && first - 2 === verb.head)

/** "came out of stealth with $5m from A". */
function leavesStealth({ tokens: { lower } }: AnnotatedDocument, { first }: Place, { verb }: Clause): boolean {
  if (!/^(?:come|emerge|exit|launch|step|break)$/.test(verb.lemma) || lower[first - 1] !== 'with') return false
  for (let at = verb.last + 1; at < first; at++) if (lower[at] === 'stealth') return true
  return false
}

/** After the sum of "lands $5M": its givers, what it is for, or nothing more. */
function endsLikeRound(document: AnnotatedDocument, { sum, sentence }: Place): boolean {
  const { lower } = document.tokens
  const word = lower[lower[sum.last + 1] === 'more' ? sum.last + 2 : sum.last + 1] ?? '.'
  // "pulled in $90 million at the box office"
  if (word === 'at' && lower[sum.last + 2] === 'the') return false
  return sum.last >= sentence.last || /^(?:from|to|led|for|at|[.,;:–—(-]|as)$/.test(word)
}
