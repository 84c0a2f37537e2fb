import type { Clause } from '../../../mentions/clause/index.js'
import type { Status } from '../../../mentions/shapes.js'
import type { FrameReading, VerbFrame } from '../frame.js'
import { headWord, holdsWord, prepositional, wordSet } from '../heads.js'
import { amount, paid, SUITS, sides, suing } from '../litigants.js'
import { SUIT } from './allegations.js'

const LEGAL = wordSet('patent patents legal court copyright trademark litigation licensing')

const isLegalFight = (document: FrameReading['document'], suit: NonNullable<FrameReading['object']>): boolean =>
  /^(?:war|battle|fight|feud|row|dispute|litigation)$/.test(document.tokens.lower[suit.head]) &&
  holdsWord(document, suit, LEGAL)

/** "will pay to settle" is agreed, "paid to settle" done. */
function ofPayment(status: Status, governor: Clause | undefined): Status {
  const { lemma, tense } = governor?.verb ?? {}
  if (lemma === 'pay' && (tense === 'past' || tense === 'perfect')) return 'completed'
  return lemma === 'pay' || lemma === 'agree' ? 'announced' : status
}

/** Turns of phrase for a settlement: "put a case to rest", "bury the hatchet", "call off their patent war". */
function restsSuit(reading: FrameReading): boolean {
  const { document, clause } = reading
  const { verb, object } = clause!
  if (!object || verb.voice === 'passive') return false
  const { lower } = document.tokens
  if (verb.lemma === 'bury') {
    const fight = prepositional(reading, 'in', 'over')
    return /^(?:hatchet|hatchets)$/.test(lower[object.head]) && fight !== undefined && isLegalFight(document, fight)
  }
  if (verb.lemma === 'call') return isLegalFight(document, object)
  if (!SUITS.has(headWord(document, object))) return false
  if (verb.lemma === 'rest') return clause!.governor?.verb.lemma === 'put'
  return lower[object.last + 1] === 'to' && /^(?:rest|bed)$/.test(lower[object.last + 2] ?? '')
}

export const settlementVerbs: readonly VerbFrame[] = [
  {
    name: 'announcement/settle',
    example: 'Northwind Systems settled a lawsuit with Lumenpay for $40 million.',
    event: 'lawsuit',
    action: 'settle',
    verbs: ['settle', 'resolve', 'end'],
    object: 'none',
    prepositions: { with: 'counterparty', against: 'counterparty' },
    refuse: reading => {
      const { document, clause, sentence, token } = reading
      if (!clause) return 'nothing is settled'
      const suit = clause.verb.voice === 'passive' ? clause.subject : clause.object
      // "have ended their patent war"
      if (clause.verb.lemma === 'end') {
        // "offered to sell its unit to end the suit": what it is to bring about
        const paid = /^(?:pay|agree|reach|sign|strike|settle)$/.test(clause.governor?.verb.lemma ?? '')
        if (clause.verb.tense === 'infinitive' && clause.governor && !paid) return 'no suit is settled'
        const claims = paid && suit && /^(?:claims|litigation|case|allegations)$/.test(headWord(document, suit))
        return suit && (claims || isLegalFight(document, suit) || SUIT.has(headWord(document, suit)))
          ? undefined
          : 'no suit is settled'
      }
      if (suit)
        return SUITS.has(headWord(document, suit)) || holdsWord(document, suit, SUITS) || isLegalFight(document, suit)
          ? undefined
          : 'no suit is settled'
      if (clause.verb.lemma === 'resolve') return 'no suit is settled'
      for (let at = token; at <= sentence.last; at++) if (SUITS.has(document.tokens.lower[at])) return undefined
      return prepositional({ clause } as FrameReading, 'with') && document.tokens.lower[token + 1] === 'with'
        ? undefined
        : 'no suit is settled'
    },
    status: (status, { clause }) => ofPayment(status, clause?.governor),
    parties: (reading, found) =>
      sides({ ...reading, counterparty: reading.counterparty ?? suing(reading) ?? paid(reading) }, found),
    details: amount,
  },
  {
    name: 'announcement/puts-suit-to-rest',
    example: 'Northwind Systems paid $4 million to put to rest a case brought by Lumenpay.',
    event: 'lawsuit',
    action: 'settle',
    verbs: ['rest', 'put', 'bury', 'call off'],
    object: 'none',
    prepositions: { with: 'counterparty', against: 'counterparty' },
    companions: new Set([...SUITS, 'hatchet', 'war', 'battle', 'fight']),
    refuse: reading => (restsSuit(reading) ? undefined : 'no suit is settled'),
    status: (status, { clause }) => {
      const { governor } = clause!
      return ofPayment(status, clause!.verb.lemma === 'rest' ? governor?.governor : governor)
    },
    parties: (reading, found) => sides({ ...reading, counterparty: reading.counterparty ?? suing(reading) }, found),
    details: amount,
  },
]
