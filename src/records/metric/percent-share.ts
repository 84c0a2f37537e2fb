import type { Sentence } from '../../language/sentences.js'
import { WORD } from '../../language/tokens.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import type { PercentMention } from '../../mentions/types.js'
import { countedBefore } from './figure-measure.js'
import { leftMeasure } from './left-measure.js'
import { IDIOMS, wordSet } from './lexicon.js'
import { listedShare } from './listed-share.js'
import { canHead, type Measure, measureNamedAt, measureStartingAt } from './measure.js'
import { levelReading } from './money-reading.js'
import { partOfTold } from './part-of-told.js'
import type { Read } from './percent-joined.js'
import type { PercentReading } from './percent-reading.js'
import { askedInBracket, askedOfAll, isAnswer, populationBefore, wholeOf } from './population.js'

/** "30 percent of its $125 billion in revenue": what the sum is of. */
function sumAfter(document: AnnotatedDocument, sentence: Sentence, at: number): Measure | undefined {
  const [sum] = document.mentionsIn(document.money, at, Math.min(sentence.last, at + 3))
  return sum && levelReading(document, sentence, sum)?.measure
}

/** Does a bracket around a figure hold others that it is set against? */
function isSetBeside(
  { tokens: { lower } }: AnnotatedDocument,
  sentence: Sentence,
  { first, last }: PercentMention,
): boolean {
  let open = first - 1
  while (open > sentence.first && first - open < 7 && lower[open] !== '(') open--
  if (lower[open] !== '(') return false
  for (let i = open + 1; i < last + 7 && lower[i] !== ')'; i++) if (lower[i] === 'versus') return true
  return false
}

/** "half — 42% — of". */
const isSetOff = ({ tokens: { lower } }: AnnotatedDocument, { first, last }: PercentMention): boolean =>
  lower[last + 1] === lower[first - 1] && DASHES.has(lower[last + 1])
const DASHES = wordSet(`— – -`)

/** "60% of users", "a 12% market share", "margins of 25%", "accounted for 39 percent of revenue". */
export function readShare(
  document: AnnotatedDocument,
  sentence: Sentence,
  figure: PercentMention,
  readPercent: Read,
): PercentReading | undefined {
  const { tokens } = document
  if (figure.unit === 'multiple') return undefined
  // "less than half — 42% — of organizations"
  const told = isSetOff(document, figure) || tokens.lower[figure.last + 1] === '+' ? figure.last + 1 : figure.last
  const next = tokens.lower[told + 1] ?? ''
  if (IDIOMS.has(next) || (figure.value === 100 && next === '-')) return undefined
  // "they gave it 110%"
  if (figure.value >= 100)
    for (let i = figure.first - 1; i >= Math.max(sentence.first, figure.first - 3); i--)
      if (/^(?:give|gives|gave|given|giving)$/.test(tokens.lower[i])) return undefined
  const share = { form: 'share', kind: 'share', direction: null, cue: undefined, at: figure.first } as const
  const listed = listedShare(document, sentence, figure, readPercent)
  if (listed) return { ...share, ...listed }
  if (next === 'of')
    return {
      ...share,
      measure:
        wholeOf(document, sentence, told + 2, figure.first) ??
        sumAfter(document, sentence, told + 2) ??
        partOfTold(document, sentence, figure, told + 2),
    }
  const whole = wholeOfList(document, sentence, figure)
  if (whole) return { ...share, measure: whole }
  // "use them daily (35% and 33% versus 22%)": groups of people beside one another
  if (isSetBeside(document, sentence, figure))
    return { ...share, measure: populationBefore(document, sentence, figure) }
  // "53,000 installs (27%)"
  const counted =
    tokens.lower[figure.first - 1] === '(' && next === ')'
      ? countedBefore(document, sentence, figure.first - 1)
      : undefined
  if (counted) return { ...share, measure: counted }
  const asked =
    askedOfAll(document, sentence, figure) ??
    askedInBracket(document, sentence, figure) ??
    (isAnswer(document, sentence, figure) ? populationBefore(document, sentence, figure) : undefined)
  if (asked) return { ...share, measure: asked }
  // "15% of costs in phones, and 10% in tablets"
  const earlier =
    next === 'in' ? document.mentionsIn(document.percents, sentence.first, figure.first - 1).at(-1) : undefined
  if (earlier && tokens.lower[earlier.last + 1] === 'of')
    return { ...share, measure: measureStartingAt(document, sentence, earlier.last + 2) }
  const tested = next === 'on' ? testOf(document, sentence, figure) : undefined
  if (tested) return { ...share, measure: tested }
  const right =
    tokens.kind[told + 1] === WORD || next === '-'
      ? measureStartingAt(document, sentence, next === '-' ? told + 2 : told + 1)
      : undefined
  if (right && right.first <= told + 3 && canHead(tokens.lower[right.last])) return { ...share, measure: right }
  const measure = leftMeasure(document, sentence, figure.first) ?? carriedShare(document, sentence, figure, readPercent)
  return { ...share, measure }
}

