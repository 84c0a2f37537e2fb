import type { Phrase } from '../../../mentions/clause/index.js'
import { companyBefore, companyTelling } from '../employer.js'
import type { FrameReading, VerbFrame } from '../frame.js'
import { headWord, holdsWord, namesFirm, wordSet } from '../heads.js'
import { actingParties } from '../parties.js'
import { ATTACKERS, DATA, hit, isIncident, people, SYSTEMS } from './security.js'

/** Words of attacks on computers alone. */
const CYBER = wordSet(
  'cyberattack cyberattacks cyber-attack cyber-attacks ransomware breach hack hacking intrusion cyber',
)

/** What a company stops, and starts again, for an attack. */
const WORKS = wordSet(
  'production operations shipments orders services service plants factories website site sites stores portal portals trading work manufacturing withdrawals deliveries appointments',
)

/** "a cyberattack" of "took its systems offline after a cyberattack": what it was done for. */
const cause = ({ document, clause }: FrameReading): Phrase | undefined =>
  clause!.prepositions.find(
    ({ word, phrase }) =>
      /^(?:after|following|amid|over|by|from|since|of|to|during)$/.test(word) &&
      CYBER.has(document.tokens.lower[phrase.head]),
  )?.phrase ??
  clause!.prepositions.find(
    ({ word, phrase }) => /^(?:after|following|amid|by|from)$/.test(word) && holdsWord(document, phrase, CYBER),
  )?.phrase

/** "the Harbor gang" of "on the leak site of the Harbor gang", "on Harbor's leak site" */
function siteOwner({ document, clause }: FrameReading): Phrase | undefined {
  const site = clause!.prepositions.find(({ word, phrase }) =>
    word === 'on' || word === 'to' ? isSite(document, phrase) : false,
  )
  if (!site) return undefined
  const of = clause!.prepositions.find(({ word, token }) => word === 'of' && token === site.phrase.last + 1)?.phrase
  return of ?? site.phrase
}

const isSite = ({ tokens: { lower } }: FrameReading['document'], { head }: Phrase): boolean =>
  /^(?:site|blog|portal|website|page)$/.test(lower[head]) && /^(?:leak|leaks|extortion)$/.test(lower[head - 1] ?? '')

/** Most sentences between an attack and how many it struck. */
const BEHIND = 3

/** "Acme suffered a ransomware attack. The attack affected 296,000 people": whose attack a sentence around tells of. */
function toldBefore({ document, sentence }: FrameReading): boolean {
  // "The attack affected 300 customers. The breach began with a stolen laptop"
  for (let index = sentence.index + 1; index >= Math.max(0, sentence.index - BEHIND); index--) {
    const near = document.sentences[index]
    if (near && holdsWord(document, near, CYBER)) return true
  }
  return false
}

const BREACH = wordSet('breach')

const THAT = wordSet('attack incident breach hack leak intrusion cyberattack')

