import { officeFrom } from '../../../mentions/affiliation/index.js'
import { nounRole } from '../../../mentions/clause/index.js'
import type { Party, Status } from '../../../mentions/shapes.js'
import { companyActing, companyBefore, employs, ownerBehind } from '../employer.js'
import type { FrameParties, FrameReading, NounFrame, VerbFrame } from '../frame.js'
import { namesPerson } from '../gates.js'
import { holdsWord, prepositional, wordSet } from '../heads.js'
import { aPersonEach, employersIn, orThemselves, peopleListed, peopleOf, wantedByOthers } from '../people.js'
import { officeOf, roleLeft, roleText } from '../role.js'

/** A plan to leave that is told is as good as settled. */
const settled = (status: Status, { clause }: FrameReading): Status =>
  status === 'planned' && /^(?:plan|intend|expect|agree)$/.test(clause?.governor?.verb.lemma ?? '')
    ? 'announced'
    : status

/** "Jane Doe resigned from Acme": employer from the verb's own phrases, from beside the name, or from the article. */
function left(reading: FrameReading): FrameParties[] {
  const { document, object, actor } = reading
  const people = peopleOf(document, object)
  const named = employersIn(document, actor)
  const veteran = named.length ? named : veteransOf(reading)
  const own = veteran.length ? veteran : holdsOffice(reading) ? ownerBehind(reading, officeOf(reading, people[0])) : []
  const told = own.length ? own : employersIn(document, prepositional(reading, 'from', 'of', 'at'))
  // "Acme had a hard year. Jane Doe stepped down as CEO"
  const before = told.length || !asOffice(reading) ? undefined : companyBefore(reading)
  const beside = before ? [before] : told
  const sets = aPersonEach(reading, people, beside, [], true)
  const others = aPersonEach(reading, peopleWith(reading), beside.length ? beside : (sets[0]?.actors ?? []), [], true)
  return orThemselves([...sets, ...others])
}

/** "gave up her post as Acme's chair": an office stands behind the verb. */
const holdsOffice = (reading: FrameReading): boolean => reading.clause?.object !== undefined || asOffice(reading)

/** "stepped down as chief executive" */
const asOffice = ({ document, clause }: FrameReading): boolean => {
  const as = clause!.prepositions.find(({ word }) => word === 'as')
  return as !== undefined && officeFrom(document, as.phrase.first, as.phrase.last) !== undefined
}

/** "Acme veteran Jane Doe is retiring": of where she was for long. */
function veteransOf({ document, object }: FrameReading): Party[] {
  const of = object?.references.find(
    ({ entity, last }) =>
      entity && entity.kind !== 'person' && entity.kind !== 'place' && document.tokens.lower[last + 1] === 'veteran',
  )
  return of && document.tokens.lower[of.first - 1] !== 'former' ? [document.partyOf(of.entity!, of)] : []
}

/** "resigned alongside finance chief John Roe": who goes with them. */
function peopleWith({ document, clause }: FrameReading) {
  const beside = clause?.prepositions.find(
    ({ word, token }) =>
      word === 'alongside' || (word === 'with' && /^(?:along|together)$/.test(document.tokens.lower[token - 1])),
  )
  return peopleOf(document, beside?.phrase)
}

/** "walked away from the deal": of an office only where one is told, or nothing but a day. */
function walksElsewhere(reading: FrameReading): string | undefined {
  const { document, clause, sentence, object } = reading
  const { verb } = clause!
  if (clause!.object || verb.tense === 'infinitive' || !peopleOf(document, object).length) return 'nobody leaves'
  const from = prepositional(reading, 'from')
  if (from) return employersIn(document, from).length || holdsWord(document, from, LEFT) ? undefined : 'nobody leaves'
  const next = document.tokens.lower[verb.last + 1] ?? '.'
  const alone = /^[.;]$/.test(next) || verb.last >= sentence.last
  const dated = document.mentionsIn(document.dates, verb.last + 1, verb.last + 3).length > 0
  return alone || dated ? undefined : 'nobody leaves'
}

/** What people leave when they leave for good. */
const LEFT = wordSet(
  'company firm startup start-up role post position job board office helm bank agency team organization organisation studio business',
)

