import { type Phrase, phraseAfter } from '../../../mentions/clause/index.js'
import { authoritiesIn, COURTS, isOfficial } from '../authorities.js'
import type { FrameParties, FrameReading, VerbFrame } from '../frame.js'
import { headWord, holdsWord, prepositional, wordSet } from '../heads.js'
import { amount, SUITS, sides } from '../litigants.js'
import { actingParties } from '../parties.js'

/** What a higher court upholds or overturns. */
const DECIDED = wordSet(
  'ruling decision verdict judgment judgement fine conviction injunction penalty sentence award order ban',
)

const UPHOLDS = /^(?:uphold|revive|affirm|reinstate|confirm)$/

/** Who is right or wrong is the one told of; nobody is an object. */
const loser = (reading: FrameReading, { actors }: FrameParties): FrameParties[] =>
  actors.length ? sides(reading, { actors, objects: [], counterparties: [] }) : []

/** "A lawsuit against Acme was revived": behind the subject. */
function againstWhom({ document, sentence, clause }: FrameReading): Phrase | undefined {
  const { subject, verb } = clause!
  if (verb.voice !== 'passive' || !subject || document.tokens.lower[subject.last + 1] !== 'against') return undefined
  return phraseAfter(document, sentence, subject.last + 1)
}

/** Does the clause hang on what a court finds: "a jury found that Acme infringed"? */
function foundByCourt({ document, clause }: FrameReading): boolean {
  const governor = clause?.governor
  return (
    governor !== undefined &&
    /^(?:find|rule|decide|determine|conclude|hold)$/.test(governor.verb.lemma) &&
    holdsWord(document, governor.subject, COURTS)
  )
}

/** "Acme's phones infringe": whose they are. */
function makersOf({ document, actor }: FrameReading, actors: FrameParties['actors']): FrameParties['actors'] {
  const owner = actor?.references.find(({ possessive, entity }) => possessive && entity?.kind === 'organization')
  return owner && actors.every(({ kind }) => kind === 'product') ? [document.partyOf(owner.entity!, owner)] : actors
}

/** "for infringing a patent owned by Lumenpay", "Lumenpay's patents": whose right it was. */
function ownerOf({ document, sentence, token }: FrameReading): Phrase | undefined {
  const owned = document.clauses(sentence).find(({ verb }) => verb.first > token && /^(?:own|hold)$/.test(verb.lemma))
  const owner = owned?.verb.voice === 'passive' && owned.prepositions.find(({ word }) => word === 'by')?.phrase
  if (owner) return owner
  const infringed = document.clauses(sentence).find(({ verb }) => verb.first > token && verb.lemma === 'infringe')
  return infringed?.object?.references.length ? infringed.object : undefined
}

