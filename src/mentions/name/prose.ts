import { isCommonWord, isFunctionWord } from '../../language/everyday-words.js'
import { GENERIC_CAPITALS, PERIOD_LABEL } from '../../language/generic-capitals.js'
import { isGivenName } from '../../language/given-names.js'
import { NATIONALITIES } from '../../language/nationalities.js'
import { LEGAL_SUFFIXES, OF_HEADS, ORGANIZATION_TAILS } from '../../language/organization-words.js'
import { ORGANIZATION_NOUNS, PERSON_NOUNS, PRODUCT_NOUNS } from '../../language/party-nouns.js'
import { HONORIFICS, OFFICE_HEADS } from '../../language/role-words.js'
import type { Sentence } from '../../language/sentences.js'
import { ALL_CAPS, CAPITAL, GLUED, type Tokens, WORD } from '../../language/tokens.js'
import { verbForm } from '../../language/verbs.js'
import type { NameContext, NameSpan } from './context.js'
import type { KnownName, Match } from './known.js'
import { officeEnd, titleBefore } from './offices.js'
import { isCompoundAdjective, isNameWord, opensFirm, runFrom } from './runs.js'

/** Reads the names of a sentence whose capitals mean something. */
export function readProse(context: NameContext, sentence: Sentence, spans: NameSpan[]): void {
  const { tokens, evidence, known } = context
  for (let i = sentence.first; i <= sentence.last; i++) {
    if (evidence.barred[i] || (tokens.kind[i] !== WORD && !opensFirm(tokens, i, sentence))) continue
    if (tokens.kind[i] === WORD && !isNameWord(tokens, i)) {
      const match = known.match(tokens, i, sentence.last)
      if (match && (match.known.given || match.last > i || !match.weak)) {
        spans.push({ first: i, last: match.last, known: match.known, headline: false })
        i = match.last
      }
      continue
    }
    const run = runFrom(context, sentence, i)
    cutRun(context, sentence, run.first, run.last, spans)
    i = run.last
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
  if (first <= last) addPiece(context, sentence, first, last, titled, spans)
}

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
  spans.push({ first, last, known: whole?.known, titled, headline: false })
}

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

function dropsFirst(context: NameContext, sentence: Sentence, first: number, last: number): boolean {
  const { tokens, known, evidence } = context
  const match = known.match(tokens, first, last)
  if (match && (!match.weak || match.known.given)) return false
  if (tokens.kind[first] !== WORD) return !opensFirm(tokens, first, sentence)
  const word = tokens.lower[first]
  if (HONORIFICS.has(word) && first < last) return true
  const single = first === last
  const next = tokens.lower[first + 1]
  if (!single && isGivenName(word) && !isCommonWord(next)) return false
  if (isFunctionWord(word)) return true
  // "Vice President of Sales Jane Doe"
  if (
    !single &&
    isCommonWord(word) &&
    tokens.lower[first - 1] === 'of' &&
    OFFICE_HEADS.has(tokens.lower[first - 2] ?? '')
  )
    return true
  if (NATIONALITIES.has(word))
    return (
      single ||
      (!isCommonWord(next) && !isBodyName(context, first, last)) ||
      GENERIC_CAPITALS.has(next) ||
      NATIONALITIES.has(next)
    )
  if (PERIOD_LABEL.test(word)) return true
  if (GENERIC_CAPITALS.has(word))
    return single || GENERIC_CAPITALS.has(next) || /^\p{L}$/u.test(next) || evidence.isInitial(first, sentence)
  if (/^\p{L}$/u.test(word) && !single)
    return !/^\p{L}\.?$/u.test(next) && tokens.lower[first + 1] !== '.' && word !== 'x'
  return !single && isCommonWord(word) && evidence.isInitial(first, sentence) && dropsInitial(context, first, last)
}

/** "Norlandish Nursery Products Inc", "Norlandish Imperial Bank of Commerce": the nationality belongs to the name. */
function isBodyName({ tokens, known, evidence }: NameContext, first: number, last: number): boolean {
  if (known.match(tokens, first + 1, last) || evidence.timesCapital(tokens.lower[first + 1]) > 1) return false
  for (let i = first + 2; i <= last; i++)
    if (LEGAL_SUFFIXES.has(tokens.lower[i]) || ORGANIZATION_TAILS.has(tokens.lower[i]) || OF_HEADS.has(tokens.lower[i]))
      return true
  return false
}

/** Does an everyday word at the start of a sentence stand before the name rather than in it: "Former Acme", "Chipmaker Acme"? */
function dropsInitial({ tokens, known, evidence }: NameContext, first: number, last: number): boolean {
  const word = tokens.lower[first]
  const next = tokens.lower[first + 1]
  if (evidence.isPair(word, next)) return false
  if (known.match(tokens, first + 1, last)) return true
  if (isCommonWord(next) || ORGANIZATION_TAILS.has(next))
    return evidence.timesSmall(word) > 0 && evidence.timesCapital(next) > 0
  if (verbForm(next) === undefined && isCommonWord(next.replace(/s$/, ''))) return false
  if (isGivenName(next) || evidence.timesCapital(next) > 0 || evidence.timesSmall(word) > 0) return true
  if (verbForm(word) !== undefined)
    return /(?:ing|ed)$|^(?:meet|see|get|watch|read|say|use|join|follow|check|buy|try|ask|visit|call|let|rival)$/.test(
      word,
    )
  return ORGANIZATION_NOUNS.has(word) || PERSON_NOUNS.has(word) || PRODUCT_NOUNS.has(word)
}