/** What those become who leave an office and stay at hand. */
const ADVISORY = wordSet(
  'advisory adviser advisor consultant emeritus emerita nonexecutive non-executive chair chairman chairwoman',
)

export const departureVerbs: readonly VerbFrame[] = [
  {
    name: 'announcement/resign',
    example: 'Northwind Systems CEO Jane Doe resigned on Monday.',
    event: 'departure',
    mayTell: namesPerson,
    verbs: [
      'resign',
      'step down',
      'step aside',
      'step away',
      'stand down',
      'stand aside',
      'step back',
      'retire',
      'bow out',
      'walk away',
    ],
    subject: 'object',
    object: 'none',
    prepositions: { from: 'actor' },
    refuse: reading =>
      wantedByOthers(reading) ??
      (reading.clause?.verb.lemma === 'retire' && reading.clause.object ? 'something is retired' : undefined) ??
      (reading.clause?.verb.lemma === 'walk' ? walksElsewhere(reading) : undefined),
    parties: left,
    status: settled,
    details: roleLeft,
  },
  {
    name: 'announcement/leave-employer',
    example: 'Jane Doe is leaving Northwind Systems after ten years.',
    event: 'departure',
    mayTell: namesPerson,
    verbs: ['leave', 'depart', 'exit', 'quit', 'decamp', 'defect'],
    subject: 'object',
    object: 'actor',
    refuse: reading => {
      const { document, clause, actor } = reading
      const wanted = wantedByOthers(reading)
      if (wanted) return wanted
      if (!actor) return mayLeaveAlone(reading) ? undefined : 'no employer is left'
      if (clause?.verb.voice === 'passive') return 'nobody leaves'
      // "left the stage at Acme's conference": the phrase itself names whom somebody leaves
      const named = actor.references.length > 0 && employersIn(document, actor).length > 0
      return named || holdsWord(document, actor, LEFT) ? undefined : 'no employer is left'
    },
    parties: left,
    status: settled,
    details: roleLeft,
  },
  {
    name: 'announcement/give-up-office',
    example: 'Jane Doe has relinquished her role as chair of Northwind Systems.',
    event: 'departure',
    mayTell: namesPerson,
    verbs: ['relinquish', 'vacate', 'give up', 'surrender', 'cede', 'hand over', 'quit'],
    subject: 'object',
    object: 'none',
    refuse: reading => {
      const { document, clause, object } = reading
      if (!clause?.object || clause.verb.voice === 'passive' || !peopleOf(document, object).length)
        return 'no office is given up'
      const head = document.tokens.lower[clause.object.head]
      return OFFICE.has(head) || officeFrom(document, clause.object.first, clause.object.last)
        ? undefined
        : 'no office is given up'
    },
    parties: left,
    status: settled,
    details: roleLeft,
  },
  {
    name: 'announcement/becomes-adviser',
    example: 'Jane Doe, chief executive of Northwind Systems, will transition to an advisory role in May.',
    event: 'departure',
    mayTell: namesPerson,
    verbs: ['transition'],
    subject: 'object',
    object: 'none',
    prepositions: { at: 'actor' },
    companions: ADVISORY,
    refuse: reading => {
      const { document, clause, object } = reading
      const to = prepositional(reading, 'to', 'into')
      if (clause!.object || clause!.verb.voice === 'passive' || !peopleOf(document, object).length)
        return 'nobody moves'
      return holdsWord(document, to, ADVISORY) ? undefined : 'no adviser'
    },
    parties: left,
    status: settled,
    details: (reading, { anchor }) => ({
      role: roleText(reading.document, anchor && officeOf({ ...reading, clause: undefined }, anchor)),
    }),
  },
]

/** What those give up who leave an office. */
const OFFICE = wordSet('role post position job title helm reins chairmanship presidency duties')

