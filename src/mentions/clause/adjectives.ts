import { wordsLike } from '../../language/tokens.js'
import type { AnnotatedDocument } from '../annotated-document.js'
import { tokensAreGlued } from './marks.js'
import { isNominal, type Tagged } from './tags.js'

const MADE_OF = wordsLike(/-(?:based|backed|owned|listed|led|headquartered)$/)
const ADJECTIVE =
  /-|^(?:new|big|small|large|long|old|key|free|cheap|fast|smart|low|high)$|(?:al|ive|ic|ous|ful|able|ible|ary|ing|ed|ar|less|est)$/

/** "a 10-year, exclusive partnership": a comma between two adjectives after an article. */
export function joinsAdjectives(document: AnnotatedDocument, tagged: Tagged, first: number, last: number): boolean {
  if (tagged.at(last + 1) !== 'comma') return false
  const { tokens } = document
  const { lower } = tokens
  // "Berlin-based, Globex-backed Acme"
  if (first === last && tokens.says(MADE_OF, last)) {
    const made = tokens.says(MADE_OF, last + 2) ? last + 2 : tokens.says(MADE_OF, last + 3) ? last + 3 : -1
    if (made > 0) return isNominal(tagged.at(last + 2)) && isNominal(tagged.at(made + 1))
  }
  if (tagged.at(first) !== 'determiner' || last === first) return false
  return (
    tagged.at(last + 2) === 'noun' &&
    isNominal(tagged.at(last + 3)) &&
    tagged.at(last + 3) !== 'determiner' &&
    (ADJECTIVE.test(lower[last]) || isHyphen(document, tagged, last - 1)) &&
    (ADJECTIVE.test(lower[last + 2]) || ADJECTIVE.test(lower[last + 3]))
  )
}

/** "a 50:50 venture" */
const isRatio = (tagged: Tagged, token: number): boolean =>
  tagged.at(token - 1) === 'number' && tagged.at(token + 1) === 'number'

/** The hyphen of "10-year". */
export const isHyphen = (document: AnnotatedDocument, tagged: Tagged, token: number): boolean =>
  tagged.at(token) === 'mark' &&
  (document.tokens.lower[token] === '-' || (document.tokens.lower[token] === ':' && isRatio(tagged, token))) &&
  isNominal(tagged.at(token - 1)) &&
  isNominal(tagged.at(token + 1)) &&
  tokensAreGlued(document, token - 1, token) &&
  tokensAreGlued(document, token, token + 1)
