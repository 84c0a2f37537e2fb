import type { Range } from '../../core/span.js'
import {
  CLAUSE_OPENERS,
  DOCUMENT_NOUNS,
  POSTMODIFIERS,
  SPOKESPERSON,
  SUBJECT_FILLERS,
} from '../../language/speech-nouns.js'
import { NUMBER, PUNCTUATION, WORD } from '../../language/tokens.js'
import type { AnnotatedDocument } from '../annotated-document.js'
import type { Party } from '../shapes.js'
import type { Reference } from '../types.js'
import { isNetworkPost } from './channel.js'
import { readRole } from './role.js'
import type { Subject } from './types.js'

const NOBODY_KNOWN: Subject = { speaker: undefined }
const PRONOUNS = /^(?:he|she|they|it|we|i)$/
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
  const found = speakerIn(document, start, last)
  if (found || start <= first) return found
  return relativeHead(document, first, start)
}

/** The speaker whose noun phrase starts at token `first`: what follows an inverted verb or "according to". */
export function subjectAfter(document: AnnotatedDocument, first: number, limit: number): Subject | undefined {
  let start = first
  while (start <= limit && SUBJECT_FILLERS.has(document.tokens.lower[start])) start++
  let last = start
  while (last <= limit && !(isBreak(document, last) && last > start) && !isStop(document, last)) last++
  return start < last ? speakerIn(document, start, last - 1, { first: last, last: limit }) : undefined
}

const isStop = (document: AnnotatedDocument, token: number): boolean =>
  document.tokens.kind[token] === PUNCTUATION && /^[.!?…]$/.test(document.tokens.lower[token])

function isBreak(document: AnnotatedDocument, token: number): boolean {
  return document.tokens.kind[token] === PUNCTUATION && BREAKS.has(document.tokens.lower[token])
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
    const reference = document.mentionAt(document.references, last - 1)
    if (reference?.form === 'name' && reference.last === last - 1) return { first: start, last: last - 1 }
    if (/^(?:spokes\w+|rep|representative)$/.test(document.tokens.lower[last - 1]))
      return { first: start, last: last - 1 }
    end = last
  }
  return undefined
}

/** "The hackers who breached it said": the phrase before the relative clause. */
function relativeHead(document: AnnotatedDocument, first: number, start: number): Subject | undefined {
  const opener = document.tokens.lower[start - 1]
  if (opener !== 'who' && opener !== 'which' && opener !== 'that') return undefined
  let last = start - 2
  if (last >= first && isBreak(document, last)) last--
  return last >= first ? speakerIn(document, phraseStart(document, first, last), last) : undefined
}

/** Whom a noun phrase names: a reference at its head, a spokesperson, the owner of a document, or the words as they are. */
export function speakerIn(
  document: AnnotatedDocument,
  first: number,
  last: number,
  apposition?: { readonly first: number; readonly last: number },
): Subject | undefined {
  const { tokens } = document
  let start = first
  while (start < last && (SUBJECT_FILLERS.has(tokens.lower[start]) || tokens.kind[start] === PUNCTUATION)) start++
  const core = coreEnd(document, start, last)
  if (core < start) return undefined
  const head = tokens.lower[core]
  const after = { first: core + 1, last: apposition ? apposition.last : last }
  if (SPOKESPERSON.has(head)) return spokesperson(document, start, core, last)
  const reference = document.mentionAt(document.references, core)
  if (reference && !(reference.form === 'nominal' && DOCUMENT_NOUNS.has(head) && !reference.entity)) {
    if (reference.form !== 'name' && !reference.entity) return unresolved(document, reference)
    const party = document.party(reference)
    if (!party) return undefined
    return { speaker: { party, at: reference, ...readRole(document, reference, start, after) } }
  }
  if (PRONOUNS.test(head) && core === start) return NOBODY_KNOWN
  if (tokens.kind[core] === NUMBER || tokens.kind[core] === PUNCTUATION) return undefined
  if (DOCUMENT_NOUNS.has(head)) {
    const owner = ownerIn(document, start, core) ?? ownerIn(document, core + 1, last)
    if (owner) return plain(document.party(owner), owner)
  }
  return described(document, start, core)
}

