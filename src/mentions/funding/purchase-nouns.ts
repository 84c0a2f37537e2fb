import { DEAL_UNITS } from '../../language/deal-words.js'
import type { Sentence } from '../../language/sentences.js'
import { wordsIn } from '../../language/tokens.js'
import type { AnnotatedDocument } from '../annotated-document.js'
import { type Phrase, phraseAfter, statusOfNoun } from '../clause/index.js'
import type { Reference } from '../types.js'
import { boughtOf, plainUnit } from './bought.js'
import { partyAfter } from './build.js'
import { isParty, ownerBefore, partiesOf, subjectsOf } from './parties.js'
import { listAfter } from './party-list.js'
import type { Purchase } from './purchase.js'
import type { Place } from './types.js'

/** The purchase that a noun tells: "Acme's acquisition of Globex", "the sale of Globex to Acme". */
export function nounOf(document: AnnotatedDocument, sentence: Sentence, token: number): Purchase | undefined {
  const here = { sentence } as Place
  if (document.mentionAt(document.references, token)?.form === 'name') return undefined
  const bought =
    unitAfter(document, sentence, token) ??
    partyAfter(document, here, token + 1, /^of$/, 1) ??
    compoundBefore(document, token) ??
    soldUnit(document, sentence, token) ??
    soldWhole(document, sentence, token) ??
    facedBy(document, sentence, token)
  if (!bought || bought.entity?.kind === 'person') return undefined
  // "the purchase of a 20% stake in Acme"
  if (document.tokens.firstOf(STAKES, token + 1, bought.first - 1) >= 0) return undefined
  const owner = ownerBefore(document, sentence, Math.min(token, bought.first))
  const by = partyAfter(
    document,
    here,
    Math.max(token, bought.last) + 1,
    bought.first < token ? /^(?:by|from)$/ : /^by$/,
    2,
  )
  const governor = document.clauses(sentence).findLast(({ verb }) => verb.last < token)
  const acting =
    governor &&
    /^(?:announce|complete|close|finalize|confirm|agree|make|plan|propose|abandon|drop|scrap|cancel|approve|conclude|seek|sign|reveal|celebrate|seal|clinch|pursue)$/.test(
      governor.verb.lemma,
    )
  const sale = /^(?:sale|divest)/.test(document.tokens.lower[token])
  const to = sale ? partyAfter(document, here, Math.max(token, bought.last) + 1, /^to$/, 3) : undefined
  if (sale && !to) return soughtSale(document, sentence, token, bought)
  const group = owner || by ? [] : groupAfter(document, sentence, Math.max(token, bought.last))
  const sides = owner ? [owner] : by ? [by] : group.length ? group : acting ? subjectsOf(document, governor) : []
  const buyers = to ? [to] : sides
  const read = statusOfNoun(document, sentence, token)
  // "ended its takeover of Acme"
  const ended = governor?.verb.lemma === 'end' && governor.object?.head === token && read.status === 'completed'
  const status = ended ? ({ ...read, status: 'cancelled' } as const) : read
  const told =
    bought.first < token && by && status.status === 'completed' && !owner
      ? ({ ...status, status: 'announced' } as const)
      : status
  return {
    token,
    sentence,
    buyers: buyers.filter(({ entity }) => entity !== bought.entity),
    bought,
    sellers: to ? sides.filter(({ entity }) => entity !== bought.entity) : [],
    told,
  }
}

const SEEKING = /^(?:explore|consider|weigh|mull|pursue|seek|evaluate|discuss|eye|contemplate|prepare|plan)$/

/** "Acme is exploring a sale of Globex": nobody is named who would buy. */
function soughtSale(
  document: AnnotatedDocument,
  sentence: Sentence,
  token: number,
  bought: Reference,
): Purchase | undefined {
  const governor = document.clauses(sentence).findLast(({ verb }) => verb.last < token)
  if (!governor || !SEEKING.test(governor.verb.lemma) || governor.object?.head !== token) return undefined
  const sellers = subjectsOf(document, governor).filter(({ entity }) => entity !== bought.entity)
  const told = statusOfNoun(document, sentence, token)
  if (told.refused !== undefined) return undefined
  return { token, sentence, buyers: [], bought, sellers, told: { ...told, status: 'planned' } }
}

/** "the purchase of Acme's returns arm": a unit by its owner's name, which is not bought itself. */
function unitAfter(document: AnnotatedDocument, sentence: Sentence, token: number): Reference | undefined {
  if (document.tokens.lower[token + 1] !== 'of') return undefined
  const phrase = phraseAfter(document, sentence, token + 1)
  return phrase?.references.some(({ possessive, last }) => possessive && last < phrase.head)
    ? boughtOf(document, phrase, 'acquire')
    : undefined
}

