import { isCommonWord, isFunctionWord } from '../../language/everyday-words.js'
import { GENERIC_CAPITALS, PERIOD_LABEL } from '../../language/generic-capitals.js'
import { NATIONALITIES } from '../../language/nationalities.js'
import { LEGAL_SUFFIXES, ORGANIZATION_TAILS } from '../../language/organization-words.js'
import { ORGANIZATION_NOUNS, PERSON_NOUNS, PRODUCT_NOUNS } from '../../language/party-nouns.js'
import { HONORIFICS, OFFICE_HEADS } from '../../language/role-words.js'
import type { Sentence } from '../../language/sentences.js'
import { ALL_CAPS, CAPITAL, GLUED, type Tokens, WORD, WordTable } from '../../language/tokens.js'
import { verbForm } from '../../language/verbs.js'
import type { NameContext, NameSpan } from './context.js'
import type { Match } from './known.js'
import { isCompoundAdjective, saysKind } from './runs.js'

/** Words that are no name by themselves, however they are written. */
const NO_NAMES = new WordTable<true>(word =>
  GENERIC_CAPITALS.has(word) ||
  NATIONALITIES.has(word) ||
  PERIOD_LABEL.test(word) ||
  HONORIFICS.has(word) ||
  LEGAL_SUFFIXES.has(word) ||
  /^\p{L}$/u.test(word)
    ? true
    : undefined,
)

/** Is there evidence that what is left of a run is a name? */
export function accepted(
  { tokens, evidence }: NameContext,
  sentence: Sentence,
  first: number,
  last: number,
  match: Match | undefined,
  titled: NameSpan['titled'],
): boolean {
  if (match && (!match.weak || match.known.given || first < last) && !isOffice(tokens, first)) return true
  const word = tokens.lower[first]
  // whose board it is has the name
  if (word === 'board' && /^(?:directors|trustees|governors)$/.test(tokens.lower[last]) && last === first + 2)
    return false
  if (first < last)
    return (
      !everydayWords({ tokens, evidence } as NameContext, first, last) || ORGANIZATION_TAILS.has(tokens.lower[last])
    )
  if (word === 'x') return isPlatformX({ tokens } as NameContext, first)
  if (tokens.says(NO_NAMES, first) || isOffice(tokens, first)) return false
  if (OFFICE_HEADS.has(word) && !titled) return match !== undefined
  // "the South Korean maker"
  if (/^(?:south|north|east|west)$/.test(word) && NATIONALITIES.has(tokens.lower[last + 1] ?? '')) return false
  const small = evidence.timesSmall(word)
  const capital = evidence.timesCapital(word)
  const initial = evidence.isInitial(first, sentence)
  if (titled) return true
  if (initial && match === undefined && capital === 0 && describesFirm(tokens, last)) return false
  if (!isCommonWord(word)) {
    if (word.includes('-') && (tokens.flags[first] & ALL_CAPS) === 0 && isCompoundAdjective(tokens, first)) return false
    if (initial && capital === 0 && /(?:ing|ed)$/.test(word) && word.length > 6)
      return match !== undefined || isIntroduced(tokens, last, sentence)
    return !initial || small === 0 || capital >= small || /[.\d]/.test(word)
  }
  if (initial && match === undefined && saysKind(tokens, last + 1)) return false
  if (initial)
    return (
      (first === last && isIntroduced(tokens, last, sentence)) ||
      (capital > 0 && capital >= small) ||
      (match !== undefined && small === 0 && isFiniteVerb(tokens.lower[verbAfter(tokens, last)])) ||
      (first === last && small === 0 && speaksAsFirm(tokens, last)) ||
      (match !== undefined && small === 0 && opensList(tokens, last)) ||
      (match !== undefined && small === 0 && tokens.lower[last + 1] === ',' && tokens.lower[last + 2] === 'which') ||
      (small <= capital && OFFICE_HEADS.has(tokens.lower[last + 1] ?? '') && tokens.isCapital(last + 1))
    )
  const nominal = ORGANIZATION_NOUNS.has(word) || PERSON_NOUNS.has(word) || PRODUCT_NOUNS.has(word)
  if (nominal && /^(?:the|this|our|its|a)$/.test(tokens.lower[first - 1] ?? ''))
    return match !== undefined && small === 0
  return small === 0 || capital > small || (match !== undefined && capital >= small)
}

