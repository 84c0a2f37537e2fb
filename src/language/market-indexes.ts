/** The first words of indexes of stock markets, and the words that close their longer names. */
const FIRST: ReadonlySet<string> = new Set(
  (
    's&p dow nasdaq nikkei ftse dax mdax cac hang sensex nifty kospi kosdaq topix stoxx russell csi taiex vix shanghai ' +
    'shenzhen bse nse phlx philadelphia asx euro straits'
  ).split(' '),
)
/** Of them, those that are an index without more words. */
const ALONE: ReadonlySet<string> = new Set(
  'dow nasdaq nikkei ftse dax mdax sensex nifty kospi kosdaq topix taiex vix'.split(' '),
)
const LAST: ReadonlySet<string> = new Set('composite index average seng jones times'.split(' '))

/** Does a case-folded name say that its bearer is an index of a market: "S&P 500", "Nasdaq Composite", "Dow Jones Industrial Average"? */
export function isMarketIndex(key: string): boolean {
  const space = key.indexOf(' ')
  if (space < 0) return ALONE.has(key)
  if (!FIRST.has(key.slice(0, space))) return false
  const last = key.slice(key.lastIndexOf(' ') + 1)
  const digit = last.charCodeAt(0)
  return LAST.has(last) || (digit >= 48 && digit <= 57)
}