/** "with 33%, 20% and 10% of the market": what is told behind the last of a list of parts. */
function wholeOfList(document: AnnotatedDocument, sentence: Sentence, figure: PercentMention): Measure | undefined {
  const { lower } = document.tokens
  let last = figure
  for (;;) {
    let at = last.last + 1
    while (at < last.last + 3 && /^(?:,|and)$/.test(lower[at])) at++
    const next = at > last.last + 1 ? document.mentionAt(document.percents, at) : undefined
    if (!next || next.unit !== 'percent') break
    last = next
  }
  return last !== figure &&
    lower[last.last + 1] === 'of' &&
    last.last + 2 <= sentence.last &&
    OPENS_LIST.test(lower[firstOfList(document, sentence, figure).first - 1] ?? '')
    ? wholeOf(document, sentence, last.last + 2, last.first)
    : undefined
}

const OPENS_LIST = /^(?:with|have|has|had|hold|holds|held|for|control|controls|take|takes)$/

function firstOfList(document: AnnotatedDocument, sentence: Sentence, figure: PercentMention): PercentMention {
  const { lower } = document.tokens
  let first = figure
  for (;;) {
    let at = first.first - 1
    while (at > first.first - 3 && /^(?:,|and)$/.test(lower[at])) at--
    const before = at < first.first - 1 && at >= sentence.first ? document.mentionAt(document.percents, at) : undefined
    if (!before) return first
    first = before
  }
}

/** "Acme leads with a 32% share. Globex is second with 23%": the share of a market that the percentage before is. */
function carriedShare(
  document: AnnotatedDocument,
  sentence: Sentence,
  { first }: PercentMention,
  readPercent: Read,
): Measure | undefined {
  if (!/^(?:with|at|on)$/.test(document.tokens.lower[first - 1] ?? '')) return undefined
  const told = document.sentences[sentence.index - 1]
  for (const one of told?.blockIndex === sentence.blockIndex ? [sentence, told] : [sentence]) {
    const before = document.mentionsIn(document.percents, one.first, Math.min(one.last, first - 1)).at(-1)
    if (!before) continue
    const reading = readPercent(document, one, before)
    return reading && /(?:share|usage)$/i.test(reading.measure?.words ?? '') ? reading.measure : undefined
  }
  return undefined
}

const SCORING = wordSet(
  `score scores scored scoring achieve achieves achieved achieving hit hits got gets reached reaches attained managed`,
)

/** "scores 92.4% on Harbor Bench": the test, which is a name. */
function testOf(document: AnnotatedDocument, sentence: Sentence, { first, last }: PercentMention): Measure | undefined {
  const { lower } = document.tokens
  let verb = first - 1
  while (verb > sentence.first && first - verb < 5 && !SCORING.has(lower[verb])) verb--
  if (!SCORING.has(lower[verb])) return undefined
  return measureNamedAt(document, lower[last + 2] === 'the' ? last + 3 : last + 2)
}
