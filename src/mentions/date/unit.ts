import type { Grain } from '../shapes.js'
import { withYear } from './day.js'
import { digitsAt, type Expression, type View, word, yearAt, yearEnd } from './expression.js'
import { COUNTS, MONTHS, NOW_DIRECTIONS, ORDINALS, STORY_DIRECTIONS, UNITS, type Unit } from './lexicon.js'
import { FISCAL, yearPhraseAt } from './year-phrase.js'

/** Reads what is counted in units: "last week", "three months ago", "the previous quarter", "two years later". */
export function readUnit(view: View, i: number): Expression | undefined {
  const unit = UNITS.get(word(view, i))
  if (!unit || unit === 'half') return undefined
  return readCounted(view, i, unit) ?? readTurned(view, i, unit) ?? readWeekOfMonth(view, i, unit)
}

const grainOf = (unit: Unit): Grain => (unit === 'weekend' ? 'day' : unit)

const AFTER_COUNT: ReadonlyMap<string, readonly [base: 'now' | 'story', sign: number]> = new Map([
  ['ago', ['now', -1]],
  ['earlier', ['story', -1]],
  ['later', ['story', 1]],
  ['before', ['story', -1]],
  ['previously', ['story', -1]],
  ['afterwards', ['story', 1]],
])

/** "Three months ago", "a year earlier", "around five years ago", "two days later". */
function readCounted(view: View, i: number, unit: Unit): Expression | undefined {
  const { tokens } = view
  const turn = AFTER_COUNT.get(word(view, i + 1))
  if (!turn || unit === 'weekend' || unit === 'decade') return undefined
  const [base, sign] = turn
  let first = i - 1
  let count =
    word(view, first) === 'a' || word(view, first) === 'one'
      ? 1
      : (COUNTS.get(word(view, first)) ?? digitsAt(view, first))
  if (word(view, first) === 'of' && word(view, first - 1) === 'couple') {
    count = 2
    first -= word(view, first - 2) === 'a' ? 2 : 1
  }
  if (word(view, first) === 'the' && (word(view, i + 1) === 'before' || word(view, i + 1) === 'earlier')) count = 1
  if (count < 1) return undefined
  if (
    word(view, i + 1) === 'before' &&
    word(view, first) !== 'the' &&
    word(view, i + 2) !== ',' &&
    word(view, i + 2) !== '.'
  )
    return undefined
  if (/^(?:about|around|roughly|nearly|almost|approximately|some)$/.test(word(view, first - 1))) first--
  const about =
    first >= view.floor &&
    COUNTS.get(word(view, first)) === undefined &&
    /^[arns]/.test(word(view, first)) &&
    word(view, first).length > 3
  return {
    grain: grainOf(unit),
    base,
    by: sign * count,
    first,
    last: i + 1,
    start: tokens.start[first],
    end: tokens.end[i + 1],
    ...(about ? { modifiers: ['about'] } : {}),
  }
}

/** Words between a direction and its unit: "the last full year", "this fiscal year". */
const BETWEEN = new Set('fiscal financial calendar full entire whole'.split(' '))

/** "last week", "this year", "the previous quarter", "that same day", "the same period last year", "year end". */
function readTurned(view: View, i: number, unit: Unit): Expression | undefined {
  const { tokens } = view
  let first = i - 1
  let fiscal = false
  while (BETWEEN.has(word(view, first))) {
    fiscal ||= FISCAL.test(word(view, first))
    first--
  }
  const turn = word(view, first)
  let the = word(view, first - 1) === 'the'
  if (turn === 'same' && word(view, first - 1) === 'that') first--
  const now = NOW_DIRECTIONS.get(turn)
  const story = STORY_DIRECTIONS.get(turn)
  const made = (more: Partial<Expression>): Expression => ({
    grain: grainOf(unit),
    weekend: unit === 'weekend' || undefined,
    fiscal: fiscal || undefined,
    first,
    last: i,
    start: tokens.start[first],
    end: tokens.end[i],
    ...more,
  })
  if (the && now === 1) {
    if (span(view, first - 2) || unit === 'quarter') return undefined
    first--
    return made({ base: 'story', by: 1 })
  }
  if (now !== undefined && /^[a-z]+s$/.test(word(view, i)) === false) {
    if (turn === 'past' || turn === 'coming' || (the && now === -1 && (unit !== 'year' || span(view, first - 2))))
      return undefined
    if (span(view, first - 1) && now !== 0 && the) return undefined
    if (the) first--
    const early = /^(?:earlier|later)$/.test(word(view, first - 1)) && now === 0
    const modifier = early ? (word(view, first - 1) === 'earlier' ? ('early' as const) : ('late' as const)) : undefined
    if (early) first--
    return made({ base: 'now', by: now, ...(modifier ? { modifiers: [modifier] } : {}) })
  }
  if (story === undefined || /s$/.test(word(view, i))) return undefined
  if (turn === 'that' && unit === 'day' && word(view, i + 1) === 'to') return undefined
  if (
    turn !== 'that' &&
    !the &&
    word(view, first - 1) !== 'that' &&
    !(turn === 'previous' && word(view, first - 1) === 'a')
  )
    return undefined
  the = word(view, first - 1) === 'the'
  if (the) first--
  return samePeriod(view, made({ base: 'story', by: story }), i, turn)
}

