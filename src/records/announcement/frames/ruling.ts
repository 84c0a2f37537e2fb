import type { Phrase } from '../../../mentions/clause/index.js'
import { phraseAfter } from '../../../mentions/clause/index.js'
import { authoritiesIn, COURTS } from '../authorities.js'
import type { FrameParties, FrameReading, VerbFrame } from '../frame.js'
import { headWord, holdsWord, isTitle, wordSet } from '../heads.js'
import { amount, aSuit, SUITS, sides, WON } from '../litigants.js'
import { actingParties } from '../parties.js'

const REQUESTS = wordSet('request motion bid appeal petition application injunction attempt')

/** What a court grants or refuses. */
const requested = ({ document, clause }: FrameReading): Phrase | undefined => {
  const asked = clause?.verb.voice === 'passive' ? clause.subject : clause?.object
  return asked && holdsWord(document, asked, REQUESTS) ? asked : undefined
}

/** Whose request it is: "the agency's request", "the appeal by Acme". */
function requesting(reading: FrameReading, found: FrameParties): FrameParties[] {
  const { document } = reading
  const asked = requested(reading)
  const owners = asked?.references.filter(({ possessive, entity }) => possessive && entity) ?? []
  const actors = owners.length ? owners.map(one => document.partyOf(one.entity!, one)) : found.actors
  return sides(reading, { ...found, actors })
}

const byCourt = (reading: FrameReading): string | undefined => {
  if (!requested(reading)) return 'nothing was asked of a court'
  const { document, clause } = reading
  const court =
    clause?.verb.voice === 'passive' ? clause.prepositions.find(({ word }) => word === 'by')?.phrase : clause?.subject
  return holdsWord(document, court, COURTS) ? undefined : 'no court decides'
}

/** A headline's "Acme privacy suit dismissed": its subject is thrown out. */
const isDismissed = (reading: FrameReading): boolean => {
  const { document, clause } = reading
  return (
    isTitle(reading) &&
    clause !== undefined &&
    !clause.object &&
    clause.verb.voice === 'active' &&
    clause.verb.tense === 'past' &&
    clause.subject !== undefined &&
    SUITS.has(headWord(document, clause.subject))
  )
}

/** "tossed a lawsuit accusing Acme of piracy": whom the suit accuses. */
function accused({ document, sentence, clause }: FrameReading): Phrase | undefined {
  const next = clause && document.clauses(sentence).find(({ verb }) => verb.first > clause.verb.last)
  return next?.verb.lemma === 'accuse' && next.verb.voice === 'active' ? next.object : undefined
}

/** "threw out the suit that Acme had brought against Initech": who brought it, and against whom. */
function broughtBy({ document, sentence }: FrameReading, suit: Phrase) {
  const told = document
    .clauses(sentence)
    .find(({ verb, fronted }) => fronted?.first === suit.first && /^(?:bring|file|launch|lodge)$/.test(verb.lemma))
  const counterparty = told?.prepositions.find(({ word }) => word === 'against')?.phrase
  if (told?.subject && counterparty) return { actor: told.subject, counterparty }
  // "dismissed a suit filed by Acme against Initech"
  const { lower } = document.tokens
  if (!/^(?:brought|filed|launched|lodged)$/.test(lower[suit.last + 1] ?? '') || lower[suit.last + 2] !== 'by')
    return undefined
  const actor = phraseAfter(document, sentence, suit.last + 2)
  const sued =
    actor && lower[actor.last + 1] === 'against' ? phraseAfter(document, sentence, actor.last + 1) : undefined
  return actor && sued ? { actor, counterparty: sued } : undefined
}

/** "ruled 6-2 in favor of Acme", "ruled in Acme's favor": for whom. */
function favouredIn({ document, sentence, token }: FrameReading): Phrase | undefined {
  const { lower } = document.tokens
  for (let at = token + 1; at <= sentence.last && at < token + 10; at++) {
    if (!/^favou?r$/.test(lower[at])) continue
    if (lower[at + 1] === 'of') return phraseAfter(document, sentence, at + 1)
    const owner = document.mentionsIn(document.references, token + 1, at - 1).at(-1)
    return owner?.possessive ? { ...owner, head: owner.last, references: [owner] } : undefined
  }
  return undefined
}

const CONTESTS = /^(?:dispute|fight|battle|case|suit|lawsuit|war|feud|clash|row|action|claim)$/

/** "in its patent fight with Initech", "in a suit brought by Initech": the other side of what is ruled in. */
function opponent({ document, sentence, token }: FrameReading): Phrase | undefined {
  const { lower } = document.tokens
  for (let at = token + 1; at < sentence.last && at < token + 20; at++) {
    if (!CONTESTS.test(lower[at])) continue
    const link = /^(?:brought|filed|launched)$/.test(lower[at + 1]) ? at + 2 : at + 1
    return /^(?:with|against|by)$/.test(lower[link]) ? phraseAfter(document, sentence, link) : undefined
  }
  return undefined
}

/** "denied the motion to dismiss the suit": asked for, and not done. */
const onlyAsked = ({ document, clause }: FrameReading): string | undefined =>
  clause?.verb.tense === 'infinitive' &&
  /^(?:motion|bid|request|attempt|effort)$/.test(document.tokens.lower[clause.verb.first - 2] ?? '')
    ? 'asked of a court'
    : undefined

