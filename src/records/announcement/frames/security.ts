import { type Phrase, phraseAfter } from '../../../mentions/clause/index.js'
import type { Party } from '../../../mentions/shapes.js'
import { peopleIn } from '../affected.js'
import type { FrameParties, FrameReading, VerbFrame } from '../frame.js'
import { headWord, holdsWord, wordSet } from '../heads.js'
import { actingParties } from '../parties.js'

export const INCIDENTS = wordSet(
  'breach breaches hack hacks cyberattack cyberattacks cyber-attack intrusion intrusions leak leaks incident ransomware compromise exposure theft',
)
export const ATTACKS = wordSet('attack attacks incident incidents')
export const ATTACKERS = wordSet(
  'unauthorized unauthorised attacker attackers hacker hackers actor actors group gang criminals cybercriminals intruder intruders thief thieves gangs collective',
)
export const DATA = wordSet(
  'data information records details credentials passwords database databases emails files documents photos ids accounts names addresses numbers code source-code tokens secrets keys',
)
export const SYSTEMS = wordSet(
  'system systems network networks server servers account accounts website platform database databases infrastructure environment devices computers repositories',
)

export const people = ({ document, sentence }: FrameReading) => ({
  people: peopleIn(document, sentence.first, sentence.last),
})

const DISCLOSES = /^(?:confirm|disclose|report|admit|reveal|announce|acknowledge|say)$/

/** The day on which a breach is told is not the day on which it happened. */
const peopleToldOf = (reading: FrameReading) =>
  DISCLOSES.test(reading.clause?.verb.lemma ?? '') ? { ...people(reading), date: null } : people(reading)

/** The organisation hit acts, whoever did it is the other side. */
export function hit(reading: FrameReading, found: FrameParties): FrameParties[] {
  const { document, object, counterparty } = reading
  const victims = found.actors.length ? found.actors : [...actingParties(document, object), ...telling(reading)]
  const firms = victims.filter(({ kind }) => kind !== 'person')
  const hurt = firms.length ? firms : townHit(reading)
  if (!hurt.length) return []
  return [{ actors: hurt.slice(0, 1), objects: [], counterparties: attackers(reading, counterparty, hurt) }]
}

/** "The City of Wexham was hit by ransomware", "hit the city of Boston", "Atlanta was hit": a town has systems of its own. */
function townHit({ document, actor, clause }: FrameReading): Party[] {
  if (!actor || !clause) return []
  const of =
    GOVERNED.test(document.tokens.lower[actor.head]) &&
    clause.prepositions.find(({ word, token }) => word === 'of' && token === actor.last + 1)?.phrase
  const phrase = of || actor
  const town = phrase.references.find(
    ({ entity, form, possessive }) => entity?.kind === 'place' && form === 'name' && !possessive,
  )
  const alone = town && town.last === phrase.last && town.first <= phrase.first + 1
  const county = town && town.last === phrase.last - 1 && GOVERNED.test(document.tokens.lower[phrase.last])
  return alone || county ? [document.partyOf(town!.entity!, town!)] : []
}

const GOVERNED = /^(?:city|town|county|state|government|municipality|borough)$/

/** "Acme says 70,000 users had their IDs leaked in a breach": who tells of a breach of nobody named is the one hit. */
function telling({ document, sentence, token, clause }: FrameReading): Party[] {
  const clauses = document.clauses(sentence)
  const teller = clauses.find(
    ({ verb, subject }) => verb.head < token && subject?.references.length && TELLING.has(verb.lemma),
  )
  if (!teller || teller === clause) return []
  // "reported that 43 percent of companies had a breach": others are hit
  const { lower } = document.tokens
  const elsewhere = clauses.some(
    ({ verb, subject }) =>
      verb.head > teller.verb.head &&
      verb.head <= token &&
      subject &&
      subject !== teller.subject &&
      OTHERS.test(lower[subject.last]),
  )
  if (elsewhere) return []
  return actingParties(document, teller.subject).filter(({ kind }) => kind === 'organization' || kind === 'unknown')
}

const OTHERS =
  /^(?:companies|firms|businesses|organizations|organisations|banks|hospitals|schools|percent|enterprises)$/

