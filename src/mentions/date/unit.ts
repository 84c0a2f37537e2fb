import type { Grain } from '../shapes.js'
import { samePeriod } from './comparison.js'
import { withYear } from './day.js'
import { digitsAt, type Expression, type View, word } from './expression.js'
import {
  COUNTS,
  DAY_WORDS,
  MONTHS,
  NOW_DIRECTIONS,
  ORDINALS,
  STORY_DIRECTIONS,
  UNITS,
  type Unit,
  WEEKDAYS,
} from './lexicon.js'
import { FISCAL, yearPhraseAt } from './year-phrase.js'

/** Reads what is counted in units: "last week", "three months ago", "the previous quarter", "two years later". */
export function readUnit(view: View, i: number): Expression | undefined {
  const unit = UNITS.get(word(view, i))
  if (!unit || unit === 'half') return undefined
  return (
    readCounted(view, i, unit) ??
    readTurned(view, i, unit) ??
    readWeekOfMonth(view, i, unit) ??
    readTheDay(view, i, unit) ??
    readWholeYear(view, i, unit) ??
    readPrevious(view, i, unit)
  )
}

/** Verbs whose object is the day itself: "ended the day at 9,505". */
const SPENT = new Set(
  'end ended ends ending finish finished finishes finishing close closed closing start started'.split(' '),
)

/** "Later in the day", "ended the day", "shares were up for the day": the day that the text stands at. */
function readTheDay(view: View, i: number, unit: Unit): Expression | undefined {
  if (unit !== 'day' || word(view, i) !== 'day' || word(view, i - 1) !== 'the') return undefined
  const [before, far] = [word(view, i - 2), word(view, i - 3)]
  const during = before === 'in' && /^(?:later|earlier|late|early)$/.test(far)
  const total = /^(?:for|on)$/.test(before) && /^[.,;)]?$/.test(word(view, i + 1))
  if (!during && !total && !SPENT.has(before)) return undefined
  const first = during ? i - 3 : i - 1
  const range = view.tokens.range(first, i)
  return { grain: 'day', base: 'story', by: 0, today: true, first, last: i, ...range }
}

/** Most tokens between a quarter and "the entire year" that is told beside it. */
const BESIDE = 16

/** "$3 billion in the second quarter of 2019 and $9 billion for the full year": the year of the quarter. */
function readWholeYear(view: View, i: number, unit: Unit): Expression | undefined {
  if (unit !== 'year' || !/^(?:entire|full|whole)$/.test(word(view, i - 1)) || word(view, i - 2) !== 'the')
    return undefined
  if (word(view, i) !== 'year' || word(view, i - 3) !== 'for') return undefined
  for (let at = i - 4; at > i - BESIDE; at--)
    if (view.tokens.lower[at] === 'quarter')
      return { grain: 'year', base: 'story', by: 0, first: i - 2, last: i, ...view.tokens.range(i - 2, i) }
  return undefined
}

