import type { Sentence } from '../../language/sentences.js'
import { wordsIn } from '../../language/tokens.js'
import type { AnnotatedDocument } from '../annotated-document.js'
import { type Clause, isLedBy, leaderAt } from '../clause/index.js'
import type { Reference } from '../types.js'
import { isParty, subjectsOf, unique } from './parties.js'
import { listAfter } from './party-list.js'

export interface Backers {
  readonly investors: readonly Reference[]
  readonly leads: readonly Reference[]
}

/** "support for the round from A": given by whom "from" names. */
const isSupport = (lower: readonly string[], from: number): boolean =>
  /^(?:round|financing|raise)$/.test(lower[from - 1] ?? '') &&
  lower.slice(from - 5, from - 1).some(word => /^(?:support|backing|commitments?|money|investment)$/.test(word))

const PARTICIPATION =
  /^(?:comes|came|come|participation|contributions?|backing|support|funding|investment|investments|money|capital|cash|commitments?|follow-on|funds|financing|injection)$/

/**
 * Who gave the money, told by cues between two tokens: "led by A", "from A", "with participation from B and C", "backed by",
 * "joined by", "alongside", "investors include". The order is that of the text. Without `plainFrom`, a "from" tells givers only
 * after a noun of giving: the sentence has no sum that it could stand behind.
 */
export function backersIn(
  document: AnnotatedDocument,
  sentence: Sentence,
  first: number,
  last: number,
  plainFrom = true,
): Backers {
  const investors: Reference[] = []
  const leads: Reference[] = []
  for (let at = first; at <= last; at++) {
    // "in a Globex-led Series B"
    if (isLedBy(document, at) && ROUNDS.test(document.tokens.lower.slice(at + 1, at + 5).join(' '))) {
      const leader = leaderAt(document, at)
      investors.push(leader)
      leads.push(leader)
      continue
    }
    const cue = cueAt(document, at)
    if (
      !cue ||
      (!plainFrom &&
        document.tokens.lower[at] === 'from' &&
        !PARTICIPATION.test(document.tokens.lower[at - 1] ?? '') &&
        !isSupport(document.tokens.lower, at))
    )
      continue
    const listed = listAfter(document, sentence, cue.last).filter(({ last: end }) => end <= last)
    const list =
      document.tokens.lower[at] === 'from' && isOfObject(document, sentence, first, at) ? listed.filter(isFund) : listed
    // "Led by its chief executive Jane Doe, the company": who leads the company
    if (
      cue.leads &&
      list.every(({ entity }) => entity?.kind === 'person') &&
      (at === sentence.first || document.mentionAt(document.references, at - 1) !== undefined)
    )
      continue
    if (document.tokens.lower[at] === 'with' && cue.last === at) {
      const acting = list.length ? actingAfter(document, list[list.length - 1].last) : undefined
      // "led by A, with B and C."
      const beside =
        (leads.length > 0 || tellsJoining(document, sentence.first, at - 1)) &&
        document.tokens.lower[at - 1] === ',' &&
        (list.at(-1)?.last ?? sentence.last) >= sentence.last - 1
      if (!acting && !beside) continue
      if (acting === 'lead') leads.push(...list)
    }
    investors.push(...list)
    if (cue.leads) leads.push(...list)
    if (list.length) at = Math.max(at, list[list.length - 1].last)
  }
  return { investors: unique(investors), leads: unique(leads) }
}

/** "A also participated in the round, with B and C." */
const tellsJoining = ({ tokens }: AnnotatedDocument, first: number, last: number): boolean =>
  tokens.firstOf(JOINED, first, last) >= 0
const JOINED = wordsIn('participated participating joined invested')

const ROUNDS = /^(?:\$?[\w.]+ )*(?:round|series|seed|funding|financing|investment)\b/

/** "raised $5m and wants to gain approval from A": what another verb gets is from A, and the money from A only where A is a fund. */
const isOfObject = (document: AnnotatedDocument, sentence: Sentence, first: number, at: number): boolean =>
  !PARTICIPATION.test(document.tokens.lower[at - 1] ?? '') &&
  document.clauses(sentence).some(({ verb, object }) => verb.first >= first && object?.last === at - 1)

/** Does a name say that its bearer invests: "Harbor Ventures", "Corvid Capital"? */
export const isFund = ({ entity }: Reference): boolean =>
  /\b(?:ventures?|capital|partners|fund|equity|vc|angels?)\b/i.test(entity?.name ?? '')

