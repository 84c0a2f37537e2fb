import { type Office, officeFrom } from '../../mentions/affiliation/index.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import type { Entity, Mention, Reference } from '../../mentions/types.js'
import type { FrameParties, FrameReading } from './frame.js'

/** The office that the clause gives: after "as", beside the person, or as the object itself. */
export function officeOf(
  { document, sentence, clause, token, object }: FrameReading,
  person: Mention | undefined,
): Office | undefined {
  const { lower } = document.tokens
  const limit = sentence.last
  const given = person && person.first > token && lower[person.last + 1] === 'as'
  if (given) {
    const office = officeFrom(document, person.last + 2, limit)
    if (office) return office
  }
  const near = (clause?.last ?? token) + 14
  const end = Math.min(limit, near + 10)
  for (let at = token + 1; at < end; at++) {
    const word = lower[at]
    // "as chairman in addition to his role as chief executive": that one she had before
    if (word === ';' || (word === 'in' && lower[at + 1] === 'addition')) break
    // "John Roe, who will stay as chair of a committee"
    if (word === 'who' && /^(?:will|remains|stays|continues)$/.test(lower[at + 1] ?? '')) break
    // "named Jane Doe, 47, currently its president and operating chief, as chief executive": farther off behind a comma alone
    if (at >= near && !(word === 'as' && lower[at - 1] === ',')) continue
    if (word === 'as' || (word === 'to' && lower[at + 1] !== 'the')) {
      const office = officeFrom(document, at + 1, limit)
      if (office && (word === 'as' || office.first <= at + 3) && !isOfAnother(document, office, person)) return office
    }
    if (/^(?:role|post|position|job|title)$/.test(word)) {
      const office = (lower[at + 1] === 'of' || lower[at + 1] === 'as') && officeFrom(document, at + 2, limit)
      if (office) return office
      const before = officeFrom(document, Math.max(token + 1, at - 4), at)
      if (before) return before
    }
  }
  const told =
    clause?.object && clause.verb.voice === 'passive' ? officeFrom(document, clause.object.first, limit) : undefined
  if (told) return told
  return (
    (person && besidePerson(document, person, sentence.first, limit)) ??
    (object && person === undefined ? officeFrom(document, object.first, limit) : undefined)
  )
}

/** "Acme CEO Jane Doe", "Jane Doe CEO", "Jane Doe its chief executive", "Jane Doe, the chief executive". */
function besidePerson(document: AnnotatedDocument, person: Mention, first: number, limit: number): Office | undefined {
  const { lower } = document.tokens
  const after = person.last + 1
  const right = lower[after] === ',' ? after + 1 : after
  if (right <= limit && !/^(?:of|at|for|in|on|from|by|with|and|,)$/.test(lower[right])) {
    const office = officeFrom(document, right, Math.min(limit, right + 8))
    if (office && office.first - right <= 3) return office
  }
  // "Acme CEO Jane Doe", "its finance chief, Jane Doe,"
  const before = lower[person.first - 1] === ',' ? person.first - 2 : person.first - 1
  for (let start = Math.max(first, before - 5); start <= before; start++) {
    const office = officeFrom(document, start, before)
    if (office && office.last === before) return office
  }
  return undefined
}

/** "hand off his duties to finance chief John Roe": the office of another, who is named right behind it. */
function isOfAnother(document: AnnotatedDocument, { last }: Office, person: Mention | undefined): boolean {
  const named = document.mentionAt(document.references, last + 1)
  return named?.entity?.kind === 'person' && named.entity !== (person as Reference | undefined)?.entity
}

/** "former Acme executive Jane Doe", "Jane Doe, Acme's former chief": held before. */
function isPast({ tokens: { lower } }: AnnotatedDocument, { first }: Office): boolean {
  for (let at = first; at > first - 5 && at >= 0 && (at === first || lower[at] !== ','); at--)
    if (/^(?:former|formerly|ex|ex-|onetime|one-time|previously|currently)$/.test(lower[at])) return true
  return false
}

/** The office that the article gives somebody beside the name, wherever that is first so. */
export function officeHeld(document: AnnotatedDocument, entity: Entity): Office | undefined {
  let seen = 0
  for (const one of document.references) {
    if (one.entity !== entity || one.form !== 'name') continue
    // told where somebody comes up, or not at all
    if (++seen > 2) return undefined
    const sentence = document.sentenceAt(one.first)!
    const office = besidePerson(document, one, sentence.first, sentence.last)
    // "the foreign minister, Doe and the general": a list
    const listed = office?.last === one.first - 2
    if (office && !listed && !isPast(document, office)) return office
  }
  return undefined
}

/** "is now chairman of Acme, replacing John Roe": the office of the clause that a participle hangs on. */
export function officeBeside({ document, sentence, clause }: FrameReading): Office | undefined {
  const told = clause?.verb.tense === 'participle' ? clause.governor : undefined
  return told?.object && /^(?:be|become)$/.test(told.verb.lemma)
    ? officeFrom(document, told.object.first, sentence.last)
    : undefined
}

/** The words of an office, without the word that says it is left: "chief" of "former chief". */
export const roleText = (document: AnnotatedDocument, office: Office | undefined): string | null =>
  office
    ? document
        .slice(office)
        .replace(/\s+/g, ' ')
        .replace(/^(?:former|outgoing|departing|current) /i, '')
    : null

/** The office taken, of the person whose record it is: never one that was held before. */
export const roleOf = (reading: FrameReading, { anchor, counterparties }: FrameParties) => {
  const { document } = reading
  const office = officeOf(reading, anchor)
  // "hired Fabrikam sales chief Jane Doe": what she was there
  const owner = office && document.mentionAt(document.references, office.first - 1)
  const there = owner && counterparties.some(({ name }) => name === owner.entity?.name)
  return { role: office && (there || isPast(document, office)) ? null : roleText(document, office) }
}

/** The office that somebody comes to who joins: what is told beside the name is where he comes from. */
export const roleJoined = (reading: FrameReading) => ({
  role: roleText(reading.document, officeOf({ ...reading, object: undefined }, undefined)),
})

/** The office left: told by the clause or beside the name, here or where the article first tells it. */
export const roleLeft = (reading: FrameReading, { anchor }: FrameParties) => {
  const { document } = reading
  const entity = (anchor as Reference | undefined)?.entity
  const told = officeOf(reading, anchor)
  // "succeeds Jane Doe, a former Acme executive": what she was long ago
  const past = told && anchor && told.start > anchor.end && isPast(document, told)
  const office = past ? undefined : told
  return { role: roleText(document, office ?? officeBeside(reading) ?? (entity && officeHeld(document, entity))) }
}
