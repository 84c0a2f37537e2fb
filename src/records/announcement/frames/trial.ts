import type { Phrase } from '../../../mentions/clause/index.js'
import type { Status } from '../../../mentions/shapes.js'
import type { FrameReading, VerbFrame } from '../frame.js'
import { headWord, prepositional, wordSet } from '../heads.js'
import { namedParties } from '../parties.js'
import { productParties } from '../products.js'

/** What is tested and is no product to come: people, patience, weapons, cures. */
const NO_TRIAL =
  wordSet(`water waters limit limits patience theory theories hypothesis idea people users user employees samples sample
  vaccine vaccines drug drugs missile missiles rocket rockets engine booster boundaries resolve nerves appetite skills
  knowledge market markets them it this that everything performance security safety claim claims whether model limits`)

const BEGINNING = wordSet('begin start plan set')

const outNow = (status: Status, reading: FrameReading): Status =>
  status === 'announced' && reading.clause!.verb.progressive ? 'completed' : status

/** The thing that is tried: the object, or what stands behind "experimenting with". */
const tried = (reading: FrameReading): Phrase | undefined =>
  reading.clause!.verb.lemma === 'experiment' ? prepositional(reading, 'with') : reading.object

export const trialVerbs: readonly VerbFrame[] = [
  {
    name: 'announcement/tries-out',
    example: 'Northwind Systems is testing hour-long videos in its Harbor app.',
    event: 'product_launch',
    verbs: ['test', 'test out', 'pilot', 'trial', 'experiment'],
    needs: ['actor'],
    refuse: reading => {
      const { document, clause, actor } = reading
      const { verb } = clause!
      const thing = tried(reading)
      if (!thing || !actor || verb.voice === 'passive') return 'nothing is tried'
      const begins = clause!.governor !== undefined && BEGINNING.has(clause!.governor.verb.lemma)
      if (!(verb.progressive || begins)) return 'what is done in general'
      const head = headWord(document, thing)
      if (NO_TRIAL.has(head) || document.tokens.lower[thing.last + 1] === 'on') return 'nothing to come'
      const own = namedParties(document, actor).some(({ kind }) => kind === 'organization' || kind === 'product')
      return own ? undefined : 'no company'
    },
    status: outNow,
    namesSomebody: true,
    parties: (reading, found) => {
      const objects = productParties(
        { ...reading, object: tried(reading) },
        namedParties(reading.document, tried(reading)),
        true,
      )
      return objects.length && found.actors.length ? [{ ...found, objects, counterparties: [] }] : []
    },
  },
]
