import { isCommonWord, isFunctionWord } from '../../language/everyday-words.js'
import { GENERIC_CAPITALS } from '../../language/generic-capitals.js'
import { isGivenName } from '../../language/given-names.js'
import { NATIONALITIES } from '../../language/nationalities.js'
import { LEGAL_SUFFIXES } from '../../language/organization-words.js'
import { OFFICE_HEADS } from '../../language/role-words.js'
import type { Sentence } from '../../language/sentences.js'
import { type Tokens, WORD } from '../../language/tokens.js'
import type { NameContext, NameSpan } from './context.js'
import type { NameIndex } from './known.js'
import { isCompoundAdjective, isNameWord } from './runs.js'

/** Reads a headline in Title Case or CAPITALS: names that the body has, known names, and words that are no English. */
export function readHeadline(
  { tokens, evidence, known }: NameContext,
  sentence: Sentence,
  body: NameIndex,
  spans: NameSpan[],
): void {
  const loud = evidence.casing(sentence) === 'loud'
  for (let i = sentence.first; i <= sentence.last; i++) {
    if (tokens.kind[i] !== WORD || evidence.barred[i]) continue
    const own = body.match(tokens, i, sentence.last, loud)
    const match = known.match(tokens, i, sentence.last, loud)
    const strong =
      match && !match.weak && !(loud && i === match.last && match.known.name.length < 4) ? match : undefined
    if (own && (!strong || own.last >= strong.last)) {
      spans.push({
        first: i,
        last: own.last,
        known: own.last === strong?.last ? strong.known : undefined,
        headline: true,
      })
      i = own.last
    } else if (strong) {
      spans.push({ first: i, last: strong.last, known: strong.known, headline: true })
      i = strong.last
    } else if (!loud && isStrange(tokens, i)) {
      let last = i
      while (last < sentence.last && !evidence.barred[last + 1]) {
        // "Fenwick & Sully": one firm
        const next = tokens.lower[last + 1] === '&' && last + 2 <= sentence.last ? last + 2 : last + 1
        if (!continuesStrange(tokens, i, next)) break
        last = next
      }
      spans.push({ first: i, last, headline: true })
      i = last
    }
  }
}

/** A capital word that is no everyday word: a name even where every word has a capital. */
const isStrange = (tokens: Tokens, i: number): boolean =>
  isNameWord(tokens, i) &&
  !isCompoundAdjective(tokens, i) &&
  tokens.lower[i].length > 1 &&
  tokens.lower[i] !== "'s" &&
  !GENERIC_CAPITALS.has(tokens.lower[i]) &&
  !NATIONALITIES.has(tokens.lower[i]) &&
  !OFFICE_HEADS.has(tokens.lower[i]) &&
  !LEGAL_SUFFIXES.has(tokens.lower[i]) &&
  !(tokens.lower[i].includes('-') && tokens.lower[i].split('-').some(isCommonWord)) &&
  (!isCommonWord(tokens.lower[i]) || isPersonStart(tokens, i))

/** "Mark Zuckerberg": a given name that is an everyday word, before a word that is none. */
const isPersonStart = (tokens: Tokens, i: number): boolean =>
  isGivenName(tokens.lower[i]) &&
  !isFunctionWord(tokens.lower[i]) &&
  tokens.isCapital(i + 1) &&
  !isCommonWord(tokens.lower[i + 1]) &&
  !GENERIC_CAPITALS.has(tokens.lower[i + 1])

const continuesStrange = (tokens: Tokens, first: number, at: number): boolean =>
  (isStrange(tokens, at) && !isPersonStart(tokens, at)) || (at > first && isFirmTail(tokens, at))

/** "Fenwick Ventures Backs": a last word that firms bear and that is no verb here ("Fenwick Partners With"). */
const isFirmTail = (tokens: Tokens, at: number): boolean =>
  tokens.isCapital(at) &&
  (/^(?:ventures|capital|equity|holdings|technologies|therapeutics|robotics|pharmaceuticals|biosciences)$/.test(
    tokens.lower[at],
  ) ||
    (tokens.lower[at] === 'partners' && tokens.lower[at + 1] !== 'with'))
