import type { Draft } from '../core/rule.js'
import type { Range } from '../core/span.js'
import type { AnnotatedDocument } from '../mentions/annotated-document.js'
import { joinTellings } from './join-tellings.js'
import { type RefineNotes, type Refiner, uniqueRanges } from './refiner.js'
import {
  type Act,
  type AnnouncementFields,
  conflictBetween,
  isPlainClosing,
  isSameAct,
  type Telling,
} from './same-act.js'
import { singular } from './same-party.js'

/** Acts of one party and event that a telling is compared with: the first ones, which lead an article, and the latest. */
const FIRST = 20
const LATEST = 40

/** A headline, a lead and a later sentence that tell one act are one announcement with several places. */
export const mergeAnnouncements: Refiner = {
  name: 'merge-announcements',
  refine(drafts, document, notes) {
    const acts: Act[] = []
    const byParty = new Map<string, number[]>()
    const actOf = new Map<Draft, number>()
    for (const draft of drafts) {
      if (draft.type !== 'announcement') continue
      const telling = tellingOf(draft, document)
      const keys = partyKeys(telling.fields)
      let at = candidates(byParty, keys).find(one => isSameAct(acts[one], telling, document))
      if (at === undefined) at = acts.push({ tellings: [telling], fields: telling.fields }) - 1
      else {
        noteConflict(acts[at], telling, document, notes)
        acts[at] = { tellings: [...acts[at].tellings, telling], fields: joinTellings(acts[at], telling, document) }
      }
      actOf.set(draft, at)
      for (const key of keys) {
        const places = byParty.get(key) ?? []
        byParty.set(key, places)
        if (places[places.length - 1] !== at) places.push(at)
      }
    }
    foldClosings(acts, actOf, document)
    const seen = new Set<number>()
    return drafts.flatMap(draft => {
      const at = actOf.get(draft)
      if (at === undefined) return draft
      if (seen.has(at)) return []
      seen.add(at)
      return recordOf(acts[at], notes)
    })
  },
}

/** "its video app" told before "Harbor" by the same company: folded where that company closes one named thing only. */
function foldClosings(acts: Act[], actOf: Map<Draft, number>, document: AnnotatedDocument): void {
  const closings = acts.map((act, at) => ({ act, at })).filter(({ act }) => act.fields.event === 'product_shutdown')
  if (closings.length < 2 || closings.length > LATEST) return
  const [named, plain] = [false, true].map(isPlain =>
    closings.filter(({ act }) => isPlainClosing(act, document) === isPlain),
  )
  for (const { act, at } of plain) {
    const same = named.filter(one => act.tellings.every(telling => isSameAct(acts[one.at], telling, document)))
    if (same.length !== 1) continue
    const [first, second] = [Math.min(at, same[0].at), Math.max(at, same[0].at)]
    acts[first] = acts[second].tellings.reduce<Act>(
      (whole, telling) => ({ tellings: [...whole.tellings, telling], fields: joinTellings(whole, telling, document) }),
      acts[first],
    )
    for (const [draft, act] of actOf) if (act === second) actOf.set(draft, first)
    same[0].at = first
  }
}

function tellingOf(draft: Draft, document: AnnotatedDocument): Telling {
  const title = document.blocks.find(block => block.kind === 'title')
  const start = draft.evidence[0].start
  return {
    draft,
    fields: draft.fields as unknown as AnnouncementFields,
    titled: title !== undefined && start >= title.start && start < title.end,
  }
}

const firstWord = (key: string): string => key.split(' ')[0]

/** Parties are looked up by the first word of their names, things by each word: "older readers", "the readers". */
const partyKeys = ({ event, actors, objects, counterparties }: AnnouncementFields): string[] => [
  ...new Set([
    ...[...actors, ...counterparties].map(({ key }) => `${event} ${firstWord(key)}`),
    ...objects.flatMap(({ key }) =>
      key
        .split(' ')
        .slice(0, 8)
        .map(word => `${event} ${singular(word)}`),
    ),
    ...objects.map(({ key }) => `${event} ${firstWord(key)}`),
  ]),
]

function candidates(byParty: ReadonlyMap<string, readonly number[]>, keys: readonly string[]): number[] {
  const found = new Set<number>()
  for (const key of keys) {
    const places = byParty.get(key) ?? []
    const near = places.length > FIRST + LATEST ? [...places.slice(0, FIRST), ...places.slice(-LATEST)] : places
    for (const place of near) found.add(place)
  }
  return [...found].sort((a, b) => a - b)
}

/** One draft of all tellings; the places come in the order of the text, which is the order of their weight in news. */
function recordOf({ tellings, fields }: Act, notes: RefineNotes): Draft {
  const [{ draft: first }] = tellings
  if (tellings.length === 1) return first
  const spans: Record<string, Range[]> = {}
  for (const { draft } of tellings)
    for (const [field, ranges] of Object.entries(draft.spans)) {
      spans[field] ??= []
      spans[field].push(...ranges)
    }
  const whole: Draft = {
    ...first,
    fields: fields as unknown as Draft['fields'],
    evidence: uniqueRanges(tellings.flatMap(({ draft }) => draft.evidence)),
    spans: Object.fromEntries(Object.entries(spans).map(([field, ranges]) => [field, uniqueRanges(ranges)])),
    rules: [...new Set(tellings.flatMap(({ draft }) => draft.rules))],
    confidence: Math.max(...new Set(tellings.map(({ draft }) => draft.confidence))),
  }
  for (const { draft } of tellings.slice(1)) notes.merged(whole, draft, 'the same act')
  return whole
}

function noteConflict(act: Act, telling: Telling, document: AnnotatedDocument, notes: RefineNotes): void {
  const message = conflictBetween(act, telling)
  if (message === undefined) return
  notes.diagnostics.push({
    code: 'conflict',
    severity: 'warning',
    message,
    span: document.span(telling.draft.anchor),
    rule: telling.draft.rules[0] ?? null,
  })
}
