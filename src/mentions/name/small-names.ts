import { ORGANIZATION_NOUNS } from '../../language/party-nouns.js'
import type { Sentence } from '../../language/sentences.js'
import { WORD } from '../../language/tokens.js'
import { auxiliary } from '../../language/verbs.js'
import { isFiniteVerb } from './acceptance.js'
import type { NameContext } from './context.js'

const CALLED =
  /^(?:startup|start-up|company|firm|maker|provider|retailer|neobank|lender|insurer|marketplace|operator|developer|unicorn|rival|brand|publisher|studio|exchange|broker|agency|supplier|distributor|manufacturer|platform|giant)$/
const MADE_OF = /-(?:backed|owned|based|founded|led)$/
const LINKS = /^(?:in|by|from|with|of|to|acquires?|acquired|buys?|bought|backs?|backed|called|named|and)$/

/** "payments startup relayr has", "an investment in relayr, a Berlin-based startup": told to be a company's name by what stands around it. */
export function isSmallName({ tokens, smallNames }: NameContext, sentence: Sentence, i: number): boolean {
  const form = tokens.form[i]
  if (smallNames.has(form)) return true
  const { lower } = tokens
  const before = i > sentence.first ? lower[i - 1] : ''
  const named =
    ((CALLED.test(before) || MADE_OF.test(before)) && goesOn(lower, i + 1)) ||
    ((i === sentence.first || LINKS.test(before)) && isIntroduced(lower, tokens.kind, i, sentence.last))
  if (named) smallNames.add(form)
  return named
}

/** What follows a name that is told of: a verb, "'s", a comma, "for". */
function goesOn(lower: readonly string[], next: number): boolean {
  const word = lower[next] ?? '.'
  return (
    /^(?:'s|,|\.|for|to|in|and|which|from|is|has)$/.test(word) || auxiliary(word) !== undefined || isFiniteVerb(word)
  )
}

/** ", a Berlin-based startup", ", the maker of": an apposition with a noun for a company. */
function isIntroduced(lower: readonly string[], kind: Uint8Array, at: number, last: number): boolean {
  if (lower[at + 1] !== ',' || !/^(?:an?|the)$/.test(lower[at + 2] ?? '')) return false
  for (let i = at + 3; i <= Math.min(last, at + 11) && (kind[i] === WORD || lower[i] === '-'); i++)
    if (ORGANIZATION_NOUNS.has(lower[i])) return true
  return false
}
