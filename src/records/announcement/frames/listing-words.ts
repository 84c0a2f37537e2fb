/** "eyeing a listing in London", "put off its listing until 2027": not "a listing page". */
export const isOwnListing = (lower: readonly string[], at: number): boolean =>
  /^(?:a|its|their|the)$/.test(lower[at - 1]) &&
  /^(?:in|on|until|till|to|this|next|as|by|at|later|within|,|\.)$/.test(lower[at + 1] ?? '.')

/** "a US listing", "a dual listing", "stock market listing", "stock exchange debut". */
export function isListing(lower: readonly string[], from: number): boolean {
  for (let at = from; at <= from + 2; at++) if (/^(?:listing|flotation|debut)$/.test(lower[at] ?? '')) return true
  return false
}
