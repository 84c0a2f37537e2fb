import { FUNDING_CUES, SUM_CUES } from '../../language/funding-words.js'
import type { Sentence } from '../../language/sentences.js'
import type { AnnotatedDocument } from '../annotated-document.js'
import type { MoneyMention } from '../types.js'
import { readSentence } from './sentence.js'
import { Story } from './story.js'

export type { FundingConstruct, FundingMention } from './types.js'

/**
 * The fundings that an article tells, in token order: one for each telling, with what later sentences add to it.
 * Only sentences that have a word of money for companies are read.
 */
export function findFundings(document: AnnotatedDocument) {
  const story = new Story(document)
  for (const [index, sums] of candidateSentences(document))
    readSentence(document, document.sentences[index], sums, story)
  return story.mentions()
}

/** Sentences with a cue, by index in order, with the sums of each. */
function candidateSentences(document: AnnotatedDocument): Map<number, MoneyMention[]> {
  const found = new Map<number, MoneyMention[]>()
  const { lower } = document.tokens
  const hasSum = ({ first, last }: Sentence) => document.mentionsIn(document.money, first, last).length > 0
  const add = (sentence: Sentence) => {
    if (!found.has(sentence.index))
      found.set(sentence.index, document.mentionsIn(document.money, sentence.first, sentence.last))
  }
  for (const sentence of document.sentences)
    for (let at = sentence.first; at <= sentence.last; at++)
      if (FUNDING_CUES.has(lower[at]) || (SUM_CUES.has(lower[at]) && hasSum(sentence))) {
        add(sentence)
        break
      }
  return found
}
