import { isCommonWord } from '../../language/everyday-words.js'
import { BODY_HEADS, LEGAL_SUFFIXES, ORGANIZATION_TAILS } from '../../language/organization-words.js'
import type { Sentence } from '../../language/sentences.js'
import { GLUED, type Tokens, WORD } from '../../language/tokens.js'
import type { NameContext } from './context.js'

const LEARNED = new Set(['university', 'college', 'academy'])

/** The last of the words with a capital from a token on, or -1. */
function capitalsEnd(tokens: Tokens, sentence: Sentence, from: number): number {
  let end = from - 1
  while (end < Math.min(sentence.last, from + 4) && tokens.kind[end + 1] === WORD && tokens.isCapital(end + 1)) end++
  return end >= from ? end : -1
}

/** "Wexham Teachers' Pension Plan", "Norland Publishers' Association": past the apostrophe of those whose body it is, or -1. */
export function membersEnd({ tokens }: NameContext, sentence: Sentence, last: number): number {
  const members = tokens.lower[last]
  if ((tokens.flags[last + 1] & GLUED) === 0 || !members.endsWith('s') || !isCommonWord(members)) return -1
  const end = capitalsEnd(tokens, sentence, last + 2)
  if (end < 0) return -1
  const tail = tokens.lower[end]
  return ORGANIZATION_TAILS.has(tail) || BODY_HEADS.has(tail) || tail === 'plan' ? end : -1
}

/**
 * "Ministry of Trade and Digital Affairs", "Center for Privacy and Technology": the second matter of a body, or -1. Not
 * another body with its own noun, nor a name that is known.
 */
export function secondMatter({ tokens, known }: NameContext, sentence: Sentence, first: number, last: number): number {
  if (!BODY_HEADS.has(tokens.lower[first]) && !LEARNED.has(tokens.lower[first])) return -1
  const link = tokens.lower[first + 1]
  if ((link !== 'of' && link !== 'for') || !isCommonWord(tokens.lower[last])) return -1
  const end = capitalsEnd(tokens, sentence, last + 2)
  if (end < 0 || tokens.lower[end + 1] === 'of' || BODY_HEADS.has(tokens.lower[end])) return -1
  for (let at = last + 2; at <= end; at++)
    if (!isCommonWord(tokens.lower[at]) || (known.match(tokens, at, end) && !known.match(tokens, at, end)?.weak))
      return -1
  return end
}

/** "Zyntec Co. Ltd.": the legal form goes on behind its dot. */
export const legalGoesOn = (tokens: Tokens, last: number): boolean =>
  LEGAL_SUFFIXES.has(tokens.lower[last]) && LEGAL_SUFFIXES.has(tokens.lower[last + 2]) && tokens.isCapital(last + 2)
