import { isFunctionWord } from '../../language/everyday-words.js'
import { PAST, THIRD } from '../../language/inflection.js'
import type { Sentence } from '../../language/sentences.js'
import { ALL_CAPS, WORD } from '../../language/tokens.js'
import { auxiliary, isModal, verbForm } from '../../language/verbs.js'
import { isAdverb, PREPOSITIONS } from '../../language/word-classes.js'
import type { Entity, Reference } from '../types.js'
import type { Scene } from './anaphora.js'
import { EMPTY_IT_ADJECTIVES, EMPTY_IT_VERBS } from './anaphora-words.js'
import { disjointFrom } from './disjoint.js'
import { HOUSE } from './salience.js'
import { isToldByBody, isToldByUnknown, tellerOf } from './tellers.js'

const NEUTER = new Set(['it', 'its', 'itself'])
const PERSONAL = new Map<string, 'he' | 'she'>([
  ['he', 'he'],
  ['him', 'he'],
  ['his', 'he'],
  ['himself', 'he'],
  ['she', 'she'],
  ['her', 'she'],
  ['hers', 'she'],
  ['herself', 'she'],
])

/** Pronouns of the third person singular, which stand for somebody of the article. */
export const isAnaphoricPronoun = (word: string): boolean => NEUTER.has(word) || PERSONAL.has(word)

/** The pronoun at a token, tied to whom it stands for; undefined where there is none, or where "it" is nobody. */
export function pronounAt(scene: Scene, sentence: Sentence, i: number): Reference | undefined {
  const word = scene.tokens.lower[i]
  if ((scene.tokens.flags[i] & ALL_CAPS) !== 0) return undefined
  const gender = PERSONAL.get(word)
  if (gender)
    return make(scene, i, scene.quoted[i] ? undefined : person(scene, sentence, i, gender), owns(scene, sentence, i))
  if (!NEUTER.has(word)) return undefined
  if (word === 'it' && isEmpty(scene, sentence, i)) return undefined
  if (isOfPlainOwner(scene, sentence, i)) return make(scene, i, undefined, owns(scene, sentence, i))
  const later = word === 'its' ? toldLater(scene, sentence, i) : undefined
  const meant = () => {
    if (scene.quoted[i]) return undefined
    if (word !== 'it' || acts(scene, sentence, i)) return thing(scene, sentence, i) ?? later
    const verb = scene.tokens.lower[i - 1] ?? ''
    return DEALS.test(verb) ? dealtIn(scene, sentence, i) : AT_LAW.test(verb) ? suedAs(scene, sentence, i) : undefined
  }
  return make(scene, i, meant(), owns(scene, sentence, i))
}

/** Parts of a firm and other bodies without a name that "its" and "it" stand for within their sentence. */
const PLAIN_OWNERS = new Set(
  (
    'unit division segment arm subsidiary branch affiliate market industry sector economy country city state region ' +
    'province county government university hospital school factory plant mine store chain brand'
  ).split(' '),
)

/** "The automotive unit went the other way: its revenue fell": nobody named in the sentence, and a body that is not. */
function isOfPlainOwner({ tokens, neighbours }: Scene, sentence: Sentence, i: number): boolean {
  if (!/^(?:the|an?|another|one)$/.test(tokens.lower[sentence.first])) return false
  if (neighbours.last && neighbours.last.first >= sentence.first) return false
  for (let at = sentence.first + 1; at < Math.min(i, sentence.first + 5); at++) {
    if (tokens.kind[at] !== WORD || isFunctionWord(tokens.lower[at])) return false
    if (PLAIN_OWNERS.has(tokens.lower[at])) return !PLAIN_OWNERS.has(tokens.lower[at + 1] ?? '')
  }
  return false
}

/** "Since its acquisition of Initech in 2012, Acme has grown": who is named right behind the opening phrase. */
function toldLater({ tokens, neighbours }: Scene, sentence: Sentence, i: number): Entity | undefined {
  if (i > sentence.first + 2 || !PREPOSITIONS.has(tokens.lower[sentence.first])) return undefined
  const { names, next } = neighbours
  for (let at = next; at < names.length && names[at].last <= sentence.last; at++) {
    const { entity, first, possessive } = names[at]
    if (tokens.lower[first - 1] !== ',') continue
    return !possessive && entity?.kind !== 'person' && entity?.kind !== 'place' ? entity : undefined
  }
  return undefined
}

