import type { AnnotatedDocument } from '../annotated-document.js'
import type { NumberMention } from '../types.js'

export function findNumberMentions(_document: AnnotatedDocument): NumberMention[] {
  return []
}
