import type { Sentence } from '../../language/sentences.js'
import { wordsIn, wordsLike } from '../../language/tokens.js'
import type { AnnotatedDocument } from '../annotated-document.js'
import type { MoneyMention } from '../types.js'
import { offersIn } from './bids.js'
import { NO_PARTS, others, type SumReader } from './build.js'
import { readCommitment } from './commitment.js'
import { isDealValued } from './deal-worth.js'
import { dateOfAct, detailOf, ownerOfDetail, type SumDetail } from './details.js'
import { type Details, followUpOf } from './follow-up.js'
import { readFundClosing } from './fund-closing.js'
import { readInvestment } from './invest.js'
import { roundInvestedIn } from './investors.js'
import { readDebt, readGrant } from './lending.js'
import { floatedIn, readFund, readOffering } from './offering.js'
import { subjectsOf } from './parties.js'
import { placeOf } from './place.js'
import { readPlainRound } from './plain-round.js'
import { readPrice } from './price.js'
import { type Purchase, purchasesIn } from './purchase.js'
import { readRaisedBefore } from './raised-before.js'
import { readRaise } from './round.js'
import { readRoundNoun } from './round-noun.js'
import { readShareSale } from './share-sale.js'
import { readSharePurchase } from './shares.js'
import { readStake, stakesIn } from './stake.js'
import type { Story } from './story.js'
import type { FundingParts, Place, Window } from './types.js'
import { hasWord, plainParts, readOtherStake, readWithoutSum } from './without-sum.js'

/** What a sum may be, in the order in which it is asked; the price of a purchase comes before them all. */
const READERS: readonly SumReader[] = [
  readRaisedBefore,
  readShareSale,
  readSharePurchase,
  readDebt,
  readGrant,
  readOffering,
  readFundClosing,
  readFund,
  readStake,
  readInvestment,
  readCommitment,
  readRaise,
  readRoundNoun,
]

const BUYING_WORDS = wordsLike(
  /^(?:acquir\w{1,5}|acquisitions?|buys?|bought|buying|buyout|takeover|take|takes|taken|took|taking|purchas\w{1,3}|s[eo]lls?|sold|selling|(?:off|un)load\w{0,3}|acqui-?hir\w{1,3}|pay|pays|paying|offer|offers|offered|offering|sna(?:p|tch)\w{0,4}|scoop\w{0,4}|swallow\w{0,4}|gobbl\w{1,3}|pick\w{0,3}|merg\w{1,3}|sale|divest\w{0,7}|dispos\w{2,3}|wins?|won|got|gets?|went|goes|deal)$/,
)
const OFFERS = wordsIn('bid bids offer offers offered approach proposal')
const OFFERINGS = wordsIn('ipo listing flotation offering')
const STAKES = wordsIn('stake stakes shareholding')

/** Reads one sentence into the story: its fundings, and what it adds to those told before. */
export function readSentence(
  document: AnnotatedDocument,
  sentence: Sentence,
  sums: readonly MoneyMention[],
  story: Story,
): void {
  const purchases = hasWord(document, sentence, BUYING_WORDS)
    ? purchasesIn(document, sentence, story.purchases.at(-1))
    : []
  const offers = hasWord(document, sentence, OFFERS) ? offersIn(document, sentence) : []
  const earlier = [...story.purchases, ...offers]
  const places = sums.map(sum => placeOf(document, sentence, sum))
  const details = places.map(place => detailOf(document, place))
  const before = story.count
  const listed = listedSums(document, places)
  places.forEach((place, index) => {
    if (listed > 0 && index > 0 && index < listed) return
    if (story.count > 0 && isPartOfRound(document, place)) return
    if (
      details[index] &&
      !(
        isPriceOf(details[index], [...purchases, ...offers], places.filter(isWhole).length) ||
        isDealValued(document, place)
      )
    )
      return
    if (place.clause?.verb.lemma === 'fetch' && !purchases.length) {
      if (/^(?:sale|sales|disposal|divestment)$/.test(headOf(document, place))) story.sellFor(place.sum, sentence)
      return
    }
    const window = windowOf(document, sentence, places, details, index)
    // what a deal is valued at is its price, and no round
    const told = details[index] && !purchases.length ? offers : purchases
    const parts = (details[index] ? readPrice : readSum)(document, place, window, told, earlier)
    if (parts && !purchases.length && story.isPricedOtherwise(parts) && !isOffer(document, place)) return
    if (parts?.told.refused === undefined && parts)
      for (const [at, one] of eachOf(
        document,
        parts,
        places.slice(index, index + (index < listed ? listed : 1)),
      ).entries())
        story.tell(sentence, one, places[index + at])
    else if (parts) document.reject(`investment/${parts.construct}`, parts.told.refused!, place.sum)
  })
  const more = () => detailsIn(document, places, details, story.tokenOf(before))
  if (story.count > before) {
    // "The round, which follows its $5m seed round, values it at": the worth is that of the other
    if (!places.some(({ clause }) => clause?.verb.lemma === 'follow')) story.addDetails(before, more())
    if (hasWord(document, sentence, STAKES)) readOtherStake(document, sentence, story, before)
    readEarlierRound(document, sentence, sums.at(-1), story)
  } else if (readWithoutSum(document, sentence, story)) {
    if (story.count > before) story.addDetails(before, more())
  } else {
    const told = more()
    const followUp = followUpOf(document, sentence, told)
    if (followUp) story.follow(followUp)
    story.value(told, sentence)
  }
  story.purchases.push(...offers, ...purchases)
  const floated = hasWord(document, sentence, OFFERINGS) ? floatedIn(document, sentence) : undefined
  if (floated) story.float(floated, sentence)
}

