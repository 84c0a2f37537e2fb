import { DEAL_UNITS } from '../../../language/deal-words.js'
import { wordsLike } from '../../../language/tokens.js'
import { wordSet } from '../../../language/word-set.js'
import type { VerbFrame } from '../frame.js'
import { isFirmItself, prepositional } from '../heads.js'
import { STAKES } from './control.js'
import { refuseOther } from './new-owner.js'

/** What a company is called by right before its name. */
const FIRMS = wordSet(
  'startup firm company maker developer provider agency studio business operator publisher specialist',
)

const PURCHASES = /^(?:purchase|acquisition|buyout|auction)$/
/** "added Lumenpay to its portfolio" */
const COLLECTIONS = /^(?:portfolio|stable|empire)$/
const PURCHASE = wordsLike(PURCHASES)

export const newOwnerVerbs: readonly VerbFrame[] = [
  {
    name: 'announcement/adds-company',
    example: 'Northwind Systems added the payments startup Lumenpay for $40 million.',
    event: 'acquisition',
    verbs: ['add', 'close', 'close on', 'pick up'],
    prepositions: { on: 'object' },
    needs: ['actor', 'object'],
    priced: true,
    companions: word => FIRMS.has(word) || PURCHASES.test(word) || COLLECTIONS.test(word),
    refuse: reading => {
      const { document, sentence, clause, object } = reading
      const { lower } = document.tokens
      if (!object || clause!.verb.voice === 'passive' || STAKES.test(lower[clause!.object?.head ?? -1] ?? ''))
        return 'nothing bought'
      const [name] = object.references
      // "picked up Lumenpay, its third purchase this year"
      const bought =
        clause!.verb.lemma === 'pick' &&
        clause!.object === object &&
        document.tokens.firstOf(PURCHASE, object.last, sentence.last) >= 0
      if (bought && isFirmItself(object)) return undefined
      const to = prepositional(reading, 'to')
      const added =
        to && COLLECTIONS.test(lower[to.head]) && document.holdsMention(document.money, sentence.first, sentence.last)
      if (added && clause!.verb.lemma === 'add' && isFirmItself(object)) return undefined
      if (name?.form !== 'name' || name.entity?.kind !== 'organization' || !FIRMS.has(lower[name.first - 1]))
        return 'no company is added'
      // "added the startup Lumenpay to its list", "as a customer"
      const elsewhere = clause!.prepositions.some(({ word }) => word === 'to' || word === 'as')
      return elsewhere || (clause!.verb.lemma === 'close' && clause!.object) ? 'no company is added' : undefined
    },
  },
  {
    name: 'announcement/hires-team-behind',
    example: 'Northwind Systems hired the team behind Lumenpay.',
    event: 'acquisition',
    verbs: ['hire', 'snag', 'nab', 'poach'],
    objectNouns: ['team'],
    prepositions: { behind: 'object' },
    needs: ['actor', 'object'],
    refuse: ({ clause }) =>
      clause!.prepositions.some(({ word }) => word === 'behind') ? undefined : 'a team of its own',
  },
  {
    name: 'announcement/outbids',
    example: 'Northwind Systems outbid Fabrikam for Lumenpay.',
    event: 'acquisition',
    verbs: ['outbid'],
    object: 'none',
    prepositions: { for: 'object' },
    needs: ['actor', 'object'],
    refuse: refuseOther,
    status: status => (status === 'completed' ? 'planned' : status),
  },
  {
    name: 'announcement/disposes-of',
    example: 'Northwind Systems disposed of its payments unit for $40 million.',
    event: 'acquisition',
    verbs: ['dispose'],
    subject: 'counterparty',
    prepositions: { of: 'object', to: 'actor' },
    plainObject: DEAL_UNITS,
    soldAlone: DEAL_UNITS,
    needs: ['object'],
    priced: true,
    refuse: ({ document, object, actor }) =>
      object && (DEAL_UNITS.has(document.tokens.lower[object.head]) || (actor && isFirmItself(object)))
        ? undefined
        : 'no company is sold',
  },
  {
    name: 'announcement/goes-to-buyer',
    example: 'Lumenpay went to Northwind Systems for $40 million in 2019.',
    event: 'acquisition',
    verbs: ['go'],
    subject: 'object',
    object: 'none',
    prepositions: { to: 'actor' },
    needs: ['actor', 'object'],
    priced: true,
    refuse: reading => {
      const { document, clause } = reading
      const price = clause!.prepositions.find(
        ({ word, phrase }) => word === 'for' && document.mentionsIn(document.money, phrase.first, phrase.last).length,
      )
      return price && !clause!.object ? refuseOther(reading) : 'nobody pays'
    },
  },
]
