import type { DateModifier } from '../shapes.js'
import { withYear } from './day.js'
import { type Expression, type View, word } from './expression.js'
import { DAY_PARTS, MONTHS, SEASONS } from './lexicon.js'
import { yearPhraseAt } from './year-phrase.js'

const PLAIN: ReadonlyMap<string, readonly DateModifier[]> = new Map([
  ['early', ['early']],
  ['late', ['late']],
  ['mid', ['mid']],
  ['mid-to-late', ['mid', 'late']],
  ['early-to-mid', ['early', 'mid']],
])
const OF: ReadonlyMap<string, DateModifier> = new Map([
  ['end', 'end'],
  ['close', 'end'],
  ['start', 'start'],
  ['beginning', 'start'],
  ['onset', 'start'],
  ['middle', 'mid'],
])
const BOUNDS: ReadonlyMap<string, DateModifier> = new Map([
  ['since', 'since'],
  ['until', 'until'],
  ['till', 'until'],
  ['through', 'until'],
  ['by', 'by'],
  ['before', 'before'],
  ['after', 'after'],
  ['following', 'after'],
  ['around', 'about'],
  ['about', 'about'],
  ['circa', 'about'],
  ['approximately', 'about'],
  ['roughly', 'about'],
])

/**
 * A date with the words that narrow it: "early 2025", "the end of last year", "2012 or earlier" belong to the
 * expression; "since", "until", "by", "before", "after" are noted and stay outside.
 */
export function withModifiers(view: View, given: Expression): Expression {
  let found = given
  for (let turns = 0; turns < 3; turns++) {
    const wider = narrowed(view, found)
    if (!wider) break
    found = wider
  }
  return bounded(view, openEnded(view, found))
}

const add = (view: View, found: Expression, first: number, more: readonly DateModifier[]): Expression => {
  const the = word(view, first - 1) === 'the' ? first - 1 : first
  return { ...found, first: the, start: view.tokens.start[the], modifiers: [...more, ...(found.modifiers ?? [])] }
}

function narrowed(view: View, found: Expression): Expression | undefined {
  const { first } = found
  const before = word(view, first - 1)
  const plain = PLAIN.get(before)
  if (plain) return add(view, found, first - 1, plain)
  if (found.grain !== 'day' && (before === 'in' || before === 'the')) {
    const early = PLAIN.get(word(view, before === 'the' && word(view, first - 2) === 'in' ? first - 3 : first - 2))
    if (early && before === 'in') return add(view, found, first - 2, early)
  }
  if (before === 'on' && found.weekday !== undefined && PLAIN.has(word(view, first - 2)))
    return add(view, found, first - 2, PLAIN.get(word(view, first - 2))!)
  if (before !== 'of') return undefined
  const of = OF.get(word(view, first - 2))
  if (of) return add(view, found, first - 2, [of])
  return found.grain === 'day' && DAY_PARTS.has(word(view, first - 2)) ? add(view, found, first - 2, []) : undefined
}

/** What is told of those of a year "and later": "2021 and later models", "of 2021 and later get it". */
const GOES_ON = /^(?:models?|versions?|vehicles?|cars|devices?|phones?|years?|editions?|are|have|get|can|will|must)$/

/** "2012 or earlier", "2024 and later", "2020 onwards". */
function openEnded(view: View, found: Expression): Expression {
  const { last } = found
  const joined = /^(?:or|and)$/.test(word(view, last + 1))
  const at = joined ? last + 2 : last + 1
  const turn = word(view, at)
  const modifier =
    joined && /^(?:earlier|before)$/.test(turn)
      ? 'until'
      : (joined && /^(?:later|after|beyond)$/.test(turn)) || /^onwards?$/.test(turn)
        ? 'since'
        : undefined
  if (!modifier) return found
  const closes = /^[.,;:)]?$/.test(word(view, at + 1))
  if (joined && /^(?:before|after|beyond)$/.test(turn) && !closes) return found
  // "founded in 2010 and later sold": what came after, and no end left open
  const joins = word(view, last + 1) === 'and' && turn === 'later'
  if (joins && !closes && !GOES_ON.test(word(view, at + 1))) return found
  return { ...found, last: at, end: view.tokens.end[at], modifiers: [...(found.modifiers ?? []), modifier] }
}

function bounded(view: View, found: Expression): Expression {
  let at = found.first - 1
  if (/^(?:in|on)$/.test(word(view, at)) && BOUNDS.has(word(view, at - 1))) at--
  let bound = BOUNDS.get(word(view, at))
  if (word(view, at) === 'to' && word(view, at - 1) === 'prior') bound = 'before'
  return bound ? { ...found, modifiers: [bound, ...(found.modifiers ?? [])] } : found
}

const PREFIXED = /^(mid|early|late|end|post|pre)-(.+)$/
const PREFIX: ReadonlyMap<string, DateModifier> = new Map([
  ['mid', 'mid'],
  ['early', 'early'],
  ['late', 'late'],
  ['end', 'end'],
  ['post', 'after'],
  ['pre', 'before'],
])

/** Reads "mid-2023", "early-March", "end-2025", "mid-March 2026", "pre-2020": a modifier that is part of the token. */
export function readPrefixed(view: View, i: number): Expression | undefined {
  const parts = PREFIXED.exec(word(view, i))
  if (!parts || parts[2].length > 12) return undefined
  const { tokens } = view
  const modifiers = [PREFIX.get(parts[1])!]
  const found = { first: i, last: i, ...tokens.range(i), modifiers }
  if (/^(?:19|20)\d\d$/.test(parts[2])) return { grain: 'year', year: Number(parts[2]), ...found }
  if (/^(?:19|20)\d0s$/.test(parts[2])) return { grain: 'decade', year: Number(parts[2].slice(0, 4)), ...found }
  const month = MONTHS.get(parts[2])
  const season = SEASONS.get(parts[2])
  if (month === undefined && season === undefined) return undefined
  const grain = month === undefined ? 'season' : 'month'
  const year = yearPhraseAt(view, i + 1, grain)
  const dated: Expression = { grain, part: month ?? season, ...found }
  return year ? withYear(dated, year) : dated
}
