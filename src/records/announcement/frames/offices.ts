import { type Office, officeFrom } from '../../../mentions/affiliation/index.js'
import { type Clause, statusOfClause } from '../../../mentions/clause/index.js'
import type { Reference } from '../../../mentions/types.js'
import type { NewsRule } from '../../kind.js'
import { draftsOf } from '../draft.js'
import type { FrameParties, FrameReading, VerbFrame } from '../frame.js'
import { namesPerson } from '../gates.js'
import { prepositional } from '../heads.js'
import { aPersonEach, employersIn, orThemselves, peopleOf } from '../people.js'
import { officeOf, roleText } from '../role.js'

/** Words that make of "is chief executive" the news that somebody has become it. */
const BECOMES = ['new', 'next', 'incoming', 'newest', 'first', 'interim', 'acting']
/** Most words between "is" and the word that makes it news: "is Northwind's new", "is set to be the company's next". */
const REACH = 5

/** The clause of being whose predicate holds a token, with a person as its subject. */
function clauseOfBeing(reading: Omit<FrameReading, 'clause' | 'actor' | 'object' | 'counterparty' | 'places'>) {
  const { document, sentence, token } = reading
  const clause = document.clauses(sentence).findLast(({ verb }) => verb.last < token)
  if (!clause?.subject || clause.verb.lemma !== 'be' || token - clause.verb.last > REACH) return undefined
  if (!peopleOf(document, clause.subject).length) return undefined
  return clause
}

/** "Northwind's new finance chief is Jane Doe": the clause of being whose subject holds the word. */
function clauseOfOffice({ document, sentence, token }: Pick<FrameReading, 'document' | 'sentence' | 'token'>) {
  const clause = document.clauses(sentence).find(({ verb }) => verb.first > token)
  if (!clause?.subject || clause.verb.lemma !== 'be' || clause.subject.first > token) return undefined
  return clause.object && peopleOf(document, clause.object).length ? clause : undefined
}

const asReading = (
  document: FrameReading['document'],
  sentence: FrameReading['sentence'],
  token: number,
  clause: Clause | undefined,
): FrameReading => ({
  document,
  sentence,
  token,
  clause,
  actor: undefined,
  object: clause?.subject,
  counterparty: undefined,
  places: [],
})

const NEW_OFFICE: VerbFrame = {
  name: 'announcement/is-new-office',
  example: 'Jane Doe is the new chief executive of Northwind Systems.',
  event: 'appointment',
  verbs: [],
  refuse: reading => {
    const { verb, governor } = reading.clause!
    // "is the right person to be our next chief executive": what somebody thinks
    if (verb.tense === 'infinitive' && governor?.verb.lemma === 'be' && governor.object) return 'an opinion'
    // "is the interim chief executive" since when?
    if (isForAWhile(reading) && verb.tense !== 'future') return 'an office held, not taken'
    return officeAfter(reading) ? undefined : 'no office is taken'
  },
  // who is "the next chief executive" is not there yet
  status: (status, { document, token }) =>
    status === 'completed' && /^(?:next|incoming)$/.test(document.tokens.lower[token]) ? 'announced' : status,
  parties: reading => {
    const { document, clause, object } = reading
    const office = officeAfter(reading)!
    // "is Northwind's new chief executive", "the new chief executive of Northwind"
    const from = clause!.verb.last < reading.token ? clause!.verb.last + 1 : clause!.subject!.first
    const owner = document.mentionsIn(document.references, from, office.first)
    const owned = owner.filter(({ possessive }) => possessive)
    const named = owned.length
      ? owned.flatMap(one => (isEmployer(one) ? [document.partyOf(one.entity!, one)] : []))
      : employersIn(document, { ...office, head: office.last, references: [] })
    return aPersonEach(reading, peopleOf(document, object), named, [])
  },
  details: reading => ({ role: roleText(reading.document, officeAfter(reading)) }),
}

const isEmployer = ({ entity }: Reference): boolean =>
  entity !== undefined && entity.kind !== 'person' && entity.kind !== 'place'

const isForAWhile = ({ document, token }: FrameReading): boolean =>
  /^(?:interim|acting)$/.test(document.tokens.lower[token])

/** The office right after "new", "next": none in "the new face of". */
function officeAfter(reading: FrameReading): Office | undefined {
  const { document, sentence, token } = reading
  const office = officeFrom(document, isForAWhile(reading) ? token : token + 1, sentence.last)
  return office && office.first <= token + 2 ? office : undefined
}

/** "Jane Doe is the new chief executive": the word that makes it news is the cue. */
const newOffice: NewsRule = {
  name: NEW_OFFICE.name,
  example: NEW_OFFICE.example,
  trigger: { words: BECOMES },
  find(document, token) {
    const sentence = document.sentenceAt(token)!
    if (!officeFrom(document, token + 1, Math.min(sentence.last, token + 5))) return undefined
    const told = clauseOfBeing({ document, sentence, token })
    const clause = told ?? clauseOfOffice({ document, sentence, token })
    if (!clause) return undefined
    const reading = { ...asReading(document, sentence, token, clause), object: told ? clause.subject : clause.object }
    return draftsOf(NEW_OFFICE, reading, statusOfClause(document, sentence, clause))
  },
}

const OUT: VerbFrame = {
  name: 'announcement/out-as',
  example: 'Jane Doe is out as chief executive of Northwind Systems.',
  event: 'departure',
  verbs: [],
  noLonger: true,
  parties: reading => {
    const { document, object, sentence, token } = reading
    const { lower } = document.tokens
    const at = lower[token + 1] === 'as' || lower[token + 1] === 'at' ? token + 1 : token
    const phrase = document.mentionsIn(document.references, at + 1, Math.min(sentence.last, at + 4)).find(isEmployer)
    const named = phrase ? [document.partyOf(phrase.entity!, phrase)] : []
    return orThemselves(aPersonEach(reading, peopleOf(document, object), named, [], true))
  },
  details: reading => ({ role: roleText(reading.document, officeGone(reading)) }),
}

