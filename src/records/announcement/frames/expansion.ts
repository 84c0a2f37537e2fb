import { NATIONALITIES } from '../../../language/nationalities.js'
import { wordSet } from '../../../language/word-set.js'
import type { Phrase } from '../../../mentions/clause/index.js'
import type { Reference } from '../../../mentions/types.js'
import type { FrameParties, FrameReading, NounFrame, VerbFrame } from '../frame.js'
import { isTitle } from '../heads.js'
import { plainParty, uniqueParties } from '../parties.js'
import { isProductNoun } from '../product-words.js'
import { isModel } from '../products.js'
import { byDay } from './coming.js'

export const FACILITIES = wordSet(`
  office offices headquarters hub hubs store stores plant plants factory factories campus lab labs laboratory facility facilities warehouse warehouses
  center centers centre centres datacenter datacenters datacentre datacentres branch branches gigafactory outpost showroom site sites fab fabs
  refinery foundry foundries gigafactories shipyard terminal depot base region regions zone bunker studio kitchen location locations building buildings complex subsidiary
`)

const AREAS = wordSet(`cities countries markets states regions airports`)

/** Whose facility a phrase tells: "Acme's new headquarters". */
export const ownerOf = ({ references, head }: Phrase) =>
  references.find(({ entity, last }) => entity?.kind === 'organization' && last < head)

export const PLACED = {
  in: 'place',
  at: 'place',
  near: 'place',
  across: 'place',
  outside: 'place',
  into: 'place',
  to: 'place',
} as const

/** "the Swiss market": a market by the country that it is named after. */
const isMarket = ({ tokens }: FrameReading['document'], { first, head }: Phrase): boolean =>
  /^markets?$/.test(tokens.lower[head]) && NATIONALITIES.has(tokens.lower[head - 1]) && head > first

const isGoods = (word: string): boolean =>
  /^(?:products|services|chips|systems|devices|tools|software|hardware)$/.test(word)

/** A facility without a name wants one of the nouns above: "opened an office". */
export function refuseOther({ document, object, clause }: FrameReading): string | undefined {
  const lower = document.tokens.lower
  if (!object) return 'nothing opened'
  // "data center and personal computing products"
  const joined = lower[object.head + 1] === 'and' && object.last > object.head + 1
  if (FACILITIES.has(lower[object.head]) && !(joined && isGoods(lower[object.last]))) return undefined
  const named = object.references.some(({ entity, last }) => entity && last >= object.head)
  return named && FACILITIES.has(lower[object.last]) ? undefined : `${clause?.verb.lemma}: ${lower[object.head]}`
}

/** "Northwind's new plant": its owner acts, and the plant is the object. */
export function byOwner({ document, object }: FrameReading, owner: Reference): FrameParties[] {
  const plain = plainParty(document, { ...object!, references: [{ ...owner, possessive: true }] })
  return [{ actors: [document.partyOf(owner.entity!, owner)], objects: plain ? [plain] : [], counterparties: [] }]
}

/** "its first Harbor data centre": a site is named by all its words, not by a name among them. */
function asWhole({ document, object }: FrameReading, found: FrameParties): FrameParties[] {
  const inner =
    object &&
    FACILITIES.has(document.tokens.lower[object.head]) &&
    found.objects.length === 1 &&
    !object.references.some(({ last, entity }) => entity?.key === found.objects[0].key && last >= object.head)
  const plain = inner ? plainParty(document, object) : undefined
  return [plain ? { ...found, objects: [plain] } : found]
}

/** The places told between a site and its verb: "its plant in Ohio opened". */
export function placesWithin({ document, object, clause }: FrameReading) {
  const within = document
    .mentionsIn(document.references, object!.head + 1, clause!.verb.first - 1)
    .filter(({ entity }) => entity?.kind === 'place')
  return within.length ? { places: uniqueParties(document, within) } : {}
}

