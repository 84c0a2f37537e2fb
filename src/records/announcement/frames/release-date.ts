import { nounRole, type Phrase } from '../../../mentions/clause/index.js'
import type { FrameReading, NounFrame } from '../frame.js'
import { wordSet } from '../heads.js'
import { namedParties } from '../parties.js'
import { productParties } from '../products.js'
import { isOneProduct } from './coming.js'

const OF_RELEASE = wordSet('release launch premiere debut rollout ship shipping availability')

/** Of what a release date is told: "a May 21 release date for Harbor", "Harbor gets a release date". */
function releasedThen({ document, sentence, token, object, actor }: FrameReading): Phrase | undefined {
  if (object) return object
  const governor = nounRole(document, sentence, token)?.clause.verb.lemma
  return governor === 'get' || governor === 'have' || governor === 'receive' ? actor : undefined
}

export const releaseDateNouns: readonly NounFrame[] = [
  {
    name: 'announcement/sets-release-date',
    example: 'Northwind Systems announced a May 21 release date for the Harbor app.',
    event: 'product_launch',
    nouns: ['date'],
    companions: OF_RELEASE,
    governors: ['announce', 'set', 'reveal', 'confirm', 'get', 'have', 'receive', 'give'],
    prepositions: { for: 'object', of: 'object' },
    refuse: reading => {
      const { document, token } = reading
      if (!OF_RELEASE.has(document.tokens.lower[token - 1])) return 'no date of a release'
      const object = releasedThen(reading)
      if (!object) return 'no product comes out'
      const named = object.references.some(({ entity, last }) => entity?.kind === 'unknown' && last >= object.head - 1)
      return named || isOneProduct({ ...reading, object }) ? undefined : 'no product comes out'
    },
    status: () => 'announced',
    parties: (reading, found) => {
      const object = releasedThen(reading)
      const objects = productParties({ ...reading, object }, namedParties(reading.document, object))
      const actors = found.actors.filter(actor => !objects.some(one => one.key === actor.key))
      return objects.length ? [{ actors, objects, counterparties: [] }] : []
    },
  },
]
