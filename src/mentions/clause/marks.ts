import type { AnnotatedDocument } from '../annotated-document.js'

/** Do two neighbouring tokens touch, with no white space between? */
export const tokensAreGlued = (document: AnnotatedDocument, left: number, right: number): boolean =>
  document.tokens.end[left] === document.tokens.start[right]

/** A dash that stands alone. */
export const isDash = (word: string | undefined): boolean =>
  word === '—' || word === '–' || word === '-' || word === '--'

/** The bracket that closes the one at a token, before `end`, with something between; -1 where none does. */
export function closingBracket({ tokens: { lower } }: AnnotatedDocument, open: number, end: number): number {
  if (lower[open] !== '(') return -1
  for (let at = open + 2; at < end; at++) if (lower[at] === ')') return at
  return -1
}
