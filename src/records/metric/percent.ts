import type { Range } from '../../core/span.js'
import type { Sentence } from '../../language/sentences.js'
import { WORD } from '../../language/tokens.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import type { PercentMention } from '../../mentions/types.js'
import { aboveModifier, BETWEEN, leftMeasure } from './left-measure.js'
import { ACTING, COMPARATIVES, IDIOMS, MOVE_NOUNS, MOVES } from './lexicon.js'
import { type Measure, measureEndingAt, measureStartingAt } from './measure.js'
import type { Metric } from './schema.js'

/** What the words around a percentage make of it. */
export interface PercentReading {
  readonly form: 'verb' | 'noun' | 'comparison' | 'share'
  readonly kind: Metric['kind']
  readonly direction: Metric['direction']
  readonly measure: Measure | undefined
  readonly cue: Range | undefined
  /** The token of the words of movement; the figure where there are none. */
  readonly at: number
}

export function readPercent(
  document: AnnotatedDocument,
  sentence: Sentence,
  figure: PercentMention,
): PercentReading | undefined {
  return (
    readOr(document, sentence, figure) ??
    readRate(document, sentence, figure) ??
    readNoun(document, sentence, figure) ??
    readComparison(document, sentence, figure) ??
    readVerb(document, sentence, figure) ??
    readShare(document, sentence, figure)
  )
}

/** "grew 29%, or 31% in constant currency": the second figure tells the same change. */
function readOr(document: AnnotatedDocument, sentence: Sentence, figure: PercentMention): PercentReading | undefined {
  const { lower } = document.tokens
  if (lower[figure.first - 1] !== 'or' || figure.first - 1 <= sentence.first) return undefined
  const end = lower[figure.first - 2] === ',' ? figure.first - 3 : figure.first - 2
  const before = document.mentionAt(document.percents, end)
  const reading = before?.unit === figure.unit ? readPercent(document, sentence, before) : undefined
  return reading?.kind === 'change' ? reading : undefined
}

/** "grow at a CAGR of 12.4%", "a compound annual growth rate of 9%". */
function readRate(document: AnnotatedDocument, sentence: Sentence, figure: PercentMention): PercentReading | undefined {
  const { tokens } = document
  let at = figure.first - 1
  while (at > figure.first - 4 && /^(?:of|about|around|roughly|nearly|over|a)$/.test(tokens.lower[at])) at--
  const named = /^(?:cagr|cagrs)$/.test(tokens.lower[figure.last + 1] ?? '')
  const rate = tokens.lower[at] === 'rate' && tokens.lower[at - 1] === 'growth'
  if (!named && !rate && tokens.lower[at] !== 'cagr' && !(tokens.lower[at] === ')' && tokens.lower[at - 1] === 'cagr'))
    return undefined
  if (at <= sentence.first) return undefined
  let verb = at
  while (
    verb > Math.max(sentence.first, at - 10) &&
    !/^(?:grow|grows|grew|growing|rise|expand|expanding|increase)$/.test(tokens.lower[verb])
  )
    verb--
  const measure = leftMeasure(document, sentence, verb > at - 10 ? verb : at - 1)
  return { form: 'noun', kind: 'change', direction: 'increase', measure, cue: tokens.range(at), at }
}

/** "a 20% increase in users", "31 percent revenue growth", "revenue growth of 31 percent". */
function readNoun(document: AnnotatedDocument, sentence: Sentence, figure: PercentMention): PercentReading | undefined {
  const { tokens } = document
  for (let i = figure.last + 1; i <= Math.min(sentence.last, figure.last + 5); i++) {
    const direction = MOVE_NOUNS.get(tokens.lower[i])
    if (direction) {
      // "12% loss", but not "12% of the loss"
      const before = i > figure.last + 1 ? measureEndingAt(document, sentence, i - 1) : undefined
      const inside =
        before && before.first > figure.last && !/year|quarter|month|annual/.test(before.words) ? before : undefined
      return {
        form: 'noun',
        kind: 'change',
        direction,
        measure: inside ?? afterNoun(document, sentence, i) ?? leftMeasure(document, sentence, figure.first),
        cue: tokens.range(i),
        at: i,
      }
    }
    if (tokens.kind[i] !== WORD && tokens.lower[i] !== '-') break
    if (/^(?:of|in|to|from|by|on|and|or|is|was|the|for|with|at)$/.test(tokens.lower[i])) break
  }
  const of = skipBack(
    document,
    sentence,
    figure.first - 1,
    /^(?:of|by|about|around|nearly|over|more|than|roughly|almost|up|to|some|at|least|an|a)$/,
  )
  const direction = MOVE_NOUNS.get(tokens.lower[of])
  if (!direction || of < sentence.first || !hasWord(document, of + 1, figure.first, 'of')) return undefined
  if (document.tagged(sentence).at(of) === 'verb') return undefined
  const before = of > sentence.first ? measureEndingAt(document, sentence, of - 1) : undefined
  return {
    form: 'noun',
    kind: 'change',
    direction,
    measure: before ?? afterNoun(document, sentence, figure.last) ?? leftMeasure(document, sentence, of),
    cue: tokens.range(of),
    at: of,
  }
}

