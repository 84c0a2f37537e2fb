import type { FrameReading, VerbFrame } from '../frame.js'
import { headWord, namesFirm, namesThing, wordSet } from '../heads.js'
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
        verb.tense === 'present' &&
        !verb.progressive &&
        verb.voice === 'active' &&
        !document.holdsMention(document.numbers, object.first, object.head)
      )
        return 'what is done in general'
      const head = headWord(document, object)
      const product =
        isProductNoun(head) ||
        isProductNoun(head.replace(/s$/, '')) ||
        RECALLED.test(head) ||
        object.references.some(({ entity, last }) => entity?.kind === 'product' && last >= object.head)
      return product ? undefined : 'no product is recalled'
    },
    status: outNow,
    needs: ['actor'],
    parties: (reading, found) => {
      const named = namedParties(reading.document, reading.object).filter(({ kind }) => kind === 'product')
      const plain = named.length ? undefined : plainParty(reading.document, reading.object)
      return [{ ...found, objects: plain ? [plain] : named, counterparties: [] }]
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
