import { BEFORE_SUM } from '../../language/funding-words.js'
import type { Sentence } from '../../language/sentences.js'
import type { AnnotatedDocument } from '../annotated-document.js'
import type { Clause } from '../clause/index.js'
import type { MoneyMention } from '../types.js'
import { NO_NOUNS, nounsAfter, nounsBefore } from './nouns.js'
import type { Place } from './types.js'

const SUM_LINKS = new Set(['of', 'worth', 'totaling', 'totalling', 'totalled', 'totaled', 'at'])

/** A sum with the words around it that say what it is. */
export function placeOf(document: AnnotatedDocument, sentence: Sentence, sum: MoneyMention): Place {
  const first = startOfSum(document, sentence, sum)
  const { lower } = document.tokens
  const linked =
    SUM_LINKS.has(lower[first - 1] ?? '') ||
    (/^(?:on|with)$/.test(lower[first - 1] ?? '') && /^fund$/.test(lower[first - 2])) ||
    // "a round north of $5m"
    (first < sum.first && /^(?:north|upwards)$/.test(lower[first] ?? '') && lower[first - 1] === 'round') ||
    (lower[first - 1] === 'to' && /^(?:amount(?:s|ed|ing)|came|coming)$/.test(lower[first - 2] ?? ''))
  return {
    sentence,
    sum,
    first,
    nouns: nounsAfter(document, sentence, endOfSum(document, sum)),
    before: linked
      ? nounsBefore(
          document,
          sentence,
          antecedentBefore(document, lower[first - 1] === 'round' ? first - 1 : first - 2),
        )
      : NO_NOUNS,
    clause: clauseBefore(document, sentence, first),
  }
}

/** The noun of "a round that could close at", "funding which totals": past the relative and its verb; else the token itself. */
function antecedentBefore(document: AnnotatedDocument, token: number): number {
  const { lower } = document.tokens
  // "closed Harbor Fund II, at $5m", "the first tranche of its Series A, worth $5m"
  if (lower[token] === ',' && /^(?:at|worth)$/.test(lower[token + 1])) return token - 1
  if (
    !/^(?:close|closes|closed|total|totals|totaled|totalled|amounts|amounted|came|reach|come|be|is|was)$/.test(
      lower[token] ?? '',
    )
  )
    return token
  for (let at = token - 1; at >= Math.max(0, token - 4); at--) if (/^(?:that|which)$/.test(lower[at])) return at - 1
  return token
}

/** The first token of a sum's article and bounds: "an additional" in "an additional $5m", "a total of" in "a total of $5m". */
function startOfSum(document: AnnotatedDocument, sentence: Sentence, sum: MoneyMention): number {
  const { lower } = document.tokens
  let first = sum.first
  while (first > sentence.first && BEFORE_SUM.has(lower[first - 1])) {
    if (isLink(document, first - 1)) break
    first--
  }
  return first
}

/** Is a small word before a sum what links it to a cue ("of" in "a round of over $5m"), not part of its bounds ("a total of")? */
function isLink(document: AnnotatedDocument, token: number): boolean {
  const { lower } = document.tokens
  const before = lower[token - 1] ?? ''
  const next = lower[token + 1] ?? ''
  switch (lower[token]) {
    case 'of':
      return !/^(?:total|excess|record|upwards|north|maximum|minimum)$/.test(before)
    case 'to':
      return before !== 'up' && before !== 'close'
    case 'in':
      return next !== 'excess'
    case 'at':
      return next !== 'least'
    case 'up':
      return next !== 'to'
    case 'as':
      return next !== 'much' && before !== 'much'
    default:
      return false
  }
}

/** The last token of a sum, its second figure and the bracket that closes it included. */
export function endOfSum(document: AnnotatedDocument, sum: MoneyMention): number {
  const { tokens } = document
  if (!sum.converted) return sum.last
  let last = sum.last
  while (last + 1 < tokens.count && tokens.end[last] < sum.converted.end) last++
  return /[)\]]/.test(tokens.lower[last + 1] ?? '') ? last + 1 : last
}

/** The last clause whose verb stands wholly before a token; the shortest way to what governs it. */
export function clauseBefore(document: AnnotatedDocument, sentence: Sentence, token: number): Clause | undefined {
  return document.clauses(sentence).findLast(({ verb }) => verb.last < token)
}

/** The clause whose verb's head is a token. */
export const clauseAt = (document: AnnotatedDocument, sentence: Sentence, token: number): Clause | undefined =>
  document.clauses(sentence).find(({ verb }) => verb.head === token)

/** Does the sum stand right behind the verb, as its object: "raised about $5m"? */
export function isObjectOf(document: AnnotatedDocument, place: Place, clause: Clause): boolean {
  for (let token = clause.verb.last + 1; token < place.first; token++) {
    const tag = document.tagged(place.sentence).at(token)
    if (tag !== 'adverb' && tag !== 'date' && tag !== 'quote' && tag !== 'determiner') return false
  }
  return clause.verb.last < place.first
}
