import { PAST, THIRD } from '../../language/inflection.js'
import { HONORIFICS, SHORT_TITLES } from '../../language/role-words.js'
import { CLAUSE_OPENERS, ROLE_NOUNS, SUBJECT_FILLERS } from '../../language/speech-nouns.js'
import { GLUED, PUNCTUATION, WORD } from '../../language/tokens.js'
import { auxiliary, isModal, verbForm } from '../../language/verbs.js'
import type { AnnotatedDocument } from '../annotated-document.js'
import { officeHolder } from './office-holder.js'
import { speakerIn } from './speaker.js'
import type { Subject } from './types.js'

const BREAKS = new Set([',', ';', ':', '—', '–', '(', ')', '-', '"', '“', '”', '•', '|'])

/** The speaker whose noun phrase ends just before token `verb`, looking back no farther than `first`. */
export function subjectBefore(document: AnnotatedDocument, first: number, verb: number): Subject | undefined {
  const { tokens } = document
  let last = verb - 1
  while (last >= first && SUBJECT_FILLERS.has(tokens.lower[last])) last--
  // "Jane Doe (@janedoe) posted"
  if (tokens.lower[last] === ')') {
    let open = last
    while (open > first && open > last - 8 && tokens.lower[open] !== '(') open--
    if (tokens.lower[open] === '(' && tokens.lower[open + 1] === '@') last = open - 1
  }
  if (last < first) return undefined
  if (isBreak(document, last)) {
    const head = headBeforeApposition(document, first, last)
    return head && speakerIn(document, head.first, head.last, { first: head.last + 1, last })
  }
  const start = phraseStart(document, first, last)
  const whose = apposedTo(document, first, start, last)
  if (whose) return whose
  const agent =
    last < verb - 1 && /^(?:and|but)$/.test(tokens.lower[last + 1]) ? agentAt(document, start, last) : undefined
  if (agent) return agent
  // "One of those who saw it said": not "it"
  if (tokens.lower[start - 1] === 'who' && start > first && last > start) {
    const head = relativeHead(document, first, start)
    if (head) return head
  }
  const found = speakerIn(document, start, last)
  if (found || start <= first) return found
  return relativeHead(document, first, start)
}

/**
 * "Jane Doe, head of design at Acme, looked on and said", "Jane Doe, head of design at Acme said": behind the comma goes on what
 * is told of whoever stands before it, a second verb of his or his office.
 */
function apposedTo(document: AnnotatedDocument, first: number, start: number, last: number): Subject | undefined {
  const { tokens } = document
  if (start - 2 < first || tokens.lower[start - 1] !== ',') return undefined
  const word = tokens.lower[start]
  if (ROLE_NOUNS.has(tokens.lower[start + 1]) || ROLE_NOUNS.has(word) || ROLE_NOUNS.has(tokens.lower[start + 2])) {
    const name = document.mentionAt(document.references, start - 2)
    if (name?.form !== 'name' || name.entity?.kind !== 'person' || document.mentionAt(document.references, start))
      return undefined
    const of = tokens.lower.slice(start + 1, start + 5).some(one => /^(?:of|at|for|with)$/.test(one))
    return of ? speakerIn(document, name.first, name.last, { first: start - 1, last }) : undefined
  }
  const past = /^[a-z]{3,}ed$/.test(word) || ((verbForm(word)?.forms ?? 0) & PAST) !== 0
  const acts = last > start && past && !tokens.isCapital(start)
  return acts && /^(?:and|but)$/.test(tokens.lower[last + 1]) ? subjectBefore(document, first, start) : undefined
}

/** "Acme gave no details but said": who does both stands before the first verb. */
function agentAt(document: AnnotatedDocument, start: number, last: number): Subject | undefined {
  const { tokens } = document
  let first = start
  while (first < last && /^(?:the|a|an)$/.test(tokens.lower[first])) first++
  while (first < last && ROLE_NOUNS.has(tokens.lower[first]) && tokens.isCapital(first + 1)) first++
  const holder = officeHolder(document, start, first)
  const reference = holder ?? document.mentionAt(document.references, first)
  if (!reference?.entity || (!holder && reference.last >= last)) return undefined
  const verb = tokens.lower[holder ? first + 1 : reference.last + 1]
  const acts = auxiliary(verb) !== undefined || isModal(verb) || ((verbForm(verb)?.forms ?? 0) & (PAST | THIRD)) !== 0
  const party = acts && document.party(reference)
  return party ? { speaker: { party, at: reference, role: null, organization: null } } : undefined
}

