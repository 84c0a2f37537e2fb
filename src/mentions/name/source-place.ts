import type { Tokens } from '../../language/tokens.js'

const GATHERED = /^(?:compiled|polled|surveyed|collected|gathered)$/
const GATHERINGS = /^(?:consensus|estimates?|survey|poll|data|figures|smartestimate|projections?|tracker)$/

/** Does a name stand for a house that gathers the figures of others: "analysts polled by Acme", "the Acme consensus", "(Acme) --"? */
export function isGathererPlace({ lower, count }: Tokens, first: number, last: number): boolean {
  const link = lower[first - 1]
  if (link === 'by') return GATHERED.test(lower[first - 2] ?? '')
  const next = last + 1 < count ? lower[last + 1] : ''
  // the agency that a dateline names
  if (link === '(') return next === ')' && /^[–—-]+$/.test(lower[last + 2] ?? '')
  return GATHERINGS.test(next)
}

/** "its shares on the Nasdaq": where shares are traded, and nobody told of. */
function isExchangePlace(lower: readonly string[], first: number, last: number): boolean {
  const link = lower[first - 1] === 'the' ? lower[first - 2] : lower[first - 1]
  return link === 'on' && /^(?:exchange|nasdaq|nyse|lse|asx|bse|nse|bourse|tsx)$/.test(lower[last])
}

const TELLING = /^(?:predicts|predicted|estimates|estimated|reckons|projects|forecasts)$/

/** Does a name stand where only who tells the figures of others stands: also "according to Acme", "data from Acme"? */
export function isSourcePlace(tokens: Tokens, first: number, last: number): boolean {
  const { lower } = tokens
  const link = lower[first - 1]
  if (link === 'to') return lower[first - 2] === 'according'
  if ((link === 'on' || link === 'the') && isExchangePlace(lower, first, last)) return true
  // "sales will fall, Acme predicts"
  if (link === ',' && TELLING.test(lower[last + 1] ?? '')) return true
  if (link === 'from' && /^(?:data|figures|estimates|numbers)$/.test(lower[first - 2] ?? '')) return true
  return isGathererPlace(tokens, first, last)
}
