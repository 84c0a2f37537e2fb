import type { Grain } from '../shapes.js'
import { type Expression, type View, word, yearAt, yearEnd } from './expression.js'
import { NOW_DIRECTIONS, STORY_DIRECTIONS } from './lexicon.js'

/** The year that follows a month, quarter or season. */
export interface YearPhrase {
  readonly year?: number
  readonly base?: Expression['base']
  readonly by?: number
  readonly running?: boolean
  readonly fiscal?: boolean
  readonly last: number
  readonly end: number
}

const FISCAL = /^(?:fiscal|financial|fy)$/

/** Reads ", 2026", "of 2026", "of that year", "last year", "of fiscal 2015", "FY26" from token `i` on. */
export function yearPhraseAt(view: View, i: number, grain: Grain): YearPhrase | undefined {
  let at = i
  const comma = word(view, at) === ','
  if (comma) at++
  const plain = yearAt(view, at)
  if (plain > 0 && !isCount(view, at))
    return closeFiscal(view, { year: plain, last: at, end: yearEnd(view, at) }, grain)
  if (comma) return undefined
  const of = /^(?:of|in|for)$/.test(word(view, at))
  if (of) at++
  if (word(view, at) === 'the') at++
  const label = /^fy-?'?(\d{2}|\d{4})$/.exec(word(view, at))
  if (label) return { year: fullYear(label[1]), fiscal: true, last: at, end: view.tokens.end[at] }
  const owned = (of || FISCAL.test(word(view, at))) && grain !== 'day' ? ownedFiscal(view, at) : undefined
  if (owned) return owned
  const year = yearAt(view, at)
  if (of && year > 0 && (grain !== 'day' || word(view, at - 1) !== 'in') && !isCount(view, at))
    return closeFiscal(view, { year, last: at, end: yearEnd(view, at) }, grain)
  return relativeYear(view, at, of)
}

const fullYear = (digits: string): number => (digits.length === 4 ? Number(digits) : 2000 + Number(digits))

/** A year right before a counted thing is no year: "in October 2,000 jobs" has a comma, "in October 2000 jobs" has none. */
const isCount = (view: View, i: number): boolean =>
  word(view, i + 1) === '%' || /^(?:percent|jobs|people)$/.test(word(view, i + 1))

/** "2021 financial year", "2026 fiscal year". */
function closeFiscal(view: View, found: YearPhrase, grain: Grain): YearPhrase {
  if (grain === 'day' || !FISCAL.test(word(view, found.last + 1))) return found
  const last = found.last + (word(view, found.last + 2) === 'year' ? 2 : 1)
  return { ...found, fiscal: true, last, end: view.tokens.end[last] }
}

/** "fiscal 2015", "its fiscal year 2026", "Red Hat's fiscal 2015", "calendar year 2023". */
function ownedFiscal(view: View, at: number): YearPhrase | undefined {
  for (let i = at; i <= at + 5; i++) {
    const here = word(view, i)
    if (here === '' || /^[,.;:()]$/.test(here)) return undefined
    if (!FISCAL.test(here) && here !== 'calendar') continue
    const next = word(view, i + 1) === 'year' ? i + 2 : i + 1
    const year = yearAt(view, next)
    if (year > 0) return { year, fiscal: here !== 'calendar', last: next, end: yearEnd(view, next) }
    return undefined
  }
  return undefined
}

/** "this year", "of that year", "of the same year", "the previous year", "of the year". */
function relativeYear(view: View, at: number, of: boolean): YearPhrase | undefined {
  const { tokens } = view
  const turn = word(view, at)
  const the = word(view, at - 1) === 'the'
  let unit = at + 1
  if (turn === 'that' && word(view, unit) === 'same') unit++
  const fiscal = FISCAL.test(word(view, unit))
  if (fiscal) unit++
  if (of && the && turn === 'year') return { base: 'now', by: 0, running: true, last: at, end: tokens.end[at] }
  if (word(view, unit) !== 'year' || word(view, unit + 1) === 'ago') return undefined
  const now = the ? undefined : NOW_DIRECTIONS.get(turn)
  if (now !== undefined && turn !== 'past') return { base: 'now', by: now, fiscal, last: unit, end: tokens.end[unit] }
  const story = the && turn === 'next' ? 1 : STORY_DIRECTIONS.get(turn)
  if (story === undefined) return undefined
  return { base: 'story', by: story, fiscal, last: unit, end: tokens.end[unit] }
}

export { FISCAL, fullYear }