export const rulingVerbs: readonly VerbFrame[] = [
  {
    name: 'announcement/win-case',
    example: 'Northwind Systems won its lawsuit against Lumenpay.',
    event: 'lawsuit',
    action: 'win',
    verbs: ['win', 'prevail'],
    object: 'none',
    prepositions: { against: 'counterparty', over: 'counterparty', with: 'counterparty' },
    refuse: ({ document, clause }) =>
      clause?.verb.lemma === 'prevail' ||
      // "won the case for remote work" is an argument
      (clause?.object &&
        document.tokens.lower[clause.object.last + 1] !== 'for' &&
        WON.has(headWord(document, clause.object)) &&
        clause.verb.voice === 'active')
        ? undefined
        : 'no case is won',
    parties: sides,
    details: amount,
  },
  {
    name: 'announcement/lose-case',
    example: 'Northwind Systems lost an appeal against Lumenpay.',
    event: 'lawsuit',
    action: 'lose',
    verbs: ['lose'],
    object: 'none',
    prepositions: { against: 'counterparty', to: 'counterparty', with: 'counterparty' },
    refuse: ({ document, clause }) =>
      clause?.object && WON.has(headWord(document, clause.object)) && clause.verb.voice === 'active'
        ? undefined
        : 'no case is lost',
    parties: sides,
    details: amount,
  },
  {
    name: 'announcement/rule-against',
    example: 'A federal judge ruled against Northwind Systems on Friday.',
    event: 'lawsuit',
    action: 'lose',
    verbs: ['rule', 'find', 'decide'],
    companions: COURTS,
    subject: 'none',
    object: 'none',
    prepositions: { against: 'actor' },
    refuse: ({ document, clause, actor }) => {
      if (!clause || !actor) return 'nobody is ruled against'
      return holdsWord(document, clause.subject, COURTS) ? undefined : 'no court rules'
    },
    parties: (reading, found) => sides({ ...reading, counterparty: opponent(reading) }, found),
  },
  {
    name: 'announcement/rule-for',
    example: 'A federal judge ruled in favor of Northwind Systems on Friday.',
    event: 'lawsuit',
    action: 'win',
    verbs: ['rule', 'find', 'decide', 'side'],
    companions: COURTS,
    subject: 'none',
    object: 'none',
    prepositions: { with: 'actor' },
    refuse: ({ document, clause }) => (holdsWord(document, clause?.subject, COURTS) ? undefined : 'no court rules'),
    parties: (given, found) => {
      const { document, clause } = given
      const reading = { ...given, counterparty: opponent(given) }
      if (clause?.verb.lemma === 'side') return sides(reading, found)
      const favoured = favouredIn(reading)
      if (!favoured) return []
      const named = actingParties(document, favoured)
      const actors = named.length ? named : authoritiesIn(document, favoured)
      return sides(reading, { actors, objects: [], counterparties: [] })
    },
  },
  {
    name: 'announcement/dismiss-suit',
    example: 'A federal judge dismissed the lawsuit by Northwind Systems against Lumenpay.',
    event: 'lawsuit',
    action: 'dismiss',
    verbs: ['dismiss', 'throw out', 'toss', 'toss out', 'reject'],
    subject: 'none',
    object: 'none',
    prepositions: { by: 'actor', against: 'counterparty', from: 'actor' },
    alone: 'none',
    refuse: reading =>
      isDismissed(reading)
        ? undefined
        : (onlyAsked(reading) ??
          aSuit(reading) ??
          (reading.clause?.verb.voice === 'passive' || holdsWord(reading.document, reading.clause?.subject, COURTS)
            ? undefined
            : 'no court dismisses')),
    parties: (reading, found) => {
      const { document, clause } = reading
      const headline = isDismissed(reading)
      const suit = clause?.verb.voice === 'passive' || headline ? clause?.subject : clause?.object
      const owner = suit?.references.filter(({ possessive, entity }) => (possessive || headline) && entity) ?? []
      const actors = found.actors.length ? found.actors : owner.map(one => document.partyOf(one.entity!, one))
      const brought = suit && !actors.length ? broughtBy(reading, suit) : undefined
      if (brought)
        return sides({ ...reading, ...brought }, { ...found, actors: actingParties(document, brought.actor) })
      const counterparty = reading.counterparty ?? accused(reading)
      return sides({ ...reading, counterparty }, { ...found, actors })
    },
  },
  {
    name: 'announcement/request-rejected',
    example: "A federal judge rejected Northwind's request for an injunction.",
    event: 'lawsuit',
    action: 'lose',
    verbs: ['reject', 'deny', 'refuse', 'dismiss'],
    subject: 'none',
    object: 'none',
    prepositions: { by: 'actor', from: 'actor' },
    refuse: byCourt,
    parties: requesting,
  },
  {
    name: 'announcement/request-granted',
    example: "A federal judge granted Northwind's request for an injunction.",
    event: 'lawsuit',
    action: 'win',
    verbs: ['grant', 'approve'],
    subject: 'none',
    object: 'none',
    prepositions: { by: 'actor', from: 'actor' },
    refuse: byCourt,
    parties: requesting,
  },
]
