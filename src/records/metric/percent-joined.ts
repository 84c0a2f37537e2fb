import type { Sentence } from '../../language/sentences.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import type { PercentMention, Reference } from '../../mentions/types.js'
import { afterNoun } from './after-noun.js'
import { COMPARATIVES, MOVE_NOUNS, measureKeyOf, wordSet } from './lexicon.js'
import { type Measure, measureEndingAt } from './measure.js'
import type { PercentReading } from './percent-reading.js'

export const percentBefore = (
  document: AnnotatedDocument,
  { first }: Sentence,
  token: number,
): PercentMention | undefined => document.mentionsIn(document.percents, first, token - 1).at(-1)

export type Read = (
  document: AnnotatedDocument,
  sentence: Sentence,
  figure: PercentMention,
) => PercentReading | undefined

/** Words between two figures of one move: "3.1 per cent QoQ and 26.4 per cent YoY", "by 200% in July and more than 250%". */
const JOINING = wordSet(`
  and or more than by about over nearly almost around roughly some a an another further yoy qoq year-on-year year-over-year
  quarter-on-quarter quarter-over-quarter sequentially in during for the up down , to from year quarter month on earlier ago same
  prior previous
`)

/** "rose 3% quarter on quarter and 26% year on year": the second figure of one move, where nothing else is told of it. */
export function readAnd(
  document: AnnotatedDocument,
  sentence: Sentence,
  figure: PercentMention,
  read: Read,
): PercentReading | undefined {
  const { lower } = document.tokens
  const before = percentBefore(document, sentence, figure.first)
  if (!before || before.unit !== figure.unit || figure.first - before.last > 12) return undefined
  if (/^(?:of|to)$/.test(lower[before.last + 1])) return undefined
  let joined = false
  for (let i = before.last + 1; i < figure.first; i++) {
    const date = document.mentionAt(document.dates, i)
    if (date && date.last < figure.first) i = Math.max(i, date.last)
    else if (!JOINING.has(lower[i])) return undefined
    joined ||= lower[i] === 'and'
  }
  const next = lower[figure.last + 1] ?? ''
  if (!joined || next === 'of' || MOVE_NOUNS.has(next) || COMPARATIVES.has(next)) return undefined
  if (document.tagged(sentence).at(figure.last + 1) === 'noun' && !/^(?:yoy|qoq|year|quarter)/.test(next))
    return undefined
  const reading = read(document, sentence, before)
  return reading?.kind === 'change' ? reading : undefined
}

/** "81% of managers use it, up from 60%", "estimates of 38.8%" beside "rose 39%": the figure of then, of what the figure of now is of. */
export function readSetAgainst(
  document: AnnotatedDocument,
  sentence: Sentence,
  figure: PercentMention,
  read: Read,
): PercentReading | undefined {
  const { lower } = document.tokens
  if (figure.unit !== 'percent') return undefined
  let at = figure.first - 1
  while (at > sentence.first && figure.first - at < 4 && APPROACHING.has(lower[at])) at--
  const from = isFromThen(lower, at)
  const awaited = lower[at] === 'of' && EXPECTATIONS.has(lower[at - 1] ?? '')
  const before = percentBefore(document, sentence, at)
  // "down from 14% in the previous quarter and 13.75% a year ago"
  const too =
    !from &&
    !awaited &&
    before !== undefined &&
    isOfThen(document, figure) &&
    setAgainst(document, before) &&
    lower[at] === 'and'
  const against =
    isAgainst(lower, at) && !MOVE_NOUNS.has(lower[figure.last + 1] ?? '') && lower[figure.last + 1] !== 'of'
  if (against && before?.unit === 'percent') {
    const reading = read(document, sentence, before)
    // "28.6% of firms with cover, compared with 22.6% for firms without", "1.4%, compared to 1.6% a year earlier"
    if (reading?.kind === 'share' && (PART_OF.has(lower[figure.last + 1] ?? '') || isOfThen(document, figure)))
      return { ...reading, form: 'share', direction: null, cue: undefined }
    return reading?.kind === 'change' && reading.form === 'verb' ? reading : undefined
  }
  if (!from && !awaited && !too) return undefined
  const reading = before?.unit === 'percent' ? read(document, sentence, before) : undefined
  if (!reading?.measure) return undefined
  if (from || too)
    return reading.kind === 'share' ? { ...reading, form: 'share', direction: null, cue: undefined } : undefined
  return reading
}
const PART_OF = wordSet(`for among in who`)