export const verdictVerbs: readonly VerbFrame[] = [
  {
    name: 'announcement/found-to-infringe',
    example: 'A jury found that Northwind Systems infringed two Lumenpay patents.',
    event: 'lawsuit',
    action: 'lose',
    verbs: ['infringe', 'violate', 'breach', 'steal', 'copy', 'mislead', 'abuse', 'monopolize'],
    object: 'counterparty',
    companions: COURTS,
    refuse: reading =>
      foundByCourt(reading) && reading.clause!.verb.tense !== 'participle' ? undefined : 'no court finds it',
    parties: (reading, found) => {
      const { counterparty } = reading
      const whose = counterparty?.references.length ? counterparty : ownerOf(reading)
      return sides({ ...reading, counterparty: whose }, { ...found, actors: makersOf(reading, found.actors) })
    },
  },
  {
    name: 'announcement/found-liable',
    example: 'Northwind Systems was found liable for fraud on Monday.',
    event: 'lawsuit',
    action: 'lose',
    verbs: ['find', 'be', 'plead', 'hold'],
    companions: new Set(['liable', 'guilty']),
    atCompanion: true,
    refuse: reading => {
      const { document, clause } = reading
      const { lower } = document.tokens
      const { lemma, voice, last } = clause!.verb
      const at =
        lemma === 'plead' || lemma === 'be' || voice === 'passive' ? last + 1 : (clause!.object?.last ?? last) + 1
      if (!/^(?:liable|guilty)$/.test(lower[at] ?? '') && !/^(?:liable|guilty)$/.test(lower[at - 1] ?? ''))
        return 'nobody is found liable'
      if (lemma === 'be') return foundByCourt(reading) ? undefined : 'no court finds it'
      return lemma === 'find' && voice === 'active' && !holdsWord(document, clause!.subject, COURTS)
        ? 'no court finds it'
        : undefined
    },
    parties: (reading, found) => {
      const { document, clause, object } = reading
      const { lemma, voice } = clause!.verb
      const about =
        lemma === 'find' || lemma === 'hold' ? (voice === 'passive' ? clause!.subject : object) : clause!.subject
      // "Acme founder Jane Doe pleaded guilty": she, not Acme
      const person = about?.references.findLast(({ entity }) => entity?.kind === 'person')
      const actors = person ? [document.partyOf(person.entity!, person)] : actingParties(document, about)
      return loser({ ...reading, actor: about, counterparty: undefined }, { ...found, actors })
    },
  },
  {
    name: 'announcement/convicted',
    example: 'Jane Doe, the founder of Northwind Systems, was convicted of fraud on Monday.',
    event: 'lawsuit',
    action: 'lose',
    verbs: ['convict', 'sentence', 'acquit', 'jail'],
    subject: 'none',
    object: 'actor',
    refuse: ({ clause }) => (clause!.verb.tense === 'infinitive' ? 'nobody is convicted' : undefined),
    // "Acme engineer Jane Doe was sentenced": she, not Acme
    parties: (reading, found) => {
      const { document, actor } = reading
      const person = actor?.references.find(({ entity }) => entity?.kind === 'person')
      return loser(reading, person ? { ...found, actors: [document.partyOf(person.entity!, person)] } : found)
    },
    details: ({ clause }) => (clause!.verb.lemma === 'acquit' ? { action: 'win' } : {}),
  },
  {
    name: 'announcement/charged-with',
    example: 'The Justice Department charged Jane Doe with fraud on Monday.',
    event: 'lawsuit',
    action: 'sue',
    verbs: ['charge', 'indict', 'arraign'],
    object: 'counterparty',
    refuse: reading => {
      const { document, clause, actor, counterparty } = reading
      if (!counterparty?.references.some(({ entity }) => entity && entity.kind !== 'place')) return 'nobody is charged'
      if (clause!.verb.lemma !== 'charge') return undefined
      const authority = actor && (authoritiesIn(document, actor).length > 0 || isOfficial(document, actor))
      const crime = prepositional(reading, 'with', 'over', 'for')
      if (!crime || document.mentionsIn(document.money, crime.first, crime.last).length) return 'a price is charged'
      return authority || (clause!.verb.voice === 'passive' && !actor) ? undefined : 'no authority charges'
    },
    parties: sides,
  },
  {
    name: 'announcement/awarded-damages',
    example: 'A jury awarded Lumenpay $115 million in its case against Northwind Systems.',
    event: 'lawsuit',
    action: 'win',
    verbs: ['award'],
    subject: 'none',
    object: 'actor',
    prepositions: { against: 'counterparty', from: 'counterparty', by: 'counterparty', to: 'actor' },
    companions: COURTS,
    refuse: ({ document, sentence, clause, token }) => {
      // "the judges awarded Acme a medal" is no verdict
      if (!document.mentionsIn(document.money, token, Math.min(sentence.last, token + 12)).length)
        return 'no sum is awarded'
      const by = clause!.prepositions.find(({ word }) => word === 'by')?.phrase
      return holdsWord(document, clause!.verb.voice === 'passive' ? by : clause!.subject, COURTS)
        ? undefined
        : 'no court awards'
    },
    parties: sides,
    details: amount,
  },
  {
    name: 'announcement/ordered-to-pay',
    example: 'A jury ordered Northwind Systems to pay Lumenpay $115 million.',
    event: 'lawsuit',
    action: 'lose',
    verbs: ['order'],
    subject: 'none',
    object: 'actor',
    companions: COURTS,
    refuse: reading => (ordersToPay(reading) ? undefined : 'no court orders a payment'),
    parties: (reading, found) => {
      const { document, sentence, clause } = reading
      const pay = document.clauses(sentence).find(({ verb }) => verb.first > clause!.verb.last)
      const counterparty = pay?.object?.references.length
        ? pay.object
        : pay?.prepositions.find(({ word }) => word === 'to')?.phrase
      return loser(
        { ...reading, counterparty: counterparty?.references.length ? counterparty : ownerOf(reading) },
        found,
      )
    },
    details: amount,
  },
  {
    name: 'announcement/upheld-or-overturned',
    example: 'An appeals court overturned a $2 billion verdict against Northwind Systems.',
    event: 'lawsuit',
    action: 'lose',
    verbs: [
      'uphold',
      'revive',
      'affirm',
      'reinstate',
      'overturn',
      'reverse',
      'quash',
      'vacate',
      'overrule',
      'strike down',
      'throw out',
      'toss',
      'toss out',
      'scrap',
    ],
    subject: 'none',
    object: 'none',
    prepositions: { against: 'actor', on: 'actor' },
    refuse: reading => {
      const { document, clause } = reading
      const actor = reading.actor ?? againstWhom(reading)
      const decided = clause!.verb.voice === 'passive' ? clause!.subject : clause!.object
      const revived = clause!.verb.lemma === 'revive' && SUITS.has(headWord(document, decided))
      if (!decided || !(revived || DECIDED.has(headWord(document, decided)))) return 'no ruling'
      if (!actor) return 'against nobody'
      const by = clause!.prepositions.find(({ word }) => word === 'by')?.phrase
      return clause!.verb.voice === 'passive' || holdsWord(document, clause!.subject ?? by, COURTS)
        ? undefined
        : 'no court rules'
    },
    parties: (reading, found) => {
      const against = reading.actor ? undefined : againstWhom(reading)
      const actors = found.actors.length ? found.actors : actingParties(reading.document, against)
      return loser({ ...reading, actor: reading.actor ?? against }, { ...found, actors })
    },
    details: reading => ({ ...amount(reading), action: UPHOLDS.test(reading.clause!.verb.lemma) ? 'lose' : 'win' }),
  },
]

const inDamages = ({ tokens: { lower } }: FrameReading['document'], last: number): boolean =>
  [last - 2, last - 1, last, last + 1, last + 2].some(at => lower[at] === 'damages')

/** "ordered Acme to pay": the sum is a verdict's, not an authority's order. */
export function ordersToPay({ document, sentence, clause }: FrameReading): boolean {
  if (!clause) return false
  const court =
    clause.verb.voice === 'passive' ? clause.prepositions.find(({ word }) => word === 'by')?.phrase : clause.subject
  const next = document.clauses(sentence).find(({ verb }) => verb.first > clause.verb.last)
  // "was ordered to pay Acme $30 million in damages": nobody but a court orders that
  const damages = next && inDamages(document, next.last)
  return (
    (holdsWord(document, court, COURTS) || (clause.verb.voice === 'passive' && !court && damages === true)) &&
    next?.verb.lemma === 'pay' &&
    next.verb.tense === 'infinitive' &&
    document.mentionsIn(document.money, next.verb.last, Math.min(sentence.last, next.verb.last + 12)).length > 0
  )
}
