import { dayNumberAt, readMonth, SUFFIX, withYear } from './day.js'
import { type Expression, isGlued, isNumber, namedAt, type View, word } from './expression.js'
import { DAY_PARTS, DAY_WORDS, MONTHS, NOW_DIRECTIONS, ORDINALS, WEEKDAYS } from './lexicon.js'
import { readNumeric } from './numeric.js'
import { yearPhraseAt } from './year-phrase.js'

/** Days that are names: "Black Friday", "Super Tuesday". */
const DAY_NAMES = new Set(
  'black cyber super good bloody fat giving casual taco ash palm freaky ruby shrove happy'.split(' '),
)
const AFTER_DAY_NAMES = new Set('times telegraph mail post herald night live ticket funday motivation blues'.split(' '))

/** Reads "Tuesday", "last Friday", "Monday, April 3", "Sunday 12/7/2014", "Thursday night", "late on Thursday". */
export function readWeekday(view: View, i: number): Expression | undefined {
  const named = namedAt(view, i, WEEKDAYS)
  if (!named) return undefined
  const { tokens } = view
  const inner = dateAfterWeekday(view, i)
  if (inner) return { ...inner, weekday: named.value, first: i, start: named.start }
  const before = word(view, i - 1)
  if (named.name.length < 6) {
    if (word(view, i + 1) !== '.' || !tokens.isCapital(i) || !/^(?:on|last|next|this)$/.test(before)) return undefined
  }
  if (!tokens.isCapital(i) && named.start === tokens.start[i] && !NOW_DIRECTIONS.has(before) && before !== 'on')
    return undefined
  if (/^(?:every|each|any|per)$/.test(before) || DAY_NAMES.has(before)) return undefined
  if (tokens.isCapital(i + 1) && AFTER_DAY_NAMES.has(word(view, i + 1))) return undefined
  let found: Expression = { grain: 'day', weekday: named.value, first: i, last: i, start: named.start, end: named.end }
  const nth = nthWeekday(view, found)
  if (nth) return nth
  // "Friday the 13th" is a saying, or a day that the weekday alone does not tell
  if (word(view, i + 1) === 'the' && SUFFIX.test(word(view, i + 3)) && dayNumberAt(view, i + 2)) return undefined
  const direction = NOW_DIRECTIONS.get(before)
  if (direction !== undefined) found = { ...found, direction, first: i - 1, start: tokens.start[i - 1] }
  return withDayPart(view, ofWeek(view, found))
}

/** "The third Tuesday of May", "the first Monday in June 2025", "the last Friday of the month". */
function nthWeekday(view: View, found: Expression): Expression | undefined {
  const { tokens } = view
  const nth = ORDINALS.get(word(view, found.first - 1))
  if (nth === undefined || !/^(?:of|in)$/.test(word(view, found.last + 1))) return undefined
  const month = found.last + 2
  const part = MONTHS.get(word(view, month))
  if (part === undefined || !tokens.isCapital(month)) return undefined
  const first = word(view, found.first - 2) === 'the' ? found.first - 2 : found.first - 1
  const dated: Expression = {
    ...found,
    part,
    week: nth,
    direction: undefined,
    first,
    last: month,
    ...tokens.range(first, month),
  }
  const year = yearPhraseAt(view, month + 1, 'month')
  return year ? withYear(dated, year) : dated
}

/** "Tuesday of last week". */
function ofWeek(view: View, found: Expression): Expression {
  const at = found.last + (word(view, found.last + 1) === 'of' ? 2 : 1)
  const direction = /^(?:last|this|next)$/.test(word(view, at)) ? NOW_DIRECTIONS.get(word(view, at)) : undefined
  if (direction === undefined || word(view, at + 1) !== 'week') return found
  return { ...found, week: direction, direction: undefined, last: at + 1, end: view.tokens.end[at + 1] }
}

function dateAfterWeekday(view: View, i: number): Expression | undefined {
  let at = i + 1
  if (word(view, at) === '.' && isGlued(view, at)) at++
  if (/^[,(]$/.test(word(view, at))) at++
  if (word(view, at) === 'the') at++
  const inner: View = { ...view, floor: at }
  const numeric = isNumber(view, at) ? readNumeric(inner, at) : undefined
  if (numeric) return numeric
  for (let month = at; month <= at + 3; month++) {
    const found = MONTHS.has(word(view, month)) ? readMonth(inner, month) : undefined
    if (found) return found.first === at && found.day !== undefined ? found : undefined
  }
  return undefined
}

export function withDayPart(view: View, found: Expression): Expression {
  const last = found.last + 1
  if (!DAY_PARTS.has(word(view, last)) || view.tokens.isCapital(last)) return found
  return { ...found, last, end: view.tokens.end[last] }
}

/** "That afternoon", "that same evening": the day that the text stands at. */
export function readDayPart(view: View, i: number): Expression | undefined {
  const same = word(view, i - 1) === 'same' ? 1 : 0
  if (word(view, i - 1 - same) !== 'that') return undefined
  const first = i - 1 - same
  return { grain: 'day', base: 'story', by: 0, today: true, first, last: i, ...view.tokens.range(first, i) }
}

/** "today", "yesterday", "earlier today", "tomorrow morning". */
export function readDayWord(view: View, i: number): Expression | undefined {
  const by = DAY_WORDS.get(word(view, i))
  const { tokens } = view
  if (by === undefined) return undefined
  if (word(view, i + 1) === "'s" && NOWADAYS.has(word(view, i + 2))) return undefined
  if (tokens.isCapital(i) && i > view.floor && tokens.isCapital(i - 1)) return undefined
  const earlier = /^(?:earlier|later)$/.test(word(view, i - 1)) ? 1 : 0
  const first = i - earlier
  return withDayPart(view, {
    grain: 'day',
    base: 'now',
    by,
    first,
    last: i,
    start: tokens.start[first],
    end: tokens.end[i],
  })
}

/** "Today's world" is no day. */
const NOWADAYS = new Set(
  'market markets world society economy age landscape digital era environment standards consumers consumer modern fast-paced technology world competitive youth'.split(
    ' ',
  ),
)
