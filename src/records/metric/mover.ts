import { isMarketIndex } from '../../language/market-indexes.js'
import type { Sentence } from '../../language/sentences.js'
import { wordsIn } from '../../language/tokens.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import type { Reference } from '../../mentions/types.js'
import { beforeAside, verbStart } from './left-measure.js'
import { MOVES, wordSet } from './lexicon.js'
import type { Reader } from './money-price.js'
import { isObserver } from './observers.js'
import type { PercentReading } from './percent-reading.js'
import type { MeasureKey } from './schema.js'
import { goodsToldOf } from './told-of.js'

/** The name right before a verb of movement. */
export function moverOf(
  document: AnnotatedDocument,
  sentence: Sentence,
  { at }: PercentReading,
): Reference | undefined {
  const beside = nameBeside(document, sentence, at)
  if (beside) return isObserver(document, beside) ? undefined : beside
  const clause = document.clauses(sentence).findLast(({ verb }) => verb.first <= at && verb.last >= at - 8)
  // in "chip stocks crash; Acme down 6%" the verb is of another statement
  const parted = clause ? hasMark(document, clause.verb.last, at) : false
  const acting = parted
    ? undefined
    : clause?.subject?.references.find(({ possessive, entity }) => !possessive && entity?.kind === 'organization')
  if (acting) return isObserver(document, acting) ? undefined : acting
  for (let i = at - 1; i >= Math.max(sentence.first, at - 24); i--) {
    const reference = document.mentionAt(document.references, i)
    if (reference && canMove(reference)) return isObserver(document, reference) ? undefined : reference
    const mark = document.tokens.lower[i]
    if (mark === ';' || mark === ':') return undefined
  }
  return undefined
}

/** "Acme rival Globex, meanwhile, fell", "the Nasdaq 100 was down": the name that stands right before a verb and its auxiliaries. */
export function nameBeside(document: AnnotatedDocument, sentence: Sentence, at: number): Reference | undefined {
  const { lower } = document.tokens
  let end = verbStart(document, sentence, at) - 1
  // "Acme, the maker of phones, which declined"
  const relative = /^(?:which|who)$/.test(lower[end] ?? '')
  if (relative) end--
  // "Globex fell, and Acme, which dropped": the name that the clause hangs on is no aside
  const hung = relative && lower[end] === ',' ? document.mentionAt(document.references, end - 1) : undefined
  end = hung && canMove(hung) ? end - 1 : beforeAside(document, sentence, end)
  if (end < sentence.first) return undefined
  const name = document.mentionAt(document.references, lower[end] === '.' ? end - 1 : end)
  return name && canMove(name) ? name : undefined
}

const canMove = ({ form, possessive, entity }: Reference): boolean =>
  form === 'name' && !possessive && entity?.kind !== 'person' && entity?.kind !== 'place'

function hasMark({ tokens: { lower } }: AnnotatedDocument, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (lower[i] === ';' || lower[i] === ':') return true
  return false
}

/** What a name that trades is measured by: an index is its own measure, a company has shares, anything else a price. */
export function tradedAs(
  document: AnnotatedDocument,
  sentence: Sentence,
  { entity }: Reference,
): { readonly words: string; readonly key: MeasureKey } {
  if (entity && isMarketIndex(entity.key)) return { words: 'index', key: 'other' }
  const listed = entity?.kind === 'organization' || (entity?.kind === 'unknown' && isOfFirm(document, sentence))
  return listed ? { words: 'share price', key: 'share_price' } : { words: 'price', key: 'price' }
}

/** "Acme sinks 11% after its CFO quits", "Acme gained 5%. The shares are": does a sentence or the one after it tell of a firm? */
function isOfFirm({ tokens, sentences }: AnnotatedDocument, sentence: Sentence): boolean {
  const next = sentences[sentence.index + 1]
  const last = next?.blockIndex === sentence.blockIndex ? next.last : sentence.last
  return tokens.firstOf(OF_FIRMS, sentence.first, last) >= 0
}
const OF_FIRMS = wordsIn(
  'shares stock ceo cfo outlook guidance earnings revenue profit sales results shareholders takeover',
)

/** "surged 3.06% to $295.27", "fell by 7.8% to $3,090": where the price of a name that trades ends. */
export const tradedTo: Reader = (document, sentence, figure) => {
  const { lower } = document.tokens
  if (figure.value >= 1e6 || lower[figure.first - 1] !== 'to') return undefined
  const percent = document.mentionAt(document.percents, figure.first - 2)
  if (!percent || percent.first <= sentence.first + 1) return undefined
  let verb = percent.first - 1
  while (verb > sentence.first && percent.first - verb < 4 && ON_THE_WAY.has(lower[verb])) verb--
  const direction = MOVES.get(lower[verb])
  const mover = direction && nameBeside(document, sentence, verb)
  if (!mover || isObserver(document, mover) || isMarketIndex(mover.entity?.key ?? '')) return undefined
  return goodsToldOf(document, sentence, verb)
    ? undefined
    : { ...tradedAs(document, sentence, mover), direction, told: mover }
}
const ON_THE_WAY = wordSet(`by about nearly almost over around just another roughly`)