/** Verbs of which "it" is a company more often than a thing. */
const DEALS =
  /^(?:buy|buys|bought|buying|acquire[ds]?|acquiring|purchase[ds]?|purchasing|sell|sells|sold|selling|took|absorbed|swallowed)$/

/** Verbs of courts and authorities of which "it" is whoever the story is of. */
const AT_LAW =
  /^(?:fined|fining|sued|suing|accused|accuses|accusing|ordered|investigating|investigated|charged|blacklisted)$/

/** "The regulator fined it": anybody named but who acts. */
function suedAs(scene: Scene, sentence: Sentence, i: number): Entity | undefined {
  const entity = thing(scene, sentence, i)
  return entity && entity !== scene.salience.agentIn(sentence) ? entity : undefined
}

/** "Acme bought it and sold it", "In 2019 Hooli took it over": the company that the one before dealt in, if not this one. */
function dealtIn(scene: Scene, sentence: Sentence, i: number): Entity | undefined {
  // "Initech has grown since Acme bought it": who stands right before the verb
  const told = scene.neighbours.last
  const agent = told?.entity && told.last === i - 2 ? told.entity : scene.salience.agentIn(sentence)
  const last = scene.dealt
  const same = last && last.block === sentence.blockIndex && last.entity !== agent ? last.entity : undefined
  const entity = same ?? thing(scene, sentence, i)
  if (!entity || entity === agent) return undefined
  scene.dealt = { entity, block: sentence.blockIndex }
  return entity
}

const make = ({ tokens }: Scene, i: number, entity: Entity | undefined, possessive: boolean): Reference => ({
  start: tokens.start[i],
  end: tokens.end[i],
  first: i,
  last: i,
  form: 'pronoun',
  entity,
  possessive,
})

const owns = (scene: Scene, sentence: Sentence, i: number): boolean => {
  const word = scene.tokens.lower[i]
  return word === 'its' || word === 'his' || (word === 'her' && ownsNext(scene, sentence, i))
}

/** Whom a pronoun cannot mean: who stands in its clause; of an owner ("Initech, its supplier") whom the phrase tells of. */
function excludedAt(scene: Scene, sentence: Sentence, i: number): readonly Entity[] {
  const { tokens, neighbours } = scene
  if (/^(?:itself|himself|herself)$/.test(tokens.lower[i])) return []
  if (!owns(scene, sentence, i)) return disjointFrom(tokens, sentence, i, i, neighbours)
  const told = neighbours.last
  return told?.entity && tokens.lower[i - 1] === ',' && told.last === i - 2 ? [told.entity] : []
}

/** "Initech and its founder": who is named right before. */
function namedWith(scene: Scene, sentence: Sentence, i: number): Entity | undefined {
  const { tokens, neighbours } = scene
  const told = neighbours.last
  if (!told?.entity || tokens.lower[i - 1] !== 'and' || !owns(scene, sentence, i)) return undefined
  const end = tokens.lower[i - 2] === '.' ? i - 3 : i - 2
  return told.last === end && told.form === 'name' ? told.entity : undefined
}

function person(scene: Scene, sentence: Sentence, i: number, gender: 'he' | 'she'): Entity | undefined {
  const { salience, genders } = scene
  const named = namedWith(scene, sentence, i)
  if (named?.kind === 'person') return named
  const excluded = excludedAt(scene, sentence, i)
  const fits = (entity: Entity) =>
    entity.kind === 'person' && (genders.get(entity) ?? gender) === gender && !excluded.includes(entity)
  const bonus = (entity: Entity) => (genders.get(entity) === gender ? 1 : 0)
  const found =
    salience.inView(sentence, fits, { blocks: 4, reach: 8, bonus }) ??
    // a name of two words of which nothing tells what it is
    salience.inView(
      sentence,
      entity =>
        entity.kind === 'unknown' &&
        /^\p{L}[\p{L}'’.-]+ \p{L}[\p{L}'’-]+$/u.test(entity.key) &&
        !excluded.includes(entity),
      { blocks: 1, reach: 1 },
    )
  if (found && !genders.has(found)) genders.set(found, gender)
  return found
}

