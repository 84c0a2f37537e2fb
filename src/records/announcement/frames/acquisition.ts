import { DEAL_ASSETS as ASSETS, SALE_ASSETS, DEAL_UNITS as UNITS } from '../../../language/deal-words.js'
import { wordsIn } from '../../../language/tokens.js'
import { wordSet } from '../../../language/word-set.js'
import { isPossible, type Phrase } from '../../../mentions/clause/index.js'
import type { FrameParties, FrameReading, NounFrame, VerbFrame } from '../frame.js'
import { headWord, namesFirm } from '../heads.js'
import { approvers, facing, isBid, partnerOf, statusFaced, withPartner } from './acquisition-sides.js'
import { controlVerbs, isMajority, SHARES, STAKES } from './control.js'
import { withState } from './deal-state.js'
import { paymentVerbs } from './payment.js'

/** Goods and services, told with the maker's name ("Nvidia chips"): no deal. */
const GOODS = wordSet(`
  time taste knowledge skill skills ad ads advertising ticket tickets subscription subscriptions product products service services goods device
  devices phone phones chip chips gpus hardware software license licenses copy copies item items game games user users customer customers data
  bitcoin btc crypto cryptocurrency token tokens coin coins equipment car cars vehicle vehicles book books energy power electricity computer
  computers role post job position duties reins helm mantle responsibilities leadership chairmanship server servers machine machines system systems jet jets plane planes aircraft oil gas fuel bond bonds note notes debt
`)

/** Buying is a deal where a company, unit, asset or stake is bought; what a customer buys is none. */
function refusePurchase(reading: FrameReading): string | undefined {
  const { document, object, actor, counterparty: seller, clause } = reading
  if (!object) return 'nothing bought'
  const buyer = actor?.references.some(({ entity }) => entity) ?? false
  // "They could buy it tomorrow": what somebody thinks
  if (!buyer && clause?.verb.voice === 'active' && isPossible(document, clause)) return 'possible only'
  const head = headWord(document, object)
  const other = refuseByWords(reading, object, head)
  if (other) return other
  const named = object.references.filter(({ entity }) => entity)
  // "was snapped up by Northwind": a person is hired
  if (named.length && named.every(isPersonNamed) && !(object.head > named.at(-1)!.last)) return 'bought: a person'
  const reference = named.find(({ first, last }) => first <= object.head && object.head <= last)
  if (!reference && GOODS.has(head) && !isSoldWhole(reading, head)) return `bought: ${head}`
  if (named.length && named.every(({ entity }) => entity?.kind === 'place') && reference) return 'bought: a place'
  const sides = buyer && (seller?.references.some(({ entity }) => entity) ?? false)
  if (!named.length && !sides && /^(?:technology|technologies|ip)$/.test(head)) return 'bought of nobody'
  // "users who bought Initech shares": nobody who acts
  const noHolder = !named.length || (!reference && !buyer && clause?.verb.voice === 'active')
  if (noHolder && SHARES.test(head) && !sides && !isMajority(document, object.first, object.last))
    return `bought: ${head}`
  if (!named.length) {
    const pronoun =
      object.first === object.last && (object.references.length > 0 || /^(?:its?|they|them|their)$/.test(head))
    if (!pronoun && !ASSETS.has(head)) return `bought: ${head}`
    // "is not above buying companies": nobody's in particular
    if (object.first === object.last && /^(?:companies|startups|start-ups|firms|businesses|rivals)$/.test(head))
      return 'companies in general'
    if (clause && isPossible(document, clause)) return 'possible only'
  }
  if (reference?.entity?.kind === 'product' && !buyer) return 'a customer buys'
  // "whoever buys it": nobody who acts
  return clause?.verb.voice === 'active' &&
    !buyer &&
    (reference?.form === 'pronoun' || (!actor && reference?.entity?.kind !== 'organization'))
    ? 'no buyer'
    : undefined
}

/** What the words of the purchase tell to be none, or one of less than a company. */
function refuseByWords({ document, clause }: FrameReading, object: Phrase, head: string): string | undefined {
  const { lower } = document.tokens
  // "was approached by somebody keen on buying its unit"
  if (clause?.governor?.verb.lemma === 'approach' && clause.governor.verb.voice === 'passive')
    return 'another would buy'
  // "a big slice of the firm"
  if (head !== lower[object.head] && /^(?:company|firm|business|group)$/.test(head)) return 'bought: a part'
  if (
    head === 'rights' &&
    /^(?:naming|broadcast|broadcasting|media|television|tv|streaming)$/.test(lower[object.head - 1])
  )
    return 'bought: rights'
  return undefined
}

