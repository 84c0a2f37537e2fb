import { NUMBER, PUNCTUATION, type Tokens, WORD } from '../../language/tokens.js'

/** A quotation mark in a paragraph, and what its surroundings let it be. */
export interface Mark {
  readonly token: number
  /** Marks of one family open and close each other. */
  readonly family: 'double' | 'single' | 'angle'
  readonly opens: boolean
  readonly closes: boolean
  /** A closing single mark that could as well be the apostrophe of "the users' data". */
  readonly doubtful: boolean
}

const FAMILY: Readonly<Record<string, Mark['family']>> = {
  '"': 'double',
  '“': 'double',
  '”': 'double',
  '„': 'double',
  '‟': 'double',
  '＂': 'double',
  '«': 'angle',
  '»': 'angle',
  "'": 'single',
  '‘': 'single',
  '’': 'single',
  '‚': 'single',
}
/** Words that lose their first letters to an apostrophe. */
const CLIPPED = new Set([
  'em',
  'til',
  'tis',
  'twas',
  'cause',
  'bout',
  'round',
  'n',
  'nuff',
  'cos',
  'ere',
  'burbs',
  'net',
])
const OPEN_BEFORE = /[\s([{\u2014\u2013\-/\u200b]$/

/** Every quotation mark among tokens `first` to `last`; apostrophes, inches and feet are none. */
export function readMarks(tokens: Tokens, first: number, last: number): Mark[] {
  const marks: Mark[] = []
  for (let token = first; token <= last; token++) {
    if (tokens.kind[token] !== PUNCTUATION) continue
    const twice = readTwice(tokens, token, first, last)
    if (twice) {
      marks.push(twice)
      token++
      continue
    }
    const family = FAMILY[tokens.lower[token]]
    const mark = family && readMark(tokens, token, family, first, last)
    if (mark) marks.push(mark)
  }
  return marks
}

/** Two apostrophes or grave accents where a typewriter had no marks: ''We are sorry,'' she said. */
function readTwice(tokens: Tokens, token: number, first: number, last: number): Mark | undefined {
  const sign = tokens.lower[token]
  if (token >= last || tokens.lower[token + 1] !== sign || !/^['`‘’]$/.test(sign)) return undefined
  if (tokens.start[token + 1] !== tokens.end[token]) return undefined
  const before = token > first ? tokens.text[tokens.start[token] - 1] : ' '
  const after = token + 1 < last ? (tokens.text[tokens.end[token + 1]] ?? ' ') : ' '
  const opens = sign !== '’' && OPEN_BEFORE.test(before) && !/\s/.test(after)
  const closes = /^['’]$/.test(sign) && !OPEN_BEFORE.test(before)
  // the inner one of the two bounds the words
  return opens || closes
    ? { token: opens ? token + 1 : token, family: 'double', opens, closes, doubtful: false }
    : undefined
}

function readMark(
  tokens: Tokens,
  token: number,
  family: Mark['family'],
  first: number,
  last: number,
): Mark | undefined {
  const sign = tokens.lower[token]
  const { text } = tokens
  const before = token > first ? text[tokens.start[token] - 1] : ' '
  const after = token < last ? (text[tokens.end[token]] ?? ' ') : ' '
  const spaceBefore = OPEN_BEFORE.test(before)
  const spaceAfter = /\s/.test(after)
  const wordAfter = /[\p{L}\p{N}\p{Sc}@#[(.…*_]/u.test(after)
  if (family === 'single') return readSingle(tokens, token, { spaceBefore, wordAfter, before, after, last })
  if (family === 'angle')
    return { token, family, opens: sign === '«' && !spaceAfter, closes: sign === '»', doubtful: false }
  if (sign === '„' || sign === '‟') return { token, family, opens: true, closes: false, doubtful: false }
  if (sign === '“') return lowMark(token, spaceBefore, spaceAfter || /[,.;:!?)]/.test(after))
  if (sign === '”')
    return { token, family, opens: spaceBefore && !spaceAfter && token === first, closes: true, doubtful: false }
  const opens = spaceBefore ? !spaceAfter : !/[\p{L}\p{N}]/u.test(before) && wordAfter
  return { token, family, opens, closes: !spaceBefore || spaceAfter, doubtful: isInches(tokens, token, after) }
}

/** “An opening mark that closes what it opened“. */
const lowMark = (token: number, spaceBefore: boolean, endAfter: boolean): Mark => ({
  token,
  family: 'double',
  opens: !endAfter || spaceBefore,
  closes: !spaceBefore && endAfter,
  doubtful: false,
})

/** A straight mark glued to a number and followed by a noun: a 6.1" display. */
function isInches(tokens: Tokens, token: number, after: string): boolean {
  if (token === 0 || tokens.kind[token - 1] !== NUMBER || tokens.end[token - 1] !== tokens.start[token]) return false
  return after === ' ' || after === '-' || after === ',' || after === ')'
}

interface Sides {
  readonly spaceBefore: boolean
  readonly wordAfter: boolean
  readonly before: string
  readonly after: string
  readonly last: number
}

function readSingle(tokens: Tokens, token: number, sides: Sides): Mark | undefined {
  const { spaceBefore, wordAfter, before, after, last } = sides
  const sign = tokens.lower[token]
  const next = token + 1
  const openBefore = spaceBefore || /["“”,:>]/.test(before)
  const clipped =
    next <= last &&
    tokens.start[next] === tokens.end[token] &&
    (/^\d\d?s?$/.test(tokens.surface(next)) || (tokens.kind[next] === WORD && CLIPPED.has(tokens.lower[next])))
  const opens = sign !== '’' && openBefore && wordAfter && !(clipped && sign === "'")
  const closes = sign !== '‘' && sign !== '‚' && !spaceBefore && !/[\p{L}\p{N}]/u.test(after)
  if (!opens && !closes) return undefined
  const doubtful = closes && /[sxz\d]/i.test(before) && after === ' '
  return { token, family: 'single', opens, closes, doubtful }
}
