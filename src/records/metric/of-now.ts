import type { Sentence } from '../../language/sentences.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import type { DateMention } from '../../mentions/types.js'

/** How many days after a time its figures are news. */
const FRESH: ReadonlyMap<string, number> = new Map([
  ['quarter', 90],
  ['half', 90],
  ['month', 25],
])
const DAY = 24 * 60 * 60 * 1000

/** Days from a date to the article's; not a number where that is not known, which is within no bounds. */
export const daysSince = ({ metadata }: AnnotatedDocument, date: string): number =>
  (Date.parse(metadata.publishedAt?.slice(0, 10) ?? '') - Date.parse(date.slice(0, 10))) / DAY

/** "to $3.7 billion from $4.2 billion in the second quarter": the only time that a sentence tells is the one just over. */
export function isOfNow(document: AnnotatedDocument, sentence: Sentence, date: DateMention): boolean {
  const days = FRESH.get(date.grain)
  if (days === undefined || !date.to) return false
  const since = daysSince(document, date.to)
  if (!(since >= 0 && since <= days)) return false
  const [first] = document.mentionsIn(document.dates, sentence.first, sentence.last)
  return first === date && document.mentionAt(document.dates, date.last + 1) === undefined
}
