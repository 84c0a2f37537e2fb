import { daysInMonth } from './calendar.js'
import { withYear } from './day.js'
import { digitsAt, type Expression, type View, word } from './expression.js'
import { COUNTED, MONTHS } from './lexicon.js'
import { yearPhraseAt } from './year-phrase.js'

/** Words before the first day of a list whose month comes later: "on 28 and 29 August". */
const OPENING = /^(?:on|of|the|for|from|by|between|,|\()$/

/** The days told beside one that share its month: "28 and 29 August", "May 4 and 5". In text order, with the day itself. */
export function daysListed(view: View, found: Expression): Expression[] {
  if (found.grain !== 'day' || found.part === undefined || found.day === undefined || found.toDay) return [found]
  const before = dayBefore(view, found, found.day)
  const after = dayAfter(view, found, found.day)
  // "May 4 and 5, 2026": the year is told with the last
  const dated = after?.year === undefined ? found : { ...found, year: after.year }
  const listed = [before, dated, after].filter(day => day !== undefined)
  // whatever year the first is found to lie in, the others lie in it
  return listed.map((day, i) => (i > 0 && day.year === undefined && !day.base ? { ...day, base: 'story', by: 0 } : day))
}

const alone = (view: View, found: Expression, day: number, i: number): Expression => ({
  grain: 'day',
  part: found.part,
  day,
  ...(found.year === undefined ? {} : { year: found.year }),
  first: i,
  last: i,
  ...view.tokens.range(i),
})

function dayBefore(view: View, found: Expression, day: number): Expression | undefined {
  if (!/^(?:and|or|&)$/.test(word(view, found.first - 1)) || digitsAt(view, found.first, 2) !== day) return undefined
  const other = digitsAt(view, found.first - 2, 2)
  if (other < 1 || other >= day || !OPENING.test(word(view, found.first - 3))) return undefined
  return alone(view, found, other, found.first - 2)
}

function dayAfter(view: View, found: Expression, day: number): Expression | undefined {
  // "on May 4, 2026 and 5 other days": the day must end with its number
  if (!/^(?:and|&)$/.test(word(view, found.last + 1)) || digitsAt(view, found.last, 2) !== day) return undefined
  const i = found.last + 2
  const other = digitsAt(view, i, 2)
  if (other <= day || other > daysInMonth(found.year ?? 2000, found.part ?? 1)) return undefined
  const next = word(view, i + 1)
  if (
    COUNTED.has(next) ||
    MONTHS.has(next) ||
    !/^(?:[.,;:)—–]|in|at|for|to|with|by|as|were|are|will|when|the|)$/.test(next)
  )
    return undefined
  const year = found.year === undefined ? yearPhraseAt(view, i + 1, 'day') : undefined
  return year ? withYear(alone(view, found, other, i), year) : alone(view, found, other, i)
}
