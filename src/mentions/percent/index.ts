import type { AnnotatedDocument } from '../annotated-document.js'
import type { PercentMention } from '../types.js'

export function findPercentMentions(_document: AnnotatedDocument): PercentMention[] {
  return []
}
