import type { Grain } from '../shapes.js'
import { dayNumber, isoDay, isoWeek, weekdayOf } from './calendar.js'

/** A stretch of the calendar as a `DateValue` writes it: `from` is its first instant, `to` the first one after it. */
export interface Period {
  readonly grain: Grain
  readonly value: string
  readonly from: string
  readonly to: string
  /** Day numbers of `from` and `to`, for counting on. */
  readonly first: number
  readonly after: number
}

const year4 = (year: number): string => String(year).padStart(4, '0')

const make = (grain: Grain, value: string, first: number, after: number): Period => ({
  grain,
  value,
  from: isoDay(first),
  to: isoDay(after),
  first,
  after,
})

const monthsPeriod = (grain: Grain, value: string, year: number, month: number, count: number): Period =>
  make(grain, value, dayNumber(year, month, 1), dayNumber(year, month + count, 1))

export const decadePeriod = (year: number): Period =>
  monthsPeriod('decade', `${year4(Math.floor(year / 10) * 10).slice(0, 3)}X`, Math.floor(year / 10) * 10, 1, 120)

export const yearPeriod = (year: number): Period => monthsPeriod('year', year4(year), year, 1, 12)

export const halfPeriod = (year: number, half: number): Period =>
  monthsPeriod('half', `${year4(year)}-H${half}`, year, half * 6 - 5, 6)

export const quarterPeriod = (year: number, quarter: number): Period =>
  monthsPeriod('quarter', `${year4(year)}-Q${quarter}`, year, quarter * 3 - 2, 3)

/** Seasons 1 to 4: spring, summer, autumn, winter; winter starts in the December of its year. */
export const seasonPeriod = (year: number, season: number): Period =>
  monthsPeriod('season', `${year4(year)}-${['SP', 'SU', 'FA', 'WI'][season - 1]}`, year, season * 3, 3)

export function monthPeriod(year: number, month: number): Period {
  const first = dayNumber(year, month, 1)
  return make('month', isoDay(first).slice(0, 7), first, dayNumber(year, month + 1, 1))
}

export function weekPeriod(day: number): Period {
  const monday = day - weekdayOf(day)
  return make('week', isoWeek(day), monday, monday + 7)
}

export const dayPeriod = (day: number): Period => make('day', isoDay(day), day, day + 1)

export function minutePeriod(day: number, hour: number, minute: number): Period {
  const clock = (minutes: number) =>
    `${isoDay(day + Math.floor(minutes / 1440))}T${String(Math.floor((minutes % 1440) / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
  const at = hour * 60 + minute
  return { grain: 'minute', value: clock(at), from: clock(at), to: clock(at + 1), first: day, after: day + 1 }
}

/** From the start of one period to the end of another: `2019/2021`. */
export const rangePeriod = (from: Period, to: Period): Period => ({
  grain: to.grain,
  value: `${from.value}/${to.value}`,
  from: from.from,
  to: to.to,
  first: from.first,
  after: to.after,
})

/** A run of whole months that ends with a given one: the quarter or half where it is one, else `2025-11/2026-01`. */
export function monthsUntil(year: number, month: number, count: number): Period {
  const start = month - count + 1
  if (count === 12 && month === 12) return yearPeriod(year)
  if (count === 3 && month % 3 === 0) return quarterPeriod(year, month / 3)
  if (count === 6 && month % 6 === 0) return halfPeriod(year, month / 6)
  return rangePeriod(monthPeriod(year, start), monthPeriod(year, month))
}
