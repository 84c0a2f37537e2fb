import type { StorySum } from './types.js'

/** Is the coarse figure the fine one, rounded to its digits: 5.1 of 5.13? One digit alone says too little. */
function roundsTo(fine: number, coarse: number): boolean {
  const digits = String(coarse)
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length
  return digits >= 2 && Number(fine.toPrecision(digits)) === coarse
}

/** How far a figure may lie from one that is told with such a word, as a part of it. */
const LOOSE: Readonly<Record<string, number>> = { about: 0.05, at_least: 0.1, at_most: 0.1 }

/** Does a figure told with a word ("nearly", "more than") stand for another? */
function stands(told: number, bound: string, other: number): boolean {
  const loose = LOOSE[bound]
  if (loose === undefined) return false
  if (bound === 'at_least' && other < told) return false
  if (bound === 'at_most' && other > told) return false
  return Math.abs(told - other) <= loose * Math.max(Math.abs(told), Math.abs(other))
}

interface Figure {
  readonly value: number
  readonly max: number | null
  readonly bound: string
}

/** Equal, or one the other's rounding or loose word. */
export function sameFigure(a: Figure, b: Figure): boolean {
  if (a.max !== null && b.max !== null) return a.value === b.value && a.max === b.max
  if (a.max !== null) return b.value === a.max || b.value === a.value
  if (b.max !== null) return sameFigure(b, a)
  if (a.value === b.value || roundsTo(a.value, b.value) || roundsTo(b.value, a.value)) return true
  return stands(a.value, a.bound, b.value) || stands(b.value, b.bound, a.value)
}

/** One sum: the same figure in one currency, or told in two by one of them. */
export function sameSum(a: StorySum, b: StorySum): boolean {
  if (a.currency === b.currency || a.currency === null || b.currency === null) return sameFigure(a, b)
  const told = (one: StorySum, other: StorySum) =>
    one.converted !== null &&
    one.converted.currency === other.currency &&
    sameFigure({ ...other, value: one.converted.value }, other)
  if (told(a, b) || told(b, a)) return true
  // a bare "$" taken for the US dollar is the dollar that the other writes out
  const isBare = (one: StorySum, other: StorySum) => one.currencySource === 'assumed' && !!other.currency?.endsWith('D')
  return (isBare(a, b) || isBare(b, a)) && a.value === b.value
}
