import { wordsLike } from '../../language/tokens.js'
import { wordSet } from '../../language/word-set.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import { type Phrase, phraseAfter } from '../../mentions/clause/index.js'

const CALLS = wordSet('calls called describes described dubs dubbed bills billed terms termed labels labelled labeled')
const THINKS = wordSet('says said claims claimed believes believed hopes')
const TOLD = wordSet('described billed touted hailed believed thought said known seen expected called')
const BEING = wordSet('is was are be')
const MODALS = wordSet('will would could may might should')

const WHAT = wordsLike(/^what$/)

/** "what it calls": asked of every object, so by the table of its form. */
export const opensWithWhat = ({ tokens }: AnnotatedDocument, { first }: Phrase): boolean =>
  tokens.says(WHAT, first) === true

/** Most words that name who calls it so: "what the company". */
const CALLERS = 4

/**
 * "the first foldable laptop" of "what it calls the first foldable laptop", "what will be its largest plant": the thing
 * that a clause with "what" stands for, by the phrase that says what it is.
 */
export function freeRelative(document: AnnotatedDocument, whole: Phrase | undefined): Phrase | undefined {
  const { lower } = document.tokens
  if (!whole || !opensWithWhat(document, whole)) return undefined
  const what = whole.first
  const sentence = document.sentenceAt(what)!
  let at = isPast(lower, what + 1)
  if (at < 0) {
    let verb = what + 2
    while (verb <= what + 1 + CALLERS && !CALLS.has(lower[verb]) && !THINKS.has(lower[verb])) verb++
    if (verb > what + 1 + CALLERS) return undefined
    if (CALLS.has(lower[verb])) at = lower[verb + 1] === 'as' ? verb + 1 : verb
    else at = isPast(lower, verb + 1)
  }
  return at < 0 || at >= sentence.last ? undefined : phraseAfter(document, sentence, at)
}

/** The last word of "is", "will be", "is described as", "is believed to be"; -1 where none stands there. */
function isPast(lower: readonly string[], first: number): number {
  const be = MODALS.has(lower[first]) && lower[first + 1] === 'be' ? first + 1 : first
  if (!BEING.has(lower[be] ?? '') && !(lower[be] === 'to' && lower[be + 1] === 'be')) return -1
  const end = lower[be] === 'to' ? be + 1 : be
  if (!TOLD.has(lower[end + 1] ?? '')) return end
  if (lower[end + 2] === 'as') return end + 2
  return lower[end + 2] === 'to' && lower[end + 3] === 'be' ? end + 3 : -1
}
