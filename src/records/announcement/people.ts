import { ROLE_NOUNS } from '../../language/speech-nouns.js'
import { officeFrom } from '../../mentions/affiliation/index.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import { type Phrase, phraseAfter } from '../../mentions/clause/index.js'
import type { Party } from '../../mentions/shapes.js'
import type { Reference } from '../../mentions/types.js'
import { employerAround } from './employer.js'
import type { FrameParties, FrameReading } from './frame.js'
import { wordSet } from './heads.js'
import { officeOf } from './role.js'

/** The people that a phrase names, or the person whom it describes: ", a partner at Acme who joined". */
export function peopleOf(document: AnnotatedDocument, phrase: Phrase | undefined): Reference[] {
  if (!phrase) return []
  // "his publicist" is somebody else
  const inside = phrase.references.filter(one => isPerson(one) && !(isOwner(document, one) && one.last < phrase.head))
  if (inside.length) return inside
  const { lower } = document.tokens
  const sentence = document.sentenceAt(phrase.first)
  if (!sentence) return []
  // "its chief executive, Jane Doe,", "its head of design, Jane Doe"
  const field = lower[phrase.last + 1] === 'of' ? officeFrom(document, phrase.first, sentence.last) : undefined
  const end = Math.max(phrase.last, field?.last ?? 0)
  const after = lower[end + 1] === ',' ? document.mentionAt(document.references, end + 2) : undefined
  if (after && isPerson(after) && (field || OFFICES.test(lower[phrase.head]) || CALLED.has(lower[phrase.head])))
    return namesFrom(document, after)
  // an apposition: the person stands before the comma
  let at = phrase.first - 1
  while (at > sentence.first && at > phrase.first - 8 && lower[at] !== ',') at--
  if (lower[at] !== ',') return []
  // ", Jane Doe, announced the hire": a verb ends the apposition
  const tagged = document.tagged(sentence)
  for (let between = at + 1; between < phrase.first; between++) if (tagged.at(between) === 'verb') return []
  const before = document.mentionAt(document.references, at - 1)
  return before && isPerson(before) ? [before] : []
}

const OFFICES = new RegExp(`^(?:${[...ROLE_NOUNS].join('|')})s?$`)

/** What people are called who are told of together: "three nominees, Jane Doe, John Roe and Ann Poe,". */
const CALLED = wordSet('nominee nominees pick picks veteran veterans candidate candidates member members hire hires')

/** "two directors, Jane Doe and John Roe": the people of a list that a name opens. */
function namesFrom(document: AnnotatedDocument, first: Reference): Reference[] {
  const { lower } = document.tokens
  const found = [first]
  for (let last = first.last; /^(?:,|and)$/.test(lower[last + 1] ?? ''); ) {
    const next = document.mentionAt(document.references, lower[last + 2] === 'and' ? last + 3 : last + 2)
    if (!next || !isPerson(next) || next.form !== 'name') break
    found.push(next)
    last = next.last
  }
  return found
}

/** Most tokens between two people of a list: "Jane Doe, senior vice president of global media; and John Roe". */
const BETWEEN = 16

/**
 * The people of a list in which each has an office of his own: "Jane Doe, head of design; John Roe, its counsel; and Ann Poe",
 * "Jane Doe as chief executive and John Roe as finance chief". With the one that opens it.
 */
export function listedFrom(document: AnnotatedDocument, first: Reference): Reference[] {
  const found = [first]
  for (let next = nextListed(document, first); next; next = nextListed(document, next)) found.push(next)
  return found
}

function nextListed(document: AnnotatedDocument, { last }: Reference): Reference | undefined {
  const { lower } = document.tokens
  const sentence = document.sentenceAt(last)!
  const tagged = document.tagged(sentence)
  let office = false
  let separated = false
  for (let at = last + 1; at <= Math.min(sentence.last, last + BETWEEN); at++) {
    const reference = document.mentionAt(document.references, at)
    if (reference && isPerson(reference) && reference.form === 'name') {
      // "named Jane Doe chief executive, and John Roe said": the second opens a clause of its own
      const after = tagged.at(reference.last + 1)
      const acts = after === 'verb' || after === 'auxiliary' || after === 'modal'
      return separated && office && !acts ? reference : undefined
    }
    const tag = tagged.at(at)
    if (tag === 'verb' || tag === 'auxiliary' || tag === 'modal' || tag === 'relative' || tag === 'subordinator')
      return undefined
    if (lower[at] === '.' || lower[at] === ':') return undefined
    if (/^(?:;|and|&)$/.test(lower[at])) separated = true
    else if (lower[at] === ',') separated ||= office
    else if (OFFICES.test(lower[at])) office = true
    else if (/^(?:by|with|from|under|after|following|succeeding|replacing|to)$/.test(lower[at])) return undefined
  }
  return undefined
}

