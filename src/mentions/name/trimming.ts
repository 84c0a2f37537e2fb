import { isCommonWord, isFunctionWord } from '../../language/everyday-words.js'
import { GENERIC_CAPITALS, PERIOD_LABEL } from '../../language/generic-capitals.js'
import { isGivenName } from '../../language/given-names.js'
import { NATIONALITIES } from '../../language/nationalities.js'
import { LEGAL_SUFFIXES, NAME_PARTICLES, OF_HEADS, ORGANIZATION_TAILS } from '../../language/organization-words.js'
import { ORGANIZATION_NOUNS, PERSON_NOUNS, PRODUCT_NOUNS } from '../../language/party-nouns.js'
import { HONORIFICS, OFFICE_HEADS } from '../../language/role-words.js'
import type { Sentence } from '../../language/sentences.js'
import { ALL_CAPS, GLUED, NUMBER, type Tokens, WORD, WordTable } from '../../language/tokens.js'
import { verbForm } from '../../language/verbs.js'
import { isAdverb } from '../../language/word-classes.js'
import type { NameContext } from './context.js'
import { initialsOf } from './groups.js'
import type { Match } from './known.js'
import { opensFirm } from './runs.js'

/** Words with a rule of their own at the start of a name; most have none. */
const SPECIAL = new WordTable<true>(word =>
  HONORIFICS.has(word) ||
  isGivenName(word) ||
  isFunctionWord(word) ||
  NATIONALITIES.has(word) ||
  PERIOD_LABEL.test(word) ||
  GENERIC_CAPITALS.has(word) ||
  /^\p{L}$/u.test(word)
    ? true
    : undefined,
)

/** "Vice President of Sales Jane Doe", "Minister for Industry and Science Jane Doe" */
function standsForOffice(tokens: Tokens, first: number): boolean {
  const { lower } = tokens
  if (lower[first - 1] === 'of' && OFFICE_HEADS.has(lower[first - 2] ?? '')) return true
  if (!/^(?:of|for|and)$/.test(lower[first - 1] ?? '') || !isGivenName(lower[first + 1] ?? '')) return false
  for (let at = first - 1; at > first - 8 && at >= 0; at--) {
    if (OFFICE_HEADS.has(lower[at])) return /^(?:of|for)$/.test(lower[at + 1])
    if (!tokens.isCapital(at) && !/^(?:of|for|and)$/.test(lower[at])) return false
  }
  return false
}

const isBound = (word: string): boolean =>
  /^(?:nearly|almost|about|over|around|roughly|approximately|some|only|just)$/.test(word)

/** The letter of "3G": stuck to a figure, it opens no name. */
const isUnit = (tokens: Tokens, at: number): boolean =>
  (tokens.flags[at] & GLUED) !== 0 && tokens.kind[at - 1] === NUMBER && tokens.end[at] - tokens.start[at] === 1

/** Does the first word of a run belong to no name? */
export function dropsFirst(context: NameContext, sentence: Sentence, first: number, last: number): boolean {
  const { tokens, known, evidence } = context
  const match = known.match(tokens, first, last)
  if (match && (!match.weak || match.known.given)) return false
  if (last > first + 1 && tokens.lower[last + 1] === '(' && isSpelledBehind(tokens, first, last)) return false
  if (tokens.kind[first] !== WORD) return !opensFirm(tokens, first, sentence)
  const word = tokens.lower[first]
  const single = first === last
  // "its 3G Harbor plan"
  if (isUnit(tokens, first)) return true
  const next = tokens.lower[first + 1]
  // "Nearly 4 in 5", "Over 70%"
  if (!single && tokens.kind[first + 1] !== WORD && isBound(word)) return true
  if (!tokens.says(SPECIAL, first)) {
    if (single || !isCommonWord(word)) return false
    return standsForOffice(tokens, first) || (evidence.isInitial(first, sentence) && dropsInitial(context, first, last))
  }
  if (HONORIFICS.has(word) && !single) return true
  if (!single && isGivenName(word) && (!isCommonWord(next) || NAME_PARTICLES.has(next))) return false
  // "He Xiaoping" is nobody's verb: a pronoun has no name right behind it; "A. P. Doe"
  if (word === 'he' && !single && !isCommonWord(next) && tokens.isCapital(first + 1)) return false
  if (MONTHS_BORNE.has(word) && !single && isBorneMonth(context, sentence, first)) return false
  if (word === 'a' && next === '.' && /^\p{Lu}$/u.test(tokens.surface(first + 2))) return false
  if (isFunctionWord(word)) return true
  if (!single && isCommonWord(word) && standsForOffice(tokens, first)) return true
  if (NATIONALITIES.has(word))
    return (
      single ||
      (!isCommonWord(next) && !isBodyName(context, first, last)) ||
      GENERIC_CAPITALS.has(next) ||
      NATIONALITIES.has(next)
    )
  if (PERIOD_LABEL.test(word)) return true
  if (GENERIC_CAPITALS.has(word)) {
    // "API Holdings Ltd"
    if (!single && last - first <= 3 && LEGAL_SUFFIXES.has(tokens.lower[last])) return false
    return single || GENERIC_CAPITALS.has(next) || /^\p{L}$/u.test(next) || evidence.isInitial(first, sentence)
  }
  if (/^\p{L}$/u.test(word) && !single)
    return (
      !/^\p{L}\.?$/u.test(next) &&
      next !== '.' &&
      word !== 'x' &&
      !isInitialOfName(tokens, first, next) &&
      !(next === 'and' && /^\p{L}$/u.test(tokens.lower[first + 2]))
    )
  return !single && isCommonWord(word) && evidence.isInitial(first, sentence) && dropsInitial(context, first, last)
}

