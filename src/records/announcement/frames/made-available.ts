import type { VerbFrame } from '../frame.js'
import { wordSet } from '../heads.js'
import { namedParties, plainParty } from '../parties.js'
import { outNow } from './coming.js'

/** What of a product is laid open. */
const SOURCE = wordSet('weights code source')

export const availableVerbs: readonly VerbFrame[] = [
  {
    name: 'announcement/make-available',
    example: 'Northwind Systems made Harbor available to all users.',
    event: 'product_launch',
    verbs: ['make'],
    companions: new Set(['available', 'public']),
    status: outNow,
    refuse: ({ document: { tokens }, object, clause }) => {
      let last = clause?.verb.voice === 'passive' ? clause.verb.head : object?.last
      if (last === undefined) return 'nothing is made available'
      if (/ly$/.test(tokens.lower[last + 1] ?? '')) last++
      if ([tokens.lower[last], tokens.lower[last + 1]].includes('available')) return undefined
      // "made the weights of its model public"
      const of = clause!.prepositions.find(({ word, token }) => word === 'of' && token === last + 1)?.phrase
      return SOURCE.has(tokens.lower[object?.head ?? -1] ?? '') &&
        [tokens.lower[of?.last ?? last], tokens.lower[(of?.last ?? last) + 1]].includes('public')
        ? undefined
        : 'nothing is made available'
    },
    parties: (reading, found) => {
      const { document, object, clause } = reading
      const of = clause!.prepositions.find(({ word, token }) => word === 'of' && token === object!.last + 1)?.phrase
      const source = SOURCE.has(document.tokens.lower[object!.head])
      const named = source ? [...found.objects, ...namedParties(document, of)] : found.objects
      const objects = named.filter(({ kind }) => kind !== 'person' && kind !== 'place')
      const plain = source && !objects.length ? plainParty(document, object) : undefined
      return objects.length || plain ? [{ ...found, objects: plain ? [plain] : objects }] : []
    },
  },
]