const hasWord = (document: AnnotatedDocument, from: number, to: number, word: string): boolean => {
  for (let i = from; i < to; i++) if (document.tokens.lower[i] === word) return true
  return false
}

/** The measure after "in" or "of" behind a noun of movement. */
function afterNoun(document: AnnotatedDocument, sentence: Sentence, noun: number): Measure | undefined {
  for (let i = noun + 1; i <= Math.min(sentence.last, noun + 6); i++) {
    const word = document.tokens.lower[i]
    if (word === 'in' || word === 'of' || word === 'for') {
      if (document.mentionAt(document.dates, i + 1) || document.mentionAt(document.dates, i + 2)) return undefined
      return measureStartingAt(document, sentence, i + 1)
    }
    if (document.tokens.kind[i] !== WORD || word === 'to' || word === 'from') return undefined
  }
  return undefined
}

/** "12% higher", "30 percent fewer users", "10% more than". */
function readComparison(
  document: AnnotatedDocument,
  sentence: Sentence,
  figure: PercentMention,
): PercentReading | undefined {
  const { tokens } = document
  const at = figure.last + 1
  const direction = COMPARATIVES.get(tokens.lower[at] ?? '')
  if (!direction || at > sentence.last) return undefined
  const then = tokens.lower[at + 1] === 'than' ? undefined : measureStartingAt(document, sentence, at + 1)
  const left = leftMeasure(document, sentence, figure.first)
  return { form: 'comparison', kind: 'change', direction, measure: then ?? left, cue: tokens.range(at), at }
}

/** The last token before `from` that is none of the words skipped. */
function skipBack(document: AnnotatedDocument, sentence: Sentence, from: number, skipped: RegExp): number {
  let at = from
  while (
    at >= sentence.first &&
    from - at < 8 &&
    (skipped.test(document.tokens.lower[at]) || document.tagged(sentence).at(at) === 'adverb')
  )
    at--
  return at
}

/** "sales rose (by) 12%", "cut prices by 20%", "is up 11 percent", "rose 5%, or 12%": a verb of movement before the figure. */
function readVerb(document: AnnotatedDocument, sentence: Sentence, figure: PercentMention): PercentReading | undefined {
  const { tokens } = document
  let at = figure.first - 1
  while (
    at >= sentence.first &&
    figure.first - at < 10 &&
    !MOVES.has(tokens.lower[at]) &&
    (BETWEEN.test(tokens.lower[at]) || document.tagged(sentence).at(at) === 'adverb')
  )
    at--
  const to =
    tokens.lower[figure.first - 1] === 'to' ||
    (tokens.lower[figure.first - 2] === 'to' &&
      /^(?:about|around|nearly|over|just|roughly)$/.test(tokens.lower[figure.first - 1]))
  const bound = /^(?:up|down)$/.test(tokens.lower[at] ?? '') && tokens.lower[at + 1] === 'to'
  const start = to ? fromTo(document, sentence, figure) : undefined
  if (start) return start
  if (at >= sentence.first && MOVES.has(tokens.lower[at]) && !bound) return moved(document, sentence, figure, at, to)
  // "cut prices by 20%": the object stands between
  const by = hasWord(document, Math.max(sentence.first, figure.first - 4), figure.first, 'by') || to
  if (!by) return figure.sign === null ? undefined : signed(document, sentence, figure)
  for (let i = at; i >= Math.max(sentence.first, at - 10); i--) {
    if (/^[,;:]$/.test(tokens.lower[i])) break
    if (!MOVES.has(tokens.lower[i]) || !ACTING.has(tokens.lower[i])) continue
    const object = measureStartingAt(document, sentence, i + 1) ?? measureEndingAt(document, sentence, at)
    return verbReading(document, tokens.lower[i], i, object ?? leftMeasure(document, sentence, i), to, figure)
  }
  return undefined
}

/** "rose from 16% to 19%": the way is told before both figures. */
function fromTo(document: AnnotatedDocument, sentence: Sentence, figure: PercentMention): PercentReading | undefined {
  const { lower } = document.tokens
  let end = figure.first - 1
  while (end > figure.first - 4 && lower[end] !== 'to') end--
  const before = document.mentionAt(document.percents, end - 1)
  if (!before || before.first <= sentence.first || lower[before.first - 1] !== 'from') return undefined
  const reading = readVerb(document, sentence, before)
  const direction = MOVES.get(lower[reading?.at ?? -1] ?? '')
  return reading && direction ? { ...reading, form: 'share', kind: 'share', direction } : undefined
}

