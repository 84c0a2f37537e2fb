import type { VerbFrame } from '../frame.js'
import { headWord, wordSet } from '../heads.js'
import { namedParties, plainParty } from '../parties.js'
import { comesOutAsThing } from '../products.js'
import { outNow } from './coming.js'
import { laterThan } from './for-later.js'
import { withProducts } from './product.js'

/** What of a product is laid open. */
const SOURCE = wordSet('weights code source')

export const availableVerbs: readonly VerbFrame[] = [
  {
    name: 'announcement/make-available',
    example: 'Northwind Systems made Harbor available to all users.',
    event: 'product_launch',
    verbs: ['make'],
    companions: new Set(['available', 'public', 'source', 'open-source']),
    status: outNow,
    refuse: ({ document: { tokens }, object, clause }) => {
      // "commits to making it open source": not done, and nothing that is announced
      const isMaking = tokens.lower[clause!.verb.head] === 'making' && !clause!.verb.progressive
      let last = clause?.verb.voice === 'passive' ? clause.verb.head : object?.last
      if (last === undefined) return 'nothing is made available'
      if (/ly$/.test(tokens.lower[last + 1] ?? '')) last++
      if ([tokens.lower[last], tokens.lower[last + 1]].includes('available')) return undefined
      // "made Harbor open source"
      for (let at = last - 1; at <= last + 1 && !isMaking; at++)
        if (tokens.lower[at] === 'open-source' || (tokens.lower[at] === 'open' && tokens.lower[at + 1] === 'source'))
          return undefined
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
  {
    name: 'announcement/take-wraps-off',
    example: 'Northwind Systems took the wraps off its Harbor app.',
    event: 'product_launch',
    verbs: ['take', 'lift', 'pull', 'pull back'],
    object: 'none',
    prepositions: { off: 'object', on: 'object', from: 'object' },
    refuse: reading => {
      const { document, object, clause, actor } = reading
      const cover = clause?.object && document.tokens.lower[clause.object.head]
      if (!actor || !object || !cover || !/^(?:wraps|veil|curtain|curtains|covers|lid)$/.test(cover))
        return 'nothing is shown'
      const head = headWord(document, object)
      return comesOutAsThing(reading, head) || object.references.length ? undefined : 'nothing is shown'
    },
    later: laterThan,
    parties: withProducts,
  },
]
