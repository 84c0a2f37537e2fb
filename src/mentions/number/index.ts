import { GLUED, type Tokens } from '../../language/tokens.js'
import type { AnnotatedDocument } from '../annotated-document.js'
import type { Mention, NumberMention } from '../types.js'
import { figureMention } from './figure-mention.js'
import { opensQuantity, readQuantity } from './quantity.js'
import { spread, upperEnd } from './range.js'

/** Tails that make a number something else: an ordinal, an hour, a size. */
const OTHER_TAIL =
  /^(?:st|nd|rd|th|s|am|pm|gb|tb|mb|mw|gw|kw|kg|km|ms|h|w|g|x|t|m|b|usd|eur|gbp|inr|percent|pct|pp|bps)$/

/**
 * Counts: digits and words with their scales, bounds and ranges. Sums of money, percentages and dates are none;
 * nor is a lone "one", more often a pronoun than a number.
 */
export function findNumberMentions(document: AnnotatedDocument): NumberMention[] {
  const { tokens } = document
  const found: NumberMention[] = []
  const sums = document.money
  const { percents, dates } = document
  let money = 0
  let percent = 0
  let date = 0
  for (let i = 0; i < tokens.count; i++) {
    if (!opensQuantity(tokens, i)) continue
    while (money < sums.length && sums[money].last < i) money++
    while (percent < percents.length && percents[percent].last < i) percent++
    while (date < dates.length && dates[date].last < i) date++
    const taken = holds(sums[money], i) ?? holds(percents[percent], i) ?? holds(dates[date], i)
    if (taken) {
      i = taken.last
      continue
    }
    // the second figure of a sum just passed: "£20 million ($27 million)"
    const converted = money > 0 ? sums[money - 1].converted : null
    if (converted && tokens.start[i] < converted.end) continue
    const mention = readNumber(tokens, i)
    if (!mention) continue
    found.push(mention)
    i = mention.last
  }
  return found
}

const holds = (mention: Mention | undefined, i: number): Mention | undefined =>
  mention && mention.first <= i ? mention : undefined

function readNumber(tokens: Tokens, i: number): NumberMention | undefined {
  const limit = tokens.count - 1
  const low = readQuantity(tokens, i, limit)
  if (!low || partOfWord(tokens, low.first, low.last)) return undefined
  if (low.last === i && (tokens.lower[i] === 'one' || tokens.lower[i] === 'zero')) return undefined
  const upper = upperEnd(tokens, low.first, low.last)
  const high = upper > 0 ? readQuantity(tokens, upper, limit) : undefined
  const ends = high && high.digits === low.digits && !partOfWord(tokens, high.first, high.last) && spread(low, high)
  const last = ends ? high.last : low.last
  const { value, max } = ends || { value: low.value, max: null }
  return figureMention(tokens, { first: i, last, value, max })
}

/** "5G", "GPT-4", "24/7", "#12", "4th", "10:30": digits that count nothing. */
function partOfWord(tokens: Tokens, first: number, last: number): boolean {
  const glued = (i: number) => i < tokens.count && (tokens.flags[i] & GLUED) !== 0
  if (glued(last + 1) && OTHER_TAIL.test(tokens.lower[last + 1])) return true
  if (glued(last + 1) && /^[/:]$/.test(tokens.lower[last + 1]) && glued(last + 2)) return true
  return first > 0 && glued(first) && /^(?:[/:#.]|[\p{L}]+)$/u.test(tokens.lower[first - 1])
}
