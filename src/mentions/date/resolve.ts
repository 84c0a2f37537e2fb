import { civil, dayNumber, daysInMonth, weekdayOf } from './calendar.js'
import type { Expression } from './expression.js'
import {
  dayPeriod,
  decadePeriod,
  halfPeriod,
  minutePeriod,
  monthPeriod,
  monthsUntil,
  type Period,
  quarterPeriod,
  rangePeriod,
  seasonPeriod,
  weekPeriod,
  yearPeriod,
} from './period.js'
import type { Story } from './story.js'
import type { Tense } from './tense.js'

/** Where an expression lies on the calendar, or undefined where that cannot be known. */
export function resolve(found: Expression, story: Story, tense: () => Tense): Period | undefined {
  const period = locate(found, story, tense)
  if (!period || found.hour === undefined || found.grain !== 'minute') return period
  return minutePeriod(period.first, found.hour, found.minute ?? 0)
}

function locate(found: Expression, story: Story, tense: () => Tense): Period | undefined {
  const { now } = story
  if (found.same) return samePeriod(found, story)
  if (found.at !== undefined) return moved(found, dayPeriod(found.at), 0)
  if (found.part !== undefined) {
    const year = found.year ?? baseYear(found, story, tense)
    if (year !== undefined) return partOfYear(found, year)
    return found.base ? undefined : nearest(found, story, tense)
  }
  if (found.year !== undefined) {
    if (found.grain === 'decade') return decadePeriod(found.year)
    return found.toYear ? rangePeriod(yearPeriod(found.year), yearPeriod(found.toYear)) : yearPeriod(found.year)
  }
  if (found.weekday !== undefined) return now === undefined ? undefined : weekday(found, now, story, tense)
  if (found.base === 'story') return moved(found, story.anchorFor(found), found.by ?? 0) ?? today(found, story)
  return now === undefined && !found.running ? undefined : running(found, story, tense)
}

/** A time of day, "the end of the day": with no day told of before it, the article's own. */
const today = (found: Expression, { now, past }: Story): Period | undefined =>
  found.today && now !== undefined && !past ? dayPeriod(now) : undefined

/** The year that "last year", "that year", "of the year" stand for beside a month, quarter or season. */
function baseYear(found: Expression, story: Story, tense: () => Tense): number | undefined {
  if (found.base === 'story') {
    const anchor = story.anchorYear()
    return anchor === undefined ? undefined : anchor + (found.by ?? 0)
  }
  if (found.base !== 'now') return undefined
  if (found.running && story.past) return story.anchorYear()
  if (story.now === undefined) return undefined
  const { year } = civil(story.now)
  if (!found.running) return year + (found.by ?? 0)
  return tense() === 'past' && partOfYear(found, year)!.first > story.now ? year - 1 : year
}

/** A part of a given year: the day, month, week of a month, quarter, half or season. */
export function partOfYear(found: Expression, year: number): Period | undefined {
  const part = found.part ?? 1
  if (found.months) return monthsUntil(year, part, found.months)
  switch (found.grain) {
    case 'quarter':
      return quarterPeriod(year, part)
    case 'half':
      return halfPeriod(year, part)
    case 'season':
      return seasonPeriod(year, part)
    case 'week': {
      const day =
        found.week === -1 ? dayNumber(year, part + 1, 1) - 4 : dayNumber(year, part, (found.week ?? 1) * 7 - 3)
      return weekPeriod(day)
    }
    case 'month':
      return found.toPart
        ? rangePeriod(monthPeriod(year, part), monthPeriod(year, found.toPart))
        : monthPeriod(year, part)
    default: {
      if (found.weekday !== undefined && found.week !== undefined)
        return nthWeekday(year, part, found.weekday, found.week)
      if ((found.day ?? 1) > daysInMonth(year, part)) return undefined
      const day = dayPeriod(dayNumber(year, part, found.day ?? 1))
      const toPart = found.toPart ?? part
      return found.toDay && found.toDay <= daysInMonth(year, toPart)
        ? rangePeriod(day, dayPeriod(dayNumber(year, toPart, found.toDay)))
        : day
    }
  }
}

