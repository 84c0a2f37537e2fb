import type { Grain } from '../shapes.js'
import { type Expression, type View, word, yearAt, yearEnd } from './expression.js'
import { UNITS } from './lexicon.js'

/** "year end", "year-end", "the end of the year", "month's end": a unit that stands for the running one. */
export function readUnitEnd(view: View, i: number): Expression | undefined {
  const { tokens } = view
  const text = word(view, i)
  const made = (grain: Grain, first: number, last: number, modifier: 'start' | 'mid' | 'end'): Expression => ({
    grain,
    base: 'now',
    by: 0,
    running: true,
    direction: modifier === 'end' ? 1 : modifier === 'start' ? -1 : 0,
    modifiers: [modifier],
    first,
    last,
    start: tokens.start[first],
    end: tokens.end[last],
  })
  if (text === 'year-end' || text === 'month-end' || text === "year's-end") {
    const year = yearAt(view, i + 1)
    if (!/^(?:by|at|until|before|since|through|the|of)$/.test(word(view, i - 1)) && year < 0) return undefined
    const found = made(text[0] === 'y' ? 'year' : 'month', i, i, 'end')
    return year > 0 ? { ...found, base: undefined, by: undefined, year, last: i + 1, end: yearEnd(view, i + 1) } : found
  }
  const unit = UNITS.get(text)
  if (unit !== 'year' && unit !== 'month' && unit !== 'week' && unit !== 'quarter') return undefined
  if (/s$/.test(text)) return undefined
  const possessive = word(view, i + 1) === "'s" ? 1 : 0
  if (
    word(view, i + 1 + possessive) === 'end' &&
    (possessive || /^(?:by|at|until|before|since)$/.test(word(view, i - 1)))
  ) {
    const first = word(view, i - 1) === 'the' ? i - 1 : i
    return made(unit, first, i + 1 + possessive, 'end')
  }
  const the = /^(?:the|that)$/.test(word(view, i - 1)) ? 1 : 0
  const edge = word(view, i - the - 1) === 'of' ? EDGES.get(word(view, i - the - 2)) : undefined
  if (!edge) return undefined
  const first = word(view, i - the - 3) === 'the' ? i - the - 3 : i - the - 2
  return made(unit, first, i, edge)
}

const EDGES: ReadonlyMap<string, 'start' | 'mid' | 'end'> = new Map([
  ['end', 'end'],
  ['close', 'end'],
  ['start', 'start'],
  ['beginning', 'start'],
  ['middle', 'mid'],
])
