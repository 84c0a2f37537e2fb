import type { AnnotatedDocument } from '../annotated-document.js'
import type { Quotation } from '../types.js'

export function findQuotations(_document: AnnotatedDocument): Quotation[] {
  return []
}
