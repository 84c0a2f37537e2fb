import type { VerbFrame } from '../frame.js'
import { headWord, holdsWord } from '../heads.js'
import { ATTACKERS, ATTACKS, DATA, hit, INCIDENTS, people, SYSTEMS } from './security.js'

/** Breaches told by what the attackers got or what was lost. */
export const intrusionVerbs: readonly VerbFrame[] = [
  {
    name: 'announcement/breach',
    example: 'Hackers breached Northwind Systems in March.',
    event: 'security_incident',
    verbs: ['breach', 'hack', 'hack into', 'compromise', 'infiltrate', 'break'],
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
      // "broke into one of its systems"
      if (clause?.verb.lemma === 'break') {
        const into = clause.prepositions.find(({ word }) => word === 'into')?.phrase
        const of = clause.prepositions.find(({ word }) => word === 'of')?.phrase
        return into && [into, of].some(phrase => SYSTEMS.has(headWord(document, phrase)))
          ? undefined
          : 'no system is broken into'
      }
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
    parties: (reading, found) =>
      hit(reading, { ...found, actors: found.actors.filter(({ kind }) => kind !== 'person') }),
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
]
