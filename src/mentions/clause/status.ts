import type { Range } from '../../core/span.js'
import type { Sentence } from '../../language/sentences.js'
import { COLLAPSING_VERBS, GOVERNING_VERBS } from '../../language/status-words.js'
import type { AnnotatedDocument } from '../annotated-document.js'
import type { Certainty, Status } from '../shapes.js'
import { comesToNothing, fallsThrough, isBesideCancelled, isInVain } from './collapse.js'
import { endsBefore, isForced, isMeans, isOneOfRow, isSupposed, whyNotDone } from './polarity.js'
import { reportedCue } from './reported.js'
import { nounBefore } from './status-nouns.js'
import type { Clause, Phrase } from './types.js'
import { isFiniteVerb, withParticle } from './verb-groups.js'

/** Whether an act has happened, and how sure its teller is, with the words that say so. */
export interface StatusReading {
  readonly status: Status
  readonly certainty: Certainty
  readonly cues: readonly Range[]
  /** Set where the sentence does not say that the act happens: denied of it, supposed, merely possible. */
  readonly refused?: string
}

const HABITUAL = new Set([
  'generally',
  'usually',
  'typically',
  'often',
  'always',
  'normally',
  'regularly',
  'sometimes',
  'routinely',
  'frequently',
])
const NONE = new Set(['no', 'none', 'neither', 'nobody', 'nothing'])
/** "prefers to make small acquisitions": what somebody does in general. */
const PREFERRING = /^(?:prefer|tend)$/
const HYPOTHETICAL = new Set(['if', 'whether', 'unless'])
/** Adjectives before "to" that say how near the act is. */
const WILLING: Readonly<Record<string, Status>> = {
  interested: 'planned',
  keen: 'planned',
  eager: 'planned',
  willing: 'planned',
  likely: 'planned',
  expected: 'planned',
  free: 'planned',
  excited: 'completed',
  thrilled: 'completed',
  proud: 'completed',
  pleased: 'completed',
  delighted: 'completed',
  set: 'announced',
  poised: 'announced',
  due: 'announced',
  ready: 'announced',
}
const CHOOSING = /^(?:decide|opt|choose|elect)$/
const POSSIBLE = new Set(['may', 'might', 'could'])
const STATING = new Set([
  'say',
  'tell',
  'announce',
  'confirm',
  'reveal',
  'add',
  'note',
  'disclose',
  'report',
  'write',
  'post',
  'explain',
  'state',
  'warn',
  'promise',
  'expect',
  'plan',
  'vow',
  'pledge',
  'agree',
  'see',
])

/** The status of the act that a clause's verb tells. */
export function statusOfClause(document: AnnotatedDocument, sentence: Sentence, clause: Clause): StatusReading {
  const own = { start: document.tokens.start[clause.verb.first], end: document.tokens.end[clause.verb.last] }
  if (clause.shares && !isOfNone(document, clause.object)) {
    const shared = statusOfClause(document, sentence, clause.shares)
    return { ...shared, cues: [own, ...shared.cues] }
  }
  const cues: Range[] = [own]
  let { status, refused } = ownStatus(document, sentence, clause)
  let certainty: Certainty = 'stated'
  const noun = nounBefore(document, clause.verb.first) ?? objectBefore(document, clause)
  if (noun) {
    status = comesToNothing(document, sentence, clause) ? 'cancelled' : noun.status
    refused ??= noun.refused
    cues.push(noun.range)
  }
  if (clause.governor && clause.governor.verb.negation >= 0 && hangsOnNegation(document, clause)) refused ??= 'negated'
  let held = clause
  let told = false
  for (
    let governor = isPast(document, clause) ? undefined : clause.governor, depth = 0;
    governor && depth < 4;
    governor = governor.governor, depth++
  ) {
    // a verb says something of the act only where the act hangs on it: "plans to buy", not "said that it bought"
    const finite = isFiniteVerb(held.verb)
    told ||= finite
    // nor does what stands above such a one: "filed for an offering, revealing that it bought"
    const effect =
      told || isBesideCancelled(document, held, governor) ? undefined : GOVERNING_VERBS[governor.verb.lemma]
    held = governor
    if (!told && PREFERRING.test(governor.verb.lemma)) refused ??= 'a habit'
    if (
      noun &&
      depth === 0 &&
      (COLLAPSING_VERBS.has(withParticle(governor.verb)) || ENDING_AGREEMENTS.has(governor.verb.lemma))
    )
      status = 'cancelled'
    else if (governor.verb.lemma === 'deny' || (effect === 'denied' && !governor.object)) certainty = 'denied'
    else if (GOVERNING_VERBS[governor.verb.lemma] === 'reported' || (!finite && isHearsay(governor)))
      certainty = 'reported'
    else if (effect && effect !== 'same' && effect !== 'denied' && effect !== 'reported') {
      // "a deal to buy" is agreed, whatever verb says it, unless that verb only wants it or ends it
      // "announced its intention to buy" is announced too
      if (noun && depth === 0 && (effect === 'announced' || effect === 'completed')) {
        if (/^(?:announce|agree|accept)$/.test(governor.verb.lemma) && noun.status === 'planned') status = 'announced'
        continue
      }
      if (effect === 'completed' && depth === 0 && /^(?:infinitive|participle)$/.test(clause.verb.tense))
        status = ownStatus(document, sentence, governor).status
      else if (status !== 'cancelled' && !(effect === 'completed' && status !== 'announced')) status = effect
      if (isInVain(document, sentence, governor)) status = 'cancelled'
      if (governor.verb.negation >= 0) refused = 'negated'
      cues.push({ start: governor.verb.start, end: governor.verb.end })
    }
  }
  if (status !== 'completed' && fallsThrough(document, sentence, clause)) status = 'cancelled'
  if (document.tokens.lower[sentence.last] === '?') refused ??= 'a question'
  const reported = reportedCue(document, sentence, clause.verb.first)
  if (reported && certainty === 'stated') {
    certainty = 'reported'
    cues.push(reported)
  }
  return refused === undefined ? { status, certainty, cues } : { status, certainty, cues, refused }
}

