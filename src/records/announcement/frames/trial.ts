import { type Phrase, phraseAfter } from '../../../mentions/clause/index.js'
import type { FrameReading, VerbFrame } from '../frame.js'
import { headWord, prepositional, wordSet } from '../heads.js'
import { namedParties } from '../parties.js'
import { isProductNoun } from '../product-words.js'
import { productParties } from '../products.js'
import { outNow } from './coming.js'

/** What is tested and is no product to come: people, patience, weapons, cures. */
const NO_TRIAL =
  wordSet(`water waters limit limits patience theory theories hypothesis idea people users user employees samples sample
  vaccine vaccines drug drugs missile missiles rocket rockets engine booster boundaries resolve nerves appetite skills
  knowledge market markets them it this that everything performance security safety claim claims whether model limits`)

const BEGINNING = wordSet('begin start plan set')

/** The thing that is tried: the object, or what stands behind "experimenting with". */
const tried = (reading: FrameReading): Phrase | undefined =>
  reading.clause!.verb.lemma === 'experiment' ? prepositional(reading, 'with') : reading.object

/** "access to Harbor" of "offer schools access to Harbor": what the access is to. */
function accessTo({ document, sentence, clause }: FrameReading): Phrase | undefined {
  const { lower } = document.tokens
  const { verb, object } = clause!
  const from = verb.last + 1
  for (let at = from; at <= Math.min(sentence.last - 2, (object?.last ?? from) + 4); at++)
    if (lower[at] === 'access' && lower[at + 1] === 'to') return phraseAfter(document, sentence, at + 1)
  return undefined
}

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
      const own =
        namedParties(document, actor).some(({ kind }) => kind === 'organization' || kind === 'product') ||
        (isProductNoun(head) &&
          actor.references.some(
            ({ entity, form, last }) => entity?.kind === 'unknown' && form === 'name' && last >= actor.head,
          ))
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
  {
    name: 'announcement/gives-access-to',
    example: 'Northwind Systems will soon offer schools access to the Harbor app.',
    event: 'product_launch',
    verbs: ['offer', 'give'],
    object: 'none',
    companions: new Set(['access']),
    needs: ['actor'],
    refuse: reading => {
      const { sentence, clause, actor } = reading
      const { verb } = clause!
      if (!actor || verb.voice === 'passive' || sentence.index > 1) return 'nobody gives access'
      if (verb.tense !== 'future' && !verb.progressive) return 'what it does in general'
      if (!actor.references.some(({ entity, last }) => entity?.kind === 'organization' && last >= actor.head))
        return 'no company gives access'
      const to = accessTo(reading)
      if (to?.references.some(({ possessive, form }) => possessive && form === 'name')) return 'of somebody else'
      return to?.references.some(({ entity, last }) => entity?.kind === 'product' && last >= to.head - 1)
        ? undefined
        : 'access to no product'
    },
    parties: (reading, found) => {
      const object = accessTo(reading)
      const objects = productParties({ ...reading, object }, namedParties(reading.document, object))
      return objects.length && found.actors.length ? [{ ...found, objects, counterparties: [] }] : []
    },
  },
]
