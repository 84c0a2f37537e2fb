import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import { type Phrase, phraseAfter } from '../../mentions/clause/index.js'

/** What is held or part of in "a stake in X", "all the shares of X", "one of the units of X": there X is the object. */
const PARTS =
  /^(?:stake|stakes|interest|interests|holding|holdings|position|control|ownership|share|shares|stock|equity|capital|majority|all|each|part|portion|rest|remainder|half|pct|percent|%|most|some|parts|shareholding|version|versions|beta|betas|preview|previews|maker|owner|operator|parent|one|two|three|four|five|six|several|number)$/
/** Words that only say how much: "most of its assets", "three of its plants" are assets and plants. */
const MEASURES = /^(?:all|most|some|part|parts|half|one|two|three|four|five|six|several|majority|each)$/
/** The whole of these is the whole of their owner: "all of the assets of X". */
const WHOLE = /^(?:assets|liabilities|stock|capital|shares|operations)$/

/** Is a phrase with such a head only a part of what "of" or "in" leads to? `first` is the head of the outermost phrase. */
export const isPart = ({ tokens: { lower } }: AnnotatedDocument, head: number, first: number): boolean =>
  PARTS.test(lower[head]) ||
  // "version 4.2 of Harbor"
  (/^\d/.test(lower[head]) && /^(?:version|build|edition)$/.test(lower[head - 1] ?? '')) ||
  (lower[first] === 'all' && WHOLE.test(lower[head]))

export const isMeasure = ({ tokens: { lower } }: AnnotatedDocument, head: number): boolean => MEASURES.test(lower[head])

/** X in "for all outstanding shares of X", "for the 45 percent of X", where the phrase names nobody itself. */
export function wholeOfPart(document: AnnotatedDocument, phrase: Phrase): Phrase | undefined {
  const { lower } = document.tokens
  const sentence = document.sentenceAt(phrase.first)!
  let inner: Phrase | undefined = phrase
  for (let depth = 0; inner && depth < 4; depth++) {
    if (inner.references.some(({ entity }) => entity)) return inner === phrase ? undefined : inner
    if (!isPart(document, inner.head, phrase.head) || !/^(?:of|in)$/.test(lower[inner.last + 1] ?? '')) return undefined
    inner = phraseAfter(document, sentence, inner.last + 1)
  }
  return undefined
}
