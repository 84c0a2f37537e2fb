import type { Draft } from '../core/rule.js'
import { joinDrafts, type Refiner } from './refiner.js'
import type { AnnouncementFields } from './same-act.js'
import { sameParty } from './same-party.js'

const fieldsOf = (draft: Draft) => draft.fields as unknown as AnnouncementFields

/** A takeover is called a merger too: a merger of a buyer and what it buys is the acquisition told by another name. */
export const oneDeal: Refiner = {
  name: 'one-deal',
  refine(drafts, _document, notes) {
    const events = (event: string) =>
      drafts.filter(draft => draft.type === 'announcement' && draft.fields.event === event)
    const mergers = events('merger')
    const acquisitions = mergers.length ? events('acquisition') : []
    if (!acquisitions.length) return drafts
    const joined = new Map<Draft, Draft>()
    const gone = new Set<Draft>()
    for (const merger of mergers) {
      const deal = acquisitions.find(one => isDealOf(fieldsOf(one), fieldsOf(merger)))
      if (!deal) continue
      const whole = joinDrafts(joined.get(deal) ?? deal, merger)
      joined.set(deal, whole)
      gone.add(merger)
      notes.merged(whole, merger, 'the same deal')
    }
    return drafts.filter(draft => !gone.has(draft)).map(draft => joined.get(draft) ?? draft)
  },
}

function isDealOf(deal: AnnouncementFields, merger: AnnouncementFields): boolean {
  if ((deal.status === 'cancelled') !== (merger.status === 'cancelled')) return false
  const sides = [...merger.actors, ...merger.counterparties]
  const names = (parties: AnnouncementFields['actors']) => sides.some(side => parties.some(one => sameParty(one, side)))
  return sides.length === 2 && names(deal.actors) && names(deal.objects)
}
