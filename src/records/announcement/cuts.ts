import { wordsIn } from '../../language/tokens.js'
import { phraseAfter } from '../../mentions/clause/index.js'
import type { Party } from '../../mentions/shapes.js'
import { companyBefore, companyTelling } from './employer.js'
import type { FrameParties, FrameReading } from './frame.js'
import { furtherCut, peopleIn } from './jobs.js'
import { actingParties } from './parties.js'

/** Cuts are told of those who make them; nobody and nothing is an object of theirs. */
export function withoutObjects(reading: FrameReading, found: FrameParties): FrameParties[] {
  const { document, clause } = reading
  const passive = clause?.verb.voice === 'passive'
  // "90% of Acme's employees will be laid off", "jobs will go at Acme": the employer stands with those who go
  const firms = found.actors.filter(({ kind }) => kind !== 'person')
  // "the reasons of its chief executive for letting people go": nobody but a person is told of
  const owners = firms.length ? firms : employersOf(reading, passive === true)
  if (!owners.length) return []
  const whole = { actors: owners, objects: [], counterparties: [] }
  const further = furtherCut(reading)
  return further
    ? [whole, { ...whole, anchor: { ...document.tokens.range(further.first, further.last), ...further } }]
    : [whole]
}

function employersOf(reading: FrameReading, passive: boolean): Party[] {
  const { document, sentence, clause } = reading
  const those = passive ? reading.object : clause?.subject
  const own = actingParties(document, those).filter(({ kind }) => kind !== 'person')
  if (passive && own.length) return own
  // "300 employees at Acme were laid off"
  const link = those ? those.last + 1 : -1
  if (/^(?:at|of|from)$/.test(document.tokens.lower[link] ?? '')) {
    const employers = actingParties(document, phraseAfter(document, sentence, link))
    if (employers.length) return employers
  }
  const at = clause?.prepositions.find(({ word }) => word === 'at' || word === 'from' || word === 'of')
  const named = actingParties(document, at?.phrase).filter(({ kind }) => kind !== 'person')
  if (named.length) return named
  // a noun ("the layoffs") that names nobody only speaks of cuts told elsewhere
  const told = clause && (companyTelling(reading) ?? companyBefore(reading))
  return told ? [told] : []
}

/** "The cuts at Acme come after it laid off 300 people": where the words of a noun end, before those of an act before. */
function beforeAnother({ document: { tokens }, sentence, token }: FrameReading): number {
  const at = tokens.firstOf(ACT_BEFORE, token + 1, sentence.last)
  return at < 0 ? sentence.last : at
}

const ACT_BEFORE = wordsIn('after since following')

/** "is laying off 200", "300 people were let go": the count that the verb itself takes, before any other of the sentence. */
function ownCount({ document, clause }: FrameReading): number | undefined {
  const taken = clause?.verb.voice === 'passive' ? clause.subject : clause?.object
  if (!taken) return undefined
  const counted = peopleIn(document, taken.first, taken.last)
  if (counted) return counted.people
  const figure = document.mentionAt(document.numbers, taken.last)
  const bare =
    figure && !document.mentionAt(document.percents, figure.first) && !document.mentionAt(document.money, figure.first)
  return bare && clause!.verb.voice === 'active' && clause!.verb.lemma === 'lay' ? Math.round(figure.value) : undefined
}

/** The count of people and the day, each of the part of the sentence that tells this cut. */
export function cutDetails(reading: FrameReading, parties: FrameParties) {
  const { document, sentence, token } = reading
  const further = furtherCut(reading)
  const isFurther = parties.anchor !== undefined
  const first = further && isFurther ? further.first : Math.max(sentence.first, token - 12)
  const last = further && !isFurther ? further.first - 1 : reading.clause ? sentence.last : beforeAnother(reading)
  const own = isFurther ? undefined : ownCount(reading)
  const people = own ?? peopleIn(document, first, Math.min(last, token + 24))?.people ?? null
  if (!further) return { people }
  const date = document.mentionsIn(document.dates, first, last).at(isFurther ? 0 : -1)
  return { people, date: date ? document.dateOf(date) : null }
}
