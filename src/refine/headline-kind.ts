import { ORGANIZATION_NOUNS, PRODUCT_NOUNS } from '../language/party-nouns.js'
import type { AnnotatedDocument } from '../mentions/annotated-document.js'
import type { Party } from '../mentions/shapes.js'
import type { Act, Telling } from './same-act.js'
import { isPlain, sameParty, singular } from './same-party.js'

/** Most characters between a headline and the words that name what it tells of. */
const LEAD = 1200

const EVENTS = new Set(['acquisition', 'product_launch', 'product_shutdown'])

/**
 * "Acme Buys AI Startup" over "Acme has bought Initech, a maker of models": a headline tells what it is, the lead what it
 * is called.
 */
export function isNamedInLead(
  { fields: a, tellings }: Act,
  { draft, fields: b, titled }: Telling,
  document: AnnotatedDocument,
): boolean {
  if (titled || !EVENTS.has(a.event) || !tellings.every(one => one.titled)) return false
  const common = (one: readonly Party[], other: readonly Party[]) => one.some(x => other.some(y => sameParty(x, y)))
  // the same who acts, or of a sale the same seller
  if (!common(a.actors, b.actors) && !(a.event === 'acquisition' && common(a.counterparties, b.counterparties)))
    return false
  const [{ draft: head }] = tellings
  if (draft.evidence[0].start - head.evidence[0].end > LEAD) return false
  if (a.objects.length > 1 || !b.objects.length || b.objects.every(isPlain)) return false
  return a.objects.every(one => isKindOnly(one, head.evidence[0].end, document))
}

/** "AI Startup", "Company": words for a kind, which the text below the headline does not write with capitals. */
function isKindOnly({ name }: Party, bodyStart: number, { text }: AnnotatedDocument): boolean {
  const word = name.slice(name.lastIndexOf(' ') + 1).toLowerCase()
  const kind = ORGANIZATION_NOUNS.has(word) || PRODUCT_NOUNS.has(word) || PRODUCT_NOUNS.has(singular(word))
  return kind && (!/\p{Lu}\p{Ll}/u.test(name) || !text.includes(name, bodyStart))
}
