import type { AnnotatedDocument } from '../annotated-document.js'
import type { DateMention } from '../types.js'

export function findDateMentions(_document: AnnotatedDocument): DateMention[] {
  return []
}
