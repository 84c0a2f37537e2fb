import { type Clause, nounRole, type Phrase } from '../../../mentions/clause/index.js'
import { COURTS } from '../authorities.js'
import type { FrameParties, FrameReading, NounFrame, VerbFrame } from '../frame.js'
import { headWord, holdsWord, isIndefinite, prepositional, wordSet } from '../heads.js'
import { amount, aSuit, RULINGS, sides, stopped } from '../litigants.js'
import { actingParties } from '../parties.js'
import { accusedBySuit } from './allegations.js'

/** "Acme sued for fraud by Initech" */
const suer = ({ prepositions }: Clause): Phrase | undefined => prepositions.find(({ word }) => word === 'by')?.phrase

/** A headline's "Acme sued over a patent": its subject is sued. */
function isSued({ document, sentence, clause }: FrameReading): boolean {
  if (!clause || clause.object || clause.verb.voice === 'passive' || clause.verb.tense !== 'past') return false
  const { lower } = document.tokens
  if (/^[.!?”"]$/.test(lower[sentence.last])) return false
  const next = lower[clause.verb.last + 1]
  return next === 'over' || next === 'by' || (next === 'for' && suer(clause) !== undefined)
}

/** "filed a class action accusing Acme of piracy": whom the suit accuses. */
function accused({ document, sentence, clause }: FrameReading) {
  const next = clause && document.clauses(sentence).find(({ verb }) => verb.first > clause.verb.last)
  return next?.verb.tense === 'participle' && /^(?:accuse|allege)$/.test(next.verb.lemma) ? next.object : undefined
}

/** "took action against spammers" is no suit, "took legal action against" is. */
const noLegalAction = ({ document, clause }: FrameReading): string | undefined => {
  const suit = clause!.verb.voice === 'passive' ? clause!.subject! : clause!.object!
  return headWord(document, suit) === 'action' && !holdsWord(document, suit, LEGAL_ACTION) ? 'no suit' : undefined
}

/** "settled a case brought by Acme", "a suit by Acme was revived by a court": how the suit began is no act beside its end. */
const isBackground = ({ document, sentence, clause }: FrameReading): string | undefined => {
  const { verb } = clause!
  const by = clause!.prepositions.find(({ word }) => word === 'by')?.phrase
  if (verb.lemma === 'revive' && holdsWord(document, verb.voice === 'passive' ? by : clause!.subject, COURTS))
    return 'a court revives it'
  if (verb.voice !== 'passive' || verb.tense !== 'participle') return undefined
  return document.clauses(sentence).some(({ verb: other }) => ENDS_SUIT.test(other.lemma))
    ? 'its end is told'
    : undefined
}

/** "submitted a Chapter 11 petition": a petition of one's own. */
const ofBankruptcy = ({ document, sentence }: FrameReading): string | undefined =>
  holdsWord(document, sentence, INSOLVENCY) ? 'a petition of its own' : undefined

const INSOLVENCY = wordSet('bankruptcy insolvency chapter')

const ENDS_SUIT =
  /^(?:rule|find|side|decide|throw|settle|resolve|end|rest|dismiss|toss|win|lose|beat|defeat|escape|drop|reject)$/

const LEGAL_ACTION = wordSet('legal class court')

/** Who is sued in a headline, and by whom. */
function suedBy(reading: FrameReading, found: FrameParties): FrameParties[] {
  const actor = suer(reading.clause!)
  const actors = actingParties(reading.document, actor)
  return sides({ ...reading, actor, counterparty: reading.actor }, { ...found, actors })
}

/** Those who hear suits and bring none; "the Justice Department" brings them. */
const HEARING = wordSet('court courts judge judges jury tribunal')

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
        ? suedBy(reading, found)
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
    // "was ordered to pay": so it is decided
    status: (status, { clause }) =>
      clause?.governor?.verb.lemma === 'order' && /^(?:past|perfect)$/.test(clause.governor.verb.tense)
        ? 'completed'
        : status,
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
    refuse: reading =>
      aSuit(reading) ??
      noLegalAction(reading) ??
      (holdsWord(reading.document, reading.actor, HEARING) ? 'a court sues nobody' : undefined) ??
      isBackground(reading) ??
      ofBankruptcy(reading),
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
    status: (status, { clause }) =>
      clause!.verb.progressive && clause!.verb.tense === 'present' ? 'completed' : status,
    refuse: ({ document, clause }) => {
      // "will take the ruling to a higher court"
      if (
        clause?.object &&
        (RULINGS.has(headWord(document, clause.object)) || headWord(document, clause.object) === 'case')
      )
        return 'an appeal'
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
    companions: new Set(['lawsuit', 'lawsuits', 'suit', 'class-action', 'countersuit', 'class']),
    object: 'counterparty',
    refuse: reading => {
      const suit = prepositional(reading, 'with')
      const { lower } = reading.document.tokens
      const classAction = suit && lower[suit.head] === 'action' && lower[suit.head - 1] === 'class'
      return suit &&
        (classAction || /^(?:lawsuit|lawsuits|suit|class-action|countersuit)$/.test(headWord(reading.document, suit)))
        ? undefined
        : 'no suit'
    },
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

const isAnnounced = (role: ReturnType<typeof nounRole>): boolean =>
  role?.role === 'object' && /^(?:announce|reach|publish|file|unveil)$/.test(role.clause.verb.lemma)

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
    // filed or announced, it is brought
    status: status => (status === 'announced' ? 'completed' : status),
    parties: (reading, found) =>
      sides({ ...reading, counterparty: reading.counterparty ?? accusedBySuit(reading) }, found),
  },
  {
    name: 'announcement/settlement-with',
    example: 'Northwind Systems reached a $40 million settlement with Lumenpay.',
    event: 'lawsuit',
    action: 'settle',
    nouns: ['settlement'],
    prepositions: { with: 'counterparty', from: 'counterparty' },
    // "announced a proposed settlement": the two have agreed on it
    status: (status, { document, sentence, token }) =>
      status === 'planned' &&
      document.tokens.lower[token - 1] === 'proposed' &&
      isAnnounced(nounRole(document, sentence, token))
        ? 'announced'
        : status,
    // "a judge ordered them to seek approval of the settlement"
    refuse: ({ actor, counterparty }) =>
      actor && (counterparty || !actor.references.some(({ entity }) => entity?.kind === 'person'))
        ? undefined
        : 'nobody settles',
    parties: sides,
    details: amount,
  },
]
