import type { Sentence } from '../../language/sentences.js'
import { MIXED, NUMBER, WordTable } from '../../language/tokens.js'
import type { AnnotatedDocument } from '../annotated-document.js'
import type { DateModifier } from '../shapes.js'
import type { DateMention } from '../types.js'
import { civil, parseIsoDay } from './calendar.js'
import { daysListed } from './day-list.js'
import type { Expression, View } from './expression.js'
import { type Period, rangePeriod } from './period.js'
import { linkOf, shareYear } from './range.js'
import { mayOpen, readAt } from './readers.js'
import { resolve } from './resolve.js'
import { mayNeedOpinion, secondOpinion } from './second-opinion.js'
import { type Place, Story } from './story.js'
import { tenseAt } from './tense.js'

/** Expressions of one sentence: each alone, or two that are one stretch of time. */
interface Read {
  readonly sentence: Sentence
  readonly parts: readonly [Expression] | readonly [Expression, Expression]
}

/**
 * Every calendar expression of the article in text order, placed on the calendar as seen from the article's date.
 * One pass over the tokens of the sentences; where the date of the article is needed and missing, `value` is null.
 */
export function findDateMentions(document: AnnotatedDocument): DateMention[] {
  const read: Read[] = []
  const now = parseIsoDay(document.metadata.publishedAt)
  for (const sentence of document.sentences) readSentence(document, sentence, now, read)
  const story = new Story(now, tellsOfThePast(read, now))
  const mentions: DateMention[] = []
  for (const { sentence, parts } of read) {
    story.block = sentence.blockIndex
    story.sentence = sentence.index
    const mention = mentionOf(document, sentence, parts, story)
    if (mention) mentions.push(mention)
  }
  return mentions
}

function readSentence(document: AnnotatedDocument, sentence: Sentence, now: number | undefined, read: Read[]): void {
  const { tokens } = document
  const found: Expression[] = []
  const openers = tokens.vocabulary.columnOf(OPENERS)
  let view: View = { tokens, floor: sentence.first, limit: sentence.last }
  for (let i = sentence.first; i <= sentence.last; i++) {
    if (tokens.kind[i] !== NUMBER && (tokens.flags[i] & MIXED) === 0 && openers.of(tokens.form[i]) === undefined)
      continue
    const expression = secondOpinion(document, view, i, now) ?? readAt(view, i)
    if (!expression || expression.last < i) continue
    found.push(...daysListed(view, expression))
    i = found[found.length - 1].last
    view = { tokens, floor: i + 1, limit: sentence.last }
  }
  if (!found.length) return
  view = { tokens, floor: sentence.first, limit: sentence.last }
  const links = found.map((a, i) => (i + 1 < found.length ? linkOf(view, a, found[i + 1]) : undefined))
  // from the right, so that "May, June and July 2025" hands its year on
  for (let i = found.length - 2; i >= 0; i--) if (links[i]) [found[i], found[i + 1]] = shareYear(found[i], found[i + 1])
  for (let i = 0; i < found.length; i++) {
    const pair = links[i] === 'range'
    read.push({ sentence, parts: pair ? [found[i], found[i + 1]] : [found[i]] })
    if (pair) i++
  }
}

/** Words that a date may begin with or turn on: most begin none. */
const OPENERS = new WordTable<true>(word => (mayOpen(word) || mayNeedOpinion(word) ? true : undefined))

/** Most full dates lie years before the article: a history, whose bare months belong to its own years. */
function tellsOfThePast(read: readonly Read[], now: number | undefined): boolean {
  if (now === undefined) return false
  const { year } = civil(now)
  let long = 0
  let recent = 0
  for (const { parts } of read) {
    for (const part of parts) {
      if (part.year !== undefined && part.year < year - 1) long += part.part === undefined ? 1 : 2
      // "last year" and "on Monday" are told from now; a recent year may be the end of a long story
      else if (part.base === 'now' || part.weekday !== undefined) recent += 2
      else if (part.year !== undefined) recent += 0.5
    }
  }
  return long >= 12 && long > recent * 3
}

