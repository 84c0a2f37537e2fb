import { SHORT_STATES } from '../../language/places.js'
import type { Tokens } from '../../language/tokens.js'
import type { NameSpan } from './context.js'

/** "of Dover, N.J.,": does a town stand here, before its state? */
export const isTown = ({ lower }: Tokens, { first, last }: NameSpan): boolean =>
  lower[last + 1] === ',' &&
  SHORT_STATES.has((lower[last + 2] ?? '').replace(/\.$/, '')) &&
  /^(?:of|in|from|near|at|outside)$/.test(lower[first - 1] ?? '')
