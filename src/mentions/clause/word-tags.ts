import { BASE, PAST } from '../../language/inflection.js'
import { ALL_CAPS, NUMBER, PUNCTUATION, SYMBOL, WordTable, wordsIn, wordsLike } from '../../language/tokens.js'
import { auxiliary, isModal, isNegation, verbForm } from '../../language/verbs.js'
import {
  CONJUNCTIONS,
  DETERMINERS,
  isAdverb,
  isPlanningTo,
  MOSTLY_NOUNS,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from '../../language/word-classes.js'
import type { AnnotatedDocument } from '../annotated-document.js'
import type { Tag, Tagged } from './tag.js'

export function plainTag(document: AnnotatedDocument, token: number): Tag | undefined {
  const { tokens } = document
  const kind = tokens.kind[token]
  if (kind === NUMBER) return 'number'
  if (kind === PUNCTUATION) {
    if (tokens.lower[token] === '’' && closesQuote(tokens.lower, token)) return 'quote'
    const mark = tokens.says(MARK_TAGS, token)
    if (mark === 'bracket' && isBracketedAdverb(tokens.lower, token)) return 'adverb'
    return mark !== 'comma' && mark !== 'bracket' && isPluralOwner(document, token) ? 'possessive' : mark
  }
  if (kind === SYMBOL) return tokens.lower[token] === '&' ? 'conjunction' : 'number'
  const tag = tokens.says(WORD_TAGS, token)
  // "the following companies"
  if (tag === 'preposition' && tokens.lower[token] === 'following' && tokens.lower[token - 1] === 'the') return 'noun'
  if (tag === 'possessive')
    return isPlanningTo(tokens.lower, token + 1) || (token > 0 && SUBJECT_PRONOUNS.has(tokens.lower[token - 1]))
      ? 'auxiliary'
      : 'possessive'
  // "their very first camera"
  if (
    tag === 'adverb' &&
    tokens.lower[token] === 'very' &&
    /^(?:its|their|his|her|our|the)$/.test(tokens.lower[token - 1] ?? '')
  )
    return 'determiner'
  // "startups such as Acme have": over it to the startups
  if (tag === 'determiner' && tokens.says(SUCH, token) && tokens.lower[token + 1] === 'as') return 'adverb'
  // "its IT services agreement"
  if (tag === 'pronoun' && (tokens.flags[token] & ALL_CAPS) !== 0 && tokens.surface(token) === 'IT') return 'noun'
  if (tag === 'modal') return tokens.lower[token] === 'may' && tokens.isCapital(token) && token !== 0 ? 'noun' : 'modal'
  return tag
}

const SUCH = wordsIn('such')

/** "the ‘Clash of Toys’ maker": the mark that ends what a single one opened a few words before. */
function closesQuote(lower: readonly string[], token: number): boolean {
  for (let at = token - 1; at >= Math.max(0, token - 8); at--) {
    if (lower[at] === '‘') return true
    if (lower[at] === '’') return false
  }
  return false
}

/** "Is (Finally) Shutting Down": brackets around one adverb part nothing. */
const isBracketedAdverb = (lower: readonly string[], token: number): boolean =>
  (lower[token] === '(' && lower[token + 2] === ')' && isAdverb(lower[token + 1])) ||
  (lower[token] === ')' && lower[token - 2] === '(' && isAdverb(lower[token - 1]))

const MARK_TAGS = new WordTable<Tag>(mark => {
  if (mark === ',') return 'comma'
  if (/[()[\]]/.test(mark)) return 'bracket'
  return /["“”‘«»]/.test(mark) ? 'quote' : 'mark'
})

/** "last" of "which last raised money", "when it last met": when, and no verb of its own. */
export function isLastTime({ tokens }: AnnotatedDocument, token: number): boolean {
  if (token === 0 || tokens.lower[token - 1] === 'the') return false
  return ((verbForm(tokens.lower[token + 1] ?? '')?.forms ?? 0) & PAST) !== 0
}

/** "went offline" says where it went, and no object follows. */
export const goesOffline = (lower: readonly string[], token: number): Tag | undefined =>
  (lower[token] === 'offline' || lower[token] === 'online') &&
  /^(?:systems?|networks?|servers?|services?|go|goes|went|gone|going|leaks?|leaked|leaking|posts?|posted|published|appears?|appeared|surfaced)$/.test(
    lower[token - 1] ?? '',
  )
    ? 'adverb'
    : undefined

/** "closed the Harbor app due to weak sales", "launched Harbor along with a case": no noun that the object ends in. */
export const isOfCause = ({ tokens }: AnnotatedDocument, token: number): boolean =>
  tokens.says(DUE, token) === true && tokens.lower[token + 1] === (tokens.lower[token] === 'along' ? 'with' : 'to')

const DUE = wordsLike(/^(?:due|owing|thanks|along)$/)

/** The dot of "Initech Corp. bought": it parts nothing. */
export const isDotOfName = ({ tokens }: AnnotatedDocument, tagged: Tagged, token: number): boolean =>
  tokens.lower[token] === '.' && tokens.end[token - 1] === tokens.start[token] && tagged.at(token - 1) === 'name'

/** Does a quantifier belong to the subject before it: "will both retire", "Acme and Initech each plan"? "has since been" too. */
export function floats({ tokens }: AnnotatedDocument, tagged: Tagged, token: number, seenVerb: boolean): boolean {
  if (!tokens.says(FLOATING, token)) return false
  const before = tagged.at(token - 1)
  if (before === 'modal' || before === 'auxiliary') return true
  // "Acme and Initech both left", "the two firms each plan": right before the verb of those who stand before it
  const listed = before === 'name' && endsList(tagged, token - 1)
  if (tokens.lower[token] === 'since' || !(listed || (!seenVerb && mayBeSeveral(tokens, tagged, token - 1))))
    return false
  const next = tokens.lower[token + 1] ?? ''
  if (auxiliary(next) || isModal(next) || (isAdverb(next) && !MOSTLY_NOUNS.has(next))) return true
  const forms = verbForm(next)?.forms ?? 0
  return (forms & PAST) !== 0 || ((forms & BASE) !== 0 && (!MOSTLY_NOUNS.has(next) || tokens.lower[token + 2] === 'to'))
}

const FLOATING = wordsIn('both all each since')

/** Is the name that ends at a token the last of "Acme and Initech"? */
function endsList(tagged: Tagged, token: number): boolean {
  let at = token
  while (tagged.at(at) === 'name') at--
  // "analyst Jane Doe and the engineer John Roe"
  if (tagged.at(at) === 'noun') while (tagged.at(at) === 'noun' || tagged.at(at) === 'determiner') at--
  return tagged.at(at) === 'conjunction'
}

/** "the two firms", "they", ", an engineer,": what a quantifier of its verb may stand behind. */
const mayBeSeveral = ({ lower }: AnnotatedDocument['tokens'], tagged: Tagged, token: number): boolean =>
  tagged.at(token) === 'comma' ||
  (tagged.at(token) === 'noun' && lower[token].endsWith('s')) ||
  (tagged.at(token) === 'pronoun' && lower[token] === 'they')

/** "will no longer support": both words stand between the auxiliary and its verb. */
export function isNoLonger(lower: readonly string[], token: number): Tag | undefined {
  if (lower[token] === 'no' && lower[token + 1] === 'longer') return 'negation'
  return lower[token] === 'longer' && lower[token - 1] === 'no' ? 'adverb' : undefined
}

/** "was most recently acquired", "even more closely into": no article of a noun. */
export const isMostOften = ({ tokens }: AnnotatedDocument, token: number): boolean =>
  tokens.says(MOST, token) === true && tokens.says(OFTEN, token + 1) === true

const MOST = wordsLike(/^(?:most|more)$/)
const OFTEN = wordsLike(
  /^(?:recently|notably|importantly|closely|deeply|quickly|directly|broadly|aggressively|tightly)$/,
)

/** What a word is by itself; "'s" may still be an auxiliary, "May" a month. */
const WORD_TAGS = new WordTable<Tag>(word => {
  if (word === "'s" || word === "'") return 'possessive'
  if (word === "'d") return 'modal'
  if (word === 'to') return 'to'
  if (isModal(word)) return 'modal'
  if (isNegation(word) && !auxiliary(word)) return 'negation'
  if (auxiliary(word)) return 'auxiliary'
  if (word === 'that') return 'relative'
  if (word === 'than') return 'preposition'
  if (RELATIVES.has(word)) return 'relative'
  if (SUBORDINATORS.has(word))
    return word === 'as' || word === 'after' || word === 'before' || word === 'since' || word === 'until'
      ? 'preposition'
      : 'subordinator'
  if (CONJUNCTIONS.has(word)) return 'conjunction'
  if (DETERMINERS.has(word)) return 'determiner'
  if (SUBJECT_PRONOUNS.has(word)) return 'pronoun'
  if (PREPOSITIONS.has(word)) return 'preposition'
  return isAdverb(word) ? 'adverb' : undefined
})

/** The mark of "Systems' purchase": after an s, with the next word apart; a closing quotation mark has an opening one. */
function isPluralOwner({ tokens, text }: AnnotatedDocument, token: number): boolean {
  const word = tokens.lower[token]
  if ((word !== "'" && word !== '’') || token === 0 || tokens.end[token - 1] !== tokens.start[token]) return false
  const owner = tokens.lower[token - 1]
  return owner.endsWith('s') && text[tokens.end[token]] === ' ' && (tokens.isCapital(token - 1) || OWNERS.has(owner))
}

/** Plurals that own what stands behind them: "analysts' estimates". A quotation of one such word is rare. */
const OWNERS = new Set(
  (
    'analysts investors users customers employees workers companies shareholders creators authors publishers consumers ' +
    'developers competitors regulators firms months weeks years days'
  ).split(' '),
)

/** "Series A", "Class A": the letter of a round or of shares. */
export const isLetter = ({ tokens }: AnnotatedDocument, token: number): boolean =>
  tokens.lower[token] === 'a' && /^(?:series|class)$/.test(tokens.lower[token - 1] ?? '') && tokens.isCapital(token)