/** Is the word before a stretch that makes it a duration: "over the next year", "in the last month"? */
const span = (view: View, i: number): boolean =>
  /^(?:over|within|in|for|during|through|throughout)$/.test(word(view, i))

/** "The same quarter a year ago", "the same period in 2021", "the same month last year". */
function samePeriod(view: View, found: Expression, i: number, turn: string): Expression {
  if (turn !== 'same') return found
  const { tokens } = view
  const same = word(view, i) === 'quarter' ? 'quarter' : word(view, i) === 'month' ? 'month' : undefined
  return same ? sameAs(view, { ...found, same }, tokens.end[i]) : found
}

/** What year "the same ..." is moved to. */
export function sameAs(view: View, found: Expression, end: number): Expression {
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

/** "The last week of March", "the first week of May 2025". */
function readWeekOfMonth(view: View, i: number, unit: Unit): Expression | undefined {
  const { tokens } = view
  const week = ORDINALS.get(word(view, i - 1))
  if (unit !== 'week' || week === undefined || word(view, i + 1) !== 'of') return undefined
  const part = MONTHS.get(word(view, i + 2))
  if (part === undefined || !tokens.isCapital(i + 2)) return undefined
  const first = word(view, i - 2) === 'the' ? i - 2 : i - 1
  const found: Expression = {
    grain: 'week',
    week,
    part,
    first,
    last: i + 2,
    start: tokens.start[first],
    end: tokens.end[i + 2],
  }
  const year = yearPhraseAt(view, i + 3, 'month')
  return year ? withYear(found, year) : found
}

/** "year end", "year-end", "the end of the year", "month's end": a unit that stands for the running one. */
export function readUnitEnd(view: View, i: number): Expression | undefined {
  const { tokens } = view
  const text = word(view, i)
  const made = (grain: Grain, first: number, last: number, modifier: 'start' | 'mid' | 'end'): Expression => ({
    grain,
    base: 'now',
    by: 0,
    running: true,
    direction: modifier === 'end' ? 1 : modifier === 'start' ? -1 : 0,
    modifiers: [modifier],
    first,
    last,
    start: tokens.start[first],
    end: tokens.end[last],
  })
  if (text === 'year-end' || text === 'month-end' || text === "year's-end") {
    const year = yearAt(view, i + 1)
    if (!/^(?:by|at|until|before|since|through|the|of)$/.test(word(view, i - 1)) && year < 0) return undefined
    const found = made(text[0] === 'y' ? 'year' : 'month', i, i, 'end')
    return year > 0 ? { ...found, base: undefined, by: undefined, year, last: i + 1, end: yearEnd(view, i + 1) } : found
  }
  const unit = UNITS.get(text)
  if (unit !== 'year' && unit !== 'month' && unit !== 'week' && unit !== 'quarter') return undefined
  if (/s$/.test(text)) return undefined
  const possessive = word(view, i + 1) === "'s" ? 1 : 0
  if (
    word(view, i + 1 + possessive) === 'end' &&
    (possessive || /^(?:by|at|until|before|since)$/.test(word(view, i - 1)))
  ) {
    const first = word(view, i - 1) === 'the' ? i - 1 : i
    return made(unit, first, i + 1 + possessive, 'end')
  }
  const the = /^(?:the|that)$/.test(word(view, i - 1)) ? 1 : 0
  const edge = word(view, i - the - 1) === 'of' ? EDGES.get(word(view, i - the - 2)) : undefined
  if (!edge) return undefined
  const first = word(view, i - the - 3) === 'the' ? i - the - 3 : i - the - 2
  return made(unit, first, i, edge)
}

const EDGES: ReadonlyMap<string, 'start' | 'mid' | 'end'> = new Map([
  ['end', 'end'],
  ['close', 'end'],
  ['start', 'start'],
  ['beginning', 'start'],
  ['middle', 'mid'],
])