/** "up from 60%", "a drop from 78%", "lower than the 80%": the words before a figure of then. */
const isFromThen = (lower: readonly string[], at: number): boolean => {
  const word = lower[at - 1] ?? ''
  if (lower[at] === 'from') return word === 'up' || word === 'down' || MOVE_NOUNS.has(word)
  return lower[at] === 'than' && (word === 'lower' || word === 'higher')
}

/** "grew 10% in December, against 2% in November": a change of then beside one of now. */
const isAgainst = (lower: readonly string[], at: number): boolean =>
  /^(?:against|versus)$/.test(lower[at]) || (/^(?:with|to)$/.test(lower[at]) && lower[at - 1] === 'compared')

/** "13.75% a year ago", "25% reported in the quarter before": a figure of another time. */
const isOfThen = ({ tokens: { lower } }: AnnotatedDocument, { last }: PercentMention): boolean =>
  THEN.has(lower[last + 1] ?? '')
const THEN = wordSet(`a one two the last in reported posted recorded`)

const setAgainst = ({ tokens: { lower } }: AnnotatedDocument, { first }: PercentMention): boolean =>
  AGAINST.has(lower[first - 1]) || lower[first - 2] === 'compared'
const AGAINST = wordSet(`from against versus vs`)

const APPROACHING = wordSet(`about around nearly almost just only a an the over roughly`)
const EXPECTATIONS = wordSet(
  `expectation expectations estimate estimates consensus forecast forecasts projection projections`,
)

/** Words between a measure and what it follows: "and its net income". */
const OWNING = wordSet(`its their the his her our`)

/** "revenue rose 12% to $4.2 billion and net income 8% to $610 million": the verb is that of the figure before. */
export function readGapped(
  document: AnnotatedDocument,
  sentence: Sentence,
  figure: PercentMention,
  read: Read,
): PercentReading | undefined {
  const { lower } = document.tokens
  if (figure.unit !== 'percent') return undefined
  const before = percentBefore(document, sentence, figure.first)
  if (before?.unit !== 'percent' || figure.first - before.last > 16) return undefined
  if (/^(?:of|share|market)$/.test(lower[figure.last + 1] ?? '')) return undefined
  const end = lower[figure.first - 1] === 'by' ? figure.first - 2 : figure.first - 1
  const name = nameGapped(document, before, end)
  if (name) {
    const told = read(document, sentence, before)
    return told?.form === 'verb' && told.kind === 'change' ? { ...told, told: name } : undefined
  }
  const measure = measureEndingAt(document, sentence, end)
  if (!measure) return undefined
  let link = measure.first - 1
  while (
    link > before.last &&
    (OWNING.has(lower[link]) || document.mentionAt(document.references, link) || lower[link] === "'s")
  )
    link--
  if (!/^(?:and|while|,)$/.test(lower[link]) || link <= before.last) return undefined
  const reading = read(document, sentence, before)
  if (reading?.form !== 'verb' || reading.kind !== 'change' || !reading.measure) return undefined
  if (measureKeyOf(measure.words) !== 'other' || lower[measure.last] === lower[reading.measure.last])
    return { ...reading, measure }
  // "cloud revenue rose 12% and advertising 8%": of the same measure, of something else
  const { first, last, start, end: to } = measure
  const told = measure.owner ? undefined : { first, last, start, end: to, head: last, references: [] }
  return told && { ...reading, toldPlain: told }
}

