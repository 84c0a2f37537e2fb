import { isCommonWord, isFunctionWord } from '../../language/everyday-words.js'
import { LEADING_FAMILY_NAMES } from '../../language/family-names.js'
import { genderOf, isGivenName } from '../../language/given-names.js'
import { BODY_HEADS, LEGAL_SUFFIXES, OF_HEADS, ORGANIZATION_TAILS } from '../../language/organization-words.js'
import { ORGANIZATION_NOUNS, PERSON_NOUNS, PLACE_NOUNS, PRODUCT_NOUNS } from '../../language/party-nouns.js'
import { isOfficeHead, OFFICE_HEADS } from '../../language/role-words.js'
import { ALL_CAPS, MIXED, NUMBER, type Tokens } from '../../language/tokens.js'
import type { PartyKind } from '../shapes.js'
import type { NameContext, NameSpan } from './context.js'
import { isOfShares, isResult, raisesRound } from './firms-alone.js'
import { isBought, isGivenOffice, isMoved } from './moved.js'
import { endsOfficeOfField, isLed, isOwnedOffice } from './office-holders.js'
import { isTown } from './town.js'

/** How much speaks for each kind. */
export interface Scores {
  organization: number
  person: number
  product: number
  place: number
  /** What the article calls it: "startup", "app". */
  readonly nouns: Set<string>
}

export const noScores = (): Scores => ({ organization: 0, person: 0, product: 0, place: 0, nouns: new Set() })

/** The kind that most speaks for; `unknown` where nothing does. */
export function kindOf(scores: Scores): PartyKind {
  const { organization, person, product, place } = scores
  const most = Math.max(organization, person, product, place)
  if (most < 3) return 'unknown'
  if (organization === most) return 'organization'
  if (person === most) return 'person'
  return product === most ? 'product' : 'place'
}

const OWNED = new Set(
  `ceo cfo cto coo chief president founder co-founder cofounder founders co-founders spokesperson spokesman spokeswoman executive executives employee employees staff staffer staffers shares stock investors investor shareholders shareholder board
headquarters office offices subsidiary acquisition workers engineers management leadership chairman analyst analysts researchers researcher reporter customers revenue earnings profit profits valuation ipo lawyers earnings layoffs head`.split(
    /\s+/,
  ),
)
const COMPANY_VERBS = new Set(
  `raised raises acquired acquires acquiring bought buys launched launches unveiled unveils announced announces hired hires sued sues sold sells merged partnered partners employs invests invested rolled plans posted develops operates builds
makes competes released releases secured closed laid agreed files filed reported offers introduced introduces`.split(
    /\s+/,
  ),
)
/** Those whose subject is seldom a person or a thing. */
const FIRM_VERBS = new Set(
  `raised raises acquired acquires laid hired hires merged partnered partners employs secured posted filed files unveiled unveils sued sues`.split(
    ' ',
  ),
)
const MODEL_TAILS = new Set(
  `pro max ultra mini plus lite flash turbo nano fold flip app os preview sonnet opus haiku edition se premium app+ go one studio assistant copilot console kit engine cloud drive maps pay wallet watch phone pad book buds vision`.split(
    ' ',
  ),
)

/** Adds what one standing of a name tells of its kind. */
export function weigh(context: NameContext, span: NameSpan, scores: Scores): void {
  const { tokens } = context
  // laws and events are nobody
  if (span.known && span.known.sort !== 'law')
    scores[span.known.kind === 'unknown' ? 'organization' : span.known.kind] += span.known.given ? 1000 : 40
  if (span.titled) scores.person += 40
  // "Acme (NASDAQ: ACME)"
  if (context.evidence.tickers.has(span.last)) scores.organization += 20
  if (isTown(tokens, span)) scores.place += 12
  weighBefore(context, span, scores)
  weighAfter(tokens, span, scores)
}

