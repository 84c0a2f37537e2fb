import type { Sentence } from '../../language/sentences.js'
import { wordsIn } from '../../language/tokens.js'
import type { AnnotatedDocument } from '../annotated-document.js'
import { type Clause, statusOfNoun } from '../clause/index.js'
import type { Reference } from '../types.js'
import { partyAfter } from './build.js'
import { isParty, ownerBefore, partiesOf, subjectsOf } from './parties.js'
import type { Purchase } from './purchase.js'
import { toldOf } from './told.js'
import type { Place } from './types.js'

/** "won the contest for", "emerged victorious in the contest for" */
const WINNING = /^(?:win|clinch|emerge|triumph)$/
/** Nouns behind which stands what is bought, each with the verbs that it is the object of. */
const GOVERNORS: Readonly<Record<string, RegExp>> = {
  auction: WINNING,
  bidding: WINNING,
  battle: WINNING,
  contest: WINNING,
  hands: /^(?:get|lay)$/,
}
const NOUNS = wordsIn(`${Object.keys(GOVERNORS).join(' ')} deal`)

const isFirm = (reference: Reference | undefined): reference is Reference =>
  isParty(reference) && reference.entity.kind !== 'person' && reference.entity.kind !== 'product'

/** Does a company stand for itself: not "Acme's chips", "Acme software", "for Acme to supply"? */
const isWhole = (document: AnnotatedDocument, { possessive, last }: Reference, sentence: Sentence): boolean =>
  !possessive &&
  (last >= sentence.last ||
    !/^(?:noun|name|possessive|to)$/.test(document.tagged(sentence).at(last + 1) ?? '') ||
    document.tokens.lower[last + 1] === 'that')

/** Purchases told by other nouns than of buying: "won the auction for Acme", "got its hands on Acme", "its deal for Acme". */
export function wonIn(document: AnnotatedDocument, sentence: Sentence): Purchase[] {
  const found: Purchase[] = []
  const next = (from: number) => document.tokens.firstOf(NOUNS, from, sentence.last)
  for (let at = next(sentence.first); at >= 0; at = next(at + 1)) {
    const purchase = wonAt(document, sentence, at)
    if (purchase) found.push(purchase)
  }
  return found
}

function wonAt(document: AnnotatedDocument, sentence: Sentence, token: number): Purchase | undefined {
  const word = document.tokens.lower[token]
  const link = word === 'hands' ? /^on$/ : /^for$/
  const bought = partyAfter(document, { sentence } as Place, token + 1, link, 1)
  if (!isFirm(bought) || bought.form !== 'name' || !isWhole(document, bought, sentence)) return undefined
  const clause = document.clauses(sentence).findLast(({ verb }) => verb.last < token)
  const lemma = clause?.verb.lemma ?? ''
  const owner = word === 'deal' ? ownerBefore(document, sentence, token) : undefined
  if (!owner && !(word === 'deal' ? DEALING : GOVERNORS[word]).test(lemma)) return undefined
  const buyers = (owner ? [owner] : subjectsOf(document, clause)).filter(({ entity }) => entity !== bought.entity)
  if (!buyers.length) return undefined
  const told =
    word === 'deal'
      ? statusOfNoun(document, sentence, token)
      : toldOf(document, sentence, clause, { first: token, last: token })
  const agreed = word !== 'hands' && word !== 'deal' && told.status === 'completed'
  return { token, sentence, buyers, bought, sellers: [], told: agreed ? { ...told, status: 'announced' } : told }
}

const DEALING =
  /^(?:strike|reach|sign|clinch|seal|complete|close|announce|agree|near|ink|negotiate|finali[sz]e|secure)$/

/** "Acme went to Globex for $5 million": a price beside it tells that it was bought. */
export function goneTo(document: AnnotatedDocument, sentence: Sentence, clause: Clause): Purchase | undefined {
  const { verb, subject, object, prepositions } = clause
  if (object || verb.voice === 'passive') return undefined
  const priced = prepositions.some(
    ({ word, phrase }) => word === 'for' && document.mentionsIn(document.money, phrase.first, phrase.last).length,
  )
  const [bought] = priced ? partiesOf(document, subject) : []
  const buyers = priced ? partiesOf(document, prepositions.find(({ word }) => word === 'to')?.phrase) : []
  if (!isFirm(bought) || !buyers.length || buyers.some(one => one.entity === bought.entity || !isFirm(one)))
    return undefined
  const told = toldOf(document, sentence, clause, { first: verb.first, last: verb.last })
  return { token: verb.head, sentence, buyers, bought, sellers: [], told }
}
