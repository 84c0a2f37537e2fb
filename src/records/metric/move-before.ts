import type { Sentence } from '../../language/sentences.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import { beforeAside, measureBeforeVerb, verbStart } from './left-measure.js'
import { ACTING, COUNT_MEASURES, MOVES, wordSet } from './lexicon.js'
import { type Measure, measureStartingAt } from './measure.js'
import type { Metric } from './schema.js'

/** A verb of movement, the way it goes, and what it moves. */
export interface Move {
  readonly verb: number
  readonly direction: Metric['direction']
  readonly measure: Measure
  /** Another figure, or the end of one, stands between the verb and the place that was asked for. */
  readonly chained: boolean
}

/** Words between a verb of movement and the figure it goes to. */
const ON_THE_WAY = wordSet(`
  by a an the in during at for from to and of about around roughly nearly almost some over more than under just further
  another additional year-over-year year-on-year yoy sequentially annually steep steeper sharp sharper modest slight
  whopping record annual quarterly total combined up down quarter year month period points point basis percentage pp bps units past last previous first
  second third fourth on yoy qoq y-o-y q-o-q quarter-on-quarter quarter-over-quarter month-on-month month-over-month on-year on-quarter sequential
  fresh new all-time multi-year high low peak same whole full three six nine twelve months weeks quarters years straight consecutive
`)
const STILL = wordSet(`unchanged flat steady stable`)
const TAKING = wordSet(`takes brings bringing taking took brought`)
/** How far before a figure its verb may stand. */
const REACH = 20

/** "fell 2% to", "dropped by 60% to 987 units in Spain and by 55% to", "cut its forecast by 7% to", "were unchanged at": the move before token `from`. */
export function moveBefore(document: AnnotatedDocument, sentence: Sentence, from: number): Move | undefined {
  const { lower } = document.tokens
  const tagged = document.tagged(sentence)
  let chained = false
  let by = false
  for (let i = from; i >= Math.max(sentence.first, from - REACH); i--) {
    const word = lower[i]
    const figure =
      document.mentionAt(document.dates, i) ??
      document.mentionAt(document.percents, i) ??
      document.mentionAt(document.money, i) ??
      document.mentionAt(document.numbers, i)
    if (figure) {
      chained ||= document.mentionAt(document.dates, i) === undefined
      i = figure.first
      continue
    }
    if (STILL.has(word) || (MOVES.has(word) && (tagged.at(i) === 'verb' || word === 'up' || word === 'down'))) {
      const measure = movedBy(document, sentence, i, by)
      return measure && { verb: i, direction: MOVES.get(word) ?? 'flat', measure, chained }
    }
    by ||= word === 'by' || word === 'from'
    const passed =
      ON_THE_WAY.has(word) || COUNT_MEASURES.has(word) || tagged.at(i) === 'name' || tagged.at(i) === 'adverb'
    if (passed) continue
    const before = beforeAside(document, sentence, i)
    if (before < i) {
      i = before + 1
      continue
    }
    // "cut its full-year forecast by 7% to": the object stands between
    return by || lower[from + 1] === 'to' || lower[from + 1] === 'by'
      ? actedOn(document, sentence, i, chained)
      : undefined
  }
  return undefined
}

function movedBy(document: AnnotatedDocument, sentence: Sentence, verb: number, by: boolean): Measure | undefined {
  const object = by && ACTING.has(document.tokens.lower[verb]) ? objectOf(document, sentence, verb) : undefined
  return object ?? measureBeforeVerb(document, sentence, verbStart(document, sentence, verb))
}

const TIMES = /^(?:doubled|tripled|trebled|quadrupled|quintupled|halved)$/

/** The object of an acting verb, where it is written right after it. */
function objectOf(document: AnnotatedDocument, sentence: Sentence, verb: number): Measure | undefined {
  const object = measureStartingAt(document, sentence, verb + 1)
  return object && object.first <= verb + 4 ? object : undefined
}

function actedOn(document: AnnotatedDocument, sentence: Sentence, from: number, chained: boolean): Move | undefined {
  const { lower } = document.tokens
  for (let i = from; i >= Math.max(sentence.first, from - 10); i--) {
    if (/^[,;:]$/.test(lower[i])) return undefined
    // "this takes its subscriber base to": up or down, no word says
    const taken = TAKING.has(lower[i])
    const direction = ACTING.has(lower[i]) || TIMES.test(lower[i]) ? MOVES.get(lower[i]) : taken ? null : undefined
    const measure = direction === undefined ? undefined : objectOf(document, sentence, i)
    if (direction !== undefined && measure) return { verb: i, direction, measure, chained }
  }
  return undefined
}
