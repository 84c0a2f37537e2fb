import { PAST, THIRD } from '../../language/inflection.js'
import { isOutletName } from '../../language/outlets.js'
import { PERSON_NOUNS } from '../../language/party-nouns.js'
import { OFFICE_HEADS } from '../../language/role-words.js'
import type { Sentence } from '../../language/sentences.js'
import { WORD, WordTable, wordsIn, wordsLike } from '../../language/tokens.js'
import { auxiliary, isModal, verbForm } from '../../language/verbs.js'
import { isAdverb, PREPOSITIONS } from '../../language/word-classes.js'
import type { Entity, Reference } from '../types.js'
import type { NameContext } from './context.js'
import type { Neighbours } from './disjoint.js'
import { nominalAt } from './nominals.js'
import type { Profiles } from './profiles.js'
import { isAnaphoricPronoun, pronounAt } from './pronouns.js'
import { OTHER, OWNER, Salience, SOURCE, SUBJECT } from './salience.js'

/** What the readers of pronouns and nominals share. */
export interface Scene extends NameContext {
  readonly profiles: Profiles
  readonly salience: Salience
  /** Tokens between quotation marks: there "it" and "we" are somebody else's. */
  readonly quoted: Uint8Array
  /** The gender by which a person has been called. */
  readonly genders: Map<Entity, 'he' | 'she'>
  readonly neighbours: Neighbours
  /** What "bought it" last stood for: a story of owners is told of one company. */
  dealt: { readonly entity: Entity; readonly block: number } | undefined
}

/** Adds the pronouns and nominals between the names, each tied to whom it stands for; all in token order. */
export function addAnaphora(context: NameContext, names: readonly Reference[], profiles: Profiles): Reference[] {
  const { document, tokens } = context
  const quoted = new Uint8Array(tokens.count)
  for (const { first, last } of document.quotations) if (last - first > 4) quoted.fill(1, first, last + 1)
  const { evidence, known, smallNames } = context
  const scene: Scene = {
    document,
    tokens,
    evidence,
    known,
    smallNames,
    profiles,
    salience: new Salience(),
    quoted,
    genders: new Map(profiles.genders),
    neighbours: { agent: undefined, series: [], last: undefined, names, next: 0 },
    dealt: undefined,
  }
  const all: Reference[] = []
  let next = 0
  for (const sentence of document.sentences) {
    while (next < names.length && names[next].first < sentence.first) all.push(names[next++])
    const until = namesUntil(names, next, sentence.last)
    readSentence(scene, sentence, names, next, until, all)
    next = until
  }
  while (next < names.length) all.push(names[next++])
  return all
}

/** What a word may open; most words open nothing. */
const OPENERS = new WordTable<'pronoun' | 'nominal' | 'preposition'>(word =>
  isAnaphoricPronoun(word)
    ? 'pronoun'
    : word === 'the' || word === 'this'
      ? 'nominal'
      : PREPOSITIONS.has(word)
        ? 'preposition'
        : undefined,
)

function namesUntil(names: readonly Reference[], from: number, last: number): number {
  let until = from
  while (until < names.length && names[until].first <= last) until++
  return until
}

function readSentence(
  scene: Scene,
  sentence: Sentence,
  names: readonly Reference[],
  from: number,
  until: number,
  all: Reference[],
): void {
  const { tokens, salience, neighbours } = scene
  const { kind, form } = tokens
  const openers = tokens.vocabulary.columnOf(OPENERS)
  let next = from
  let opening = true
  neighbours.agent = undefined
  const push = (reference: Reference) => {
    all.push(reference)
    const wired = opening && isOfDateline(scene, sentence, reference)
    const related = isRelated(scene, reference)
    const sourced = wired || related || isSource(scene, sentence, reference.first) || isTold(scene, reference)
    const weight = sourced ? SOURCE : opening && !reference.possessive ? SUBJECT : weightOf(scene, sentence, reference)
    const { entity, last } = reference
    const told = neighbours.last
    const listed =
      told !== undefined &&
      /^(?:and|,)$/.test(tokens.lower[reference.first - 1] ?? '') &&
      reference.first - told.last <= 3
    neighbours.series = entity ? [...(listed ? neighbours.series : []), entity].slice(-5) : []
    neighbours.last = reference
    if (entity) salience.note(entity, sentence, reference.first, weight)
    if (entity && weight === SUBJECT) neighbours.agent = { entities: neighbours.series, last }
    if (!wired && !related) opening = false
  }
  for (let i = sentence.first; i <= sentence.last; i++) {
    if (next < until && names[next].first === i) {
      const name = names[next++]
      push(name)
      i = name.last
      continue
    }
    if (kind[i] !== WORD) continue
    const opener = openers.of(form[i])
    if (opener === undefined) continue
    if (opener === 'preposition') {
      if (i > sentence.first) opening = false
      continue
    }
    neighbours.next = next
    const found = opener === 'pronoun' ? pronounAt(scene, sentence, i) : nominalAt(scene, sentence, i, names[next])
    if (!found) continue
    while (next < until && names[next].first <= found.last) next++
    push(found)
    i = found.last
  }
  while (next < until) push(names[next++])
}

