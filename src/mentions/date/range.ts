import { type Expression, isDashAt, isGlued, type View, word } from './expression.js'

/** Two dates read one after the other that are one stretch of time, or that share the year of one of them. */
export type Link = 'range' | 'list' | undefined

/** Verbs that move a date from one day to another: two dates, no stretch. */
const MOVED = new Set(
  'delayed postponed moved pushed changed rescheduled shifted revised raised cut lowered brought'.split(' '),
)

/** How two neighbouring expressions hang together. */
export function linkOf(view: View, a: Expression, b: Expression): Link {
  if (b.first - a.last > 3 || b.first <= a.last) return undefined
  const between = word(view, a.last + 1)
  const one = b.first === a.last + 2
  if (one && isDashAt(view, a.last + 1)) return between !== '—' || isGlued(view, b.first) ? 'range' : undefined
  const opening = word(view, a.first - 1)
  const from = opening === 'from' || opening === 'between'
  if (one && /^(?:to|until|till|through|thru)$/.test(between)) {
    if (between === 'to' && !from && a.grain !== b.grain) return undefined
    for (let i = a.first - 2; i >= a.first - 5; i--) if (MOVED.has(word(view, i))) return 'list'
    return between !== 'until' || from || a.year !== undefined ? 'range' : undefined
  }
  if (one && between === 'and' && opening === 'between') return 'range'
  return /^(?:and|or|,|&)$/.test(between) || word(view, b.first - 1) === 'and' ? 'list' : undefined
}

/** Two dates of which one names the year: the other takes it, one earlier or later where the order wants it. */
export function shareYear(a: Expression, b: Expression): [Expression, Expression] {
  const open = (found: Expression) =>
    found.year === undefined && found.part !== undefined && !found.base && found.direction === undefined
  const at = (found: Expression) => (found.part ?? 0) * (found.grain === 'quarter' ? 300 : 100) + (found.day ?? 0)
  const later = at(a) > at(b)
  if (open(a) && b.year !== undefined && b.part !== undefined) return [{ ...a, year: later ? b.year - 1 : b.year }, b]
  if (open(b) && a.year !== undefined && a.part !== undefined) return [a, { ...b, year: later ? a.year + 1 : a.year }]
  return [a, b]
}
