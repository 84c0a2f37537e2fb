import { nounRole, phraseAfter } from '../../../mentions/clause/index.js'
import type { FrameReading, NounFrame } from '../frame.js'
import { holdsWord, wordSet } from '../heads.js'
import { actingParties } from '../parties.js'
import { DATA, hit, people } from './security.js'

/** "the breach of Acme exposed the addresses of patients": of a company, and of data. */
function tellsOfData({ document, sentence, token, actor }: FrameReading): boolean {
  const firm = actor?.references.at(-1)
  if (firm?.entity?.kind !== 'organization' || firm.last !== actor!.last) return false
  return holdsWord(document, { first: token, last: sentence.last }, DATA)
}

/** Who attacks, told by what they are. */
const GANGS = wordSet('hacking group gang hackers collective')

export const securityNouns: readonly NounFrame[] = [
  {
    name: 'announcement/breach-at',
    example: 'The data breach at Northwind Systems exposed 70,000 users.',
    event: 'security_incident',
    nouns: ['breach', 'hack', 'cyberattack', 'cyber-attack', 'intrusion', 'attack', 'leak', 'incident'],
    compound: 'actor',
    prepositions: { at: 'actor', of: 'actor', on: 'actor', by: 'counterparty', against: 'actor', involving: 'actor' },
    refuse: reading => {
      const { document, token, object } = reading
      if (object) return 'no incident'
      const { lower } = document.tokens
      // "The hack was made public on Twitter": where it was told
      if (nounRole(document, reading.sentence, token)?.clause.verb.lemma === 'make') return 'where it was told'
      const before = lower[token - 1] ?? ''
      if (
        /^(?:attack|leak|incident)$/.test(lower[token]) &&
        !/^(?:cyber|ransomware|phishing|malware|security|data|hacking|ddos|cybersecurity)$/.test(before)
      )
        return 'no incident of security'
      return lower[token] === 'breach' &&
        lower[token + 1] === 'of' &&
        !/^(?:data|security|systems?|network)$/.test(before) &&
        !tellsOfData(reading)
        ? 'a rule is breached'
        : undefined
    },
    // what "may have exposed" data has happened all the same
    status: () => 'completed',
    parties: (reading, found) => {
      const { document, sentence, token, actor } = reading
      // "the Harbor cyberattack against Acme": whose attack it is, and on whom
      const on = /^(?:against|on)$/.test(document.tokens.lower[token + 1] ?? '')
        ? phraseAfter(document, sentence, token + 1)
        : undefined
      if (actor && on && actor.last < token && !actor.references.some(({ possessive }) => possessive)) {
        const actors = actingParties(document, on)
        return actors.length ? hit({ ...reading, counterparty: actor }, { ...found, actors }) : []
      }
      // "a breach involving hacking group Harbor"
      return actor && actor.last > token && holdsWord(document, actor, GANGS)
        ? hit({ ...reading, actor: undefined, counterparty: actor }, { ...found, actors: [] })
        : hit(reading, found)
    },
    details: people,
  },
]