function mentionOf(
  document: AnnotatedDocument,
  sentence: Sentence,
  parts: Read['parts'],
  story: Story,
): DateMention | undefined {
  const { tokens } = document
  const periods: Period[] = []
  for (const part of parts) {
    const period = resolve(part, story, () => tenseAt(tokens, sentence, part.first, part.last))
    if (period) {
      periods.push(period)
      story.tell(part, period, placeOf(document, sentence, part))
    }
  }
  const [a, b = a] = parts
  const known = periods.length === parts.length
  const period = !known ? undefined : periods.length === 2 ? joined(periods[0], periods[1]) : periods[0]
  if (!period && (story.now !== undefined || (a.base === 'story' && !a.today) || a.same)) {
    return document.reject('date/expression', 'nothing in the text or its date tells where it lies', {
      start: a.start,
      end: b.end,
    })
  }
  const modifiers = [...new Set([...(a.modifiers ?? []), ...(parts.length === 2 ? (b.modifiers ?? []) : [])])]
  const fiscal = parts.some(part => part.fiscal)
  const open = fiscal && !a.months ? { from: null, to: null } : bounds(period, modifiers)
  return {
    first: a.first,
    last: b.last,
    start: a.start,
    end: b.end,
    value: period?.value ?? null,
    ...open,
    grain: period?.grain ?? a.grain,
    modifiers,
    fiscal,
    relative: parts.some(part => part.year === undefined),
    zone: a.zone ?? b.zone ?? null,
  }
}

/** Prepositions that move a story to a year; others ("since 1614", "the rules of 1791", "as of 1950") look aside. */
const SETTING = new Set('in during throughout by early late mid'.split(' '))

function placeOf(document: AnnotatedDocument, sentence: Sentence, found: Expression): Place {
  if (sentence.block.kind === 'heading') return 'opens-block'
  const { tokens } = document
  const start = found.first === sentence.first ? found.first : found.first - 1
  if (start === sentence.first && tokens.start[start] === sentence.block.start) return 'opens-block'
  if (start === sentence.first) return 'opens-sentence'
  if (isBracketed(tokens.lower, sentence, found)) return 'bracketed'
  return SETTING.has(tokens.lower[start]) ? 'sets' : 'aside'
}

const BRACKETING =
  /^(?:which|who|whose|founded|established|created|started|launched|formed|born|acquired|bought|unveiled|introduced)$/

/** "Acme, which went public in May 2021, announced", "Acme, founded in 2004, cut": between commas. */
function isBracketed(lower: readonly string[], sentence: Sentence, { first, last }: Expression): boolean {
  let open = first - 1
  while (open > sentence.first && open > first - 14 && lower[open] !== ',') open--
  if (lower[open] !== ',' || !BRACKETING.test(lower[open + 1])) return false
  for (let at = last + 1; at <= Math.min(sentence.last, last + 14); at++) if (lower[at] === ',') return true
  return false
}

/** A stretch that runs backwards was none: the first date stands. */
const joined = (a: Period, b: Period): Period => (a.first < b.after ? rangePeriod(a, b) : a)

/** "Since 2022" has no end, "until May" no start; "before" and "after" leave the period itself out. */
function bounds(period: Period | undefined, modifiers: readonly DateModifier[]): Pick<DateMention, 'from' | 'to'> {
  if (!period) return { from: null, to: null }
  const has = (modifier: DateModifier) => modifiers.includes(modifier)
  if (has('since')) return { from: period.from, to: null }
  if (has('after')) return { from: period.to, to: null }
  if (has('before')) return { from: null, to: period.from }
  if (has('until') || has('by')) return { from: null, to: period.to }
  return { from: period.from, to: period.to }
}
