import { daysInMonth } from './calendar.js'
import {
  digitsAt,
  type Expression,
  isDashAt,
  isGlued,
  isNumber,
  namedAt,
  type View,
  word,
  yearAt,
} from './expression.js'
import { COUNTED, DAY_PARTS, DAY_WORDS, DOUBTFUL, MONTHS, NOW_DIRECTIONS, WEEKDAYS } from './lexicon.js'
import { type YearPhrase, yearPhraseAt } from './year-phrase.js'

const SUFFIX = /^(?:st|nd|rd|th)$/
/** Words before a bare month that make it one. */
const MONTH_CUES = new Set(
  'in since by until till from to during before after through for of early late mid last this next past between and or starting beginning around about throughout as back'.split(
    ' ',
  ),
)
/** Days that are names: "Black Friday", "Super Tuesday". */
const DAY_NAMES = new Set(
  'black cyber super good bloody fat giving casual taco ash palm freaky ruby shrove happy'.split(' '),
)
const AFTER_DAY_NAMES = new Set('times telegraph mail post herald night live ticket funday motivation blues'.split(' '))

interface DayNumber {
  readonly first: number
  readonly last: number
  readonly day: number
  readonly ordinal: boolean
}

/** "31", "31st" from token `i` on. */
function dayNumberAt(view: View, i: number): DayNumber | undefined {
  const day = digitsAt(view, i, 2)
  if (day < 1 || day > 31) return undefined
  const ordinal = SUFFIX.test(word(view, i + 1)) && isGlued(view, i + 1)
  return { first: i, last: ordinal ? i + 1 : i, day, ordinal }
}

