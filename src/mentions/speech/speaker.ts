import type { Range } from '../../core/span.js'
import { HONORIFICS, SHORT_TITLES } from '../../language/role-words.js'
import {
  CLAUSE_OPENERS,
  DOCUMENT_NOUNS,
  OWN_WORDS,
  POSTMODIFIERS,
  ROLE_NOUNS,
  SPOKESPERSON,
  SUBJECT_FILLERS,
} from '../../language/speech-nouns.js'
import { GLUED, NUMBER, PUNCTUATION, WORD } from '../../language/tokens.js'
import type { AnnotatedDocument } from '../annotated-document.js'
import type { Party } from '../shapes.js'
import type { Reference } from '../types.js'
import { isNetworkPost } from './channel.js'
import { organizationInView, ownerBefore } from './in-view.js'
import { officeHolder } from './office-holder.js'
import { officeOf, readRole } from './role.js'
import type { Subject } from './types.js'

const NOBODY_KNOWN: Subject = { speaker: undefined }
const PRONOUNS = /^(?:he|she|they|it|we|i)$/
/** "the duo said": two of whom the sentences before tell. */
const TWO_OR_MORE = /^(?:duo|trio|pair|twosome)$/

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
  // a handle alone names nobody that the article knows
  if (tokens.lower[start] === '@') return NOBODY_KNOWN
  const core = coreEnd(document, start, last)
  if (core < start) return undefined
  const head = tokens.lower[core]
  const after = { first: core + 1, last: apposition ? apposition.last : last }
  const office = officeThenName(document, start, core, after.last) ?? ministerNamed(document, start, core, last)
  if (office) return office
  // a person's name goes with no noun behind it: "said Doe ina memo to staff"
  const person = document.mentionAt(document.references, start)
  if (person?.form === 'name' && person.entity?.kind === 'person' && person.last < core && !person.possessive) {
    const party = document.party(person)
    if (party) return { speaker: { party, at: person, ...readRole(document, person, start, after) } }
  }
  if (SPOKESPERSON.has(head)) return spokesperson(document, start, core, last)
  const reference = document.mentionAt(document.references, core)
  if (reference && !(reference.form === 'nominal' && DOCUMENT_NOUNS.has(head) && !reference.entity)) {
    if (reference.form !== 'name' && !reference.entity) return unresolved(document, reference)
    const party = document.party(reference)
    if (!party) return undefined
    return { speaker: { party, at: reference, ...readRole(document, reference, start, after) } }
  }
  if (PRONOUNS.test(head) && core === start) return NOBODY_KNOWN
  if (TWO_OR_MORE.test(head) && core === start + 1 && tokens.lower[start] === 'the') return NOBODY_KNOWN
  if (tokens.kind[core] === NUMBER || tokens.kind[core] === PUNCTUATION) return undefined
  if (DOCUMENT_NOUNS.has(head)) {
    const owner = ownerIn(document, start, core) ?? ownerIn(document, core + 1, last)
    if (owner) return plain(document.party(owner), owner)
    // "the statement adds": of whom the sentences before tell
    const inView =
      OWN_WORDS.has(head) && tokens.lower[start - 1] !== 'a'
        ? (ownerBefore(document, start, head) ?? organizationInView(document, start))
        : undefined
    if (inView) return plain(document.party(inView), inView)
  }
  const holder = officeHolder(document, first, core)
  return (
    (holder && plain(document.party(holder), document.tokens.range(first, core))) || described(document, start, core)
  )
}

/** "Acme's managing director, Sir Peter Doe": the office first, then who holds it. */
function officeThenName(document: AnnotatedDocument, start: number, core: number, limit: number): Subject | undefined {
  const { tokens } = document
  if (!ROLE_NOUNS.has(tokens.lower[core])) return undefined
  // "the chief technical officer of Acme, John Doe"
  const whose = /^(?:of|at|for)$/.test(tokens.lower[core + 1])
    ? document.mentionAt(document.references, tokens.lower[core + 2] === 'the' ? core + 3 : core + 2)
    : undefined
  const comma = (whose?.last ?? core) + 1
  if (tokens.lower[comma] !== ',') return undefined
  let first = comma + 1
  while (first <= limit && (HONORIFICS.has(tokens.lower[first]) || tokens.lower[first] === '.')) first++
  const name = document.mentionAt(document.references, first)
  if (!name?.entity || name.form !== 'name' || name.first !== first || name.last > limit) return undefined
  if (name.entity.kind !== 'person' && name.entity.kind !== 'unknown') return undefined
  const party = document.party(name)
  const office = officeOf(document, start, core)
  const organization = office.organization ?? (whose && whose.entity?.kind !== 'person' ? document.party(whose) : null)
  return party && { speaker: { party, at: name, ...office, organization: organization ?? null } }
}

