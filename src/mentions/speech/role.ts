import { ROLE_NOUNS } from '../../language/speech-nouns.js'
import { PUNCTUATION } from '../../language/tokens.js'
import type { AnnotatedDocument } from '../annotated-document.js'
import type { Reference } from '../types.js'
import type { Speaker } from './types.js'

type Role = Pick<Speaker, 'role' | 'organization'>
const NONE: Role = { role: null, organization: null }

/**
 * The office of a named speaker where it stands beside the name: "Acme chief executive Jane Doe",
 * "Jane Doe, chief executive of Acme,".
 */
export function readRole(
  document: AnnotatedDocument,
  name: Reference,
  first: number,
  after: { readonly first: number; readonly last: number },
): Role {
  if (name.form !== 'name') return NONE
  const before = roleBefore(document, name, first)
  return before.role ? before : roleAfter(document, name, after.last)
}

function roleBefore(document: AnnotatedDocument, name: Reference, first: number): Role {
  const { tokens } = document
  if (name.first - 1 < first || !ROLE_NOUNS.has(tokens.lower[name.first - 1])) return NONE
  let start = name.first - 1
  let organization: Reference | undefined
  while (start > first) {
    const reference = document.mentionAt(document.references, start - 1)
    if (reference) {
      organization = reference.entity && reference.entity.kind !== 'person' ? reference : undefined
      break
    }
    if (/^(?:'s|the|a|an|its|their|his|her|,|by|said|says)$/.test(tokens.lower[start - 1])) break
    start--
  }
  if (!organization && start > first && tokens.lower[start - 1] === "'s")
    organization = document.mentionAt(document.references, start - 2)
  return made(document, start, name.first - 1, organization)
}

function roleAfter(document: AnnotatedDocument, name: Reference, limit: number): Role {
  const { tokens } = document
  let start = name.last + 1
  if (start <= limit && /^(?:of|at|from)$/.test(tokens.lower[start])) return houseOf(document, start + 1, limit)
  if (start > limit || !/^[,(–—]$/.test(tokens.lower[start])) return NONE
  start++
  const owner = document.mentionAt(document.references, start)
  if (owner?.possessive && owner.entity && owner.entity.kind !== 'person') return officeAfter(document, owner, limit)
  while (start <= limit && /^(?:the|a|an|who|is|was|its|also|our)$/.test(tokens.lower[start])) start++
  let organization: Reference | undefined
  let end = start
  for (; end <= limit && end < start + 14; end++) {
    if (tokens.kind[end] === PUNCTUATION && tokens.lower[end] !== '&') break
    const reference = document.mentionAt(document.references, end)
    if (reference?.entity && reference.entity.kind !== 'person' && reference.form !== 'pronoun') {
      organization = employerAfter(document, reference, limit) ?? reference
      if (organization !== reference) end = organization.first
      break
    }
  }
  const words = Array.from({ length: Math.max(0, end - start) }, (_, i) => tokens.lower[start + i])
  if (!words.some(word => ROLE_NOUNS.has(word)) || (!organization && words.length > 8)) return NONE
  let last = end - 1
  while (last > start && /^(?:of|at|for|with|the|to|,|in|from)$/.test(tokens.lower[last])) last--
  // "vice president of public affairs for tech industry group NetChoice": what describes the house is no part of the office
  if (organization)
    for (let i = last - 1; i > start; i--)
      if (/^(?:at|for|with)$/.test(tokens.lower[i]) && words.slice(0, i - start).some(word => ROLE_NOUNS.has(word)))
        last = i - 1
  return made(document, start, last, organization)
}

/** "Jane Doe of the research firm Acme": where she speaks from, and no office. */
function houseOf(document: AnnotatedDocument, first: number, limit: number): Role {
  const { tokens } = document
  for (let at = first; at <= Math.min(limit, first + 5); at++) {
    if (tokens.kind[at] === PUNCTUATION) return NONE
    const house = document.mentionAt(document.references, at)
    if (house?.form !== 'name') continue
    return house.entity?.kind === 'organization' ? { role: null, organization: document.party(house) ?? null } : NONE
  }
  return NONE
}

/** "Jane Doe, Acme's chief executive", "Jane Doe, its head of research": the office behind its owner. */
function officeAfter(document: AnnotatedDocument, owner: Reference, limit: number): Role {
  const { tokens } = document
  const start = owner.last + (tokens.lower[owner.last + 1] === "'s" ? 2 : 1)
  let end = start
  while (
    end <= limit &&
    end < start + 10 &&
    tokens.kind[end] !== PUNCTUATION &&
    !/^(?:who|said|says|told)$/.test(tokens.lower[end])
  )
    end++
  for (let at = start; at < end; at++)
    if (ROLE_NOUNS.has(tokens.lower[at])) return made(document, start, end - 1, owner)
  return NONE
}

/** "Head of Norland Business at Acme": what is named first belongs to the office. */
function employerAfter(document: AnnotatedDocument, { last }: Reference, limit: number): Reference | undefined {
  const { tokens } = document
  let at = last + 1
  while (
    at < Math.min(limit, last + 4) &&
    tokens.kind[at] !== PUNCTUATION &&
    !/^(?:at|for|with)$/.test(tokens.lower[at])
  )
    at++
  if (at >= limit || !/^(?:at|for|with)$/.test(tokens.lower[at])) return undefined
  const next = document.mentionAt(document.references, at + 1)
  return next?.entity && next.entity.kind !== 'person' && next.form !== 'pronoun' ? next : undefined
}

/** An office that stands before its holder: the words of it, and whose office it is. */
export function officeOf(document: AnnotatedDocument, first: number, last: number): Role {
  const { tokens } = document
  let start = last
  while (start > first && !/^(?:'s|the|a|an|its|their|his|her|,|by)$/.test(tokens.lower[start - 1])) {
    if (document.mentionAt(document.references, start - 1)?.form === 'name') break
    start--
  }
  const owner = tokens.lower[start - 1] === "'s" ? start - 2 : start - 1
  const organization = owner >= first ? document.mentionAt(document.references, owner) : undefined
  return made(document, start, last, organization?.entity?.kind === 'person' ? undefined : organization)
}

function made(document: AnnotatedDocument, first: number, last: number, organization: Reference | undefined): Role {
  const role = document.slice(document.tokens.range(first, last)).replace(/\s+/g, ' ')
  return { role, organization: (organization && document.party(organization)) ?? null }
}
