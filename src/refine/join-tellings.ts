import type { AnnotatedDocument } from '../mentions/annotated-document.js'
import type { DateValue, Party } from '../mentions/shapes.js'
import { isNamedInLead } from './headline-kind.js'
import { type Act, type AnnouncementFields, datesAgree, isNoun, isShownFirst, type Telling } from './same-act.js'
import { isPlain, sameParty } from './same-party.js'

const STATUS_WEIGHT = { planned: 0, announced: 1, completed: 2, cancelled: 3 } as const

/** The fields of an act with one more telling: what the text says stands before the headline's short form. */
export function joinTellings(act: Act, telling: Telling, document: AnnotatedDocument): AnnouncementFields {
  const a = act.fields
  const b = telling.fields
  const onlyTitle = act.tellings.every(one => one.titled)
  const ended = [a, b].filter(({ status }) => status === 'cancelled')
  // a day beside the noun of a suit is that of another step
  const filed = a.event === 'lawsuit' && act.tellings.every(isNoun) && !isNoun(telling) && b.date ? b.date : undefined
  const later = isShownFirst(a, b, document)
  const actors = a.actors.length ? withLongest(a.actors, b.actors) : b.actors
  // "succeeds John Roe" tells that he goes; when, and whether he has, the words of his own going tell
  const told = act.tellings.every(one => isSuccession(one, document)) && !isSuccession(telling, document)
  const precise =
    filed ??
    (told ? (b.date ?? a.date) : undefined) ??
    (ended.length === 1 ? ended[0].date : later ? b.date : preciseDate(a, b))
  return {
    ...a,
    status: told
      ? b.status
      : isNoun(telling) && !(onlyTitle && act.tellings.every(isNoun))
        ? a.status
        : cutIsMade(act, telling, document)
          ? b.status
          : later
            ? b.status
            : joinStatus(a, b, onlyTitle),
    certainty: joinCertainty(a, b, onlyTitle),
    actors,
    objects: isNamedInLead(act, telling, document) ? b.objects : joinParties(a.objects, b.objects),
    // "A and B announced a pact", "A will buy from B": who acts is no other side
    counterparties: joinParties(a.counterparties, b.counterparties).filter(
      ({ key }) => !actors.some(actor => actor.key === key),
    ),
    action: a.action ?? b.action,
    amount: a.amount ?? b.amount,
    people: onlyTitle ? (b.people ?? a.people) : (a.people ?? b.people),
    role: a.role ?? b.role,
    places: a.places.length ? a.places : b.places,
    date: precise ?? null,
    channel: a.channel ?? b.channel,
    related: [...new Set([...a.related, ...b.related])],
  }
}

const isSuccession = ({ fields, draft }: Telling, document: AnnotatedDocument): boolean =>
  fields.event === 'departure' &&
  draft.spans.event?.some(cue => /^(?:\w+ ){0,3}(?:replac|succe|tak(?:e|ing)|took)/.test(document.slice(cue))) === true

/** "is laying off 40 people" is announced until the article says that they were laid off. */
function cutIsMade({ fields: a, tellings }: Act, { fields: b }: Telling, document: AnnotatedDocument): boolean {
  if (a.event !== 'layoffs' || a.status !== 'announced' || b.status !== 'completed') return false
  return tellings.every(
    ({ fields, draft }) =>
      fields.status !== 'announced' ||
      draft.spans.status?.some(cue => /^(?:is|are|'re|'s)\s+(?:\w+\s+)?\w+ing\b/i.test(document.slice(cue))),
  )
}

/** The finer of two days; of an act to come the later one, which is no day of the telling. */
function preciseDate(a: AnnouncementFields, b: AnnouncementFields): DateValue | null {
  if (
    a.status === 'announced' &&
    b.status === 'announced' &&
    a.date?.start &&
    b.date?.start &&
    !datesAgree(a.date, b.date)
  )
    return a.date.start > b.date.start ? a.date : b.date
  return (b.date?.value?.length ?? 0) > (a.date?.value?.length ?? 0) ? b.date : a.date
}

/** A headline's "cuts 200 jobs" may stand for "will cut": the text knows. Else the firmer telling stands. */
function joinStatus(a: AnnouncementFields, b: AnnouncementFields, onlyTitle: boolean): AnnouncementFields['status'] {
  if (b.status === 'cancelled') return b.status
  if (onlyTitle && a.status !== 'cancelled') return b.status
  return a.status === 'planned' && STATUS_WEIGHT[b.status] > 0 ? b.status : a.status
}

/** Whose word it is the text says, not the headline; and of mere plans, whoever says it at all. */
function joinCertainty(
  a: AnnouncementFields,
  b: AnnouncementFields,
  onlyTitle: boolean,
): AnnouncementFields['certainty'] {
  if (a.certainty === b.certainty) return a.certainty
  if (a.certainty === 'denied' || b.certainty === 'denied') return 'denied'
  if (a.status === 'planned' && b.status === 'planned') return 'reported'
  return onlyTitle ? b.certainty : a.certainty
}

/** Who acts by the later telling's fuller list, where it holds all of the first one's. */
const withLongest = (a: readonly Party[], b: readonly Party[]): Party[] =>
  b.length > a.length && a.every(one => b.some(other => sameParty(one, other))) ? [...b] : [...a]

function joinParties(a: readonly Party[], b: readonly Party[]): Party[] {
  if (!a.length) return [...b]
  if (a.every(isPlain) && !b.every(isPlain)) return [...b]
  const named = a.some(({ kind }) => kind !== 'unknown')
  // "a note-taking app" in the headline, "Harbor" in the text: the name leads
  return !named && b.some(({ kind }) => kind !== 'unknown') ? [...b] : withLongest(a, b)
}
