import type { Sentence } from '../../language/sentences.js'
import type { AnnotatedDocument } from '../annotated-document.js'
import type { Clause } from '../clause/index.js'
import type { PercentMention, Reference } from '../types.js'
import { others, partyAfter } from './build.js'
import { ownerBefore, subjectsOf } from './parties.js'
import { clauseBefore } from './place.js'
import type { Place } from './types.js'

/** A share of a company that somebody takes, sells or holds, as a sentence tells it. */
export interface StakeReading {
  readonly clause: Clause
  readonly head: number
  readonly investors: readonly Reference[]
  readonly sellers: readonly Reference[]
  readonly recipient: Reference | undefined
  readonly stake: PercentMention | undefined
  readonly held: boolean
}

/** "its acquisition of a controlling stake in Acme": told by a noun. */
export function boughtByNoun(
  document: AnnotatedDocument,
  sentence: Sentence,
  head: number,
  stake: PercentMention | undefined,
): StakeReading | undefined {
  const { lower } = document.tokens
  let of = head - 1
  while (of > sentence.first && of > head - 6 && lower[of] !== 'of') of--
  const noun = of - 1
  if (lower[of] !== 'of' || !/^(?:acquisition|purchase|buyout)$/.test(lower[noun] ?? '')) return undefined
  const recipient = partyAfter(document, { sentence } as Place, head + 1, /^in$/, 0)
  const before = clauseBefore(document, sentence, noun)
  const clause = before ?? document.clauses(sentence)[0]
  if (!recipient || !clause) return undefined
  const owner = ownerBefore(document, sentence, noun)
  const acting =
    before !== undefined && /^(?:announce|complete|close|finali[sz]e|confirm|make)$/.test(clause.verb.lemma)
  const investors = others(owner ? [owner] : acting ? subjectsOf(document, clause) : [], recipient)
  return investors.length ? { clause, head, investors, sellers: [], recipient, stake, held: false } : undefined
}
