import type { AnnotatedDocument } from '../annotated-document.js'
import { isDash } from './marks.js'
import { isNominal, isVerbal, type Tagged } from './tag.js'

/** Most tokens of an aside between a subject and its verb. */
const LONGEST = 30

/**
 * The token before an aside that closes at a token, where that is the end of a noun phrase; else -1: "Northwind" at the last
 * mark of "Northwind (NASDAQ: NWND) reported", "Northwind — the maker of Harbor — raised", "Northwind, a chip maker, plans".
 * Read while tags are given: of what follows nothing is known.
 */
export function beforeAside({ tokens: { lower } }: AnnotatedDocument, tagged: Tagged, close: number): number {
  const mark = lower[close] ?? ''
  const first = Math.max(tagged.sentence.first + 1, close - LONGEST)
  const opens = mark === ')' ? (word: string) => word === '(' : isDash(mark) ? isDash : isComma
  if (mark !== ')' && mark !== ',' && opens !== isDash) return -1
  for (let at = close - 2; at >= first; at--) {
    if (!opens(lower[at])) continue
    // over the dot of "Initech Corp."
    const last = lower[at - 1] === '.' ? at - 2 : at - 1
    if (!isNominal(tagged.at(last)) || lower[last] === lower[at]) return -1
    return mark === ',' && !isApposition(tagged, at) ? -1 : last
  }
  return -1
}

const isComma = (word: string): boolean => word === ','

/** Does a comma open what says who the subject is, and no list or clause: no verb stands before it? */
function isApposition(tagged: Tagged, comma: number): boolean {
  const opening = tagged.at(comma + 1)
  if (opening !== 'determiner' && opening !== 'relative' && opening !== 'possessive' && opening !== 'verb') return false
  for (let at = comma - 1; at >= tagged.sentence.first; at--) {
    if (tagged.at(at) === 'subordinator' || tagged.at(at) === 'quote') return true
    if (isVerbal(tagged.at(at))) return tagged.at(at + 1) === 'relative'
  }
  return true
}
