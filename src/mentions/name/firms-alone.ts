import { PRODUCT_NOUNS } from '../../language/party-nouns.js'
import type { Tokens } from '../../language/tokens.js'

/** What stands beside the names of firms alone, whatever the article calls them. */

/** "shares of Initech", "stock in the photo app Initech": what is listed is a firm, whatever it is called. */
export function isOfShares({ lower }: Tokens, at: number, word: string): boolean {
  let link = at
  if (PRODUCT_NOUNS.has(word)) while (link > at - 4 && !/^(?:of|in|[,.;:()])$/.test(lower[link] ?? '.')) link--
  const of = link < at ? lower[link] : word
  return (of === 'of' || of === 'in') && /^(?:shares|stock)$/.test(lower[link - 1] ?? '')
}

/** "raised $5m in a Series A", "has closed a seed round". */
export function raisesRound({ lower }: Tokens, at: number): boolean {
  const verb = /^(?:has|have|had)$/.test(lower[at]) ? at + 1 : at
  if (!/^(?:raised|raises|closed|closes|secured|secures)$/.test(lower[verb] ?? '')) return false
  for (let i = verb + 1; i < verb + 13; i++) {
    if (/^(?:round|series|seed|funding)$/.test(lower[i] ?? '.')) return true
    if (/^[.;]$/.test(lower[i] ?? '.')) return false
  }
  return false
}

/** "beats estimates", "misses Wall Street's forecasts": what only a firm does. */
export function isResult({ lower }: Tokens, at: number, word: string): boolean {
  if (!/^(?:beats?|tops|topped|misses|missed)$/.test(word)) return false
  for (let i = at + 1; i < at + 6; i++)
    if (/^(?:estimates|expectations|forecasts|revenue|profit|earnings)$/.test(lower[i] ?? '')) return true
  return false
}
