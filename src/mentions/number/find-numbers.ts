import { plainDocument } from '../../core/document.js'
import type { Span } from '../../core/span.js'
import { AnnotatedDocument } from '../annotated-document.js'
import type { Bound } from '../shapes.js'

export interface FoundNumber {
  readonly value: number
  /** The upper end where both ends are given. */
  readonly max: number | null
  readonly bound: Bound
  readonly span: Span
}

/**
 * Finds every count of a plain English text; sums of money, percentages and dates have readers of their own.
 *
 * @returns in text order; `span` in UTF-16 offsets of `text`
 * @example
 * findNumbers('Nearly 265 million people use it.')[0].value // 265000000
 */
export function findNumbers(text: string): FoundNumber[] {
  const document = new AnnotatedDocument(plainDocument(text))
  return document.numbers.map(mention => {
    const { value, max, bound } = mention
    return { value, max, bound, span: document.span(mention) }
  })
}