const MINISTERS = /^(?:minister|secretary|commissioner|director|president|head|manager|vp)$/

/** "Minister of State for Industry Jane Doe": the office goes on behind "of" and "for", its holder's name ends it. */
function ministerNamed(document: AnnotatedDocument, start: number, core: number, last: number): Subject | undefined {
  const { tokens } = document
  const name = document.mentionAt(document.references, last)
  if (!MINISTERS.test(tokens.lower[core]) || name?.form !== 'name' || name.entity?.kind !== 'person') return undefined
  if (name.last !== last || name.first < core + 3 || !tokens.isCapital(name.first - 1)) return undefined
  for (let at = core + 1; at < name.first; at++) if (tokens.kind[at] === PUNCTUATION) return undefined
  const party = document.party(name)
  const role = document.slice(tokens.range(start, name.first - 1)).replace(/\s+/g, ' ')
  return party && { speaker: { party, at: name, role, organization: null } }
}

const SENT = /^(?:sent|posted|published|issued|released|shared|seen|obtained|signed|filed|written)$/

/** Last token of the phrase before its postmodifiers: "a spokesperson" of "a spokesperson for the company". */
function coreEnd(document: AnnotatedDocument, first: number, last: number): number {
  const { tokens } = document
  if (/^(?:one|some|many|several|most|two|three|a|all)$/.test(tokens.lower[first]) && tokens.lower[first + 1] === 'of')
    return coreEnd(document, first + 2, last)
  for (let i = first + 1; i <= last; i++) {
    if (document.mentionAt(document.references, i)?.form === 'name') continue
    // "Dr. Jane Doe"
    if (tokens.lower[i] === '.' && (HONORIFICS.has(tokens.lower[i - 1]) || SHORT_TITLES.has(tokens.lower[i - 1])))
      continue
    // "a 30-year-old engineer"
    if (tokens.lower[i] === '-' && (tokens.flags[i] & tokens.flags[i + 1] & GLUED) !== 0) continue
    if (tokens.kind[i] === PUNCTUATION && tokens.lower[i] !== "'" && tokens.lower[i] !== '’') return i - 1
    if (POSTMODIFIERS.has(tokens.lower[i])) return i - 1
    // "a message sent this morning", "the letter seen by"
    if (SENT.test(tokens.lower[i]) && DOCUMENT_NOUNS.has(tokens.lower[i - 1])) return i - 1
  }
  return last
}

function spokesperson(document: AnnotatedDocument, first: number, core: number, last: number): Subject | undefined {
  const organization =
    ownerIn(document, first, core - 1) ?? ownerIn(document, core + 1, last) ?? organizationInView(document, first)
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
  if (/^(?:one|some|many|several|most)$/.test(tokens.lower[start]) && tokens.lower[start + 1] === 'of') start += 2
  while (start < core && /^(?:the|a|an|one|this|that|its|his|her|their)$/.test(tokens.lower[start])) start++
  if (core - start > 5) start = core - 2
  // "one 30-year-old software engineer": the words behind the figure
  for (let i = core - 1; i >= start; i--)
    if (/-old$/.test(tokens.lower[i])) {
      start = i + 1
      break
    }
  // "a financing was expected": a clause
  for (let i = start; i <= core; i++)
    if (/^(?:is|was|are|were|has|have|had|be|been)$/.test(tokens.lower[i])) return undefined
  if (POSTMODIFIERS.has(tokens.lower[start]) || CLAUSE_OPENERS.has(tokens.lower[start])) return undefined
  for (let i = start; i <= core; i++)
    if (tokens.kind[i] !== WORD && !(i > start && i < core && /^['’]$/.test(tokens.lower[i]))) return undefined
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
