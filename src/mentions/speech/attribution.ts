import { PLAIN_REPORTING, reportingVerb } from '../../language/reporting-verbs.js'
import { SPOKESPERSON, SUBJECT_FILLERS } from '../../language/speech-nouns.js'
import { PUNCTUATION, WORD, wordsIn } from '../../language/tokens.js'
import type { AnnotatedDocument } from '../annotated-document.js'
import { readChannel } from './channel.js'
import { readRole } from './role.js'
import { speakerIn } from './speaker.js'
import { subjectAfter, subjectBefore } from './subject.js'
import type { Attribution, Speaker, Subject } from './types.js'
import type { Place, Window } from './window.js'

/** Words that cannot open the subject in `"...", the firm said`: the sentence goes on with its own prose. */
const NO_SUBJECT =
  /^(?:and|but|as|which|that|for|because|in|on|after|while|when|to|of|with|by|from|at|or|if|is|was|are|were|has|have|had|will|would|could|can|should|than|into|since|before|so|who|where|amid|during|without|comes|came|means|meant)$/

/** What attributes a quotation in its own sentence, the nearer and surer words first. */
export function attribute(document: AnnotatedDocument, place: Place): Attribution | undefined {
  const introduced = endsIntroduction(document, place.left) && !goesOnToSpeaker(document, place)
  return (
    ((introduced || opensAside(document, place)) && readLeft(document, place)) ||
    signature(document, place.quotation.last + 1) ||
    (!isBracketed(document, place) && readRight(document, place.right)) ||
    readLeft(document, place) ||
    readTail(document, place) ||
    undefined
  )
}

/** `a sink ("let that sink in!") and`: alone within brackets, which the words behind them do not speak of. */
const isBracketed = ({ tokens: { lower } }: AnnotatedDocument, { quotation: { first, last } }: Place): boolean =>
  lower[first - 1] === '(' && lower[last + 1] === ')'

/** Do the words before the quotation end with a colon or a reporting verb? */
function endsIntroduction(document: AnnotatedDocument, left: Window): boolean {
  if (left.first > left.last) return false
  const { lower } = document.tokens
  const mark = lower[left.last]
  return mark === ':' || (mark === ',' && left.last > left.first && reportingVerb(lower[left.last - 1]) !== undefined)
}

/** `When Doe argued that it was "a waste," Roe replied`: the clause that opens the sentence has a speaker of its own. */
function opensAside(document: AnnotatedDocument, { sentenceFirst, left, right }: Place): boolean {
  const { tokens } = document
  if (left.first > sentenceFirst || right.first > right.last) return false
  if (!/^(?:when|after|while|although|though)$/.test(tokens.lower[sentenceFirst])) return false
  for (let at = left.last; at > sentenceFirst; at--)
    if (isReporting(document, at) && !participle(document, at)) return true
  return false
}

/** `Acme will build abroad: "We grew," said Doe`: words that end with a comma are said by whoever the verb behind them names. */
function goesOnToSpeaker({ tokens }: AnnotatedDocument, { left, quotation, right }: Place): boolean {
  if (tokens.lower[left.last] !== ':' || right.first > right.last) return false
  const comma = tokens.lower[quotation.last - 1] === ',' || tokens.lower[right.first] === ','
  const verb = tokens.lower[right.first] === ',' ? right.first + 1 : right.first
  return comma && PLAIN_REPORTING.has(tokens.lower[verb]) && /^\p{Lu}/u.test(tokens.surface(verb + 1))
}

/** Most characters of a line with the name and office of who said what stands above it. */
const LONGEST_SIGNATURE = 90

