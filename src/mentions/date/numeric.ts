import { daysInMonth } from './calendar.js'
import { digitsAt, type Expression, isGlued, isNumber, type View, word } from './expression.js'

/** "2026-03-24", "12/7/2014", "31/12/2019", "7/8/07", "31.12.2019". Month first, unless the first number is none. */
export function readNumeric(view: View, i: number): Expression | undefined {
  const { tokens } = view
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(word(view, i).length <= 10 ? word(view, i) : '')
  if (dotted && isNumber(view, i)) {
    const [a, b, year] = dotted.slice(1).map(Number)
    return numericDay(view, i, i, year, b, a) ?? numericDay(view, i, i, year, a, b)
  }
  const mark = word(view, i + 1)
  if (!/^[-/]$/.test(mark) || word(view, i + 3) !== mark || ![1, 2, 3, 4].every(k => isGlued(view, i + k)))
    return undefined
  if (isGlued(view, i) && /^[-/.\d]$/.test(word(view, i - 1))) return undefined
  const last = i + 4
  const [a, b] = [digitsAt(view, i), digitsAt(view, i + 2, 2)]
  const timed = /^(\d\d)t(\d\d)$/.exec(word(view, last))
  const c = timed ? Number(timed[1]) : digitsAt(view, last)
  if (a < 0 || b < 0 || c < 0 || (isGlued(view, last + 1) && word(view, last + 1) === mark)) return undefined
  if (a > 999) return timed ? isoTime(view, i, a, b, c, Number(timed[2])) : numericDay(view, i, last, a, b, c)
  if (mark === '-' && c < 1000) return undefined
  const short = tokens.end[last] - tokens.start[last] === 2
  if (c < 1000 && !short) return undefined
  const year = c > 999 ? c : c + (c < 50 ? 2000 : 1900)
  return numericDay(view, i, last, year, a, b) ?? numericDay(view, i, last, year, b, a)
}

function numericDay(
  view: View,
  first: number,
  last: number,
  year: number,
  part: number,
  day: number,
): Expression | undefined {
  if (year < 1000 || year > 2149 || part < 1 || part > 12 || day < 1 || day > daysInMonth(year, part)) return undefined
  const { tokens } = view
  return { grain: 'day', year, part, day, first, last, start: tokens.start[first], end: tokens.end[last] }
}

/** "2026-02-24T10:35:00Z": the tail is read as far as it is glued. */
function isoTime(view: View, i: number, year: number, part: number, day: number, hour: number): Expression | undefined {
  const found = numericDay(view, i, i + 4, year, part, day)
  const minute = digitsAt(view, i + 6, 2)
  if (!found || word(view, i + 5) !== ':' || minute < 0 || minute > 59 || hour > 23) return found
  let last = i + 6
  while (last < i + 12 && isGlued(view, last + 1) && /^(?:[:+.-]|[\d.]+|z|\d+z)$/.test(word(view, last + 1))) last++
  return { ...found, grain: 'minute', hour, minute, last, end: view.tokens.end[last] }
}
