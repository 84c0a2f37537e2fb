import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import type { Mention } from '../../mentions/types.js'

/** The sum, percentage or number that holds a token. */
export const figureAt = (document: AnnotatedDocument, at: number): Mention | undefined =>
  document.mentionAt(document.money, at) ??
  document.mentionAt(document.percents, at) ??
  document.mentionAt(document.numbers, at)
