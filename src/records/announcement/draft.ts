import type { Draft } from '../../core/rule.js'
import { type Range, rangeOver } from '../../core/span.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import type { StatusReading } from '../../mentions/clause/index.js'
import type { DateMention } from '../../mentions/types.js'
import { amountOf } from './amount.js'
import type { FrameParties, FrameReading, NounFrame, VerbFrame } from './frame.js'
import { lackingNeed, partiesOf, placesOf } from './frame-parties.js'

/** How sure a reading is before its kind of record has been measured. */
const VERB_CONFIDENCE = 0.7
const NOUN_CONFIDENCE = 0.55

/** A frame's reading as drafts, one for each set of parties; undefined with the reason noted. */
export function draftsOf(
  frame: VerbFrame | NounFrame,
  reading: FrameReading,
  told: StatusReading,
): Draft[] | undefined {
  const { document, token, clause } = reading
  const cue = clause ? document.tokens.range(clause.verb.first, clause.verb.last) : document.tokens.range(token)
  const refused = told.refused ?? frame.refuse?.(reading)
  if (refused !== undefined) return document.reject(frame.name, refused, cue)
  const found = partiesOf(frame, reading)
  const sets = (frame.parties?.(reading, found) ?? [found]).filter(
    ({ actors, objects, counterparties }) => actors.length || objects.length || counterparties.length,
  )
  if (!sets.length) return document.reject(frame.name, 'nobody and nothing named', cue)
  const whole = sets.filter(parties => !lackingNeed(frame, reading, parties))
  if (!whole.length) return document.reject(frame.name, lackingNeed(frame, reading, sets[0])!, cue)
  return whole.map(parties => draftOf(frame, reading, told, parties, cue))
}

function draftOf(
  frame: VerbFrame | NounFrame,
  reading: FrameReading,
  told: StatusReading,
  parties: FrameParties,
  cue: Range,
): Draft {
  const { document, sentence, clause } = reading
  const { actors, objects, counterparties } = parties
  const date = dateNear(document, reading)
  const amount = frame.priced ? amountOf(document, reading) : undefined
  const fields = {
    event: frame.event,
    action: frame.action ?? null,
    status: frame.status ? frame.status(told.status, reading) : told.status,
    certainty: told.certainty,
    actors,
    objects,
    counterparties,
    amount: amount ? document.moneyOf(amount) : null,
    people: null,
    role: null,
    places: placesOf(reading),
    date: date ? document.dateOf(date) : null,
    channel: channelOf(document, reading),
    related: [],
    ...frame.details?.(reading, parties),
  }
  const spans: Record<string, readonly Range[]> = { event: [cue], status: told.cues }
  if (reading.actor && actors.length) spans.actors = [reading.actor]
  if (reading.object && objects.length) spans.objects = [reading.object]
  if (reading.counterparty && counterparties.length) spans.counterparties = [reading.counterparty]
  if (amount) spans.amount = [amount]
  if (date) spans.date = [date]
  const object = parties.anchor ?? (objects.length ? reading.object : undefined)
  return {
    type: 'announcement',
    fields,
    evidence: [{ start: sentence.start, end: sentence.end }],
    anchor: object ? rangeOver(cue, object) : cue,
    spans,
    rules: [frame.name],
    confidence: clause ? VERB_CONFIDENCE : NOUN_CONFIDENCE,
  }
}

/** The date that belongs to the clause: inside it or right before it, else the only one of the sentence. */
function dateNear(document: AnnotatedDocument, { sentence, clause, token }: FrameReading): DateMention | undefined {
  const dates = document.mentionsIn(document.dates, sentence.first, sentence.last)
  if (dates.length < 2 || !clause) return dates.length === 1 ? dates[0] : undefined
  const inside = dates.filter(date => date.first >= clause.first && date.last <= clause.last + 4)
  const near = (a: DateMention, b: DateMention) => Math.abs(a.first - token) - Math.abs(b.first - token)
  return (inside.length ? inside : dates).toSorted(near)[0]
}

const CHANNELS: readonly (readonly [readonly string[], string])[] = [
  [['blog', 'post'], 'blog post'],
  [['press', 'release'], 'press release'],
  [['earnings', 'call'], 'earnings call'],
  [['regulatory', 'filing'], 'regulatory filing'],
  [['securities', 'filing'], 'regulatory filing'],
  [['in', 'a', 'filing'], 'regulatory filing'],
  [['internal', 'memo'], 'memo'],
  [['in', 'a', 'memo'], 'memo'],
  [['in', 'a', 'statement'], 'statement'],
  [['in', 'an', 'email'], 'email'],
  [['on', 'x'], 'X'],
  [['on', 'twitter'], 'X'],
  [['on', 'linkedin'], 'LinkedIn'],
  [['on', 'threads'], 'Threads'],
  [['on', 'bluesky'], 'Bluesky'],
  [['on', 'facebook'], 'Facebook'],
  [['on', 'instagram'], 'Instagram'],
  [['on', 'reddit'], 'Reddit'],
]

/** Where it was said, when the sentence tells. */
function channelOf(document: AnnotatedDocument, { sentence }: FrameReading): string | null {
  const { lower } = document.tokens
  for (let token = sentence.first; token < sentence.last; token++) {
    const found = CHANNELS.find(([words]) => words.every((word, at) => lower[token + at] === word))
    if (found) return found[1]
  }
  return null
}
