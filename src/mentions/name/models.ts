import { isFunctionWord } from '../../language/everyday-words.js'
import { GENERIC_CAPITALS } from '../../language/generic-capitals.js'
import type { Sentence } from '../../language/sentences.js'
import { GLUED, NUMBER, SYMBOL, type Tokens, WORD, WordTable } from '../../language/tokens.js'
import { wordSet } from '../../language/word-set.js'
import type { NameContext } from './context.js'

/** "Zyntec 9a", "Zyntec 11 24H2", "Zyntec v6.1", "Zyntec-4 mini": which of the models, behind a name; not "5k", "10x", "5th". */
export function isModelWord(tokens: Tokens, at: number): boolean {
  const shape = tokens.says(MODEL_SHAPE, at)
  return shape === 'figure' || (shape === 'size' && /\d/.test(tokens.lower[at - 1]) && tokens.kind[at + 1] !== NUMBER)
}

export const SMALL_MODELS = new Set(['mini', 'nano', 'preview', 'turbo', 'lite', 'instruct'])
const MODEL_SHAPE = new WordTable<'figure' | 'size'>(word => {
  if (SMALL_MODELS.has(word)) return 'size'
  const figure = word.charCodeAt(word.charCodeAt(0) === 118 ? 1 : 0)
  if (!(figure >= 48 && figure <= 57)) return undefined
  return /^(?:\d{1,2}[aceiprtz]|\d{2}h\d|\d{3,5}x\d?d?|v\d{1,2}(?:\.\d{1,2})?)$/.test(word) ? 'figure' : undefined
})

const PLURAL_AFTER = /^[a-z]{3,}s$/

/** Words in "-s" behind a model: its kind, or a verb that is told of it, and nothing that its number counts. */
const GOES_ON =
  wordSet(`series was has is as models phones devices apps gets goes comes arrives brings adds lets rolls launches lands hits
  ships supports joins enters debuts reaches becomes gains costs starts sells runs works uses introduces includes leaks stays remains
  fixes removes loses receives allows boasts delivers improves replaces returns heads appears expands gives makes takes needs`)

/** "iPhone 17", "Gemini 3 Pro", "Web 2.0": a number that goes with the name before it. Not "Acme 3 million", "Acme 200 staff". */
export function versionEnd({ tokens, evidence }: NameContext, sentence: Sentence, last: number): number {
  const at = last + 1
  const digits = tokens.lower[at]
  if (evidence.barred[at] || digits.includes(',') || digits.replace(/\D/g, '').length > 4) return -1
  const name = tokens.lower[last]
  if ((GENERIC_CAPITALS.has(name) && name !== 'os') || isFunctionWord(name) || (tokens.flags[at] & GLUED) !== 0)
    return -1
  const next = at + 1
  if (next > sentence.last) return at
  const glued = (tokens.flags[next] & GLUED) !== 0
  const word = tokens.lower[next]
  if (tokens.kind[next] === WORD && !glued && !tokens.isCapital(next)) {
    if (PLURAL_AFTER.test(word) && !GOES_ON.has(word) && !isFunctionWord(word)) return -1
    if (/^(?:million|billion|trillion|percent|per|times|people|years|days|pct|mln|bln)$/.test(word)) return -1
  }
  if (glued && tokens.kind[next] === WORD && word !== "'s" && /^\p{Ll}/u.test(tokens.surface(next))) {
    return /^[a-z]{1,2}$/.test(word) && !/^(?:k|m|b|bn|x|th|st|nd|rd)$/.test(word) ? next : -1
  }
  if (tokens.kind[next] === SYMBOL && word === '%') return -1
  return at
}
