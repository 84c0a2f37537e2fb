import { wordSet } from './word-set.js'

/** Houses that measure markets and tell of others, by the first word of their names, and words at the end of such names. */
const FIRST = wordSet(`
  information idc gartner counterpoint canalys trendforce omdia appfigures statista forrester nielsen comscore pitchbook
  crunchbase lseg factset refinitiv bloomberg reuters ipsos yougov similarweb dealogic morningstar techinsights cnbc cnn bbc
  techcrunch axios statcounter netcraft chainalysis ccdata cryptocompare coingecko coinmarketcap zacks ibes visible circana
  npd kantar acea smmt jato nikkei gallup pew
  society association federation institute bureau ministry department office council commission
`)
const TAILS = wordSet(`
  research analytics insights intelligence tower journal times news information post data advisors securities consulting
  tracker report survey monitor barometer association institute agency bureau
`)

/** Does a case-folded name by itself say that its bearer measures and tells of others: "Acme Research", "Gartner"? */
export function isObserverName(key: string): boolean {
  if (key === 'wall street') return true
  const first = key.indexOf(' ')
  if (first < 0) return FIRST.has(key)
  return FIRST.has(key.slice(0, first)) || TAILS.has(key.slice(key.lastIndexOf(' ') + 1))
}

/** Of them, those that measure markets: no outlet and no authority. */
const MARKET_FIRST = wordSet(`
  idc gartner counterpoint canalys trendforce omdia appfigures statista forrester nielsen comscore similarweb techinsights
  statcounter circana npd kantar sensor
`)
const MARKET_TAILS = wordSet(`research analytics insights intelligence tracker`)

/** Does a case-folded name say that its bearer measures markets? */
export function isMarketHouse(key: string): boolean {
  const first = key.indexOf(' ')
  if (first < 0) return MARKET_FIRST.has(key)
  return MARKET_FIRST.has(key.slice(0, first)) || MARKET_TAILS.has(key.slice(key.lastIndexOf(' ') + 1))
}
