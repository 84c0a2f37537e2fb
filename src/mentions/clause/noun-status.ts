import type { Range } from '../../core/span.js'
import { FINISHING_NOUNS } from '../../language/finishing-nouns.js'
import type { Sentence } from '../../language/sentences.js'
import {
  CLOSING_VERBS,
  COLLAPSING_VERBS,
  GOVERNING_NOUNS,
  GOVERNING_VERBS,
  REVIEWING_VERBS,
  STATUS_ADJECTIVES,
} from '../../language/status-words.js'
import { wordsIn } from '../../language/tokens.js'
import type { AnnotatedDocument } from '../annotated-document.js'
import type { Certainty, Status } from '../shapes.js'
import { compoundHead, type NounRole, nounBeforePhrase, nounRole } from './noun-role.js'
import { reportedCue } from './reported.js'
import { type StatusReading, statusOfClause } from './status.js'
import type { Clause } from './types.js'
import { withParticle } from './verb-groups.js'

const own = <T>(table: Readonly<Record<string, T>>, word: string): T | undefined =>
  Object.hasOwn(table, word) ? table[word] : undefined

/**
 * The status that the words around a noun of the act give it: "its proposed acquisition", "talks on a merger",
 * "completed the purchase", "the merger collapsed".
 */
export function statusOfNoun(document: AnnotatedDocument, sentence: Sentence, token: number): StatusReading {
  const { tokens } = document
  const cues: Range[] = [tokens.range(token)]
  let status: Status | undefined
  const say = (said: Status | undefined, at: number): void => {
    if (said === undefined) return
    status = status === 'cancelled' || (status === 'planned' && said !== 'cancelled') ? status : said
    cues.push(tokens.range(at))
  }
  for (let at = token - 1; at >= sentence.first && at >= token - 6; at--) {
    const adjective = own(STATUS_ADJECTIVES, tokens.lower[at])
    if (adjective === undefined) continue
    say(adjective, at)
    break
  }
  const head = compoundHead(document, sentence, token)
  if (head > token) say(own(GOVERNING_NOUNS, tokens.lower[head]), head)
  const before = nounBeforePhrase(document, sentence, token)
  if (before >= 0) say(own(GOVERNING_NOUNS, tokens.lower[before]) ?? own(FINISHING_NOUNS, tokens.lower[before]), before)
  const governing =
    nounRole(document, sentence, token) ??
    (head > token ? nounRole(document, sentence, head) : undefined) ??
    (before < 0 ? undefined : nounRole(document, sentence, before))
  if (status === undefined && isUnderReview(document, sentence, token)) say('announced', token)
  const verb = governing && statusByVerb(document, sentence, governing, status)
  if (verb?.status) {
    status = verb.status
    cues.push(...verb.cues)
  }
  const reported = reportedCue(document, sentence, token)
  if (reported) cues.push(reported)
  const certainty: Certainty =
    verb?.certainty === 'denied' ? 'denied' : reported ? 'reported' : (verb?.certainty ?? 'stated')
  const reading = { status: status ?? 'completed', certainty, cues }
  const refused = verb?.refused ?? whyNoAct(document, token, before, governing)
  return refused === undefined ? reading : { ...reading, refused }
}

/** "Acme's purchase of Initech is under scrutiny by regulators": agreed, and not yet let. */
function isUnderReview({ tokens }: AnnotatedDocument, { last }: Sentence, token: number): boolean {
  const under = tokens.firstOf(UNDER, token + 1, Math.min(last - 1, token + 13))
  if (under < 0) return false
  const { lower } = tokens
  return BEING.test(lower[under - 1]) && REVIEW.test(`${lower[under + 1]} ${lower[under + 2]}`)
}

const UNDER = wordsIn('under')
const BEING = /^(?:is|are|remains|remain|still|currently|already|now)$/
const REVIEW = /\b(?:scrutiny|review|investigation|examination)\b/

const FEARING = /^fear(?:s|ed|ing)?$/

/** "ruled out an acquisition", "fear layoffs", "fears of layoffs", "no plans for layoffs", "instead of an acquisition". */
function whyNoAct(
  { tokens: { lower } }: AnnotatedDocument,
  token: number,
  before: number,
  governing: NounRole | undefined,
): string | undefined {
  if (FEARING.test(lower[token - 1] ?? '') || FEARING.test(lower[before] ?? '')) return 'feared'
  if (before > 0 && lower[before - 1] === 'no' && Object.hasOwn(GOVERNING_NOUNS, lower[before])) return 'negated'
  if (governing?.role === 'object' && withParticle(governing.clause.verb) === 'rule out') return 'ruled out'
  for (let at = token - 1; at > token - 4 && at > 0; at--)
    if (lower[at] === 'of') return lower[at - 1] === 'instead' ? 'negated' : undefined
  return undefined
}