export const expansionVerbs: readonly VerbFrame[] = [
  {
    name: 'announcement/opens-facility',
    example: 'Northwind Systems opened a data center in Iowa.',
    event: 'expansion',
    verbs: [
      'open',
      'build',
      'construct',
      'break',
      'set up',
      'establish',
      'expand',
      'inaugurate',
      'open up',
      'put up',
      'complete',
      'plan',
      'develop',
    ],
    companions: FACILITIES,
    plainObject: true,
    prepositions: PLACED,
    needs: ['actor'],
    priced: true,
    parties: asWhole,
    namesSomebody: true,
    refuse: reading => {
      const { lemma, progressive, tense } = reading.clause!.verb
      // "plans $10 billion plant in Ohio" of a headline; "plans offices" is a habit
      const { document, object } = reading
      const counted = object !== undefined && (/^an?$/.test(document.tokens.lower[object.first]) || isTitle(reading))
      const one = reading.places.length > 0 && counted
      if (lemma === 'plan' && !progressive && !one) return 'what is planned in general'
      if (/^(?:develop|complete)$/.test(lemma) && tense === 'present' && !progressive) return 'what it does in general'
      return refuseOther(reading)
    },
    status: (status, { clause }) => {
      if (clause!.verb.lemma === 'plan') return 'planned'
      // "will invest $2 billion to build a factory": as settled as the sum
      const { tense, modal } = clause!.governor?.verb ?? {}
      const invests =
        clause!.governor?.verb.lemma === 'invest' && (tense === 'past' || tense === 'perfect' || (modal ?? -1) >= 0)
      return invests && status === 'planned' ? 'announced' : status
    },
  },
  {
    name: 'announcement/facility-opens',
    example: "Northwind Systems's new headquarters in Austin will open in May.",
    event: 'expansion',
    verbs: ['open'],
    subject: 'object',
    object: 'none',
    prepositions: PLACED,
    companions: FACILITIES,
    refuse: ({ document, clause, object }) => {
      if (!object || clause!.object || clause!.verb.voice === 'passive') return 'nothing opens'
      if (!FACILITIES.has(document.tokens.lower[object.head])) return 'no facility'
      return ownerOf(object) ? undefined : 'nobody opens it'
    },
    status: byDay,
    parties: reading => byOwner(reading, ownerOf(reading.object!)!),
    // "its plant in Ohio opened": where it stands is told behind it
    details: placesWithin,
  },
  {
    name: 'announcement/expands-to-places',
    example: 'Northwind Systems is expanding its delivery service to 40 more cities.',
    event: 'expansion',
    verbs: ['expand', 'extend'],
    object: 'none',
    needs: ['actor'],
    companions: AREAS,
    refuse: ({ document, clause, actor }) => {
      const { verb, prepositions, object } = clause!
      if (verb.voice === 'passive' || !actor?.references.some(({ entity }) => entity?.kind === 'organization'))
        return 'nobody expands'
      if (/^(?:try|want|help)$/.test(clause!.governor?.verb.lemma ?? '')) return 'what it would like'
      if (verb.tense === 'present' && !verb.progressive && !/s$/.test(document.tokens.lower[verb.head]))
        return 'in general'
      const to = prepositions.find(({ word }) => word === 'to' || word === 'into' || word === 'across')?.phrase
      if (!to || !AREAS.has(document.tokens.lower[to.head])) return 'no places'
      return object &&
        !/^(?:service|services|operations|app|delivery|network|coverage)$/.test(document.tokens.lower[object.head])
        ? 'something else is expanded'
        : undefined
    },
  },
  {
    name: 'announcement/starts-operations',
    example: 'Northwind Systems has started operations in Brazil.',
    event: 'expansion',
    verbs: ['start', 'begin', 'commence', 'launch'],
    objectNouns: ['operations', 'construction', 'work', 'production'],
    prepositions: { ...PLACED, of: 'object', on: 'object', at: 'object' },
    plainObject: FACILITIES,
    needs: ['actor'],
    refuse: ({ document, clause, object, places }) => {
      const what = document.tokens.lower[clause!.object?.head ?? -1]
      if (what === 'operations') return places.length ? undefined : 'nowhere'
      return object && FACILITIES.has(document.tokens.lower[object.head]) ? undefined : 'no facility'
    },
  },
  {
    name: 'announcement/breaks-ground',
    example: 'Northwind Systems has broken ground on a plant in Arizona.',
    event: 'expansion',
    verbs: ['break'],
    objectNouns: ['ground'],
    prepositions: { ...PLACED, on: 'object', for: 'object' },
    plainObject: FACILITIES,
    needs: ['actor', 'object'],
    priced: true,
  },
  {
    name: 'announcement/expands-into',
    example: 'Northwind Systems is expanding into Japan.',
    event: 'expansion',
    verbs: ['expand', 'launch', 'roll out'],
    object: 'none',
    prepositions: PLACED,
    needs: ['actor'],
    refuse: ({ document, clause, places }) => {
      if (clause?.object) return 'something is expanded'
      if (!places.some(({ references }) => references.some(({ entity }) => entity?.kind === 'place')))
        return clause?.verb.lemma === 'expand' && places.some(place => isMarket(document, place))
          ? undefined
          : 'no place named'
      // "Acme's new phone launches in India": the phone does
      const { subject } = clause!
      const named = subject?.references.some(
        ({ entity, last }) => entity && entity.kind !== 'product' && last >= subject.head,
      )
      const model = subject?.references.some(
        ({ entity, last }) => entity?.kind === 'product' && last >= subject.head - 1,
      )
      if (subject && !named && (model || isProductNoun(document.tokens.lower[subject.head])))
        return 'a product comes out'
      // "Harbor 12X launched": a maker's name and a number
      if (clause!.verb.lemma !== 'expand' && subject && isModel(document, subject)) return 'a product comes out'
      return clause?.verb.voice === 'passive' ? 'not said of the company' : undefined
    },
  },
  {
    name: 'announcement/extends-footprint',
    example: 'Northwind Systems plans to extend its footprint into Japan.',
    event: 'expansion',
    verbs: ['extend', 'expand', 'grow', 'increase', 'broaden', 'boost'],
    objectNouns: ['footprint', 'presence', 'reach', 'operations'],
    prepositions: PLACED,
    needs: ['actor', 'place'],
  },
]