function moved(
  document: AnnotatedDocument,
  sentence: Sentence,
  figure: PercentMention,
  at: number,
  to: boolean,
): PercentReading {
  let start = at
  while (
    start - 1 >= sentence.first &&
    /^(?:up|down|is|was|are|were|has|have|had|been|be|being|will|would|should|could|to|also|reportedly|expected|forecast|projected)$/.test(
      document.tokens.lower[start - 1],
    )
  )
    start--
  while (start - 1 >= sentence.first && document.tagged(sentence).at(start - 1) === 'adverb') start--
  const measure = movedMeasure(document, sentence, figure, at, start)
  // "now 24%, up from 16%": what it was before, and no size of a change
  if (document.tokens.lower[figure.first - 1] === 'from' && figure.unit === 'percent')
    return { form: 'share', kind: 'share', direction: null, measure, cue: undefined, at }
  return verbReading(document, document.tokens.lower[at], at, measure, to, figure)
}

function movedMeasure(
  document: AnnotatedDocument,
  sentence: Sentence,
  figure: PercentMention,
  at: number,
  start: number,
): Measure | undefined {
  const { lower } = document.tokens
  // "shed 97% of its value"
  if (ACTING.has(lower[at]) && lower[figure.last + 1] === 'of') {
    const whole = measureStartingAt(document, sentence, figure.last + 2)
    if (whole) return whole
  }
  const left = leftMeasure(document, sentence, start)
  // "Acme's fell 7%": the measure is that of the figure before, the owner is not
  if (start > sentence.first && lower[start - 1] === "'s") {
    const owner =
      document.mentionAt(document.references, start - 1) ?? document.mentionAt(document.references, start - 2)
    return left && { ...left, owner }
  }
  const direct = start > sentence.first ? measureEndingAt(document, sentence, start - 1) : undefined
  return direct ? aboveModifier(document, sentence, direct) : left
}

/** A figure that a move goes "to" is where it ends: a share with a direction, not the size of the change. */
function verbReading(
  document: AnnotatedDocument,
  word: string,
  at: number,
  measure: Measure | undefined,
  to: boolean,
  figure: PercentMention,
): PercentReading {
  const ends = to && figure.unit === 'percent'
  return {
    form: ends ? 'share' : 'verb',
    kind: ends ? 'share' : 'change',
    direction: MOVES.get(word) ?? null,
    measure,
    cue: document.tokens.range(at),
    at,
  }
}

const signed = (document: AnnotatedDocument, sentence: Sentence, figure: PercentMention): PercentReading => ({
  form: 'verb',
  kind: 'change',
  direction: figure.sign === -1 ? 'decrease' : 'increase',
  measure: leftMeasure(document, sentence, figure.first),
  cue: figure,
  at: figure.first,
})

/** "60% of users", "a 12% market share", "margins of 25%", "accounted for 39 percent of revenue". */
function readShare(
  document: AnnotatedDocument,
  sentence: Sentence,
  figure: PercentMention,
): PercentReading | undefined {
  const { tokens } = document
  if (figure.unit === 'multiple') return undefined
  const next = tokens.lower[figure.last + 1] ?? ''
  if (IDIOMS.has(next) || (figure.value === 100 && next === '-')) return undefined
  // "they gave it 110%"
  if (figure.value >= 100)
    for (let i = figure.first - 1; i >= Math.max(sentence.first, figure.first - 3); i--)
      if (/^(?:give|gives|gave|given|giving)$/.test(tokens.lower[i])) return undefined
  const share = { form: 'share', kind: 'share', direction: null, cue: undefined, at: figure.first } as const
  if (next === 'of') return { ...share, measure: measureStartingAt(document, sentence, figure.last + 2) }
  // "15% of costs in phones, and 10% in tablets"
  const earlier =
    next === 'in' ? document.mentionsIn(document.percents, sentence.first, figure.first - 1).at(-1) : undefined
  if (earlier && tokens.lower[earlier.last + 1] === 'of')
    return { ...share, measure: measureStartingAt(document, sentence, earlier.last + 2) }
  const right =
    tokens.kind[figure.last + 1] === WORD || next === '-'
      ? measureStartingAt(document, sentence, next === '-' ? figure.last + 2 : figure.last + 1)
      : undefined
  if (right && right.first <= figure.last + 3) return { ...share, measure: right }
  return { ...share, measure: leftMeasure(document, sentence, figure.first) }
}
