import type { Draft } from '../../core/rule.js'
import { type Range, rangeOver } from '../../core/span.js'
import { isPossible, type Phrase, type StatusReading } from '../../mentions/clause/index.js'
import type { DateMention } from '../../mentions/types.js'
import { amountOf } from './amount.js'
import { channelOf } from './channel.js'
import { withDatedMembers } from './dated-members.js'
import { ofEachObject } from './each-object.js'
import type { FrameParties, FrameReading, NounFrame, VerbFrame } from './frame.js'
import { lackingNeed, partiesOf, placesOf } from './frame-parties.js'
import { withMaker } from './makers.js'
import { dateNear, isDayToCome, isOver } from './when.js'

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
  const undone = frame.undone === true
  if (undone && !isUndone(reading)) return document.reject(frame.name, 'it is done', cue)
  const ends = undone || (frame.noLonger === true && isNoLonger(reading))
  const refused =
    (ends || isObliged(frame, reading) ? undefined : told.refused) ??
    speaksOfReaders(reading) ??
    frame.refuse?.(reading)
  if (refused !== undefined) return document.reject(frame.name, refused, cue)
  const found = partiesOf(frame, reading)
  const sets = (frame.parties?.(reading, found) ?? [found])
    .filter(({ actors, objects, counterparties }) => actors.length || objects.length || counterparties.length)
    .map(parties => withMaker(frame, reading, parties))
  if (!sets.length) return document.reject(frame.name, 'nobody and nothing named', cue)
  const whole = sets.filter(parties => !lackingNeed(frame, reading, parties))
  if (!whole.length) return document.reject(frame.name, lackingNeed(frame, reading, sets[0])!, cue)
  return whole
    .flatMap(parties => withDatedMembers(frame, reading, parties))
    .flatMap(parties => ofEachObject(frame, reading, parties))
    .map(parties => draftOf(frame, reading, told, parties, cue))
}

/** "must pay": possible only, but for what somebody is bound to. */
const isObliged = (frame: VerbFrame | NounFrame, { document, clause }: FrameReading): boolean =>
  frame.obliged === true && clause !== undefined && document.tokens.lower[clause.verb.modal] === 'must'

/** "will no longer support", "is no longer available". */
export const isNoLonger = ({ document, clause }: FrameReading): boolean =>
  clause !== undefined &&
  clause.verb.negation >= 0 &&
  (document.tokens.lower[clause.verb.negation + 1] === 'longer' || endsAnyMore(document, clause.verb.last))

/** "will not take money for political ads any more" */
function endsAnyMore({ tokens: { lower } }: FrameReading['document'], verb: number): boolean {
  for (let at = verb + 1; at < verb + 14 && !/^[.;?!]$/.test(lower[at] ?? '.'); at++)
    if (
      lower[at] === 'anymore' ||
      (lower[at] === 'any' && /^(?:more|longer)$/.test(lower[at + 1] ?? '') && /^[.,;]$/.test(lower[at + 2] ?? '.'))
    )
      return true
  return false
}

/** "will not renew", "decided not to renew", "declined to renew". */
export const isUndone = ({ document, clause }: Pick<FrameReading, 'document' | 'clause'>): boolean =>
  clause !== undefined &&
  (clause.verb.negation >= 0 ||
    document.tokens.lower[clause.verb.first - 1] === 'not' ||
    (clause.verb.tense === 'infinitive' && isGivenUp(document, clause.governor)))

/** "declined to", "does not intend to", "no longer plans to". */
const isGivenUp = ({ tokens: { lower } }: FrameReading['document'], governor: FrameReading['clause']): boolean =>
  governor !== undefined &&
  (/^(?:decline|refuse|fail|opt)$/.test(governor.verb.lemma) ||
    (/^(?:intend|plan|propose)$/.test(governor.verb.lemma) &&
      (governor.verb.negation >= 0 || lower[governor.verb.first - 1] === 'longer')))

/** "I closed my shop", "you can launch an app": who writes and who reads are no party of the news, unless the article says who they are. */
function speaksOfReaders({ document, clause, object }: FrameReading): string | undefined {
  const subject = clause?.subject
  if (!subject || subject.first !== subject.last || !/^(?:i|you|we)$/.test(document.tokens.lower[subject.first]))
    return undefined
  const { lower } = document.tokens
  const named = (phrase: Phrase | undefined) => phrase?.references.some(({ entity, form }) => entity && form === 'name')
  return subject.references.some(({ entity }) => entity) || (lower[subject.first] === 'we' && named(object))
    ? undefined
    : 'told of the writer or the reader'
}

/** "takes over on June 1": the plain present, of a day that is to come. */
const isStillToCome = ({ document, clause }: FrameReading, date: DateMention | undefined): boolean =>
  clause?.verb.tense === 'present' && !clause.verb.progressive && date !== undefined && isDayToCome(document, date)

function draftOf(
  frame: VerbFrame | NounFrame,
  reading: FrameReading,
  told: StatusReading,
  parties: FrameParties,
  cue: Range,
): Draft {
  const { document, sentence, clause } = reading
  const { actors, objects, counterparties } = parties
  const own = frame.status ? frame.status(told.status, reading) : told.status
  const near = parties.own ? parties.own.date : dateNear(reading)
  const open = own === 'completed' || (own === 'announced' && near === undefined)
  const later = open ? frame.later?.(reading) : undefined
  // of what is shown now and out later the day of the showing is none
  const date = later ? (later.date ?? (near && isOver(document, near) ? undefined : near)) : near
  // "may face a lawsuit": whatever its frame makes of an act, one that is only possible has not happened
  const done = later ? 'announced' : own
  const status = own === 'completed' && clause && isPossible(document, clause) ? 'planned' : done
  const amount = frame.priced ? (parties.own ? parties.own.amount : amountOf(document, reading)) : undefined
  const fields = {
    event: frame.event,
    action: frame.action ?? null,
    status: isStillToCome(reading, date) && status === 'completed' ? 'announced' : status,
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