/** "Globex is investing $5m in the new round": of a round that is told with its own sum. */
const isPartOfRound = ({ tokens: { lower } }: AnnotatedDocument, { clause, sum }: Place): boolean =>
  clause?.verb.lemma === 'invest' && clause.verb.voice === 'active' && roundInvestedIn(lower, sum.last + 1)

/** How many sums a sentence lists at its start that "respectively" parts: "$5 million and $10 million, respectively". */
function listedSums({ tokens: { lower } }: AnnotatedDocument, places: readonly Place[]): number {
  if (places.length < 2) return 0
  let listed = 1
  while (listed < places.length) {
    const between = lower.slice(places[listed - 1].sum.last + 1, places[listed].first)
    if (!between.length || !between.every(word => word === ',' || word === 'and')) break
    listed++
  }
  const after = places[listed - 1].sum.last + 1
  return listed > 1 && lower[lower[after] === ',' ? after + 1 : after] === 'respectively' ? listed : 0
}

/** One funding for each of the listed sums, with its own giver or taker where as many are named as there are sums. */
function eachOf(document: AnnotatedDocument, parts: FundingParts, places: readonly Place[]): FundingParts[] {
  if (places.length < 2) return [parts]
  const sums = places.map(({ sum }) => sum)
  if (parts.investors.length === sums.length)
    return sums.map((amount, at) => ({ ...parts, amount, investors: [parts.investors[at]] }))
  const takers = subjectsOf(document, places[0].clause)
  return takers.length === sums.length && takers[0].entity === parts.recipient?.entity
    ? sums.map((amount, at) => ({ ...parts, amount, recipient: takers[at] }))
    : []
}

function readSum(
  document: AnnotatedDocument,
  place: Place,
  window: Window,
  purchases: readonly Purchase[],
  earlier: readonly Purchase[],
): FundingParts | undefined {
  if (place.nouns.noun !== 'round' && place.nouns.noun !== 'debt') {
    const price = readPrice(document, place, window, purchases, earlier)
    if (price) return price
  }
  for (const read of READERS) {
    const parts = read(document, place, window)
    if (parts) return parts.kind === 'funding_round' ? withStake(document, place.sentence, parts) : parts
  }
  return undefined
}

/** "takes a 20% stake in B during its $5m round": who takes a stake in a round invests in it. */
function withStake(document: AnnotatedDocument, sentence: Sentence, parts: FundingParts): FundingParts {
  const taken = hasWord(document, sentence, STAKES) ? stakesIn(document, sentence) : undefined
  if (!taken || taken.held || !taken.investors.length) return parts
  const acting = taken.investors.some(({ entity }) => entity === parts.recipient?.entity)
  if (!acting && parts.recipient && parts.recipient.entity !== taken.recipient?.entity) return parts
  const recipient = acting ? taken.recipient : (parts.recipient ?? taken.recipient)
  return {
    ...parts,
    recipient,
    investors: others([...parts.investors, ...taken.investors], recipient),
    stake: taken.stake,
  }
}