/** The speaker whose noun phrase starts at token `first`: what follows an inverted verb or "according to". */
export function subjectAfter(document: AnnotatedDocument, first: number, limit: number): Subject | undefined {
  let start = first
  while (start <= limit && SUBJECT_FILLERS.has(document.tokens.lower[start])) start++
  let last = start
  while (last <= limit && !(isBreak(document, last) && last > start) && !isStop(document, last)) last++
  return start < last ? speakerIn(document, start, last - 1, { first: last, last: limit }) : undefined
}

/** The end of a sentence; not the dot of "Dr. Jane Doe" or of an initial. */
const isStop = (document: AnnotatedDocument, token: number): boolean =>
  document.tokens.kind[token] === PUNCTUATION &&
  /^[.!?…]$/.test(document.tokens.lower[token]) &&
  !HONORIFICS.has(document.tokens.lower[token - 1] ?? '') &&
  !SHORT_TITLES.has(document.tokens.lower[token - 1]) &&
  !document.mentionAt(document.references, token)

function isBreak({ tokens }: AnnotatedDocument, token: number): boolean {
  if (tokens.kind[token] !== PUNCTUATION || !BREAKS.has(tokens.lower[token])) return false
  // "a 30-year-old engineer"
  return tokens.lower[token] !== '-' || (tokens.flags[token] & GLUED) === 0 || (tokens.flags[token + 1] & GLUED) === 0
}

/** First token of the noun phrase that ends at `last`: after a mark or a word that opens a clause. */
function phraseStart(document: AnnotatedDocument, first: number, last: number): number {
  const { tokens } = document
  let start = last
  while (start > first) {
    const before = start - 1
    const word = tokens.lower[before]
    if (isBreak(document, before) || isStop(document, before)) break
    if (CLAUSE_OPENERS.has(word) && !document.mentionAt(document.references, before)) break
    start--
  }
  return start
}

/** "Jane Doe, a partner at the firm," before a verb: the phrase before the apposition. */
function headBeforeApposition(document: AnnotatedDocument, first: number, comma: number) {
  let end = comma
  for (let back = 0; back < 4; back++) {
    let last = end - 1
    while (last > first && !isBreak(document, last)) last--
    if (last <= first) {
      return undefined
    }
    const start = phraseStart(document, first, last - 1)
    if (opensAside(document, last + 1) && last - start <= 8) return { first: start, last: last - 1 }
    const reference = document.mentionAt(document.references, last - 1)
    if (reference?.form === 'name' && reference.last === last - 1) return { first: start, last: last - 1 }
    if (/^(?:spokes\w+|rep|representative)$/.test(document.tokens.lower[last - 1]) || namesHolder(document, last))
      return { first: start, last: last - 1 }
    end = last
  }
  return undefined
}

/** "Acme's chief executive, Jane Doe,", "the firm's head of design, Dr. Doe,": an office before its holder. */
function namesHolder(document: AnnotatedDocument, comma: number): boolean {
  const { tokens } = document
  let at = comma + 1
  while (HONORIFICS.has(tokens.lower[at]) || tokens.lower[at] === '.') at++
  const name = document.mentionAt(document.references, at)
  if (name?.form !== 'name' || name.first !== at || tokens.lower[name.last + 1] !== ',') return false
  for (let i = comma - 1; i > comma - 7 && i > 0 && tokens.kind[i] === WORD; i--)
    if (ROLE_NOUNS.has(tokens.lower[i])) return true
  return false
}

/** "The company, in a filing, said", "one worker, who asked not to be named, said": more of whoever stands before. */
function opensAside({ tokens }: AnnotatedDocument, at: number): boolean {
  const word = tokens.lower[at]
  return (
    word === '@' ||
    /^(?:who|which|in|on|at|during|through|via|by|with|from|after|before)$/.test(word) ||
    /^[a-z]{3,}(?:ed|ing)$/.test(word)
  )
}

/** "The hackers who breached it said": the phrase before the relative clause. */
function relativeHead(document: AnnotatedDocument, first: number, start: number): Subject | undefined {
  const opener = document.tokens.lower[start - 1]
  if (opener !== 'who' && opener !== 'which' && opener !== 'that') return undefined
  let last = start - 2
  if (last >= first && isBreak(document, last)) last--
  return last >= first ? speakerIn(document, phraseStart(document, first, last), last) : undefined
}
