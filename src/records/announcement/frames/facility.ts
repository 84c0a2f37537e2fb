import { wordSet } from '../../../language/word-set.js'
import type { Phrase } from '../../../mentions/clause/index.js'
import { nounRole } from '../../../mentions/clause/index.js'
import { agreedOnly, type FrameParties, type FrameReading, type NounFrame, type VerbFrame } from '../frame.js'
import { holdsMoney } from '../gates.js'
import { headWord, namesFirm } from '../heads.js'
import { plainParty } from '../parties.js'
import { byOwner, FACILITIES, ownerOf, PLACED } from './expansion.js'

/** What is spent on to grow, besides facilities. */
const SPENT_ON = new Set([...FACILITIES, ...wordSet('infrastructure expenditures expenditure capex')])

/** The facility that money goes into: "into a new chip plant", "on a cluster of data centres". */
const builtWith = ({ document, clause }: FrameReading): Phrase | undefined =>
  clause!.prepositions.find(
    ({ word, phrase }) =>
      /^(?:in|into|on|to|for|toward|towards)$/.test(word) && SPENT_ON.has(headWord(document, phrase)),
  )?.phrase

/** The facility as the object of what a company does about it. */
const withFacility =
  (phraseOf: (reading: FrameReading) => Phrase | undefined) =>
  (reading: FrameReading, found: FrameParties): FrameParties[] => {
    const phrase = phraseOf(reading)
    const plain = phrase && plainParty(reading.document, phrase)
    return [{ ...found, objects: plain ? [plain] : [], counterparties: [] }]
  }

const isFacility = ({ document, object }: FrameReading): boolean =>
  object !== undefined && FACILITIES.has(headWord(document, object))

/** New offices and plants told by the money for them, by plans and by what becomes of those. */
export const facilityVerbs: readonly VerbFrame[] = [
  {
    name: 'announcement/spends-on-facility',
    example: 'Northwind Systems will pour $6 billion into a new chip plant in Ohio.',
    event: 'expansion',
    verbs: ['invest', 'pour', 'plough', 'plow', 'spend', 'commit', 'pump', 'sink', 'earmark', 'pledge', 'shell'],
    object: 'none',
    prepositions: PLACED,
    companions: SPENT_ON,
    mayTell: holdsMoney,
    needs: ['actor'],
    refuse: reading => {
      const { verb } = reading.clause!
      if (verb.voice === 'passive' || !namesFirm(reading.actor)) return 'no company spends'
      if (verb.tense === 'present' && !verb.progressive && verb.lemma === 'spend') return 'what it spends in general'
      return builtWith(reading) ? undefined : 'nothing is built'
    },
    // what was said will be spent is not built yet
    status: agreedOnly,
    namesSomebody: true,
    parties: withFacility(builtWith),
  },
  {
    name: 'announcement/considers-facility',
    example: 'Northwind Systems is considering a factory in Mexico.',
    event: 'expansion',
    verbs: ['consider', 'weigh', 'mull', 'explore', 'eye', 'propose'],
    prepositions: PLACED,
    plainObject: FACILITIES,
    companions: FACILITIES,
    needs: ['actor', 'place'],
    refuse: reading =>
      isFacility(reading) && namesFirm(reading.actor) && reading.clause!.verb.voice === 'active'
        ? undefined
        : 'no facility',
    status: () => 'planned',
  },
  {
    name: 'announcement/calls-off-facility',
    example: 'Northwind Systems scrapped a $2 billion plant in Ohio.',
    event: 'expansion',
    verbs: ['cancel', 'scrap', 'shelve', 'abandon', 'drop', 'axe', 'ditch', 'call off', 'halt'],
    prepositions: PLACED,
    plainObject: true,
    companions: new Set([...FACILITIES, 'project', 'expansion']),
    needs: ['actor', 'object'],
    refuse: reading => calledOff(reading),
    status: () => 'cancelled',
  },
  {
    name: 'announcement/picks-place',
    example: 'Northwind Systems has picked Lisbon for its first European plant.',
    event: 'expansion',
    verbs: ['pick', 'choose', 'select'],
    object: 'place',
    prepositions: { for: 'none' },
    companions: FACILITIES,
    needs: ['actor', 'place'],
    refuse: ({ document, clause, places }) => {
      const site = clause!.prepositions.find(({ word }) => word === 'for' || word === 'as')?.phrase
      if (!site || !FACILITIES.has(headWord(document, site))) return 'not for a facility'
      const place = places[0]?.references.find(({ entity }) => entity?.kind === 'place')
      return place ? undefined : 'no place is picked'
    },
    status: agreedOnly,
    namesSomebody: true,
    parties: withFacility(
      ({ clause }) => clause!.prepositions.find(({ word }) => word === 'for' || word === 'as')?.phrase,
    ),
  },
  {
    name: 'announcement/facility-starts',
    example: "Northwind Systems's new plant in Ohio began production in May.",
    event: 'expansion',
    verbs: ['begin', 'start', 'commence'],
    objectNouns: ['production', 'operations', 'operating', 'construction', 'deliveries'],
    subject: 'object',
    prepositions: PLACED,
    companions: FACILITIES,
    refuse: reading => {
      const { object, clause } = reading
      if (!object || clause!.verb.voice === 'passive' || !isFacility(reading)) return 'no facility'
      return ownerOf(object) ? undefined : 'nobody opens it'
    },
    namesSomebody: true,
    parties: reading => byOwner(reading, ownerOf(reading.object!)!),
  },
]