/** "has made two acquisitions: Acme for $5m and Initech for $7m": each of a list with its price. */
export function listedIn(document: AnnotatedDocument, sentence: Sentence): Purchase[] {
  const { tokens } = document
  const noun = tokens.firstOf(PLURALS, sentence.first, sentence.last)
  if (noun < 0 || noun >= sentence.last || !/^(?::|including|--?|–|—)$/.test(tokens.lower[noun + 1])) return []
  const clause = document.clauses(sentence).findLast(({ verb }) => verb.last < noun)
  if (!clause || !/^(?:make|announce|complete|close|do)$/.test(clause.verb.lemma)) return []
  const buyers = subjectsOf(document, clause)
  if (!buyers.length) return []
  const told = statusOfNoun(document, sentence, noun)
  return document
    .mentionsIn(document.references, noun + 2, sentence.last)
    .filter(one => isParty(one) && one.form === 'name' && !one.possessive && one.entity.kind !== 'person')
    .filter(({ last }) => tokens.lower[last + 1] === 'for')
    .map(bought => ({ token: bought.last, sentence, buyers, bought, sellers: [], told }))
}

const STAKES = wordsIn('stake stakes interest shareholding holding shares')
const PLURALS = wordsIn('acquisitions purchases takeovers buyouts')

/** "Acme's $5m sale to Globex": who is sold is whose sale it is. */
const soldWhole = (document: AnnotatedDocument, sentence: Sentence, token: number): Reference | undefined =>
  document.tokens.lower[token] === 'sale' && document.tokens.lower[token + 1] === 'to'
    ? ownerBefore(document, sentence, token)
    : undefined

/** "the sale of its smart-home arm to Acme": a unit without its owner's name. */
function soldUnit(document: AnnotatedDocument, sentence: Sentence, token: number): Reference | undefined {
  const { lower } = document.tokens
  if (!/^(?:sale|divest)/.test(lower[token]) || lower[token + 1] !== 'of') return undefined
  return plainUnit(document, phraseAfter(document, sentence, token + 1), DEAL_UNITS)
}

/** "Acme is facing a $5 billion takeover from Globex": who faces it would be bought. */
function facedBy(document: AnnotatedDocument, sentence: Sentence, token: number): Reference | undefined {
  if (!/^(?:takeover|acquisition|buyout)$/.test(document.tokens.lower[token])) return undefined
  if (!/^(?:by|from)$/.test(document.tokens.lower[token + 1] ?? '')) return undefined
  const clause = document.clauses(sentence).findLast(({ verb }) => verb.last < token)
  if (!clause || !/^(?:face|fight|resist|oppose|await|near|undergo)$/.test(clause.verb.lemma)) return undefined
  return subjectsOf(document, clause)[0]
}

/** "the Acme takeover", "its $4 billion Acme acquisition": the name right before the noun. */
function compoundBefore(document: AnnotatedDocument, token: number): Reference | undefined {
  if (!/^(?:acquisition|takeover|buyout|buy-out|purchase)$/.test(document.tokens.lower[token])) return undefined
  const named = document.mentionAt(document.references, token - 1)
  return isParty(named) && named.form === 'name' && !named.possessive && named.entity.kind === 'organization'
    ? named
    : undefined
}

/** "the buyout of Acme by an investor group led by Globex". */
function groupAfter(document: AnnotatedDocument, sentence: Sentence, last: number): Reference[] {
  return document.tokens.lower[last + 1] === 'by'
    ? agentsOf(document, sentence, phraseAfter(document, sentence, last + 1))
    : []
}

/** "by Acme", "to a group of investors led by Acme and Globex": those who are named of a group. */
export function agentsOf(document: AnnotatedDocument, sentence: Sentence, agent: Phrase | undefined): Reference[] {
  const named = partiesOf(document, agent)
  if (named.length || !agent) return named
  const { lower } = document.tokens
  if (!lower.slice(agent.first, agent.last + 1).some(word => /^(?:group|consortium|syndicate|investors)$/.test(word)))
    return named
  for (let at = agent.first; at <= Math.min(sentence.last - 1, agent.last + 8); at++)
    if ((/^(?:led|headed)$/.test(lower[at]) && lower[at + 1] === 'by') || /^(?:including|comprising)$/.test(lower[at]))
      return listAfter(document, sentence, lower[at + 1] === 'by' ? at + 1 : at)
  return named
}
