import type { Range } from '../../core/span.js'
import { GOVERNING_NOUNS } from '../../language/status-words.js'
import { isAdverb } from '../../language/word-classes.js'
import type { AnnotatedDocument } from '../annotated-document.js'
import type { Status } from '../shapes.js'

/** "held talks about buying", "is in discussions on selling", "the possibility of closing". */
function talksBefore(
  { tokens }: AnnotatedDocument,
  first: number,
): { status: Status; refused: string | undefined; range: Range } | undefined {
  if (!tokens.lower[first].endsWith('ing')) return undefined
  // "is interested in buying", "has shown interest in buying"
  if (tokens.lower[first - 1] === 'in' && WANTING.test(tokens.lower[first - 2] ?? ''))
    return { status: 'planned', refused: undefined, range: tokens.range(first - 2) }
  if (!OF_TALKS.has(tokens.lower[first - 1])) return undefined
  // "is in the midst of buying"
  if (/^in the (?:midst|middle|process)$/.test(tokens.lower.slice(Math.max(0, first - 4), first - 1).join(' ')))
    return { status: 'announced', refused: undefined, range: tokens.range(first - 2) }
  // "talked openly about buying"
  const said = isAdverb(tokens.lower[first - 2]) ? first - 3 : first - 2
  return TALKS.has(tokens.lower[said])
    ? { status: 'planned', refused: undefined, range: tokens.range(said) }
    : undefined
}

const WANTING = /^(?:interest|interested)$/
const OF_TALKS = new Set(['about', 'on', 'over', 'of', 'for', 'to'])
/** Also "on the verge of imposing", "close to buying". */
const TALKS = new Set(
  'talks talk talked talking spoke speaks mused hinted discussions negotiations possibility idea intention prospect verge brink cusp close nearer'.split(
    ' ',
  ),
)

const POSSIBLE = /^(?:possible|potential|proposed|prospective|preliminary|tentative)$/

/** "an agreement to acquire", "in talks to buy", "close to a deal to buy", "no plans to sell": the noun right before the infinitive. */
export function nounBefore(
  document: AnnotatedDocument,
  first: number,
): { status: Status; refused: string | undefined; range: Range } | undefined {
  const { tokens } = document
  if (tokens.lower[first] !== 'to') return talksBefore(document, first)
  // "has “entered into an agreement” to acquire"
  let at = /^["”]$/.test(tokens.lower[first - 1] ?? '') ? first - 2 : first - 1
  // "a deal with Initech to buy", "an agreement on Monday to buy": over one phrase
  for (let back = first - 1; back >= first - 5 && back > 0 && !Object.hasOwn(GOVERNING_NOUNS, tokens.lower[at]); back--)
    if (/^(?:with|on|from|for|by)$/.test(tokens.lower[back])) at = back - 1
  const word = tokens.lower[at]
  const status = Object.hasOwn(GOVERNING_NOUNS, word) ? GOVERNING_NOUNS[word] : undefined
  if (!status) return undefined
  const before = [tokens.lower[at - 1], tokens.lower[at - 2], tokens.lower[at - 3]]
  const refused = before.includes('no') && !before.includes('with') ? 'negated' : undefined
  const near =
    status === 'announced' &&
    before.some(one => one === 'close' || one === 'near' || one === 'nearing' || one === 'toward')
  // "a possible $250m deal to buy"
  const possible =
    status === 'announced' && (before.some(one => POSSIBLE.test(one)) || POSSIBLE.test(tokens.lower[at - 4]))
  return { status: near || possible ? 'planned' : status, refused, range: tokens.range(at) }
}
