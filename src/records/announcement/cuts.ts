import { wordsIn } from '../../language/tokens.js'
import { type Clause, phraseAfter, TELLING_VERBS } from '../../mentions/clause/index.js'
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

/**
 * "is laying off 200", "300 people were let go", "cut 20% of its staff, or about 170 people": the count of the verb's own clause,
 * before any other of the sentence; null where others are told to have cut before and behind.
 */
function ownCount(reading: FrameReading): number | null | undefined {
  const { document, sentence, clause } = reading
  // "let go of 260 people"
  const loose =
    clause?.verb.lemma === 'go'
      ? clause.prepositions.find(({ word }) => /^(?:of|over|about|around|up)$/.test(word))?.phrase
      : undefined
  // "1,500 employees will lose their jobs"
  const fromSubject = clause?.verb.voice === 'passive' || clause?.verb.lemma === 'lose'
  const taken = fromSubject ? clause.subject : (clause?.object ?? loose)
  if (!taken) return undefined
  const counted = peopleIn(document, taken.first, taken.last)
  if (counted) return counted.people
  const figure = document.mentionAt(document.numbers, taken.last)
  const bare =
    figure && !document.mentionAt(document.percents, figure.first) && !document.mentionAt(document.money, figure.first)
  const counts = bare && clause!.verb.voice === 'active' && clause!.verb.lemma === 'lay'
  if (counts) return Math.round(figure.value)
  const others = document.clauses(sentence).filter(one => actsApart(one, clause!))
  const before = others.some(({ verb }) => verb.first < clause!.verb.first)
  const next = others.find(({ verb }) => verb.first > clause!.verb.last)
  if (before || next)
    return peopleIn(document, clause!.verb.last, (next?.subject?.first ?? sentence.last + 1) - 1)?.people ?? null
  return undefined
}

/** Is somebody else named to act in a clause of their own? */
const actsApart = ({ subject, verb }: Clause, act: Clause): boolean =>
  verb !== act.verb &&
  !TELLING_VERBS.test(verb.lemma) &&
  subject?.references.some(({ form, entity }) => form === 'name' && entity?.kind !== 'person') === true &&
  !subject.references.some(({ entity }) => act.subject?.references.some(one => one.entity === entity))

/** The count of people and the day, each of the part of the sentence that tells this cut. */
export function cutDetails(reading: FrameReading, parties: FrameParties) {
  const { document, sentence, token } = reading
  const further = furtherCut(reading)
  const isFurther = parties.anchor !== undefined
  const first = further && isFurther ? further.first : Math.max(sentence.first, token - 12)
  const last = further && !isFurther ? further.first - 1 : reading.clause ? sentence.last : beforeAnother(reading)
  const own = isFurther || further ? undefined : ownCount(reading)
  const people = own !== undefined ? own : (peopleIn(document, first, Math.min(last, token + 24))?.people ?? null)
  if (!further) return { people }
  const date = document.mentionsIn(document.dates, first, last).at(isFurther ? 0 : -1)
  return { people, date: date ? document.dateOf(date) : null }
}