/** `"..." – Jane Doe, Northwind`, behind the words or in a line of its own: who says it, with a dash before the name. */
function signature(document: AnnotatedDocument, after: number): Attribution | undefined {
  const { tokens, blocks } = document
  const first = /^[.,]$/.test(tokens.lower[after] ?? '') ? after + 1 : after
  if (!/^[–—-]$/.test(tokens.lower[first] ?? '')) return undefined
  let name = first + 1
  while (/^[–—-]$/.test(tokens.lower[name] ?? '')) name++
  const block = blocks.find(({ start, end }) => start <= tokens.start[first] && tokens.start[first] < end)
  if (!block || block.end - tokens.start[first] > LONGEST_SIGNATURE) return undefined
  const last = tokens.at(block.end - 1)
  const reference = document.mentionAt(document.references, name)
  if (reference?.first !== name || reference.form !== 'name' || reference.entity?.kind !== 'person') return undefined
  for (let at = reference.last + 1; at <= last; at++)
    if (reportingVerb(tokens.lower[at]) || /^[.!?;:]$/.test(tokens.lower[at])) return undefined
  const party = document.partyOf(reference.entity, reference)
  const role = readRole(document, reference, name, { first: reference.last + 1, last })
  return make(document, 'lead-in', { speaker: { party, at: reference, ...role } }, undefined, first, last)
}

