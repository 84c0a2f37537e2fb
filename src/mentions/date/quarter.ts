import { withYear } from './day.js'
import {
  digitsAt,
  type Expression,
  isDashAt,
  isGlued,
  namedAt,
  type View,
  word,
  yearAt,
  yearEnd,
} from './expression.js'
import { COUNTS, MONTHS, NOW_DIRECTIONS, ORDINALS, SEASONS, STORY_DIRECTIONS } from './lexicon.js'
import { FISCAL, fullYear, yearPhraseAt } from './year-phrase.js'

/** Reads labels of one word: "Q3", "3Q23", "1H21", "Q4FY26", "H2", "FY2026"; with a year beside them. */
export function readLabel(view: View, i: number): Expression | undefined {
  const { tokens } = view
  const text = word(view, i)
  if (text.length > 9) return undefined
  const fiscalYear = /^fy-?'?(\d{2}|\d{4})$/.exec(text)
  if (fiscalYear)
    return { grain: 'year', year: fullYear(fiscalYear[1]), fiscal: true, first: i, last: i, ...tokens.range(i) }
  const label =
    /^([qh])([1-4])(?:(fy)?(\d{2}|\d{4}))?$/.exec(text) ?? /^([1-4])([qh])(?:(fy)?(\d{2}|\d{4}))?$/.exec(text)
  if (!label || tokens.surface(i).includes('q') || tokens.surface(i).includes('h')) return undefined
  const [letter, digit] = /\d/.test(label[1]) ? [label[2], label[1]] : [label[1], label[2]]
  const part = Number(digit)
  if (letter === 'h' && part > 2) return undefined
  if (isGlued(view, i) && /^[-/.@#]$/.test(word(view, i - 1))) return undefined
  const found: Expression = {
    grain: letter === 'q' ? 'quarter' : 'half',
    part,
    first: i,
    last: i,
    ...tokens.range(i),
    ...(label[4] ? { year: fullYear(label[4]), fiscal: label[3] === 'fy' } : {}),
  }
  return found.year === undefined ? labelYear(view, found) : found
}

/** The year beside "Q3": "Q3 2025", "Q3 FY26", "2025 Q3", "fiscal Q3", "this year's Q3"; a model ("Audi Q3") is none. */
function labelYear(view: View, found: Expression): Expression | undefined {
  const { tokens } = view
  const short = word(view, found.last + 1) === "'" || word(view, found.last + 1) === '’'
  if (short && digitsAt(view, found.last + 2, 2) > 0 && isGlued(view, found.last + 2))
    return {
      ...found,
      year: fullYear(word(view, found.last + 2)),
      last: found.last + 2,
      end: tokens.end[found.last + 2],
    }
  const after = yearPhraseAt(view, found.last + 1, found.grain)
  if (after) return fiscalBefore(view, withYear(found, after))
  const before = yearAt(view, found.first - 1)
  if (before > 0) return { ...found, year: before, first: found.first - 1, start: tokens.start[found.first - 1] }
  if (tokens.isCapital(found.first - 1) && word(view, found.first - 1) !== 'in') {
    // at the start of a sentence or heading the neighbour may be any word; elsewhere a capital makes a name of both
    if (found.first - 1 > view.floor && !FISCAL.test(word(view, found.first - 1))) return undefined
  }
  return fiscalBefore(view, found)
}

function fiscalBefore(view: View, found: Expression): Expression {
  let { first } = found
  if (!FISCAL.test(word(view, first - 1))) return found
  first--
  if (word(view, first - 1) === 'the') first--
  return { ...found, fiscal: true, first, start: view.tokens.start[first] }
}

const ORDINAL_PART = /^(first|second|third|fourth|final|last|1st|2nd|3rd|4th)-(quarter|half)$/
const CYCLES = new Set('fiscal financial calendar business reporting full'.split(' '))

/** Reads "the third quarter of 2025", "fiscal second-quarter", "last year's fourth quarter", "the first half". */
export function readPart(view: View, i: number): Expression | undefined {
  const { tokens } = view
  const hyphened = ORDINAL_PART.exec(word(view, i))
  const unit = hyphened ? hyphened[2] : /^(?:quarter|qtr)$/.test(word(view, i)) ? 'quarter' : 'half'
  let first = i
  let fiscal = false
  let ordinal = hyphened?.[1] ?? ''
  if (!hyphened) {
    first--
    while (CYCLES.has(word(view, first))) {
      fiscal ||= FISCAL.test(word(view, first))
      first--
    }
    if (/^(?:st|nd|rd|th)$/.test(word(view, first)) && isGlued(view, first)) {
      ordinal = `${word(view, first - 1)}${word(view, first)}`
      first--
    } else ordinal = word(view, first)
  }
  const number = ORDINALS.get(ordinal)
  if (number === undefined || (unit === 'half' && number > 2)) return undefined
  const part = number > 0 ? number : unit === 'half' ? 2 : 4
  let found: Expression = {
    grain: unit as 'quarter' | 'half',
    part,
    first,
    last: i,
    start: tokens.start[first],
    end: tokens.end[i],
  }
  if (unit === 'half' && /^(?:-?year)$/.test(word(view, i + 1)))
    found = { ...found, last: i + 1, end: tokens.end[i + 1] }
  found = cycleBefore(view, found, fiscal)
  const year = yearPhraseAt(view, found.last + 1, found.grain)
  if (year) found = withYear(found, year)
  else if (/^(?:last|final)$/.test(ordinal) && found.year === undefined && found.base === undefined && !hyphened) {
    if (ordinal === 'final') return undefined
    return { ...found, part: undefined, base: 'now', by: -1 }
  }
  if (found.year === undefined && !found.base && unit === 'half' && !halfOfYear(view, found)) return undefined
  return found
}

/** What stands before the ordinal: "the", "fiscal", "2025", "last year's", "the company's". */
function cycleBefore(view: View, given: Expression, fiscal: boolean): Expression {
  const { tokens } = view
  let { first } = given
  let more: Partial<Expression> = fiscal ? { fiscal } : {}
  if (CYCLES.has(word(view, first - 1))) {
    first--
    if (FISCAL.test(word(view, first))) more = { fiscal: true }
  }
  const year = yearAt(view, first - 1)
  const owner = word(view, first - 1) === "'s" ? first - 2 : first - 1
  if (year > 0 || yearAt(view, owner) > 0) {
    first = year > 0 ? first - 1 : owner
    more = { ...more, year: yearAt(view, first) }
    if (FISCAL.test(word(view, first - 1))) {
      first--
      more = { ...more, fiscal: true }
    }
  } else if (word(view, first - 1) === "'s" && word(view, owner) === 'year') {
    const turn = NOW_DIRECTIONS.get(word(view, owner - 1))
    if (turn !== undefined) {
      first = owner - 1
      more = { ...more, base: 'now', by: turn }
    }
  }
  if (word(view, first - 1) === 'the') first--
  return { ...given, ...more, first, start: tokens.start[first] }
}

/** A bare "first half" is one of a year only after a preposition of time or before what companies report. */
function halfOfYear(view: View, found: Expression): boolean {
  if (word(view, found.last + 1) === 'of') return false
  if (
    /^(?:profit|profits|revenue|revenues|sales|results|earnings|loss|net|operating)$/.test(word(view, found.last + 1))
  )
    return true
  return (
    /^(?:in|for|during|over|by|through)$/.test(word(view, found.first - 1)) && word(view, found.last) !== 'half-time'
  )
}

/** Reads "last summer", "the spring of 2025", "fall 2024", "in winter"; not "prices fall", "spring into action". */
export function readSeason(view: View, i: number): Expression | undefined {
  const { tokens } = view
  const part = SEASONS.get(word(view, i))
  if (part === undefined) return undefined
  let first = i
  const found: Expression = { grain: 'season', part, first, last: i, ...tokens.range(i) }
  const before = word(view, i - 1)
  if (before === 'the') first--
  const open = { ...found, first, start: tokens.start[first] }
  const year = yearPhraseAt(view, i + 1, 'season')
  if (year) return withYear(year.last === i + 1 ? found : open, year)
  const direction = NOW_DIRECTIONS.get(before)
  if (direction !== undefined && before !== 'current')
    return { ...open, direction, first: i - 1, start: tokens.start[i - 1] }
  const story = STORY_DIRECTIONS.get(before)
  const turn = before === 'same' && word(view, i - 2) === 'that' ? i - 2 : i - 1
  if (story !== undefined && (before !== 'same' || turn < i - 1))
    return { ...open, base: 'story', by: story, first: turn, start: tokens.start[turn] }
  if (!/^(?:in|during|over|since|until|by|early|late|mid|through|throughout)$/.test(word(view, first - 1)))
    return undefined
  // "a fall in prices", "in spring of hope": only a season that has no other meaning stands before a preposition
  const plain = /^(?:summer|autumn|winter)/.test(word(view, i)) && word(view, i + 1) !== 'of' && before === 'the'
  if (!plain && /^(?:in|of|to|for|from|into|back)$/.test(word(view, i + 1))) return undefined
  if (word(view, i) === 'spring' && before !== 'the') return undefined
  return tokens.isCapital(i) && tokens.isCapital(i + 1) ? undefined : open
}

/** Months of the units that end with a month: "the quarter ended June 30". */
const WHOLE: ReadonlyMap<string, number> = new Map([
  ['quarter', 3],
  ['half', 6],
  ['year', 12],
])

/** Reads "the three months ended March 31, 2026", "the year ended December 31", "the first nine months of 2025". */
export function readMonthsRun(view: View, i: number): Expression | undefined {
  const { tokens } = view
  const year = word(view, i) !== 'months'
  const count = year ? (WHOLE.get(word(view, i)) ?? 12) : (COUNTS.get(word(view, i - 1)) ?? digitsAt(view, i - 1, 2))
  if (count < 1 || count > 24) return undefined
  let first = year ? i : i - 1
  // "the third quarter ended September 30": the month tells which
  if (year && ORDINALS.has(word(view, first - 1))) first--
  const opening = word(view, first - 1) === 'first' && !year
  if (opening) first--
  const fiscal = FISCAL.test(word(view, first - 1))
  if (fiscal) first--
  if (word(view, first - 1) === 'the') first--
  const start = tokens.start[first]
  if (opening) {
    const of = yearPhraseAt(view, i + 1, 'quarter')
    return of && withYear({ grain: 'month', part: count, months: count, first, last: i, start, end: tokens.end[i] }, of)
  }
  if (!/^(?:ended|ending|to|through)$/.test(word(view, i + 1))) return undefined
  // "the quarter to remember", "a half to March on": only years run "to" a month
  if (count < 12 && year && !/^end/.test(word(view, i + 1))) return undefined
  const at = word(view, i + 2) === 'on' ? i + 3 : i + 2
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

/** Reads "fiscal 2026", "fiscal year 2024-25", "the 2025 fiscal year" around the word "fiscal" at token `i`. */
export function readFiscalYear(view: View, i: number): Expression | undefined {
  const { tokens } = view
  const next = word(view, i + 1) === 'year' ? i + 2 : i + 1
  const year = yearAt(view, next)
  if (year > 0) {
    const short = isDashAt(view, next + 1) || word(view, next + 1) === '/' ? digitsAt(view, next + 2, 2) : -1
    const last = short > 0 && isGlued(view, next + 2) ? next + 2 : next
    return {
      grain: 'year',
      year: last > next ? fullYear(String(short)) : year,
      fiscal: true,
      first: i,
      last,
      start: tokens.start[i],
      end: last > next ? tokens.end[last] : yearEnd(view, next),
    }
  }
  const before = yearAt(view, i - 1)
  if (before < 0 || word(view, i + 1) !== 'year') return undefined
  const first = word(view, i - 2) === 'the' ? i - 2 : i - 1
  return {
    grain: 'year',
    year: before,
    fiscal: true,
    first,
    last: i + 1,
    start: tokens.start[first],
    end: tokens.end[i + 1],
  }
}