/** "ended its agreement to sell": what was agreed or talked of is not done. */
const ENDING_AGREEMENTS = new Set(['end', 'void', 'exit'])

/** "filed for protection a year after raising": done before what governs it. */
const isPast = ({ tokens }: AnnotatedDocument, { verb }: Clause): boolean =>
  verb.tense === 'participle' && verb.voice === 'active' && /^(?:after|since)$/.test(tokens.lower[verb.first - 1] ?? '')

/** "is believed to have left", "are said to be buying": nobody says who says so. */
const isHearsay = ({ verb, prepositions }: Clause): boolean =>
  verb.voice === 'passive' &&
  /^(?:believe|say|think|understand|allege)$/.test(verb.lemma) &&
  !prepositions.some(({ word }) => word === 'by')

/** "does not plan to buy", "is not interested in buying"; not "did not profit after buying". */
function hangsOnNegation({ tokens }: AnnotatedDocument, { verb }: Clause): boolean {
  if (verb.tense === 'infinitive') return true
  return verb.tense === 'participle' && /^(?:in|on|about|at)$/.test(tokens.lower[verb.first - 1])
}

function ownStatus(
  document: AnnotatedDocument,
  sentence: Sentence,
  clause: Clause,
): { status: Status; refused: string | undefined } {
  const { tokens } = document
  const { verb } = clause
  if (verb.negation >= 0 || isOfNone(document, clause.subject) || isOfNone(document, clause.object))
    return { status: 'completed', refused: 'negated' }
  // "decided not to buy": what was considered is off
  if (tokens.lower[verb.first] === 'to' && tokens.lower[verb.first - 1] === 'not')
    return CHOOSING.test(clause.governor?.verb.lemma ?? '')
      ? { status: 'cancelled', refused: undefined }
      : { status: 'completed', refused: 'negated' }
  const undone = whyNotDone(document, clause)
  if (undone) return { status: 'completed', refused: undone }
  for (let token = verb.first - 1; token >= sentence.first && token >= verb.first - 14; token--) {
    const word = tokens.lower[token]
    if (word === ',' || word === ';') break
    if (HYPOTHETICAL.has(word))
      return { status: 'planned', refused: isWeighed(document, verb.first, token) ? undefined : 'hypothetical' }
  }
  // "Had Acme bought Hooli, ..."
  const start = tokens.lower[sentence.first]
  if (start === 'had' && verb.first <= sentence.first + 6 && clause.first <= sentence.first + 1)
    return { status: 'planned', refused: 'hypothetical' }
  if (verb.tense === 'present' && HABITUAL.has(tokens.lower[verb.head - 1]))
    return { status: 'completed', refused: 'a habit' }
  if (verb.modal >= 0) return modalStatus(document, sentence, tokens.lower[verb.modal], clause)
  switch (verb.tense) {
    case 'infinitive': {
      const willing = WILLING[tokens.lower[verb.first - 1]]
      if (willing) return { status: willing, refused: undefined }
      // "is to close Harbor": settled, as in a headline's "Acme to close Harbor"
      const { governor } = clause
      // "is believed to have been ousted": of what is past
      if (tokens.lower[verb.first + 1] === 'have' || isForced(document, clause) || isOneOfRow(document, clause))
        return { status: 'completed', refused: undefined }
      if (governor?.verb.lemma === 'be' && endsBefore(document, governor, verb.first) && !governor.object)
        return { status: 'announced', refused: undefined }
      return { status: clause.governor ? 'planned' : 'announced', refused: undefined }
    }
    case 'participle':
      return {
        status: verb.progressive || isMeans(document, sentence, clause) ? 'announced' : 'completed',
        refused: undefined,
      }
    default:
      if (verb.tense === 'present' && !verb.progressive && isOfTimeToCome(document, sentence, clause))
        return { status: 'announced', refused: undefined }
      // "is today announcing" tells it, as "announces" does
      return { status: verb.progressive && verb.lemma !== 'announce' ? 'announced' : 'completed', refused: undefined }
  }
}