/** The people that a phrase names, with those of the list that it opens. */
export function peopleListed(document: AnnotatedDocument, phrase: Phrase | undefined): Reference[] {
  const people = peopleOf(document, phrase)
  const last = people.at(-1)
  return last ? [...people.slice(0, -1), ...listedFrom(document, last)] : people
}

const isOwner = (document: AnnotatedDocument, { first, form, possessive }: Reference): boolean =>
  possessive || (form === 'pronoun' && /^(?:his|her|their|my|our|its)$/.test(document.tokens.lower[first]))

export const isPerson = (reference: Reference): boolean => reference.entity?.kind === 'person'

const isEmployer = ({ entity }: Reference): boolean =>
  entity !== undefined && entity.kind !== 'person' && entity.kind !== 'place' && !BODY.test(entity.name)

/** "Board of Directors", "Audit Committee": a body of a company, which employs nobody. */
const BODY = /(?:^|\s)(?:board|committee|board of directors)$/i

/** Names before a person with "former" or "ex-": where the person came from. */
export function isFormerEmployer(document: AnnotatedDocument, reference: Reference): boolean {
  for (let at = reference.first - 1; at >= reference.first - 2 && at >= 0; at--)
    if (/^(?:former|ex|ex-|longtime|veteran|onetime|one-time)$/.test(document.tokens.lower[at])) return true
  return /^(?:veteran|alum|alumnus|alumna)$/.test(document.tokens.lower[reference.last + 1] ?? '')
}

/** The employer that stands right before or after the person: "Acme CEO Jane Doe", "Jane Doe, CEO of Acme". */
function employerBeside(document: AnnotatedDocument, person: Reference, former: boolean): Party | undefined {
  const known = document.affiliations.get(person.entity!.index)
  return known?.former === former ? document.partyOf(known.employer, person) : undefined
}

/** Employers among the names of a phrase, without those that people left. */
export function employersIn(document: AnnotatedDocument, phrase: Phrase | undefined): Party[] {
  if (!phrase) return []
  const found = phrase.references.find(one => isEmployer(one) && !isFormerEmployer(document, one))
  if (found) return [document.partyOf(found.entity!, found)]
  // "the Initech Board": the company whose body it is
  const body = phrase.references.find(({ entity }) => entity && BODY.test(entity.name))?.entity
  const firm = body && document.references.find(({ entity }) => entity?.name === body.name.replace(BODY, ''))
  if (firm) return [document.partyOf(firm.entity!, firm)]
  // "the board of Acme", "the role of chief executive at Acme"
  const sentence = document.sentenceAt(phrase.first)
  const link = phrase.last + 1
  if (!sentence || !/^(?:of|at)$/.test(document.tokens.lower[link] ?? '') || link >= sentence.last) return []
  return employersIn(document, phraseAfter(document, sentence, link))
}

/**
 * One set of parties for each person, with the employer that the clause, the phrase or the article gives. Whom somebody
 * worked for before hires nobody, but may be who is left (`leaving`).
 */
export function aPersonEach(
  reading: FrameReading,
  people: readonly Reference[],
  employers: readonly Party[],
  counterparties: readonly Party[],
  leaving = false,
): FrameParties[] {
  const { document } = reading
  const seen = new Set<number>()
  const sets: FrameParties[] = []
  for (const person of people) {
    if (seen.has(person.entity!.index)) continue
    seen.add(person.entity!.index)
    const party = document.partyOf(person.entity!, person)
    const known = employers.length
      ? undefined
      : (employerBeside(document, person, false) ??
        employerAround(reading, officeOf(reading, person)) ??
        (leaving ? employerBeside(document, person, true) : undefined))
    const actors = employers.length ? employers : known ? [known] : []
    sets.push({ actors, objects: [party], counterparties, anchor: person })
  }
  return sets
}

/** The person is the actor where no employer is named. */
export const orThemselves = (sets: readonly FrameParties[]): FrameParties[] =>
  sets.map(set => (set.actors.length ? set : { ...set, actors: set.objects }))

/** "Investors want Acme's chief executive to resign", "called on Acme to fire Jane Doe": wished by others, not done. */
export function wantedByOthers({ clause }: FrameReading): string | undefined {
  const governor = clause?.verb.tense === 'infinitive' ? clause.governor : undefined
  return governor &&
    /^(?:call|urge|ask|want|demand|pressure|press|push|request|need|invite|convince)$/.test(governor.verb.lemma)
    ? 'wanted by others'
    : undefined
}

/** What is led by whom somebody is put in charge of it. */
export const LED = wordSet(
  'design hardware software product products security policy finance communications partnerships infrastructure growth development marketing sales engineering strategy expansion research push team teams unit units division department group business operations operation office lab labs effort efforts arm organization organisation project program programme practice region subsidiary',
)
