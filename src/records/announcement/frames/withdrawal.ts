import { wordsLike } from '../../../language/tokens.js'
import { type Phrase, phraseAfter } from '../../../mentions/clause/index.js'
import type { Party } from '../../../mentions/shapes.js'
import { authoritiesIn } from '../authorities.js'
import type { FrameReading, NounFrame, VerbFrame } from '../frame.js'
import { endsInFirm, headWord, isTitle, namesFirm, namesThing, plainPresent, wordSet } from '../heads.js'
import { namedParties, plainParty } from '../parties.js'
import { isProductNoun } from '../product-words.js'
import { outNow } from './coming.js'
import { isStop, refuseClosing, withItself } from './shutdown.js'

const SHOPS = wordSet('store stores shelves marketplace storefront storefronts')

/** "the App Store" of "pulled Harbor from the App Store": where it was to be had. */
const shop = ({ clause }: FrameReading) =>
  clause!.prepositions.find(({ word }) => word === 'from' || word === 'off')?.phrase

/** What a recall is of besides products by their nouns. */
const RECALLED =
  /^(?:units|banks|batteries|chargers|toys|seats|bottles|cribs|heaters|strollers|helmets|airbags|appliances|ovens|packs|adapters|cables|pumps|pillows|models|hybrids)$/

const PEOPLE =
  /^(?:ambassadors?|envoys?|diplomats?|workers|employees|staff|staffers|people|troops|soldiers|players|members|men|women|days|years|moments|times|memories|officials|governors|mayors)$/

/** A product by its name or noun, or so many pieces of a thing by any: "25,000 hoverboards". */
function isRecalled(reading: FrameReading): boolean {
  const { document } = reading
  const object = piecesOf(reading)
  if (!object) return false
  const head = headWord(document, object)
  return (
    isProductNoun(head) ||
    isProductNoun(head.replace(/s$/, '')) ||
    RECALLED.test(head) ||
    object.references.some(({ entity, last }) => entity?.kind === 'product' && last >= object.head) ||
    (head.endsWith('s') &&
      !PEOPLE.test(head) &&
      (isTitle(reading)
        ? endsInFirm(reading.actor ?? object)
        : document.holdsMention(document.numbers, object.first, object.head)))
  )
}

/** "vans" of "240,000 Harbor and Lantern vans", "cars" of "thousands of cars", "its Harbor truck" of "900 units of its Harbor truck". */
function piecesOf({ document, sentence, object }: FrameReading): Phrase | undefined {
  if (!object) return undefined
  const { lower } = document.tokens
  if (object.last > object.head && isProductNoun(lower[object.last].replace(/s$/, '')))
    return { ...object, head: object.last }
  const counts = /^(?:units|thousands|hundreds|millions|dozens|models)$/.test(lower[object.head])
  return (
    (counts && lower[object.head + 1] === 'of' ? phraseAfter(document, sentence, object.head + 1) : undefined) ?? object
  )
}

function recalled(reading: FrameReading): readonly Party[] {
  const { document } = reading
  const object = piecesOf(reading)
  const named = namedParties(document, object).filter(({ kind }) => kind === 'product')
  const plain = named.length ? undefined : plainParty(document, object)
  return plain ? [plain] : named
}

const MADE = wordsLike(/^(?:made|sold|distributed|manufactured|produced|imported|built)$/)

/** "e-bikes, which were sold by Acme, have been recalled": who made or sold them, where nobody is told to recall them. */
function madeBy({ document, object, clause }: FrameReading): readonly Party[] {
  const { tokens } = document
  const made = object ? tokens.firstOf(MADE, object.last + 1, clause!.verb.first - 1) : -1
  if (made < 0 || tokens.lower[made + 1] !== 'by') return []
  const maker = document.mentionAt(document.references, made + 2)
  const firm = maker?.entity && maker.entity.kind !== 'person' && maker.entity.kind !== 'place'
  return firm ? [document.partyOf(maker.entity!, maker)] : []
}

/** Products taken from those who sell and use them, or that stop by themselves. */
export const withdrawalVerbs: readonly VerbFrame[] = [
  {
    name: 'announcement/pulled-from-stores',
    example: 'Northwind Systems pulled Harbor from app stores on Friday.',
    event: 'product_shutdown',
    verbs: ['pull', 'remove', 'withdraw', 'yank', 'delete', 'boot', 'delist'],
    companions: SHOPS,
    refuse: reading => {
      const { document, clause, object } = reading
      const { verb } = clause!
      const from = shop(reading)
      const { lower } = document.tokens
      if (!object || !from || !(SHOPS.has(lower[from.head]) || SHOPS.has(lower[from.last]))) return 'from no store'
      if (verb.tense === 'present' && !verb.progressive && verb.voice === 'active') return 'what is done in general'
      return namesThing(object) || isProductNoun(headWord(document, object)) ? undefined : 'no product is pulled'
    },
    parties: withItself,
  },
  {
    name: 'announcement/recalls',
    example: 'Northwind Systems is recalling 40,000 power banks over a fire risk.',
    event: 'product_shutdown',
    verbs: ['recall'],
    refuse: reading => {
      const { document, clause, object, actor } = reading
      const { verb } = clause!
      if (!object || (verb.voice === 'active' && !(clause!.object && namesFirm(actor)))) return 'nothing is recalled'
      if (
        verb.voice === 'active' &&
        plainPresent(reading) &&
        !document.holdsMention(document.numbers, object.first, object.head)
      )
        return 'what is done in general'
      return isRecalled(reading) ? undefined : 'no product is recalled'
    },
    status: outNow,
    needs: ['actor'],
    parties: (reading, found) => {
      const actors = found.actors.length ? found.actors : madeBy(reading)
      return [{ ...found, actors, objects: recalled(reading), counterparties: [] }]
    },
  },
  {
    name: 'announcement/stop-working',
    example: 'The Harbor reader of Northwind Systems will stop working on July 1.',
    event: 'product_shutdown',
    verbs: ['work', 'function', 'operate'],
    subject: 'object',
    object: 'none',
    companions: isStop,
    status: (_, { clause }) =>
      clause?.governor?.verb.tense === 'past' || clause?.governor?.verb.tense === 'perfect' ? 'completed' : 'announced',
    refuse: reading => {
      const governor = reading.clause?.governor?.verb
      return governor && /^(?:stop|cease)$/.test(governor.lemma) && governor.negation < 0
        ? refuseClosing(reading)
        : 'nothing stops'
    },
    parties: withItself,
  },
]

export const withdrawalNouns: readonly NounFrame[] = [
  {
    name: 'announcement/recall-of',
    example: 'Northwind Systems issued a recall of 3,000 laptops.',
    event: 'product_shutdown',
    nouns: ['recall', 'recalls'],
    headOnly: true,
    governors: ['announce', 'issue', 'initiate', 'launch', 'begin', 'start', 'expand', 'widen', 'plan'],
    prepositions: { of: 'object', for: 'object' },
    plainObject: true,
    needs: ['actor', 'object'],
    namesSomebody: true,
    refuse: reading => (namesFirm(reading.actor) && isRecalled(reading) ? undefined : 'no product is recalled'),
    // "the safety commission and Acme announced a recall": the maker's
    parties: (reading, found) => {
      const bodies = authoritiesIn(reading.document, reading.actor)
      const actors = found.actors.filter(({ key }) => !bodies.some(body => body.key === key))
      return actors.length ? [{ ...found, actors, objects: recalled(reading), counterparties: [] }] : []
    },
  },
]
