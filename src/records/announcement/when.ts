import type { Sentence } from '../../language/sentences.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import { type Clause, isDayOfTeller, isOfOtherAct, TELLING_VERBS } from '../../mentions/clause/index.js'
import type { Tag } from '../../mentions/clause/tags.js'
import type { DateMention } from '../../mentions/types.js'
import type { FrameReading } from './frame.js'

/**
 * The date of an act: inside its clause or right after it, else at the head of the clause ("In 2019, X bought"),
 * else the only date of the sentence, else the nearest.
 */
export function dateNear({ document, sentence, clause, token }: FrameReading): DateMention | undefined {
  const dates = document.mentionsIn(document.dates, sentence.first, sentence.last).filter(
    date =>
      !isOfTelling(document, date, clause) &&
      !isOfTellingBefore(document, sentence, date, clause) &&
      !isDayOfTeller(document, sentence, date.first, clause) &&
      !isOfOrigin(document, date) &&
      // "named Jane Doe, effective May 1, following the resignation of": of the act before
      (clause !== undefined || date.first > token || document.tokens.lower[date.first - 1] !== 'effective') &&
      !isOfAside(document, sentence, date, token) &&
      !isOfNextAct(document, sentence, clause, date) &&
      !isOfOtherAct(document, sentence, date, clause, token),
  )
  if (dates.length < 2) return dates[0]
  // "disclosed on Friday a breach in 2022": right behind the noun
  if (!clause) return dates.find(({ first }) => first > token && first <= token + 2)
  const tagged = document.tagged(sentence)
  const onlyBetween = (first: number, last: number, passed: readonly (Tag | undefined)[]): boolean => {
    for (let at = first; at <= last; at++) if (!passed.includes(tagged.at(at))) return false
    return true
  }
  const inside = dates.find(({ first, last }) => first > clause.verb.last && last <= clause.last)
  if (inside) return inside
  const after = dates.find(
    ({ first }) => first > clause.last && first <= clause.last + 4 && onlyBetween(clause.last + 1, first - 1, AFTER),
  )
  if (after) return after
  const leading = dates.findLast(
    ({ last }) => last < token && onlyBetween(last + 1, clause.first - 1, ['comma', 'adverb', 'quote', 'bracket']),
  )
  const near = (a: DateMention, b: DateMention) => Math.abs(a.first - token) - Math.abs(b.first - token)
  return leading ?? dates.toSorted(near)[0]
}

/** "bought Lumenpay and sold Harbor in March": the day behind the second of two joined acts is its own, whoever does it. */
function isOfNextAct(
  document: AnnotatedDocument,
  sentence: Sentence,
  clause: Clause | undefined,
  { first }: DateMention,
): boolean {
  if (!clause || first <= clause.last) return false
  return document
    .clauses(sentence)
    .some(
      ({ verb, object, subject }) =>
        verb.first > clause.last &&
        verb.last < first &&
        verb.tense !== 'infinitive' &&
        (isOfAnother(document, clause, subject) ||
          (object !== undefined &&
            object.last < first &&
            verb.tense !== 'participle' &&
            subject?.first === clause.subject?.first &&
            JOINING.test(document.tokens.lower[verb.first - 1] ?? ''))),
    )
}

/** "bought Lumenpay and Globex opened an office in May": a clause behind "and" that somebody else is named to act in. */
function isOfAnother({ tokens: { lower } }: AnnotatedDocument, act: Clause, subject: Clause['subject']): boolean {
  if (!subject || subject.first <= act.last || !/^(?:and|but|while)$/.test(lower[subject.first - 1])) return false
  const named = subject.references.filter(({ form, entity }) => form === 'name' && entity)
  return named.length > 0 && !named.some(({ entity }) => act.subject?.references.some(one => one.entity === entity))
}

const JOINING = /^(?:and|but|then|later|subsequently)$/

/** Has the day not come yet on which the article is published? Of an article without a day nothing is known to be. */
export const isDayToCome = ({ metadata }: AnnotatedDocument, { from }: DateMention): boolean =>
  from !== null && metadata.publishedAt !== null && from.slice(0, 10) > metadata.publishedAt.slice(0, 10)

/** Has the day of publication come after it: "on Tuesday", but not "this year"? */
export const isOver = ({ metadata }: AnnotatedDocument, { to }: DateMention): boolean =>
  to !== null && metadata.publishedAt !== null && to.slice(0, 10) <= nextDay(metadata.publishedAt)

const nextDay = (day: string): string => new Date(Date.parse(day.slice(0, 10)) + 86_400_000).toISOString().slice(0, 10)

/** "founded in 1998", "launched in 2012," before the act: when a company began is not when it did it. */
function isOfOrigin({ tokens: { lower } }: AnnotatedDocument, { first }: DateMention): boolean {
  const before = lower[first - 1] === 'in' ? first - 2 : first - 1
  return /^(?:founded|established|incorporated|headquartered)$/.test(lower[before] ?? '')
}

/** "Acme, which last raised money in 2022, is laying off staff": the date of an aside that ends before the act. */
function isOfAside(document: AnnotatedDocument, sentence: Sentence, date: DateMention, token: number): boolean {
  const { lower } = document.tokens
  if (date.first > token) return false
  let open = date.first - 1
  while (open > sentence.first && lower[open] !== ',') open--
  if (lower[open] !== ',' || !opensAside(lower, open, date.first)) return false
  for (let at = date.last + 1; at < token; at++) if (lower[at] === ',') return true
  return false
}

/** ", which", ", a retailer that": what the words between a comma and the date are told with. */
function opensAside(lower: readonly string[], comma: number, date: number): boolean {
  if (/^(?:which|who|whose)$/.test(lower[comma + 1] ?? '')) return true
  if (!/^(?:an?|the|one|its)$/.test(lower[comma + 1] ?? '')) return false
  for (let at = comma + 2; at < date; at++) if (/^(?:that|which|who)$/.test(lower[at])) return true
  return false
}

/** "confirmed on Tuesday that it will close": the day beside the verb of saying is none of an act to come. */
function isOfTelling(
  { tokens: { lower } }: AnnotatedDocument,
  { first, last }: DateMention,
  clause: Clause | undefined,
): boolean {
  const told = clause?.governor
  if (!told || clause.verb.tense !== 'future' || !TELLING_VERBS.test(told.verb.lemma)) return false
  // "announced that on 3 August it will": behind "that" it is of the act
  for (let at = told.verb.last + 1; at < first; at++) if (lower[at] === 'that') return false
  return first > told.verb.last && last < (clause.subject?.first ?? clause.verb.first) && told.verb.tense !== 'future'
}

/** "In August, Acme announced it would close Harbor": the day that opens the sentence is that of the telling. */
function isOfTellingBefore(
  document: AnnotatedDocument,
  sentence: Sentence,
  date: DateMention,
  clause: Clause | undefined,
): boolean {
  const told = clause?.governor
  if (!told?.subject || clause!.verb.tense !== 'future' || !/^(?:past|perfect)$/.test(told.verb.tense)) return false
  if (date.first > sentence.first + 2 || date.last >= told.subject.first || !TELLING_VERBS.test(told.verb.lemma))
    return false
  return !isDayToCome(document, date)
}

const AFTER: readonly Tag[] = ['preposition', 'adverb', 'noun', 'number', 'date', 'determiner']