/** A plan for a place with a name, or "its", or with a sum: not what plants in general are. */
function calledOff({ document, clause, object, places, actor }: FrameReading): string | undefined {
  if (!object || !namesFirm(actor) || clause!.verb.voice === 'passive') return 'no company calls it off'
  const head = headWord(document, object)
  const placed = places.some(({ references }) => references.some(({ entity }) => entity?.kind === 'place'))
  if (head === 'project' || head === 'expansion') return placed ? undefined : 'no facility'
  if (!FACILITIES.has(head)) return 'no facility'
  const planned = /^(?:planned|proposed|new|first|second|future)$/.test(document.tokens.lower[object.head - 1] ?? '')
  const priced = document.holdsMention(document.money, object.first, object.last)
  return planned || priced || document.tokens.lower[object.first] === 'a' ? undefined : 'a facility is closed'
}

const PLANNING = 'announce unveil reveal outline detail disclose approve confirm lay file submit have'.split(' ')
const DROPPING = 'cancel scrap shelve abandon drop axe ditch halt withdraw call'.split(' ')

export const facilityNouns: readonly NounFrame[] = [
  {
    name: 'announcement/plans-for-facility',
    example: 'Northwind Systems announced plans for an engineering hub in Lisbon.',
    event: 'expansion',
    nouns: ['plan', 'plans', 'lease'],
    headOnly: true,
    governors: [...PLANNING, ...DROPPING, 'sign', 'ink'],
    prepositions: { for: 'object', in: 'place', near: 'place', outside: 'place' },
    plainObject: FACILITIES,
    companions: FACILITIES,
    needs: ['actor', 'object'],
    priced: true,
    refuse: reading => {
      const { document, sentence, token } = reading
      const verb = nounRole(document, sentence, token)!.clause.verb.lemma
      const lease = document.tokens.lower[token] === 'lease'
      if (lease !== /^(?:sign|ink)$/.test(verb) && !DROPPING.includes(verb)) return 'no plan'
      return isFacility(reading) ? undefined : 'no facility'
    },
    status: (status, { document, sentence, token }) => {
      const verb = nounRole(document, sentence, token)!.clause.verb.lemma
      if (DROPPING.includes(verb)) return 'cancelled'
      return status === 'completed' ? (verb === 'have' ? 'planned' : 'announced') : status
    },
  },
]
