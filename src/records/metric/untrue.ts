import type { Sentence } from '../../language/sentences.js'
import { isNegation } from '../../language/verbs.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import type { Mention } from '../../mentions/types.js'
import { wordSet } from './lexicon.js'

/** What may stand between a verb and its figure. */
const FILLERS = wordSet(`
  by to from at about around roughly nearly almost some another over under than more less least most as much a an the its
  their only up further
`)

const SUPPOSING = wordSet('if unless whether')
/** Before a noun of change: the change that there was not. */
const PREVENTING = wordSet('avoid avoids avoided avoiding avert averts averted averting prevented without')
const DENYING = wordSet('deny denies denied denying refuted refutes')
/** Farthest, in tokens, from a figure at which a word says that it is supposed or denied. */
const FAR = 12

/**
 * Why a sentence does not say that its figure is so: "did not rise 20%", "if sales fall 20%", "denied that sales fell 20%",
 * "not 30%"; undefined where it may be.
 */
export function whyUntrue(document: AnnotatedDocument, sentence: Sentence, figure: Mention): string | undefined {
  const { lower } = document.tokens
  const tagged = document.tagged(sentence)
  let at = figure.first - 1
  while (at > sentence.first && FILLERS.has(lower[at])) at--
  // "not 30%", but "not only 30%"
  if (lower[at] === 'not' || lower[at] === 'never')
    return at + 1 < figure.first && lower[at + 1] === 'only' ? undefined : 'negated'
  // "don't spend more than 10%": a bound, whatever is not done
  const bounded = lower[figure.first - 1] === 'than'
  if (tagged.at(at) === 'verb' && !bounded) {
    const before = beforeVerb(lower, at)
    if (isNegation(lower[before]) || (isOfHaving(lower, before) && isNegation(lower[before - 1]))) return 'negated'
    if (lower[before] === 'have' && /^(?:would|could|might|should)$/.test(lower[before - 1])) return 'would have been'
    if (lower[before] === 'to' && lower[before - 1] === 'yet') return 'yet to come'
  }
  return whySupposed(document, sentence, figure.first)
}

function beforeVerb(lower: readonly string[], verb: number): number {
  let at = verb - 1
  while (/ly$/.test(lower[at] ?? '') || lower[at] === 'even') at--
  return at
}

const isOfHaving = (lower: readonly string[], token: number): boolean =>
  /^(?:be|been|have|has|had)$/.test(lower[token] ?? '')

/** By a word of the same part of the sentence. */
function whySupposed(
  { tokens: { lower } }: AnnotatedDocument,
  { first }: Sentence,
  figure: number,
): string | undefined {
  for (let at = figure - 1; at >= first && at >= figure - FAR; at--) {
    const word = lower[at]
    if (word === ',' || word === ';' || word === 'but') return undefined
    if (SUPPOSING.has(word)) return 'supposed'
    if (DENYING.has(word)) return 'denied'
    if (PREVENTING.has(word) && figure - at <= 3) return 'prevented'
    // "Should sales fall 20%, it", "Had sales fallen 20%, it"
    if (at === first && /^(?:should|had)$/.test(word)) return 'supposed'
  }
  return undefined
}
