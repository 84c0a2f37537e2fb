import { SHORT_STATES } from '../../language/places.js'
import { type Tokens, WordTable } from '../../language/tokens.js'
import type { NameSpan } from './context.js'

/** "of Dover, N.J.,": does a town stand here, before its state? */
export const isTown = (tokens: Tokens, { first, last }: NameSpan): boolean =>
  last + 2 < tokens.count &&
  tokens.says(STATE, last + 2) === true &&
  tokens.lower[last + 1] === ',' &&
  /^(?:of|in|from|near|at|outside)$/.test(tokens.lower[first - 1] ?? '')

const STATE = new WordTable<true>(word => (SHORT_STATES.has(word.replace(/\.$/, '')) ? true : undefined))
