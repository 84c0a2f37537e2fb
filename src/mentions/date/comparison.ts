import { withYear } from './day.js'
import { type Expression, type View, word } from './expression.js'
import { NOW_DIRECTIONS } from './lexicon.js'
import { yearPhraseAt } from './year-phrase.js'

/** "The same quarter a year ago", "the same period in 2021", "the same month last year". */
export function samePeriod(view: View, found: Expression, i: number): Expression {
  const { tokens } = view
  const same = word(view, i) === 'quarter' ? 'quarter' : word(view, i) === 'month' ? 'month' : undefined
  return same ? sameAs(view, { ...found, same }, tokens.end[i]) : found
}

/** What year "the same ..." is moved to. */
function sameAs(view: View, found: Expression, end: number): Expression {
  const at = found.last + 1
  const { tokens } = view
  if (
    /^(?:a|one)$/.test(word(view, at)) &&
    word(view, at + 1) === 'year' &&
    /^(?:ago|earlier|before)$/.test(word(view, at + 2))
  )
    return { ...found, by: -1, last: at + 2, end: tokens.end[at + 2] }
  if (
    word(view, at) === 'the' &&
    word(view, at + 1) === 'year' &&
    /^(?:before|earlier|prior)$/.test(word(view, at + 2))
  )
    return { ...found, by: -1, last: at + 2, end: tokens.end[at + 2] }
  const year = yearPhraseAt(view, at, 'quarter')
  return year ? withYear({ ...found, by: undefined, base: undefined }, year) : { ...found, end }
}

/** Reads "the same period last year", "the year-ago quarter", "the prior-year period", at the word that compares. */
export function readComparison(view: View, i: number): Expression | undefined {
  const { tokens } = view
  const text = word(view, i)
  if (text === 'this') return thisTime(view, i)
  if (text === 'same') {
    const unit = word(view, i + 1)
    if (!/^(?:period|time|quarter|month)$/.test(unit)) return undefined
    const first = word(view, i - 1) === 'the' ? i - 1 : i
    const found: Expression = {
      grain: unit === 'month' ? 'month' : 'quarter',
      same: unit === 'quarter' || unit === 'month' ? unit : 'period',
      first,
      last: i + 1,
      start: tokens.start[first],
      end: tokens.end[i + 1],
    }
    const moved = sameAs(view, found, found.end)
    return moved.last > found.last ? moved : undefined
  }
  if (!/^(?:quarter|period)$/.test(word(view, i + 1))) return undefined
  const first = word(view, i - 1) === 'the' ? i - 1 : i
  return {
    grain: 'quarter',
    same: word(view, i + 1) === 'quarter' ? 'quarter' : 'period',
    base: 'story',
    by: -1,
    first,
    last: i + 1,
    start: tokens.start[first],
    end: tokens.end[i + 1],
  }
}

/** "This time last year" is a month. */
function thisTime(view: View, i: number): Expression | undefined {
  const direction = NOW_DIRECTIONS.get(word(view, i + 2))
  if (word(view, i + 1) !== 'time' || word(view, i + 3) !== 'year' || !direction) return undefined
  const range = view.tokens.range(i, i + 3)
  return { grain: 'month', base: 'now', by: direction * 12, first: i, last: i + 3, ...range }
}
