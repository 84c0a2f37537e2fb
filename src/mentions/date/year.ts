import {
  digitsAt,
  type Expression,
  isDashAt,
  isGlued,
  isNumber,
  type View,
  word,
  yearAt,
  yearEnd,
} from './expression.js'
import { COUNTED } from './lexicon.js'

/** Prepositions after which four digits are a year, if nothing counted follows. */
const CUES = new Set(
  'in since by until till during before after from to through throughout for of early late mid and or than between circa around about as back pre post with this into'.split(
    ' ',
  ),
)
/** Words that make a quantity, a name or a model of the digits after them. */
const NOT_BEFORE = new Set(
  'version model no number room page chapter section route highway flight windows office act agenda pixel level class over nearly exactly least most some only just approximately roughly almost film movie novel album song'.split(
    ' ',
  ),
)

/** Reads a bare year at token `i`: "in 2018", "(2021)", "its 2025 revenue"; not "2000 people", "Windows 2000". */
export function readYear(view: View, i: number): Expression | undefined {
  const year = yearAt(view, i)
  if (year < 0) return undefined
  const { tokens } = view
  const before = word(view, i - 1)
  const after = word(view, i + 1)
  const cue = CUES.has(before)
  if (isGlued(view, i) && !/^[("“‘'[—–:;,/-]$/.test(before) && tokens.kind[i - 1] !== 1) return undefined
  if (after === '%' || NOT_BEFORE.has(before) || /^[$€£¥₹#@]$/.test(before)) return undefined
  if (isDashAt(view, i - 1) && isGlued(view, i) && isGlued(view, i - 1) && yearAt(view, i - 2) < 0) return undefined
  const cut = after === '.' && word(view, i + 2) === '.'
  if (!cut && isGlued(view, i + 1) && /^[-/:.°+×x]$/.test(after) && isGlued(view, i + 2)) {
    // "2019-2021" and "2024/25" go on as a stretch of years; "2012/80/10", "1999-B" are none
    if (!/^\d{2,4}$/.test(word(view, i + 2)) || (isGlued(view, i + 3) && word(view, i + 3) === after)) return undefined
  }
  if (isNumber(view, i + 1) || (isGlued(view, i + 1) && tokens.kind[i + 1] === 1 && after !== "'s")) return undefined
  if (isCounted(view, i + 1)) return undefined
  if ((year < 1900 || year > 2099) && !isOld(view, i, cue)) return undefined
  if (before === 'of' && /^(?:act|best|class|bill|summit|edition)$/.test(word(view, i - 2))) return undefined
  if (!cue && !standsFree(view, i)) return undefined
  const range = shortRange(view, i, year)
  if (range) return range
  return { grain: 'year', year, first: i, last: i, start: tokens.start[i], end: yearEnd(view, i) }
}

/** Four digits outside of 1900 to 2099 are a year only in brackets, in a stretch of years, or after a clear preposition. */
function isOld(view: View, i: number, cue: boolean): boolean {
  const [before, after] = [word(view, i - 1), word(view, i + 1)]
  if (before === '(' && after === ')') return true
  if (isDashAt(view, i + 1) && yearAt(view, i + 2) > yearAt(view, i)) return true
  // the year before the dash is read already: look behind the floor
  const from = yearAt({ ...view, floor: 0 }, i - 2)
  if (from > 0 && yearAt(view, i) > from && (isDashAt(view, i - 1) || before === 'and')) return true
  return cue && !/^(?:than|to|for|with|and|or|about|around|between|from)$/.test(before)
}

/** Do the next words count something: "employees", "new jobs"? */
function isCounted(view: View, i: number): boolean {
  return (
    COUNTED.has(word(view, i)) ||
    (/^(?:new|more|full-time|other|additional|square)$/.test(word(view, i)) && COUNTED.has(word(view, i + 1)))
  )
}

/** Without a preposition a year must not be part of a name: "CES 2026", "Act 2024". */
function standsFree(view: View, i: number): boolean {
  const { tokens } = view
  if (i === view.floor) return true
  const name = tokens.isCapital(i - 1) && tokens.kind[i - 1] === 1
  if (!name || (isDashAt(view, i + 1) && yearAt(view, i + 2) > yearAt(view, i))) return true
  return (
    i - 1 === view.floor &&
    /^(?:the|its|our|their|his|her|a|an|full|fiscal|calendar|copyright|throughout)$/.test(word(view, i - 1))
  )
}

/** "2024-25", "1915–17", "2024/25": a year and the last two digits of a later one. */
function shortRange(view: View, i: number, year: number): Expression | undefined {
  if (!(isDashAt(view, i + 1) || word(view, i + 1) === '/') || !isGlued(view, i + 1) || !isGlued(view, i + 2))
    return undefined
  const short = digitsAt(view, i + 2, 2)
  const to = Math.floor(year / 100) * 100 + short
  if (short < 0 || view.tokens.end[i + 2] - view.tokens.start[i + 2] !== 2 || to <= year || to > year + 30)
    return undefined
  if (isGlued(view, i + 3) && isDashAt(view, i + 3)) return undefined
  return {
    grain: 'year',
    year,
    toYear: to,
    first: i,
    last: i + 2,
    start: view.tokens.start[i],
    end: view.tokens.end[i + 2],
  }
}

/** Reads "the 1990s", "1870s", "the late 80s" at the number. */
export function readDecade(view: View, i: number): Expression | undefined {
  const { tokens } = view
  const digits = digitsAt(view, i)
  if (digits < 0 || digits % 10 !== 0 || word(view, i + 1) !== 's' || !isGlued(view, i + 1)) return undefined
  const long = tokens.end[i] - tokens.start[i] === 4
  if (long ? digits < 1000 || digits > 2090 : digits < 50 || digits > 90) return undefined
  // "the 1300s" are a century, and none knows which of its decades
  if (long && digits < 2000 && digits % 100 === 0) return undefined
  const quote = /^['’‘]$/.test(word(view, i - 1)) && isGlued(view, i) ? 1 : 0
  let first = i - quote
  const the = word(view, first - 1) === 'the'
  const cued = the || /^(?:early|late|mid|and)$/.test(word(view, first - 1))
  if (!long && !cued && !quote) return undefined
  if (the) first--
  return {
    grain: 'decade',
    year: long ? digits : 1900 + digits,
    first,
    last: i + 1,
    start: tokens.start[first],
    end: tokens.end[i + 1],
  }
}

/** Words before an apostrophe and two digits that make them a year: "since '82", "the class of '99". */
const SHORT_CUES = new Set(
  'in since until till by before after during from early late mid of summer spring fall winter autumn'.split(' '),
)

/** Reads "'82" at its digits; the century is the one that lies nearest before 2050. */
export function readShortYear(view: View, i: number): Expression | undefined {
  const { tokens } = view
  if (!/^['’‘]$/.test(word(view, i - 1)) || !isGlued(view, i) || isGlued(view, i - 1)) return undefined
  const digits = digitsAt(view, i, 2)
  if (digits < 0 || tokens.end[i] - tokens.start[i] !== 2 || !SHORT_CUES.has(word(view, i - 2))) return undefined
  if (/^(?:s|["”%])$/.test(word(view, i + 1)) && isGlued(view, i + 1)) return undefined
  const year = digits + (digits < 50 ? 2000 : 1900)
  return { grain: 'year', year, first: i - 1, last: i, start: tokens.start[i - 1], end: tokens.end[i] }
}
