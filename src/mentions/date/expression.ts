import { GLUED, NUMBER, type Tokens } from '../../language/tokens.js'
import type { DateModifier, Grain } from '../shapes.js'
import type { Mention } from '../types.js'

/** What the words of a date say, before it is known from where to count. */
export interface Expression extends Mention {
  readonly grain: Grain
  readonly year?: number
  /** The month (also of a day), quarter, half or season. */
  readonly part?: number
  readonly day?: number
  /** The last day of "March 3-5". */
  readonly toDay?: number
  /** The month of `toDay` where it is another one, or the last month of "February-March". */
  readonly toPart?: number
  /** The last year of "2024-25". */
  readonly toYear?: number
  /** 1 for Monday. */
  readonly weekday?: number
  /** "The last week of March": -1. */
  readonly week?: number
  readonly weekend?: boolean
  /** Whole months that end with this one: "the three months ended March 31", "the January quarter". */
  readonly months?: number
  readonly hour?: number
  readonly minute?: number
  /** Counted from the article's date, or from the date that the story stands at. */
  readonly base?: 'now' | 'story'
  /** How many of the grain (of years where a part is named) from the base. */
  readonly by?: number
  /** "Last Tuesday", "next May": -1, 0, 1. */
  readonly direction?: number
  /** The running year or month ("the end of the year"): the story's in a story of the past. */
  readonly running?: boolean
  /** A day number that lies in it: what a second opinion found. */
  readonly at?: number
  /** Counted from the story, and where it tells of no day, from the article's own day. */
  readonly today?: boolean
  /** "The same quarter a year ago": the last period told of, moved. */
  readonly same?: 'quarter' | 'period' | 'month'
  readonly fiscal?: boolean
  readonly modifiers?: readonly DateModifier[]
  readonly zone?: string
}

/** Tokens of one sentence that readers may look at: not before `floor` (what is read already), not after `limit`. */
export interface View {
  readonly tokens: Tokens
  readonly floor: number
  readonly limit: number
}

/** The case-folded token, or '' outside the view. */
export const word = (view: View, i: number): string => (i >= view.floor && i <= view.limit ? view.tokens.lower[i] : '')

export const isGlued = (view: View, i: number): boolean =>
  i > view.floor && i <= view.limit && (view.tokens.flags[i] & GLUED) !== 0

export const isNumber = (view: View, i: number): boolean =>
  i >= view.floor && i <= view.limit && view.tokens.kind[i] === NUMBER

/** Words that a lost space leaves stuck to a date: "in 2018for". */
const STUCK = new Set(
  'a an and as at but by for from has in is it its of on or said so that the this to was when where which while with after before according amid'.split(
    ' ',
  ),
)

/** A run of one to four digits as a number, or -1. */
export function digitsAt(view: View, i: number, most = 4): number {
  if (!isNumber(view, i)) return -1
  const length = view.tokens.end[i] - view.tokens.start[i]
  return length <= most ? Number(/^\d+$/.exec(view.tokens.lower[i])?.[0] ?? -1) : -1
}

/** A year of four digits, also with a word stuck to it, or -1. */
export function yearAt(view: View, i: number): number {
  const text = word(view, i)
  if (text.length < 4 || !/^[12]\d{3}/.test(text)) return -1
  const year = Number(text.slice(0, 4))
  if (year < 1000 || year > 2149) return -1
  if (text.length === 4) return isNumber(view, i) ? year : -1
  return !isNumber(view, i) && text.length < 20 && STUCK.has(text.slice(4)) ? year : -1
}

/** Where a named date at a token starts and ends, without what a lost space has stuck to it. */
export interface Named {
  readonly value: number
  readonly start: number
  readonly end: number
  readonly name: string
}

/** A name of a table (months, weekdays) at a token, also where a lost space has stuck it to its neighbour. */
export function namedAt(view: View, i: number, table: ReadonlyMap<string, number>): Named | undefined {
  const lower = word(view, i)
  const { tokens } = view
  const value = table.get(lower)
  if (value !== undefined) return { value, start: tokens.start[i], end: tokens.end[i], name: lower }
  if (lower.length < 7 || lower.length > 24) return undefined
  const surface = tokens.surface(i)
  const before = /^([a-z]{1,9}|[A-Z][a-z]{1,8})([A-Z][a-z]{2,8})$/.exec(surface)
  const name = before?.[2].toLowerCase() ?? ''
  const found = name.length > 2 ? table.get(name) : undefined
  if (before && found !== undefined)
    return { value: found, start: tokens.start[i] + before[1].length, end: tokens.end[i], name }
  for (let cut = 6; cut <= 9 && cut < lower.length; cut++) {
    const stuck = table.get(lower.slice(0, cut))
    if (stuck !== undefined && tokens.isCapital(i) && STUCK.has(lower.slice(cut)))
      return { value: stuck, start: tokens.start[i], end: tokens.start[i] + cut, name: lower.slice(0, cut) }
  }
  return undefined
}

/** Offset after a year, without a word stuck to it. */
export const yearEnd = (view: View, i: number): number =>
  isNumber(view, i) ? view.tokens.end[i] : view.tokens.start[i] + 4

export const isDashAt = (view: View, i: number): boolean => /^[-–—‐‑−]$/.test(word(view, i))
