import { PLAIN_REPORTING } from '../../language/reporting-verbs.js'
import { PUNCTUATION, SYMBOL, WORD } from '../../language/tokens.js'
import type { AnnotatedDocument } from '../annotated-document.js'
import type { Line } from './attribution-line.js'

const PERSONAL = new Set(
  "i i'm i've i'll i'd we we're we've we'll we'd our ours us my me mine you you're you've you'll your yours y'all let's".split(
    ' ',
  ),
)

/** How much the words of a line sound like a post: above 0 a post, below 0 an article's prose. */
export function postStyle(document: AnnotatedDocument, line: Line): number {
  const { tokens } = document
  const words = document.slice(line)
  let score = 0
  for (let i = line.first; i <= line.last; i++) {
    if (document.mentionAt(document.quotations, i)) continue
    if (tokens.kind[i] === WORD && PERSONAL.has(tokens.lower[i])) score += 2
    if (tokens.kind[i] === WORD && PLAIN_REPORTING.has(tokens.lower[i]) && i > line.first) score -= 2
    if (tokens.kind[i] === SYMBOL && /^[#@]$|\p{Extended_Pictographic}/u.test(tokens.lower[i])) score += 1
  }
  if (/https?:\/\/|pic\.twitter\.com|(?:^|\s)t\.co\//.test(words)) score += 2
  if (/(?:…|\.\.\.)\s*$/.test(words)) score += 1
  if (/^\s*(?:\d+\/\d*|[-•*]|🧵)/u.test(words) || /\s\d+\/\d*\s*$/.test(words)) score += 1
  if (words.length > 90 && score <= 0) score -= 1
  return score
}

/** Does the line lead into what follows: "she wrote:"? */
export const leadsIn = (document: AnnotatedDocument, line: Line): boolean =>
  document.tokens.kind[line.last] === PUNCTUATION && document.tokens.lower[line.last] === ':'