/** "31", "31st", "31st of" that ends right before token `i`. */
function dayNumberBefore(view: View, i: number): DayNumber | undefined {
  const of = word(view, i - 1) === 'of' ? 1 : 0
  const end = i - 1 - of
  const found = dayNumberAt(view, SUFFIX.test(word(view, end)) ? end - 1 : end)
  if (!found || found.last !== end || (of && !found.ordinal)) return undefined
  if (isGlued(view, found.first) && !/^[-–—(/"“]$/.test(word(view, found.first - 1))) return undefined
  return found
}

/** Reads a date around the month at token `i`: "March 24, 2026", "31 October", "the 5th of May", "last November". */
export function readMonth(view: View, i: number): Expression | undefined {
  const named = namedAt(view, i, MONTHS)
  if (!named) return dashedMonth(view, i)
  const base: Expression = {
    grain: 'month',
    part: named.value,
    first: i,
    last: i,
    start: named.start,
    end: named.end,
  }
  const before = dayNumberBefore(view, i)
  let found = before ? dayBeforeMonth(view, base, before) : dayAfterMonth(view, base)
  if (!found) found = { ...base, ...dotAfter(view, base) }
  const year = yearPhraseAt(view, found.last + 1, found.grain)
  if (year) found = withYear(found, year)
  // a day that is a name: without a year it is always the one of 2001
  if (
    found.part === 9 &&
    found.day === 11 &&
    !year &&
    /^(?:attacks?|terrorist|hijackers)$/.test(word(view, found.last + 1))
  )
    found = { ...found, year: 2001 }
  if (found.day !== undefined && found.day > daysInMonth(found.year ?? 2000, named.value)) return undefined
  if (found.grain === 'month' && !year) return bareMonth(view, found, named.name)
  return found
}

/** "14 August-24 August", "31 May-1 June", "February-March 1794": the tokens hold a dash. */
function dashedMonth(view: View, i: number): Expression | undefined {
  const { tokens } = view
  const [name, to] = word(view, i).split('-')
  const part = MONTHS.get(name)
  const toPart = MONTHS.get(to) ?? MONTHS.get(word(view, i + 1))
  if (part === undefined || toPart === undefined) return undefined
  const from = dayNumberBefore(view, i)
  const toDay = /^\d{1,2}$/.test(to) ? Number(to) : 0
  if (toDay ? !from || toDay > 31 : toPart <= part || from) return undefined
  const last = toDay ? i + 1 : i
  const first = from ? from.first : i
  const days: Partial<Expression> = from ? { grain: 'day', day: from.day, toDay } : {}
  const found: Expression = { grain: 'month', part, toPart, ...days, first, last, ...tokens.range(first, last) }
  const year = yearPhraseAt(view, last + 1, found.grain)
  return year ? withYear(found, year) : found
}

/** The dot of "Jan." belongs to it when a day or year follows. */
function dotAfter(view: View, base: Expression): Partial<Expression> {
  const dot = word(view, base.last + 1) === '.' && isGlued(view, base.last + 1)
  return dot && yearAt(view, base.last + 2) > 0 ? { last: base.last + 1 } : {}
}

export const withYear = (found: Expression, year: YearPhrase): Expression => ({
  ...found,
  year: year.year ?? found.year,
  base: year.base ?? found.base,
  by: year.by ?? found.by,
  running: year.running ?? found.running,
  fiscal: year.fiscal || found.fiscal,
  last: year.last,
  end: year.end,
})

function dayBeforeMonth(view: View, base: Expression, before: DayNumber): Expression {
  const { tokens } = view
  let first = before.first
  let day = before.day
  let toDay: number | undefined
  if (isDashAt(view, first - 1) || word(view, first - 1) === '&') {
    const from = dayNumberAt(view, first - 2)
    if (from && from.day < day) {
      toDay = day
      day = from.day
      first = first - 2
    }
  }
  if (word(view, first - 1) === 'the') first--
  return { ...base, grain: 'day', day, toDay, first, start: tokens.start[first] }
}

function dayAfterMonth(view: View, base: Expression): Expression | undefined {
  const { tokens } = view
  let at = base.last + 1
  if (word(view, at) === '.' && isGlued(view, at)) at++
  if (word(view, at) === 'the') at++
  const found = dayNumberAt(view, at)
  if (!found || word(view, found.last + 1) === '%' || isClock(view, found)) return undefined
  if (!found.ordinal && COUNTED.has(word(view, found.last + 1)) && word(view, found.last + 1) !== 'games')
    return undefined
  let last = found.last
  let toDay: number | undefined
  if (isDashAt(view, last + 1) || /^(?:&|to)$/.test(word(view, last + 1))) {
    const to = dayNumberAt(view, last + 2)
    if (to && to.day > found.day && !MONTHS.has(word(view, to.last + 1))) {
      toDay = to.day
      last = to.last
    }
  }
  return { ...base, grain: 'day', day: found.day, toDay, last, end: tokens.end[last] }
}

/** "March 10:30" is no tenth of March. */
const isClock = (view: View, found: DayNumber): boolean =>
  word(view, found.last + 1) === ':' && isGlued(view, found.last + 2) && isNumber(view, found.last + 2)

/** A month without day or year: "in December", "last May", "the January quarter"; not "May said", "June Smith". */
function bareMonth(view: View, found: Expression, name: string): Expression | undefined {
  const { tokens } = view
  const { first } = found
  const before = word(view, first - 1)
  const direction = NOW_DIRECTIONS.get(before)
  if (word(view, found.last + 1) === 'quarter') {
    const start = before === 'the' ? first - 1 : first
    return {
      ...found,
      months: 3,
      first: start,
      start: tokens.start[start],
      last: found.last + 1,
      end: tokens.end[found.last + 1],
    }
  }
  const stuck = found.start > tokens.start[found.last]
  if (DOUBTFUL.has(name) && !stuck) {
    const short = name.length <= 4 && !/^(?:may|june|july)$/.test(name)
    if (!tokens.isCapital(found.last) || (!MONTH_CUES.has(before) && direction === undefined)) {
      const open = tokens.isCapital(found.last) && /^(?:june|july|april|august|october)$/.test(name)
      if (!open || tokens.isCapital(found.last + 1)) return undefined
    }
    if (short && word(view, found.last + 1) !== '.' && !MONTH_CUES.has(before)) return undefined
    if (/^(?:may|june|april|august|march)$/.test(name) && tokens.isCapital(found.last + 1) && view.limit > found.last)
      if (!/^(?:in|since|by|until|last|this|early|late|mid|next)$/.test(before)) return undefined
  }
  if (direction === undefined || before === 'past') return found
  return { ...found, direction, first: first - 1, start: tokens.start[first - 1] }
}

/** Reads "Tuesday", "last Friday", "Monday, April 3", "Sunday 12/7/2014", "Thursday night", "late on Thursday". */
export function readWeekday(view: View, i: number): Expression | undefined {
  const named = namedAt(view, i, WEEKDAYS)
  if (!named) return undefined
  const { tokens } = view
  const inner = dateAfterWeekday(view, i)
  if (inner) return { ...inner, weekday: named.value, first: i, start: named.start }
  const before = word(view, i - 1)
  if (named.name.length < 6) {
    if (word(view, i + 1) !== '.' || !tokens.isCapital(i) || !/^(?:on|last|next|this)$/.test(before)) return undefined
  }
  if (!tokens.isCapital(i) && named.start === tokens.start[i] && !NOW_DIRECTIONS.has(before) && before !== 'on')
    return undefined
  if (/^(?:every|each|any|per)$/.test(before) || DAY_NAMES.has(before)) return undefined
  if (tokens.isCapital(i + 1) && AFTER_DAY_NAMES.has(word(view, i + 1))) return undefined
  let found: Expression = { grain: 'day', weekday: named.value, first: i, last: i, start: named.start, end: named.end }
  const direction = NOW_DIRECTIONS.get(before)
  if (direction !== undefined) found = { ...found, direction, first: i - 1, start: tokens.start[i - 1] }
  return withDayPart(view, ofWeek(view, found))
}

/** "Tuesday of last week". */
function ofWeek(view: View, found: Expression): Expression {
  const at = found.last + (word(view, found.last + 1) === 'of' ? 2 : 1)
  const direction = /^(?:last|this|next)$/.test(word(view, at)) ? NOW_DIRECTIONS.get(word(view, at)) : undefined
  if (direction === undefined || word(view, at + 1) !== 'week') return found
  return { ...found, week: direction, direction: undefined, last: at + 1, end: view.tokens.end[at + 1] }
}

function dateAfterWeekday(view: View, i: number): Expression | undefined {
  let at = i + 1
  if (word(view, at) === '.' && isGlued(view, at)) at++
  if (/^[,(]$/.test(word(view, at))) at++
  if (word(view, at) === 'the') at++
  const inner: View = { ...view, floor: at }
  const numeric = isNumber(view, at) ? readNumeric(inner, at) : undefined
  if (numeric) return numeric
  for (let month = at; month <= at + 3; month++) {
    const found = MONTHS.has(word(view, month)) ? readMonth(inner, month) : undefined
    if (found) return found.first === at && found.day !== undefined ? found : undefined
  }
  return undefined
}

export function withDayPart(view: View, found: Expression): Expression {
  const last = found.last + 1
  if (!DAY_PARTS.has(word(view, last)) || view.tokens.isCapital(last)) return found
  return { ...found, last, end: view.tokens.end[last] }
}

/** "That afternoon", "that same evening": the day that the text stands at. */
export function readDayPart(view: View, i: number): Expression | undefined {
  const same = word(view, i - 1) === 'same' ? 1 : 0
  if (word(view, i - 1 - same) !== 'that') return undefined
  const first = i - 1 - same
  return { grain: 'day', base: 'story', by: 0, today: true, first, last: i, ...view.tokens.range(first, i) }
}

/** "today", "yesterday", "earlier today", "tomorrow morning". */
export function readDayWord(view: View, i: number): Expression | undefined {
  const by = DAY_WORDS.get(word(view, i))
  const { tokens } = view
  if (by === undefined) return undefined
  if (word(view, i + 1) === "'s" && NOWADAYS.has(word(view, i + 2))) return undefined
  if (tokens.isCapital(i) && i > view.floor && tokens.isCapital(i - 1)) return undefined
  const earlier = /^(?:earlier|later)$/.test(word(view, i - 1)) ? 1 : 0
  const first = i - earlier
  return withDayPart(view, {
    grain: 'day',
    base: 'now',
    by,
    first,
    last: i,
    start: tokens.start[first],
    end: tokens.end[i],
  })
}

/** "Today's world" is no day. */
const NOWADAYS = new Set(
  'market markets world society economy age landscape digital era environment standards consumers consumer modern fast-paced technology world competitive youth'.split(
    ' ',
  ),
)

/** "2026-03-24", "12/7/2014", "31/12/2019", "7/8/07", "31.12.2019". Month first, unless the first number is none. */
export function readNumeric(view: View, i: number): Expression | undefined {
  const { tokens } = view
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(word(view, i).length <= 10 ? word(view, i) : '')
  if (dotted && isNumber(view, i)) {
    const [a, b, year] = dotted.slice(1).map(Number)
    return numericDay(view, i, i, year, b, a) ?? numericDay(view, i, i, year, a, b)
  }
  const mark = word(view, i + 1)
  if (!/^[-/]$/.test(mark) || word(view, i + 3) !== mark || ![1, 2, 3, 4].every(k => isGlued(view, i + k)))
    return undefined
  if (isGlued(view, i) && /^[-/.\d]$/.test(word(view, i - 1))) return undefined
  const last = i + 4
  const [a, b] = [digitsAt(view, i), digitsAt(view, i + 2, 2)]
  const timed = /^(\d\d)t(\d\d)$/.exec(word(view, last))
  const c = timed ? Number(timed[1]) : digitsAt(view, last)
  if (a < 0 || b < 0 || c < 0 || (isGlued(view, last + 1) && word(view, last + 1) === mark)) return undefined
  if (a > 999) return timed ? isoTime(view, i, a, b, c, Number(timed[2])) : numericDay(view, i, last, a, b, c)
  if (mark === '-' && c < 1000) return undefined
  const short = tokens.end[last] - tokens.start[last] === 2
  if (c < 1000 && !short) return undefined
  const year = c > 999 ? c : c + (c < 50 ? 2000 : 1900)
  return numericDay(view, i, last, year, a, b) ?? numericDay(view, i, last, year, b, a)
}

function numericDay(
  view: View,
  first: number,
  last: number,
  year: number,
  part: number,
  day: number,
): Expression | undefined {
  if (year < 1000 || year > 2149 || part < 1 || part > 12 || day < 1 || day > daysInMonth(year, part)) return undefined
  const { tokens } = view
  return { grain: 'day', year, part, day, first, last, start: tokens.start[first], end: tokens.end[last] }
}

/** "2026-02-24T10:35:00Z": the tail is read as far as it is glued. */
function isoTime(view: View, i: number, year: number, part: number, day: number, hour: number): Expression | undefined {
  const found = numericDay(view, i, i + 4, year, part, day)
  const minute = digitsAt(view, i + 6, 2)
  if (!found || word(view, i + 5) !== ':' || minute < 0 || minute > 59 || hour > 23) return found
  let last = i + 6
  while (last < i + 12 && isGlued(view, last + 1) && /^(?:[:+.-]|[\d.]+|z|\d+z)$/.test(word(view, last + 1))) last++
  return { ...found, grain: 'minute', hour, minute, last, end: view.tokens.end[last] }
}