/** "National Norland Bank (NNB)": the first letters in brackets say how many words the name has. */
const isSpelledBehind = (tokens: Tokens, first: number, last: number): boolean =>
  tokens.lower[last + 3] === ')' &&
  tokens.lower[first] !== 'the' &&
  tokens.lower[last + 2].length > 2 &&
  initialsOf(tokens.lower.slice(first, last + 1)) === tokens.lower[last + 2]

const MONTHS_BORNE = new Set(['april', 'may', 'june', 'august', 'sun'])

/** "May Chen", "August Robotics": a month before a word of no other use; not "in May Initech", nor "May Day". */
const isBorneMonth = ({ tokens, known, evidence }: NameContext, sentence: Sentence, first: number): boolean =>
  tokens.isCapital(first + 1) &&
  !known.match(tokens, first + 1, first + 1) &&
  !SPECIAL_NEXT.test(tokens.lower[first + 1]) &&
  (!isCommonWord(tokens.lower[first + 1]) || ORGANIZATION_TAILS.has(tokens.lower[first + 1])) &&
  (evidence.isInitial(first, sentence) || !BEFORE_MONTHS.has(tokens.lower[first - 1]))

const BEFORE_MONTHS: ReadonlySet<string | undefined> = new Set(
  'in on since until by from to of through last next this late early mid the for'.split(' '),
)
const SPECIAL_NEXT = /^(?:day|bank|update|patch)$/

/** "K Krithivasan", "Z Gallerie": a letter that belongs to the name after it; not the article, nor "Series B Initech". */
const isInitialOfName = (tokens: Tokens, at: number, next: string): boolean =>
  !/^[ai]$/.test(tokens.lower[at]) &&
  (isCommonWord(next)
    ? FIRM_NOUNS.test(next) && !LETTERED.test(tokens.lower[at - 1] ?? '')
    : !GENERIC_CAPITALS.has(tokens.lower[at - 1] ?? ''))

/** "K Health", "H Capital": words that a letter makes a name with. */
const FIRM_NOUNS =
  /^(?:health|fund|capital|ventures|labs|mart|partners|group|bank|energy|media|games|robotics|bio|medical|technologies)$/
/** "Series B Capital", "Class C Group": the letter goes with the word before. */
const LETTERED =
  /^(?:series|class|plan|model|grade|vitamin|type|category|option|group|part|section|exhibit|schedule|tier|phase)$/

/** "Norlandish Nursery Products Inc", "Norlandish Imperial Bank of Commerce": the nationality belongs to the name. */
function isBodyName({ tokens, known, evidence }: NameContext, first: number, last: number): boolean {
  if (known.match(tokens, first + 1, last)) return false
  if (evidence.timesCapital(tokens.lower[first + 1]) > 1 && standsWithout({ tokens } as NameContext, first))
    return false
  for (let i = first + 2; i <= last; i++)
    if (LEGAL_SUFFIXES.has(tokens.lower[i]) || ORGANIZATION_TAILS.has(tokens.lower[i]) || OF_HEADS.has(tokens.lower[i]))
      return true
  return false
}