/** `"...," said X`, `"...," X said`, `"...," according to X`. */
function readRight(document: AnnotatedDocument, right: Window): Attribution | undefined {
  const { tokens } = document
  let first = right.first
  while (first <= right.last && tokens.kind[first] === PUNCTUATION && /^[,–—\-([*_']$/.test(tokens.lower[first]))
    first++
  if (first > right.last) return undefined
  const source = sourcePhrase(document, first, right.last)
  if (source) return source
  if (tokens.lower[first] === 'as') first++
  let verb = first
  while (verb < right.last && SUBJECT_FILLERS.has(tokens.lower[verb]) && verb < first + 2) verb++
  // '"...", and said that it': the sentence goes on with what else is said
  const goesOn = verb > first && /^(?:and|but)$/.test(tokens.lower[first])
  // '"...," said that it would': who said it stands before the words
  const inverted = !goesOn && tokens.lower[verb + 1] !== 'that'
  if (inverted && reportingVerb(tokens.lower[verb]) && verb + 1 <= right.last && !participle(document, verb)) {
    const speaker = subjectAfter(document, verb + 1, right.last)
    if (speaker) return make(document, 'verb-after', speaker, verb, first, right.last)
  }
  // "..., signaling calls for": what the speech does, and no speaker
  if (NO_SUBJECT.test(tokens.lower[first]) || (/^[a-z]{3,}ing$/.test(tokens.lower[first]) && !tokens.isCapital(first)))
    return undefined
  return subjectThenVerb(document, first, right.last)
}

function subjectThenVerb(document: AnnotatedDocument, first: number, last: number): Attribution | undefined {
  const limit = Math.min(last, first + 28)
  for (let verb = first + 1; verb <= limit; verb++) {
    // "Doe himself came out, saying that": what goes with another act
    if (!isReporting(document, verb) || participle(document, verb)) continue
    const speaker = subjectBefore(document, first, verb)
    if (speaker) return make(document, 'verb-after', speaker, verb, first, last)
  }
  return undefined
}

/** "According to X", "per X", "in the words of X". */
function sourcePhrase(document: AnnotatedDocument, first: number, last: number): Attribution | undefined {
  const { lower } = document.tokens
  let start = -1
  if (lower[first] === 'according' && lower[first + 1] === 'to') start = first + 2
  else if (lower[first] === 'per' && first + 1 <= last) start = first + 1
  else if (
    lower[first] === 'in' &&
    lower[first + 1] === 'the' &&
    lower[first + 2] === 'words' &&
    lower[first + 3] === 'of'
  )
    start = first + 4
  if (start < 0 || start > last) return undefined
  const speaker = subjectAfter(document, start, last)
  return speaker && make(document, 'according-to', speaker, undefined, first, last)
}

/** `X said "..."`, `X told reporters: "..."`, `According to X, "..."`, `X: "..."`. */
function readLeft(document: AnnotatedDocument, place: Place): Attribution | undefined {
  const { tokens } = document
  const { left, sentenceFirst } = place
  if (left.first > left.last) return undefined
  const colon = tokens.lower[left.last] === ':'
  let nobody: Attribution | undefined
  for (let verb = left.last; verb > sentenceFirst; verb--) {
    if (!isReporting(document, verb) || inQuotation(document, verb)) continue
    const subject = agentAfter(document, verb, left.last) ?? subjectOf(document, sentenceFirst, verb)
    if (!subject) continue
    const near = left.last - verb <= 8 && verb >= left.first
    const how = near || colon ? 'verb-before' : 'in-sentence'
    const found = make(document, how, subject, verb, sentenceFirst, left.last)
    if (subject.speaker) return nobody ? { ...nobody, speaker: subject.speaker } : found
    nobody ??= found
  }
  const source = sourceBefore(document, sentenceFirst, left.last)
  return source ?? nobody ?? (colon ? leadIn(document, sentenceFirst, left.last) : undefined)
}

/** The subject of a finite verb; what the sentence is about for a participle that has no verb before it. */
function subjectOf(document: AnnotatedDocument, first: number, verb: number): Subject | undefined {
  if (!participle(document, verb)) return subjectBefore(document, first, verb)
  for (let i = verb - 1; i > first; i--) if (isReporting(document, i) && !participle(document, i)) return undefined
  return toSubject(mainSubject(document, first, verb))
}

/** "was described by Doe as": the passive names its speaker after the verb. */
function agentAfter(document: AnnotatedDocument, verb: number, last: number): Subject | undefined {
  const { lower } = document.tokens
  if (lower[verb + 1] === 'by') return subjectAfter(document, verb + 2, last)
  return lower[verb + 2] === 'by' ? subjectAfter(document, verb + 3, last) : undefined
}

/** A source named before the quotation: "According to X, ...", "Per X: ...". */
export function sourceBefore(document: AnnotatedDocument, first: number, last: number): Attribution | undefined {
  const { tokens } = document
  for (let i = last; i >= first; i--) {
    if (tokens.lower[i] !== 'according' && !(tokens.lower[i] === 'per' && i === first)) continue
    const found = sourcePhrase(document, i, last)
    if (found) return found
  }
  return undefined
}

/** `Doe: "..."`, or a sentence with a colon whose subject speaks without a verb that says so. */
export function leadIn(document: AnnotatedDocument, first: number, last: number): Attribution | undefined {
  const spoken = SPOKESPERSON.has(document.tokens.lower[last - 1]) && speakerIn(document, first, last - 1)
  const subject =
    spoken ||
    toSubject(
      ownerOfAnswer(document, first, last) ?? namedLast(document, first, last) ?? mainSubject(document, first, last),
    )
  return subject && make(document, 'lead-in', subject, undefined, first, last)
}

const ANSWERS = wordsIn(
  'answer response reply reaction message verdict advice take view explanation conclusion warning pitch argument motto mantra',
)

/** "Doe's response was blunt:", "His answer:": whose words follow. */
function ownerOfAnswer(document: AnnotatedDocument, first: number, last: number): Speaker | undefined {
  const { tokens } = document
  const owner = document.mentionAt(document.references, first)
  if (owner?.first !== first || !owner.possessive || !owner.entity || tokens.lower[last] !== ':') return undefined
  const mark = tokens.lower[owner.last + 1] === "'s" ? owner.last + 1 : owner.last
  const noun = tokens.firstOf(ANSWERS, mark + 1, Math.min(last - 1, mark + 3))
  const ends = noun >= 0 && (noun === last - 1 || /^(?:is|was|to|on)$/.test(tokens.lower[noun + 1]))
  return ends
    ? { party: document.partyOf(owner.entity, owner), at: owner, ...readRole(document, owner, first, owner) }
    : undefined
}

/** "a statement from its head of policy, Mara Voss: "...": the person whom the words before the colon end with. */
function namedLast(document: AnnotatedDocument, first: number, last: number): Speaker | undefined {
  if (document.tokens.lower[last] !== ':') return undefined
  const reference = document.mentionAt(document.references, last - 1)
  const named = reference?.form === 'name' && reference.first > first
  const apposed = named && document.tokens.lower[reference.first - 1] === ',' && reference.last > reference.first
  const person = named && (reference.entity?.kind === 'person' || (apposed && reference.entity?.kind === 'unknown'))
  const party = person && document.party(reference)
  return party ? { party, at: reference, ...readRole(document, reference, first, reference) } : undefined
}

const toSubject = (speaker: Speaker | undefined): Subject | undefined => speaker && { speaker }

/** The first person or organization that the sentence names as what it is about. */
export function mainSubject(document: AnnotatedDocument, first: number, last: number): Speaker | undefined {
  const found = document
    .mentionsIn(document.references, first, last)
    .filter(
      one =>
        one.entity &&
        one.entity.kind !== 'place' &&
        one.entity.kind !== 'product' &&
        !one.possessive &&
        !inQuotation(document, one.first),
    )
  const person = found.find(one => one.entity?.kind === 'person')
  const reference = person && person.first - first < 14 ? person : found[0]
  const party = reference && document.party(reference)
  return party && { party, at: reference, ...readRole(document, reference, first, { first: reference.last + 1, last }) }
}

/** `"..." comes amid a pivot, a spokesperson said.` */
function readTail(document: AnnotatedDocument, place: Place): Attribution | undefined {
  const { tokens } = document
  const { quotation, sentenceLast } = place
  for (let verb = sentenceLast; verb > quotation.last + 2; verb--) {
    if (!PLAIN_REPORTING.has(tokens.lower[verb]) || !isReporting(document, verb) || inQuotation(document, verb))
      continue
    let comma = verb - 1
    while (comma > quotation.last && tokens.lower[comma] !== ',') comma--
    if (comma === quotation.last || verb - comma > 14) continue
    const speaker = subjectBefore(document, comma + 1, verb)
    if (speaker) return make(document, 'in-sentence', speaker, verb, comma + 1, sentenceLast)
  }
  return undefined
}

const PASSIVE = new Set(['is', 'was', 'are', 'were'])
/** Participles that are done to a thing as often as somebody says them. */
const FOUND = new Set([
  'found',
  'disclosed',
  'revealed',
  'reported',
  'posted',
  'shared',
  'read',
  'expected',
  'outlined',
])

/** A reporting verb in verb position: not "the notes", not "was told". */
export function isReporting(document: AnnotatedDocument, token: number): boolean {
  const { tokens } = document
  if (tokens.kind[token] !== WORD || !reportingVerb(tokens.lower[token])) return false
  const before = token > 0 ? tokens.lower[token - 1] : ''
  // "a defect was found", not "was described by Doe": what is told of says nothing
  if (PASSIVE.has(before) && FOUND.has(tokens.lower[token])) return false
  // "began settling", "went to work": what is done, and not said
  if (/^(?:began|begins|went|goes)$/.test(tokens.lower[token]) && /ing$|^to$/.test(tokens.lower[token + 1] ?? ''))
    return false
  // "the company continues “to show momentum”" does not speak
  if (/^continue[sd]$/.test(tokens.lower[token]) && /^(?:to|["“‘'])$/.test(tokens.lower[token + 1] ?? ''))
    if (tokens.lower[token + 1] === 'to' || tokens.lower[token + 2] === 'to') return false
  return !/^(?:the|a|an|its|his|her|their|of|to|be|been|being|more|many|some|these|those|for|by|with|from|in|on)$/.test(
    before,
  )
}

const participle = (document: AnnotatedDocument, token: number): boolean => /ing$/.test(document.tokens.lower[token])

const inQuotation = (document: AnnotatedDocument, token: number): boolean =>
  document.mentionAt(document.quotations, token) !== undefined

function make(
  document: AnnotatedDocument,
  how: Attribution['how'],
  { speaker }: Subject,
  verb: number | undefined,
  first: number,
  last: number,
): Attribution {
  const range = verb === undefined ? undefined : document.tokens.range(verb)
  return { how, speaker, verb: range, first, last, channel: readChannel(document, first, last) }
}
