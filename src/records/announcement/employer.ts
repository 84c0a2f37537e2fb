import { isOutletName } from '../../language/outlets.js'
import type { Office } from '../../mentions/affiliation/index.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import { type Clause, phraseAfter } from '../../mentions/clause/index.js'
import type { Party } from '../../mentions/shapes.js'
import type { Reference } from '../../mentions/types.js'
import type { FrameReading } from './frame.js'
import { officeBeside } from './role.js'

/**
 * The employer where no phrase of the verb names one: the owner of the office ("as Acme's chairman", "as CEO of Acme"), who
 * tells it ("Acme said that CEO Jane Doe is leaving", "..., the company said"), or whom the person that acts works for
 * ("Acme CEO Jane Doe named John Roe as her successor").
 */
export function employerAround(reading: FrameReading, office: Office | undefined): Party | undefined {
  const owner = office && ownerOfOffice(reading, office)
  return (
    (owner && reading.document.partyOf(owner.entity!, owner)) ?? companyTelling(reading) ?? employerOfActor(reading)
  )
}

/** The company that tells of it: "Acme confirmed that 40 people were let go", "..., the company said". */
export function companyTelling(reading: FrameReading): Party | undefined {
  const teller = tellerBefore(reading) ?? tellerAfter(reading) ?? tellerOfBoard(reading) ?? sourceNamed(reading)
  return teller && reading.document.partyOf(teller.entity!, teller)
}

/** "Acme said Jane Doe is leaving and that the board has appointed John Roe": whose board acts. */
function tellerOfBoard({ document, sentence, clause, actor }: FrameReading): Reference | undefined {
  if (!actor || !clause || !/^(?:board|directors)$/.test(document.tokens.lower[actor.head])) return undefined
  const [first] = document.clauses(sentence)
  return first && first.verb.last < clause.verb.first ? tellerOf(first) : undefined
}

/** "According to Acme, Jane Doe will become chief executive" */
function sourceNamed({ document, sentence }: FrameReading): Reference | undefined {
  const { lower } = document.tokens
  if (lower[sentence.first] !== 'according' || lower[sentence.first + 1] !== 'to') return undefined
  const source = document.mentionAt(document.references, sentence.first + 2)
  return employs(source) && lower[source.last + 1] === ',' ? source : undefined
}

/**
 * The company that the sentence before is about, in the same block: whose jobs go where "9,000 employees will lose their
 * jobs" names nobody.
 */
export function companyBefore({ document, sentence }: FrameReading): Party | undefined {
  const before = sentence.first > 0 ? document.sentenceAt(sentence.first - 1) : undefined
  if (!before || before.block !== sentence.block) return undefined
  const named = document
    .clauses(before)
    // "the sale of its unit to Acme, which is expected in May": of that nothing more is said
    .filter(({ subject }) => subject && !isAntecedent(document, subject.last))
    .flatMap(({ subject }) => subject!.references.filter(employs))
  const others = named.some(({ entity }) => entity !== named[0].entity)
  return named.length && !others ? document.partyOf(named[0].entity!, named[0]) : undefined
}

const isAntecedent = ({ tokens: { lower } }: AnnotatedDocument, last: number): boolean =>
  /^(?:which|that)$/.test(lower[lower[last + 1] === ',' ? last + 2 : last + 1] ?? '')

/** Where people come from or say what they know is not whom they work for. */
const tellsOfOthers = (name: string): boolean =>
  isOutletName(name) || /(?:^|\s)(?:board|committee|board of directors)$/i.test(name) || /\banalysts?\b/i.test(name)

/** May it employ people: an organisation, or a name of no known kind, that is no outlet which tells of others? */
export const employs = (reference: Reference | undefined): reference is Reference =>
  reference?.entity !== undefined &&
  (reference.entity.kind === 'organization' ||
    (reference.entity.kind === 'unknown' && /^\p{Lu}/u.test(reference.entity.name))) &&
  !tellsOfOthers(reference.entity.name)

/** "is now chairman of Acme, replacing John Roe": whose office the clause tells that a participle hangs on. */
export function ownerBeside(reading: FrameReading): Party[] {
  const office = officeBeside(reading)
  const owner = office && ownerOfOffice(reading, office)
  return owner ? [reading.document.partyOf(owner.entity!, owner)] : []
}

/** The owner of an office that is told behind the verb: "gave up his position as Acme's chairman". */
export function ownerBehind(reading: FrameReading, office: Office | undefined): Party[] {
  const owner = office && office.first > reading.token ? ownerOfOffice(reading, office) : undefined
  return owner ? [reading.document.partyOf(owner.entity!, owner)] : []
}

