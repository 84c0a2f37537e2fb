import type { Draft } from '../core/rule.js'
import type { Party } from '../mentions/shapes.js'
import type { Announcement } from '../records/announcement/schema.js'
import { joinDrafts, type Refiner } from './refiner.js'

type Fields = Omit<Announcement, 'type' | 'id'>

const fieldsOf = (draft: Draft) => draft.fields as unknown as Fields

/** Same act told twice: the same event, and nothing that speaks against it in who, what and when. */
export const mergeAnnouncements: Refiner = {
  name: 'merge-announcements',
  refine(drafts, _document, notes) {
    const kept: Draft[] = []
    for (const draft of drafts) {
      const at =
        draft.type === 'announcement'
          ? kept.findIndex(other => other.type === 'announcement' && sameAct(fieldsOf(other), fieldsOf(draft)))
          : -1
      if (at < 0) {
        kept.push(draft)
        continue
      }
      notes.merged(kept[at], draft, 'the same act')
      kept[at] = joinDrafts(
        kept[at],
        draft,
        joinFields(fieldsOf(kept[at]), fieldsOf(draft)) as unknown as Draft['fields'],
      )
    }
    return kept
  },
}

const shares = (a: readonly Party[], b: readonly Party[]): boolean =>
  a.some(one => b.some(other => one.key === other.key))
const agrees = (a: readonly Party[], b: readonly Party[]): boolean => !a.length || !b.length || shares(a, b)

function sameAct(a: Fields, b: Fields): boolean {
  if (a.event !== b.event || a.action !== b.action) return false
  if (!agrees(a.actors, b.actors) || !agrees(a.objects, b.objects)) return false
  if (!shares(a.actors, b.actors) && !shares(a.objects, b.objects)) return false
  if ((a.status === 'cancelled') !== (b.status === 'cancelled')) return false
  return (
    !a.date?.value || !b.date?.value || a.date.value.startsWith(b.date.value) || b.date.value.startsWith(a.date.value)
  )
}

/** The first telling's fields, filled up from the other; the firmer status wins over a mere plan. */
function joinFields(a: Fields, b: Fields): Fields {
  const firmer = a.status === 'planned' && b.status !== 'planned' ? b.status : a.status
  const precise = (b.date?.value?.length ?? 0) > (a.date?.value?.length ?? 0) ? b.date : a.date
  return {
    ...a,
    status: firmer,
    certainty: a.certainty === 'reported' && b.certainty === 'stated' ? 'stated' : a.certainty,
    actors: a.actors.length ? a.actors : b.actors,
    objects: a.objects.length ? a.objects : b.objects,
    counterparties: a.counterparties.length ? a.counterparties : b.counterparties,
    amount: a.amount ?? b.amount,
    people: a.people ?? b.people,
    role: a.role ?? b.role,
    places: a.places.length ? a.places : b.places,
    date: precise ?? null,
    channel: a.channel ?? b.channel,
  }
}
