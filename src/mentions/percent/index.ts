import { GLUED, NUMBER, type Tokens, WORD, WordTable } from '../../language/tokens.js'
import type { AnnotatedDocument } from '../annotated-document.js'
import { figureMention } from '../number/figure-mention.js'
import { SMALL_NUMBERS } from '../number/lexicon.js'
import { type Quantity, readQuantity } from '../number/quantity.js'
import { spread, upperEnd } from '../number/range.js'
import type { PercentMention } from '../types.js'
import { foldAt, isHexEscape, type UnitReading, unitAfter } from './unit.js'

const OPENERS = new WordTable<true>(word =>
  SMALL_NUMBERS.has(word) || word === 'a' || foldAt(word) !== undefined ? true : undefined,
)

/** Percentages, percentage points, basis points and multiples ("3x", "threefold", "five times more"). */
export function findPercentMentions(document: AnnotatedDocument): PercentMention[] {
  const { tokens } = document
  const found: PercentMention[] = []
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] !== NUMBER && !(tokens.kind[i] === WORD && tokens.says(OPENERS, i))) continue
    const mention = readPercent(tokens, i)
    if (!mention) continue
    found.push(mention)
    i = mention.last
  }
  return found
}

function readPercent(tokens: Tokens, i: number): PercentMention | undefined {
  if (tokens.kind[i] === WORD && !SMALL_NUMBERS.has(tokens.lower[i]) && tokens.lower[i] !== 'a') {
    const fold = foldAt(tokens.lower[i])
    return fold === undefined ? undefined : mentionOf(tokens, i, i, i, { value: fold, max: null }, 'multiple')
  }
  if (tokens.kind[i] !== NUMBER && tokens.kind[i] !== WORD) return undefined
  const low = readQuantity(tokens, i, tokens.count - 1)
  // "half" of a percent aside, scales and percentages do not go together
  if (!low || (low.scale > 1 && low.value !== 100)) return undefined
  const direct = unitAfter(tokens, low.last + 1)
  if (direct && isHexEscape(tokens, i, direct)) return undefined
  const ranged = readRange(tokens, low, direct)
  if (ranged) return ranged
  if (direct) return mentionOf(tokens, i, direct.last, i, { value: low.value, max: null }, direct.unit)
  const unit = unitOfList(tokens, low)
  return unit && mentionOf(tokens, i, low.last, i, { value: low.value, max: null }, unit)
}

/** "8 and 18 percent, respectively": the unit that is told once, behind the last of two figures. */
function unitOfList(tokens: Tokens, { last, scale }: Quantity): PercentMention['unit'] | undefined {
  if (scale !== 1 || tokens.lower[last + 1] !== 'and' || tokens.kind[last + 2] !== NUMBER) return undefined
  const second = readQuantity(tokens, last + 2, tokens.count - 1)
  const unit = second && unitAfter(tokens, second.last + 1)
  if (!unit) return undefined
  const next = tokens.lower[unit.last + 1] === ',' ? unit.last + 2 : unit.last + 1
  return tokens.lower[next] === 'respectively' ? unit.unit : undefined
}

/** "10% to 15%", "10-15 percent", "between 10 and 15 percent". */
function readRange(tokens: Tokens, low: Quantity, direct: UnitReading | undefined): PercentMention | undefined {
  const upper = upperEnd(tokens, low.first, direct?.last ?? low.last)
  const high = upper > 0 && upper < tokens.count ? readQuantity(tokens, upper, tokens.count - 1) : undefined
  const unit = high && unitAfter(tokens, high.last + 1)
  const ends = high && unit && spread(low, high)
  if (!ends || (direct && direct.unit !== unit.unit)) return undefined
  return mentionOf(tokens, low.first, unit.last, low.first, ends, unit.unit)
}

function mentionOf(
  tokens: Tokens,
  figure: number,
  last: number,
  from: number,
  { value, max }: { value: number; max: number | null },
  unit: PercentMention['unit'],
): PercentMention {
  const sign = signBefore(tokens, figure)
  const first = sign === null ? from : from - 1
  const { start, end, bound } = figureMention(tokens, { first, last, value, max })
  return { start, end, first, last, value, max, bound, unit, sign }
}

/** "-4%", "+3%", "minus five percent"; a dash between words and figure is no sign. */
function signBefore(tokens: Tokens, figure: number): 1 | -1 | null {
  const word = tokens.lower[figure - 1]
  if (word === 'minus' || word === 'negative') return -1
  if (word === 'plus') return 1
  if (!word || !/^[+\-−–]$/.test(word) || (tokens.flags[figure] & GLUED) === 0) return null
  const apart = figure === 1 || (tokens.flags[figure - 1] & GLUED) === 0 || tokens.lower[figure - 2] === '('
  return apart ? (word === '+' ? 1 : -1) : null
}