/** "Acme's nonexecutive chairman", "Acme CEO", "chairman of the Acme board", "CEO of Acme", "CEO at Acme". */
function ownerOfOffice({ document, sentence }: FrameReading, { first, last }: Office): Reference | undefined {
  const { lower } = document.tokens
  // "Acme's new nonexecutive chairman"
  let before = first - 1
  while (/^(?:new|newest|next|first|second|third|inaugural|incoming)$/.test(lower[before] ?? '')) before--
  if (/^['’]s?$/.test(lower[before] ?? '')) before--
  const owner = document.mentionAt(document.references, before)
  if (employs(owner) && !isFormer(document, owner)) return owner
  for (let at = first; at <= Math.min(last + 1, sentence.last); at++) {
    if (!/^(?:of|at|for)$/.test(lower[at])) continue
    const held = phraseAfter(document, sentence, at)
    // "chairman of the board of Acme"
    const body = held && /^(?:board|directors)$/.test(lower[held.head]) && lower[held.last + 1] === 'of'
    const of = (body ? phraseAfter(document, sentence, held.last + 1) : held)?.references.find(employs)
    if (of) return of
  }
  return undefined
}

const isFormer = (document: AnnotatedDocument, { first, last }: Reference): boolean =>
  /^(?:former|ex|ex-|formerly|onetime|longtime)$/.test(document.tokens.lower[first - 1] ?? '') ||
  /^(?:veteran|alum|alumnus)$/.test(document.tokens.lower[last + 1] ?? '')

/** Who says it is its own news; so is what a company sees happen: "Acme saw its finance chief quit". */
const TELLS = /^(?:say|announce|confirm|tell|reveal|disclose|state|see)$/

/** "Acme staff were told that 300 roles are going": told by their employer. */
const toldStaff = ({ verb, subject }: Clause): boolean =>
  verb.lemma === 'tell' && verb.voice === 'passive' && subject !== undefined && subject.references.length === 1

const tellerOf = (clause: Clause): Reference | undefined =>
  toldStaff(clause) ? clause.subject!.references.find(one => employs(one)) : tellerOfVerb(clause)

const tellerOfVerb = ({ verb, subject }: Clause): Reference | undefined =>
  TELLS.test(verb.lemma) && verb.voice === 'active' && verb.negation < 0
    ? subject?.references.find(one => employs(one))
    : undefined

/** "Acme confirmed on Sunday that CEO Jane Doe is stepping down". */
function tellerBefore({ clause }: FrameReading): Reference | undefined {
  for (let governor = clause?.governor, depth = 0; governor && depth < 4; governor = governor.governor, depth++) {
    const teller = tellerOf(governor)
    if (teller) return teller
  }
  return undefined
}

/** "Jane Doe is leaving, the company said on Tuesday". */
function tellerAfter({ document, sentence, clause, token }: FrameReading): Reference | undefined {
  const last = clause?.last ?? token
  const { lower } = document.tokens
  for (const one of document.clauses(sentence)) {
    if (one.verb.first <= last || !one.subject) continue
    const teller = /^[,”"]$/.test(lower[one.subject.first - 1] ?? '') ? tellerOf(one) : undefined
    if (teller) return teller
  }
  // '," said Northwind in a statement'
  if (!/^["“]$/.test(lower[sentence.first])) return undefined
  for (let at = last + 1; at < sentence.last; at++) {
    if (!/^(?:said|says|announced|confirmed)$/.test(lower[at]) || !/^[,”"]$/.test(lower[at - 1])) continue
    const teller = document.mentionAt(document.references, at + 1)
    return employs(teller) ? teller : undefined
  }
  return undefined
}

/** Whom the person works for who names another. */
function employerOfActor({ document, actor }: FrameReading): Party | undefined {
  for (const reference of actor?.references ?? []) {
    const known = reference.entity?.kind === 'person' ? document.affiliations.get(reference.entity.index) : undefined
    if (known && !known.former) return document.partyOf(known.employer, reference)
  }
  return undefined
}

/** "According to Globex News, the company has hired": the outlet that a nominal was tied to tells it, and hires nobody. */
export const isTeller = ({ actor }: FrameReading): boolean =>
  actor !== undefined &&
  actor.references.some(({ entity, form }) => entity && form !== 'name' && tellsOfOthers(entity.name)) &&
  !actor.references.some(({ form }) => form === 'name')

/** "named Jane Doe following the resignation of John Roe": the company that acts in the sentence before the noun. */
export function companyActing({ document, sentence, token }: FrameReading): Party | undefined {
  for (const { subject, verb } of document.clauses(sentence)) {
    if (verb.first > token) return undefined
    const company = verb.voice === 'active' ? subject?.references.find(employs) : undefined
    if (company) return document.partyOf(company.entity!, company)
  }
  return undefined
}
