import type { Tokens } from '../../language/tokens.js'
import { exact, type Quantity } from './quantity.js'

/** Words before "from 10 to 15" that make it a spread; after any other it is a move from the one to the other. */
const SPREAD = new Set(
  'range ranges ranged ranging anywhere vary varies varying priced prices pricing cost costs costing between start starting spread sizes'.split(
    ' ',
  ),
)
/** How far back such a word may stand. */
const REACH = 4

/**
 * The token that the upper end of a range starts at, where the first figure is tokens `first` to `last`:
 * after a dash, after "to", after "and" where "between" stands before. -1 where no range is written.
 */
export function upperEnd(tokens: Tokens, first: number, last: number): number {
  const link = tokens.lower[last + 1]
  if (link === '-' || link === '–' || link === '—') {
    const apart = link === '—' && tokens.start[last + 1] > tokens.end[last]
    return apart ? -1 : last + 2
  }
  const before = leftWord(tokens, first)
  if (link === 'and') return before.includes('between') ? last + 2 : -1
  if (link !== 'to' || (before.includes('by') && isFarApart(tokens, first, last))) return -1
  if (!before.includes('from')) return last + 2
  for (let i = first - 2; i >= 0 && i >= first - 2 - REACH; i--) if (SPREAD.has(tokens.lower[i])) return last + 2
  return -1
}

/** "raised by $2 to $13.99", "drop by 3.4 percent to 25.1 percent": how far and where to; "by 10% to 15%" is a range. */
function isFarApart({ lower }: Tokens, first: number, last: number): boolean {
  const number = (from: number): number => {
    for (let at = from; at < from + 3; at++) {
      const value = Number.parseFloat((lower[at] ?? '').replaceAll(',', ''))
      if (!Number.isNaN(value)) return value
    }
    return 0
  }
  return number(last + 2) > number(first) * 3
}

/** The two words before a figure, a word of bound ("about") or a currency left out. */
const leftWord = (tokens: Tokens, first: number): string[] => [
  tokens.lower[first - 1] ?? '',
  /^(?:about|around|roughly|just|[a-z]{1,3}\$?|\$)$/.test(tokens.lower[first - 1] ?? '')
    ? (tokens.lower[first - 2] ?? '')
    : '',
]

/** Two ends of a range, a scale written once shared by both; undefined where they do not rise. */
export function spread(low: Quantity, high: Quantity): { value: number; max: number } | undefined {
  const shared = low.scale === 1 && high.scale > 1 && low.value * high.scale < high.value
  const value = shared ? exact(low.value, high.scale) : low.value
  return value < high.value ? { value, max: high.value } : undefined
}
