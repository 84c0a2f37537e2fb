import type { Party } from '../../../mentions/shapes.js'
import type { Reference } from '../../../mentions/types.js'
import { employs } from '../employer.js'
import type { FrameReading } from '../frame.js'
import { isFormerEmployer } from '../people.js'

/** "The Board of Directors appointed Jane Doe": of a company that is named elsewhere. */
export const isBoard = ({ name }: Party): boolean => /^board(?: of directors)?$/i.test(name)

/** "poached Fabrikam sales chief Jane Doe", "lured Jane Doe, Fabrikam's former head of design": whom she leaves. */
export function lured({ document, clause, object }: FrameReading, people: readonly Reference[]): Party[] {
  if (!clause || !LURES.test(clause.verb.lemma) || people.length !== 1 || clause.verb.voice === 'passive') return []
  const [person] = people
  const { lower } = document.tokens
  const before = document.mentionsIn(document.references, object?.first ?? person.first, person.first - 1).at(-1)
  const after = lower[person.last + 1] === ',' ? document.mentionAt(document.references, person.last + 2) : undefined
  const from =
    before && !before.possessive && employs(before) ? before : after?.possessive && employs(after) ? after : undefined
  return from?.form === 'name' && !isFormerEmployer(document, from) ? [document.partyOf(from.entity!, from)] : []
}

const LURES = /^(?:hire|poach|recruit|lure|snap|snag|entice|coax)$/
