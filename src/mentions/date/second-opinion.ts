import type * as Chrono from 'chrono-node/en'
import type { AnnotatedDocument } from '../annotated-document.js'
import { dayNumber, isoDay } from './calendar.js'
import { type Expression, type View, word } from './expression.js'
import { COUNTS, DAY_WORDS, UNITS } from './lexicon.js'

let loaded: Pick<typeof Chrono, 'parse'> | undefined

/** chrono-node, loaded when first asked: the only door to it. */
function chrono(): Pick<typeof Chrono, 'parse'> {
  loaded ??= require('chrono-node/en') as typeof Chrono
  return loaded
}

/** Words that our own grammar does not read: tokens `first` to `last`. */
type Window = Pick<Expression, 'first' | 'last' | 'grain'>

/**
 * A date that is counted from today in words our own grammar leaves unread: "three weeks from now", "in two months'
 * time", "the day after tomorrow". chrono reads it; what it does not know for certain, or reads only in part, is none.
 * Without the date of the article nobody is asked.
 */
export function secondOpinion(
  document: AnnotatedDocument,
  view: View,
  i: number,
  now: number | undefined,
): Expression | undefined {
  const window = windowAt(view, i)
  if (!window) return undefined
  const range = view.tokens.range(window.first, window.last)
  const found: Expression = { ...window, ...range, base: 'now', by: 0 }
  if (now === undefined) return found
  document.secondOpinions.push(range)
  const words = document
    .slice(range)
    .replace(/\s+/g, ' ')
    .replace(/ time$/, '')
    .replace(/['’](?:s$|$)/, '')
  const [hit] = chrono().parse(words, { instant: new Date(`${isoDay(now)}T00:00:00Z`), timezone: 0 })
  if (!hit || hit.end || hit.index !== 0 || hit.text.length < words.length) return undefined
  const { start } = hit
  if (!start.isCertain('year') || (window.grain !== 'year' && !start.isCertain('month'))) return undefined
  const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')]
  return year === null || month === null || day === null ? undefined : { ...found, at: dayNumber(year, month, day) }
}

function longUnit(word: string): 'day' | 'week' | 'month' | 'year' | undefined {
  const unit = UNITS.get(word)
  return unit === 'day' || unit === 'week' || unit === 'month' || unit === 'year' ? unit : undefined
}

/** Is a word one on which a second opinion may be asked? */
export const mayNeedOpinion = (word: string): boolean => DAY_WORDS.has(word) || longUnit(word) !== undefined

function windowAt(view: View, i: number): Window | undefined {
  const text = word(view, i)
  if (DAY_WORDS.has(text)) return dayWindow(view, i)
  const unit = longUnit(text)
  if (!unit) return undefined
  const first = countBefore(view, i - 1)
  if (first < 0) return undefined
  if (word(view, i + 1) === 'from' && word(view, i + 2) === 'now') return { first, last: i + 2, grain: unit }
  // "in three weeks' time", "in a year's time"
  const mark = /^['’]s?$/.test(word(view, i + 1)) ? i + 2 : i + 1
  return word(view, mark) === 'time' && mark > i + 1 && word(view, first - 1) === 'in'
    ? { first: first - 1, last: mark, grain: unit }
    : undefined
}

/** First token of the number that ends at a token ("a", "two", "a couple of", "18"), or -1. */
function countBefore(view: View, last: number): number {
  const text = word(view, last)
  if (text === 'of' && word(view, last - 1) === 'couple') return word(view, last - 2) === 'a' ? last - 2 : last - 1
  return text === 'a' || text === 'one' || COUNTS.has(text) || /^\d{1,3}$/.test(text) ? last : -1
}

/** "The day after tomorrow", "the day before yesterday". */
function dayWindow(view: View, i: number): Window | undefined {
  if (!/^(?:after|before)$/.test(word(view, i - 1)) || word(view, i - 2) !== 'day') return undefined
  return { first: word(view, i - 3) === 'the' ? i - 3 : i - 2, last: i, grain: 'day' }
}
