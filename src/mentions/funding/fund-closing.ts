import type { Sentence } from '../../language/sentences.js'
import { wordsIn } from '../../language/tokens.js'
import type { AnnotatedDocument } from '../annotated-document.js'
import type { Reference } from '../types.js'
import { actorOf, ownerOf, partsOf, type SumReader } from './build.js'
import { closingIn } from './offering.js'
import { leaderBehind } from './round-noun.js'
import type { Place } from './types.js'

const FUNDS = wordsIn('fund funds vehicle')
const CLOSINGS = wordsIn('close closing')
const WHICH = wordsIn('first initial interim second third final')

/** "has achieved its first close at $5m", "the final close of its second fund at $9m", "a $5m first close for its fund". */
export const readFundClosing: SumReader = (document, place, window) => {
  const { sentence, sum } = place
  if (sum.value < 100_000 || document.tokens.firstOf(FUNDS, sentence.first, sentence.last) < 0) return undefined
  if (!isClosing(document, place)) return undefined
  const recipient = ownerOfFund(document, place)
  return (
    recipient &&
    partsOf(document, place, window, {
      kind: 'fund',
      construct: 'fund',
      recipient,
      roundType: closingIn(document, { first: window.first, last: Math.min(window.last, sum.last + 2) }),
    })
  )
}

/** Does a sum tell how much a closing brought? */
function isClosing({ tokens }: AnnotatedDocument, { first, sum, sentence }: Place): boolean {
  if (tokens.says(WHICH, sum.last + 1) && tokens.says(CLOSINGS, sum.last + 2)) return true
  if (!/^(?:at|on|of|with)$/.test(tokens.lower[first - 1] ?? '')) return false
  for (let at = first - 2; at > Math.max(sentence.first, first - 10); at--) {
    if (tokens.says(CLOSINGS, at)) return tokens.says(WHICH, at - 1) !== undefined
    if (/^[.,;:]$/.test(tokens.lower[at])) return false
  }
  return false
}

/** Who acts or owns the fund that closes, or who is named behind "With a $5m first close, ". */
const ownerOfFund = (document: AnnotatedDocument, place: Place): Reference | undefined =>
  place.clause
    ? (ownerOf(document, place) ?? actorOf(document, place.clause))
    : opensWith(document, place.sentence)
      ? leaderBehind(document, place.sentence, place.sum.last)
      : undefined

const opensWith = ({ tokens }: AnnotatedDocument, { first }: Sentence): boolean => tokens.lower[first] === 'with'
