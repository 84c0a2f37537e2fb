type Status = 'completed' | 'announced' | 'cancelled'

/**
 * Nouns before "of", "in" or "into" that say how far an act is: "the completion of its purchase of", "the collapse of the merger",
 * "a review of the deal".
 */
export const FINISHING_NOUNS: Readonly<Record<string, Status>> = {
  completion: 'completed',
  closing: 'completed',
  close: 'completed',
  consummation: 'completed',
  collapse: 'cancelled',
  abandonment: 'cancelled',
  termination: 'cancelled',
  failure: 'cancelled',
  delay: 'announced',
  delays: 'announced',
  review: 'announced',
  investigation: 'announced',
  probe: 'announced',
  scrutiny: 'announced',
}
