import type { Clause } from '../../../mentions/clause/index.js'
import type { Status } from '../../../mentions/shapes.js'
import { COURTS } from '../authorities.js'
import type { FrameReading, VerbFrame } from '../frame.js'
import { headWord, holdsWord, prepositional, wordSet } from '../heads.js'
import { BENCH, inSentence, RULINGS, sides } from '../litigants.js'

/** What is decided in court only; a "decision" or an "order" is as often a company's. */
const VERDICTS = wordSet('ruling rulings verdict judgment judgement conviction injunction')

/** An appeal to come is planned; one that is under way is made. */
const ofAppeal = (status: Status, { clause }: FrameReading): Status =>
  clause!.verb.progressive && clause!.verb.tense === 'present'
    ? 'completed'
    : status === 'announced'
      ? 'planned'
      : status

const hangsOn = (reading: FrameReading): Clause | undefined =>
  reading.document.clauses(reading.sentence).find(({ governor }) => governor === reading.clause)

export const appealVerbs: readonly VerbFrame[] = [
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
    name: 'announcement/asks-court',
    example: 'Northwind Systems asked the Ninth Circuit to overturn the ruling.',
    event: 'lawsuit',
    action: 'appeal',
    verbs: ['ask', 'petition', 'urge'],
    object: 'none',
    companions: wordSet(
      'overturn reverse vacate reconsider rehear review hear undo revive reinstate nullify toss throw',
    ),
    atCompanion: true,
    needs: ['actor'],
    refuse: reading => {
      const { document, clause } = reading
      if (clause!.verb.voice === 'passive' || !holdsWord(document, clause!.object, BENCH)) return 'no court is asked'
      const asked = hangsOn(reading)
      return asked?.verb.tense === 'infinitive' && holdsWord(document, asked.object, RULINGS)
        ? undefined
        : 'no ruling is appealed'
    },
    status: ofAppeal,
    parties: sides,
  },
  {
    name: 'announcement/takes-ruling-higher',
    example: 'Northwind Systems will take the ruling to the Ninth Circuit.',
    event: 'lawsuit',
    action: 'appeal',
    verbs: ['take', 'bring', 'carry'],
    object: 'none',
    companions: RULINGS,
    atCompanion: true,
    needs: ['actor'],
    refuse: reading => {
      const { document, clause } = reading
      const decided = clause!.verb.voice === 'active' ? clause!.object : undefined
      if (!RULINGS.has(headWord(document, decided))) return 'no ruling'
      return holdsWord(document, prepositional(reading, 'to', 'before'), BENCH) ? undefined : 'taken to no court'
    },
    status: ofAppeal,
    parties: sides,
  },
  {
    name: 'announcement/challenges-ruling',
    example: 'Northwind Systems will challenge the ruling in a higher court.',
    event: 'lawsuit',
    action: 'appeal',
    verbs: ['challenge', 'fight', 'contest'],
    object: 'none',
    companions: new Set([...VERDICTS, 'decision']),
    atCompanion: true,
    needs: ['actor'],
    refuse: reading => {
      const { document, clause } = reading
      const decided = clause!.verb.voice === 'active' ? clause!.object : undefined
      const head = headWord(document, decided)
      if (!VERDICTS.has(head) && !(head === 'decision' && inSentence(reading, BENCH))) return 'no ruling'
      return clause!.verb.tense === 'present' && !clause!.verb.progressive && reading.sentence.block.kind !== 'title'
        ? 'in general'
        : undefined
    },
    status: ofAppeal,
    parties: sides,
  },
  {
    name: 'announcement/declines-to-hear',
    example: "The Supreme Court declined to hear Northwind's appeal.",
    event: 'lawsuit',
    action: 'lose',
    verbs: ['hear', 'review', 'reconsider', 'take up'],
    subject: 'none',
    object: 'none',
    companions: new Set(['appeal', 'petition', 'bid', 'case', 'challenge', 'request']),
    undone: true,
    status: () => 'completed',
    refuse: ({ document, clause }) => {
      if (!holdsWord(document, clause!.governor?.subject ?? clause!.subject, COURTS)) return 'no court decides'
      return clause!.object?.references.some(({ possessive, entity }) => possessive && entity) ? undefined : 'of nobody'
    },
    parties: (reading, found) => {
      const { document, clause } = reading
      const owner = clause!.object!.references.find(({ possessive, entity }) => possessive && entity)!
      return sides(reading, { ...found, actors: [document.partyOf(owner.entity!, owner)] })
    },
  },
]