/** "Doe is leaving", "Doe has left", "Doe will exit": without an object only as news of a person with an office. */
function mayLeaveAlone(reading: FrameReading): boolean {
  const { clause, document, object } = reading
  if (!clause || /^(?:quit|decamp|defect)$/.test(clause.verb.lemma)) return clause !== undefined
  const next = document.tokens.lower[clause.verb.last + 1] ?? ''
  // a caption's "Jane Doe, left, and John Roe"
  const bare = clause.verb.first === clause.verb.last
  if (bare && next === ',' && document.tokens.lower[clause.verb.first - 1] === ',') return false
  if (
    !/^(?:[.,;]|in|on|to|after|later|from|as|at|next|this|by|amid|before|last|following|for|just|today)$/.test(next) &&
    next !== ''
  )
    return false
  const tells =
    clause.verb.progressive ||
    clause.verb.tense === 'future' ||
    clause.verb.tense === 'perfect' ||
    clause.verb.tense === 'infinitive'
  return tells || officeOf(reading, peopleOf(document, object)[0]) !== undefined
}

/** Who is left: named with the noun, or who acts where "following the resignation of" stands beside the act. */
function employersOfNoun(reading: FrameReading, found: FrameParties): readonly Party[] {
  const named = found.actors.filter(({ kind }) => kind !== 'person')
  const role = named.length ? undefined : nounRole(reading.document, reading.sentence, reading.token)
  const beside = role?.role === 'complement' && /^(?:following|after|amid|upon)$/.test(role.preposition ?? '')
  // "following the resignation of Lumenpay CEO Jane Doe": whose office it was says more than who acts
  const own = beside
    ? reading.object?.references.find(one => employs(one) && one.form === 'name' && one.last < reading.object!.head)
    : undefined
  if (own) return [reading.document.partyOf(own.entity!, own)]
  const company = beside ? companyActing(reading) : undefined
  return company ? [company] : named
}

/** "succeeds John Roe, whose retirement was announced in May" */
function personBefore({ document, token }: FrameReading) {
  const { lower } = document.tokens
  if (lower[token - 1] !== 'whose') return []
  const person = document.mentionAt(document.references, lower[token - 2] === ',' ? token - 3 : token - 2)
  return person?.entity?.kind === 'person' ? [person] : []
}

const HANDED_IN = /^(?:resignation|ouster|firing|dismissal|ousting)$/

export const departureNouns: readonly NounFrame[] = [
  {
    name: 'announcement/departure-of',
    example: 'Northwind Systems announced the departure of its finance chief, Jane Doe.',
    event: 'departure',
    mayTell: namesPerson,
    nouns: ['departure', 'resignation', 'exit', 'ouster', 'firing', 'retirement', 'dismissal', 'ousting', 'removal'],
    compound: 'object',
    prepositions: { of: 'object', from: 'actor', by: 'actor' },
    refuse: reading => {
      const { document, sentence, token, object, actor } = reading
      // "called for Doe's resignation"
      const role = nounRole(document, sentence, token)
      if (role?.preposition === 'for' && /^(?:call|push|press|ask)$/.test(role.clause.verb.lemma))
        return 'wanted by others'
      if (role?.role === 'object' && /^(?:demand|seek|urge|want)$/.test(role.clause.verb.lemma))
        return 'wanted by others'
      if (!/^(?:removal|firing|dismissal|exit)$/.test(document.tokens.lower[token])) return undefined
      const employed = actor?.references.some(
        ({ entity }) => entity && entity.kind !== 'person' && entity.kind !== 'place',
      )
      return employed || officeOf(reading, peopleOf(document, object)[0]) ? undefined : 'no office is left'
    },
    // "named Jane Doe following the departure of John Roe": he is gone
    status: (status, { document, sentence, token }) => {
      const role = status === 'announced' ? nounRole(document, sentence, token) : undefined
      // a resignation that is made known was handed in
      if (
        role?.role === 'object' &&
        role.clause.verb.tense !== 'future' &&
        HANDED_IN.test(document.tokens.lower[token])
      )
        return 'completed'
      return role?.role === 'complement' && /^(?:following|after)$/.test(role.preposition ?? '') ? 'completed' : status
    },
    parties: (reading, found) => {
      const { document, actor, object } = reading
      const people = peopleListed(document, object)
      const whose = people.length ? [] : personBefore(reading)
      const own = people.length ? people : whose.length ? whose : peopleOf(document, actor)
      return orThemselves(aPersonEach(reading, own, employersOfNoun(reading, found), [], true))
    },
    details: roleLeft,
  },
]
