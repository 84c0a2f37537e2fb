import type { AnnotatedDocument } from '../annotated-document.js'

/** Do two neighbouring tokens touch, with no white space between? */
export const tokensAreGlued = (document: AnnotatedDocument, left: number, right: number): boolean =>
  document.tokens.end[left] === document.tokens.start[right]

/** A dash that stands alone. */
export const isDash = (word: string | undefined): boolean =>
  word === '—' || word === '–' || word === '-' || word === '--'
