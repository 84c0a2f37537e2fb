import type { FrameReading, VerbFrame } from '../frame.js'
import { headWord, wordSet } from '../heads.js'
import { plainParty } from '../parties.js'
import { aCompany, changed, unique } from './policy.js'

const PRICES = wordSet(
  'price prices pricing fee fees cost rates rate subscription subscriptions tariffs commission commissions royalty royalties cut',
)
/** A price in the object: "prices", "the price of X", "its monthly fee". */
const isPrice = ({ document, object }: FrameReading): boolean =>
  object !== undefined &&
  PRICES.has(headWord(document, object)) &&
  !/^(?:interest|tax|growth|share|stock|market|closing|birth|crime|unemployment|mortgage|exchange|conversion|retention|churn)$/.test(
    document.tokens.lower[object.head - 1] ?? '',
  )

export const priceVerbs: readonly VerbFrame[] = [
  {
    name: 'announcement/change-price',
    example: 'Northwind Systems raised prices on several models.',
    event: 'policy_change',
    verbs: [
      'raise',
      'increase',
      'hike',
      'lower',
      'cut',
      'slash',
      'reduce',
      'drop',
      'double',
      'triple',
      'halve',
      'adjust',
      'bump',
      'freeze',
      'waive',
      'scrap',
      'introduce',
      'abolish',
      'eliminate',
      'jack up',
      'bump up',
      'remove',
    ],
    companions: word => PRICES.has(word),
    refuse: reading => (isPrice(reading) && aCompany(reading) ? undefined : 'no price changes'),
    parties: changed,
    namesSomebody: true,
  },
  {
    name: 'announcement/price-goes-up',
    example: "The price of Northwind's Harbor plan is going up by $2 in May.",
    event: 'policy_change',
    verbs: ['go', 'go up', 'rise', 'increase', 'jump', 'climb', 'drop', 'fall'],
    object: 'none',
    subject: 'object',
    refuse: reading => {
      const { document, sentence, clause, object } = reading
      if (!object || clause!.verb.voice === 'passive') return 'no price changes'
      const { tense, progressive, lemma, particle } = clause!.verb
      if (lemma === 'go' && particle !== 'up') return 'no price changes'
      const head = headWord(document, object)
      const subscribed = /^(?:plan|plans|tier|tiers|subscription|subscriptions|membership|service)$/.test(head)
      if (!subscribed && !isPrice(reading)) return 'no price changes'
      if (!document.mentionsIn(document.money, clause!.verb.last, sentence.last).length) return 'no price is told'
      return tense === 'future' || (progressive && tense === 'present') || tense === 'infinitive'
        ? undefined
        : 'a figure of a market'
    },
    parties: (reading, found) => {
      const { document, object } = reading
      const owner = object!.references.find(
        ({ entity }) => entity && entity.kind !== 'person' && entity.kind !== 'place',
      )
      if (!owner) return []
      const plain = plainParty(document, object)
      const named = found.objects.filter(({ kind }) => kind !== 'person' && kind !== 'place')
      return [
        {
          ...found,
          actors: [document.partyOf(owner.entity!, owner)],
          objects: unique([...(plain ? [plain] : []), ...named]),
        },
      ]
    },
  },
  {
    name: 'announcement/charge-for',
    example: 'Northwind Systems will start charging developers for its API in May.',
    event: 'policy_change',
    verbs: ['charge'],
    object: 'none',
    prepositions: { for: 'object' },
    plainObject: true,
    refuse: reading => {
      const { verb, governor } = reading.clause!
      if (!aCompany(reading) || verb.voice === 'passive') return 'nobody charges'
      const begins = governor !== undefined && /^(?:begin|start|stop|plan)$/.test(governor.verb.lemma)
      if (verb.tense !== 'future' && !begins) return 'what it charges in general'
      return reading.object ? undefined : 'charged for nothing'
    },
    parties: (_, found) => (found.actors.length && found.objects.length ? [{ ...found, counterparties: [] }] : []),
  },
]