export const expansionNouns: readonly NounFrame[] = [
  {
    name: 'announcement/expansion-into',
    example: 'Northwind Systems announced its expansion into Japan.',
    event: 'expansion',
    nouns: ['expansion', 'launch', 'entry'],
    headOnly: true,
    prepositions: { into: 'place', to: 'place', in: 'place' },
    needs: ['actor', 'place'],
    refuse: ({ document, token, object }) => {
      const { lower } = document.tokens
      if (object) return 'something is brought out'
      const dated = document.mentionAt(document.dates, token + 1)
      const next = lower[dated ? dated.last + 1 : token + 1]
      return lower[token] === 'expansion' || next === 'into' || next === 'in' ? undefined : 'no market is entered'
    },
  },
  {
    name: 'announcement/opening-of',
    example: 'Northwind Systems announced the opening of a plant in Poland.',
    event: 'expansion',
    nouns: ['opening', 'construction', 'completion', 'build', 'inauguration', 'groundbreaking'],
    headOnly: true,
    prepositions: { of: 'object', on: 'object', in: 'place', at: 'place', near: 'place' },
    plainObject: FACILITIES,
    needs: ['actor', 'object'],
    refuse: refuseOther,
    namesSomebody: true,
    // "construction of Northwind's plant began": whose plant it is
    parties: (reading, found) => {
      const owner = found.actors.length ? undefined : reading.object && ownerOf(reading.object)
      return owner ? byOwner(reading, owner) : [found]
    },
  },
]
