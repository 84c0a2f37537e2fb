import type { Sentence } from '../../language/sentences.js'
import { COLLAPSING_VERBS, GOVERNING_VERBS } from '../../language/status-words.js'
import type { AnnotatedDocument } from '../annotated-document.js'
import type { Clause } from './types.js'
import { isFiniteVerb, withParticle } from './verb-groups.js'

/** "dropped a trailer, showing off its new game": the object is dropped, and what is shown is none of it. */
export const isBesideCancelled = (
  { tokens: { lower } }: AnnotatedDocument,
  { verb }: Clause,
  governor: Clause,
): boolean =>
  GOVERNING_VERBS[governor.verb.lemma] === 'cancelled' &&
  verb.tense === 'participle' &&
  governor.object !== undefined &&
  lower[verb.first - 1] === ','

/** "tried to buy it in 2022, but its offer was rejected", "sought to buy it before talks collapsed": what was tried and came to nothing. */
export function isInVain({ tokens: { lower } }: AnnotatedDocument, { last }: Sentence, { verb }: Clause): boolean {
  if (!/^(?:try|attempt|seek)$/.test(verb.lemma) || verb.tense !== 'past') return false
  for (let at = verb.last + 2; at < last; at++)
    if (lower[at] === 'but' || (lower[at] === 'only' && lower[at + 1] === 'to')) return true
  return false
}

const MEANT =
  /^(?:deal|talks|plans?|idea|bid|offer|efforts?|negotiations|discussions|agreement|merger|takeover|acquisition|it|that)$/

/** "was in talks to buy it, but the deal fell through", "had planned to buy it but dropped the idea". */
export function fallsThrough(document: AnnotatedDocument, sentence: Sentence, { verb }: Clause): boolean {
  return document.clauses(sentence).some(({ verb: end, subject, object }) => {
    if (end.first <= verb.last || !isFiniteVerb(end) || end.negation >= 0) return false
    const collapses = COLLAPSING_VERBS.has(withParticle(end))
    if (!collapses && !/^(?:drop|abandon|scrap|shelve|withdraw|end)$/.test(end.lemma)) return false
    if (end.tense !== 'past' && end.tense !== 'perfect') return false
    const { lower } = document.tokens
    const meant = object?.head ?? subject?.head ?? -1
    // "but dropped its bid for another"
    if (!MEANT.test(lower[meant] ?? '') || /^(?:for|of|to|with)$/.test(lower[meant + 1])) return false
    for (let at = end.first - 1; at > verb.last && at > end.first - 6; at--)
      if (/^(?:but|before|until|although|though)$/.test(lower[at])) return true
    return false
  })
}

/** "its attempt to buy Initech fell apart": the next verb ends what the noun before the infinitive names. */
export function comesToNothing(document: AnnotatedDocument, sentence: Sentence, { verb }: Clause): boolean {
  const next = finiteAfter(document, sentence, verb.last)
  if (!next) return false
  const { lemma, first } = next.verb
  if (!COLLAPSING_VERBS.has(withParticle(next.verb)) && lemma !== 'fail') return false
  for (let at = verb.last + 1; at < first; at++) if (/^[,;]$/.test(document.tokens.lower[at])) return false
  return true
}

/** The first clause with a finite verb behind a token. */
export const finiteAfter = (document: AnnotatedDocument, sentence: Sentence, token: number): Clause | undefined =>
  document.clauses(sentence).find(({ verb }) => verb.first > token && isFiniteVerb(verb))