/** Do the two words behind a nationality also open a name without it? */
function standsWithout({ tokens }: NameContext, first: number): boolean {
  const [own, next, after] = tokens.form.slice(first, first + 3)
  for (let at = tokens.form.indexOf(next); at >= 0; at = tokens.form.indexOf(next, at + 1))
    if (
      tokens.form[at - 1] !== own &&
      tokens.isCapital(at) &&
      (tokens.form[at + 1] === after || !tokens.isCapital(at + 1))
    )
      return true
  return false
}

/** Does the second word of a run also stand with a capital behind another word, or at the start of a sentence? */
function standsApart(tokens: Tokens, first: number): boolean {
  const own = tokens.form[first]
  const next = tokens.form[first + 1]
  for (let at = tokens.form.indexOf(next); at >= 0 && at < tokens.count; at = tokens.form.indexOf(next, at + 1))
    if (tokens.form[at - 1] !== own && tokens.isCapital(at)) return true
  return false
}

/** Does an everyday word at the start of a sentence stand before the name rather than in it: "Former Acme", "Chipmaker Acme"? */
function dropsInitial({ tokens, known, evidence }: NameContext, first: number, last: number): boolean {
  const word = tokens.lower[first]
  const next = tokens.lower[first + 1]
  if (evidence.isPair(word, next)) return false
  if (known.match(tokens, first + 1, last)) return true
  // an everyday word owes its capital to the name that it is part of, where it has none elsewhere
  const common = isCommonWord(next)
  // "Windows OEM": capitals of its own tell no name of two words
  const acronym = !common && (tokens.flags[first + 1] & ALL_CAPS) !== 0
  const apart = evidence.timesCapital(next) > 0 && (acronym || standsApart(tokens, first))
  if (common || ORGANIZATION_TAILS.has(next)) return evidence.timesSmall(word) > 0 && apart
  if (verbForm(next) === undefined && isCommonWord(next.replace(/s$/, ''))) return false
  if (isGivenName(next) || NATIONALITIES.has(next) || apart || evidence.timesSmall(word) > 0) return true
  if (isAdverb(word) || BEFORE_NAMES.test(word) || ORGANIZATION_NOUNS.has(word) || PERSON_NOUNS.has(word)) return true
  // "Startups Acme and Initech"
  if (word.endsWith('s') && (ORGANIZATION_NOUNS.has(word.slice(0, -1)) || word === 'companies')) return true
  if (verbForm(word) !== undefined)
    return /(?:ing|ed)$|^(?:meet|see|get|watch|read|say|use|join|follow|check|buy|try|ask|visit|call|let|rival)$/.test(
      word,
    )
  return PRODUCT_NOUNS.has(word)
}

/** What stands before a name and is no noun for who it is: comparatives, and headings that a scraper ran into the text. */
const BEFORE_NAMES =
  /^(?:instead|larger|smaller|bigger|newer|older|better|later|earlier|former|fellow|modest|latest|history|background|overview|update|updated|exclusive|news|opinion|photo|image|related)$/

/** What follows a place in a run of capitals: more of the name ("Norland Airlines"), a name of its own ("UK App Store"), or nothing ("U.S. Business"). */
export function afterPlace({ tokens, known }: NameContext, first: number, last: number): 'part' | 'name' | 'nothing' {
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

/** Does the last word of a run belong to no name? */
export function dropsLast(context: NameContext, sentence: Sentence, last: number, match: Match | undefined): boolean {
  const { tokens } = context
  const word = tokens.lower[last]
  if (tokens.kind[last] !== WORD) return !/^[+\d]/.test(word) && !/^(?:jr|sr)$/.test(tokens.lower[last - 1])
  if (LEGAL_SUFFIXES.has(word)) return false
  if (isFunctionWord(word) && !/^(?:up|on|out|off|us|me|it|we|you)$/.test(word)) return true
  if (STRIPPED_TAILS.test(word)) return true
  // "Acme AI chips" of a known Acme
  if (word === 'ai' && match && match.last === last - 1)
    return /^[a-z]/.test(tokens.lower[last + 1] ?? '') && last < sentence.last && !tokens.isCapital(last + 1)
  return NATIONALITIES.has(word) && last < sentence.last
}
