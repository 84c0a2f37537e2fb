import { wordSet } from '../../../language/word-set.js'
import type { FrameReading, VerbFrame } from '../frame.js'
import { endsWithFirm, headWord, isTitle } from '../heads.js'
import { plainParty } from '../parties.js'
import { byDay } from './coming.js'
import { byOwner, FACILITIES, ownerOf, PLACED, placesWithin } from './expansion.js'

const IN_USE = wordSet('online live onstream operational')
const NEW_SITES =
  wordSet(`datacenter datacenters datacentre datacentres center centers centre centres plants factories warehouses offices stores
  labs hubs regions branches locations campuses`)

/** Stands a word for what works now behind the verb, or behind the place of what is brought: "came online", "went live"? */
function isInUse({ document, clause }: FrameReading): boolean {
  const { lower } = document.tokens
  const { verb } = clause!
  for (let at = verb.last + 1; at <= verb.last + 10 && !/^[,.;:]$/.test(lower[at] ?? '.'); at++)
    if (IN_USE.has(lower[at])) return verb.lemma === 'bring' || at <= verb.last + 3
  return false
}

/** Countries and markets that a company comes to. */
export const enteringVerbs: readonly VerbFrame[] = [
  {
    name: 'announcement/enters-market',
    example: 'Northwind Systems entered the Japanese market.',
    event: 'expansion',
    verbs: ['enter'],
    objectNouns: ['market', 'markets'],
    prepositions: PLACED,
    needs: ['actor'],
  },
  {
    name: 'announcement/enters-country',
    example: 'Northwind Systems has entered Brazil.',
    event: 'expansion',
    verbs: ['enter'],
    object: 'place',
    needs: ['actor', 'place'],
    refuse: reading => {
      const { document, clause, actor } = reading
      const { object, verb } = clause!
      if (!object || verb.voice === 'passive' || (verb.tense === 'present' && !isTitle(reading)))
        return 'no country is entered'
      const place = object.references.at(-1)
      if (place?.entity?.kind !== 'place' || place.last < object.head) return 'no country is entered'
      // armies and people enter countries too
      const firm = actor?.references.some(({ entity, last }) => entity?.kind === 'organization' && last >= actor.head)
      return firm && !document.holdsMention(document.references, object.last + 1, clause!.last)
        ? undefined
        : 'no company enters'
    },
  },
  {
    name: 'announcement/moves-into',
    example: 'Northwind Systems is pushing into Brazil.',
    event: 'expansion',
    verbs: ['move', 'push', 'venture'],
    object: 'none',
    prepositions: { into: 'place' },
    needs: ['actor', 'place'],
    refuse: reading => {
      const { document, clause, actor, places } = reading
      const { verb, prepositions, object } = clause!
      if (object || verb.voice === 'passive' || !endsWithFirm(actor)) return 'no company comes'
      if (verb.tense === 'present' && !verb.progressive && !isTitle(reading)) return 'in general'
      // "pushed into Germany by rivals"
      if (prepositions.some(({ word }) => word === 'by')) return 'it is pushed'
      const to = prepositions.find(({ word, token }) => word === 'into' && token === verb.last + 1)?.phrase
      const place = to && places[0]?.first === to.first ? to.references.at(-1) : undefined
      return place?.entity?.kind === 'place' && place.last >= to!.head && !document.mentionAt(document.dates, to!.head)
        ? undefined
        : 'no place is entered'
    },
  },
  {
    name: 'announcement/makes-debut-in',
    example: 'Northwind Systems made its debut in Germany on Monday.',
    event: 'expansion',
    verbs: ['make', 'mark'],
    objectNouns: ['debut', 'entrance', 'foray'],
    atCompanion: true,
    prepositions: { in: 'place', into: 'place' },
    needs: ['actor', 'place'],
    refuse: ({ actor }) => (endsWithFirm(actor) ? undefined : 'no company'),
  },
  {
    name: 'announcement/sets-up-shop',
    example: 'Northwind Systems is setting up shop in Poland.',
    event: 'expansion',
    verbs: ['set up', 'open up'],
    objectNouns: ['shop', 'base', 'operations'],
    prepositions: PLACED,
    needs: ['actor', 'place'],
  },
  {
    name: 'announcement/brings-site-online',
    example: 'Northwind Systems brought two data centers in France online.',
    event: 'expansion',
    verbs: ['bring'],
    companions: IN_USE,
    atCompanion: true,
    plainObject: FACILITIES,
    prepositions: PLACED,
    needs: ['actor', 'object'],
    namesSomebody: true,
    refuse: reading => {
      const { document, clause, object } = reading
      if (!object || clause!.verb.voice === 'passive' || !FACILITIES.has(headWord(document, object)))
        return 'no site is brought'
      return isInUse(reading) ? undefined : 'not in use'
    },
  },
  {
    name: 'announcement/site-comes-online',
    example: "Northwind Systems's new plant in Ohio came online in May.",
    event: 'expansion',
    verbs: ['come', 'go', 'become', 'be'],
    companions: IN_USE,
    atCompanion: true,
    subject: 'object',
    object: 'none',
    prepositions: PLACED,
    refuse: reading => {
      const { document, clause, object } = reading
      const { lower } = document.tokens
      const other = clause!.object && !IN_USE.has(lower[clause!.object.head])
      if (!object || other || !FACILITIES.has(lower[object.head])) return 'no site'
      const { verb } = clause!
      if (/^(?:be|become)$/.test(verb.lemma) && verb.tense === 'past') return 'it was so before'
      return ownerOf(object) && isInUse(reading) ? undefined : 'not in use'
    },
    status: byDay,
    namesSomebody: true,
    parties: reading => byOwner(reading, ownerOf(reading.object!)!),
    details: placesWithin,
  },
  {
    name: 'announcement/adds-sites',
    example: 'Northwind Systems is adding data centers in Geneva and Zurich.',
    event: 'expansion',
    verbs: ['add'],
    companions: NEW_SITES,
    plainObject: FACILITIES,
    prepositions: PLACED,
    needs: ['actor', 'object', 'place'],
    namesSomebody: true,
    refuse: ({ document, clause, object }) =>
      object && clause!.verb.voice === 'active' && NEW_SITES.has(headWord(document, object))
        ? undefined
        : 'no sites are added',
    parties: (reading, found) => {
      const plain = plainParty(reading.document, reading.object)
      return [{ ...found, objects: plain ? [plain] : found.objects }]
    },
  },
]