/** "When Acme releases Harbor, it will be", "Once Acme buys Initech": the plain present of what is still to come. */
function isOfTimeToCome(document: AnnotatedDocument, sentence: Sentence, clause: Clause): boolean {
  const { lower } = document.tokens
  const opens = lower[(clause.subject?.first ?? clause.verb.first) - 1] ?? ''
  if (!/^(?:when|once|until|till)$/.test(opens)) return false
  if (opens !== 'when') return true
  return document.clauses(sentence).some(({ verb }) => verb.modal >= 0 && lower[verb.modal] === 'will')
}

const WEIGHING = /^(?:consider|weigh|evaluat|explor|mull|debat|discuss|stud|assess|review|examin|determin|decid)/

/** "is considering whether to sell", "will decide whether to appeal": what somebody has in mind. */
const isWeighed = ({ tokens: { lower } }: AnnotatedDocument, verb: number, whether: number): boolean =>
  lower[whether] === 'whether' &&
  whether === verb - 1 &&
  lower[verb] === 'to' &&
  WEIGHING.test(lower[whether - 1] ?? '')

/** "no jobs will be lost", "fired none of them"; not "no fewer than 200 jobs", "the No. 2 chip maker". */
function isOfNone({ tokens: { lower } }: AnnotatedDocument, phrase: Phrase | undefined): boolean {
  if (!phrase || !NONE.has(lower[phrase.first])) return false
  return !/^(?:fewer|less|more|longer|other|doubt|[.\d].*)$/.test(lower[phrase.first + 1] ?? '')
}

/** "may buy", "could close": what is possible and no more. */
export const isPossible = ({ tokens }: AnnotatedDocument, { verb }: Clause): boolean =>
  verb.modal >= 0 && POSSIBLE.has(tokens.lower[verb.modal])

function modalStatus(
  document: AnnotatedDocument,
  sentence: Sentence,
  modal: string,
  clause: Clause,
): { status: Status; refused: string | undefined } {
  if (modal === 'can' || modal === 'cannot' || modal === "can't" || modal === 'must' || modal === 'should')
    return { status: 'planned', refused: 'possible only' }
  if (modal === 'would' || modal === "'d") {
    // "under which Acme would have bought Initech": what came to nothing
    if (clause.verb.head > clause.verb.modal + 1 && document.tokens.lower[clause.verb.modal + 1] === 'have')
      return { status: 'cancelled', refused: undefined }
    // "Acme said Jane Doe, its finance chief, would become": over what stands between
    const said = clause.governor
      ? STATING.has(clause.governor.verb.lemma)
      : document
          .clauses(sentence)
          .some(({ verb }) => verb.last < clause.first && STATING.has(verb.lemma) && verb.tense !== 'infinitive')
    return { status: said ? 'announced' : 'planned', refused: undefined }
  }
  if (!POSSIBLE.has(modal)) return { status: 'announced', refused: undefined }
  return { status: 'planned', refused: isSupposed(document, sentence, clause) ? 'hypothetical' : undefined }
}

/** "reached an agreement with Oslo-based chip designer Initech to resolve": the object of the verb that the infinitive hangs on. */
function objectBefore(document: AnnotatedDocument, { verb, governor }: Clause): ReturnType<typeof nounBefore> {
  const object = verb.tense === 'infinitive' && governor?.verb.voice === 'active' ? governor.object : undefined
  const word = object && document.tokens.lower[object.head]
  if (!word || !/^(?:agreement|deal|pact)$/.test(word) || governor!.verb.negation >= 0) return undefined
  const { status, refused } = ownStatus(document, document.sentenceAt(verb.head)!, governor!)
  const settled = status === 'completed' || status === 'announced'
  return { status: settled ? 'announced' : status, refused, range: document.tokens.range(object.head) }
}
