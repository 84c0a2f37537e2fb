import type { AnnotatedDocument } from '../annotated-document.js'
import { closingBracket } from './marks.js'
import type { Tagged } from './tags.js'

/** "its first International Business Exchange (IBX) data centre": the short form of a name, before the noun of the phrase. */
export const isAcronymWithin = ({ tokens }: AnnotatedDocument, tagged: Tagged, open: number): boolean =>
  tagged.at(open) === 'bracket' &&
  tokens.lower[open] === '(' &&
  tokens.lower[open + 2] === ')' &&
  /^\p{Lu}[\p{Lu}\d]{1,5}$/u.test(tokens.surface(open + 1)) &&
  ((tagged.at(open - 1) === 'name' && tagged.at(open + 3) === 'noun') ||
    (tagged.at(open - 1) === 'noun' && tagged.at(open + 3) === 'name'))

/** Where the bracket opens that closes at `close`: the same sum in another currency, before its noun ("a $38 billion (£29 billion) deal"); or -1. */
export function sumBefore(document: AnnotatedDocument, tagged: Tagged, close: number): number {
  if (tagged.at(close) !== 'bracket' || document.tokens.lower[close] !== ')') return -1
  let open = close - 2
  while (open > close - 7 && document.tokens.lower[open] !== '(') open--
  const sum = document.tokens.lower[open] === '(' ? document.mentionAt(document.money, open - 1) : undefined
  return sum?.converted && open > tagged.sentence.first ? open : -1
}

/** The noun that goes on behind such a bracket, which opens at `open`; or -1. */
export function behindSum(document: AnnotatedDocument, tagged: Tagged, open: number): number {
  const close = closingBracket(document, open, open + 7)
  return close >= 0 && tagged.at(close + 1) === 'noun' && sumBefore(document, tagged, close) >= 0 ? close + 1 : -1
}
