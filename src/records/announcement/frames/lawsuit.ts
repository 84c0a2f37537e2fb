import type { FrameReading, NounFrame, VerbFrame } from '../frame.js'
import { headWord, holdsWord, isIndefinite, prepositional, wordSet } from '../heads.js'
import { amount, aSuit, paid, RULINGS, SUITS, sides, stopped, suing } from '../litigants.js'
import { accusedBySuit, SUIT } from './allegations.js'

/** A headline's "Acme sued over a patent": its subject is sued. */
function isSued({ document, sentence, clause }: FrameReading): boolean {
  if (!clause || clause.object || clause.verb.voice === 'passive' || clause.verb.tense !== 'past') return false
  const { lower } = document.tokens
  return lower[clause.verb.last + 1] === 'over' && !/^[.!?”"]$/.test(lower[sentence.last])
}

/** "filed a class action accusing Acme of piracy": whom the suit accuses. */
function accused({ document, sentence, clause }: FrameReading) {
  const next = clause && document.clauses(sentence).find(({ verb }) => verb.first > clause.verb.last)
  return next?.verb.tense === 'participle' && /^(?:accuse|allege)$/.test(next.verb.lemma) ? next.object : undefined
}

const isLegalFight = (document: FrameReading['document'], suit: NonNullable<FrameReading['object']>): boolean =>
  /^(?:war|battle|fight|feud|row|dispute|litigation)$/.test(document.tokens.lower[suit.head]) &&
  holdsWord(document, suit, LEGAL)

/** "took action against spammers" is no suit, "took legal action against" is. */
const noLegalAction = ({ document, clause }: FrameReading): string | undefined => {
  const suit = clause!.verb.voice === 'passive' ? clause!.subject! : clause!.object!
  return headWord(document, suit) === 'action' && !holdsWord(document, suit, LEGAL_ACTION) ? 'no suit' : undefined
}

const LEGAL_ACTION = wordSet('legal class court')
const LEGAL = wordSet('patent patents legal court copyright trademark litigation licensing')

export const lawsuitVerbs: readonly VerbFrame[] = [
  {
    name: 'announcement/sue',
    example: 'Northwind Systems sued Lumenpay over a patent.',
    event: 'lawsuit',
    action: 'sue',
    verbs: ['sue', 'countersue'],
    object: 'counterparty',
    status: (status, { clause }) => (clause?.verb.progressive ? 'completed' : status),
    parties: (reading, found) =>
      isSued(reading)
        ? sides({ ...reading, actor: undefined, counterparty: reading.actor }, { ...found, actors: [] })
        : sides({ ...reading, counterparty: reading.counterparty ?? stopped(reading) }, found),
  },
  {
    name: 'announcement/pay-damages',
    example: 'Northwind Systems will pay Lumenpay $306 million in damages.',
    event: 'lawsuit',
    action: 'lose',
    verbs: ['pay'],
    object: 'counterparty',
    prepositions: { to: 'counterparty' },
    companions: new Set(['damages', 'restitution', 'settlement']),
    refuse: reading => {
      const { document, clause } = reading
      if (!clause || clause.verb.voice === 'passive') return 'no damages are paid'
      const told = clause.prepositions.some(
        ({ word, phrase }) =>
          /^(?:in|as)$/.test(word) && /^(?:damages|restitution|settlement)$/.test(document.tokens.lower[phrase.head]),
      )
      return told || /^(?:damages|settlement)$/.test(document.tokens.lower[clause.object?.head ?? -1] ?? '')
        ? undefined
        : 'no damages are paid'
    },
    parties: sides,
    details: reading => ({
      ...amount(reading),
      ...(reading.clause?.governor?.verb.lemma === 'agree' ? { action: 'settle' as const } : {}),
    }),
  },
  {
    name: 'announcement/file-suit',
    example: 'Northwind Systems filed a lawsuit against Lumenpay on Monday.',
    event: 'lawsuit',
    action: 'sue',
    verbs: ['file', 'bring', 'launch', 'lodge', 'join', 'initiate', 'submit', 'revive', 'refile'],
    object: 'none',
    prepositions: { against: 'counterparty' },
    refuse: reading => aSuit(reading) ?? noLegalAction(reading),
    status: status => (status === 'announced' ? 'completed' : status),
    // "a class action was filed against Acme": by nobody named
    parties: (reading, found) => {
      const { document, clause, counterparty } = reading
      const all = sides({ ...reading, counterparty: counterparty ?? accused(reading) }, found)
      return all.filter(
        one =>
          one.actors.length > 0 ||
          (clause!.verb.voice === 'passive' && counterparty && isIndefinite(document, clause!.subject!)),
      )
    },
  },
  {
    name: 'announcement/take-to-court',
    example: 'Northwind Systems took Lumenpay to court over a patent.',
    event: 'lawsuit',
    action: 'sue',
    verbs: ['take', 'drag', 'haul'],
    object: 'counterparty',
    prepositions: { against: 'counterparty' },
    refuse: ({ document, clause }) => {
      // "took legal action against Lumenpay"
      if (clause?.object && document.tokens.lower[clause.object.head] === 'action')
        return holdsWord(document, clause.object, LEGAL_ACTION) ? undefined : 'no suit'
      return clause?.object &&
        clause.prepositions.some(
          ({ word, phrase }) =>
            /^(?:to|into|before)$/.test(word) && /^courts?$/.test(document.tokens.lower[phrase.head]),
        )
        ? undefined
        : 'nobody goes to court'
    },
    parties: (reading, found) => sides(reading, found).filter(one => one.counterparties.length > 0),
  },
  {
    name: 'announcement/hit-with-suit',
    example: 'Lumenpay hit Northwind Systems with a lawsuit on Monday.',
    event: 'lawsuit',
    action: 'sue',
    verbs: ['hit', 'slap', 'serve'],
    companions: new Set(['lawsuit', 'lawsuits', 'suit', 'class-action', 'countersuit']),
    object: 'counterparty',
    refuse: reading => {
      const suit = prepositional(reading, 'with')
      return suit && /^(?:lawsuit|lawsuits|suit|class-action|countersuit)$/.test(headWord(reading.document, suit))
        ? undefined
        : 'no suit'
    },
    parties: sides,
  },
  {
    name: 'announcement/settle',
    example: 'Northwind Systems settled a lawsuit with Lumenpay for $40 million.',
    event: 'lawsuit',
    action: 'settle',
    verbs: ['settle', 'resolve', 'end'],
    object: 'none',
    prepositions: { with: 'counterparty', against: 'counterparty' },
    refuse: ({ document, clause, sentence, token }) => {
      if (!clause) return 'nothing is settled'
      const suit = clause.verb.voice === 'passive' ? clause.subject : clause.object
      // "have ended their patent war"
      if (clause.verb.lemma === 'end')
        return suit && (isLegalFight(document, suit) || SUIT.has(headWord(document, suit)))
          ? undefined
          : 'no suit is settled'
      if (suit)
        return SUITS.has(headWord(document, suit)) || holdsWord(document, suit, SUITS)
          ? undefined
          : 'no suit is settled'
      if (clause.verb.lemma === 'resolve') return 'no suit is settled'
      for (let at = token; at <= sentence.last; at++) if (SUITS.has(document.tokens.lower[at])) return undefined
      return prepositional({ clause } as FrameReading, 'with') && document.tokens.lower[token + 1] === 'with'
        ? undefined
        : 'no suit is settled'
    },
    // "will pay to settle" is agreed, "paid to settle" done
    status: (status, { clause }) => {
      const { lemma, tense } = clause?.governor?.verb ?? {}
      const paid = lemma === 'pay' && (tense === 'past' || tense === 'perfect')
      return (lemma === 'pay' && !paid) || lemma === 'agree' ? 'announced' : status
    },
    parties: (reading, found) =>
      sides({ ...reading, counterparty: reading.counterparty ?? suing(reading) ?? paid(reading) }, found),
    details: amount,
  },
  {
    name: 'announcement/appeal',
    example: 'Northwind Systems will appeal the ruling.',
    event: 'lawsuit',
    action: 'appeal',
    verbs: ['appeal'],
    object: 'none',
    prepositions: { against: 'counterparty' },
    refuse: ({ document, clause, token }) => {
      if (!clause || clause.verb.voice === 'passive') return 'nobody appeals'
      if (clause.object) return holdsWord(document, clause.object, RULINGS) ? undefined : 'nothing is appealed'
      return document.tokens.lower[token + 1] === 'to' ? 'something appeals to somebody' : undefined
    },
    // an appeal to come is planned, an appeal under way is made
    status: (status, { clause }) =>
      clause?.verb.progressive
        ? 'completed'
        : status === 'announced' && clause?.verb.tense === 'future'
          ? 'planned'
          : status,
    parties: sides,
  },
  {
    name: 'announcement/drop-suit',
    example: 'Northwind Systems dropped its lawsuit against Lumenpay.',
    event: 'lawsuit',
    action: 'sue',
    verbs: ['drop', 'withdraw'],
    object: 'none',
    prepositions: { against: 'counterparty' },
    refuse: aSuit,
    status: () => 'cancelled',
    parties: sides,
  },
]

export const lawsuitNouns: readonly NounFrame[] = [
  {
    name: 'announcement/lawsuit-against',
    example: "Northwind's lawsuit against Lumenpay was filed in March.",
    event: 'lawsuit',
    action: 'sue',
    nouns: ['lawsuit', 'lawsuits', 'suit', 'countersuit'],
    prepositions: { against: 'counterparty', by: 'actor', from: 'actor' },
    refuse: reading => {
      const { document, sentence, token, actor } = reading
      const counterparty = reading.counterparty ?? accusedBySuit(reading)
      // the verb of the suit tells it: "filed a lawsuit", "settled its lawsuit"
      const told = document.clauses(sentence).find(({ object, subject, verb }) => {
        const suit = verb.voice === 'passive' ? subject : object
        return (
          suit &&
          suit.first <= token &&
          token <= suit.last &&
          !(verb.voice === 'passive' && /^(?:file|bring|lodge)$/.test(verb.lemma)) &&
          /^(?:file|bring|settle|resolve|win|lose|dismiss|drop|toss|reject|join|launch|lodge|withdraw)$/.test(
            verb.lemma,
          )
        )
      })
      if (told) return 'its verb tells it'
      return counterparty && (actor || !reading.counterparty) ? undefined : 'one side alone'
    },
    parties: (reading, found) =>
      sides({ ...reading, counterparty: reading.counterparty ?? accusedBySuit(reading) }, found),
  },
  {
    name: 'announcement/settlement-with',
    example: 'Northwind Systems reached a $40 million settlement with Lumenpay.',
    event: 'lawsuit',
    action: 'settle',
    nouns: ['settlement'],
    prepositions: { with: 'counterparty' },
    // "a judge ordered them to seek approval of the settlement"
    refuse: ({ actor, counterparty }) =>
      actor && (counterparty || !actor.references.some(({ entity }) => entity?.kind === 'person'))
        ? undefined
        : 'nobody settles',
    parties: sides,
    details: amount,
  },
]
