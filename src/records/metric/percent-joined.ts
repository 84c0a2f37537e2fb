import type { Sentence } from '../../language/sentences.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import type { PercentMention } from '../../mentions/types.js'
import { afterNoun } from './after-noun.js'
import { COMPARATIVES, MOVE_NOUNS, wordSet } from './lexicon.js'
import { type Measure, measureEndingAt } from './measure.js'
import type { PercentReading } from './percent-reading.js'

/** Words between two figures of one move: "3.1 per cent QoQ and 26.4 per cent YoY", "by 200% in July and more than 250%". */
const JOINING = wordSet(`
  and or more than by about over nearly almost around roughly some a an another further yoy qoq year-on-year year-over-year
  quarter-on-quarter sequentially in during for the up down , to from
`)

/** "rose 3% quarter on quarter and 26% year on year": the second figure of one move, where nothing else is told of it. */
export function readAnd(
  document: AnnotatedDocument,
  sentence: Sentence,
  figure: PercentMention,
  read: (document: AnnotatedDocument, sentence: Sentence, figure: PercentMention) => PercentReading | undefined,
): PercentReading | undefined {
  const { lower } = document.tokens
  const before = document.mentionsIn(document.percents, sentence.first, figure.first - 1).at(-1)
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
  const measure = afterNoun(document, sentence, last) ?? seenBy(document, sentence, noun)
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
