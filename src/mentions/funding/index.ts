import { FUNDING_CUES, SUM_CUES } from '../../language/funding-words.js'
import type { Sentence } from '../../language/sentences.js'
import { WordTable } from '../../language/tokens.js'
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

/** Words of money for companies, and those that are so only beside a sum. */
const CUES = new WordTable(word => (FUNDING_CUES.has(word) ? 'alone' : SUM_CUES.has(word) ? 'with-sum' : undefined))

/** Sentences with a cue, by index in order, with the sums of each. */
function candidateSentences(document: AnnotatedDocument): Map<number, MoneyMention[]> {
  const found = new Map<number, MoneyMention[]>()
  const { form, vocabulary } = document.tokens
  const cues = vocabulary.columnOf(CUES)
  const hasSum = ({ first, last }: Sentence) => document.mentionsIn(document.money, first, last).length > 0
  const add = (sentence: Sentence) => {
    if (!found.has(sentence.index))
      found.set(sentence.index, document.mentionsIn(document.money, sentence.first, sentence.last))
  }
  for (const sentence of document.sentences)
    for (let at = sentence.first; at <= sentence.last; at++) {
      const cue = cues.of(form[at])
      if (cue === undefined || (cue === 'with-sum' && !hasSum(sentence))) continue
      add(sentence)
      break
    }
  return found
}
