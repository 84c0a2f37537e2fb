import type { Sentence } from '../../language/sentences.js'
import { GOVERNING_VERBS, STATUS_ADJECTIVES } from '../../language/status-words.js'
import type { AnnotatedDocument } from '../annotated-document.js'
import { type Clause, reportedCue, type StatusReading, statusOfClause, withParticle } from '../clause/index.js'
import type { Status } from '../shapes.js'

/** Verbs under which a round or a purchase that is named as a thing has been made: "announced a $5m round". */
const MADE = new Set(
  'announce confirm sign file set begin start continue choose manage report order move expect'.split(' '),
)
/** Verbs that tell of a round in the making while they go on: "is raising"; "is buying" is agreed. */
const RAISING = /^(?:raise|seek|lead|secure|close|finali[sz]e|negotiate|discuss|look|plan|target|eye|aim|near|pursue)$/
const ENDING = new Set(['call off', 'scrap', 'shelve', 'abandon', 'cancel', 'drop', 'withdraw', 'terminate', 'ditch'])
/** What one leaves when one ends it: "walked away from a $5m investment", "pulled out of the round". */
const LEAVING = /^(?:pull|back|walk|step|bow)$/

function isEnding({ tokens: { lower } }: AnnotatedDocument, { verb }: Pick<Clause, 'verb'>): boolean {
  if (ENDING.has(withParticle(verb))) return true
  if (!LEAVING.test(verb.lemma)) return false
  const next = lower[verb.head + 1] ?? ''
  if (verb.lemma === 'pull' && /^(?:its|the|their|plans)$/.test(next)) return true
  const last = lower[verb.head + 2] ?? ''
  return (
    (next === 'out' && last === 'of') || (next === 'away' && last === 'from') || (next === 'back' && last === 'from')
  )
}

/** "is close to finalising", "nearing": about to be. */
function isNear({ tokens: { lower } }: AnnotatedDocument, sentence: Sentence, first: number): boolean {
  for (let at = first; at >= Math.max(sentence.first, first - 2); at--)
    if (lower[at] === 'to' && /^(?:close|closer|about)$/.test(lower[at - 1] ?? '')) return true
  return false
}

/** "is in the midst of completing", "in advanced stages of securing". */
const isUnderWay = ({ tokens: { lower } }: AnnotatedDocument, first: number): boolean =>
  /(?:^|\s)in (?:the )?(?:midst|middle|process|(?:advanced|early|final|late) stages) of$/.test(
    lower.slice(Math.max(0, first - 5), first).join(' '),
  )

const TALKS = /^(?:talks|negotiations|discussions)$/

/**
 * Whether the money has gone, told by the verb that governs the sum or its noun, by adjectives before the noun and by what
 * becomes of it ("fell through").
 */
export function toldOf(
  document: AnnotatedDocument,
  sentence: Sentence,
  clause: Clause | undefined,
  at: { readonly first: number; readonly last: number },
): StatusReading {
  const reading = clause ? statusOfClause(document, sentence, clause) : plainReading(document, sentence, at.first)
  if (reading.refused !== undefined) return reading
  return standing(document, sentence, clause, at, reading)
}

function standing(
  document: AnnotatedDocument,
  sentence: Sentence,
  clause: Clause | undefined,
  at: { readonly first: number; readonly last: number },
  reading: StatusReading,
): StatusReading {
  const ended = cancelledAfter(document, sentence, at.last)
  const cancelled = ended >= 0 ? ended : talksEndedAfter(document, sentence, at.last)
  if (cancelled >= 0)
    return { ...reading, status: 'cancelled', cues: [...reading.cues, document.tokens.range(cancelled)] }
  const adjective = adjectiveBefore(document, sentence, at.first)
  if (clause && adjective && isEnding(document, clause)) return { ...reading, status: 'cancelled' }
  if (adjective) return { ...reading, status: adjective }
  return {
    ...reading,
    status: clause
      ? statusUnder(document, sentence, clause, reading.status)
      : talksBefore(document, sentence, at.first)
        ? 'planned'
        : reading.status,
  }
}

function plainReading(document: AnnotatedDocument, sentence: Sentence, first: number): StatusReading {
  const reported = reportedCue(document, sentence, first)
  return { status: 'completed', certainty: reported ? 'reported' : 'stated', cues: reported ? [reported] : [] }
}

