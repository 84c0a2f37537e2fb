import { ROLE_NOUNS } from '../../language/speech-nouns.js'
import type { AnnotatedDocument } from '../annotated-document.js'
import type { Entity, Reference } from '../types.js'

export { type Office, officeFrom } from './office.js'

/** Whom a person works for; `former`: worked for, where the article names nobody else. */
export interface Affiliation {
  readonly employer: Entity
  readonly former: boolean
}

/** Whom each person works for, by the index of the person's entity, where the article says so beside the name. */
export function findAffiliations(document: AnnotatedDocument): ReadonlyMap<number, Affiliation> {
  const found = new Map<number, Entity>()
  const former = new Map<number, Entity>()
  const { references } = document
  references.forEach((reference, index) => {
    const person = reference.entity
    if (person?.kind !== 'person' || reference.form !== 'name' || found.has(person.index)) return
    const left = employerLeft(document, reference, references[index - 1])
    const employer = left ?? employerRight(document, reference, index)
    if (!employer) return
    const past = left !== undefined && isFormer(document, reference)
    const map = past ? former : found
    if (!map.has(person.index)) map.set(person.index, employer)
  })
  const all = new Map<number, Affiliation>()
  for (const [person, employer] of former) all.set(person, { employer, former: true })
  for (const [person, employer] of found) all.set(person, { employer, former: false })
  return all
}

const canEmploy = (reference: Reference | undefined): Entity | undefined =>
  reference?.entity &&
  (reference.entity.kind === 'organization' ||
    reference.entity.kind === 'unknown' ||
    reference.entity.kind === 'product')
    ? reference.entity
    : undefined

/** "Acme CEO Jane Doe", "Acme's chief executive Jane Doe", "Acme's Jane Doe". */
function employerLeft(
  document: AnnotatedDocument,
  person: Reference,
  before: Reference | undefined,
): Entity | undefined {
  const employer = canEmploy(before)
  if (!before || !employer || person.first - before.last > 8) return undefined
  const { lower } = document.tokens
  let role = false
  for (let at = before.last + 1; at < person.first; at++) {
    if (/^[.;:!?)]$/.test(lower[at])) return undefined
    if (lower[at] === ',' && !role) return undefined
    if (ROLE_NOUNS.has(lower[at]) || (lower[at] === 'member' && lower[at - 1] === 'board')) role = true
    else if (/^(?:of|by|to|from|with|for|in|on|at|is|was|said|says|has|that|who)$/.test(lower[at])) return undefined
  }
  return role || (before.possessive && person.first - before.last <= 2) ? employer : undefined
}

const isFormer = (document: AnnotatedDocument, person: Reference): boolean => {
  for (let at = person.first - 1; at >= Math.max(0, person.first - 7); at--)
    if (/^(?:former|ex|ex-|formerly)$/.test(document.tokens.lower[at])) return true
  return false
}

/** "Jane Doe, chief executive of Acme", "Jane Doe, Acme's chief executive", "Jane Doe (CEO of Acme)". */
function employerRight(document: AnnotatedDocument, person: Reference, index: number): Entity | undefined {
  const { lower, count } = document.tokens
  const open = lower[person.last + 1]
  // "chief executive Jane Doe of Acme"
  if (open === 'of' && ROLE_NOUNS.has(lower[person.first - 1] ?? '')) {
    const owner = document.references[index + 1]
    return owner?.first === person.last + 2 ? canEmploy(owner) : undefined
  }
  if (open !== ',' && open !== '(') return undefined
  if (lower[person.last + 2] === 'who') return employerLed(document, person, index)
  let role = false
  let next = index + 1
  for (let at = person.last + 2; at < Math.min(count, person.last + 14); at++) {
    if (/^[.;:!?)]$/.test(lower[at]) || /^(?:said|says|told|has|will|was|is|former|formerly)$/.test(lower[at]))
      return undefined
    const reference = document.references[next]
    if (reference && reference.first === at) {
      next++
      const employer = canEmploy(reference)
      if (employer && (role || ROLE_NOUNS.has(lower[reference.last + 1]) || reference.possessive))
        return role || hasRole(document, reference.last + 1) ? employer : undefined
      at = reference.last
      continue
    }
    if (ROLE_NOUNS.has(lower[at])) role = true
    else if (lower[at] === ',' && role) return undefined
  }
  return undefined
}

/** "Jane Doe, who has run Acme since 2019", "who founded the startup": whom she leads or came to. */
function employerLed(document: AnnotatedDocument, { last }: Reference, index: number): Entity | undefined {
  const { lower } = document.tokens
  const verb = /^(?:has|had)$/.test(lower[last + 3] ?? '') ? last + 4 : last + 3
  const told = verb > last + 3 ? /^(?:run|led|headed|chaired|founded|co-founded|joined)$/ : LEADS
  const firm = document.references[index + 1]
  return told.test(lower[verb] ?? '') && firm?.first === verb + 1 && !firm.possessive ? canEmploy(firm) : undefined
}
/** Of the past alone only what lasts: who "ran Acme" may be elsewhere by now. */
const LEADS = /^(?:runs|leads|heads|chairs|founded|co-founded|cofounded|joined)$/

function hasRole(document: AnnotatedDocument, from: number): boolean {
  for (let at = from; at < from + 6; at++) if (ROLE_NOUNS.has(document.tokens.lower[at] ?? '')) return true
  return false
}
