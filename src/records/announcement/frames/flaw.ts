import type { VerbFrame } from '../frame.js'
import { headWord, holdsWord, wordSet } from '../heads.js'
import { namedParties } from '../parties.js'
import { people, QUALIFIERS } from './security.js'

const FLAWS = wordSet('vulnerability vulnerabilities flaw flaws zero-day zero-days backdoor exploit loophole bug bugs')

export const flawVerbs: readonly VerbFrame[] = [
  {
    name: 'announcement/flaw-found',
    example: 'Northwind Systems patched a critical vulnerability in its Harbor reader.',
    event: 'security_incident',
    verbs: ['patch', 'fix', 'exploit', 'discover', 'disclose', 'uncover', 'find', 'abuse'],
    object: 'none',
    companions: word => FLAWS.has(word),
    refuse: ({ document, clause }) => {
      const flaw = clause?.verb.voice === 'passive' ? clause.subject : clause?.object
      if (!flaw || clause?.verb.tense === 'infinitive' || !FLAWS.has(headWord(document, flaw))) return 'no flaw'
      if (!/^bugs?$/.test(headWord(document, flaw))) return undefined
      return holdsWord(document, flaw, QUALIFIERS) ? undefined : 'no flaw of security'
    },
    status: () => 'completed',
    parties: ({ document, clause }, found) => {
      const flaw = clause!.verb.voice === 'passive' ? clause!.subject : clause!.object
      const within = clause!.prepositions.find(
        ({ word }) => word === 'in' || word === 'of' || word === 'affecting',
      )?.phrase
      const things = [...namedParties(document, flaw), ...namedParties(document, within)].filter(
        ({ kind }) => kind !== 'person' && kind !== 'place',
      )
      const makers = things.flatMap(one => {
        const maker = document.makers.get(one.key)
        return maker ? [document.partyOf(maker, within ?? flaw!)] : one.kind === 'organization' ? [one] : []
      })
      const patches = /^(?:patch|fix)$/.test(clause!.verb.lemma) && clause!.verb.voice === 'active'
      const actors = patches && found.actors.length ? found.actors : makers.slice(0, 1)
      const objects = things.filter(({ kind }) => kind === 'product')
      return actors.length ? [{ actors, objects, counterparties: [] }] : []
    },
    details: people,
  },
]
