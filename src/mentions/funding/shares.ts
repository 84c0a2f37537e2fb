import { wordsIn } from '../../language/tokens.js'
import type { AnnotatedDocument } from '../annotated-document.js'
import type { Clause } from '../clause/index.js'
import type { Reference } from '../types.js'
import { others, partsOf, partyAfter, type SumReader } from './build.js'
import { isParty, subjectsOf } from './parties.js'
import { isObjectOf } from './place.js'
import type { Place } from './types.js'

const SHARES = wordsIn('shares stock')
const BUYING = /^(?:buy|purchase|acquire)$/
/** Least that is told as a stake: below it somebody saves. */
const SMALLEST = 100_000
const REACH = 9

/** "will buy $2 billion of Acme's common stock", "bought $5m worth of shares in Acme": what the shares cost. */
export const readSharePurchase: SumReader = (document, place, window) => {
  const { clause, sum, sentence } = place
  if (!clause || sum.value < SMALLEST || !BUYING.test(clause.verb.lemma) || clause.verb.voice === 'passive')
    return undefined
  if (!isObjectOf(document, place, clause)) return undefined
  const { lower } = document.tokens
  const of = lower[sum.last + 1] === 'worth' ? sum.last + 2 : sum.last + 1
  if (!/^(?:of|in)$/.test(lower[of] ?? '')) return undefined
  const head = document.tokens.firstOf(SHARES, of + 1, Math.min(sentence.last, of + REACH))
  if (head < 0) return undefined
  const named = companyOf(document, place, of, head)
  // "Acme said Globex will buy $5m of its shares": those of who tells it
  const teller =
    named?.form !== 'name' && /^(?:say|announce|disclose|reveal)$/.test(clause.governor?.verb.lemma ?? '')
      ? subjectsOf(document, clause.governor)[0]
      : undefined
  const recipient = teller ?? named
  const investors = others(subjectsOf(document, clause), recipient)
  // a company that buys its own shares takes no stake
  if (!recipient || !investors.length) return undefined
  return partsOf(document, place, window, { kind: 'stake', construct: 'stake', recipient, investors }, clause)
}

/** The company whose shares they are: the last named before the word, or after "in" or "of". */
function companyOf(document: AnnotatedDocument, { sentence }: Place, of: number, head: number): Reference | undefined {
  const before = document
    .mentionsIn(document.references, of + 1, head - 1)
    .findLast(one => isParty(one) && one.entity.kind !== 'person')
  return before ?? partyAfter(document, { sentence } as Place, head + 1, /^(?:in|of|from)$/, 0)
}

const OWNING = wordsIn('shareholder stockholder stakeholder')
const RANKED = /^(?:largest|biggest|top|main|single|second-largest|third-largest|major|anchor)$/

/** "has become the largest shareholder of Acme", "is to become a shareholder in Acme": a stake without its size. */
export function shareholderIn(
  document: AnnotatedDocument,
  { first, last }: { readonly first: number; readonly last: number },
  clauses: readonly Clause[],
): { clause: Clause; head: number; investors: readonly Reference[]; recipient: Reference } | undefined {
  const head = document.tokens.firstOf(OWNING, first, last)
  if (head < 0) return undefined
  const clause = clauses.findLast(({ verb }) => verb.last < head)
  if (clause?.verb.lemma !== 'become' || head > clause.verb.last + 6) return undefined
  const { lower } = document.tokens
  if (!RANKED.test(lower[head - 1]) && !/^(?:a|an)$/.test(lower[head - 1])) return undefined
  const owner = document
    .mentionsIn(document.references, clause.verb.last + 1, head - 1)
    .find(one => isParty(one) && one.possessive)
  const sentence = document.sentenceAt(head)!
  const recipient = owner ?? partyAfter(document, { sentence } as Place, head + 1, /^(?:in|of|at)$/, 0)
  if (!isParty(recipient) || recipient.entity.kind === 'person') return undefined
  const investors = others(subjectsOf(document, clause), recipient)
  return investors.length ? { clause, head, investors, recipient } : undefined
}