/** The third Tuesday of a month; -1 is the last. */
function nthWeekday(year: number, month: number, weekday: number, nth: number): Period | undefined {
  const days = daysInMonth(year, month)
  const first = 1 + ((weekday - 1 - weekdayOf(dayNumber(year, month, 1)) + 7) % 7)
  const day = nth > 0 ? first + (nth - 1) * 7 : first + Math.floor((days - first) / 7) * 7
  return day <= days ? dayPeriod(dayNumber(year, month, day)) : undefined
}

/** Days after which nobody tells in the present of what is over. */
const DAYS_BACK = 90

/** A month, day, quarter without a year: the story's, else the nearest past one, in talk of the future the next one. */
function nearest(found: Expression, story: Story, tense: () => Tense): Period | undefined {
  const told = story.past && found.direction !== undefined ? story.anchorFor(found) : undefined
  const now = told?.first ?? story.now
  const known = story.knownYear(found)
  if (known !== undefined) return partOfYear(found, known)
  const time = story.past ? 'past' : tense()
  const narrated = found.direction === undefined && time !== 'future' ? story.yearFor(found) : undefined
  if (narrated !== undefined) {
    const period = partOfYear(found, narrated)
    if (period && (now === undefined || period.first <= now)) return period
  }
  if (now === undefined) return undefined
  if (found.fiscal && found.direction === undefined) {
    const label = fiscalYear(found, now, time)
    if (label !== undefined) return partOfYear(found, label)
  }
  const { year } = civil(now)
  const around = [year - 2, year - 1, year, year + 1, year + 2]
    .map(y => partOfYear(found, y))
    .filter((period): period is Period => period !== undefined)
  const slack = found.grain === 'day' ? 1 : 0
  // "the year to March" is over when it is told of
  const started = around.filter(period => (found.months ? period.after : period.first) <= now + slack).at(-1)
  const coming = around.find(period => period.after > now)
  if (found.direction === -1) return around.filter(period => period.after <= now).at(-1)
  if (found.direction === 0) return partOfYear(found, year)
  if (found.direction === 1) return around.find(period => period.first > now)
  if (time === 'future') return coming
  if (time === 'scheduled' && coming && started) {
    // "the offer ends on March 10", told in that month: nobody tells of the year after
    const back = now - started.first
    return back > DAYS_BACK || coming.first - now < back ? coming : started
  }
  if (time === undefined && coming && started && coming !== started) {
    const close = coming.first - now
    if (/^(?:day|minute|month)$/.test(found.grain) && close * 2 < now - started.first) return coming
  }
  return started
}

/** Days in a quarter, days from the end of one to its results, and to the end of the one that is running. */
const QUARTER = 91
const TOLD_AFTER = 30
const RUNNING = 60

/**
 * The year by which a company labels a fiscal quarter or half of which no year is told: results are told a month after its end, and
 * a fiscal year is called after the year in which it ends. "The fiscal fourth quarter" told in July 2018 is that of fiscal 2018,
 * "the fiscal first quarter" told in October 2018 that of fiscal 2019.
 */
function fiscalYear({ grain, part = 1 }: Expression, now: number, time: Tense): number | undefined {
  if (grain !== 'quarter' && grain !== 'half') return undefined
  const ahead = grain === 'quarter' ? 4 - part : 2 * (2 - part)
  const ends = time === 'future' || time === 'scheduled' ? now + RUNNING : now - TOLD_AFTER
  return civil(ends + ahead * QUARTER).year
}

function weekday(found: Expression, now: number, story: Story, tense: () => Tense): Period | undefined {
  const target = (found.weekday ?? 1) - 1
  const monday = now - weekdayOf(now)
  if (found.week !== undefined) return dayPeriod(monday + found.week * 7 + target)
  if (story.past) return undefined
  const back = (weekdayOf(now) - target + 7) % 7
  if (found.direction === -1) return dayPeriod(now - (back || 7))
  if (found.direction === 1) return dayPeriod(monday + 7 + target)
  const ahead = (target - weekdayOf(now) + 7) % 7
  if (found.direction === 0 && tense() !== 'past') return dayPeriod(monday + target)
  // a weekday that something lasts until is still to come
  if (found.modifiers?.includes('until') && ahead > 0) return dayPeriod(now + ahead)
  return dayPeriod(tense() === 'future' ? now + ahead : now - back)
}

