import type { Sentence } from '../../../language/sentences.js'
import type { AnnotatedDocument } from '../../../mentions/annotated-document.js'
import type { Party, Status } from '../../../mentions/shapes.js'
import { ownerBeside } from '../employer.js'
import type { FrameParties, FrameReading, VerbFrame } from '../frame.js'
import { namesPerson } from '../gates.js'
import { prepositional } from '../heads.js'
import { aPersonEach, employersIn, isPerson, orThemselves, peopleOf } from '../people.js'
import { officeOf, roleLeft } from '../role.js'
import { HANDED } from './taking-charge.js'

/** Who goes, with the employer that the verb's phrases, the office or the article name. */
function gone(reading: FrameReading): FrameParties[] {
  const { document, object } = reading
  const own = employersIn(document, prepositional(reading, 'of', 'at'))
  const named = own.length ? own : [...joinedBy(reading), ...ownerBeside(reading)]
  return orThemselves(aPersonEach(reading, peopleOf(document, object), named, [], true))
}

/** "joined Initech as finance chief, succeeding John Roe": whom the successor comes to. */
export function joinedBy({ document, clause }: FrameReading): Party[] {
  const told = clause?.verb.tense === 'participle' ? clause.governor : undefined
  if (!told || !/^(?:join|rejoin)$/.test(told.verb.lemma)) return []
  return employersIn(document, told.object)
}

/** "succeeds John Roe, who is leaving": the words behind the name tell when he goes. */
function isToldToGo({ tokens: { lower } }: AnnotatedDocument, last: number): boolean {
  if (lower[last + 1] !== ',' || lower[last + 2] !== 'who') return false
  const verb = /^(?:is|was|has|had|will|would)$/.test(lower[last + 3] ?? '') ? last + 4 : last + 3
  return /^(?:leav|left|step|retir|resign|depart|quit)/.test(lower[verb] ?? '')
}

/** "succeeds John Roe", "takes over from her", "was succeeded by": a person whose place another person takes. */
export function refuseOthers(reading: FrameReading): string | undefined {
  const { document, clause, object } = reading
  const { verb, subject, prepositions } = clause!
  // "picked Jane Doe to succeed John Roe": when he goes is not told
  if (verb.tense === 'infinitive') return 'nobody has gone yet'
  const named = object?.references.some(one => one.form === 'name' && one.entity?.kind === 'person')
  if (!named) return 'nobody is succeeded'
  if (isToldToGo(document, object!.last)) return 'its own words tell it'
  // "took over despite warnings from John Roe"
  const from = prepositions.some(({ token, phrase }) => phrase === object && token <= verb.last + 2)
  if (verb.lemma === 'take' && !from) return 'nobody is succeeded'
  const passive = verb.voice === 'passive'
  const heir = passive ? prepositions.find(({ word }) => word === 'by')?.phrase : subject
  return peopleOf(document, heir).length ? undefined : 'nobody succeeds'
}

/** Does a sentence name two people, if only by a pronoun: who comes and who goes? */
const namesPeople = (document: AnnotatedDocument, sentence: Sentence): boolean =>
  namesPerson(document, sentence) &&
  document
    .mentionsIn(document.references, sentence.first, sentence.last)
    .some(({ entity }, _, all) => entity?.kind === 'person' && all.some(one => isPerson(one) && one.entity !== entity))

/** "will take over as chairman, replacing John Roe": he goes when she comes. */
export const withHeir = (status: Status, { clause }: FrameReading): Status =>
  clause!.verb.tense === 'participle' && clause!.governor?.verb.tense === 'future' && status === 'completed'
    ? 'announced'
    : status

const SUCCEEDED = {
  event: 'departure',
  mayTell: namesPeople,
  subject: 'none',
  refuse: refuseOthers,
  parties: gone,
  status: withHeir,
  details: roleLeft,
} as const

/** What those hold who die in office; who founded a company may have left it long ago. */
const OFFICE =
  /\b(?:chief|ceo|cfo|cto|coo|president|chairman|chairwoman|chair|director|officer|head|partner|executive)\b/i

/** Farewells told of those who come, and of deaths. */
export const predecessorVerbs: readonly VerbFrame[] = [
  {
    ...SUCCEEDED,
    name: 'announcement/is-succeeded',
    example: 'Jane Doe succeeds John Roe as chief executive of Northwind Systems.',
    verbs: ['succeed'],
  },
  {
    ...SUCCEEDED,
    name: 'announcement/is-taken-over-from',
    example: 'Jane Doe takes over from John Roe as chief executive of Northwind Systems.',
    verbs: ['take over'],
    companions: new Set(['over']),
    prepositions: { from: 'object' },
  },
  {
    name: 'announcement/hands-over',
    example: 'Jane Doe, chief executive of Northwind Systems, will hand over to John Roe in May.',
    event: 'departure',
    verbs: ['hand', 'hand over'],
    mayTell: namesPerson,
    companions: new Set(['over', ...HANDED]),
    subject: 'object',
    object: 'none',
    refuse: reading => {
      const { document, clause } = reading
      const { verb, object } = clause!
      if (verb.voice === 'passive' || !peopleOf(document, prepositional(reading, 'to')).length)
        return 'nobody hands over'
      if (object ? !HANDED.has(document.tokens.lower[object.head]) : verb.particle !== 'over')
        return 'nobody hands over'
      return peopleOf(document, reading.object).length ? undefined : 'nobody hands over'
    },
    parties: gone,
    details: roleLeft,
  },
  {
    name: 'announcement/parts-from-employer',
    example: 'Jane Doe, finance chief of Northwind Systems, has parted ways with the company.',
    event: 'departure',
    verbs: ['part'],
    mayTell: namesPerson,
    companions: new Set(['ways', 'company']),
    subject: 'object',
    object: 'none',
    prepositions: { with: 'actor' },
    refuse: reading => {
      const { document, clause, object, actor } = reading
      if (!clause?.object || !/^(?:ways|company)$/.test(document.tokens.lower[clause.object.head]))
        return 'nobody parts'
      const firm = actor?.references.at(-1)?.entity?.kind
      const employed = firm !== undefined && firm !== 'person' && firm !== 'place'
      return employed && peopleOf(document, object).length ? undefined : 'nobody leaves an employer'
    },
    parties: reading => {
      const { document, object, actor } = reading
      return aPersonEach(reading, peopleOf(document, object), employersIn(document, actor), [], true)
    },
    details: roleLeft,
  },
  {
    name: 'announcement/dies-in-office',
    example: 'Jane Doe, chief executive of Northwind Systems, died on Sunday.',
    event: 'departure',
    verbs: ['die', 'pass away'],
    mayTell: namesPerson,
    subject: 'object',
    object: 'none',
    refuse: reading => {
      const { document, clause, object } = reading
      const [person] = peopleOf(document, object)
      if (!person || !/^(?:past|perfect|present)$/.test(clause!.verb.tense)) return 'nobody dies'
      const known = document.affiliations.get(person.entity!.index)
      const office = officeOf({ ...reading, clause: undefined }, person)
      return known && !known.former && office && OFFICE.test(document.slice(office))
        ? undefined
        : 'nobody in office dies'
    },
    parties: gone,
    details: roleLeft,
  },
]
