import { type Phrase, phraseAfter } from '../../../mentions/clause/index.js'
import type { FrameReading, VerbFrame } from '../frame.js'
import { headWord, wordSet } from '../heads.js'
import { sides } from '../litigants.js'
import { actingParties } from '../parties.js'

export const SUIT = wordSet('lawsuit lawsuits suit suits complaint class-action countersuit')

const isSuit = ({ document }: FrameReading, phrase: FrameReading['actor']): boolean =>
  phrase !== undefined && SUIT.has(headWord(document, phrase))

/** "in a lawsuit filed on Monday", "a lawsuit accuses Acme", "a lawsuit alleging that": the suit that says it. */
function suitBeside(reading: FrameReading): boolean {
  const { document, sentence } = reading
  if (isSuit(reading, reading.actor)) return true
  for (const { prepositions } of document.clauses(sentence))
    if (prepositions.some(({ word, phrase }) => word === 'in' && isSuit(reading, phrase))) return true
  // "In a lawsuit filed on Monday, Acme alleged": before the first clause
  const { lower } = document.tokens
  return lower[sentence.first] === 'in' && isSuit(reading, phraseAfter(document, sentence, sentence.first))
}

/** Who filed a suit that is told of: "Acme's lawsuit", "a lawsuit by Acme", "a lawsuit filed by Acme in May". */
function filer({ document, sentence }: FrameReading, suit: Phrase): Phrase | undefined {
  const owner = suit.references.find(({ possessive }) => possessive)
  if (owner) return { ...owner, head: owner.last, references: [owner] }
  const { lower } = document.tokens
  const filed = /^(?:filed|brought|lodged)$/.test(lower[suit.last + 1] ?? '') ? suit.last + 2 : suit.last + 1
  for (let at = filed; at <= Math.min(sentence.last, filed + 4); at++)
    if (/^(?:by|from)$/.test(lower[at])) return phraseAfter(document, sentence, at)
  return undefined
}

/** Of whom a suit says something: the subject of what it alleges. */
const alleged = ({ document, sentence, clause }: FrameReading): Phrase | undefined =>
  clause &&
  document.clauses(sentence).find(({ verb, governor }) => verb.first > clause.verb.last && governor === clause)?.subject

/** "a lawsuit accusing Acme of piracy", "a suit that accused Acme", "a lawsuit alleging that Acme copied". */
export function accusedBySuit({ document, sentence, token }: FrameReading): Phrase | undefined {
  const clauses = document.clauses(sentence)
  const at = clauses.findIndex(({ verb }) => verb.first > token && verb.first <= token + 2)
  if (at < 0) return undefined
  const { verb, object } = clauses[at]
  if (verb.lemma === 'accuse' && verb.voice === 'active') return object
  if (verb.lemma !== 'allege' && verb.lemma !== 'claim') return undefined
  const next = clauses[at + 1]?.subject
  return next?.references.some(({ entity }) => entity && entity.kind !== 'place') ? next : undefined
}

/** "tossed a lawsuit accusing Acme": the suit is the object of a verb that ends it. */
function isDecided({ document, sentence, clause }: FrameReading): boolean {
  return document
    .clauses(sentence)
    .some(
      ({ verb, object, subject }) =>
        /^(?:dismiss|toss|throw|reject|settle|resolve|end|beat|win|lose|drop)$/.test(verb.lemma) &&
        verb.last < clause!.verb.first &&
        [object, subject].some(suit => suit && SUIT.has(headWord(document, suit))),
    )
}

/** Suits told by what they allege, or by whom they meet. */
export const allegationVerbs: readonly VerbFrame[] = [
  {
    name: 'announcement/accuse-in-suit',
    example: 'Lumenpay accused Northwind Systems of theft in a lawsuit filed on Monday.',
    event: 'lawsuit',
    action: 'sue',
    verbs: ['accuse'],
    object: 'counterparty',
    companions: SUIT,
    refuse: reading => (isDecided(reading) ? 'its end is told' : suitBeside(reading) ? undefined : 'no suit'),
    // "a lawsuit filed by Acme accuses Initech": who filed it
    parties: (reading, found) => {
      if (!isSuit(reading, reading.actor)) return sides(reading, found)
      const actor = filer(reading, reading.actor!)
      return sides({ ...reading, actor }, { ...found, actors: actingParties(reading.document, actor) })
    },
  },
  {
    name: 'announcement/allege-in-suit',
    example: 'In a lawsuit filed on Monday, Lumenpay alleged that Northwind Systems had copied its code.',
    event: 'lawsuit',
    action: 'sue',
    verbs: ['allege', 'claim'],
    object: 'none',
    companions: SUIT,
    refuse: reading =>
      suitBeside(reading) && alleged(reading)?.references.some(({ entity }) => entity && entity.kind !== 'place')
        ? undefined
        : 'no suit',
    parties: (reading, found) => {
      const { actor } = reading
      const filed = isSuit(reading, actor) ? filer(reading, actor!) : actor
      const actors = actingParties(reading.document, filed)
      return sides({ ...reading, actor: filed, counterparty: alleged(reading) }, { ...found, actors }).filter(
        one => one.counterparties.length > 0,
      )
    },
  },
  {
    name: 'announcement/face-suit',
    example: 'Northwind Systems faces a lawsuit from Lumenpay over a patent.',
    event: 'lawsuit',
    action: 'sue',
    verbs: ['face'],
    subject: 'counterparty',
    object: 'none',
    prepositions: { from: 'actor', by: 'actor' },
    companions: SUIT,
    status: () => 'completed',
    refuse: ({ document, clause }) =>
      clause?.object && clause.verb.voice === 'active' && SUIT.has(headWord(document, clause.object))
        ? undefined
        : 'no suit',
    parties: (reading, found) => sides(reading, found).filter(one => one.counterparties.length > 0),
  },
]
