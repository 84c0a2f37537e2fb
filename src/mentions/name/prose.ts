import { isFunctionWord } from '../../language/everyday-words.js'
import { ORGANIZATION_TAILS } from '../../language/organization-words.js'
import type { Sentence } from '../../language/sentences.js'
import { PUNCTUATION, type Tokens, WORD } from '../../language/tokens.js'
import { accepted, isFiniteVerb } from './acceptance.js'
import type { NameContext, NameSpan } from './context.js'
import type { KnownName, Match } from './known.js'
import { officeEnd, titleBefore } from './offices.js'
import { isCompoundAdjective, opensFirm, runFrom, shapeOf } from './runs.js'
import { readSiblings } from './siblings.js'
import { isSmallName } from './small-names.js'
import { afterPlace, dropsFirst, dropsLast } from './trimming.js'

/** Reads the names of a sentence whose capitals mean something. */
export function readProse(context: NameContext, sentence: Sentence, spans: NameSpan[]): void {
  const { tokens, evidence, known } = context
  for (let i = sentence.first; i <= sentence.last; i++) {
    if (evidence.barred[i] || tokens.kind[i] === PUNCTUATION) continue
    const shape = tokens.kind[i] === WORD ? shapeOf(tokens, i) : opensFirm(tokens, i, sentence) ? 'shaped' : undefined
    if (shape !== 'shaped') {
      const match = known.match(tokens, i, sentence.last)
      if (!match && shape === 'odd' && isSmallName(context, sentence, i))
        spans.push({ first: i, last: i, headline: false })
      if (match && (match.known.given || match.last > i || (!match.weak && tokens.kind[i] === WORD))) {
        spans.push({ first: i, last: match.last, known: match.known, headline: false })
        i = readSiblings(context, sentence, spans)
      }
      continue
    }
    const run = runFrom(context, sentence, i)
    cutRun(context, sentence, run.first, run.last, spans)
    i = spans.at(-1)?.last === run.last ? readSiblings(context, sentence, spans) : run.last
  }
}

/** Cuts a run of capitals at offices and at adjectives made of names: "Acme CEO Jane Doe", "London-based Initech". */
function cutRun(context: NameContext, sentence: Sentence, from: number, last: number, spans: NameSpan[]): void {
  const { tokens, known } = context
  let first = from
  let titled: NameSpan['titled']
  for (let at = from; at <= last; at++) {
    const match = at === first ? strongMatch(known.match(tokens, at, last)) : undefined
    if (match) {
      at = match.last
      continue
    }
    if (isCompoundAdjective(tokens, at)) {
      first = at + 1
      titled = undefined
      continue
    }
    // "Department of Justice": the word is part of the body's name
    if (at > first + 1 && tokens.lower[at - 1] === 'of' && ORGANIZATION_TAILS.has(tokens.lower[at - 2])) continue
    const office = officeEnd(tokens, at, last)
    if (office < 0) continue
    if (at > first && office === last && isPlaceOffice(context, first, at, last)) {
      spans.push({ first: officeFirst(tokens, first), last, known: OFFICE, headline: false })
      return
    }
    if (at > first) addPiece(context, sentence, first, at - 1, titled, spans)
    titled = 'they'
    at = office
    first = office + 1
  }
  // "CEO Transition": what becomes of the office, and nobody
  if (titled && first === last && OF_OFFICE.test(tokens.lower[first])) return
  if (first <= last) addPiece(context, sentence, first, last, titled, spans)
}

/** What a headline in capitals tells of an office. */
const OF_OFFICE =
  /^(?:transition|transitions|succession|search|change|changes|departure|exit|appointment|resignation|retirement|pay|compensation|bonus|replacement|successor|role|roles|job|post|update|letter|interview|summit|forum|council|survey|steps|says|quits|resigns|retires|out|leaves)$/

/** An authority known by its office: no person is named. */
const OFFICE: KnownName = { name: 'office', kind: 'organization', sort: 'authority', given: false }

/** "California Attorney General" without a name after it. */
function isPlaceOffice({ tokens, known }: NameContext, from: number, at: number, last: number): boolean {
  if (last <= at || !/^(?:attorney general|district attorney)$/.test(`${tokens.lower[last - 1]} ${tokens.lower[last]}`))
    return false
  const first = officeFirst(tokens, from)
  const match = known.match(tokens, first, at - 1)
  return match?.last === at - 1 && match.known.kind === 'place'
}

const officeFirst = (tokens: Tokens, first: number): number => (tokens.lower[first] === 'the' ? first + 1 : first)

const strongMatch = (match: Match | undefined): Match | undefined => (match?.weak ? undefined : match)

/** Takes away what belongs to no name at both ends, and adds what is left where the evidence is for a name. */
function addPiece(
  context: NameContext,
  sentence: Sentence,
  from: number,
  to: number,
  office: NameSpan['titled'],
  spans: NameSpan[],
): void {
  const { tokens, known } = context
  let first = from
  let last = to
  while (first <= last && dropsFirst(context, sentence, first, last)) first++
  if (first > last) return
  let match = known.match(tokens, first, last)
  if (match && match.known.kind === 'place' && match.last < last) {
    const rest = afterPlace(context, match.last + 1, last)
    if (rest === 'name') addPiece(context, sentence, match.last + 1, last, undefined, spans)
    if (rest !== 'part') last = match.last
  }
  match = known.match(tokens, first, last)
  while (last > first && !(match && !match.weak && match.last === last) && dropsLast(context, sentence, last, match))
    last--
  const titled = titleBefore(tokens, first) ?? (first === from ? office : undefined)
  const whole = match?.last === last ? match : undefined
  if (!accepted(context, sentence, first, last, whole, titled) || isPairOfDeal(context, first, last)) return
  if (first === last && isAdjective(tokens, first)) return
  spans.push({ first, last, known: whole?.known, titled, headline: false })
}

/** "US regulators", "UK retailer Initech": a nationality, no place where something happens. */
const isAdjective = (tokens: Tokens, at: number): boolean =>
  /^(?:us|uk)$/.test(tokens.lower[at]) &&
  tokens.kind[at + 1] === WORD &&
  !tokens.isCapital(at + 1) &&
  tokens.lower[at + 1] !== "'s" &&
  !isFunctionWord(tokens.lower[at + 1]) &&
  !isFiniteVerb(tokens.lower[at + 1])

/** "the Initech-Fabrikam merger": two names in one word, and neither of them the agent. */
function isPairOfDeal({ tokens, known }: NameContext, first: number, last: number): boolean {
  if (
    !/^(?:deal|merger|acquisition|tie-up|takeover|talks|partnership|alliance|transaction)$/.test(
      tokens.lower[last + 1] ?? '',
    )
  )
    return false
  return /^\p{Lu}.*\p{Ll}-\p{Lu}/u.test(tokens.surface(first)) && known.match(tokens, first, last) === undefined
}
