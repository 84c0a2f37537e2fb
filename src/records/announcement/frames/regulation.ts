import type { AnnotatedDocument } from '../../../mentions/annotated-document.js'
import { nounRole } from '../../../mentions/clause/index.js'
import { authoritiesIn, COURTS } from '../authorities.js'
import type { FrameReading, NounFrame, VerbFrame } from '../frame.js'
import { headWord, holdsWord, prepositional } from '../heads.js'
import { byAuthority, FINES, fineAmount, PROBES, passiveOnly } from '../regulation-parties.js'

/** A headline's "Acme fined $5m": who pays stands before the verb. */
const isFined = ({ document, clause }: FrameReading): boolean =>
  clause?.verb.lemma === 'fine' &&
  clause.verb.voice === 'active' &&
  clause.verb.tense === 'past' &&
  clause.object !== undefined &&
  !clause.object.references.length &&
  document.mentionAt(document.money, clause.object.first) !== undefined

/** "with a 42 billion won ($29 million) penalty": the noun behind a sum and its second figure. */
function fineBehind({ tokens: { lower } }: AnnotatedDocument, preposition: number): boolean {
  for (let at = preposition + 1; at <= preposition + 14; at++) {
    if (FINES.has(lower[at] ?? '')) return true
    if (/^(?:[,;.]|and|over|after|because|in|on|that|which)$/.test(lower[at] ?? '.')) return false
  }
  return false
}

/** "will investigate"; "will be investigated, regulators said" tells of an inquiry that they have begun. */
const isYetToLook = (clause: FrameReading['clause']): boolean =>
  clause?.verb.tense === 'future' && clause.verb.voice === 'active'

export const regulationVerbs: readonly VerbFrame[] = [
  {
    name: 'announcement/fine',
    example: 'The European Commission fined Northwind Systems €500 million.',
    event: 'regulation',
    action: 'fine',
    verbs: ['fine', 'penalize', 'penalise', 'sanction'],
    prepositions: { including: 'counterparty' },
    refuse: passiveOnly,
    parties: (reading, found) =>
      isFined(reading)
        ? byAuthority({ ...reading, actor: undefined, object: reading.actor }, { ...found, actors: [] })
        : byAuthority(reading, found),
    details: fineAmount,
  },
  {
    name: 'announcement/impose-fine',
    example: 'The European Commission imposed a €500 million fine on Northwind Systems.',
    event: 'regulation',
    action: 'fine',
    verbs: ['impose', 'issue', 'hand', 'levy', 'slap', 'hit', 'order', 'hand down', 'give'],
    companions: FINES,
    prepositions: {
      on: 'counterparty',
      upon: 'counterparty',
      to: 'counterparty',
      against: 'counterparty',
      including: 'counterparty',
    },
    refuse: ({ document, clause, actor }) => {
      // "a court ruled for the regulator, saying its decision to impose a fine was justified"
      if (clause?.verb.tense === 'infinitive' && holdsWord(document, actor, COURTS)) return 'decided by another'
      const fine = clause?.object ?? clause?.subject
      const withFine = clause?.prepositions.some(
        ({ word, phrase, token }) =>
          word === 'with' && (FINES.has(headWord(document, phrase)) || fineBehind(document, token)),
      )
      return withFine || (fine && FINES.has(headWord(document, fine)) && clause?.verb.lemma !== 'hit')
        ? undefined
        : 'no fine is imposed'
    },
    parties: byAuthority,
    details: fineAmount,
  },
  {
    name: 'announcement/face-fine',
    example: 'Northwind Systems faces a €500 million fine from the European Commission.',
    event: 'regulation',
    action: 'fine',
    verbs: ['face', 'receive', 'incur', 'get', 'draw', 'hit', 'slap'],
    companions: FINES,
    subject: 'counterparty',
    object: 'none',
    prepositions: { from: 'actor', by: 'actor' },
    refuse: ({ document, clause, sentence }) => {
      // "Acme hit with a fine" in a headline leaves out its "is"
      const struck = clause?.verb.lemma === 'hit' || clause?.verb.lemma === 'slap'
      if (struck && clause!.object) return 'it strikes another'
      const fine = struck ? prepositional({ clause } as FrameReading, 'with') : clause?.object
      if (!clause || !fine || clause.verb.voice === 'passive') return 'no fine is met'
      const head = headWord(document, fine)
      if (!FINES.has(head)) return 'no fine is met'
      return document.mentionsIn(document.money, fine.first, Math.min(sentence.last, fine.last + 4)).length
        ? undefined
        : 'a fine that may come'
    },
    status: (status, { clause }) => (clause?.verb.lemma === 'face' ? 'planned' : status),
    parties: byAuthority,
    details: fineAmount,
  },
  {
    name: 'announcement/pay-fine',
    example: 'Northwind Systems paid a €5 million fine to the Data Protection Commission.',
    event: 'regulation',
    action: 'fine',
    verbs: ['pay'],
    companions: FINES,
    subject: 'counterparty',
    object: 'none',
    prepositions: { to: 'actor' },
    refuse: ({ document, clause }) =>
      clause?.object &&
      clause.verb.voice === 'active' &&
      !/^(?:refuse|decline|fail)$/.test(clause.governor?.verb.lemma ?? '') &&
      FINES.has(headWord(document, clause.object))
        ? undefined
        : 'no fine is paid',
    parties: byAuthority,
    details: fineAmount,
  },
  {
    name: 'announcement/investigate',
    example: 'The Federal Trade Commission is investigating Northwind Systems.',
    event: 'regulation',
    action: 'investigate',
    verbs: ['investigate', 'probe', 'scrutinize', 'raid', 'subpoena', 'summon', 'look'],
    prepositions: { of: 'counterparty', into: 'counterparty' },
    status: (status, { clause }) => (status === 'announced' && !isYetToLook(clause) ? 'completed' : status),
    refuse: reading =>
      reading.clause?.verb.lemma === 'look' && !prepositional(reading, 'into') ? 'no inquiry' : passiveOnly(reading),
    parties: byAuthority,
  },
  {
    name: 'announcement/open-investigation',
    example: 'The Federal Trade Commission opened an investigation into Northwind Systems.',
    event: 'regulation',
    action: 'investigate',
    verbs: [
      'open',
      'launch',
      'begin',
      'start',
      'announce',
      'initiate',
      'conduct',
      'drop',
      'close',
      'end',
      'widen',
      'expand',
      'order',
    ],
    prepositions: { into: 'counterparty', of: 'counterparty', against: 'counterparty', by: 'counterparty' },
    companions: PROBES,
    refuse: ({ document, clause, counterparty }) => {
      const probe = clause?.verb.voice === 'passive' ? clause.subject : clause?.object
      return probe && PROBES.has(headWord(document, probe)) && counterparty ? undefined : 'no investigation'
    },
    status: (status, { clause }) => (/^(?:drop|close|end)$/.test(clause?.verb.lemma ?? '') ? 'cancelled' : status),
    parties: (reading, found) => byAuthority({ ...reading, object: undefined }, { ...found, objects: [] }),
  },
]

