import type { AnnotatedDocument } from '../annotated-document.js'
import type { Clause } from '../clause/index.js'
import type { Reference } from '../types.js'
import { others, partsOf, type SumReader } from './build.js'
import { dateOfAct, roundNameIn } from './details.js'
import { backersIn } from './investors.js'
import { partiesOf } from './parties.js'
import { endOfSum } from './place.js'
import { leaderBehind, SMALLEST_ROUND } from './round-noun.js'
import type { Place } from './types.js'

/**
 * "on top of the $5m it raised in 2023", "the $5m that Acme raised from Globex": a round of before, told by a relative
 * clause. Without its time, givers or name the sum may be all that was ever raised.
 */
export const readRaisedBefore: SumReader = (document, place, window) => {
  const { nouns, sentence, sum } = place
  if (sum.value < SMALLEST_ROUND || (nouns.noun && nouns.noun !== 'round' && nouns.noun !== 'investment'))
    return undefined
  const clause = relativeOf(document, place)
  if (!clause) return undefined
  const { verb } = clause
  const name = roundNameIn(document, verb.last + 1, Math.min(window.last, verb.last + 8))
  const date = dateOfAct(document, sentence, verb.last, { ...window, first: verb.first })
  const { investors, leads } = backersIn(document, sentence, verb.last + 1, window.last)
  const dated = date && date.first > verb.last
  if (!dated && !investors.length && !name.round) return undefined
  const recipient = raiserOf(document, place, clause)
  if (!recipient) return undefined
  return partsOf(
    document,
    place,
    window,
    {
      kind: 'funding_round',
      construct: 'raise',
      recipient,
      investors: others(investors, recipient),
      leads: others(leads, recipient),
      date: dated ? date : undefined,
      ...name,
    },
    clause,
  )
}

/** The relative clause right behind a sum whose verb has it as its object. */
function relativeOf(document: AnnotatedDocument, { sentence, sum, nouns }: Place): Clause | undefined {
  const { lower } = document.tokens
  const next = (nouns.noun ? nouns.head : endOfSum(document, sum)) + 1
  const at = /^(?:that|which)$/.test(lower[next] ?? '') ? next + 1 : next
  return document
    .clauses(sentence)
    .find(
      ({ verb, subject, object }) =>
        subject?.first === at &&
        verb.first <= subject.last + 2 &&
        (verb.lemma === 'raise' || verb.lemma === 'secure') &&
        verb.voice === 'active' &&
        verb.tense === 'past' &&
        !object,
    )
}

/** Who raised it; of "In addition to the $5m it raised, Acme has", whom the sentence goes on with. */
function raiserOf(document: AnnotatedDocument, { sentence }: Place, clause: Clause): Reference | undefined {
  const [named] = partiesOf(document, clause.subject)
  if (named) return named.entity?.kind === 'person' ? undefined : named
  return leaderBehind(document, sentence, clause.verb.last)
}
