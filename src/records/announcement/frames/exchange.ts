import type { FrameReading } from '../frame.js'
import { prepositional } from '../heads.js'

/** Where shares are bought and sold. */
export const EXCHANGE =
  /^(?:nasdaq|nyse|lse|asx|aim|bse|nse|hkex|tsx|euronext|exchange|exchanges|bourse|bourses|börse|sgx|jse)$/

export const namesExchange = ({ document }: FrameReading, first: number, last: number): boolean => {
  for (let at = first; at <= last; at++) {
    const word = document.tokens.lower[at] ?? ''
    if (EXCHANGE.test(word) || (word === 'stock' && document.tokens.lower[at + 1] === 'market')) return true
  }
  return false
}

/** "listed on the London Stock Exchange", "will list in Amsterdam": a company goes to an exchange. */
export function refuseNotListed(reading: FrameReading): string | undefined {
  const { document, sentence, clause } = reading
  const { verb, object } = clause!
  // "keeping Lumenpay listed": it goes nowhere
  if (/^(?:keep|remain|stay)$/.test(clause!.governor?.verb.lemma ?? '')) return 'listed before'
  const shares = object && /^(?:shares|stock|itself)$/.test(document.tokens.lower[object.head])
  if (verb.voice === 'active' && object && !shares) return 'lists something'
  const end = Math.min(sentence.last, (object?.last ?? verb.last) + 9)
  if (namesExchange(reading, verb.last + 1, end)) return undefined
  // "will list its shares on Thursday"
  const own = shares && /^(?:its|their)$/.test(document.tokens.lower[object.first])
  if (own && document.holdsMention(document.dates, object.last + 1, Math.min(sentence.last, object.last + 3)))
    return undefined
  const at = prepositional(reading, 'in')
  return (shares || document.tokens.lower[verb.last + 1] === 'in') &&
    at?.references.some(({ entity }) => entity?.kind === 'place')
    ? undefined
    : 'no exchange is named'
}
