import type { AnnotatedDocument } from '../annotated-document.js'
import type { MoneyMention } from '../types.js'

export function findMoneyMentions(_document: AnnotatedDocument): MoneyMention[] {
  return []
}