/** "Insurtech startup Acme", "Homegrown microblogging platform Acme": a word that opens a sentence and tells what Acme is. */
function describesFirm(tokens: Tokens, at: number): boolean {
  for (let next = at + 1; next <= at + 3; next++) {
    const word = tokens.lower[next] ?? ''
    if (tokens.kind[next] !== WORD || tokens.isCapital(next)) return false
    if (ORGANIZATION_NOUNS.has(word) || word === 'platform' || word === 'marketplace')
      return tokens.kind[next + 1] === WORD && tokens.isCapital(next + 1)
    if (verbForm(word) || isFunctionWord(word)) return false
  }
  return false
}

/** "Apple, Initech and Hooli", "Apple and Initech": a known name that other names follow. */
function opensList(tokens: Tokens, last: number): boolean {
  const { lower } = tokens
  if (/^(?:and|&)$/.test(lower[last + 1] ?? '')) return tokens.isCapital(last + 2)
  if (lower[last + 1] !== ',') return false
  let at = last + 2
  while (at < last + 6 && tokens.kind[at] === WORD && tokens.isCapital(at)) at++
  if (at === last + 2) return false
  if (lower[at] === ',') at++
  return (lower[at] === 'and' || lower[at - 1] === ',') && tokens.isCapital(lower[at] === 'and' ? at + 1 : at)
}

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/

/** The word after a name, or after the day told behind it: "Harbor on Monday said". */
const verbAfter = ({ lower }: Tokens, last: number): number =>
  lower[last + 1] === 'on' && WEEKDAY.test(lower[last + 2] ?? '') ? last + 3 : last + 1

/** "Harbor said its revenue", "Carbon on Monday launched": one thing without an article that speaks is called so. */
function speaksAsFirm(tokens: Tokens, at: number): boolean {
  const word = tokens.lower[at]
  const verb = verbAfter(tokens, at)
  if (!(verb === at + 1 ? SPEAKS : TELLS).has(tokens.lower[verb])) return false
  return (
    !/(?:s|.{3}ing|.{3}ed|ly|men|people)$/.test(word) &&
    !SPEAKING_MASSES.test(word) &&
    !PERSON_NOUNS.has(word) &&
    !ORGANIZATION_NOUNS.has(word) &&
    !OFFICE_HEADS.has(word)
  )
}

const SPEAKS: ReadonlySet<string | undefined> = new Set(['said', 'says'])
const TELLS: ReadonlySet<string | undefined> = new Set(['said', 'launched', 'announced', 'unveiled', 'released'])

/** Those who speak and take no article. */
const SPEAKING_MASSES =
  /^(?:police|management|leadership|staff|counsel|prosecution|defen[cs]e|law|word|research|government|parliament|labou?r|council|congress|court|media|press|evidence|everyone|someone|nobody|somebody|everybody|anyone|one|many|some|another|god|mom|mum|dad|he|she|it|they|neither|both|each|most|all|few|who|what|that|this|data|intelligence|industry|opposition|support|here|there|then|now|so|also|still|again|later|earlier|instead|rather|together|elsewhere)$/

/** "Harbor, a Berlin-based maker of software, raised", "Harbor, the company behind": an everyday word that is called one. */
function isIntroduced({ lower }: Tokens, at: number, sentence: Sentence): boolean {
  if (lower[at + 1] !== ',' || lower[at].endsWith('s')) return false
  if (/^(?:makers?|creators?|developers?|operators?)$/.test(lower[at + 2] ?? '') && lower[at + 3] === 'of') return true
  const the = lower[at + 2] === 'the'
  if (!the && lower[at + 2] !== 'a' && lower[at + 2] !== 'an') return false
  const end = Math.min(sentence.last - 1, at + 11)
  for (let i = at + 3; i <= end && lower[i] !== ',' && !/^(?:said|says|told|that)$/.test(lower[i]); i++)
    if (ORGANIZATION_NOUNS.has(lower[i])) return !the || /^(?:that|behind|which|of)$/.test(lower[i + 1])
  return false
}

/** "the Attorney General's Office". */
const isOffice = (tokens: Tokens, at: number): boolean =>
  tokens.lower[at] === 'office' && tokens.lower[at - 1] === "'s" && OFFICE_HEADS.has(tokens.lower[at - 2] ?? '')

export const isFiniteVerb = (word: string | undefined): boolean =>
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