/** Adds what the words of a name themselves tell. */
export function weighWords(tokens: Tokens, { first, last }: NameSpan, scores: Scores): void {
  const count = last - first + 1
  const head = tokens.lower[first]
  const tail = tokens.lower[last]
  if (LEGAL_SUFFIXES.has(tail) && count > 1) scores.organization += 60
  else if (ORGANIZATION_TAILS.has(tail) && count > 1) scores.organization += 14
  if (count > 2 && LANDS.test(head) && tokens.lower[first + 1] === 'of') scores.place += 16
  else if (count > 2 && namesBody(tokens, first, last)) scores.organization += 12
  if (tail.includes('.') && !/^(?:\p{L}\.)+/u.test(tail) && count === 1) scores.organization += 6
  for (let i = first; i <= last; i++) if (tokens.lower[i] === '&') scores.organization += 24
  // a name that holds a figure, "my6widget", is a firm's as often
  if (count === 1 && /^\p{L}+\d+\p{L}{4,}$/u.test(tail)) scores.organization += 2
  else if (tokens.kind[last] === NUMBER || /\d/.test(tail))
    scores.product += count > 1 || /^\p{L}+-?\d/u.test(tail) ? 9 : 2
  else if (count > 2 && holdsFigure(tokens, first + 1, last - 1)) scores.product += 6
  else if (count > 1 && MODEL_TAILS.has(tail)) scores.product += 6
  if (count === 1 && (tokens.flags[first] & MIXED) !== 0 && /^i[A-Z]/.test(tokens.surface(first))) scores.product += 3
  if (count > 1 && count < 5 && LEADING_FAMILY_NAMES.has(head) && isGivenBehind(tokens, first + 1, last))
    scores.person += 14
  if (isGivenName(head) && !/\d/.test(tail) && head !== 'claude') {
    if (count === 1) scores.person += (tokens.flags[first] & ALL_CAPS) !== 0 ? 0 : 4
    else if (count <= 5 && !ORGANIZATION_TAILS.has(tail)) scores.person += genderOf(head) ? 20 : 14
  } else if (count >= 2 && count <= 4 && /^(?:\p{L}\.)+\p{L}?\.?$|^\p{L}$/u.test(head) && !ORGANIZATION_TAILS.has(tail))
    scores.person += 6
}

/** "Wang Xiaoming", "Choi Soo-yeon": what stands behind a family name could be given names. */
function isGivenBehind({ lower }: Tokens, first: number, last: number): boolean {
  for (let i = first; i <= last; i++)
    if (isCommonWord(lower[i]) || ORGANIZATION_TAILS.has(lower[i]) || !/^\p{L}+(?:-\p{L}+)?$/u.test(lower[i]))
      return false
  return true
}

/** "Republic of Norland", "Isle of Wex": lands and towns. */
const LANDS =
  /^(?:republic|kingdom|isle|island|city|town|county|province|principality|commonwealth|emirate|gulf|bay|valley)$/

/** "Initech 787 Streamliner": a model with a number and a name. */
function holdsFigure(tokens: Tokens, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (tokens.kind[i] === NUMBER || /^\p{L}+-?\d/u.test(tokens.lower[i])) return true
  return false
}

/** "Bank of Norland", "Royal Bank of Norland", "Norland Court of Appeals". */
function namesBody(tokens: Tokens, first: number, last: number): boolean {
  for (let i = first + 1; i < last; i++)
    if (tokens.lower[i] === 'for' && BODY_HEADS.has(tokens.lower[i - 1])) return true
    else if (tokens.lower[i] === 'of') {
      const head = tokens.lower[i - 1]
      return OF_HEADS.has(head) && (i === first + 1 || BODY_HEADS.has(head) || /^(?:bank|court|university)$/.test(head))
    }
  return false
}

function addNoun(word: string, weight: number, scores: Scores): boolean {
  const organization = ORGANIZATION_NOUNS.has(word)
  const person = PERSON_NOUNS.has(word)
  const product = PRODUCT_NOUNS.has(word)
  const place = PLACE_NOUNS.has(word)
  if (organization) scores.organization += person || product ? weight / 2 : weight
  if (person) scores.person += organization ? weight / 2 : weight
  if (product) scores.product += organization ? weight / 2 : weight
  if (place) scores.place += organization || product ? 1 : weight
  if (!(organization || person || product || place)) return false
  scores.nouns.add(word)
  return true
}

/** "Norland's Fabrikam", "Wexham, UK's Initech": the place is where it is at home. */
function ownedByPlace({ tokens, known }: NameContext, owner: number): boolean {
  for (let at = owner; at > owner - 3 && at >= 0; at--) {
    const match = known.match(tokens, at, owner)
    if (match?.last === owner) return match.known.kind === 'place'
  }
  return false
}