/** "with A and B participating", "with A leading": what those of the list do, or nothing. */
function actingAfter(document: AnnotatedDocument, last: number): 'lead' | 'join' | undefined {
  const { lower } = document.tokens
  for (let at = last + 1; at <= last + 4; at++) {
    if (/^(?:leading|co-leading|anchoring)$/.test(lower[at] ?? '')) return 'lead'
    // "with A as lead investor", "with A as the lead"
    if (lower[at] === 'as')
      return /^(?:lead|co-lead)$/.test(lower[lower[at + 1] === 'the' ? at + 2 : at + 1] ?? '') ? 'lead' : undefined
    if (/^(?:participating|joining|contributing|investing|co-investing)$/.test(lower[at] ?? '')) return 'join'
    if (lower[at] === 'taking' && lower[at + 1] === 'part') return 'join'
    if (/^[.;,]$/.test(lower[at] ?? '.')) return undefined
  }
  return undefined
}

function cueAt(document: AnnotatedDocument, at: number): { last: number; leads: boolean } | undefined {
  const { lower } = document.tokens
  const word = lower[at]
  const next = lower[at + 1] ?? ''
  if (/^(?:led|co-led|spearheaded|anchored|headed)$/.test(word)) {
    if (next === 'by') return { last: at + 1, leads: true }
    if (lower[at + 2] === 'by') return { last: at + 2, leads: true }
    return undefined
  }
  if (
    (word === 'backed' || word === 'joined' || word === 'supported' || word === 'followed' || word === 'funded') &&
    next === 'by'
  )
    return { last: at + 1, leads: false }
  // "The funding was provided by A"
  if (word === 'provided' && next === 'by' && /^(?:was|were|is)$/.test(lower[at - 1] ?? ''))
    return { last: at + 1, leads: false }
  // "in a Series C round featuring A"
  if (word === 'featuring' && /^(?:round|financing|funding)$/.test(lower[at - 1] ?? ''))
    return { last: at, leads: false }
  if (word === 'participation' && next === 'of') return { last: at + 1, leads: false }
  // "was led by A and included B", "The round included A and B"
  if (
    (word === 'included' || word === 'includes') &&
    /^(?:and|also|round|financing|syndicate)$/.test(lower[at - 1] ?? '')
  )
    return { last: at, leads: false }
  // "raised a seed round of $2 million by A and B"
  if (
    word === 'by' &&
    (/^(?:round|seed|raise|financing)$/.test(lower[at - 1] ?? '') || document.mentionAt(document.money, at - 1))
  )
    return { last: at, leads: false }
  if (word === 'from') {
    if (
      /^(?:its|their|the|a)$/.test(next) &&
      /^(?:ipo|initial|public|listing|previous|sale)$/.test(lower[at + 2] ?? '')
    )
      return undefined
    return { last: at, leads: false }
  }
  if (word === 'with' && !/^(?:participation|a|an|the)$/.test(next)) return { last: at, leads: false }
  if (word === 'alongside' || (/^(?:together|along)$/.test(word) && next === 'with'))
    return { last: word === 'alongside' ? at : at + 1, leads: false }
  if (PARTICIPATION.test(word) && /^(?:by|of)$/.test(next) && word === 'participation')
    return { last: at + 1, leads: false }
  if (
    /^(?:includes?|included)$/.test(word) &&
    !/^(?:investors|backers|participants|shareholders)$/.test(lower[at - 1] ?? '')
  )
    // "investors in the round include", "the round, which also included"
    return lower.slice(Math.max(0, at - 7), at).some(one => /^(?:investors|backers|participants)$/.test(one)) ||
      (/^(?:which|that|also)$/.test(lower[at - 1] ?? '') &&
        lower.slice(Math.max(0, at - 5), at).some(one => /^(?:round|financing|series|raise)$/.test(one)))
      ? { last: at, leads: false }
      : undefined
  if (
    /^(?:investment|investments|funding|injection)$/.test(word) &&
    next === 'by' &&
    // of others before
    !/^(?:after|following|since|previous|earlier|prior)$/.test(lower[at - 1] ?? '')
  )
    return { last: at + 1, leads: false }
  if (
    /^(?:investors|backers|participants|shareholders)$/.test(word) &&
    // "its earlier investors including A": of rounds before
    !/^(?:earlier|previous|prior|past|former)$/.test(lower[at - 1] ?? '') &&
    /^(?:include|included|including|were|are|such)$/.test(next)
  )
    return { last: next === 'such' ? at + 2 : at + 1, leads: lower[at - 1] === 'lead' }
  return namedLast(document, at)
}

/** "The lead investor was A", "Investors in the $5m round were A and B", "Leading the round was A": who is named behind the verb. */
function namedLast(document: AnnotatedDocument, at: number): { last: number; leads: boolean } | undefined {
  const { lower } = document.tokens
  if (!/^(?:was|were|is|are)$/.test(lower[at])) return undefined
  const first = document.sentenceAt(at)?.first ?? at
  if (at > first + OPENING) return undefined
  const opening = lower[lower[first] === 'also' ? first + 1 : first]
  if (opensWithOthers(lower, first)) return { last: at, leads: false }
  if (/^(?:leading|co-leading|joining|participating)$/.test(opening)) {
    const round = lower.slice(first + 1, at).some(word => /^(?:round|financing|funding|raise|series)$/.test(word))
    return round ? { last: at, leads: opening.endsWith('leading') } : undefined
  }
  for (let back = at - 1; back > first; back--) {
    if (!/^(?:investors?|backers?)$/.test(lower[back])) continue
    const leads = lower[back - 1] === 'lead'
    return leads || lower[back + 1] === 'in' ? { last: at, leads } : undefined
  }
  return undefined
}