/** "Acme fell 8%, Globex by 7% and Initech 6%": the name that stands between the figure before and this one, and nothing else. */
function nameGapped(document: AnnotatedDocument, before: PercentMention, end: number): Reference | undefined {
  const { lower } = document.tokens
  let at = end
  while (at > before.last && at > end - 3 && ROUGHLY.has(lower[at])) at--
  if (lower[at] === 'by') at--
  const name = document.mentionAt(document.references, at)
  if (name?.form !== 'name' || name.last !== at || name.possessive || !name.entity) return undefined
  if (name.entity.kind === 'person' || name.entity.kind === 'place') return undefined
  const link = lower[name.first - 1] === 'the' ? name.first - 2 : name.first - 1
  return /^(?:and|while|,)$/.test(lower[link]) && link > before.last && link - before.last < 4 ? name : undefined
}
const ROUGHLY = wordSet(`about around roughly nearly almost over more than some a another`)

/** "an increase from 25% to 47%", "a reduction from 7 percent to 4 percent in the share of victims": the two ends of a move told by a noun. */
export function readStretch(
  document: AnnotatedDocument,
  sentence: Sentence,
  figure: PercentMention,
): PercentReading | undefined {
  const { tokens } = document
  const { lower } = tokens
  if (figure.unit !== 'percent') return undefined
  const ending = lower[figure.first - 1] === 'to' ? document.mentionAt(document.percents, figure.first - 2) : undefined
  const low = ending ?? figure
  const noun = low.first - 2
  const direction = lower[low.first - 1] === 'from' && noun > sentence.first ? MOVE_NOUNS.get(lower[noun]) : undefined
  if (!direction || document.tagged(sentence).at(noun) === 'verb') return undefined
  if (!ending && lower[figure.last + 1] !== 'to') return undefined
  const last = ending
    ? figure.last
    : (document.mentionsIn(document.percents, figure.last + 1, figure.last + 4)[0]?.last ?? figure.last)
  const measure =
    afterNoun(document, sentence, last) ??
    seenBy(document, sentence, noun) ??
    measureEndingAt(document, sentence, noun - 1)
  return {
    form: 'share',
    kind: 'share',
    direction: ending ? direction : null,
    measure,
    cue: ending && tokens.range(noun),
    at: noun,
  }
}

const SEEING = wordSet(
  `see sees saw seen seeing experience experienced experiencing show showed shown showing record recorded recording report reported`,
)

/** "early-stage production also seeing an increase": what goes through the move that a noun tells. */
function seenBy(document: AnnotatedDocument, sentence: Sentence, noun: number): Measure | undefined {
  const { lower } = document.tokens
  for (let i = noun - 1; i > Math.max(sentence.first, noun - 6); i--) {
    if (!SEEING.has(lower[i])) continue
    let at = i - 1
    while (
      at > sentence.first &&
      (document.tagged(sentence).at(at) === 'adverb' || /^(?:has|have|had|also)$/.test(lower[at]))
    )
      at--
    return measureEndingAt(document, sentence, at)
  }
  return undefined
}

/** "a 2% drop bringing it to 74%", "up 2.4%, taking its share to 18%": where the change before it ends. */
export function readBringing(
  document: AnnotatedDocument,
  sentence: Sentence,
  figure: PercentMention,
  read: Read,
): PercentReading | undefined {
  const { lower } = document.tokens
  if (figure.unit !== 'percent' || lower[figure.first - 1] !== 'to') return undefined
  if (!/^(?:it|that|this|them)$/.test(lower[figure.first - 2]) || !TAKING.has(lower[figure.first - 3])) return undefined
  const before = percentBefore(document, sentence, figure.first)
  const reading = before && read(document, sentence, before)
  return reading?.kind === 'change' ? { ...reading, form: 'share', kind: 'share' } : undefined
}
const TAKING = wordSet(`bringing taking putting pushing lifting dragging`)
