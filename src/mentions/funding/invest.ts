import { RAISING_VERBS } from '../../language/funding-words.js'
import type { Sentence } from '../../language/sentences.js'
import { wordsIn } from '../../language/tokens.js'
import type { AnnotatedDocument } from '../annotated-document.js'
import type { Clause } from '../clause/index.js'
import type { PercentMention, Reference } from '../types.js'
import { actorOf, backersOf, others, ownerOf, partsOf, partyAfter, roundOf, type SumReader } from './build.js'
import { isBuilt, isMade } from './commitment.js'
import { type RoundName, roundNameIn, stakeIn } from './details.js'
import { givers } from './investors.js'
import { nounsAfter } from './nouns.js'
import { isParty, subjectsOf } from './parties.js'
import { isObjectOf } from './place.js'
import type { FundingParts, Place, Window } from './types.js'

const INVESTING = new Set([
  'invest',
  'pour',
  'inject',
  'infuse',
  'pump',
  'plow',
  'plough',
  'sink',
  'throw',
  'put',
  'commit',
  'funnel',
  'channel',
  'bet',
])

/** "A invested $5m in B", "A's $5m investment in B": the giver acts; a company gets it. */
export const readInvestment: SumReader = (document, place, window) => {
  const { clause, nouns, before, sum } = place
  if (sum.value < 1000) return undefined
  const backed = backedWith(document, place)
  if (backed && nouns.noun === 'round')
    return partsOf(document, place, window, {
      kind: 'funding_round',
      construct: 'round-of-sum',
      ...backed,
      ...roundOf(document, place, window),
    })
  if (backed) return partsOf(document, place, window, { kind: 'stake', construct: 'invest-in', ...backed })
  const noun = nouns.noun === 'investment' || before.noun === 'investment'
  const verb =
    clause !== undefined &&
    INVESTING.has(clause.verb.lemma) &&
    clause.verb.voice === 'active' &&
    isObjectOf(document, place, clause)
  if (!noun && !verb) return undefined
  // "led the $5m investment in Acme": one of several givers
  if (noun && !verb && /^(?:co-)?lead$/.test(clause?.verb.lemma ?? '')) return undefined
  const end = Math.max(sum.last, nouns.last)
  const target = partyAfter(document, place, end + 1, /^(?:in|into|to|on|for)$/, verb ? 10 : 2)
  const owner = ownerOf(document, place)
  // "received a $5m investment from A": told from the side of who gets it
  if (!verb && !owner && !target && isReceived(document, place, window)) return undefined
  if (!verb && !target && isMade(document, place)) return undefined
  const investors = verb ? givers(document, clause) : owner ? [owner] : subjectsOf(document, clause)
  const aimed =
    target && isParty(target) && target.entity.kind !== 'product' && !(target.form === 'pronoun' && target.possessive)
      ? target
      : undefined
  // "A raised $5m from B. B will invest another $5m in the company": in A, of whom the sentence before tells
  const itself = aimed?.form === 'nominal' && investors.some(({ entity }) => entity === aimed.entity)
  const known = aimed ?? (verb && !target ? valuedWhen(document, place) : undefined)
  const recipient = known ?? (noun && investors[0] ? partnerOf(document, place, investors[0]) : undefined)
  // "a $5m pledge to plant trees"
  if (
    !known &&
    !verb &&
    /^(?:pledges?|commitment|outlay)$/.test(document.tokens.lower[(nouns.noun === 'investment' ? nouns : before).head])
  )
    return undefined
  // "invest $5m in Acme to build data centers": in a company, whatever it builds
  const company = aimed?.entity?.kind === 'organization' && aimed.form === 'name' && !aimed.possessive
  if (!noun && (!known || (!company && isBuilt(document, place.sentence, end + 1)))) return undefined
  // "The fund will make a $5m investment in Acme": by whom is not known
  const unnamed =
    verb && clause.subject && /^(?:investors|backers|shareholders)$/.test(document.tokens.lower[clause.subject.head])
  if (!investors.length && !(known && (unnamed || clause?.verb.lemma === 'make'))) return undefined
  const round = roundIn(document, place, window)
  return partsOf(document, place, window, {
    kind: round ? 'funding_round' : 'stake',
    construct: 'invest-in',
    investors: itself ? investors : others(investors, recipient),
    recipient: itself ? undefined : recipient,
    stake: ownStake(document, place),
    ...round,
  })
}

/** The stake that the money buys; not "acquired a 60% stake in A and" before "invested $5m in B". */
function ownStake(document: AnnotatedDocument, { sentence, clause }: Place): PercentMention | undefined {
  const stake = stakeIn(document, sentence)
  const joined = clause && document.tokens.lower[clause.verb.first - 1] === 'and'
  return stake && joined && stake.last < clause.verb.first ? undefined : stake
}

/** "poured $5m into Acme in a round that closed last week": the round that the money went into. */
function roundIn(document: AnnotatedDocument, { sum, sentence }: Place, { last }: Window): RoundName | undefined {
  const { lower } = document.tokens
  for (let at = sum.last + 2; at < last; at++) {
    if (lower[at] !== 'in' || !/^(?:a|an|its|the)$/.test(lower[at + 1])) continue
    const nouns = nounsAfter(document, sentence, at)
    if (nouns.noun === 'round') return roundNameIn(document, nouns.first, nouns.last)
  }
  return undefined
}

