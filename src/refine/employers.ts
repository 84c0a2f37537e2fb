import type { Draft } from '../core/rule.js'
import type { AnnotatedDocument } from '../mentions/annotated-document.js'
import type { Party } from '../mentions/shapes.js'
import type { Refiner } from './refiner.js'
import type { AnnouncementFields } from './same-act.js'
import { StoryCompany } from './story-company.js'

/** A hire or a farewell with where it stands. */
interface Move {
  readonly draft: Draft
  readonly fields: AnnouncementFields
  /** Index of its block. */
  readonly block: number
}

/** Farthest block that still tells of the same company. */
const REACH = 2
/** More comings and goings than one story has. */
const MANY = 60

/**
 * "Acme's chief executive is stepping down. Jane Doe will take over as CEO": who comes and goes in one story comes and goes
 * at one company, where the sentence names none and those around it name one and the same; else at the company that the
 * article is about.
 */
export const employers: Refiner = {
  name: 'employers',
  refine(drafts, document) {
    const moves = new Map(drafts.flatMap(draft => moveOf(draft, document)).map(move => [move.draft, move]))
    const told = [...moves.values()].filter(({ fields }) => !isWithout(fields))
    if (told.length === moves.size) return drafts
    const story = new StoryCompany(document)
    const byPerson = grouped(told, ({ fields }) => personKey(fields))
    const byBlock = grouped(told, ({ block }) => block)
    return drafts.map(draft => {
      const move = moves.get(draft)
      if (!move || !isWithout(move.fields)) return draft
      const own = byPerson.get(personKey(move.fields))
      // without an office it may be any coming and going
      const near =
        own || (move.fields.role === null && !takesPlace(draft) && !draft.rules.includes('announcement/succeeded-by'))
          ? []
          : blocksAround(move.block).flatMap(at => byBlock.get(at) ?? [])
      const employer =
        theOne(own ?? near) ?? (own ? undefined : story.employerAt(draft, move.fields, takesPlace(draft)))
      return employer ? { ...draft, fields: { ...draft.fields, actors: [employer] } } : draft
    })
  },
}

/** Told as who takes the place of somebody, which is an office though it is not said. */
const takesPlace = ({ rules }: Draft): boolean => rules.some(rule => TAKING.has(rule))
const TAKING = new Set([
  // a seat on a board, where no employer is named
  'announcement/join-employer',
  'announcement/take-office',
  'announcement/arrive-as',
  'announcement/name-to-office',
  'announcement/succeeded-by',
  'announcement/is-succeeded',
])

const personKey = ({ event, objects }: AnnouncementFields): string => `${event} ${objects[0]?.key ?? ''}`

const blocksAround = (block: number): number[] => Array.from({ length: 2 * REACH + 1 }, (_, at) => block - REACH + at)

function grouped<K>(moves: readonly Move[], keyOf: (move: Move) => K): Map<K, Move[]> {
  const groups = new Map<K, Move[]>()
  for (const move of moves) {
    const key = keyOf(move)
    const group = groups.get(key)
    if (group) group.push(move)
    else groups.set(key, [move])
  }
  return groups
}

function moveOf(draft: Draft, { blocks }: AnnotatedDocument): Move[] {
  const fields = draft.fields as unknown as AnnouncementFields
  if (draft.type !== 'announcement' || (fields.event !== 'appointment' && fields.event !== 'departure')) return []
  const { start } = draft.evidence[0]
  return [{ draft, fields, block: blocks.findIndex(block => block.start <= start && start < block.end) }]
}

/** Nobody acts, or only the person who leaves. */
const isWithout = ({ actors }: AnnouncementFields): boolean => actors.every(({ kind }) => kind === 'person')

/** The employer of all these moves, where they have but one. */
function theOne(moves: readonly Move[]): Party | undefined {
  const [first] = moves
  if (moves.length > MANY) return undefined
  const employer = first?.fields.actors.find(({ kind }) => kind !== 'person')
  return employer && moves.every(({ fields }) => fields.actors.some(({ key }) => key === employer.key))
    ? employer
    : undefined
}
