import type { Tokens } from '../../language/tokens.js'
import type { Bound } from '../shapes.js'

const BEFORE: readonly (readonly [Bound, string])[] = [
  ['at_most', 'no more than|not more than|less than|fewer than|lower than|smaller than|up to|as many as|as much as'],
  ['at_most', 'at most|a maximum of|as high as|just under|just below|under|below|maximum'],
  ['at_least', 'no less than|no fewer than|not less than|more than|greater than|higher than|larger than|at least'],
  ['at_least', 'in excess of|upwards of|upward of|north of|a minimum of|as little as|as few as|as low as|over|above'],
  ['at_least', 'exceeding|exceeded|exceeds|exceed|surpassing|surpassed|surpasses|surpass|topping|topped|tops|minimum'],
  ['about', 'close to|shy of|in the region of|on the order of|somewhere around|an estimated|nearly|about|roughly'],
  ['about', 'around|some|almost|approximately|approx|approx.|circa|virtually|estimated|~|≈'],
]

/** Bounds by the last word of their phrase, longest phrases first. */
const BY_LAST = new Map<string, { readonly words: readonly string[]; readonly bound: Bound }[]>()
for (const [bound, phrases] of BEFORE) {
  for (const phrase of phrases.split('|')) {
    const words = phrase.split(' ')
    const key = words[words.length - 1]
    BY_LAST.set(
      key,
      [...(BY_LAST.get(key) ?? []), { words, bound }].sort((a, b) => b.words.length - a.words.length),
    )
  }
}

/** Words that a scraper ran into the next one's front: "thanmore" is beyond us, "over$5" is not. */
const SKIPPED = new Set(['a', 'an', 'the', 'its', 'whopping', 'staggering', 'reported'])

const GOING = new Set(['gone', 'went', 'goes', 'going'])

export interface BoundReading {
  readonly bound: Bound
  /** The first token of the words that say it. */
  readonly first: number
}

/** What the words before token `first` and after token `last` say of a number: "more than", "nearly", "+", "or more". */
export function boundAround(tokens: Tokens, first: number, last: number): BoundReading {
  let at = first - 1
  if (at > 0 && SKIPPED.has(tokens.lower[at]) && BY_LAST.has(tokens.lower[at - 1])) at--
  for (const { words, bound } of BY_LAST.get(tokens.lower[at] ?? '') ?? []) {
    const start = at - words.length + 1
    if (start < 0 || !words.every((word, i) => tokens.lower[start + i] === word)) continue
    // "has gone up to 12%": where it went
    return words[0] === 'up' && GOING.has(tokens.lower[start - 1] ?? '')
      ? { bound: 'exact', first }
      : { bound, first: start }
  }
  return { bound: boundAfter(tokens, last), first }
}

function boundAfter(tokens: Tokens, last: number): Bound {
  const next = tokens.lower[last + 1]
  if (next === '+' || next === 'plus' || next === '-plus') return 'at_least'
  if (next === '-' && tokens.lower[last + 2] === 'plus') return 'at_least'
  if (tokens.lower[last]?.endsWith('-plus')) return 'at_least'
  if (next !== 'or') return 'exact'
  const more = tokens.lower[last + 2]
  if (more === 'more' || more === 'higher' || more === 'above') return 'at_least'
  if (more === 'less' || more === 'fewer') return 'at_most'
  return more === 'so' ? 'about' : 'exact'
}