/** "he", "her": whom nobody buys; a name taken for a person's may be a company's. */
const isPersonNamed = ({ entity, form, possessive }: Phrase['references'][number]): boolean =>
  entity?.kind === 'person' && form === 'pronoun' && !possessive

/** "sold the Harbor streaming service to Hooli": a named product that goes from one company to another. */
function isSoldWhole({ object, actor, counterparty }: FrameReading, head: string): boolean {
  return (
    /^(?:service|product|software|game|system)$/.test(head) &&
    namesFirm(actor) &&
    namesFirm(counterparty) &&
    object!.references.some(({ form, possessive }) => form === 'name' && !possessive)
  )
}

/** "bought a 20% stake in X" is an investment; a part without a figure is taken for one too, "control" or "the rest" is not. */
function refuseSmallStake({ document, clause }: FrameReading): string | undefined {
  const bought = clause?.verb.voice === 'passive' ? clause.subject : clause?.object
  if (!bought || !STAKES.test(document.tokens.lower[bought.head])) return undefined
  return isMajority(document, bought.first, clause!.last) ? undefined : 'a minority stake'
}

const verbs: readonly VerbFrame[] = [
  {
    name: 'announcement/acquire',
    example: 'Northwind Systems acquired the payments startup Lumenpay for $40 million.',
    event: 'acquisition',
    verbs: [
      'acquire',
      'buy',
      'purchase',
      'snap up',
      'snatch up',
      'scoop up',
      'buy out',
      'buy up',
      'take over',
      'gobble up',
      'swallow',
      'absorb',
      'acqui-hire',
      'acquihire',
    ],
    prepositions: { from: 'counterparty' },
    plainObject: ASSETS,
    priced: true,
    ownerSells: true,
    refuse: reading => refuseSmallStake(reading) ?? refusePurchase(reading),
    // "exercised its option to buy"
    status: (status, { clause }) =>
      clause!.governor?.verb.lemma === 'exercise' && clause!.governor.verb.tense !== 'infinitive'
        ? 'completed'
        : status,
  },
  {
    name: 'announcement/sell',
    example: 'Northwind Systems sold its Lumenpay unit to Fabrikam for $30 million.',
    event: 'acquisition',
    verbs: ['sell', 'divest', 'offload', 'unload', 'sell off', 'sell on'],
    subject: 'counterparty',
    prepositions: { to: 'actor', onto: 'actor' },
    plainObject: ASSETS,
    soldAlone: UNITS,
    needs: ['object'],
    priced: true,
    refuse: refuseSale,
  },
  ...controlVerbs,
  ...paymentVerbs,
]

export const acquisitionVerbs: readonly VerbFrame[] = verbs.map(withState)

/** "its majority holding", "a 60% stake"; all of a stake may be little. */
const isOfControl = ({ document }: FrameReading, { first, head }: Pick<Phrase, 'first' | 'head'>): boolean =>
  /^(?:majority|controlling)$/.test(document.tokens.lower[head - 1] ?? '') ||
  document.mentionsIn(document.percents, first, head).some(({ value }) => value >= 50)

/** What a network has many of, sold by the thousand. */
const SITES = /^(?:towers|masts|sites|stores|stations|outlets|branches|warehouses|wells|properties)$/

/** A sale is a deal where a buyer is named, or what is sold can only be a company or a part of one. */
function refuseSale(reading: FrameReading): string | undefined {
  const { document, object, actor, clause } = reading
  if (!object) return 'nothing sold'
  const sold = clause?.verb.voice === 'passive' ? clause.subject : clause?.object
  const stake = sold !== undefined && STAKES.test(document.tokens.lower[sold.head])
  if (!actor && stake && !isOfControl(reading, sold)) return 'a stake, to nobody named'
  if (!actor && sold && SHARES.test(document.tokens.lower[sold.head])) return 'shares, to nobody named'
  // "sold all of its shares in Lumenpay"
  if (!actor && sold && /^(?:all|most|rest|remainder|half|some|last)$/.test(document.tokens.lower[sold.head]))
    for (let at = sold.head + 1; at <= sold.head + 4; at++)
      if (SHARES.test(document.tokens.lower[at] ?? '')) return 'a stake, to nobody named'
  // "sold 2% of Lumenpay"
  const [share] = sold && !actor ? document.mentionsIn(document.percents, sold.first, object.last) : []
  if (share && share.value < 50) return 'a small share, to nobody named'
  const [count] = document.mentionsIn(document.numbers, object.first, object.last)
  const head = document.tokens.lower[object.head]
  if (
    count &&
    count.last < object.head &&
    !(ASSETS.has(head) && (count.value <= 100 || (SITES.test(head) && namesFirm(actor))))
  )
    return 'a number of things'
  if (!actor && /^(?:stock|shares|rights|position|property)$/.test(head)) return `sold: ${head}`
  const organization = object.references.some(({ entity }) => entity?.kind === 'organization')
  if (!actor && !organization && !stake && !ASSETS.has(head)) return 'no buyer'
  return refusePurchase({ ...reading, actor: actor ?? reading.counterparty })
}