/** "March 5 (Reuters) - Acme said it": the agency of a dateline is nobody that the sentence tells of. */
const isOfDateline = ({ tokens: { lower } }: Scene, sentence: Sentence, { first, last }: Reference): boolean =>
  first > sentence.first &&
  first < sentence.first + 12 &&
  lower[first - 1] === '(' &&
  lower[last + 1] === ')' &&
  /^[–—-]$/.test(lower[last + 2] ?? '')

/** What stands before the one who is told something, or behind an outlet that tells it. */
const ADDRESSING = new WordTable<'told' | 'to'>(word =>
  /^(?:told|tells|telling)$/.test(word) ? 'told' : word === 'to' || word === 'with' ? 'to' : undefined,
)
/** Words of what is said to somebody: "in a statement to Acme Weekly, it". */
const SAID_TO = wordsLike(
  /^(?:statement|interview|email|e-mail|comment|comments|response|message|letter|remarks|reply)$/,
)
const FIRST = wordsLike(/^(?:first|also|previously|earlier)$/)
const REPORTING = wordsLike(/^(?:reported|reports|wrote|writes)$/)
const OWN_PEOPLE = wordsLike(/^(?:employees|staff|staffers|workers|colleagues)$/)
const ARTICLE = wordsLike(/^the$/)

/** "told Acme Weekly it", "in an interview with Acme Weekly, it", "Acme Weekly reported that it": who is told, or who reports. */
function isTold({ tokens }: Scene, { first, last, entity, form }: Reference): boolean {
  if (form !== 'name' || !entity) return false
  // "told Acme employees": its own people
  if (tokens.says(OWN_PEOPLE, last + 1)) return false
  const before = tokens.says(ARTICLE, first - 1) ? first - 2 : first - 1
  const address = tokens.says(ADDRESSING, before)
  if (address === 'told' || (address === 'to' && tokens.says(SAID_TO, before - 1))) return true
  const verb = tokens.says(FIRST, last + 1) ? last + 2 : last + 1
  return tokens.says(REPORTING, verb) !== undefined && isOutletName(entity.name)
}

const RELATED = wordsIn(
  'parent rival rivals owner competitor competitors challenger supplier subsidiary spinoff spinout backer',
)

/** "the Acme rival", "Acme parent Globex": who is named to tell who somebody else is. */
const isRelated = ({ tokens }: Scene, { last, form, possessive }: Reference): boolean =>
  form === 'name' && !possessive && tokens.says(RELATED, last + 1) !== undefined && !tokens.isCapital(last + 1)

/** "according to Acme", "according to data from Acme": the name of who says so. */
function isSource({ tokens: { lower } }: Scene, sentence: Sentence, first: number): boolean {
  const link = lower[first - 1]
  if (first - 2 < sentence.first || (link !== 'to' && link !== 'from' && link !== 'by')) return false
  for (let at = first - 1; at > Math.max(sentence.first, first - 8); at--)
    if (lower[at] === 'to') return lower[at - 1] === 'according'
  return false
}

/** How a reference stands: before its verb, as an owner, or elsewhere. */
function weightOf({ tokens }: Scene, sentence: Sentence, { first, last, possessive, form }: Reference): number {
  if (possessive) return form === 'name' ? OWNER : OTHER
  if (tokens.lower[last + 1] === ',' && /^(?:which|who)$/.test(tokens.lower[last + 2] ?? '')) return SUBJECT
  const before = first > sentence.first ? tokens.lower[first - 1] : ''
  if (PREPOSITIONS.has(before) && before !== 'like') return OTHER
  let at = last + 1
  if (tokens.lower[at] === '(') at = after(tokens.lower, at, ')', sentence.last)
  if (tokens.lower[at] === ',') {
    const close = after(tokens.lower, at + 1, ',', Math.min(sentence.last, at + 14))
    if (close > at + 1) at = close
  }
  while (at <= sentence.last && isAdverb(tokens.lower[at])) at++
  const word = tokens.lower[at]
  if (at > sentence.last || tokens.kind[at] !== WORD) return OTHER
  if (OFFICE_HEADS.has(word)) return OWNER
  // "former Acme engineers": no verb of the company
  if (PERSON_NOUNS.has(word) && word.endsWith('s')) return OTHER
  if (auxiliary(word) || isModal(word)) return SUBJECT
  const verb = verbForm(word)
  if (verb && (verb.forms & (PAST | THIRD)) !== 0) return SUBJECT
  return OTHER
}

/** The token after the next such mark, or `from` where there is none by `limit`. */
function after(lower: readonly string[], from: number, mark: string, limit: number): number {
  for (let at = from; at <= limit; at++) if (lower[at] === mark) return at + 1
  return from
}
