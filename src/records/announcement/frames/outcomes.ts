import { type Phrase, phraseAfter } from '../../../mentions/clause/index.js'
import { COURTS } from '../authorities.js'
import type { FrameReading, VerbFrame } from '../frame.js'
import { headWord, holdsWord, prepositional, wordSet } from '../heads.js'
import { amount, BENCH, inSentence, SUITS, sides } from '../litigants.js'
import { actingParties } from '../parties.js'

/** What a court does for one side or against it, by a noun. */
const OUTCOMES = wordSet('win victory defeat blow loss setback triumph reprieve')
const AGAINST = wordSet('defeat blow loss setback')
const LEGAL =
  wordSet(`court courts legal judge judges jury trial ruling patent patents lawsuit suit antitrust appeal appeals copyright tribunal
  courtroom litigation circuit case`)

const LEGAL_BUT_JUDGES: ReadonlySet<string> = new Set([...LEGAL].filter(word => word !== 'judges'))

/** "a win" of "handed Acme a win": the second phrase behind the verb, or the only one where "to" tells who gets it. */
function outcome({ document, sentence, clause }: FrameReading): Phrase | undefined {
  const { object } = clause!
  if (!object) return undefined
  if (OUTCOMES.has(document.tokens.lower[object.head])) return object
  const second = phraseAfter(document, sentence, object.last)
  return second && OUTCOMES.has(document.tokens.lower[second.head]) ? second : undefined
}

/** "in its fight with Acme", "over Acme", "in a case brought by Acme": the other side of a win or a defeat. */
function opponent({ document, sentence, token }: FrameReading): Phrase | undefined {
  const { lower } = document.tokens
  for (let at = token + 2; at < sentence.last && !/^[;.]$/.test(lower[at]); at++)
    if (/^(?:against|over|with|by)$/.test(lower[at])) {
      const phrase = phraseAfter(document, sentence, at)
      if (
        phrase?.references.some(({ entity }) => entity?.kind !== 'place') ||
        (phrase && lower[phrase.first] === 'a' && lower[at] !== 'over')
      )
        return phrase
    }
  return undefined
}

const GETS_RID = /^(?:beat|defeat|escape|dodge|fend|shake|see)$/