const SENT = /^(?:sent|posted|published|issued|released|shared|seen|obtained|signed|filed|written)$/

/** Last token of the phrase before its postmodifiers: "a spokesperson" of "a spokesperson for the company". */
function coreEnd(document: AnnotatedDocument, first: number, last: number): number {
  const { tokens } = document
  if (/^(?:one|some|many|several|most|two|three|a|all)$/.test(tokens.lower[first]) && tokens.lower[first + 1] === 'of')
    return coreEnd(document, first + 2, last)
  for (let i = first + 1; i <= last; i++) {
    if (document.mentionAt(document.references, i)?.form === 'name') continue
    if (tokens.kind[i] === PUNCTUATION && tokens.lower[i] !== "'" && tokens.lower[i] !== '’') return i - 1
    if (POSTMODIFIERS.has(tokens.lower[i])) return i - 1
    // "a message sent this morning", "the letter seen by"
    if (SENT.test(tokens.lower[i]) && DOCUMENT_NOUNS.has(tokens.lower[i - 1])) return i - 1
  }
  return last
}

function spokesperson(document: AnnotatedDocument, first: number, core: number, last: number): Subject | undefined {
  const organization =
    (ownerIn(document, first, core - 1) ?? ownerIn(document, core + 1, last))?.entity &&
    (ownerIn(document, first, core - 1) ?? ownerIn(document, core + 1, last))
  const entity = organization?.entity
  const noun = document.tokens.lower[core]
  const at = document.tokens.range(first, core)
  const name = entity ? `${entity.name} ${noun}` : noun
  return {
    speaker: {
      party: makeParty(document, name, 'person', at),
      at,
      role: noun,
      organization: organization && entity ? document.partyOf(entity, organization) : null,
    },
  }
}

/** The first resolved reference of a stretch that is not a person's pronoun. */
function ownerIn(document: AnnotatedDocument, first: number, last: number): Reference | undefined {
  if (first > last) return undefined
  return document
    .mentionsIn(document.references, first, last)
    .find(
      reference =>
        reference.entity &&
        reference.entity.kind !== 'place' &&
        !isNetworkPost(document, reference.first, reference.last),
    )
}

/** A phrase that names nobody ("another player", "the closure note") stands for itself. */
function described(document: AnnotatedDocument, first: number, core: number): Subject | undefined {
  const { tokens } = document
  let start = first
  while (start < core && /^(?:the|a|an|one|this|that|its|his|her|their)$/.test(tokens.lower[start])) start++
  if (core - start > 5) start = core - 2
  if (POSTMODIFIERS.has(tokens.lower[start]) || CLAUSE_OPENERS.has(tokens.lower[start])) return undefined
  for (let i = start; i <= core; i++) if (tokens.kind[i] !== WORD) return undefined
  if (
    /^(?:it|he|she|they|we|i|you|this|that|there|who|which|what|one|here|to|not|be|been|being)$/.test(
      tokens.lower[core],
    )
  )
    return undefined
  const at = tokens.range(start, core)
  return plain(makeParty(document, document.slice(at), 'unknown', at), at)
}

/** A pronoun or nominal whose entity nobody found: the words of a nominal, nothing for a pronoun. */
function unresolved(document: AnnotatedDocument, reference: Reference): Subject | undefined {
  if (reference.form === 'pronoun') return NOBODY_KNOWN
  return described(document, reference.first, reference.last)
}

const plain = (party: Party | undefined, at: Range): Subject | undefined =>
  party && { speaker: { party, at, role: null, organization: null } }

export function makeParty(document: AnnotatedDocument, name: string, kind: Party['kind'], at: Range): Party {
  const span = document.span(at)
  const shown = name.replace(/\s+/g, ' ').trim()
  return { name: shown, kind, surface: span.text, aliases: [], key: shown.toLowerCase(), span }
}