const TELLING = wordSet('say confirm disclose admit identify reveal announce warn notify acknowledge report tell')

/** Attackers with a name; those without one are not named by "hackers". */
function attackers({ document }: FrameReading, phrase: Phrase | undefined, victims: readonly Party[]): Party[] {
  return actingParties(document, phrase).filter(
    ({ key }) => !ATTACKERS.has(key) && !victims.some(victim => victim.key === key),
  )
}

export const mayBeIncident = (word: string): boolean => INCIDENTS.has(word) || ATTACKS.has(word)

/** Is it an incident of security: "a data breach", "a ransomware attack", not "an attack" of other kinds? */
export function isIncident(reading: FrameReading, phrase: Phrase | undefined): boolean {
  const { document } = reading
  if (!phrase) return false
  const head = headWord(document, phrase)
  if (ATTACKS.has(head) || head === 'leak' || head === 'leaks' || head === 'exposure' || head === 'theft')
    return (
      holdsWord(document, phrase, QUALIFIERS) ||
      /^(?:data|security|cyber|ransomware)$/.test(document.tokens.lower[phrase.head - 1] ?? '')
    )
  if (!INCIDENTS.has(head)) return false
  if (!/^(?:breach|breaches)$/.test(head) || document.tokens.lower[phrase.head + 1] !== 'of') return true
  // "a breach of its online systems", not "a breach of contract"
  const of = phraseAfter(document, document.sentenceAt(phrase.head)!, phrase.head + 1)
  return of !== undefined && of.references.length > 0 && SYSTEMS.has(document.tokens.lower[of.head])
}

export const QUALIFIERS = wordSet(
  'security cyber cybersecurity ransomware data phishing ddos malware hacking supply-chain it credential-stuffing',
)

const COINS = wordSet(
  'tokens token coins crypto cryptocurrency cryptocurrencies bitcoin bitcoins ether funds million assets eth btc nfts stablecoins',
)

/** "exposed", "unprotected" within a few words: how data was left. */
function leftOpen(lower: readonly string[], verb: number): boolean {
  for (let at = verb + 1; at <= verb + 12; at++)
    if (/^(?:exposed|unprotected|unsecured|accessible|open|visible)$/.test(lower[at] ?? '')) return true
  return false
}

/** What is left open to everybody. */
const STORES = wordSet('server servers database databases bucket buckets storage repository')

/** "Initech" of "leaked data stolen from Initech": whose the data was that others put out. */
function stolenFrom({ document, sentence, clause }: FrameReading): Phrase | undefined {
  if (clause?.verb.voice !== 'active' || !clause.object || !/^(?:leak|dump|expose)$/.test(clause.verb.lemma))
    return undefined
  const taking = document
    .clauses(sentence)
    .find(
      ({ verb, governor }) =>
        governor === clause && verb.voice === 'passive' && /^(?:steal|take|obtain|exfiltrate)$/.test(verb.lemma),
    )
  return taking?.prepositions.find(({ word }) => word === 'from')?.phrase
}

