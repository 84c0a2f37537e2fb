import { WordTable, wordsLike } from '../../language/tokens.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import type { DateMention, MoneyMention, Reference } from '../../mentions/types.js'
import type { FrameParties, FrameReading, NounFrame, VerbFrame } from './frame.js'

/** Most members that a list is read for. */
const MEMBERS = 12
/** Most words before the name of a member: "and, a year later, the browser isolation firm". */
const LEAD = 9

/** A thing that is bought, with its own day and price, and the token behind all that. */
interface Member {
  readonly name: Reference
  readonly date: DateMention | undefined
  readonly amount: MoneyMention | undefined
  readonly next: number
}

/**
 * "bought Lumenpay in 2019 and Harborly in 2021", "Lumenpay ($40 million), Harborly and Initech": what is bought stands in a
 * list whose members have a day or a price each, so that no phrase holds it. A record for each, with its own.
 */
export function withDatedMembers(
  frame: VerbFrame | NounFrame,
  reading: FrameReading,
  parties: FrameParties,
): readonly FrameParties[] {
  const { document, clause, object } = reading
  if (frame.event !== 'acquisition' || !clause || clause.verb.voice === 'passive' || !object) return [parties]
  const first = object.references.at(-1)
  if (parties.objects.length !== 1 || first?.form !== 'name' || first.last !== object.last) return [parties]
  const members = listFrom(document, reading, first)
  if (members.length < 2) return [parties]
  return members.map(({ name, date, amount }, at) => ({
    ...parties,
    objects: at ? [document.partyOf(name.entity!, name)] : parties.objects,
    anchor: name,
    own: { date: date ?? (at ? undefined : leading(reading)), amount },
  }))
}

/** "In 2019 it bought": the day before the verb is the first one's. */
function leading({ document, sentence, clause }: FrameReading): DateMention | undefined {
  return document.mentionsIn(document.dates, sentence.first, clause!.verb.first - 1).at(-1)
}

/** What stands before the day or the price of a member. */
const OPENS = new WordTable<'bracket' | 'word'>(word =>
  word === '(' ? 'bracket' : /^(?:in|on|for|during)$/.test(word) ? 'word' : undefined,
)

/** The members of a list from its first name on; one alone where no list follows. */
function listFrom(document: AnnotatedDocument, { sentence }: FrameReading, first: Reference): Member[] {
  if (!document.tokens.says(OPENS, first.last + 1)) return []
  const members = [detailsAfter(document, first, sentence.last)]
  if (!members[0].date && !members[0].amount) return members
  let closed = false
  while (members.length < MEMBERS && !closed) {
    const { next } = members[members.length - 1]
    const joint = jointAt(document, next)
    const name = joint && nameAfter(document, next + joint.length, sentence.last)
    if (!name) break
    const member = detailsAfter(document, name, sentence.last)
    // "bought Lumenpay in 2019 and Harborly sold it": the next verb is another's
    if (!endsMember(document, member.next, sentence.last)) return members.slice(0, 1)
    members.push(member)
    closed = joint.closes
  }
  return closed ? members : members.slice(0, 1)
}

const JOINTS = new WordTable<'and' | 'mark'>(word =>
  word === 'and' || word === '&' ? 'and' : word === ',' || word === ';' ? 'mark' : undefined,
)

function jointAt({ tokens }: AnnotatedDocument, at: number): { length: number; closes: boolean } | undefined {
  const joint = tokens.says(JOINTS, at)
  if (joint !== 'mark') return joint && { length: 1, closes: true }
  return tokens.says(JOINTS, at + 1) === 'and' ? { length: 2, closes: true } : { length: 1, closes: false }
}

/** The name of the next member, past what says when and what it is. */
function nameAfter(document: AnnotatedDocument, from: number, last: number): Reference | undefined {
  const tagged = document.tagged(document.sentenceAt(from)!)
  for (let at = from; at <= last && at < from + LEAD; at++) {
    const reference = document.mentionAt(document.references, at)
    if (reference?.form === 'name' && reference.entity) {
      const { kind } = reference.entity
      if (kind === 'person' || (kind === 'place' && !reference.possessive)) return undefined
      if (!reference.possessive) return reference
      at = reference.last
    } else if (!/^(?:determiner|noun|adverb|comma|date|number|possessive)$/.test(tagged.at(at) ?? '')) return undefined
  }
  return undefined
}

/** The day and the price right behind a member: "in 2019", "for $40 million", "($40 million)". */
function detailsAfter(document: AnnotatedDocument, name: Reference, last: number): Member {
  const { lower } = document.tokens
  let at = name.last + 1
  let date: DateMention | undefined
  let amount: MoneyMention | undefined
  for (let steps = 0; steps < 3 && at <= last; steps++) {
    const opens = document.tokens.says(OPENS, at)
    const bracket = opens === 'bracket'
    const inner = opens ? at + 1 : at
    const day = document.mentionAt(document.dates, inner)
    const sum = document.mentionAt(document.money, inner)
    if (day && !date) date = day
    else if (sum && !amount) amount = sum
    else break
    at = (day ?? sum)!.last + 1
    if (bracket) {
      while (at <= last && lower[at] !== ')') at++
      at++
    }
  }
  return { name, date, amount, next: at }
}

const ENDS = wordsLike(/^(?:and|&|,|;|\.|—|–|before|as|to|while)$/)
const endsMember = ({ tokens }: AnnotatedDocument, at: number, last: number): boolean =>
  at > last || tokens.says(ENDS, at) === true
