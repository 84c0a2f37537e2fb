import type { Draft } from '../core/rule.js'
import { rangesTouch } from '../core/span.js'
import type { Party } from '../mentions/shapes.js'
import { draftKey, type Refiner } from './refiner.js'

const EVENTS: Readonly<Record<string, readonly string[]>> = {
  acquisition_price: ['acquisition', 'merger'],
  ipo_proceeds: ['ipo', 'funding'],
  capital_commitment: ['expansion', 'funding'],
  stake: ['funding', 'acquisition', 'partnership_end'],
}

/** An investment and the announcements of the same act know each other: told in one sentence, of a common party. */
export const relateFundings: Refiner = {
  name: 'relate-fundings',
  refine(drafts) {
    const related = new Map<Draft, string[]>()
    const relate = (one: Draft, other: Draft) => related.set(one, [...(related.get(one) ?? []), draftKey(other)])
    const investments = drafts.filter(({ type }) => type === 'investment')
    const announcements = investments.length ? drafts.filter(({ type }) => type === 'announcement') : []
    for (const investment of investments)
      for (const announcement of announcements)
        if (isOneAct(investment, announcement)) {
          relate(investment, announcement)
          relate(announcement, investment)
        }
    return drafts.map(draft => {
      const keys = related.get(draft)
      return keys
        ? { ...draft, fields: { ...draft.fields, related: [...(draft.fields.related as string[]), ...keys] } }
        : draft
    })
  },
}

function isOneAct(investment: Draft, announcement: Draft): boolean {
  const events = EVENTS[String(investment.fields.kind)] ?? ['funding']
  if (!events.includes(String(announcement.fields.event))) return false
  if (!investment.evidence.some(one => announcement.evidence.some(other => rangesTouch(one, other)))) return false
  const { recipient, investors, sellers } = investment.fields as unknown as {
    recipient: Party | null
    investors: Party[]
    sellers: Party[]
  }
  const { actors, objects, counterparties } = announcement.fields as unknown as Record<
    'actors' | 'objects' | 'counterparties',
    Party[]
  >
  const keys = new Set([...actors, ...objects, ...counterparties].map(({ key }) => key))
  return (
    [recipient, ...investors, ...sellers].some(party => party !== null && keys.has(party.key)) &&
    sameSum(investment, announcement)
  )
}

/** Two sums told of one company are two acts, unless one is the other's rounding. */
function sameSum(investment: Draft, announcement: Draft): boolean {
  const a = investment.fields.amount as { value: number } | null
  const b = announcement.fields.amount as { value: number } | null
  return !a || !b || Math.abs(a.value - b.value) <= 0.05 * Math.max(a.value, b.value)
}