/** Who buys, owns or backs: "acquired by Initech", "a subsidiary of Initech", "sold to Initech", "CEO of Initech". */
function isFirmsPlace(tokens: Tokens, at: number, word: string): boolean {
  if (word !== 'by' && word !== 'of' && word !== 'at' && word !== 'to' && word !== 'from') return false
  const before = tokens.lower[at - 1] ?? ''
  if (word === 'by')
    return /^(?:acquired|bought|owned|purchased|backed|operated|manufactured|taken|made|developed)$/.test(before)
  if (word === 'of' || word === 'at')
    return (
      OFFICE_HEADS.has(before) ||
      /^(?:subsidiary|unit|division|arm|parent|owner|owners|acquisition|takeover|purchase|shares)$/.test(before)
    )
  if (word === 'to' || word === 'from')
    return (
      /^(?:sold|bought|sale|acquired|purchased)$/.test(before) ||
      /^(?:sold|bought|acquired|purchased)$/.test(tokens.lower[at - 2] ?? '')
    )
  return false
}

function weighBefore(context: NameContext, { first, last }: NameSpan, scores: Scores): void {
  const { tokens } = context
  const word = tokens.lower[first - 1]
  if (word === undefined) return
  if (isFirmsPlace(tokens, first - 1, word)) scores.organization += 3
  if (isOfShares(tokens, first - 1, word)) scores.organization += 14
  if (/^(?:called|named|dubbed)$/.test(word)) {
    // "a founder, was named Initech's chief": nobody is called so
    if (/^(?:was|were|been|being|is|are|has|have|had|be|,)$/.test(tokens.lower[first - 2] ?? ',')) return
    for (let at = first - 2; at >= 0 && at >= first - 4; at--)
      if (addNoun(singular(tokens.lower[at]), 10, scores)) return
  } else if (word === 'in' || word === 'from' || word === 'near') {
    if (/^(?:based|headquartered|located|live|lives|born|offices?)$/.test(tokens.lower[first - 2] ?? ''))
      scores.place += 8
  } else if (word === 'is' || word === 'was') {
    // "the site is Zyntec"
    addNoun(tokens.lower[first - 2] ?? '', 6, scores)
  } else if (word === 'by' && /^(?:founded|written|led)$/.test(verbBy(tokens, first - 2))) {
    if (tokens.lower[first - 2] !== 'led' && last > first) scores.person += 5
  } else if (word === "'s" && ownedByPlace(context, first - 2)) scores.organization += 4
  else if (word === "'s" || word === 'its' || word === 'their' || word === 'our') scores.product += 3
  else if (word === ',' || word === '(') {
    // "its chief executive, Jane Doe"
    const noun = tokens.lower[first - 2] ?? ''
    // "Founded in 2019, Oscar"
    if (/^(?:founded|headquartered)$/.test(tokens.lower[first - 4] ?? '') && tokens.lower[first - 3] === 'in')
      scores.organization += 8
    if (last > first && PERSON_NOUNS.has(noun)) scores.person += 6
    // "a subscription service, Zyntec Guard,"
    else if (PRODUCT_NOUNS.has(noun) && !ORGANIZATION_NOUNS.has(noun)) scores.product += 6
  } else if (/^(?:joined|joining|owns|acquired|acquire|acquiring|acquires|bought|buy|buys|purchased)$/.test(word))
    scores.organization += 3
  else if (word === 'at') scores.organization += 2
  else if (word === 'fined' || word === 'fining') scores.organization += 3
  else if (word === 'founded' || word === 'co-founded' || word === 'cofounded') scores.organization += 4
  else if (word === 'using' || word === 'via') scores.product += 2
  else if (isLed(tokens, first - 1, word)) scores.organization += 3
  else if (isOfficeHead(word) && !tokens.isCapital(first - 1) && !ORGANIZATION_NOUNS.has(word)) scores.person += 12
  else if (last > first && endsOfficeOfField(tokens, first - 1, word)) scores.person += 12
  else if (!tokens.isCapital(first - 1)) addNoun(word, 8, scores)
}

/** The verb before "by" or before "in 2019 by". */
const verbBy = ({ lower }: Tokens, at: number): string => lower[lower[at - 1] === 'in' ? at - 2 : at] ?? ''

const singular = (word: string): string =>
  word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word