export const outcomeVerbs: readonly VerbFrame[] = [
  {
    name: 'announcement/court-hands-win',
    example: 'A federal judge handed Northwind Systems a win in its fight with Lumenpay.',
    event: 'lawsuit',
    action: 'win',
    verbs: ['hand', 'deal', 'give', 'deliver', 'grant'],
    subject: 'none',
    object: 'actor',
    prepositions: { to: 'actor' },
    companions: OUTCOMES,
    atCompanion: true,
    needs: ['actor'],
    refuse: reading => {
      const { document, clause } = reading
      if (clause!.verb.voice === 'passive' || !holdsWord(document, clause!.subject, BENCH)) return 'no court decides'
      // "the judges of the design contest"
      if (headWord(document, clause!.subject) === 'judges' && !inSentence(reading, LEGAL_BUT_JUDGES))
        return 'judges of a contest'
      return outcome(reading) && /^(?:past|perfect|present)$/.test(clause!.verb.tense) ? undefined : 'nothing is won'
    },
    parties: (reading, found) => sides({ ...reading, counterparty: opponent(reading) }, found),
    details: reading =>
      AGAINST.has(reading.document.tokens.lower[outcome(reading)!.head]) ? { action: 'lose' as const } : {},
  },
  {
    name: 'announcement/scores-in-court',
    example: 'Northwind Systems scored a legal victory over Lumenpay on Tuesday.',
    event: 'lawsuit',
    action: 'win',
    verbs: ['score', 'notch', 'secure', 'claim', 'earn', 'land', 'suffer', 'win', 'get', 'gain'],
    object: 'none',
    companions: OUTCOMES,
    atCompanion: true,
    needs: ['actor'],
    refuse: reading => {
      const { document, clause, sentence } = reading
      const won = clause!.verb.voice === 'active' ? clause!.object : undefined
      if (!won || !OUTCOMES.has(document.tokens.lower[won.head])) return 'nothing is won'
      const near = { first: won.first, last: Math.min(sentence.last, won.last + 8) } as Phrase
      return holdsWord(document, near, LEGAL) ? undefined : 'won elsewhere'
    },
    parties: (reading, found) => sides({ ...reading, counterparty: opponent(reading) }, found),
    details: ({ document, clause }) =>
      AGAINST.has(document.tokens.lower[clause!.object!.head]) ? { action: 'lose' as const } : {},
  },
  {
    name: 'announcement/beats-suit',
    example: 'Northwind Systems beat a lawsuit by Lumenpay over its Harbor app.',
    event: 'lawsuit',
    action: 'win',
    verbs: ['beat', 'defeat', 'escape', 'dodge', 'fend off', 'shake off', 'see off'],
    object: 'none',
    prepositions: { by: 'counterparty', from: 'counterparty' },
    companions: LEGAL,
    needs: ['actor'],
    refuse: reading => {
      const { document, clause } = reading
      const suit = clause!.verb.voice === 'active' ? clause!.object : undefined
      if (!suit || !GETS_RID.test(clause!.verb.lemma)) return 'no suit is won'
      if (clause!.verb.tense === 'future' || clause!.verb.tense === 'infinitive') return 'nothing is won yet'
      const head = headWord(document, suit)
      if (/^(?:lawsuit|lawsuits|suit|suits|class-action|case|complaint|appeal)$/.test(head)) return undefined
      const where = prepositional(reading, 'in', 'at')
      return suit.references.length && holdsWord(document, where, LEGAL) ? undefined : 'no suit is won'
    },
    parties: (reading, found) => {
      const { document, clause } = reading
      const named = actingParties(document, clause!.object).length > 0 && !SUITS.has(headWord(document, clause!.object))
      return sides(
        { ...reading, counterparty: reading.counterparty ?? (named ? clause!.object : opponent(reading)) },
        found,
      )
    },
  },
  {
    name: 'announcement/cleared-in-court',
    example: 'A jury cleared Northwind Systems of infringing a Lumenpay patent.',
    event: 'lawsuit',
    action: 'win',
    verbs: ['clear', 'exonerate', 'absolve'],
    subject: 'none',
    object: 'actor',
    companions: COURTS,
    needs: ['actor'],
    refuse: ({ document, clause }) => {
      const by = clause!.prepositions.find(({ word }) => word === 'by')?.phrase
      return holdsWord(document, clause!.verb.voice === 'passive' ? by : clause!.subject, COURTS)
        ? undefined
        : 'no court clears'
    },
    parties: (reading, found) => {
      const { document, sentence, clause } = reading
      const next = document.clauses(sentence).find(({ verb }) => verb.first > clause!.verb.last)
      const of = prepositional(reading, 'of')
      return sides({ ...reading, counterparty: next?.verb.tense === 'participle' ? next.object : of }, found)
    },
  },
  {
    name: 'announcement/must-pay-in-court',
    example: 'Northwind Systems must pay Lumenpay $85 million, a jury decided.',
    event: 'lawsuit',
    action: 'lose',
    verbs: ['pay', 'owe'],
    object: 'counterparty',
    prepositions: { to: 'counterparty' },
    companions: COURTS,
    obliged: true,
    needs: ['actor'],
    refuse: reading => {
      const { document, sentence, clause } = reading
      const { verb } = clause!
      const must = verb.lemma === 'owe' || (verb.modal >= 0 && document.tokens.lower[verb.modal] === 'must')
      if (verb.voice === 'passive' || !must || verb.negation >= 0) return 'nobody has to pay'
      if (!document.mentionsIn(document.money, verb.last, sentence.last).length) return 'no sum is told'
      const told = document
        .clauses(sentence)
        .some(
          ({ verb: telling, subject }) =>
            /^(?:rule|decide|find|say|order|hold|conclude|determine|tell)$/.test(telling.lemma) &&
            holdsWord(document, subject, COURTS),
        )
      return told ? undefined : 'no court says so'
    },
    status: () => 'completed',
    parties: sides,
    details: amount,
  },
]