/** "Others joining were A and B", "Other participants were". */
export const opensWithOthers = (lower: readonly string[], first: number): boolean =>
  /^others?$/.test(lower[first]) &&
  /^(?:joining|participating|investing|participants|backers)$/.test(lower[first + 1] ?? '')

/** Most tokens of "Also participating in the $5.5 million Series A round" and its like. */
const OPENING = 12

/** "A also participated", "B took part.", "C also invested.": verbs that tell of a round without its word. */
export function takesPart({ tokens: { lower } }: AnnotatedDocument, { verb }: Clause): boolean {
  const [next, second] = [lower[verb.last + 1], lower[verb.last + 2]]
  // "took part in a trial": of something else
  if (verb.lemma === 'take') return next === 'part' && second !== 'in'
  if (verb.lemma === 'invest' && roundInvestedIn(lower, verb.last + 1)) return true
  if (verb.lemma === 'invest' && next === 'in')
    return /^(?:the|this)$/.test(second ?? '') && /^(?:round|financing|series|deal)$/.test(lower[verb.last + 3] ?? '')
  return verb.lemma === 'participate' || (verb.lemma === 'invest' && /^[.,;]$/.test(next ?? ''))
}

/** "$5m in the new round of funding" behind "is investing": what one of several puts into a round. */
export function roundInvestedIn(lower: readonly string[], first: number): boolean {
  for (let at = first; at <= first + 6; at++) {
    if (lower[at] !== 'in' || !/^(?:the|this)$/.test(lower[at + 1] ?? '')) continue
    let noun = at + 2
    while (noun < at + 5 && /^(?:new|latest|current|same|funding|financing)$/.test(lower[noun] ?? '')) noun++
    return /^(?:round|fundraise)$/.test(lower[noun] ?? '')
  }
  return false
}

/** "with A participating", "with A and B leading": parties between "with" and the verb. */
export function backersBeforeVerb(document: AnnotatedDocument, clauses: readonly Clause[]): Backers {
  const investors: Reference[] = []
  const leads: Reference[] = []
  for (const clause of clauses) {
    const { lemma, voice } = clause.verb
    // "investors, including A, participated": no passive, which it has none
    if ((voice === 'passive' && lemma !== 'participate') || joinsBoard(document, clause)) continue
    // "A and B are among the backers of"
    if (lemma === 'be' && isAmongBackers(document, clause)) investors.push(...givers(document, clause))
    const leading = /^(?:lead|co-lead|anchor)$/.test(lemma) || (lemma === 'be' && isLeadInvestor(document, clause))
    if (!leading && lemma !== 'join' && lemma !== 'contribute' && !takesPart(document, clause)) continue
    const found = givers(document, clause)
    investors.push(...found)
    if (leading) leads.push(...found)
  }
  return { investors: unique(investors), leads: unique(leads) }
}

/** "is joining the company's board": a person who takes a seat, and gives nothing. */
const joinsBoard = ({ tokens }: AnnotatedDocument, { verb, object }: Clause): boolean =>
  verb.lemma === 'join' && object !== undefined && tokens.lower[object.head] === 'board'

/** "A was the lead investor": what it was. */
function isLeadInvestor({ tokens: { lower } }: AnnotatedDocument, { verb }: Clause): boolean {
  const at = /^(?:the|a|its)$/.test(lower[verb.last + 1] ?? '') ? verb.last + 2 : verb.last + 1
  return lower[at] === 'lead' && /^(?:investor|backer)$/.test(lower[at + 1] ?? '')
}

function isAmongBackers({ tokens: { lower } }: AnnotatedDocument, { verb }: Clause): boolean {
  const at = verb.last + 1
  return (
    lower[at] === 'among' && lower.slice(at + 1, at + 4).some(word => /^(?:backers|investors|participants)$/.test(word))
  )
}

/** The subjects of a verb of giving; a list that opens the sentence is read as one. */
export function givers(document: AnnotatedDocument, clause: Clause): Reference[] {
  const sentence = document.sentenceAt(clause.verb.head)!
  const list = listAfter(document, sentence, sentence.first - 1)
  const end = list.at(-1)?.last ?? -1
  const first =
    clause.governor && /^(?:infinitive|participle)$/.test(clause.verb.tense)
      ? clause.governor.verb.first
      : clause.verb.first
  const reaches = end >= 0 && end < first && first - end <= 5
  const subjects = subjectsOf(document, clause)
  return (reaches && list.length > subjects.length ? list : subjects).filter(isParty)
}
