import { isFunctionWord } from '../../language/everyday-words.js'
import { isOutletName } from '../../language/outlets.js'
import type { Sentence } from '../../language/sentences.js'
import { wordsLike } from '../../language/tokens.js'
import type { Entity } from '../types.js'
import type { Scene } from './anaphora.js'

/** "Copper said it": who tells of itself may bear a name that was not read as one, and nobody else is meant. */
export function isToldByUnknown({ tokens, neighbours }: Scene, i: number): boolean {
  const verb = verbBefore(tokens, i)
  const teller = beforeDay(tokens, verb - 1)
  return (
    tokens.says(TELLS, verb) === true &&
    tokens.isCapital(teller) &&
    !/s$/.test(tokens.lower[teller]) &&
    !isFunctionWord(tokens.lower[teller]) &&
    neighbours.last?.last !== teller
  )
}

/** "Globex said it will cut 6% of its staff": who tells is who is told of; an outlet tells of others. */
export function tellerOf({ tokens, neighbours }: Scene, sentence: Sentence, i: number): Entity | undefined {
  const verb = verbBefore(tokens, i)
  const told = neighbours.last
  // "Globex's announcement that it": whose word it is
  if (told?.possessive && told.form === 'name' && told.last === verb - 2 && tokens.says(ITS_WORD, verb))
    return told.entity
  if (!told?.entity || told.possessive) return undefined
  // "it will cut 6% of its staff": of the one that "it" stands for
  if (told.form === 'pronoun' && tokens.lower[i] === 'its' && tokens.lower[told.first] === 'it')
    return told.first >= sentence.first && i - told.last < 12 ? told.entity : undefined
  if (told.last !== beforeDay(tokens, verb - 1) || told.form !== 'name') return undefined
  if (!tokens.says(TELLS, verb)) return undefined
  return told.entity.kind === 'organization' && !isOutletName(told.entity.key) ? told.entity : undefined
}

const TELLS = wordsLike(/^(?:said|says|announced|announces)$/)

/** The verb or the noun right before "it" at `i`, past a "that". */
const verbBefore = ({ lower }: Scene['tokens'], i: number): number => (lower[i - 1] === 'that' ? i - 2 : i - 1)

/** What somebody's word is called: "Globex's announcement that it will cut jobs". */
const ITS_WORD = wordsLike(
  /^(?:announcement|statement|admission|decision|disclosure|confirmation|claim|claims|pledge|promise|revelation)$/,
)

/** The last token before a day that ends at `at`: of "Globex" in "Globex on Tuesday announced". */
const beforeDay = (tokens: Scene['tokens'], at: number): number =>
  tokens.says(DAYS, at) ? (tokens.lower[at - 1] === 'on' ? at - 2 : at - 1) : at

const DAYS = wordsLike(/^(?:mon|tues|wednes|thurs|fri|satur|sun|to|yester)day$/)

/** Bodies that tell without a name, which nobody else in the article is meant by. */
const BODIES = wordsLike(
  /^(?:regulator|watchdog|authority|agency|ministry|commission|department|bureau|office|tribunal|court)$/,
)
/** The same, as bodies do it. */
const SAID = wordsLike(/^(?:said|says|announced|announces|confirmed)$/)
/** What stands between "said" and its "it": "in a statement late on Monday that". */
const BETWEEN = wordsLike(
  /^(?:that|on|in|a|an|late|early|last|statement|release|filing|\p{L}+day|january|february|march|april|may|june|july|august|september|october|november|december|\d{1,2}|earlier|this|week|month)$/u,
)

/** "The market regulator said on Friday it had fined Acme": "it" is the body that tells, where that has no name. */
export function isToldByBody({ tokens, neighbours }: Scene, sentence: Sentence, i: number): boolean {
  let at = i - 1
  while (at > sentence.first && at > i - 9 && tokens.says(BETWEEN, at)) at--
  if (!tokens.says(SAID, at) || !tokens.says(BODIES, at - 1) || at - 1 < sentence.first) return false
  return neighbours.last?.last !== at - 1
}
