import type { Draft } from '../core/rule.js'
import type { AnnotatedDocument } from '../mentions/annotated-document.js'
import type { Party } from '../mentions/shapes.js'
import type { Refiner } from './refiner.js'
import type { AnnouncementFields } from './same-act.js'

/**
 * "Acme raised $5m from Globex Ventures. Globex partner Jane Doe joins the board": whoever of an investor takes a seat on the
 * board takes it at the company that got the money, where the article tells of one such company.
 */
export const boardSeats: Refiner = {
  name: 'board-seats',
  refine(drafts, document) {
    const fundings = drafts.flatMap(sidesOf)
    const [funding] = fundings
    if (!funding || fundings.some(({ company }) => company.key !== funding.company.key)) return drafts
    const investors = new Set(fundings.flatMap(one => one.investors.map(({ key }) => key)))
    return drafts.map(draft =>
      isSeat(draft, document) && givers(draft, investors)
        ? { ...draft, fields: { ...draft.fields, actors: [funding.company], role: null } }
        : draft,
    )
  },
}

const fieldsOf = (draft: Draft): AnnouncementFields => draft.fields as unknown as AnnouncementFields

/** Who got the money and who gave it. */
function sidesOf(draft: Draft): { company: Party; investors: readonly Party[] }[] {
  if (draft.type !== 'announcement' || fieldsOf(draft).event !== 'funding') return []
  const { actors, objects, counterparties } = fieldsOf(draft)
  if (objects.length) return [{ company: objects[0], investors: actors }]
  return actors.length === 1 ? [{ company: actors[0], investors: counterparties }] : []
}

/** Is a hire one to a board, by its own sentence? */
const isSeat = (draft: Draft, document: AnnotatedDocument): boolean =>
  draft.type === 'announcement' &&
  fieldsOf(draft).event === 'appointment' &&
  document.slice(draft.evidence[0]).includes('board') &&
  // an investor's own
  !/\b[Ii]ts (?:\w+ )?board\b/.test(document.slice(draft.evidence[0]))

/** Does an investor act, or nobody, and no other company? */
const givers = (draft: Draft, investors: ReadonlySet<string>): boolean =>
  fieldsOf(draft).actors.every(({ key }) => investors.has(key))