/** Verbs of the frames above, which tell more of a fine than its noun. */
const TOLD_BY = /^(?:impose|issue|hand|levy|slap|hit|order|give|face|receive|incur|get|draw|pay)$/

export const regulationNouns: readonly NounFrame[] = [
  {
    name: 'announcement/fine-noun',
    example: 'Northwind Systems will contest the €5 million fine by the Data Protection Commission.',
    event: 'regulation',
    action: 'fine',
    nouns: ['fine', 'fines', 'penalty'],
    compound: 'actor',
    prepositions: { against: 'counterparty', on: 'counterparty', from: 'actor', by: 'actor' },
    refuse: ({ document, sentence, token, actor }) => {
      const told = document
        .clauses(sentence)
        .some(
          ({ object, verb, prepositions }) =>
            TOLD_BY.test(verb.lemma) &&
            [object, ...prepositions.map(({ phrase }) => phrase)].some(
              one => one && one.first <= token && token <= one.last,
            ),
        )
      if (told) return 'its verb tells it'
      return actor && authoritiesIn(document, actor).length ? undefined : 'no authority fines'
    },
    parties: (reading, found) => {
      // "Acme responds to €5m Ofcom fine": who responds is the one fined
      const governor = reading.document
        .clauses(reading.sentence)
        .find(one => one.first <= reading.token && reading.token <= one.last)
      const counterparty = reading.counterparty ?? governor?.subject
      return byAuthority({ ...reading, counterparty }, found)
    },
    // a fine that an authority announces is imposed
    status: (status, { document, sentence, token }) => {
      const role = status === 'announced' ? nounRole(document, sentence, token) : undefined
      const told = role?.role === 'object' && role.clause.verb.lemma === 'announce' ? role.clause.verb.tense : undefined
      return told === 'past' || told === 'perfect' ? 'completed' : status
    },
    details: fineAmount,
  },
  {
    name: 'announcement/investigation-into',
    example: 'The investigation into Northwind Systems by the Federal Trade Commission continues.',
    event: 'regulation',
    action: 'investigate',
    nouns: ['investigation', 'probe', 'inquiry'],
    compound: 'actor',
    prepositions: { into: 'counterparty', of: 'counterparty', against: 'counterparty', by: 'actor', from: 'actor' },
    refuse: ({ document, actor, counterparty }) =>
      counterparty && actor && authoritiesIn(document, actor).length ? undefined : 'no authority investigates',
    parties: byAuthority,
  },
]