/** A sum that is more than the price of a share. */
const isWhole = ({ sum }: Place): boolean => sum.value >= 10_000

const headOf = ({ tokens }: AnnotatedDocument, { clause, sentence }: Place): string =>
  tokens.lower
    .slice(sentence.first, clause!.verb.first)
    .find(word => /^(?:sale|sales|disposal|divestment)$/.test(word)) ?? ''

const isOffer = ({ tokens }: AnnotatedDocument, { sentence }: Place): boolean =>
  tokens.firstOf(OFFERS, sentence.first, sentence.last) >= 0

/** "in a deal that values B at $5m": the only sum beside a purchase is its price. */
const isPriceOf = (detail: SumDetail, purchases: readonly Purchase[], sums: number): boolean =>
  detail.detail === 'valuation' && sums === 1 && purchases.some(({ bought }) => bought !== undefined)

/** A sum's part of its sentence: up to the sums before and after it that are no details. */
function windowOf(
  document: AnnotatedDocument,
  sentence: Sentence,
  places: readonly Place[],
  details: readonly (SumDetail | undefined)[],
  index: number,
): Window {
  const before = places.findLast((place, at) => at < index && !details[at] && isWhole(place))
  const after = places.find((_, at) => at > index && !details[at])
  return {
    first: before ? (partingOf(document, before, places[index]) ?? before.sum.last + 1) : sentence.first,
    last: after ? (partingOf(document, places[index], after) ?? after.first) - 1 : sentence.last,
    before: before?.sum.last,
  }
}

/** Where the words of a second sum begin that another clause tells: "raised $9m in seed money in 2023, Acme has pulled in $33m". */
function partingOf(document: AnnotatedDocument, before: Place, { clause, first }: Place): number | undefined {
  const plain = before.sum.last + 1
  if (!clause || clause === before.clause || clause.verb.last < before.first) return undefined
  const opens = (clause.subject ?? clause.verb).first
  if (opens <= plain || opens >= first || document.tokens.lower[opens - 1] !== ',') return undefined
  // "raised $9m, but in 2024, Acme raised": the date between two commas opens the clause
  const fronted = document.mentionsIn(document.dates, plain, opens - 2).find(({ last }) => last === opens - 2)
  const link = fronted && /^(?:in|on|by|during)$/.test(document.tokens.lower[fronted.first - 1] ?? '') ? 2 : 1
  return fronted && /^(?:,|;|and|but|while)$/.test(document.tokens.lower[fronted.first - link] ?? '')
    ? fronted.first - link + 1
    : opens
}

function detailsIn(
  document: AnnotatedDocument,
  places: readonly Place[],
  details: readonly (SumDetail | undefined)[],
  round: number,
): Details {
  const of = (detail: SumDetail['detail'], from = 0) =>
    details.findIndex((one, at) => one?.detail === detail && places[at].first >= from)
  // "a valuation of $5m would be a boost for Acme, which last raised funding at $2m": of two the one behind the round
  const behind = of('valuation', round)
  const valuation = behind >= 0 ? behind : of('valuation')
  const total = of('total')
  const told = details[valuation]
  const place = places[valuation] ?? places[total]
  return {
    owner: place && ownerOfDetail(document, place),
    valuation: places[valuation]?.sum,
    valuationKind: told?.detail === 'valuation' ? told.kind : null,
    totalRaised: places[total]?.sum,
  }
}

/** "..., more than in May, when it last raised money": a round before the one whose sum the sentence tells. */
function readEarlierRound(
  document: AnnotatedDocument,
  sentence: Sentence,
  sum: MoneyMention | undefined,
  story: Story,
): void {
  const { lower } = document.tokens
  for (const clause of document.clauses(sentence)) {
    const { first } = clause.verb
    if (!sum || first < sum.last || !/^(?:last|previously|earlier)$/.test(lower[first - 1] ?? '')) continue
    const round = readPlainRound(document, sentence, clause)
    if (!round) continue
    const parts = plainParts(document, sentence, round)
    if (parts.told?.refused !== undefined || !parts.told) continue
    const date = dateOfAct(document, sentence, round.first)
    story.tell(
      sentence,
      { ...NO_PARTS, kind: 'funding_round', construct: 'round-without-sum', date, ...parts, told: parts.told },
      round,
    )
  }
}
