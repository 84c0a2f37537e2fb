import type { Sentence } from '../../language/sentences.js'
import { WORD } from '../../language/tokens.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import { wordSet } from './lexicon.js'
import { type LevelReading, type Reader, skipBounds } from './money-price.js'

const BUSINESS = wordSet(`
  order orders contract contracts deal deals agreement agreements transaction transactions purchase purchases
  project projects goods exports imports home homes house package
`)

const ROUND = wordSet(`
  raise raised raises raising funding round financing seed investor investors investment led
`)

export const valuation = (document: AnnotatedDocument, sentence: Sentence): LevelReading | undefined => {
  // a round's valuation lives in its investment
  for (let i = sentence.first; i <= sentence.last; i++) if (ROUND.has(document.tokens.lower[i])) return undefined
  return { words: 'valuation', key: 'valuation' }
}

/** "valued at $42 billion", "valuing the company at". */
export const valued: Reader = (document, sentence, figure) => {
  const { lower } = document.tokens
  const at = skipBounds(document, figure.first - 1)
  if (lower[at] !== 'at') return undefined
  for (let i = at - 1; i >= Math.max(sentence.first, at - 5); i--)
    if (/^(?:valued|valuing|values|value)$/.test(lower[i]))
      return i === at - 1 && isBusiness(document, sentence, i) ? undefined : valuation(document, sentence)
  return undefined
}

/** "an order from the airline valued at $8 billion": what is bought, and no worth of a company. */
function isBusiness({ tokens }: AnnotatedDocument, sentence: Sentence, valued: number): boolean {
  for (let i = valued - 1; i >= Math.max(sentence.first, valued - 7) && tokens.kind[i] === WORD; i--)
    if (BUSINESS.has(tokens.lower[i])) return true
  return false
}

/** "a $906 billion industry", "a $40 billion market". */
export const marketSize: Reader = (document, sentence, figure) => {
  if (figure.value < 1e8) return undefined
  const { lower } = document.tokens
  for (let i = figure.last + 1; i <= Math.min(sentence.last, figure.last + 4); i++) {
    if (/^(?:industry|market)$/.test(lower[i]) && !/^(?:cap|value|capitali[sz]ation)$/.test(lower[i + 1] ?? ''))
      return { words: lower[i] === 'market' ? 'market size' : 'industry', key: 'other' }
    if (document.tagged(sentence).at(i) !== 'noun' && lower[i] !== '-') return undefined
  }
  return undefined
}
