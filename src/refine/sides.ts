import type { Party } from '../mentions/shapes.js'
import type { Announcement } from '../records/announcement/schema.js'
import { isPlain, sameParty } from './same-party.js'

type Sides = Pick<Announcement, 'event' | 'actors' | 'objects' | 'counterparties'>

export const shares = (a: readonly Party[], b: readonly Party[]): boolean =>
  a.some(one => b.some(other => sameParty(one, other)))
export const agrees = (a: readonly Party[], b: readonly Party[]): boolean => !a.length || !b.length || shares(a, b)

/** "an agreement toward a collaboration" of two: one deal under two nouns. */
export const areBothSides = (a: Sides, b: Sides): boolean =>
  a.event === 'partnership' && sidesOf(a).every(one => sidesOf(b).some(other => sameParty(one, other)))

export const sidesOf = ({ actors, counterparties }: Sides): Party[] => [...actors, ...counterparties]

/** Words for a part of a company. */
export const PARTS = /^(?:units?|arms?|divisions?|business|businesses|subsidiary|operations?|segment)$/

/** "its chip business", "the loss-making semiconductor unit": what one firm sells to one other under two plain names. */
export const arePartsOfOne = (a: Sides, b: Sides): boolean =>
  shares(a.actors, b.actors) &&
  shares(a.counterparties, b.counterparties) &&
  [a, b].every(
    ({ objects }) => objects.length === 1 && isPlain(objects[0]) && PARTS.test(objects[0].key.split(' ').at(-1)!),
  )

const YEAR = 366 * 86_400_000

/** "announced in 2013 that it would buy Initech", "intends to sell Initech": what is to come, and what was years ago. */
export function areYearsApart(a: Sides & When, b: Sides & When, today: string | null): boolean {
  if (a.event !== 'acquisition' || today === null) return false
  const now = Date.parse(today.slice(0, 10))
  const isOld = ({ date }: When) => !!date?.end && now - Date.parse(date.end.slice(0, 10)) > YEAR
  const isOpen = ({ status, date }: When) => status === 'planned' && !date?.value
  return (isOld(a) && isOpen(b)) || (isOpen(a) && isOld(b))
}

type When = Pick<Announcement, 'status' | 'date'>
