import { PARTICIPLE } from '../../language/inflection.js'
import { reportingVerb } from '../../language/reporting-verbs.js'
import type { Sentence } from '../../language/sentences.js'
import { PUNCTUATION, type Tokens, WORD } from '../../language/tokens.js'
import { auxiliary, verbForm } from '../../language/verbs.js'
import { PREPOSITIONS, RELATIVES, SUBORDINATORS } from '../../language/word-classes.js'
import type { Entity, Reference } from '../types.js'

/** The references of a sentence as far as they are read, and the names that follow. */
export interface Neighbours {
  /** The last reference that stood as subject, with those listed before it, and its last token. */
  agent: { readonly entities: readonly Entity[]; readonly last: number } | undefined
  /** Whom the list that ends with the last reference names. */
  series: readonly Entity[]
  /** The last reference read. */
  last: Reference | undefined
  /** Names of the article; those from `next` on are not read yet. */
  readonly names: readonly Reference[]
  next: number
}

/** Words after which another name for the same one follows: "the company was renamed Initech". */
const SAME = /^(?:renamed|rebranded|called|named|dubbed|known|as|formerly|previously|now|aka|became|becomes|become)$/

const VALUING = /^(?:valued|values|valuing)$/
const PAYING =
  /^(?:buy|buys|bought|acquire[ds]?|led|leads?|back|backs|backed|invest|invests|invested|purchase[ds]?|take|takes|took|join|joins|joined|co-led)$/

/** "Initech bought a stake in Hooli in a deal that valued the company at $9m": who pays is not what is valued. */
function paysFor(tokens: Tokens, from: number): boolean {
  let at = from
  while (at < from + 4 && (auxiliary(tokens.lower[at]) || tokens.lower[at] === 'also' || tokens.lower[at] === 'will'))
    at++
  return PAYING.test(tokens.lower[at] ?? '')
}

/**
 * Whom a pronoun or nominal cannot mean: who stands with it in one clause. In "Initech tried to buy the company" and in
 * "the company was sold to Initech" another one is meant.
 */
export function disjointFrom(
  tokens: Tokens,
  sentence: Sentence,
  first: number,
  last: number,
  { agent, names, next }: Neighbours,
): Entity[] {
  const excluded: Entity[] = []
  if (agent && isObject(tokens, first) && inOneClause(tokens, agent.last + 1, first - 1))
    excluded.push(...agent.entities)
  else if (agent && VALUING.test(tokens.lower[first - 1] ?? '') && paysFor(tokens, agent.last + 1))
    excluded.push(...agent.entities)
  excluded.push(...withinOpening(tokens, sentence, first, { names, next } as Neighbours))
  const told = whoIsTold(tokens, first, names[next - 1])
  if (told) excluded.push(told)
  const end = clauseEnd(tokens, last + 1, sentence.last)
  for (let at = next; at < names.length && names[at].first <= end; at++) {
    const { entity, first: start } = names[at]
    if (entity && start > last && !SAME.test(tokens.lower[start - 1])) excluded.push(entity)
  }
  return excluded
}

/** "A spokesperson told Initech Weekly it will close": whoever is told it is not whom it is told of. */
function whoIsTold({ lower }: Tokens, first: number, before: Reference | undefined): Entity | undefined {
  if (!before || before.last !== (lower[first - 1] === 'that' ? first - 2 : first - 1)) return undefined
  const verb = lower[before.first - 1] === 'the' ? before.first - 2 : before.first - 1
  const tells = /^(?:told|tells|telling|informed|assured)$/.test(lower[verb] ?? '')
  const to = lower[verb] === 'to' && /^(?:confirmed|said|admitted|revealed)$/.test(lower[verb - 1] ?? '')
  return tells || to ? before.entity : undefined
}

/**
 * "After acquiring Initech in 2019, it", "Backed by Initech, the startup said it": whom the opening phrase of a deed names is
 * not who the sentence is about.
 */
function withinOpening(tokens: Tokens, sentence: Sentence, first: number, { names, next }: Neighbours): Entity[] {
  const verb = OPENERS.has(tokens.lower[sentence.first]) ? sentence.first + 1 : sentence.first
  const word = tokens.lower[verb]
  const opens = (word.length > 4 && word.endsWith('ing')) || isDoneBy(tokens, verb)
  const comma = opens ? openingEnd(tokens, verb, first) : -1
  const found: Entity[] = []
  for (let at = next - 1; at >= 0 && names[at].first > verb; at--) {
    const { entity, last } = names[at]
    if (entity && last < comma) found.push(entity)
  }
  return found
}

const OPENERS = new Set(['after', 'by', 'since', 'before', 'upon', 'while', 'when'])

/** "Backed by", "Founded in 2015 by". */
const isDoneBy = (tokens: Tokens, verb: number): boolean =>
  (tokens.lower[verb + 1] === 'by' || tokens.lower[verb + 3] === 'by') &&
  ((verbForm(tokens.lower[verb])?.forms ?? 0) & PARTICIPLE) !== 0

/** The comma behind which the sentence tells whom it is about without a name, at `first` or before; -1 where there is none. */
function openingEnd({ lower }: Tokens, verb: number, first: number): number {
  if (first <= verb) return -1
  if (lower[first - 1] === ',') return first - 1
  // "Backed by Initech, the startup said it"
  if (lower[verb].endsWith('ing')) return -1
  for (let at = first - 2; at > verb; at--) if (lower[at] === ',' && /^(?:the|this)$/.test(lower[at + 1])) return at
  return -1
}

/** Does a verb or a preposition stand before? */
function isObject(tokens: Tokens, at: number): boolean {
  const before = tokens.lower[at - 1]
  if (at === 0 || tokens.kind[at - 1] !== WORD) return false
  if (PREPOSITIONS.has(before)) return before !== 'like'
  return verbForm(before) !== undefined && auxiliary(before) === undefined && !reportingVerb(before)
}

/** Does nothing between two tokens open another clause? */
function inOneClause(tokens: Tokens, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (opensClause(tokens, at)) return false
  return true
}

function clauseEnd(tokens: Tokens, first: number, limit: number): number {
  let at = first
  while (at <= limit && !opensClause(tokens, at)) at++
  return at - 1
}

function opensClause(tokens: Tokens, at: number): boolean {
  const word = tokens.lower[at]
  if (tokens.kind[at] === PUNCTUATION) return word !== '-' && word !== "'" && word !== '’' && word !== '.'
  if (RELATIVES.has(word) || word === 'and' || word === 'but') return true
  if (SUBORDINATORS.has(word)) return true
  return reportingVerb(word) !== undefined
}
