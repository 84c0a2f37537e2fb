import { plainDocument } from '../../core/document.js'
import type { Span } from '../../core/span.js'
import { AnnotatedDocument } from '../annotated-document.js'
import type { Bound } from '../shapes.js'
import type { PercentMention } from '../types.js'

export interface FoundPercent {
  /** 32 for "32%"; below zero only where a sign is written ("-4%"). */
  readonly value: number
  /** The upper end where both ends are given. */
  readonly max: number | null
  readonly bound: Bound
  readonly unit: PercentMention['unit']
  readonly span: Span
}

/**
 * Finds every percentage, percentage point, basis point and multiple of a plain English text.
 *
 * @returns in text order; `span` in UTF-16 offsets of `text`
 * @example
 * findPercents('Margins fell by 10 to 15 basis points.')[0].max // 15
 */
export function findPercents(text: string): FoundPercent[] {
  const document = new AnnotatedDocument(plainDocument(text))
  return document.percents.map(mention => {
    const { value, max, bound, unit, sign } = mention
    return { value: sign === -1 ? -value : value, max, bound, unit, span: document.span(mention) }
  })
}
