import type { VerbFrame } from '../frame.js'
import { headWord, prepositional, wordSet } from '../heads.js'
import { comesOutAsThing } from '../products.js'
import { byDay, hasDayToCome } from './coming.js'
import { withProducts } from './product.js'

const MARKETS = wordSet('market shelves stores')
/** Where games and apps come out. */
const PLATFORMS = wordSet(
  'console consoles pc pcs steam playstation xbox switch android ios theaters theatres phones mobile streaming',
)

/** Products that reach those who buy them. */
export const marketVerbs: readonly VerbFrame[] = [
  {
    name: 'announcement/come-to-market',
    example: 'The Harbor reader of Northwind Systems will hit the market in May.',
    event: 'product_launch',
    verbs: ['hit', 'come', 'reach', 'arrive'],
    subject: 'object',
    object: 'none',
    companions: new Set([...MARKETS, ...PLATFORMS]),
    status: byDay,
    refuse: reading => {
      const { document, object, clause } = reading
      if (!object || !clause || clause.verb.voice === 'passive') return 'nothing comes to market'
      const to = clause.object ?? prepositional(reading, 'to', 'on', 'in')
      const where = to && document.tokens.lower[to.head]
      // "hits consoles on May 21": by its day
      const onPlatform = where !== undefined && PLATFORMS.has(where) && hasDayToCome(reading)
      if (!where || !(MARKETS.has(where) || onPlatform)) return 'nothing comes to market'
      return comesOutAsThing(reading, headWord(document, object)) ? undefined : 'no product comes to market'
    },
    parties: withProducts,
  },
  {
    name: 'announcement/first-appear',
    example: 'The Harbor app first appeared in 2024.',
    event: 'product_launch',
    verbs: ['appear'],
    subject: 'object',
    object: 'none',
    refuse: reading => {
      const { document, object, clause, token } = reading
      const first = [document.tokens.lower[token - 1], document.tokens.lower[token + 1]].includes('first')
      if (!object || !clause || clause.verb.voice === 'passive' || !first) return 'no first appearance'
      return comesOutAsThing(reading, headWord(document, object)) ? undefined : 'no product appears'
    },
    parties: withProducts,
  },
]
