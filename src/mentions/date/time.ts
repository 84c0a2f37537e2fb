import { digitsAt, type Expression, isGlued, type View, word } from './expression.js'
import { DAY_WORDS, MONTHS, WEEKDAYS, ZONES } from './lexicon.js'

/** A time of day, tokens `first` to `last`. */
export interface ClockTime {
  readonly first: number
  readonly last: number
  readonly hour: number
  readonly minute: number
  readonly zone: string | undefined
}

const HALVES = /^[ap]\.?m\.?$/

/** Reads "9:22 AM PST", "10 a.m. ET", "18:00 UTC", "4 ET" from token `i` on. */
export function timeAt(view: View, i: number): ClockTime | undefined {
  const military = militaryAt(view, i)
  if (military) return military
  let hour = digitsAt(view, i, 2)
  if (hour < 0 || hour > 24) return undefined
  let last = i
  let minute = 0
  const clock = word(view, i + 1) === ':' && isGlued(view, i + 1) && isGlued(view, i + 2)
  if (clock) {
    minute = digitsAt(view, i + 2, 2)
    if (minute < 0 || minute > 59) return undefined
    last = i + 2
    if (word(view, last + 1) === ':' && digitsAt(view, last + 2, 2) >= 0 && isGlued(view, last + 2)) last += 2
  }
  const half = word(view, last + 1)
  const halved = HALVES.test(half)
  if (halved) {
    if (hour > 12 && !clock) return undefined
    hour = half[0] === 'p' ? (hour % 12) + 12 : hour % 12
    last++
    if (/m$/.test(half) && half.includes('.') && word(view, last + 1) === '.' && isGlued(view, last + 1)) last++
  }
  const zoned = zoneAt(view, last + 1)
  if (!clock && !halved && !zoned) return undefined
  return { first: i, last: zoned ? zoned.last : last, hour, minute, zone: zoned?.zone }
}

/** "0800 UTC", "1430 GMT": four digits are a time only before a zone. */
function militaryAt(view: View, i: number): ClockTime | undefined {
  const digits = word(view, i)
  if (digits.length !== 4 || digitsAt(view, i) < 0) return undefined
  const hour = Number(digits.slice(0, 2))
  const minute = Number(digits.slice(2))
  const zoned = hour < 24 && minute < 60 ? zoneAt(view, i + 1) : undefined
  return zoned && { first: i, last: zoned.last, hour, minute, zone: zoned.zone }
}

function zoneAt(view: View, i: number): { last: number; zone: string } | undefined {
  const bracket = word(view, i) === '(' ? 1 : 0
  const at = i + bracket
  const { tokens } = view
  const name = word(view, at)
  if (!ZONES.has(name) || (name.length < 5 && tokens.surface(at) !== name.toUpperCase())) return undefined
  let last = at
  if (name.length > 4 && word(view, at + 1) === 'time') last++
  if (/^(?:gmt|utc)$/.test(name) && /^[+−–-]$/.test(word(view, at + 1)) && digitsAt(view, at + 2, 2) >= 0) last = at + 2
  const zone = tokens.text.slice(tokens.start[at], tokens.end[last])
  if (bracket && word(view, last + 1) === ')') last++
  return bracket && word(view, last) !== ')' ? undefined : { last, zone }
}

/** The time that ends right before token `i`: its first token is looked for over at most six tokens. */
function timeBefore(view: View, i: number): ClockTime | undefined {
  let end = i - 1
  if (/^(?:·|,|on|\|)$/.test(word(view, end))) end--
  for (let first = end; first >= end - 5 && first >= view.floor; first--) {
    const found = timeAt(view, first)
    if (found && found.last === end) {
      const longer = word(view, first - 1) === ':' ? timeAt(view, first - 2) : undefined
      return longer && longer.last === end ? longer : found
    }
  }
  return undefined
}

/** A day with the time told beside it: "March 3 at 10 a.m. ET", "12:00 UTC Monday". */
export function withTime(view: View, day: Expression): Expression {
  const { tokens } = view
  let at = day.last + 1
  const link = word(view, at)
  if (link === ',' || link === 'at' || link === '-' || link === '–' || link === '·' || link === '@') at++
  if (word(view, at) === 'at') at++
  const after = timeAt(view, at)
  if (after && (after.zone || after.last > after.first) && digitsAt(view, at, 2) >= 0) {
    const { hour, minute, zone, last } = after
    return { ...day, grain: 'minute', hour, minute, zone, last, end: tokens.end[last] }
  }
  const before = timeBefore(view, day.first)
  if (!before) return day
  const { hour, minute, zone, first } = before
  return { ...day, grain: 'minute', hour, minute, zone, first, start: tokens.start[first] }
}

/** A time with its zone and no day beside it: it lies on the day that the text stands at. */
export function readClock(view: View, i: number): Expression | undefined {
  const time = timeAt(view, i)
  // "4 ET" is a time only beside a day
  if (!time?.zone || (time.last < i + 2 && digitsAt(view, i, 2) >= 0)) return undefined
  let next = time.last + 1
  if (/^(?:·|,|on|\|)$/.test(word(view, next))) next++
  const named = word(view, next)
  if (MONTHS.has(named) || WEEKDAYS.has(named) || DAY_WORDS.has(named) || digitsAt(view, next) > 0) return undefined
  const { hour, minute, zone, last } = time
  const range = view.tokens.range(i, last)
  return { grain: 'minute', base: 'story', by: 0, today: true, hour, minute, zone, first: i, last, ...range }
}