function weighAfter(tokens: Tokens, { first, last }: NameSpan, scores: Scores): void {
  let at = last + 1
  // "Acme on Tuesday released"
  if (tokens.lower[at] === 'on' && WEEKDAY.test(tokens.lower[at + 1] ?? '')) at += 2
  const word = tokens.lower[at]
  if (word === undefined) return
  if (word === "'s") {
    if (ownsNear(tokens, at + 1)) scores.organization += 6
    // "Acme's Lanternfish 4"
    else if (tokens.isCapital(at + 1) && tokens.kind[at + 2] === NUMBER) scores.organization += 4
    return
  }
  if (isGivenOffice(tokens, first - 1, at, last > first)) scores.person += 14
  else if (word === 'plc') scores.organization += 60
  else if (OWNED.has(word)) scores.organization += 7
  else if (word === 'users' || word === 'version' || word === 'update') scores.product += 4
  else if (PRODUCT_NOUNS.has(word) && !ORGANIZATION_NOUNS.has(word)) {
    scores.product += word === 'app' ? 4 : 3
    scores.nouns.add(word)
  } else if (/^(?:was|is|were|has|had)$/.test(word) && isBought(tokens, at)) scores.organization += 3
  // a name of two words: what is done with people, and what people do
  else if (last > first && isMoved(tokens, at, word)) scores.person += 6
  else if (raisesRound(tokens, at) || isResult(tokens, at, word)) scores.organization += 8
  else if (COMPANY_VERBS.has(word)) scores.organization += FIRM_VERBS.has(word) || first === last ? 3 : 2
  else if (word === 'who') scores.person += 8
  else if (word === 'told' || word === 'wrote' || word === 'tweeted') scores.person += 1
  else if (word === 'is' || word === 'was') {
    if (/^(?:an?|the|one)$/.test(tokens.lower[at + 1] ?? '')) addApposition(tokens, at + 2, 6, scores)
  } else if (word === ',') {
    at++
    const next = tokens.lower[at] ?? ''
    if (next === 'who') scores.person += 10
    else if (next === 'which') scores.organization += 2
    else if (tokens.kind[at] === NUMBER && /^\d\d$/.test(next) && tokens.lower[at + 1] === ',') scores.person += 10
    else if (/^(?:an?|the|its|one)$/.test(next)) addApposition(tokens, at + 1, 9, scores)
    else if (!tokens.isCapital(at) || OFFICE_HEADS.has(next)) addApposition(tokens, at, 9, scores, true)
    // "Jane Doe, Initech's head of design,", not "in Wexham Hills, Initech's head"
    else if (last > first && isOwnedOffice(tokens, first, at)) scores.person += 9
  }
}

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/

/** "'s revenue", "'s first-quarter revenue", "'s former chief executive". */
function ownsNear(tokens: Tokens, first: number): boolean {
  for (let at = first; at < first + 3 && at < tokens.count && !isFunctionWord(tokens.lower[at]); at++)
    if (OWNED.has(tokens.lower[at])) return true
  return false
}

/** The class of the noun at the head of an apposition: "a London-based maker of drones", "co-founder and chief executive of". */
function addApposition(tokens: Tokens, first: number, weight: number, scores: Scores, bare = false): void {
  let noun = ''
  for (let at = first; at < first + (bare ? 5 : 9) && at < tokens.count; at++) {
    const word = tokens.lower[at]
    if (/^[.,;:()–—]$/.test(word) || (isFunctionWord(word) && word !== 'and' && at > first)) break
    if (word === "'s") noun = ''
    else if (PERSON_NOUNS.has(word) || ORGANIZATION_NOUNS.has(word) || PRODUCT_NOUNS.has(word) || PLACE_NOUNS.has(word))
      noun = word
    if (bare && noun && PERSON_NOUNS.has(noun)) break
  }
  if (!noun || (bare && !PERSON_NOUNS.has(noun))) return
  if (tellsIt(tokens, first)) return
  addNoun(noun, weight, scores)
}

/** "for Initech, a spokesperson for the company said": who tells it all, and no word on the name before the comma. */
function tellsIt({ lower, count }: Tokens, first: number): boolean {
  for (let at = first; at < first + 10 && at < count; at++) {
    if (TELLING.has(lower[at])) return true
    if (PARTING.has(lower[at])) return false
  }
  return false
}

const TELLING = new Set('said says told tells confirmed wrote added'.split(' '))
const PARTING = new Set('.,;:()–—')