/** "is dropping its bid", "will withdraw its offer", "agreed to terminate their merger": whoever says so has ended it. */
const isEnding = ({ verb: { lemma, tense, progressive, modal, particle }, governor }: Clause): boolean =>
  (ENDING.test(lemma) || (lemma === 'call' && particle === 'off')) &&
  ((tense === 'present' && progressive) ||
    (tense === 'future' && modal >= 0) ||
    (tense === 'infinitive' && /^(?:agree|decide|elect|choose)$/.test(governor?.verb.lemma ?? '')))

/** "would abandon the merger if a court stopped it". */
const isOnCondition = ({ tokens }: AnnotatedDocument, { last }: Sentence, { verb }: Clause): boolean =>
  verb.modal >= 0 && tokens.firstOf(IF, verb.last, last) >= 0

const IF = wordsIn('if unless')
const ENDING = /^(?:drop|abandon|scrap|withdraw|shelve|terminate|ditch|cancel)$/

/** "won approval from", "received clearance", "cleared a hurdle". */
const isAllowed = ({ tokens: { lower } }: AnnotatedDocument, { verb, object }: Clause): boolean =>
  object !== undefined &&
  /^(?:win|get|receive|secure|gain|obtain|clear|pass)$/.test(verb.lemma) &&
  /^(?:approvals?|clearance|nod|consent|green|light|go-ahead|hurdle|review)$/.test(lower[object.head])

const AWAITING = /^(?:await|need|require|face|near)$/

interface VerbStatus {
  readonly status: Status | undefined
  readonly certainty: Certainty
  readonly cues: readonly Range[]
  readonly refused?: string
}

/** "layoffs will follow" are announced, layoffs that "may follow" no more than planned. */
const subjectStatus = (told: Status): Status | undefined =>
  told === 'completed' ? undefined : told === 'planned' ? 'planned' : 'announced'

/** "is expected to close in May", "is expected to be completed": agreed, whoever expects it. */
const isToClose = (document: AnnotatedDocument, sentence: Sentence, clause: Clause): boolean =>
  document
    .clauses(sentence)
    .some(({ governor, verb }) => governor === clause && verb.tense === 'infinitive' && CLOSING_VERBS.has(verb.lemma))

/** What the verb that governs a noun of the act makes of it. */
function statusByVerb(
  document: AnnotatedDocument,
  sentence: Sentence,
  { role, clause }: NounRole,
  status: Status | undefined,
): VerbStatus {
  const told = statusOfClause(document, sentence, clause)
  const { lemma } = clause.verb
  const { certainty, cues } = told
  const verb = withParticle(clause.verb)
  const denied = lemma === 'deny'
  // "delayed its launch": it is still to come
  if (role === 'object' && /^(?:delay|postpone|defer)$/.test(lemma) && told.refused === undefined)
    return { status: 'announced', certainty, cues }
  if (told.refused !== undefined && role !== 'complement')
    return CLOSING_VERBS.has(verb)
      ? { status: 'announced', certainty, cues }
      : { status, certainty, cues, refused: told.refused }
  if (denied) return { status, certainty: 'denied', cues }
  if (lemma === 'expect' && status !== 'cancelled' && isToClose(document, sentence, clause))
    return { status: 'announced', certainty, cues }
  if (CLOSING_VERBS.has(verb))
    return { status: told.status === 'completed' ? 'completed' : 'announced', certainty, cues }
  if (COLLAPSING_VERBS.has(verb) || GOVERNING_VERBS[lemma] === 'cancelled')
    return {
      status:
        told.status === 'completed' || (isEnding(clause) && !isOnCondition(document, sentence, clause))
          ? 'cancelled'
          : (status ?? 'announced'),
      certainty,
      cues,
    }
  // "its purchase of B is awaiting clearance", "needs approval": agreed and not yet done
  if (role === 'subject' && AWAITING.test(lemma)) return { status: status ?? 'announced', certainty, cues }
  // "its purchase of B won approval": allowed, and not yet done
  if (role === 'subject' && isAllowed(document, clause)) return { status: status ?? 'announced', certainty, cues }
  if (role === 'subject') return { status: status ?? subjectStatus(told.status), certainty, cues }
  if (REVIEWING_VERBS.has(lemma)) return { status: status ?? 'announced', certainty, cues }
  if (told.status === 'cancelled') return { status: 'cancelled', certainty, cues }
  const effect = own(GOVERNING_VERBS, lemma)
  // "announced the completion of its purchase": done, and told
  if (effect === 'announced' && status === 'completed' && told.status === 'completed')
    return { status, certainty, cues }
  if (effect === 'announced' || effect === 'planned') {
    const planned = effect === 'planned' || told.status === 'planned' || status === 'planned'
    return { status: planned ? 'planned' : 'announced', certainty, cues }
  }
  return { status: status ?? (told.status === 'completed' ? undefined : told.status), certainty, cues }
}
