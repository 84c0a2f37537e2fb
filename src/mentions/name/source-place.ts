import type { Tokens } from '../../language/tokens.js'

const GATHERED = /^(?:compiled|polled|surveyed|collected|gathered)$/
const GATHERINGS = /^(?:consensus|estimates?|survey|poll|data|figures|smartestimate|projections?|tracker)$/

/** Does a name stand for a house that gathers the figures of others: "analysts polled by Acme", "the Acme consensus", "(Acme) --"? */
export function isGathererPlace({ lower, count }: Tokens, first: number, last: number): boolean {
  const link = lower[first - 1]
  if (link === 'by' && GATHERED.test(lower[first - 2] ?? '')) return true
  // the agency that a dateline names
  if (link === '(' && lower[last + 1] === ')' && /^[–—-]+$/.test(lower[last + 2] ?? '')) return true
  return last + 1 < count && GATHERINGS.test(lower[last + 1])
}

/** Does a name stand where only who tells the figures of others stands: also "according to Acme", "data from Acme"? */
export function isSourcePlace(tokens: Tokens, first: number, last: number): boolean {
  const { lower } = tokens
  const link = lower[first - 1]
  if (link === 'to' && lower[first - 2] === 'according') return true
  if (link === 'from' && /^(?:data|figures|estimates|numbers)$/.test(lower[first - 2] ?? '')) return true
  return isGathererPlace(tokens, first, last)
}
