import { type Phrase, phraseAfter } from '../../../mentions/clause/index.js'
import { companyTelling } from '../employer.js'
import type { FrameReading, VerbFrame } from '../frame.js'
import { holdsMoney } from '../gates.js'
import { headWord, wordSet } from '../heads.js'
import { plainParty } from '../parties.js'
import { isProductNoun } from '../product-words.js'
import { isDayToCome } from '../when.js'
import { byDay, hasDayToCome } from './coming.js'
import { inForceLater } from './for-later.js'
import { aCompany, changed, unique } from './policy.js'

const PRICES = wordSet(
  'price prices pricing fee fees cost rates rate subscription subscriptions tariffs commission commissions royalty royalties cut',
)
/** A price in the object: "prices", "the price of X", "its monthly fee". */
export const isPrice = ({ document, object }: FrameReading): boolean =>
  object !== undefined &&
  PRICES.has(headWord(document, object)) &&
  !/^(?:interest|tax|growth|share|stock|market|closing|birth|crime|unemployment|mortgage|exchange|conversion|retention|churn)$/.test(
    document.tokens.lower[object.head - 1] ?? '',
  )

/** "will charge $10 a month to use it" */
export const isSum = ({ document }: FrameReading, { first, last }: Phrase): boolean =>
  document.mentionsIn(document.money, first, last).length > 0

/** "Starting May 1, the plan climbs to $19": the day that opens the sentence. */
const opensWithDayToCome = ({ document, sentence, clause }: FrameReading): boolean =>
  document
    .mentionsIn(document.dates, sentence.first, clause!.verb.first)
    .some(date => date.first <= sentence.first + 2 && isDayToCome(document, date))

/** What is paid for month by month, and is no market's price. */
const ofPlan = ({ document, object, sentence, clause }: FrameReading): boolean => {
  for (let at = object!.first; at < clause!.verb.first && at <= sentence.last; at++)
    if (/^(?:plan|plans|tier|subscription|membership|monthly|annual|yearly|pass)$/.test(document.tokens.lower[at]))
      return true
  return false
}

