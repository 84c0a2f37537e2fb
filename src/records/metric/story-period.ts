import type { Sentence } from '../../language/sentences.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import type { DateMention } from '../../mentions/types.js'
import { wordSet } from './lexicon.js'
import { skipBounds } from './money-price.js'
import { figureBefore, isBeyondComparison, isCompared } from './period.js'
import type { MeasureKey } from './schema.js'

/** What is told of a period, and not of a day. */
const OF_PERIOD: ReadonlySet<MeasureKey> = new Set([
  'revenue',
  'profit',
  'loss',
  'units_sold',
  'market_share',
  'downloads',
])
/** Words of measures that have a period of their own. */
const OWN_PERIOD = wordSet(`annual annualized annualised recurring run arr yearly monthly weekly daily lifetime`)

/** Is a figure of this measure one of a quarter, a half or a year, whatever day is told beside it? */
export const isOfPeriod = (key: MeasureKey, words: string): boolean => OF_PERIOD.has(key) || /margins?$/i.test(words)

/** How many sentences tell what period a story reports. */
const LEAD = 8

/** The period of a figure that its sentence does not tell: that of the sentences before, or the one that the story reports. */
export function storyPeriod(
  document: AnnotatedDocument,
  sentence: Sentence,
  figure: number,
  words: string,
): DateMention | undefined {
  if (
    words
      .toLowerCase()
      .split(' ')
      .some(word => OWN_PERIOD.has(word))
  )
    return undefined
  // "from $19 million": of another time
  if (/^(?:from|versus|vs|than|against|with)$/.test(document.tokens.lower[skipBounds(document, figure - 1)] ?? ''))
    return undefined
  for (let index = sentence.index - 1; index >= 0; index--) {
    const before = document.sentences[index]
    if (before.blockIndex !== sentence.blockIndex) break
    const told = reported(document, before)
    if (told) return told
  }
  if (!leads.has(document)) leads.set(document, findLead(document))
  return leads.get(document)
}

const leads = new WeakMap<AnnotatedDocument, DateMention | undefined>()

function findLead(document: AnnotatedDocument): DateMention | undefined {
  for (const sentence of document.sentences.slice(0, LEAD)) {
    const told = reported(document, sentence)
    if (told) return told
  }
  return undefined
}

/** The quarter, half or span of months that a sentence tells of, where it is over. */
const reported = (document: AnnotatedDocument, sentence: Sentence): DateMention | undefined =>
  document
    .mentionsIn(document.dates, sentence.first, sentence.last)
    .find(
      date =>
        isPeriod(date) &&
        isOver(document, date) &&
        !isCompared(document, sentence, date) &&
        !isBeyondComparison(document, sentence, date) &&
        !figureBefore(document, sentence, date),
    )

const isPeriod = ({ grain, value, fiscal }: DateMention): boolean =>
  value !== null && (grain === 'quarter' || grain === 'half' || (fiscal && grain === 'year'))

function isOver({ metadata }: AnnotatedDocument, { to, value }: DateMention): boolean {
  if (!metadata.publishedAt) return true
  const day = metadata.publishedAt.slice(0, 10)
  if (to) return to.slice(0, 10) <= day
  return value !== null && value.slice(0, 4) <= day.slice(0, 4)
}
