import type { Document } from '../../core/document.js'
import type { Tokens } from '../../language/tokens.js'
import type { Quotation } from '../types.js'
import { type Mark, readMarks } from './marks.js'
import { findParagraphs, type Paragraph } from './paragraphs.js'

type Tokenized = Document & { readonly tokens: Tokens }

/**
 * Words between quotation marks, outermost only, in text order. A quotation ends in its paragraph; where it does not
 * close there and the next paragraph opens with a mark again, each paragraph is a quotation and the first ones are
 * not `closed`. Marks without a partner give nothing. Linear in the length of the text.
 */
export function findQuotations(document: Tokenized): Quotation[] {
  const { tokens } = document
  const paragraphs = findParagraphs(document)
  const read = paragraphs.map(({ first, last }) => readMarks(tokens, first, last))
  const quotations: Quotation[] = []
  paragraphs.forEach((paragraph, index) => {
    const marks = read[index]
    for (let i = 0; i < marks.length; i++) {
      const mark = marks[i]
      if (!mark.opens) continue
      const close = mark.family === 'single' ? closeOfSingle(marks, i) : closeOfDouble(tokens, marks, i)
      if (close >= 0) {
        const quotation = between(tokens, mark.token, marks[close], mark.family)
        if (quotation) quotations.push(quotation)
        // a repeated opening mark opens the next quotation
        i = marks[close].closes ? close : close - 1
      } else if (goesOn(tokens, paragraphs, read, index, mark)) {
        const quotation = fromTo(tokens, mark.token, paragraph.last, false)
        if (quotation) quotations.push(quotation)
        break
      } else if (endsUnclosed(tokens, paragraph, marks, i)) {
        const close = closeAfter(read, index, mark)
        if (close === undefined) quotations.push(within(tokens, mark.token, mark.token + 1, paragraph.last, true))
        else if (close.last === index + 1) quotations.push(...overTwo(tokens, mark.token, paragraph.last, close.token))
        break
      }
    }
  })
  return quotations
}

/** The mark that ends a double or angle quotation, or -1. A second opening mark ends the search. */
function closeOfDouble(tokens: Tokens, marks: readonly Mark[], open: number): number {
  const { family } = marks[open]
  let depth = 0
  for (let i = open + 1; i < marks.length; i++) {
    const mark = marks[i]
    if (mark.family !== family) continue
    if (mark.doubtful && laterClose(marks, i, family)) continue
    if (mark.closes) {
      if (depth-- === 0) return i
      continue
    }
    if (!mark.opens) continue
    // paragraphs run together: the mark is repeated where the next one starts, after a full stop
    if (endsSentence(tokens, mark)) return i
    if (tokens.lower[mark.token] === '"' || !nests(tokens, marks, i)) return -1
    depth++
  }
  return -1
}

/** Two closing marks before the next opening one: the mark at `i` opens words quoted within the quotation. */
function nests(tokens: Tokens, marks: readonly Mark[], i: number): boolean {
  let closing = 0
  for (let j = i + 1; j < marks.length && closing < 2; j++) {
    if (marks[j].family !== marks[i].family) continue
    if (tokens.lower[marks[j].token] === '“') return false
    if (marks[j].closes) closing++
  }
  return closing === 2
}

const laterClose = (marks: readonly Mark[], i: number, family: Mark['family']): boolean => {
  const next = marks.slice(i + 1, i + 4).find(mark => mark.family === family)
  return next?.closes === true && !next.opens
}

/** Is the word before the opening mark the end of a sentence? */
const endsSentence = (tokens: Tokens, mark: Mark): boolean =>
  mark.opens &&
  mark.token > 0 &&
  /[.!?…]$/.test(tokens.lower[mark.token - 1]) &&
  tokens.end[mark.token - 1] < tokens.start[mark.token]

/** The mark that ends a single quotation, or -1: the first sure one, else the last that could be an apostrophe. */
function closeOfSingle(marks: readonly Mark[], open: number): number {
  let doubtful = -1
  for (let i = open + 1; i < marks.length; i++) {
    const mark = marks[i]
    if (mark.family !== 'single') {
      if (!mark.opens) return doubtful
      while (i + 1 < marks.length && marks[i + 1].family !== mark.family) i++
      i++
      continue
    }
    if (mark.opens) return doubtful
    if (!mark.closes) continue
    if (!mark.doubtful) return i
    if (doubtful < 0) doubtful = i
  }
  return doubtful
}

/** Does an unclosed quotation continue in the next paragraph, which opens its mark again? */
function goesOn(
  tokens: Tokens,
  paragraphs: readonly Paragraph[],
  read: readonly (readonly Mark[])[],
  index: number,
  mark: Mark,
): boolean {
  const next = paragraphs[index + 1]
  const repeated = next && read[index + 1][0]
  if (!repeated || repeated.token !== next.first || repeated.family !== mark.family || !repeated.opens) return false
  const own = paragraphs[index]
  return (mark.token === own.first || own.last - mark.token > 5) && /[.!?…:,;]$/.test(tokens.lower[own.last])
}

/** `She writes: "We are sorry.` and no more marks: words that a colon introduces end with their paragraph. */
const endsUnclosed = (tokens: Tokens, { last }: Paragraph, marks: readonly Mark[], open: number): boolean => {
  const { token, family } = marks[open]
  return (
    family === 'double' &&
    tokens.lower[token - 1] === ':' &&
    last - token > 5 &&
    /^[.!?…]$/.test(tokens.lower[last]) &&
    !marks.some((mark, at) => at > open && mark.family === family)
  )
}

/** Where the mark is closed paragraphs later, or nothing: the paragraph and the mark. */
function closeAfter(read: readonly (readonly Mark[])[], index: number, { family }: Mark) {
  for (let last = index + 1; last < index + 4; last++) {
    const next = read[last]?.find(mark => mark.family === family)
    if (next) return next.closes && !next.opens ? { last, token: next.token } : undefined
  }
  return undefined
}

/** `She said: "We are sorry.` and, in the next paragraph, `We will do better."`: one quotation without a mark of its own there. */
const overTwo = (tokens: Tokens, open: number, end: number, close: number): Quotation[] => [
  within(tokens, open, open + 1, end, false),
  { ...within(tokens, end + 1, end + 1, close - 1, true), last: close, end: tokens.end[close] },
]

const within = (tokens: Tokens, first: number, inside: number, last: number, closed: boolean): Quotation => ({
  first,
  last,
  start: tokens.start[first],
  end: tokens.end[last],
  inner: { start: tokens.start[inside], end: tokens.end[last] },
  closed,
})

function between(tokens: Tokens, open: number, close: Mark, family: Mark['family']): Quotation | undefined {
  // a repeated opening mark closes nothing: the words before it end without a mark of their own
  if (!close.closes && family !== 'single') return fromTo(tokens, open, close.token - 1, false)
  return fromTo(tokens, open, close.token, true)
}

function fromTo(tokens: Tokens, first: number, last: number, closed: boolean): Quotation | undefined {
  const inside = closed ? last - 1 : last
  if (inside <= first) return undefined
  const inner = { start: tokens.start[first + 1], end: tokens.end[inside] }
  return { first, last, start: tokens.start[first], end: tokens.end[last], inner, closed }
}