/** "the subscription to Acme's Harbor service" */
export function ownedBehind({ document, sentence, object }: FrameReading): Phrase | undefined {
  const next = object!.last + 1
  return /^(?:to|of|for)$/.test(document.tokens.lower[next] ?? '') ? phraseAfter(document, sentence, next) : undefined
}

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
    companions: PRICES,
    refuse: reading => (isPrice(reading) && aCompany(reading) ? undefined : 'no price changes'),
    later: inForceLater,
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
      // "is going up": of a price by its own noun, also where no sum is told
      const going = lemma === 'go' && progressive && !subscribed
      if (!going && !document.mentionsIn(document.money, clause!.verb.last, sentence.last).length)
        return 'no price is told'
      // "the price of the plan rises to $11 on May 1"
      const dated = tense === 'present' && (hasDayToCome(reading) || opensWithDayToCome(reading))
      if (tense === 'past' && isPrice(reading) && ofPlan(reading)) return undefined
      return tense === 'future' || (progressive && tense === 'present') || tense === 'infinitive' || dated
        ? undefined
        : 'a figure of a market'
    },
    status: (status, reading) =>
      status === 'completed' && reading.clause!.verb.tense === 'present' && opensWithDayToCome(reading)
        ? 'announced'
        : byDay(status, reading),
    parties: (reading, found) => {
      const { document, object } = reading
      const behind = ownedBehind(reading)
      const owner = [...object!.references, ...(behind?.references ?? [])].find(
        ({ entity }) => entity && entity.kind !== 'person' && entity.kind !== 'place',
      )
      if (!owner) return []
      const plain = plainParty(document, object)
      const named = found.objects.filter(({ kind }) => kind !== 'person' && kind !== 'place')
      // of a product its maker acts, where the article tells it
      const maker = document.makers.get(owner.entity!.key)
      const teller = maker || owner.entity!.kind === 'organization' ? undefined : companyTelling(reading)
      return [
        {
          ...found,
          actors: [teller ?? document.partyOf(maker ?? owner.entity!, owner)],
          objects: unique([...(plain ? [plain] : []), ...named]),
        },
      ]
    },
  },
  {
    name: 'announcement/costs-now',
    example: 'The Harbor plan of Northwind Systems now costs $12 a month, up from $9.',
    event: 'policy_change',
    verbs: ['cost'],
    subject: 'object',
    object: 'none',
    mayTell: holdsMoney,
    refuse: ({ document, sentence, clause, object }) => {
      const { lower } = document.tokens
      const { verb } = clause!
      const named = object?.references.some(
        ({ entity, last }) => entity && entity.kind !== 'person' && last >= object.head - 1,
      )
      const [sum] = document.mentionsIn(document.money, verb.last + 1, verb.last + 6)
      if (!object || !named || !sum) return 'no price of a product'
      const next = sum.last + 1
      // what is new about it: "$3 more", "up from $9", "instead of $9"
      for (let at = next; at <= Math.min(sentence.last, next + 7); at++)
        if (
          lower[at] === 'more' ||
          lower[at] === 'less' ||
          (lower[at] === 'from' && /^(?:up|down)$/.test(lower[at - 1]))
        )
          return undefined
      return verb.tense === 'future' && lower[verb.head - 1] === 'soon' ? undefined : 'what it costs'
    },
    parties: (_, found) => {
      const things = found.objects.filter(({ kind }) => kind !== 'person' && kind !== 'place')
      const firm = things.find(({ kind }) => kind === 'organization')
      return things.length ? [{ actors: firm ? [firm] : [], objects: things, counterparties: [] }] : []
    },
  },
  {
    name: 'announcement/makes-free',
    example: 'Northwind Systems is making the Harbor app free for students.',
    event: 'policy_change',
    verbs: ['make'],
    companions: new Set(['free']),
    refuse: reading => {
      const { document, clause, object } = reading
      const { lower } = document.tokens
      if (!object || !aCompany(reading) || clause!.verb.voice === 'passive') return 'nobody makes it free'
      const { verb } = clause!
      if (verb.tense === 'present' && !verb.progressive && reading.sentence.block.kind !== 'title') return 'in general'
      const at = lower[object.last] === 'free' ? object.last : object.last + 1
      if (lower[at] !== 'free' || !/^(?:for|to|of|until|[.,;])$/.test(lower[at + 1] ?? '.'))
        return 'nothing becomes free'
      const called = object.references.some(
        ({ entity, form, possessive }) =>
          entity?.kind === 'product' || (entity?.kind === 'unknown' && form === 'name' && !possessive),
      )
      return called || (isProductNoun(headWord(document, object)) && lower[object.last] !== 'free')
        ? undefined
        : 'no product becomes free'
    },
    parties: (reading, found) => {
      const objects = found.objects.filter(({ kind }) => kind !== 'person' && kind !== 'place')
      const plain = objects.length ? undefined : plainParty(reading.document, reading.object)
      return objects.length || plain ? [{ ...found, objects: plain ? [plain] : objects, counterparties: [] }] : []
    },
  },
  {
    name: 'announcement/cracks-down',
    example: 'Northwind Systems is cracking down on password sharing.',
    event: 'policy_change',
    verbs: ['crack', 'crack down', 'clamp', 'clamp down'],
    object: 'none',
    prepositions: { on: 'object' },
    plainObject: true,
    refuse: reading => {
      if (!aCompany(reading) || !reading.object) return 'nobody cracks down'
      return reading.document.tokens.lower[reading.clause!.verb.head + 1] === 'down'
        ? undefined
        : 'nothing is cracked down on'
    },
    parties: (reading, found) => {
      const object = reading.object!
      // "password sharing" is one thing, though its last word is a form of a verb
      const next = object.last + 1
      const whole = /ing$/.test(reading.document.tokens.lower[next] ?? '')
        ? { ...object, last: next, head: next, end: reading.document.tokens.end[next] }
        : object
      return changed({ ...reading, object: whole }, found)
    },
  },
]