/** "the sale of Hooli's payments subsidiary Lumenpay": whose it is sells it. */
function withOwner({ document, object }: FrameReading, found: FrameParties): FrameParties {
  const owner = object?.references.find(({ possessive, entity }) => possessive && entity?.kind === 'organization')
  const part = owner && document.tokens.lower.slice(owner.last + 1, object!.last).some(word => UNITS.has(word))
  return part && !found.counterparties.length
    ? { ...found, counterparties: [document.partyOf(owner.entity!, owner)] }
    : found
}

/** "its purchase of a 20% stake in Lumenpay": money put into it. */
function refusePart(reading: FrameReading): string | undefined {
  const { document, token, object } = reading
  const head = object ? document.tokens.firstOf(PARTS, token + 1, object.last) : -1
  return head < 0 || isOfControl(reading, { first: token + 1, head }) ? undefined : 'a minority stake'
}

const PARTS = wordsIn('stake stakes shareholding')

const nouns: readonly NounFrame[] = [
  {
    name: 'announcement/acquisition-of',
    example: "Northwind's acquisition of Lumenpay closed on Monday.",
    event: 'acquisition',
    nouns: ['acquisition', 'takeover', 'buyout', 'acquisitions'],
    headOnly: true,
    compound: 'object',
    prepositions: { of: 'object', by: 'actor', from: 'counterparty' },
    plainObject: ASSETS,
    parties: withPartner,
    refuse: reading =>
      isBid(reading) ??
      refusePart(reading) ??
      (partnerOf(reading) || facing(reading) || approvers(reading) ? undefined : refusePurchase(reading)),
    status: statusFaced,
    priced: true,
    ownerSells: true,
  },
  {
    name: 'announcement/purchase-of',
    example: "Northwind's purchase of Lumenpay closed on Monday.",
    event: 'acquisition',
    nouns: ['purchase', 'buy'],
    headOnly: true,
    compound: 'object',
    prepositions: { of: 'object', by: 'actor', from: 'counterparty' },
    plainObject: ASSETS,
    needs: ['object', 'actor'],
    priced: true,
    ownerSells: true,
    refuse: reading => refusePart(reading) ?? refusePurchase(reading),
  },
  {
    name: 'announcement/explores-sale',
    example: 'Northwind Systems is exploring a sale, people familiar with the matter said.',
    event: 'acquisition',
    nouns: ['sale', 'buyer', 'buyers'],
    headOnly: true,
    governors: ['explore', 'consider', 'weigh', 'seek', 'pursue', 'mull', 'eye', 'evaluate'],
    subject: 'object',
    needs: ['object'],
    // "a sale of its unit" is told with what is sold
    refuse: ({ document, token, object }) =>
      document.tokens.lower[token + 1] === 'of' || document.tokens.lower[token + 1] === 'for'
        ? 'a part is for sale'
        : namesFirm(object)
          ? undefined
          : 'no company is for sale',
    status: () => 'planned',
  },
  {
    name: 'announcement/sale-of',
    example: 'Fabrikam completed the sale of Lumenpay to Northwind.',
    event: 'acquisition',
    nouns: ['sale', 'divestiture', 'divestment'],
    headOnly: true,
    possessor: 'counterparty',
    subject: 'counterparty',
    prepositions: { of: 'object', by: 'counterparty', to: 'actor' },
    plainObject: ASSETS,
    soldAlone: SALE_ASSETS,
    needs: ['object'],
    priced: true,
    // "approved its sale to Hooli": whose sale it is, nothing else being sold, is sold
    parties: (reading, found) => [
      found.objects.length || !found.actors.length
        ? withOwner(reading, found)
        : { ...found, objects: found.counterparties, counterparties: [] },
    ],
    namesSomebody: true,
    refuse: ({ actor, counterparty, object, document }) =>
      actor || (counterparty && object && SALE_ASSETS.has(document.tokens.lower[object.head])) ? undefined : 'no buyer',
  },
]

export const acquisitionNouns: readonly NounFrame[] = nouns.map(withState)
