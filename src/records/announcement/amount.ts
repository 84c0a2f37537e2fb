import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import type { MoneyMention } from '../../mentions/types.js'
import type { FrameReading } from './frame.js'

/** Nouns that a sum before them is the size of: "a $4 billion deal", "its $40 million all-cash purchase". */
const ACTS =
  /^(?:deal|acquisition|takeover|buyout|purchase|merger|transaction|agreement|contract|bid|offer|partnership|sale|pact|settlement|order|tie-up|buy|exit|investment|commitment|project)$/

/** Words before a sum that make it the price or worth of an act. */
const PRICE = /^(?:for|worth|valued|paying|paid|pay|totaling|totalling|costing)$/

/** "for $25 per share, or about $2 billion": the sum after that of one share. */
const isAfterShare = (lower: readonly string[], at: number): boolean =>
  lower[at] === 'or' && /^shares?$/.test(lower[lower[at - 1] === ',' ? at - 2 : at - 1] ?? '')

/** The sum that an act carries: "for $40 million", "in a $4 billion deal", "a deal worth $2 billion", "valued at". */
export function amountOf(document: AnnotatedDocument, reading: FrameReading): MoneyMention | undefined {
  const { sentence } = reading
  return document
    .mentionsIn(document.money, sentence.first, sentence.last)
    .find(
      money =>
        !isRate(document, money) &&
        (isSizeOf(document, money)
          ? isSameAct(document, reading, money)
          : isPrice(document, reading, money) || isBracketed(document, reading, money)),
    )
}

/** "will sell its games unit to Globex ($5m).": a sum alone in brackets at the end of what one verb tells. */
function isBracketed(
  document: AnnotatedDocument,
  { token, clause, sentence }: FrameReading,
  { first, last }: MoneyMention,
): boolean {
  const { lower } = document.tokens
  if (lower[first - 1] !== '(' || lower[last + 1] !== ')' || !clause || first < token) return false
  if (last + 2 <= sentence.last && !/^[.;]$/.test(lower[last + 2])) return false
  const alone = document.mentionsIn(document.money, sentence.first, sentence.last).length === 1
  return alone && !document.clauses(sentence).some(({ verb }) => verb.first > token)
}

/** What somebody is to spend beside a deal: "signed a pact with Y, causing its planned $2 billion investment to fall through". */
const SPENDING = /^(?:investment|commitment|project|order)$/

/** "closed its $2 billion purchase of Y and signed a pact with Z": what was paid is told by its own noun. */
const PURCHASES = /^(?:acquisition|takeover|buyout|purchase)$/

/** Is the sum the size of this act, not of another one in the sentence? */
function isSameAct(document: AnnotatedDocument, { token }: FrameReading, { last }: MoneyMention): boolean {
  const { lower } = document.tokens
  for (let at = last + 1; at <= last + 4; at++) {
    // "a $16 billion takeover offer": the last noun tells
    if (!ACTS.test(lower[at] ?? '') || ACTS.test(lower[at + 1] ?? '')) continue
    return at === token || !(SPENDING.test(lower[at]) || PURCHASES.test(lower[at]))
  }
  return true
}

/** "40 dlrs a share", "$20 per month": a rate, not the sum. */
function isRate(document: AnnotatedDocument, { last }: MoneyMention): boolean {
  const { lower } = document.tokens
  const next = lower[last + 1] === 'in' && lower[last + 2] === 'cash' ? last + 3 : last + 1
  return /^(?:a|an|per|each|\/)$/.test(lower[next] ?? '')
}

function isSizeOf(document: AnnotatedDocument, money: MoneyMention): boolean {
  const { lower, kind } = document.tokens
  const whole = wholeSumEnd(document, money)
  // "a $38 billion, seven-year contract"
  const last = lower[whole + 1] === ',' && /-(?:year|month|part)$/.test(lower[whole + 2] ?? '') ? whole + 1 : whole
  for (let at = last + 1; at <= last + 4 && kind[at] === kind[last + 1]; at++) {
    if (ACTS.test(lower[at] ?? '')) return true
    if (/^(?:in|of|for|and|to|from|at|by|on|with|the|a|as|that)$/.test(lower[at])) return false
  }
  return false
}

/** "its $5bn cash (£4bn) bid": the last token of a sum with its second figure and the bracket around that. */
function wholeSumEnd({ tokens }: AnnotatedDocument, { last, converted }: MoneyMention): number {
  if (!converted) return last
  let end = last
  while (end + 1 < tokens.count && tokens.end[end] < converted.end) end++
  return tokens.lower[end + 1] === ')' ? end + 1 : end
}

function isPrice(document: AnnotatedDocument, { token, clause }: FrameReading, { first }: MoneyMention): boolean {
  if (first < token && clause) return false
  const { lower } = document.tokens
  let at = first - 1
  // "for about", "for a total of", "at a price of", "valued at", "for an estimated"
  for (
    let steps = 0;
    steps < 5 &&
    /^(?:a|an|about|around|roughly|nearly|approximately|some|over|under|up|to|more|less|than|total|price|of|at|in|cash|consideration|estimated|reported|just|almost|sum|as|much)$/.test(
      lower[at] ?? '',
    );
    steps++
  )
    at--
  if (!PRICE.test(lower[at] ?? '') && !isAfterShare(lower, at)) return false
  return !isOfStake(document, token, at) && !isOfNextDeal(document, token, at)
}

/** "agreed to sell A to B, and C is buying D for $9bn": the price of what another one does behind. */
function isOfNextDeal(document: AnnotatedDocument, token: number, link: number): boolean {
  const sentence = document.sentenceAt(token)!
  return document
    .clauses(sentence)
    .some(
      ({ verb, subject }) =>
        verb.first > token &&
        verb.last < link &&
        subject !== undefined &&
        subject.first > token &&
        /^(?:buy|acquire|purchase|sell)$/.test(verb.lemma) &&
        /^(?:and|while|but)$/.test(document.tokens.lower[subject.first - 1]),
    )
}

/** "sold its stake in A, gained through A's purchase of B, for $5m": the sum behind the comma is what the stake cost. */
function isOfStake(document: AnnotatedDocument, token: number, link: number): boolean {
  const { lower } = document.tokens
  if (lower[link - 1] !== ',') return false
  const start = document.sentenceAt(token)?.first ?? token
  let comma = token
  while (comma > start && lower[comma] !== ',') comma--
  for (let at = start; at < comma; at++) if (/^(?:stakes?|shareholding|holding)$/.test(lower[at])) return true
  return false
}
