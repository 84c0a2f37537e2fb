import type { VerbFrame } from '../frame.js'
import { headWord, holdsWord, namesFirm, wordSet } from '../heads.js'
import { actingParties } from '../parties.js'
import {
  ATTACKERS,
  ATTACKS,
  DATA,
  hit,
  INCIDENTS,
  isIncident,
  mayBeIncident,
  people,
  QUALIFIERS,
  SYSTEMS,
} from './security.js'

/** The house that is hit; people tell of it. */
const hitFirm: NonNullable<VerbFrame['parties']> = (reading, found) =>
  hit(reading, { ...found, actors: found.actors.filter(({ kind }) => kind !== 'person') })

/** Breaches told by what the attackers got or what was lost. */
export const intrusionVerbs: readonly VerbFrame[] = [
  {
    name: 'announcement/breach',
    example: 'Hackers breached Northwind Systems in March.',
    event: 'security_incident',
    verbs: ['breach', 'hack', 'hack into', 'compromise', 'infiltrate'],
    subject: 'counterparty',
    alone: 'actor',
    object: 'actor',
    prepositions: { into: 'actor', of: 'actor' },
    refuse: ({ document, sentence, actor, clause }) => {
      if (!actor) return 'nobody is breached'
      // "hijacked it to breach networks": what it was for
      if (clause?.verb.tense === 'infinitive' && clause.verb.voice === 'active') return 'what is meant'
      const head = headWord(document, actor)
      // a headline's "Acme accounts hacked in May"
      if (actor === clause?.subject && clause.verb.voice === 'active' && !clause.object)
        return sentence.block.kind === 'title' &&
          /^(?:hack|breach)$/.test(clause.verb.lemma) &&
          clause.verb.tense === 'past'
          ? undefined
          : 'who breaks in'
      if (
        /^(?:contract|contracts|law|laws|principles|promise|promises|confidentiality|etiquette|protocol|agreement|duty|rules|terms|trust|privacy|standards|act|level|mark)$/.test(
          head,
        )
      )
        return 'a rule is breached'
      return clause?.verb.lemma === 'compromise' &&
        !SYSTEMS.has(head) &&
        !DATA.has(head) &&
        clause.verb.voice === 'active'
        ? 'no system is compromised'
        : undefined
    },
    status: () => 'completed',
    parties: hitFirm,
    details: people,
  },
  {
    name: 'announcement/breaks-into',
    example: 'Hackers broke into the network of Northwind Systems in March.',
    event: 'security_incident',
    verbs: ['break'],
    subject: 'counterparty',
    object: 'none',
    prepositions: { into: 'actor', of: 'actor' },
    refuse: ({ document, actor, clause }) => {
      const { prepositions, verb, subject } = clause!
      if (!actor) return 'nobody is breached'
      // "used a stolen password to break into", but "hijacked it to break into"
      const used = clause!.governor?.verb.lemma === 'use' && clause!.governor.verb.tense === 'past'
      if (verb.tense === 'infinitive' && verb.voice === 'active' && !used) return 'what is meant'
      // "broke into one of its systems"
      const into = prepositions.find(({ word }) => word === 'into')?.phrase
      const of = prepositions.find(({ word }) => word === 'of')?.phrase
      if (!into) return 'no system is broken into'
      if ([into, of].some(phrase => SYSTEMS.has(headWord(document, phrase)))) return undefined
      // "hackers broke into Initech"
      const firm = into.references.some(({ entity, last }) => entity?.kind === 'organization' && last >= into.head)
      return firm && holdsWord(document, subject, ATTACKERS) ? undefined : 'no system is broken into'
    },
    status: () => 'completed',
    parties: hitFirm,
    details: people,
  },
  {
    name: 'announcement/gains-access',
    example: 'Attackers gained access to the network of Northwind Systems in May.',
    event: 'security_incident',
    verbs: ['gain', 'obtain'],
    subject: 'counterparty',
    object: 'none',
    prepositions: { to: 'actor', of: 'actor' },
    companions: new Set(['access', 'accessed']),
    refuse: ({ document, clause }) => {
      const { subject, object, verb } = clause!
      if (verb.voice === 'passive' || verb.modal >= 0 || verb.negation >= 0) return 'nobody gets in'
      if (!object || document.tokens.lower[object.head] !== 'access') return 'no access'
      return holdsWord(document, subject, ATTACKERS) ? undefined : 'nobody breaks in'
    },
    status: () => 'completed',
    parties: hit,
    details: people,
  },
  {
    name: 'announcement/attackers-target',
    example: 'The criminals targeted Northwind Systems with ransomware.',
    event: 'security_incident',
    verbs: ['target', 'attack'],
    companions: wordSet('ransomware malware cyberattack cyberattacks'),
    atCompanion: true,
    subject: 'counterparty',
    object: 'actor',
    needs: ['actor'],
    namesSomebody: true,
    refuse: ({ document, clause, actor }) => {
      const { subject, verb, object } = clause!
      if (verb.voice === 'passive' || verb.modal >= 0 || verb.negation >= 0 || !object) return 'nobody is attacked'
      if (!/^(?:past|perfect)$/.test(verb.tense)) return 'whom they attack in general'
      if (!holdsWord(document, subject, ATTACKERS)) return 'no attackers'
      return actor?.references.some(
        ({ entity, form, possessive }) => entity?.kind === 'organization' && form === 'name' && !possessive,
      )
        ? undefined
        : 'no company is hit'
    },
    status: () => 'completed',
    parties: hit,
    details: people,
  },
  {
    name: 'announcement/falls-victim',
    example: 'Northwind Systems fell victim to a cyberattack.',
    event: 'security_incident',
    verbs: ['fall'],
    companions: new Set(['victim', 'prey']),
    atCompanion: true,
    object: 'none',
    needs: ['actor'],
    namesSomebody: true,
    refuse: reading => {
      const { document, clause, actor } = reading
      const { object, verb, prepositions } = clause!
      if (!object || !/^(?:victim|prey)$/.test(document.tokens.lower[object.head])) return 'no victim'
      if (verb.modal >= 0 || verb.negation >= 0 || verb.tense === 'infinitive' || !namesFirm(actor))
        return 'nobody falls'
      const to = prepositions.find(({ word }) => word === 'to')?.phrase
      return isIncident(reading, to) || /^(?:hacking|hackers)$/.test(headWord(document, to))
        ? undefined
        : 'to no attack'
    },
    status: () => 'completed',
    parties: hitFirm,
    details: people,
  },
  {
    name: 'announcement/loses-in-hack',
    example: 'Northwind Systems lost $40 million in a hack on Monday.',
    event: 'security_incident',
    verbs: ['lose'],
    object: 'none',
    companions: new Set([...INCIDENTS, ...ATTACKERS, ...ATTACKS]),
    needs: ['actor'],
    refuse: ({ document, clause }) => {
      const how = clause!.prepositions.find(({ word }) => word === 'in' || word === 'to')?.phrase
      const head = headWord(document, how)
      return how && (INCIDENTS.has(head) || ATTACKERS.has(head) || head === 'exploit') ? undefined : 'lost otherwise'
    },
    status: () => 'completed',
    parties: hit,
  },
  {
    name: 'announcement/data-for-sale',
    example: 'Data of 70,000 Northwind customers was put up for sale on a forum.',
    event: 'security_incident',
    verbs: ['put', 'put up', 'post', 'offer', 'appear', 'surface', 'sell'],
    subject: 'counterparty',
    alone: 'actor',
    object: 'actor',
    prepositions: { from: 'actor', of: 'actor' },
    companions: new Set(['forum', 'forums', 'sale', 'dark', 'hacking', 'ransom', 'leak', 'stolen']),
    refuse: ({ document, clause }) => {
      const { subject, verb, object } = clause!
      if (verb.voice !== 'passive' && object) return 'nothing is for sale'
      return holdsWord(document, subject, DATA) ? undefined : 'no data'
    },
    status: () => 'completed',
    parties: hit,
    details: people,
  },
  {
    name: 'announcement/claims-attack',
    example: 'The Harbor ransomware gang claimed responsibility for the attack on Northwind Systems.',
    event: 'security_incident',
    verbs: ['claim', 'take'],
    objectNouns: ['responsibility', 'credit'],
    subject: 'counterparty',
    object: 'none',
    atCompanion: true,
    needs: ['actor'],
    refuse: reading => {
      const { document, sentence, clause } = reading
      const act = clause!.prepositions.find(({ word }) => word === 'for')?.phrase
      if (clause!.verb.negation >= 0 || !act || !mayBeIncident(headWord(document, act))) return 'no incident'
      // bombs have attackers too
      return isIncident(reading, act) || holdsWord(document, sentence, OF_HACKERS)
        ? undefined
        : 'no incident of security'
    },
    status: () => 'completed',
    parties: (reading, found) => {
      const { document, clause } = reading
      const act = clause!.prepositions.find(({ word }) => word === 'for')!.phrase
      // "the attack on Acme", not "the theft on its own site"
      const on = clause!.prepositions.find(
        ({ word, token }) => token === act.last + 1 && /^(?:on|against|at|of)$/.test(word),
      )?.phrase
      const named = on?.references.some(({ form }) => form === 'name') ? on : act
      return hit({ ...reading, object: undefined }, { ...found, actors: actingParties(document, named) })
    },
    details: people,
  },
]

const OF_HACKERS: ReadonlySet<string> = new Set([
  ...QUALIFIERS,
  ...wordSet('hacker hackers cybercriminals cyberattack cyberattacks extortion leak hacktivist hacktivists'),
])
