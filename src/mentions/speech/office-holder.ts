import { ROLE_NOUNS } from '../../language/speech-nouns.js'
import type { AnnotatedDocument } from '../annotated-document.js'
import type { Reference } from '../types.js'
import { readRole } from './role.js'

/** Offices that an article names again without their holder, with the words that told them. */
const OFFICES: Readonly<Record<string, RegExp>> = {
  ceo: /\b(?:ceo|chief executive)\b/i,
  cfo: /\b(?:cfo|chief financial|finance chief)\b/i,
  cto: /\b(?:cto|chief technology)\b/i,
  coo: /\b(?:coo|chief operating)\b/i,
  executive: /\b(?:c[eftiop]o|executive|chief|president|head)\b/i,
  founder: /founder\b/i,
  'co-founder': /founder\b/i,
  cofounder: /founder\b/i,
  president: /\bpresident\b/i,
  chairman: /\bchair/i,
  chair: /\bchair/i,
  chairwoman: /\bchair/i,
  director: /\bdirector\b/i,
  analyst: /\b(?:analyst|strategist|economist)\b/i,
  professor: /\bprofessor\b/i,
  researcher: /\b(?:researcher|scientist)\b/i,
  senator: /\bsen(?:ator)?\b/i,
  minister: /\bminister\b/i,
  judge: /\bjudge\b/i,
  commissioner: /\bcommissioner\b/i,
  lawyer: /\b(?:lawyer|attorney|counsel)\b/i,
  attorney: /\b(?:lawyer|attorney|counsel)\b/i,
}

/**
 * The person whom "the CEO", "the founder", "Acme CEO" stands for: the last one before it whose name stands beside such
 * an office, of that house where one is told; in a headline the first one below it.
 */
export function officeHolder(document: AnnotatedDocument, first: number, head: number): Reference | undefined {
  const { lower } = document.tokens
  const told = Object.hasOwn(OFFICES, lower[head]) ? OFFICES[lower[head]] : undefined
  if (!told) return undefined
  const start = lower[head - 1] === 'chief' ? head - 1 : head
  const house = document.mentionAt(document.references, start - 1)
  const opener = lower[first] === 'the' ? first + 1 : first
  if (house ? house.first !== opener || !house.entity : start !== opener || opener === first) return undefined
  const headline = document.sentenceAt(head)?.block.kind === 'title'
  let found: Reference | undefined
  for (const reference of document.references) {
    if (reference.first >= first && (found || !headline)) break
    if (reference.form !== 'name' || reference.entity?.kind !== 'person' || reference.entity === found?.entity) continue
    const beside = officeBeside(document, reference)
    if (beside?.role && told.test(beside.role) && (!house || isOf(beside, house))) found = reference
  }
  return found
}

/** Is an office told to be of a house? */
const isOf = ({ organization }: Office, house: Reference): boolean => organization?.name === house.entity?.name

type Office = ReturnType<typeof readRole>

/** "Acme CEO Jane Doe", "Jane Doe, chief executive of Acme", "its chief executive, Jane Doe". */
function officeBeside(document: AnnotatedDocument, name: Reference): Office | undefined {
  const { tokens } = document
  const sentence = document.sentenceAt(name.first)
  if (!sentence) return undefined
  const comma = name.first - 1
  if (tokens.lower[comma] === ',' && ROLE_NOUNS.has(tokens.lower[comma - 1])) {
    const role = document.slice(tokens.range(Math.max(sentence.first, comma - 3), comma - 1))
    return { role, organization: null }
  }
  return readRole(document, name, sentence.first, { first: name.last + 1, last: sentence.last })
}