export const securityVerbs: readonly VerbFrame[] = [
  {
    name: 'announcement/suffer-breach',
    example: 'Northwind Systems confirmed a data breach that affected 70,000 users.',
    event: 'security_incident',
    verbs: [
      'suffer',
      'confirm',
      'disclose',
      'report',
      'admit',
      'reveal',
      'announce',
      'acknowledge',
      'experience',
      'have',
      'face',
      'detect',
      'discover',
      'identify',
      'investigate',
      'contain',
      'endure',
      'say',
    ],
    object: 'none',
    companions: mayBeIncident,
    refuse: reading => {
      const { clause } = reading
      if (!clause || clause.verb.voice === 'passive') return 'nobody tells'
      const told = clause.object ?? clause.prepositions.find(({ word }) => word === 'to')?.phrase
      return isIncident(reading, told) ? undefined : 'no incident'
    },
    status: () => 'completed',
    parties: (reading, found) => {
      const { document, clause } = reading
      const told = clause?.object ?? clause?.prepositions.find(({ word }) => word === 'to')?.phrase
      // "Acme reported a breach at Initech": the one hit stands with the breach
      const at = clause?.prepositions.find(
        ({ word, token }) => (word === 'at' || word === 'of') && told && token === told.last + 1,
      )
      const victims = actingParties(document, at?.phrase).filter(({ kind }) => kind !== 'person')
      return hit({ ...reading, object: undefined }, { ...found, actors: victims.length ? victims : found.actors })
    },
    details: peopleToldOf,
  },
  {
    name: 'announcement/hit-by-attack',
    example: 'Northwind Systems was hit by a ransomware attack on Monday.',
    event: 'security_incident',
    verbs: ['hit', 'affect', 'target', 'strike', 'cripple', 'disrupt', 'impact', 'paralyze'],
    object: 'actor',
    subject: 'none',
    companions: mayBeIncident,
    refuse: reading => {
      const { clause } = reading
      const agent =
        clause?.verb.voice === 'passive'
          ? clause.prepositions.find(({ word }) => word === 'by' || word === 'in' || word === 'with')?.phrase
          : clause?.subject
      return isIncident(reading, agent) ? undefined : 'no incident'
    },
    parties: hit,
    details: people,
  },
  {
    name: 'announcement/data-stolen',
    example: 'Data of 70,000 Northwind customers was stolen by hackers.',
    event: 'security_incident',
    verbs: ['steal', 'leak', 'expose', 'exfiltrate', 'access', 'dump', 'drain', 'leave'],
    subject: 'counterparty',
    alone: 'actor',
    object: 'actor',
    prepositions: { from: 'actor' },
    refuse: ({ document, actor, clause }) => {
      if (!actor || clause?.verb.tense === 'infinitive' || clause?.verb.modal !== -1) return 'nothing is taken'
      const alone = !clause.object && clause.verb.lemma === 'leak'
      const taken = clause.verb.voice === 'passive' || alone ? clause.subject : clause.object
      // "left the data of users exposed"
      if (clause.verb.lemma === 'leave' && !leftOpen(document.tokens.lower, clause.verb.last))
        return 'nothing is left open'
      const coins = /^(?:steal|drain)$/.test(clause.verb.lemma) && holdsWord(document, taken, COINS)
      // "left a server open to the internet", "an unauthorized party accessed its systems"
      const open = clause.verb.lemma === 'leave' && holdsWord(document, taken, STORES)
      const entered = clause.verb.lemma === 'access' && holdsWord(document, taken, SYSTEMS)
      // "stole 2 terabytes of data"
      const amount = clause.prepositions.find(
        ({ word, token }) => word === 'of' && token === (taken?.last ?? -9) + 1,
      )?.phrase
      const much = /^(?:terabytes?|gigabytes?|megabytes?|tb|gb|trove|cache|records|gigs)$/.test(
        headWord(document, taken),
      )
      const data = holdsWord(document, taken, DATA) || (much && holdsWord(document, amount, DATA))
      if (!coins && !open && !entered && !data) return 'no data is taken'
      return clause.verb.lemma === 'access' &&
        !holdsWord(document, clause.subject, ATTACKERS) &&
        clause.verb.voice === 'active'
        ? 'nobody breaks in'
        : undefined
    },
    parties: (reading, found) => {
      const { document, clause } = reading
      const from = clause?.prepositions.find(
        ({ word, phrase }) => /^(?:from|at|of)$/.test(word) && phrase.references.length > 0,
      )?.phrase
      const stolen = stolenFrom(reading)
      const source = actingParties(document, from ?? stolen)
      // "Acme leaked the data of users": who exposes its data by mistake is the one hit
      // "the Social Security numbers of patients": whose register it is
      const register = found.actors.some(({ key }) => key === 'social security')
      const owner =
        clause?.verb.voice === 'active' && clause.object && /^(?:leak|expose|leave)$/.test(clause.verb.lemma)
          ? actingParties(document, clause.subject)
          : []
      const counterparty = stolen && !from ? clause!.subject : reading.counterparty
      return hit(
        { ...reading, object: undefined, counterparty },
        { ...found, actors: source.length ? source : found.actors.length && !register ? found.actors : owner },
      )
    },
    details: people,
  },
]
