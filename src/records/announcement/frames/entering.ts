import type { VerbFrame } from '../frame.js'
import { endsWithFirm } from '../heads.js'
import { PLACED } from './expansion.js'

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
    refuse: ({ document, clause, actor }) => {
      const { object, verb } = clause!
      if (!object || verb.voice === 'passive' || verb.tense === 'present') return 'no country is entered'
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
]
