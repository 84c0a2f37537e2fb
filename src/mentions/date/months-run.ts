import { withYear } from './day.js'
import { digitsAt, type Expression, isGlued, namedAt, type View, word } from './expression.js'
import { COUNTS, MONTHS, ORDINALS } from './lexicon.js'
import { FISCAL, yearPhraseAt } from './year-phrase.js'

/** Months of the units that end with a month: "the quarter ended June 30". */
const WHOLE: ReadonlyMap<string, number> = new Map([
  ['quarter', 3],
  ['half', 6],
  ['year', 12],
])

/** Tokens of "on" or "the end of" before the month. */
function skipped(view: View, i: number): number {
  if (word(view, i) === 'on') return 1
  return word(view, i) === 'the' && word(view, i + 1) === 'end' && word(view, i + 2) === 'of' ? 3 : 0
}

/** Reads "the three months ended March 31, 2026", "the year ended December 31", "the first nine months of 2025". */
export function readMonthsRun(view: View, i: number): Expression | undefined {
  const { tokens } = view
  const year = word(view, i) !== 'months'
  const count = year ? (WHOLE.get(word(view, i)) ?? 12) : (COUNTS.get(word(view, i - 1)) ?? digitsAt(view, i - 1, 2))
  if (count < 1 || count > 24) return undefined
  let first = year ? i : i - 1
  // "the third quarter ended September 30": the month tells which
  if (year && ORDINALS.has(word(view, first - 1))) first--
  const side = year ? '' : word(view, first - 1)
  const opening = side === 'first'
  // "the final three months of 2025", "the last six months of the year"
  const closing = side === 'final' || side === 'last'
  if (opening || closing) first--
  const fiscal = FISCAL.test(word(view, first - 1))
  if (fiscal) first--
  if (word(view, first - 1) === 'the') first--
  const start = tokens.start[first]
  if (opening || closing) {
    const of = count > 12 ? undefined : yearPhraseAt(view, i + 1, 'quarter')
    const part = opening ? count : 12
    return of && withYear({ grain: 'month', part, months: count, first, last: i, start, end: tokens.end[i] }, of)
  }
  if (!/^(?:ended|ending|to|through)$/.test(word(view, i + 1))) return undefined
  // "the quarter to remember", "a half to March on": only years run "to" a month
  if (count < 12 && year && !/^end/.test(word(view, i + 1))) return undefined
  const at = i + 2 + skipped(view, i + 2)
  for (let month = at; month <= at + 2; month++) {
    const named = namedAt(view, month, MONTHS)
    if (!named) continue
    let last = month
    const dot = word(view, month + 1) === '.' && isGlued(view, month + 1) ? 1 : 0
    const day = digitsAt(view, month + 1 + dot, 2)
    if (day > 0 && day < 32) last += 1 + dot
    const of = yearPhraseAt(view, last + 1, 'day')
    const found: Expression = {
      grain: 'month',
      part: named.value,
      months: count,
      fiscal: count === 12 && year && named.value !== 12,
      first,
      last,
      start,
      end: last === month ? named.end : tokens.end[last],
    }
    return of ? withYear(found, of) : found
  }
  return undefined
}