const officeGone = ({ document, sentence, token }: FrameReading): Office | undefined =>
  officeFrom(document, document.tokens.lower[token + 1] === 'as' ? token + 2 : token + 1, sentence.last)

/** The person of a headline without a verb: "Jane Doe out as Northwind CEO". */
function personBefore(document: FrameReading['document'], token: number) {
  const before = document.mentionAt(document.references, token - 1)
  return before?.entity?.kind === 'person' ? { ...before, head: before.last, references: [before] } : undefined
}

/** "is out as", "is no longer with", "is no longer chief executive". */
const out: NewsRule = {
  name: OUT.name,
  example: OUT.example,
  trigger: { words: ['out', 'longer'] },
  find(document, token) {
    const { lower } = document.tokens
    const sentence = document.sentenceAt(token)!
    const next = lower[token + 1]
    if (lower[token] === 'longer') {
      if (lower[token - 1] !== 'no') return undefined
      const office =
        /^(?:with|at|employed|the|a|an|its|their|part)$/.test(next) || officeFrom(document, token + 1, token + 3)
      if (!office) return undefined
    } else if (next !== 'as' && next !== 'at' && !/^[.,;]$/.test(next ?? '.')) return undefined
    const clause = clauseOfBeing({ document, sentence, token })
    const object = clause?.subject ?? (lower[token] === 'out' ? personBefore(document, token) : undefined)
    if (!object) return undefined
    const reading = { ...asReading(document, sentence, token, clause), object }
    if (lower[token] === 'longer' && !leavesWork(reading)) return undefined
    // "the chief executive is out.": of a person with an office
    if (lower[token] === 'out' && /^[.,;]$/.test(next ?? '.')) {
      const person = clause && lower[token - 1] !== 'with' ? peopleOf(document, clause.subject)[0] : undefined
      if (!person || !officeOf({ ...reading, clause: undefined }, person)) return undefined
    } else if (lower[token] === 'out' && !officeGone(reading) && next !== 'at') return undefined
    const told = clause
      ? statusOfClause(document, sentence, clause)
      : { status: 'completed' as const, certainty: 'stated' as const, cues: [document.tokens.range(token)] }
    return draftsOf(OUT, reading, { ...told, refused: undefined })
  },
}

/** "no longer with Northwind", "no longer its chief executive"; not "no longer with us in spirit". */
function leavesWork(reading: FrameReading): boolean {
  const { document, sentence, token } = reading
  if (officeGone(reading)) return true
  const phrase = document.mentionsIn(document.references, token + 2, Math.min(sentence.last, token + 6))
  return /^(?:with|at|employed|part)$/.test(document.tokens.lower[token + 1]) && phrase.some(isEmployer)
}

export const officeRules: readonly NewsRule[] = [newOffice, out]

/** Those who come, told of those whose place they take. */
export const successionVerbs: readonly VerbFrame[] = [
  {
    name: 'announcement/replaces-with',
    example: 'Northwind Systems replaced its finance chief, Jane Doe, with John Roe.',
    event: 'appointment',
    verbs: ['replace'],
    object: 'none',
    prepositions: { with: 'object' },
    refuse: ({ document, clause, object }) => {
      const gone = clause!.verb.voice === 'passive' ? clause!.subject : clause!.object
      return peopleOf(document, object).length && peopleOf(document, gone).length ? undefined : 'nobody is replaced'
    },
    parties: (reading, found) =>
      aPersonEach(
        reading,
        peopleOf(reading.document, reading.object),
        found.actors.filter(({ kind }) => kind !== 'person'),
        [],
      ),
  },
  {
    name: 'announcement/succeeded-by',
    example: 'Jane Doe will be succeeded by John Roe as chief executive of Northwind Systems.',
    event: 'appointment',
    verbs: ['succeed', 'replace'],
    mayTell: namesPerson,
    subject: 'object',
    object: 'none',
    refuse: ({ document, clause, object }) => {
      if (clause?.verb.voice !== 'passive' || !peopleOf(document, object).length) return 'nobody is succeeded'
      const { subject } = clause
      const gone =
        subject &&
        (peopleOf(document, subject).length > 0 || /^(?:he|she|who|they)$/.test(document.tokens.lower[subject.head]))
      return gone ? undefined : 'nobody is succeeded'
    },
    parties: (reading): FrameParties[] => {
      const { document, object } = reading
      const gone = peopleOf(document, reading.clause!.subject)[0]
      const office = gone && officeOf(reading, gone)
      const named = employersIn(document, prepositional(reading, 'of', 'at'))
      return aPersonEach(
        office ? { ...reading, actor: reading.clause!.subject } : reading,
        peopleOf(document, object),
        named,
        [],
      )
    },
    details: (reading, { anchor }) => ({ role: roleText(reading.document, officeOf(reading, anchor)) }),
  },
]

/** "chose to start the call", "“We grew,” added Jane Doe, partner": a verb right behind or words before, and nobody who is chosen. */
export const choosesToAct = ({ document: { tokens }, clause }: FrameReading): string | undefined => {
  if (!clause || clause.verb.voice !== 'active') return undefined
  if (tokens.lower[clause.verb.last + 1] === 'to') return 'chooses to do something'
  return clause.verb.lemma === 'add' && /^["”’']$/.test(tokens.lower[clause.verb.first - 1] ?? '')
    ? 'speaks'
    : undefined
}
