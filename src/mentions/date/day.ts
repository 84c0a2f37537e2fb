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
import { COUNTED, DOUBTFUL, MONTHS, NOW_DIRECTIONS } from './lexicon.js'
import { type YearPhrase, yearPhraseAt } from './year-phrase.js'

export const SUFFIX = /^(?:st|nd|rd|th)$/
/** Words before a bare month that make it one. */
const MONTH_CUES = new Set(
  'in since by until till from to during before after through for of early late mid last this next past between and or starting beginning around about throughout as back'.split(
    ' ',
  ),
)

interface DayNumber {
  readonly first: number
  readonly last: number
  readonly day: number
  readonly ordinal: boolean
}

/** "31", "31st" from token `i` on. */
export function dayNumberAt(view: View, i: number): DayNumber | undefined {
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
  const spelled = quarterOf(view, found)
  const year = yearPhraseAt(view, spelled.last + 1, found.grain)
  return year ? withYear(spelled, year) : spelled
}

/** "The April-June quarter": its months are told by their last and their number. */
function quarterOf(view: View, found: Expression): Expression {
  const last = found.last + 1
  if (found.day !== undefined || !/^(?:quarter|period|half)$/.test(word(view, last))) return found
  const first = word(view, found.first - 1) === 'the' ? found.first - 1 : found.first
  const months = (found.toPart ?? 1) - (found.part ?? 1) + 1
  const range = view.tokens.range(first, last)
  return { ...found, part: found.toPart, toPart: undefined, months, first, last, ...range }
}

/** "24-Mar-2026", "Mar-2026" in one token of letters and digits. */
export function readMonthYear(view: View, i: number): Expression | undefined {
  const { tokens } = view
  const [name, digits = ''] = word(view, i).split('-')
  const part = MONTHS.get(name)
  if (part === undefined || !/^(?:19|20)\d\d$/.test(digits) || !tokens.isCapital(i)) return undefined
  const found: Expression = { grain: 'month', part, year: Number(digits), first: i, last: i, ...tokens.range(i) }
  const day = isDashAt(view, i - 1) && isGlued(view, i) && isGlued(view, i - 1) ? digitsAt(view, i - 2, 2) : -1
  if (day < 1 || day > daysInMonth(Number(digits), part)) return found
  return { ...found, grain: 'day', day, first: i - 2, start: tokens.start[i - 2] }
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