/** "The year previous", "the week prior". */
function readPrevious(view: View, i: number, unit: Unit): Expression | undefined {
  const turn = word(view, i + 1)
  if (word(view, i - 1) !== 'the' || !/^(?:previous|prior|following)$/.test(turn) || word(view, i + 2) === 'to')
    return undefined
  if (unit === 'weekend' || (view.tokens.isWord(i + 2) && turn === 'following')) return undefined
  const range = view.tokens.range(i - 1, i + 1)
  return { grain: grainOf(unit), base: 'story', by: turn === 'following' ? 1 : -1, first: i - 1, last: i + 1, ...range }
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
  // "three days later than planned" compares, and lies nowhere
  if (!turn || unit === 'weekend' || unit === 'decade' || word(view, i + 2) === 'than') return undefined
  if (DAY_WORDS.has(word(view, i + 2))) return undefined
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

/** A direction before a unit: its first token, and where it starts, also in a word that a lost space has stuck to it. */
interface Turn {
  readonly text: string
  readonly first: number
  readonly start: number
  readonly the: boolean
}

function turnBefore(view: View, i: number): Turn {
  const { tokens } = view
  const text = word(view, i)
  const stuck = text.length > 5 && text.length < 24 ? /^[a-z]{2,18}?(last|this|that)$/.exec(text) : null
  if (stuck) return { text: stuck[1], first: i, start: tokens.end[i] - 4, the: false }
  const that = text === 'same' && word(view, i - 1) === 'that'
  const named = that ? i - 1 : i
  const the = word(view, named - 1) === 'the'
  const first = the ? named - 1 : named
  return { text: that ? 'that' : text, first, start: tokens.start[first], the }
}

/** "last week", "this year", "the previous quarter", "that same day", "the same period last year". */
function readTurned(view: View, i: number, unit: Unit): Expression | undefined {
  let at = i - 1
  let fiscal = false
  while (BETWEEN.has(word(view, at))) {
    fiscal ||= FISCAL.test(word(view, at))
    at--
  }
  if (word(view, i).endsWith('s') || at < view.floor) return undefined
  const turn = turnBefore(view, at)
  const found: Expression = {
    grain: grainOf(unit),
    weekend: unit === 'weekend' || undefined,
    fiscal: fiscal || undefined,
    first: turn.first,
    last: i,
    start: turn.start,
    end: view.tokens.end[i],
  }
  return fromNow(view, found, turn, unit) ?? fromStory(view, found, turn, i)
}

/** "last week", "this year", "next month"; not "the past year", "over the next week": those are durations. */
function fromNow(view: View, found: Expression, turn: Turn, unit: Unit): Expression | undefined {
  if (unit === 'weekend' && turn.text === 'the') return { ...found, base: 'now', by: 0 }
  const now = NOW_DIRECTIONS.get(turn.text)
  // "a profit for the last year" is that of the year before
  const lasts = isStretch(view, turn.first - 1) && !RESULTS.has(word(view, turn.first - 2))
  if (now === undefined || turn.text === 'past' || turn.text === 'coming') return undefined
  if (turn.the && now === 1) return lasts || unit === 'quarter' ? undefined : { ...found, base: 'story', by: 1 }
  if (turn.the && now === -1 && (unit !== 'year' || lasts)) return undefined
  if (turn.text === 'this' && unit === 'day') return { ...found, base: 'story', by: 0 }
  const dated = atThisTime(view, { ...found, base: 'now', by: now })
  const first = turn.first - 1
  if (now !== 0 || !/^(?:earlier|later)$/.test(word(view, first))) return dated
  return onWeekday(view, { ...dated, first, start: view.tokens.start[first] })
}

const RESULTS = new Set('profit profits loss losses revenue revenues sales earnings results income turnover'.split(' '))

/** Is the word before a stretch that makes it a duration: "over the next year", "in the last month"? */
const isStretch = (view: View, i: number): boolean =>
  /^(?:over|within|in|for|during|through|throughout)$/.test(word(view, i))

/** "Last year at this time" is a month. */
function atThisTime(view: View, found: Expression): Expression {
  const at = found.last + 1
  if (found.grain !== 'year' || `${word(view, at)} ${word(view, at + 1)} ${word(view, at + 2)}` !== 'at this time')
    return found
  return { ...found, grain: 'month', by: (found.by ?? 0) * 12, last: at + 2, end: view.tokens.end[at + 2] }
}

/** "Later this week on Thursday" is a day. */
function onWeekday(view: View, found: Expression): Expression {
  const at = found.last + 1
  const weekday = WEEKDAYS.get(word(view, at + 1))
  if (found.grain !== 'week' || word(view, at) !== 'on' || weekday === undefined) return found
  const range = { last: at + 1, end: view.tokens.end[at + 1] }
  return { ...found, ...range, grain: 'day', base: undefined, by: undefined, weekday, week: 0 }
}

/** "The previous quarter", "that year", "the following day". */
function fromStory(view: View, found: Expression, turn: Turn, i: number): Expression | undefined {
  const story = STORY_DIRECTIONS.get(turn.text)
  if (story === undefined || (turn.text === 'that' && found.grain === 'day' && word(view, i + 1) === 'to'))
    return undefined
  const named = turn.the || turn.text === 'that' || (turn.text === 'previous' && word(view, turn.first - 1) === 'a')
  if (!named) return undefined
  const told = { ...found, base: 'story' as const, by: story }
  return turn.text === 'same' ? samePeriod(view, told, i) : told
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