/** "will spend $15M backing Acme", "added $15M to its investment in Acme". */
function backingAfter(
  document: AnnotatedDocument,
  { clause, sum }: Place,
): Pick<FundingParts, 'investors' | 'recipient'> | undefined {
  const { lower } = document.tokens
  const backs =
    /^(?:spend|pay|invest|commit)$/.test(clause?.verb.lemma ?? '') &&
    /^(?:backing|funding)$/.test(lower[sum.last + 1] ?? '')
  // "added $15M to its investment in Acme"
  const adds =
    clause?.verb.lemma === 'add' &&
    /^to its (?:investment|stake|holding) in$/.test(lower.slice(sum.last + 1, sum.last + 5).join(' '))
  if (!backs && !adds) return undefined
  const recipient = document.mentionAt(document.references, sum.last + (adds ? 5 : 2))
  const investors = others(subjectsOf(document, clause), recipient)
  return isParty(recipient) && recipient.form === 'name' && !recipient.possessive && investors.length
    ? { investors, recipient }
    : undefined
}

/** "Acme was valued at $6bn in 2024, when Globex invested $350m": the money goes to what was valued then. */
function valuedWhen(document: AnnotatedDocument, { clause, sentence }: Place): Reference | undefined {
  if (!clause || document.tokens.lower[clause.first - 1] !== 'when') return undefined
  const valued = document
    .clauses(sentence)
    .find(({ verb }) => verb.lemma === 'value' && verb.voice === 'passive' && verb.last < clause.first)
  return valued?.subject?.references.find(one => isParty(one) && !one.possessive)
}

/** "Harbor Ventures backs Acme with $15M": whom one backs gets the money. */
function backedWith(
  document: AnnotatedDocument,
  place: Place,
): Pick<FundingParts, 'investors' | 'recipient'> | undefined {
  const behind = backingAfter(document, place)
  if (behind) return behind
  const { clause, first, nouns } = place
  if (clause?.verb.lemma !== 'back' || clause.verb.voice !== 'active' || document.tokens.lower[first - 1] !== 'with')
    return undefined
  if (nouns.noun !== undefined && nouns.noun !== 'investment' && nouns.noun !== 'round') return undefined
  const recipient = clause.object?.references.find(one => isParty(one) && !one.possessive)
  const investors = others(subjectsOf(document, clause), recipient)
  return recipient && recipient.last === clause.object?.last && investors.length ? { investors, recipient } : undefined
}

const isReceived = (document: AnnotatedDocument, place: Place, window: Window): boolean =>
  /^(?:receive|get|win|obtain|attract|draw|rack|complete|value|take|accept|gain|bring|collect)$/.test(
    place.clause?.verb.lemma ?? '',
  ) ||
  RAISING_VERBS.has(place.clause?.verb.lemma ?? '') ||
  // "is in talks with investors for new investments of $5m"
  (place.clause?.prepositions.some(
    ({ word, phrase }) =>
      word === 'with' && /^(?:investors|backers|funds|shareholders)$/.test(document.tokens.lower[phrase.head]),
  ) ??
    false) ||
  backersOf(document, place, window).investors.length > 0

/** "X, which had an agreement with Y, withdrew its $5m investment": the one other party that the sentence ties to the owner. */
function partnerOf(document: AnnotatedDocument, { sentence }: Place, owner: Reference): Reference | undefined {
  const { lower } = document.tokens
  const named = document
    .mentionsIn(document.references, sentence.first, sentence.last)
    .filter(
      one =>
        isParty(one) && one.entity !== owner.entity && one.entity.kind !== 'product' && one.entity.kind !== 'person',
    )
  const tied = named.filter(({ first }) => lower[first - 1] === 'with')
  return new Set(tied.map(({ entity }) => entity)).size === 1 ? tied[0] : undefined
}

/** "has made an investment in Acme", "announced a strategic investment in Acme". */
const isMadeInvestment = ({ tokens: { lower } }: AnnotatedDocument, { verb, object, prepositions }: Clause): boolean =>
  /^(?:make|announce|complete|close|weigh|consider|mull|discuss|explore|plan|evaluate)$/.test(verb.lemma) &&
  object !== undefined &&
  lower[object.head] === 'investment' &&
  prepositions.some(({ word, token }) => word === 'in' && token === object.last + 1)

const UNDISCLOSED = wordsIn('undisclosed unspecified')

/** "Microsoft invested again in OpenAI": no sum is told. */
export function readPlainInvestment(
  document: AnnotatedDocument,
  sentence: Sentence,
  clause: Clause,
): Pick<FundingParts, 'investors' | 'recipient'> | undefined {
  if (clause.verb.voice !== 'active') return undefined
  const made = isMadeInvestment(document, clause)
  if (clause.verb.lemma !== 'invest' && !made) return undefined
  const { tense, progressive } = clause.verb
  // "is investing in Acme for an undisclosed sum": of money, not of effort
  const undisclosed = progressive && document.tokens.firstOf(UNDISCLOSED, sentence.first, sentence.last) >= 0
  if (!made && ((tense === 'present' && !undisclosed) || tense === 'participle')) return undefined
  const target = clause.prepositions.find(({ word }) => word === 'in' || word === 'into')
  const recipients =
    target?.phrase.references.filter(one => isParty(one) && one.form === 'name' && !one.possessive) ?? []
  const recipient = recipients.length >= 1 ? recipients[0] : undefined
  if (!recipient || recipient.entity?.kind === 'person' || recipient.entity?.kind === 'product') return undefined
  const investor = actorOf(document, clause)
  if (!investor || investor.entity === recipient.entity) return undefined
  // "invested in Acme's technology": not in the company
  if (target && target.phrase.head > recipient.last && target.phrase.references.length === 1) {
    const owned = document.tokens.lower[recipient.last + 1]
    if (owned === "'s" || owned === '’s') return undefined
  }
  return sentence.block.kind === 'caption'
    ? undefined
    : { investors: others(subjectsOf(document, clause), recipient), recipient }
}
