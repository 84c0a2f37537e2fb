import { countShared, shareName, shareShortForm } from './names.js'
import { sameSum } from './sums.js'
import { type Days, samePeople, type Telling } from './telling.js'
import type { Agreement } from './types.js'

/** What speaks for two tellings being one fact; `apart` where something speaks against it. */
export interface Comparison {
  readonly agree: readonly Agreement[]
  readonly days: number
}

/** Days that a told day may be wrong by: the day of the act, of its news, of the article. */
const SLACK = 7

export const gapBetween = (a: Days, b: Days): number => Math.max(0, a.from - b.to + 1, b.from - a.to + 1)

/** Does something told in both speak against one fact? */
export function isApart(a: Telling, b: Telling): boolean {
  const { family } = a
  if (a.article === b.article || a.what !== b.what) return true
  if (!mayShare(a, b, 'main')) return true
  if (a.amount && b.amount && !sameSum(a.amount, b.amount)) return true
  if (a.people !== null && b.people !== null && !samePeople(a.people, b.people)) return true
  if (a.round && b.round && a.round !== b.round) return true
  if (family.hasOneSide && a.side.length && b.side.length && !mayShare(a, b, 'side')) return true
  if (!family.mayEnd && (a.status === 'cancelled') !== (b.status === 'cancelled')) return true
  return !family.hasManyDays && a.date !== undefined && b.date !== undefined && gapBetween(a.date, b.date) > SLACK
}

const mayShare = (a: Telling, b: Telling, part: 'main' | 'side'): boolean =>
  shareName(a[part], b[part]) || (!a.family.isExact && shareShortForm(a[part], b[part]))

/** What two tellings that nothing tells apart have in common, where it is enough. */
export function compare(a: Telling, b: Telling): Comparison | undefined {
  const { family } = a
  const days = gapBetween(a.days, b.days)
  if (days > family.window) return undefined
  const agree = agreements(a, b)
  const isNamed = family.isMutual ? countShared(a.main, b.main) >= 2 : shareName(a.main, b.main)
  const proofs = family.proof.filter(one => agree.includes(one))
  // a short form of the name alone, or a time that is hardly told, wants two proofs
  const wants = (isNamed ? 1 : 2) + (!family.isOnce && (a.isVague || b.isVague) ? 1 : 0)
  const isBare = days <= (bareOf(a, b) ?? -1)
  if (family.isMutual && !isNamed) return undefined
  if (!(proofs.length >= wants || (wants === 1 && isBare))) return undefined
  return { agree: isNamed ? ['party', ...agree] : agree, days }
}

function bareOf(a: Telling, b: Telling): number | undefined {
  const arePlans = [a, b].every(one => one.status === 'planned' && one.amount === null)
  return (arePlans ? a.family.barePlan : undefined) ?? a.family.bare
}

function agreements(a: Telling, b: Telling): Agreement[] {
  const agree: Agreement[] = []
  if (shareName(a.side, b.side)) agree.push('side')
  if (a.amount && b.amount && sameSum(a.amount, b.amount)) agree.push('amount')
  if (a.people !== null && b.people !== null && samePeople(a.people, b.people)) agree.push('people')
  if (a.round !== null && a.round === b.round) agree.push('round')
  return agree
}
