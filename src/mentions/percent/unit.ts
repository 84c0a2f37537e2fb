import { CAPITAL, GLUED, NUMBER, type Tokens, WORD } from '../../language/tokens.js'
import { SMALL_NUMBERS } from '../number/lexicon.js'
import type { PercentMention } from '../types.js'

/** The unit of a figure and its last token. */
export interface UnitReading {
  readonly unit: PercentMention['unit']
  readonly last: number
}

/** Things that "2x" says a size of, not a growth. */
const NO_MULTIPLE = new Set(['zoom', 'optical', 'lens', 'telephoto', 'usb', 'usb-c', 'hdmi', 'thunderbolt'])
/** Words after "five times" that make it a comparison; without one it is how often. */
const COMPARED = new Set(
  'more less higher lower greater larger bigger smaller faster slower cheaper longer better stronger as the its that what over oversubscribed larger'.split(
    ' ',
  ),
)

/** The unit at token `at`: "%", "percent", "percentage points", "bps", "x", "times" before a comparison. */
export function unitAfter(tokens: Tokens, at: number): UnitReading | undefined {
  if (at >= tokens.count) return undefined
  const { lower } = tokens
  if (lower[at] === '-' && at + 1 < tokens.count && (tokens.flags[at + 1] & GLUED) !== 0) {
    const unit = /^(?:percent|percentage|per|pct|basis|fold)/.test(lower[at + 1])
      ? unitAfter(tokens, at + 1)
      : undefined
    return unit
  }
  switch (lower[at]) {
    case '%':
    case '％':
      return /^(?:points?|pts?)$/.test(lower[at + 1] ?? '')
        ? { unit: 'percentage_point', last: at + 1 }
        : { unit: 'percent', last: at }
    case 'pc':
      // "the No. 2 PC maker"
      return (tokens.flags[at] & CAPITAL) === 0 ? { unit: 'percent', last: at } : undefined
    case 'percent':
    case 'percents':
    case 'pct':
      return /^points?$/.test(lower[at + 1] ?? '')
        ? { unit: 'percentage_point', last: at + 1 }
        : { unit: 'percent', last: at }
    case 'per':
      return lower[at + 1] === 'cent' ? { unit: 'percent', last: at + 1 } : undefined
    case 'percentage':
      return /^points?$/.test(lower[at + 1] ?? '')
        ? { unit: 'percentage_point', last: at + 1 }
        : { unit: 'percent', last: at }
    case 'percentage-point':
    case 'pp':
    case 'ppt':
    case 'ppts':
      return { unit: 'percentage_point', last: at }
    case 'point':
    case 'points':
      return goesToPercent(tokens, at + 1) ? { unit: 'percentage_point', last: at } : undefined
    case 'basis':
      return /^points?$/.test(lower[at + 1] ?? '') ? { unit: 'basis_point', last: at + 1 } : undefined
    case 'basis-point':
    case 'bps':
    case 'bp':
      return { unit: 'basis_point', last: at }
    case 'fold':
      return { unit: 'multiple', last: at }
    case 'x':
    case '×':
      return (tokens.flags[at] & GLUED) !== 0 && !NO_MULTIPLE.has(lower[at + 1] ?? '') && !crossed(tokens, at)
        ? { unit: 'multiple', last: at }
        : undefined
    case 'times':
      return COMPARED.has(lower[at + 1] ?? '') && !(lower[at + 1] === 'over' && lower[at + 2] !== 'the')
        ? { unit: 'multiple', last: at }
        : undefined
    default:
      return /^percent-/.test(lower[at]) ? { unit: 'percent', last: at } : undefined
  }
}

/** "4x4", "1920 x 1080". */
const crossed = (tokens: Tokens, at: number): boolean =>
  at + 1 < tokens.count && (tokens.flags[at + 1] & GLUED) !== 0 && /^\d/.test(tokens.lower[at + 1])

/** "threefold", "ten-fold": what the word multiplies by. */
export function foldAt(word: string): number | undefined {
  if (!word.endsWith('fold')) return undefined
  const stem = word.slice(0, word.endsWith('-fold') ? -5 : -4)
  return /^\d{1,4}$/.test(stem) ? Number(stem) : SMALL_NUMBERS.get(stem)
}

/** Is the percent sign one of a web address ("%2D", "280024%2D9114")? */
export function isHexEscape(tokens: Tokens, figure: number, { last }: UnitReading): boolean {
  if (tokens.lower[last] !== '%') return false
  const before = tokens.lower[figure - 1]
  if (figure > 0 && (tokens.flags[figure] & GLUED) !== 0 && (before === '%' || before === '=' || before === '/'))
    return true
  const next = last + 1
  if (next >= tokens.count || (tokens.flags[next] & GLUED) === 0) return false
  return /^[0-9A-F]{2}/.test(tokens.surface(next)) || tokens.lower[next] === '%'
}

/** "fell 2 points to 18%", "up three points from 15 percent": points of a rate. */
function goesToPercent({ lower, kind, count }: Tokens, from: number): boolean {
  for (let i = from; i < Math.min(count - 2, from + 12) && kind[i] === WORD; i++)
    if ((lower[i] === 'to' || lower[i] === 'from') && kind[i + 1] === NUMBER) {
      const next = lower[i + 2]
      return next === '%' || next === 'percent' || (next === 'per' && lower[i + 3] === 'cent')
    }
  return false
}
