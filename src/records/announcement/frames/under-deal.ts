import { WordTable, wordsIn } from '../../../language/tokens.js'
import { wordSet } from '../../../language/word-set.js'
import { type Clause, finiteAfter, nounRole, type Phrase } from '../../../mentions/clause/index.js'
import type { Party, Status } from '../../../mentions/shapes.js'
import type { FrameParties, FrameReading } from '../frame.js'
import { isFirmItself } from '../heads.js'
import { actingParties } from '../parties.js'
import { tradesSupplies } from './partnership-end.js'
import { GETTING, SUPPLYING } from './partnership-sides.js'

type Place = Pick<FrameReading, 'document' | 'sentence' | 'token'>

/** Most words between "under" and the noun: "under a multi-year, multi-billion dollar supply deal". */
const REACH = 9
/** Sentences before that may say what "the deal" is. */
const BACK = 3

/** What leads to a deal: by itself, or after the word before it. */
const LINKS = new WordTable<'alone' | 'of' | 'to'>(word =>
  /^(?:under|through|via|in)$/.test(word) ? 'alone' : word === 'of' || word === 'to' ? word : undefined,
)

/** The token of "under", "part of", "thanks to" or "in" before a deal's noun; -1 where none stands there. */
export function underDeal({ document, sentence, token }: Place): number {
  const { tokens } = document
  const tagged = document.tagged(sentence)
  for (let at = token - 1; at >= sentence.first && at >= token - REACH; at--) {
    const link = tokens.says(LINKS, at)
    if (link === 'alone') return at
    if (link) {
      const before = tokens.lower[at - 1] ?? ''
      // "under the terms of the deal"
      if (link === 'of' && before === 'terms') continue
      return (link === 'of' ? /^(?:part|result)$/ : /^(?:thanks|due)$/).test(before) ? at : -1
    }
    if (/^(?:verb|preposition|conjunction|comma)$/.test(tagged.at(at) ?? '')) return -1
  }
  return -1
}

/** What a side does by such a deal: it gives or gets something, or pays for it. */
const DOES = wordSet(
  'pay receive gain get offer serve launch sell place install embed add rely feature stock ship carry',
)

/** Verbs whose first object is whom they give something. */
const GIVING = wordSet('pay give provide supply grant help let allow serve')

/** Words of deals and duties of another kind, wherever the sentence has them. */
const OTHER = wordsIn(
  `acquire acquires acquired acquiring acquisition merge merger takeover buyout stake stakes settle settled settlement lawsuit loan
  divest divestiture union workers employees confidentiality severance employment invest investment raise funding financing tender`,
)
/** Of these only what is bought and sold says which. */
const TRADING = wordsIn('buy buys bought buying purchase sell sells sold selling')

/** Is a deal told of before, by what "the deal" is, one of another kind: a purchase, a round, a settlement? */
function isOtherBefore({ document, sentence, token }: Place): boolean {
  const { tokens, sentences } = document
  if (!/^(?:the|this|that|their|its)$/.test(firstWord(tokens.lower, token))) return false
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - BACK); index--) {
    const { first, last } = sentences[index]
    if (tokens.firstOf(OTHER, first, last) >= 0) return true
    const trade = tokens.firstOf(TRADING, first, last)
    if (trade >= 0 && !tradesSupplies(document, sentences[index], trade)) return true
  }
  return false
}

/** The article before a noun, past what stands between. */
function firstWord(lower: readonly string[], token: number): string {
  for (let at = token - 1; at >= token - REACH && at >= 0; at--)
    if (/^(?:the|this|that|their|its|a|an|any)$/.test(lower[at])) return lower[at - 1] === 'such' ? 'such' : lower[at]
  return ''
}

/** The clause that says what is done under a deal: the one it stands in, or the one it opens. */
function doneUnder(place: Place): Clause | undefined {
  const { document, sentence, token } = place
  const role = nounRole(document, sentence, token)
  const clause = role ? (role.role === 'complement' ? role.clause : undefined) : finiteAfter(document, sentence, token)
  if (!clause || clause.verb.negation >= 0) return undefined
  const { lemma } = clause.verb
  // "sold Lumenpay in a deal worth" is no deal to work together
  if (document.tokens.lower[underDeal(place)] === 'in') return WORKING.has(lemma) ? clause : undefined
  const does = SUPPLYING.has(lemma) || GETTING.has(lemma) || DOES.has(lemma)
  return does && (GIVING.has(lemma) || !isFirmItself(clause.object)) ? clause : undefined
}

/** Verbs of work for another, where "in a deal" says no more than that there is one. */
const WORKING = wordSet(
  'use license supply power run host rent lease stream distribute deploy integrate adopt embed resell carry manage',
)

/** Why a deal under which something is done is none of a partnership; undefined where it may be. */
export function refuseUnder(reading: FrameReading): string | undefined {
  const { document, sentence, token } = reading
  if (!doneUnder(reading)) return 'nothing is done under it'
  if (/^(?:any|such)$/.test(firstWord(document.tokens.lower, token))) return 'any deal'
  return document.tokens.firstOf(OTHER, sentence.first, sentence.last) >= 0 || isOtherBefore(reading)
    ? 'another deal'
    : undefined
}

/** A deal under which something is done has been made, unless its own adjective says that it has not. */
export function statusUnder({ document, token }: Place): Status {
  for (let at = token - 1; at >= token - 3; at--)
    if (/^(?:proposed|potential|possible|planned|tentative|preliminary)$/.test(document.tokens.lower[at] ?? ''))
      return 'planned'
  return 'completed'
}

/** Who stands in a phrase as a side: a firm itself, or one whose products are told; a thing of its own is none. */
function sidesIn({ document }: Place, phrase: Phrase | undefined, given: boolean): Party[] {
  if (!phrase) return []
  const owns = (key: string): boolean =>
    phrase.references.some(({ entity, possessive }) => possessive && entity?.key === key)
  return actingParties(document, phrase).filter(
    ({ kind, key }) => kind === 'organization' || (kind === 'unknown' && (given || owns(key))),
  )
}

/** The sides of "Under the deal, A will supply B": who does it, and whoever else the clause names. */
export function sidesUnder(reading: FrameReading, found: FrameParties): FrameParties {
  const clause = doneUnder(reading)
  if (!clause) return found
  const { verb, subject, object, prepositions } = clause
  const by = prepositions.find(({ word }) => word === 'by')?.phrase
  const passive = verb.voice === 'passive'
  const actors = sidesIn(reading, passive ? by : subject, true)
  if (!actors.length) return found
  const others = found.counterparties.length
    ? found.counterparties
    : [
        ...(passive ? sidesIn(reading, subject, false) : []),
        ...sidesIn(reading, object, GIVING.has(verb.lemma)),
        ...prepositions
          .filter(({ word }) => /^(?:to|with|from|for)$/.test(word))
          .flatMap(({ phrase }) => sidesIn(reading, phrase, true)),
      ]
  const counterparties = others.filter(({ key }) => !actors.some(actor => actor.key === key)).slice(0, 1)
  return counterparties.length ? { ...found, actors, counterparties } : found
}
