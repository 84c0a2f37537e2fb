import type { Sentence } from '../../language/sentences.js'
import { WORD } from '../../language/tokens.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import type { PercentMention } from '../../mentions/types.js'
import { measureBeforeVerb, verbStart } from './left-measure.js'
import { MOVES, wordSet } from './lexicon.js'
import { moveBefore } from './move-before.js'
import { percentBefore, type Read } from './percent-joined.js'
import type { PercentReading } from './percent-reading.js'

const PLACING = wordSet(`in across into`)
const LISTING = wordSet(`and the % ( ) , / - percent cent per other all`)
/** How far back the verb of a list of places may stand. */
const REACH = 60

/** "increased in Spain (33.5%), Italy (30.8%) and Peru (23.8%)", "rose 3.1% in Spain, 1.6% in Italy": one move, told for each place. */
export function readPlaces(
  document: AnnotatedDocument,
  sentence: Sentence,
  figure: PercentMention,
  read: Read,
): PercentReading | undefined {
  const { lower } = document.tokens
  if (figure.unit !== 'percent') return undefined
  if (lower[figure.first - 1] === '(' && lower[figure.last + 1] === ')') return inBrackets(document, sentence, figure)
  if (!PLACING.has(lower[figure.last + 1]) || !/^(?:,|and)$/.test(lower[figure.first - 1])) return undefined
  const before = percentBefore(document, sentence, figure.first)
  if (!before || before.unit !== 'percent' || !PLACING.has(lower[before.last + 1])) return undefined
  const reading = read(document, sentence, before)
  return reading?.form === 'verb' && reading.kind === 'change' ? reading : undefined
}

function inBrackets(
  document: AnnotatedDocument,
  sentence: Sentence,
  figure: PercentMention,
): PercentReading | undefined {
  const { tokens } = document
  let at = figure.first - 2
  while (at > Math.max(sentence.first, figure.first - REACH) && isListed(document, at)) at--
  if (!PLACING.has(tokens.lower[at])) return undefined
  let verb = at - 1
  if (document.tagged(sentence).at(verb) === 'adverb') verb--
  const direction = MOVES.get(tokens.lower[verb])
  if (!direction || verb <= sentence.first) return undefined
  const measure =
    measureBeforeVerb(document, sentence, verbStart(document, sentence, verb)) ??
    moveBefore(document, sentence, verb - 2)?.measure ??
    listBefore(document, sentence, verb)?.measure
  if (!measure) return undefined
  return {
    form: 'verb',
    kind: 'change',
    direction: figure.sign === -1 ? 'decrease' : direction,
    measure,
    cue: tokens.range(verb),
    at: verb,
  }
}

/** "rose in Spain (3%), but fell in Peru (-1%)": the list before. */
function listBefore(document: AnnotatedDocument, sentence: Sentence, verb: number): PercentReading | undefined {
  const before = percentBefore(document, sentence, verb + 1)
  return before && inBrackets(document, sentence, before)
}

function isListed(document: AnnotatedDocument, at: number): boolean {
  const { tokens } = document
  if (LISTING.has(tokens.lower[at])) return true
  if (document.mentionAt(document.percents, at)) return true
  return tokens.kind[at] === WORD && (tokens.isCapital(at) || document.mentionAt(document.references, at) !== undefined)
}