/** Attacks told by what the company hit has to do, and by how its attackers make it known. */
export const attackVerbs: readonly VerbFrame[] = [
  {
    name: 'announcement/stops-for-attack',
    example: 'Northwind Systems took its systems offline on Monday after a cyberattack.',
    event: 'security_incident',
    verbs: [
      'take',
      'shut',
      'shut down',
      'suspend',
      'halt',
      'pause',
      'stop',
      'disconnect',
      'close',
      'resume',
      'restore',
      'restart',
      'pull',
    ],
    companions: CYBER,
    atCompanion: true,
    object: 'none',
    needs: ['actor'],
    namesSomebody: true,
    refuse: reading => {
      const { document, clause, actor } = reading
      const { object, verb } = clause!
      if (!object || verb.voice === 'passive' || verb.modal >= 0 || verb.negation >= 0) return 'nothing stops'
      if (!namesFirm(actor) || verb.tense === 'infinitive') return 'no company is hit'
      if (!holdsWord(document, object, SYSTEMS) && !WORKS.has(headWord(document, object)))
        return 'nothing of its own stops'
      const why = cause(reading)
      if (!why || why.references.some(({ entity, form }) => form === 'name' && entity?.kind === 'organization'))
        return 'for no attack on it'
      return isIncident(reading, why) || CYBER.has(document.tokens.lower[why.head]) ? undefined : 'for no attack'
    },
    status: () => 'completed',
    parties: hit,
    details: people,
  },
  {
    name: 'announcement/attack-struck-people',
    example: 'Northwind Systems said the ransomware attack affected 40,000 patients.',
    event: 'security_incident',
    verbs: ['affect', 'impact', 'compromise', 'expose'],
    companions: THAT,
    subject: 'none',
    object: 'none',
    refuse: reading => {
      const { document, clause } = reading
      const { subject, object, verb } = clause!
      if (!subject || !object || verb.voice === 'passive' || verb.negation >= 0) return 'nobody is struck'
      if (!THAT.has(document.tokens.lower[subject.head]) || subject.references.length) return 'no attack'
      if (people(reading).people === null) return 'not said how many'
      return toldBefore(reading) ? undefined : 'no attack on computers'
    },
    status: () => 'completed',
    parties: reading => {
      const firm = companyTelling(reading) ?? companyBefore(reading)
      return firm ? [{ actors: [firm], objects: [], counterparties: [] }] : []
    },
    details: people,
  },
  {
    name: 'announcement/sends-breach-letters',
    example: 'Northwind Systems is sending breach notification letters to 40,000 patients.',
    event: 'security_incident',
    verbs: ['send', 'mail', 'issue'],
    companions: new Set(['breach', 'notification', 'notifications']),
    object: 'none',
    needs: ['actor'],
    refuse: ({ document, clause, actor }) => {
      const { object, verb } = clause!
      if (!object || verb.voice === 'passive' || verb.negation >= 0 || !namesFirm(actor)) return 'nobody is told'
      return /^(?:letters?|notices?|notifications?|emails?)$/.test(document.tokens.lower[object.head]) &&
        holdsWord(document, object, BREACH)
        ? undefined
        : 'of no breach'
    },
    status: () => 'completed',
    parties: (reading, found) => hit({ ...reading, object: undefined }, found),
    details: reading => ({ ...people(reading), date: null }),
  },
  {
    name: 'announcement/on-leak-site',
    example: 'The Harbor gang listed Northwind Systems on its leak site.',
    event: 'security_incident',
    verbs: ['list', 'add', 'name', 'post', 'appear', 'publish'],
    companions: wordSet('leak extortion'),
    atCompanion: true,
    subject: 'counterparty',
    alone: 'actor',
    object: 'actor',
    needs: ['actor'],
    refuse: reading => {
      const { document, clause, actor } = reading
      const on = clause!.prepositions.some(({ phrase }) => isSite(document, phrase))
      if (!on || clause!.verb.negation >= 0) return 'on no such site'
      return namesFirm(actor) ? undefined : 'no company is hit'
    },
    status: () => 'completed',
    parties: (reading, found) => {
      const theirs = siteOwner(reading)
      const named = theirs?.references.some(({ entity }) => entity) ? theirs : reading.counterparty
      return hit({ ...reading, object: undefined, counterparty: named }, found)
    },
  },
  {
    name: 'announcement/pays-ransom',
    example: 'Northwind Systems paid a $3 million ransom to hackers who had stolen its data.',
    event: 'security_incident',
    verbs: ['pay'],
    companions: new Set(['ransom']),
    atCompanion: true,
    object: 'none',
    needs: ['actor'],
    priced: true,
    namesSomebody: true,
    refuse: ({ document, sentence, clause, actor }) => {
      const { object, verb } = clause!
      if (!object || verb.voice === 'passive' || verb.negation >= 0 || verb.modal >= 0) return 'nothing is paid'
      if (!namesFirm(actor) || verb.tense === 'infinitive') return 'no company pays'
      const { lower } = document.tokens
      const paid = lower.slice(verb.last + 1, Math.min(sentence.last, verb.last + 9)).includes('ransom')
      // people are ransomed too
      return paid && [ATTACKERS, DATA, SYSTEMS, CYBER].some(words => holdsWord(document, sentence, words))
        ? undefined
        : 'no ransom for data'
    },
    parties: (reading, found) =>
      hit({ ...reading, object: undefined }, { ...found, actors: actingParties(reading.document, reading.actor) }),
  },
]
