import type { Tokens } from '../../language/tokens.js'
import type { NumberMention } from '../types.js'
import { boundAround } from './bound.js'

/** What was read of a figure before its bound is known. */
export interface ReadFigure {
  readonly first: number
  readonly last: number
  readonly value: number
  /** The upper end where both ends are given: such a range has no other bound. */
  readonly max: number | null
}

/** A figure in place, with the bound that the words around it give. */
export const figureMention = (tokens: Tokens, { first, last, value, max }: ReadFigure): NumberMention => ({
  start: tokens.start[first],
  end: tokens.end[last],
  first,
  last,
  value,
  max,
  bound: max === null ? boundAround(tokens, first, last).bound : 'exact',
})
