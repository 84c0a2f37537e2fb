import { CAPITAL, MIXED, NUMBER, WordTable } from '../../language/tokens.js'
import { readComparison } from './comparison.js'
import { readMonth, readMonthYear } from './day.js'
import { type Expression, namedAt, type View } from './expression.js'
import { DAY_PARTS, DAY_WORDS, MONTHS, SEASONS, UNITS, WEEKDAYS } from './lexicon.js'
import { readPrefixed, withModifiers } from './modifiers.js'
import { readMonthsRun } from './months-run.js'
import { readNumeric } from './numeric.js'
import { readFiscalYear, readLabel, readPart } from './quarter.js'
import { readSeason } from './season.js'
import { readClock, withTime } from './time.js'
import { readUnit } from './unit.js'
import { readUnitEnd } from './unit-end.js'
import { readDayPart, readDayWord, readWeekday } from './weekday.js'
import { readDecade, readShortYear, readYear } from './year.js'

type Reader = (view: View, i: number) => Expression | undefined

const READERS = new Map<string, readonly Reader[]>()
const put = (words: Iterable<string>, ...readers: Reader[]) => {
  for (const key of words) READERS.set(key, [...(READERS.get(key) ?? []), ...readers])
}
put(MONTHS.keys(), readMonth)
put(WEEKDAYS.keys(), readWeekday)
put(DAY_WORDS.keys(), readDayWord)
put(DAY_PARTS, readDayPart)
put(['months', 'year', 'quarter', 'half'], readMonthsRun)
put(['quarter', 'qtr', 'half'], readPart)
put(
  ['first', 'second', 'third', 'fourth', 'final', '1st', '2nd', '3rd', '4th'].flatMap(n => [
    `${n}-quarter`,
    `${n}-half`,
  ]),
  readPart,
)
put(['fiscal', 'financial'], readFiscalYear)
put(['same', 'this', 'year-ago', 'year-earlier', 'prior-year', 'previous-year'], readComparison)
put([...UNITS.keys(), 'year-end', 'month-end'], readUnitEnd, readUnit)
put(SEASONS.keys(), readSeason)
for (const prefix of ['mid', 'early', 'late', 'end', 'post', 'pre']) {
  put(
    [...MONTHS.keys()].map(month => `${prefix}-${month}`),
    readPrefixed,
  )
  put(
    [...SEASONS.keys()].map(season => `${prefix}-${season}`),
    readPrefixed,
  )
}
const LABEL = /^(?:[qh]\d|[1-4][qh]|fy)/
const NUMBER_READERS: readonly Reader[] = [readNumeric, readDecade, readYear, readShortYear, readClock]
/** First three letters of months and weekdays: what a stuck word may start with. */
const STEMS = new Set([...MONTHS.keys(), ...WEEKDAYS.keys()].map(name => name.slice(0, 3)))

/** Does a word look like one that starts a date, whatever its case? Of those written with a capital inside, ask `readAt` too. */
export const mayOpen = (word: string): boolean =>
  readersOf(word) !== undefined || (word.length > 6 && STEMS.has(word.slice(0, 3)))

/** The date at token `i`, if its word starts one. */
export function readAt(view: View, i: number): Expression | undefined {
  const readers = readersAt(view, i)
  if (!readers) return undefined
  for (const reader of readers) {
    const found = reader(view, i)
    if (!found) continue
    return withModifiers(view, found.grain === 'day' && found.week === undefined ? withTime(view, found) : found)
  }
  return undefined
}

/** What a word starts whatever its case; most words start nothing. */
const readersOf = (text: string): readonly Reader[] | undefined => {
  const known = READERS.get(text)
  if (known) return known
  const { length } = text
  if (length < 2 || length > 24) return undefined
  if (length <= 9 && LABEL.test(text)) return [readLabel]
  if (text.charCodeAt(0) <= 57 && text.charCodeAt(0) >= 49) return NUMBER_READERS
  if (isPrefixed(text) && (text.charCodeAt(length - 1) <= 57 || text.endsWith('0s')))
    return MONTHS.has(text.slice(0, 3)) ? [readMonthYear, readPrefixed] : [readPrefixed]
  return undefined
}
const BY_WORD = new WordTable<readonly Reader[]>(readersOf)
const isPrefixed = (text: string): boolean => text[3] === '-' || text[4] === '-' || text[5] === '-'

function readersAt(view: View, i: number): readonly Reader[] | undefined {
  const { tokens } = view
  if (tokens.kind[i] === NUMBER) return tokens.end[i] - tokens.start[i] <= 10 ? NUMBER_READERS : undefined
  const known = tokens.says(BY_WORD, i)
  if (known) return known
  const flags = tokens.flags[i]
  if ((flags & (MIXED | CAPITAL)) === 0) return undefined
  const text = tokens.lower[i]
  if (text.length < 2 || text.length > 24) return undefined
  if (!(flags & MIXED) && !(flags & CAPITAL && text.length > 6 && STEMS.has(text.slice(0, 3)))) return undefined
  if (namedAt(view, i, MONTHS) || text.includes('-')) return [readMonth]
  return namedAt(view, i, WEEKDAYS) ? [readWeekday] : undefined
}