/** "This year", "last week", "three months ago", "the end of the year". */
function running(found: Expression, story: Story, tense: () => Tense): Period | undefined {
  if (found.running && story.past) return moved(found, story.anchorFor(found), 0)
  const { now } = story
  // a history's "this year" is the one it tells of; its "today" is not
  const told = story.past && found.grain !== 'day' ? story.anchorFor(found) : undefined
  if (told) return moved(found, told, found.by ?? 0)
  if (now === undefined) return undefined
  if (found.weekend) return weekend(now, found.by ?? 0, tense)
  const here = moved(found, dayPeriod(now), found.by ?? 0)
  if (!found.running || !here) return here
  // the end of this year cannot be past yet: what has happened at its end was the one before
  const early = now - here.first < (here.after - here.first) / 4
  return found.direction === 1 && early && tense() === 'past' ? moved(found, dayPeriod(now), -1) : here
}

function weekend(now: number, by: number, tense: () => Tense): Period {
  const saturday = now - weekdayOf(now) + 5
  const back = by === 0 && saturday > now && tense() === 'past' ? -1 : by
  return rangePeriod(dayPeriod(saturday + back * 7), dayPeriod(saturday + back * 7 + 1))
}

/** The unit of an expression that lies `by` units from an anchor. */
export function moved(found: Expression, anchor: Period | undefined, by: number): Period | undefined {
  if (!anchor) return undefined
  const { year, month } = civil(anchor.first)
  switch (found.grain) {
    case 'decade':
      return decadePeriod(year + by * 10)
    case 'year':
      return yearPeriod(year + by)
    case 'half': {
      const half = year * 2 + (month > 6 ? 1 : 0) + by
      return halfPeriod(Math.floor(half / 2), (half % 2) + 1)
    }
    case 'quarter': {
      const quarter = year * 4 + Math.floor((month - 1) / 3) + by
      return quarterPeriod(Math.floor(quarter / 4), (quarter % 4) + 1)
    }
    case 'month': {
      const { year: toYear, month: toMonth } = civil(dayNumber(year, month + by, 1))
      return monthPeriod(toYear, toMonth)
    }
    case 'week':
      return weekPeriod(anchor.first + by * 7)
    default:
      return anchor.after - anchor.first === 1 ? dayPeriod(anchor.first + by) : undefined
  }
}

/** "In the same month" after a day: the month of that day. */
function monthTold(found: Expression, story: Story): Period | undefined {
  const told = found.same === 'month' && found.year === undefined && !found.by ? story.anchorFor(found) : undefined
  if (!told || told.after - told.first > 1) return undefined
  const { year, month } = civil(told.first)
  return monthPeriod(year, month)
}

/** "The same quarter a year ago": the last period told of, in the year that is named. */
function samePeriod(found: Expression, story: Story): Period | undefined {
  const anchor = monthTold(found, story) ?? story.lastPart(found.same === 'period' ? undefined : found.same)
  const start = anchor && civil(anchor.first)
  let year = found.year
  if (year === undefined && found.base === 'now' && story.now !== undefined)
    year = civil(story.now).year + (found.by ?? 0)
  // "the same quarter last year", of the last quarter of last year told in January: never that quarter itself
  if (year !== undefined && found.base === 'now' && (found.by ?? 0) < 0 && start?.year === year) year--
  if (year === undefined && start) year = start.year + (found.by ?? 0)
  if (year === undefined) return undefined
  if (!anchor || !start) return found.same === 'period' && found.year === undefined ? yearPeriod(year) : undefined
  switch (anchor.grain) {
    case 'year':
      return yearPeriod(year)
    case 'half':
      return halfPeriod(year, start.month > 6 ? 2 : 1)
    case 'quarter':
      return quarterPeriod(year, Math.floor((start.month - 1) / 3) + 1)
    default: {
      const months = Math.max(1, Math.round((anchor.after - anchor.first) / 30.4))
      return months === 1 ? monthPeriod(year, start.month) : monthsUntil(year, start.month + months - 1, months)
    }
  }
}