function thing(scene: Scene, sentence: Sentence, i: number): Entity | undefined {
  const { salience, profiles } = scene
  const named = namedWith(scene, sentence, i)
  if (named && named.kind !== 'person' && named.kind !== 'place') return named
  if (isToldByUnknown(scene, i) || isToldByBody(scene, sentence, i)) return undefined
  const teller = tellerOf(scene, sentence, i)
  if (teller) return teller
  const excluded = excludedAt(scene, sentence, i)
  const own = owns(scene, sentence, i)
  return salience.inView(
    sentence,
    entity =>
      (entity.kind === 'organization' || entity.kind === 'product' || entity.kind === 'unknown') &&
      profiles.sort(entity) !== 'law' &&
      !excluded.includes(entity),
    { blocks: 1, favoured: profiles.main, bonus: entity => (own && profiles.isHouse(entity) ? HOUSE : 0) },
  )
}

const TELLING = /^(?:said|says|announced|announces|confirmed|reported|that)$/

/** Does "it" stand before a verb? As an object it is as often a thing that nobody named. */
function acts({ tokens }: Scene, sentence: Sentence, i: number): boolean {
  let at = i + 1
  while (at <= sentence.last && isAdverb(tokens.lower[at])) at++
  const word = tokens.lower[at]
  if (at > sentence.last || tokens.kind[at] !== WORD) return /^["“‘]$/.test(word ?? '')
  // "said it and Initech will buy"
  if (word === 'and') return tokens.isCapital(at + 1) && TELLING.test(tokens.lower[i - 1] ?? '')
  return (
    auxiliary(word) !== undefined ||
    isModal(word) ||
    word === "'s" ||
    ((verbForm(word)?.forms ?? 0) & (PAST | THIRD)) !== 0
  )
}

/** "told her story": a noun follows; "told her that": none. */
function ownsNext({ tokens }: Scene, sentence: Sentence, i: number): boolean {
  const next = tokens.lower[i + 1]
  return (
    i < sentence.last &&
    tokens.kind[i + 1] === WORD &&
    (!isFunctionWord(next) || /^(?:own|first|last|two|three|new|then)$/.test(next))
  )
}

/** "It is clear that", "it seems", "make it easier to": no one is meant. */
function isEmpty({ tokens }: Scene, sentence: Sentence, i: number): boolean {
  const before = tokens.lower[i - 1] ?? ''
  const next = tokens.lower[i + 1] ?? ''
  if (/^(?:make|makes|making|made|find|finds|found|consider|considers)$/.test(before))
    return EMPTY_IT_ADJECTIVES.has(next) || /(?:er|ier)$/.test(next)
  if (EMPTY_IT_VERBS.has(next))
    return (
      !/^(?:takes|took|goes|follows|comes|came|remains|looks|sounds)$/.test(next) ||
      opensThat(tokens.lower, i + 2, sentence.last)
    )
  let at = i + 1
  while (
    at <= sentence.last &&
    (auxiliary(tokens.lower[at]) ||
      isModal(tokens.lower[at]) ||
      /^(?:'s|not|n't|also|still|now|become|became|getting)$/.test(tokens.lower[at]))
  )
    at++
  if (at === i + 1) return false
  // "it is the third round": the event, not its agent
  if (/^(?:'s|is|was)$/.test(tokens.lower[at - 1]) && /^(?:the|one)$/.test(tokens.lower[at])) return true
  return EMPTY_IT_ADJECTIVES.has(tokens.lower[at] ?? '') && opensThat(tokens.lower, at, sentence.last)
}

/** Does "that", "to", "whether" or the like follow within a few words? */
function opensThat(lower: readonly string[], from: number, limit: number): boolean {
  for (let at = from; at <= Math.min(limit, from + 7); at++) {
    if (/^(?:that|to|whether|if|how|why|when|who|which)$/.test(lower[at])) return true
    if (/^[.;:]$/.test(lower[at])) return false
  }
  return false
}