/** What follows a place in a run of capitals: more of the name ("Norland Airlines"), a name of its own ("UK App Store"), or nothing ("U.S. Business"). */
function afterPlace({ tokens, known }: NameContext, first: number, last: number): 'part' | 'name' | 'nothing' {
  const match = known.match(tokens, first, last)
  if (match && !match.weak && match.last === last && match.known.kind !== 'place') return 'name'
  for (let i = first; i <= last; i++)
    if (
      tokens.kind[i] === WORD &&
      (!isCommonWord(tokens.lower[i]) || ORGANIZATION_TAILS.has(tokens.lower[i]) || OF_HEADS.has(tokens.lower[i]))
    )
      return 'part'
  return 'nothing'
}

const STRIPPED_TAILS =
  /^(?:gpus?|cpus?|llms?|apis?|sdks?|tvs|pcs|evs?|ceos?|ipo|ssds?|npus?|tpus?|ai-powered|suvs?|etfs?|nfts?)$/

function dropsLast(context: NameContext, sentence: Sentence, last: number, match: Match | undefined): boolean {
  const { tokens } = context
  const word = tokens.lower[last]
  if (tokens.kind[last] !== WORD) return !/^[+\d]/.test(word)
  if (LEGAL_SUFFIXES.has(word)) return false
  if (isFunctionWord(word) && !/^(?:up|on|out|off|us|me|it|we|you)$/.test(word)) return true
  if (STRIPPED_TAILS.test(word)) return true
  // "Acme AI chips" of a known Acme
  if (word === 'ai' && match && match.last === last - 1)
    return /^[a-z]/.test(tokens.lower[last + 1] ?? '') && last < sentence.last && !tokens.isCapital(last + 1)
  return NATIONALITIES.has(word) && last < sentence.last
}

function accepted(
  { tokens, evidence }: NameContext,
  sentence: Sentence,
  first: number,
  last: number,
  match: Match | undefined,
  titled: NameSpan['titled'],
): boolean {
  if (match && (!match.weak || match.known.given || first < last) && !isOffice(tokens, first)) return true
  const word = tokens.lower[first]
  if (first < last)
    return (
      !everydayWords({ tokens, evidence } as NameContext, first, last) || ORGANIZATION_TAILS.has(tokens.lower[last])
    )
  if (/^\p{L}$/u.test(word)) return word === 'x' && isPlatformX({ tokens } as NameContext, first)
  if (GENERIC_CAPITALS.has(word) || NATIONALITIES.has(word) || PERIOD_LABEL.test(word) || HONORIFICS.has(word))
    return false
  if (LEGAL_SUFFIXES.has(word)) return false
  if (isOffice(tokens, first)) return false
  if (OFFICE_HEADS.has(word) && !titled) return match !== undefined
  const small = evidence.timesSmall(word)
  const capital = evidence.timesCapital(word)
  const initial = evidence.isInitial(first, sentence)
  if (titled) return true
  if (!isCommonWord(word)) {
    if (word.includes('-') && (tokens.flags[first] & ALL_CAPS) === 0 && isCompoundAdjective(tokens, first)) return false
    if (initial && capital === 0 && /(?:ing|ed|ly)$/.test(word) && word.length > 6) return match !== undefined
    return !initial || small === 0 || capital >= small
  }
  if (initial)
    return (
      (capital > 0 && capital >= small) ||
      (match !== undefined && small === 0 && isFiniteVerb(tokens.lower[last + 1])) ||
      (small <= capital && OFFICE_HEADS.has(tokens.lower[last + 1] ?? '') && tokens.isCapital(last + 1))
    )
  const nominal = ORGANIZATION_NOUNS.has(word) || PERSON_NOUNS.has(word) || PRODUCT_NOUNS.has(word)
  if (nominal && /^(?:the|this|our|its|a)$/.test(tokens.lower[first - 1] ?? ''))
    return match !== undefined && small === 0
  return small === 0 || capital > small || (match !== undefined && capital >= small)
}

/** "the Attorney General's Office". */
const isOffice = (tokens: Tokens, at: number): boolean =>
  tokens.lower[at] === 'office' && tokens.lower[at - 1] === "'s" && OFFICE_HEADS.has(tokens.lower[at - 2] ?? '')

const isFiniteVerb = (word: string | undefined): boolean =>
  word !== undefined &&
  (word === "'s" || word === 'has' || word === 'is' || word === 'will' || (verbForm(word)?.forms ?? 0) > 1) &&
  !word.endsWith('ing')

/** A run of capitals of which each word also stands small in the article: a term, "Machine Learning". */
function everydayWords({ tokens, evidence }: NameContext, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) {
    if (tokens.kind[i] !== WORD) return false
    const word = tokens.lower[i]
    if (GENERIC_CAPITALS.has(word)) continue
    if (!isCommonWord(word) || evidence.timesSmall(word) === 0) return false
  }
  return true
}

/** The social network: "on X", "X, formerly Twitter", "X's". */
const isPlatformX = ({ tokens }: NameContext, at: number): boolean =>
  (tokens.flags[at] & CAPITAL) !== 0 &&
  (/^(?:on|to|from|via|of|with|for|at|by|and|like|called)$/.test(tokens.lower[at - 1] ?? '') ||
    tokens.lower[at + 1] === "'s" ||
    (tokens.lower[at + 1] === '(' && /^(?:formerly|previously)$/.test(tokens.lower[at + 2] ?? '')) ||
    (tokens.lower[at + 1] === ',' && /^(?:formerly|previously|the)$/.test(tokens.lower[at + 2] ?? ''))) &&
  (at + 1 >= tokens.count ||
    (tokens.flags[at + 1] & GLUED) === 0 ||
    tokens.kind[at + 1] !== WORD ||
    tokens.lower[at + 1] === "'s")
