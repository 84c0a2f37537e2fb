import { withYear } from './day.js'
import { digitsAt, type Expression, isDashAt, isGlued, type View, word, yearAt, yearEnd } from './expression.js'
import { NOW_DIRECTIONS, ORDINALS } from './lexicon.js'
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
