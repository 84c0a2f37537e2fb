import type { Range } from '../../core/span.js'
import type { Sentence } from '../../language/sentences.js'
import {
  GOVERNING_NOUNS,
  GOVERNING_VERBS,
  REPORTED_PHRASES,
  REPORTED_WORDS,
  STATUS_ADJECTIVES,
} from '../../language/status-words.js'
import type { AnnotatedDocument } from '../annotated-document.js'
import type { Certainty, Status } from '../shapes.js'
import type { Clause } from './types.js'

/** Whether an act has happened, and how sure its teller is, with the words that say so. */
export interface StatusReading {
  readonly status: Status
  readonly certainty: Certainty
  readonly cues: readonly Range[]
  /** Set where the sentence does not say that the act happens: denied of it, supposed, merely possible. */
  readonly refused?: string
}

const HYPOTHETICAL = new Set(['if', 'whether', 'unless'])
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
  const cues: Range[] = [
    { start: document.tokens.start[clause.verb.first], end: document.tokens.end[clause.verb.last] },
  ]
  let { status, refused } = ownStatus(document, sentence, clause)
  let certainty: Certainty = 'stated'
  const noun = nounBefore(document, clause.verb.first)
  if (noun) {
    status = noun.status
    cues.push(noun.range)
  }
  for (
    let governor = noun ? undefined : clause.governor, depth = 0;
    governor && depth < 4;
    governor = governor.governor, depth++
  ) {
    const effect =
      clause.verb.tense === 'infinitive' || clause.verb.tense === 'participle' || depth > 0
        ? GOVERNING_VERBS[governor.verb.lemma]
        : undefined
    if (governor.verb.lemma === 'deny' || (effect === 'denied' && !governor.object)) certainty = 'denied'
    else if (effect === 'reported') certainty = 'reported'
    else if (effect && effect !== 'same' && effect !== 'denied') {
      if (status !== 'cancelled' && !(effect === 'completed' && status !== 'announced')) status = effect
      if (governor.verb.negation >= 0) refused = 'negated'
      cues.push({ start: governor.verb.start, end: governor.verb.end })
    }
  }
  const reported = reportedCue(document, sentence)
  if (reported && certainty === 'stated') {
    certainty = 'reported'
    cues.push(reported)
  }
  return refused === undefined ? { status, certainty, cues } : { status, certainty, cues, refused }
}

function ownStatus(
  document: AnnotatedDocument,
  sentence: Sentence,
  clause: Clause,
): { status: Status; refused: string | undefined } {
  const { tokens } = document
  const { verb } = clause
  if (verb.negation >= 0) return { status: 'completed', refused: 'negated' }
  for (let token = verb.first - 1; token >= sentence.first && token >= verb.first - 14; token--) {
    if (tokens.lower[token] === ',' || tokens.lower[token] === ';') break
    if (HYPOTHETICAL.has(tokens.lower[token])) return { status: 'planned', refused: 'hypothetical' }
  }
  if (verb.modal >= 0) return modalStatus(tokens.lower[verb.modal], clause)
  switch (verb.tense) {
    case 'infinitive':
      return { status: clause.governor ? 'planned' : 'announced', refused: undefined }
    case 'present':
      return { status: verb.progressive ? 'announced' : 'completed', refused: undefined }
    default:
      return { status: verb.progressive ? 'announced' : 'completed', refused: undefined }
  }
}

function modalStatus(modal: string, clause: Clause): { status: Status; refused: string | undefined } {
  if (modal === 'can' || modal === 'cannot' || modal === "can't" || modal === 'must' || modal === 'should')
    return { status: 'planned', refused: 'possible only' }
  if (modal === 'would' || modal === "'d") {
    const said = clause.governor && STATING.has(clause.governor.verb.lemma)
    return { status: said ? 'announced' : 'planned', refused: undefined }
  }
  return { status: POSSIBLE.has(modal) ? 'planned' : 'announced', refused: undefined }
}

/** "an agreement to acquire", "in talks to buy": the noun right before the infinitive. */
function nounBefore(document: AnnotatedDocument, first: number): { status: Status; range: Range } | undefined {
  const { tokens } = document
  if (tokens.lower[first] !== 'to') return undefined
  const word = tokens.lower[first - 1]
  const status = Object.hasOwn(GOVERNING_NOUNS, word) ? GOVERNING_NOUNS[word] : undefined
  return status && { status, range: tokens.range(first - 1) }
}

/** The status that words around a noun of the act give it: "its proposed acquisition", "talks on a merger". */
export function statusOfNoun(document: AnnotatedDocument, sentence: Sentence, token: number): StatusReading {
  const { tokens } = document
  const cues: Range[] = [tokens.range(token)]
  let status: Status = 'completed'
  let refused: string | undefined
  for (let at = token - 1; at >= sentence.first && at >= token - 4; at--) {
    const word = tokens.lower[at]
    if (Object.hasOwn(STATUS_ADJECTIVES, word)) {
      status = STATUS_ADJECTIVES[word]
      cues.push(tokens.range(at))
      break
    }
  }
  const governor = document
    .clauses(sentence)
    .find(clause => clause.object !== undefined && clause.object.first <= token && token <= clause.object.last)
  if (governor) {
    const effect = GOVERNING_VERBS[governor.verb.lemma]
    if (governor.verb.negation >= 0) refused = 'negated'
    if (effect && effect !== 'same' && effect !== 'reported') {
      status = effect === 'denied' ? status : effect
      cues.push({ start: governor.verb.start, end: governor.verb.end })
    } else if (/^(?:complete|close|finalize|finish|conclude)$/.test(governor.verb.lemma)) {
      const own = ownStatus(document, sentence, governor)
      status = own.status
    }
  }
  const reported = reportedCue(document, sentence)
  if (reported) cues.push(reported)
  const certainty: Certainty = governor?.verb.lemma === 'deny' ? 'denied' : reported ? 'reported' : 'stated'
  return refused === undefined ? { status, certainty, cues } : { status, certainty, cues, refused }
}

/** The words that mark a sentence as second-hand: "reportedly", "people familiar with". */
export function reportedCue(document: AnnotatedDocument, sentence: Sentence): Range | undefined {
  const { tokens } = document
  for (let token = sentence.first; token <= sentence.last; token++) {
    const word = tokens.lower[token]
    if (REPORTED_WORDS.has(word)) return tokens.range(token)
    const phrases = Object.hasOwn(REPORTED_PHRASES, word) ? REPORTED_PHRASES[word] : undefined
    const phrase = phrases?.find(words => words.every((one, at) => tokens.lower[token + at] === one))
    if (phrase) return tokens.range(token, token + phrase.length - 1)
  }
  if (sentence.block.kind !== 'title' && sentence.block.kind !== 'heading') return undefined
  // "Acme to buy Initech: report", "Report: Acme to buy Initech"
  const last = tokens.lower[sentence.last]
  if (/^(?:reports?|sources?)$/.test(last) && /^[:,–—-]$/.test(tokens.lower[sentence.last - 1] ?? ''))
    return tokens.range(sentence.last)
  if (/^(?:reports?|sources?|rumou?r)$/.test(tokens.lower[sentence.first]) && tokens.lower[sentence.first + 1] === ':')
    return tokens.range(sentence.first)
  return undefined
}