function statusUnder(document: AnnotatedDocument, sentence: Sentence, clause: Clause, own: Status): Status {
  const { verb } = clause
  if (talksEnded(document, sentence, verb.first)) return 'cancelled'
  if (talksBefore(document, sentence, verb.last + 1) || talksIn(document, clause)) return 'planned'
  if (verb.progressive && RAISING.test(verb.lemma) && (verb.tense === 'present' || isBackshifted(clause)))
    return 'planned'
  // "is out raising $5m"
  if (
    /^(?:is|are) (?:out|currently|also|now)$/.test(document.tokens.lower.slice(verb.first - 2, verb.first).join(' ')) &&
    RAISING.test(verb.lemma) &&
    verb.tense === 'participle'
  )
    return 'planned'
  if (isEnding(document, clause)) return own === 'completed' || own === 'announced' ? 'cancelled' : own
  if (isNear(document, sentence, verb.first) || /^(?:postpone|delay)$/.test(verb.lemma)) return 'planned'
  if (/^(?:try|attempt|target|eye)$/.test(verb.lemma)) return own === 'cancelled' ? own : 'planned'
  const tried = clause.governor && /^(?:try|attempt)$/.test(clause.governor.verb.lemma)
  if (tried) return own === 'cancelled' ? own : 'planned'
  // "the $5 billion he paid to buy it"
  if (
    verb.tense === 'infinitive' &&
    /^(?:pay|spend|shell|fork|splash|splurge)$/.test(clause.governor?.verb.lemma ?? '')
  )
    return statusOfClause(document, sentence, clause.governor!).status
  if (isUnderWay(document, verb.first)) return /^(?:raise|seek|secure)$/.test(verb.lemma) ? 'planned' : 'announced'
  const { lower } = document.tokens
  // "is launching with $5m": has it
  if (verb.progressive && /^(?:launch|emerge|start|debut)$/.test(verb.lemma) && lower[verb.last + 1] === 'with')
    return 'completed'
  // "would follow its $5m seed round": made before
  if (verb.lemma === 'follow' && verb.voice === 'active') return 'completed'
  // "returned to lead the round": led it
  if (verb.tense === 'infinitive' && clause.governor?.verb.lemma === 'return')
    return statusOfClause(document, sentence, clause.governor).status
  // "announced the closing of its fund"
  if (/^(?:close|complete|final)/.test(verb.lemma) && verb.tense === 'participle') return 'completed'
  const effect = GOVERNING_VERBS[verb.lemma]
  if (effect === undefined || effect === 'same' || effect === 'reported' || effect === 'denied' || MADE.has(verb.lemma))
    return own
  if (effect === 'completed' || (effect === 'announced' && own !== 'completed')) return own
  return own === 'cancelled' ? own : effect
}

/** "reported that Acme was raising": the present of when it was told. */
const isBackshifted = ({ verb, governor }: Clause): boolean =>
  verb.tense === 'past' && /^(?:report|say|tell|learn|write|reveal|understand)$/.test(governor?.verb.lemma ?? '')

/** "in talks with investors for a round", "fundraising talks". */
function talksBefore(document: AnnotatedDocument, sentence: Sentence, token: number): boolean {
  const { lower } = document.tokens
  for (let at = token - 1; at >= Math.max(sentence.first, token - 14); at--) {
    // "in talks months after raising $5m": what was done before
    if (lower[at] === ';' || lower[at] === 'after' || lower[at] === 'since') return false
    if (TALKS.test(lower[at])) return true
  }
  return false
}

/** "ended talks to buy", "broke off negotiations to". */
function talksEnded({ tokens: { lower } }: AnnotatedDocument, sentence: Sentence, first: number): boolean {
  for (let at = first - 1; at >= Math.max(sentence.first + 1, first - 3); at--)
    if (TALKS.test(lower[at]))
      return (
        /^(?:ended|ends|abandoned|abandons|terminated|scrapped|halted)$/.test(lower[at - 1]) ||
        (lower[at - 1] === 'off' && /^(?:broke|breaks|broken|called|calls)$/.test(lower[at - 2] ?? ''))
      )
  return false
}

const talksIn = (document: AnnotatedDocument, { prepositions }: Clause): boolean =>
  prepositions.some(({ phrase }) => TALKS.test(document.tokens.lower[phrase.head]))

/** "Talks for A to invest $5m in B have ended": the token of the verb that ends what the sentence opens with, or -1. */
function talksEndedAfter({ tokens: { lower } }: AnnotatedDocument, sentence: Sentence, last: number): number {
  let opens = sentence.first
  while (opens <= Math.min(sentence.last, sentence.first + 3) && !TALKS.test(lower[opens])) opens++
  if (!TALKS.test(lower[opens] ?? '')) return -1
  for (let at = last + 1; at <= sentence.last; at++) {
    if (/^(?:ended|collapsed|failed)$/.test(lower[at]) && !/^(?:a|the|an)$/.test(lower[at - 1])) return at
    if (/^(?:broke|broken)$/.test(lower[at]) && /^(?:down|off)$/.test(lower[at + 1] ?? '')) return at
  }
  return -1
}

/** The token of what ended it within the words after the sum, or -1: "investment to fall through", "deal was called off". */
function cancelledAfter(document: AnnotatedDocument, sentence: Sentence, last: number): number {
  const { lower } = document.tokens
  for (let at = last + 1; at <= Math.min(sentence.last, last + 8); at++) {
    const word = lower[at]
    if (/^[.;:]$/.test(word)) return -1
    if (/^(?:fall|falls|fell|fallen|falling)$/.test(word) && /^(?:through|apart)$/.test(lower[at + 1] ?? '')) return at
    if (/^(?:collapsed|collapses|scrapped|cancelled|canceled|abandoned|terminated|evaporated)$/.test(word)) return at
    if (word === 'called' && lower[at + 1] === 'off') return at
  }
  return -1
}

/** "its planned $5 billion investment", "a failed bid": an adjective of status before the sum. */
function adjectiveBefore(document: AnnotatedDocument, sentence: Sentence, first: number): Status | undefined {
  const { lower } = document.tokens
  for (let at = first + 2; at >= Math.max(sentence.first, first - 2); at--)
    if (Object.hasOwn(STATUS_ADJECTIVES, lower[at]) && lower[at] !== 'recent') return STATUS_ADJECTIVES[lower[at]]
  return undefined
}
