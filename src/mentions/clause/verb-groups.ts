import { BASE, ING, PARTICIPLE, PAST } from '../../language/inflection.js'
import { WordTable, wordsLike } from '../../language/tokens.js'
import { auxiliary, isModal, isNegation } from '../../language/verbs.js'
import type { AnnotatedDocument } from '../annotated-document.js'
import { coordinated } from './coordination.js'
import { isMainVerb } from './main-verb.js'
import { isHeadline } from './phrases.js'
import { isNominal, isVerbal, type Tagged, VERBS } from './tags.js'
import type { VerbGroup } from './types.js'

const NEGATIONS = new WordTable<true>(word => (isNegation(word) ? true : undefined))
const PARTICLES = new Set([
  'off',
  'down',
  'out',
  'up',
  'back',
  'away',
  'over',
  'ahead',
  'aside',
  'through',
  'apart',
  'aboard',
])

/** Verbs that a whole clause can follow: "said it will", "announced in May that". */
const CLAUSE_TAKING = new Set(
  (
    'say tell report confirm claim note add believe think argue reveal deny expect estimate hope warn know announce ' +
    'explain disclose suggest show find see mean state understand acknowledge indicate emphasize insist predict promise ' +
    'agree decide write post'
  ).split(' '),
)

export const isFiniteVerb = ({ tense }: VerbGroup): boolean => tense !== 'infinitive' && tense !== 'participle'

/** A verb as lists of verbs have it: "shut down". */
export const withParticle = ({ lemma, particle }: VerbGroup): string =>
  particle === null ? lemma : `${lemma} ${particle}`

export const takesClause = (verb: VerbGroup): boolean => CLAUSE_TAKING.has(verb.lemma)

/** The verbs of a sentence with their auxiliaries, left to right. */
export function findVerbGroups(document: AnnotatedDocument, tagged: Tagged): VerbGroup[] {
  const groups: VerbGroup[] = []
  const { first, last } = tagged.sentence
  for (let token = first; token <= last; token++) {
    const tag = tagged.at(token)
    const opens = isVerbal(tag) || (tag === 'to' && opensInfinitive(tagged, token))
    if (!opens) continue
    const group = coordinated(document, tagged, groups, readGroup(document, tagged, token))
    groups.push(group)
    token = group.last
  }
  return groups
}

function opensInfinitive(tagged: Tagged, token: number): boolean {
  let at = token + 1
  while (tagged.at(at) === 'adverb' || tagged.at(at) === 'negation') at++
  return tagged.at(at) === 'verb' || tagged.at(at) === 'auxiliary'
}

/** Reads "to", modals, auxiliaries, adverbs and negations up to the verb; the last of them is the head. */
function readGroup(document: AnnotatedDocument, tagged: Tagged, first: number): VerbGroup {
  const { tokens } = document
  let head = first
  let modal = -1
  let negation = -1
  let infinitive = false
  const chain: string[] = []
  for (let token = first; token <= tagged.sentence.last; token++) {
    const tag = tagged.at(token)
    const word = tokens.lower[token]
    if (tokens.says(NEGATIONS, token) || tag === 'negation') negation = token
    if (tag === 'modal') modal = isModal(word) || word === "'d" ? token : modal
    else if (tag === 'to') {
      if (token !== first) break
      infinitive = true
    } else if (tag === 'auxiliary') chain.push(word)
    else if (tag === 'verb') {
      head = token
      break
    } else if (tag === 'quote' && token > first && tagged.at(token + 1) === 'verb') {
      // "has “entered into an agreement”": the quotation opens within the verb
    } else if (tag === 'date' || word === 'long') {
      // "was last year acquired", "has long wanted"
      const next = behindDate(tagged, token)
      if (token === first || tagged.at(next) !== 'verb') break
      token = next - 1
    } else if (tag !== 'adverb' && tag !== 'negation') break
    if (tag === 'modal' || tag === 'auxiliary') head = token
  }
  return describe(document, tagged, { first, head, modal, negation, infinitive, chain })
}

function behindDate(tagged: Tagged, token: number): number {
  let at = token + 1
  while (tagged.at(at) === 'date') at++
  return at
}

interface Parts {
  readonly first: number
  readonly head: number
  readonly modal: number
  readonly negation: number
  readonly infinitive: boolean
  readonly chain: readonly string[]
}

/** An auxiliary; "it's launching" is, "it's launched" has. */
const meant = (word: string, forms: number): { readonly of: 'be' | 'have' | 'do'; readonly past: boolean } =>
  auxiliary(word) ?? { of: (forms & PARTICIPLE) !== 0 && (forms & ING) === 0 ? 'have' : 'be', past: false }

function describe(document: AnnotatedDocument, tagged: Tagged, parts: Parts): VerbGroup {
  const { tokens } = document
  const { first, head, modal, negation, infinitive, chain } = parts
  const full = tagged.at(head) === 'verb' ? tokens.says(VERBS, head) : undefined
  const forms = full?.forms ?? 0
  const auxiliaries = full ? chain : chain.slice(0, -1)
  const kinds = auxiliaries.map(one => meant(one, forms).of)
  const lastKind = kinds.at(-1)
  const reduced =
    full !== undefined && !kinds.length && modal < 0 && !infinitive && isReducedPassive(document, tagged, head, forms)
  const passive = (lastKind === 'be' && (forms & PARTICIPLE) !== 0 && (forms & ING) === 0) || reduced
  // "is being shut down" goes on as "is shutting down" does
  const progressive = (lastKind === 'be' && (forms & ING) !== 0) || (passive && auxiliaries.at(-1) === 'being')
  let tense: VerbGroup['tense'] = 'present'
  if (modal >= 0) tense = 'future'
  else if (infinitive) tense = 'infinitive'
  // "Having bought Initech, Acme": a participle of what is done
  else if (chain[0] === 'having') tense = 'participle'
  else if (kinds.includes('have') && full) tense = 'perfect'
  else if (chain.length) tense = meant(chain[0], forms).past ? 'past' : 'present'
  else if (reduced || (forms & ING) !== 0) tense = 'participle'
  else if ((forms & (PARTICIPLE | PAST | BASE)) === PARTICIPLE) tense = 'perfect'
  else if ((forms & PAST) !== 0 && !((forms & BASE) !== 0 && isHeadline(tagged))) tense = 'past'
  const particle = readParticle(document, tagged, head)
  const last = particle === null ? head : particle === 'aboard' && tokens.lower[head + 1] === 'on' ? head + 2 : head + 1
  return {
    start: tokens.start[first],
    end: tokens.end[last],
    first,
    last,
    head,
    lemma: full?.lemma ?? (chain.length ? meant(chain.at(-1)!, forms).of : 'be'),
    particle,
    voice: passive ? 'passive' : 'active',
    tense,
    progressive,
    modal,
    negation,
  }
}

/** Verbs that nobody is the object of: after a parenthesis ("Jane Doe, its chair, resigned in May") they tell the sentence. */
const INTRANSITIVE = new Set(
  (
    'resign step arrive depart appear emerge happen occur agree die rise fall go come return stay remain decline ' +
    'bow stand sit grow soar plunge slump tumble climb surge vanish disappear exist belong pivot sue quit ' +
    'respond reply apologize testify plead'
  ).split(' '),
)

/** "acquired by X", ", founded in 2020," : a participle that hangs on the noun before it. */
function isReducedPassive(document: AnnotatedDocument, tagged: Tagged, head: number, forms: number): boolean {
  if ((forms & PARTICIPLE) === 0) return false
  if (document.tokens.lower[head + 1] === 'by') return true
  // "taken", "written": never a finite past; but for "has left and taken her team"
  if ((forms & PAST) === 0) return !sharesAuxiliary(tagged, head)
  if (isOfDocument(document, tagged, head) || givesName(document, tagged, head)) return true
  if (INTRANSITIVE.has(document.tokens.says(VERBS, head)?.lemma ?? '')) return false
  // "a pact, believed to be the largest": what is thought of the noun before
  if (
    tagged.at(head - 1) === 'comma' &&
    tagged.at(head + 1) === 'to' &&
    /^(?:believe|expect|think|understand|design|mean|intend)$/.test(document.tokens.says(VERBS, head)?.lemma ?? '')
  )
    return true
  // ", said Monday": what a source says, not what is said of the noun before
  if (CLAUSE_TAKING.has(document.tokens.says(VERBS, head)?.lemma ?? '')) return false
  const previous = tagged.at(head - 1)
  // "laid off 500 workers": behind the particle
  const next = tagged.at(readParticle(document, tagged, head) === null ? head + 1 : head + 2)
  if (next !== 'preposition' && next !== 'date') return false
  // "Launched in 2019, Harbor ...": before its subject
  if (head === tagged.sentence.first) return !isHeadline(tagged)
  return previous === 'comma' && !isMainVerb(document, tagged, head)
}

/** "has walked away and withdrawn its offer": a participle with an object behind the "and" of another. */
const sharesAuxiliary = (tagged: Tagged, head: number): boolean =>
  tagged.at(head - 1) === 'conjunction' && isNominal(tagged.at(head + 1))

const GIVES_NAME = wordsLike(/^(?:called|dubbed|titled|codenamed)$/)

/** "is adding a feature to its reader called “Harbor”": the name of what stands with another verb. */
function givesName(document: AnnotatedDocument, tagged: Tagged, head: number): boolean {
  if (!document.tokens.says(GIVES_NAME, head)) return false
  const next = tagged.at(head + 1)
  if (next !== 'quote' && next !== 'name') return false
  const named =
    tagged.at(head - 1) === 'name' ? document.mentionsIn(document.references, head - 1, head - 1).at(-1) : undefined
  if (tagged.at(head - 1) !== 'noun' && named?.entity?.kind !== 'product') return false
  let at = head - 1
  while (at >= tagged.sentence.first && isNominal(tagged.at(at))) at--
  const before = tagged.at(at)
  if (before === 'preposition' || before === 'to') return true
  return before === 'verb' && !CLAUSE_TAKING.has(document.tokens.says(VERBS, at)?.lemma ?? '')
}

const DOCUMENTS = new Set(
  (
    'lawsuit suit complaint filing report statement post memo letter email note study paper survey interview deal agreement ' +
    'contract pact video notice petition announcement release presentation blog order document documents'
  ).split(' '),
)

/** Papers more of which the same is done. */
const PAPERS = /^(?:research|data|figures|filings|papers|reports|results)$/

/** What is done with papers. */
const MADE = new Set(
  'file publish release issue send submit obtain circulate conduct commission unseal lodge'.split(' '),
)

/** "in a lawsuit filed on Monday", "under a deal announced last week": what was done with the paper that it stands in. */
function isOfDocument(document: AnnotatedDocument, tagged: Tagged, head: number): boolean {
  const { lower } = document.tokens
  const before = lower[head - 1] ?? ''
  const named = DOCUMENTS.has(before)
  if (!named && !PAPERS.test(before)) return false
  const next = tagged.at(head + 1)
  if (next !== 'date' && isNominal(next)) return false
  // "A lawsuit filed on Monday in Norland accuses": papers are filed, and file nothing
  if ((next === 'preposition' || next === 'date') && MADE.has(document.tokens.says(VERBS, head)?.lemma ?? ''))
    return true
  if (!named) return false
  let at = head - 1
  while (at > head - 7 && isNominal(tagged.at(at))) at--
  return /^(?:in|under|to|with|by|from)$/.test(lower[at] ?? '')
}

/** "brought on Jane Doe", "bringing in former Initech executive Jane Doe": a person is whom it brings. */
function bringsPerson(document: AnnotatedDocument, head: number): boolean {
  const { tokens } = document
  if (tokens.says(VERBS, head)?.lemma !== 'bring') return false
  // over "former Initech executive": at the first name or the next
  for (let at = head + 2, names = 0; at < head + 8 && names < 2; at++) {
    const reference = document.mentionAt(document.references, at)
    if (reference?.entity?.kind === 'person') return true
    if (reference) {
      names++
      at = reference.last
    } else if (/^(?:[,.;]|the|in|at|to|for|with|and)$/.test(tokens.lower[at] ?? '.')) return false
  }
  return false
}
const EARNING = /^(?:bring|haul|pull|rake|reel)$/

function readParticle(document: AnnotatedDocument, tagged: Tagged, head: number): string | null {
  const { tokens } = document
  const at = head + 1
  if (at > tagged.sentence.last || tagged.at(head) !== 'verb') return null
  const word = tokens.lower[at]
  // "brought on board Jane Doe"
  if (word === 'on' && tokens.lower[at + 1] === 'board' && tagged.at(at + 2) === 'name') return 'aboard'
  if ((word === 'on' || word === 'in') && bringsPerson(document, head)) return word
  // "brought in $5m"
  if (word === 'in' && tagged.at(at + 1) === 'number' && EARNING.test(tokens.says(VERBS, head)?.lemma ?? ''))
    return 'in'
  if (!PARTICLES.has(word) || tagged.at(at) === 'number' || tagged.at(at) === 'date') return null
  const after = tokens.lower[at + 1]
  // "bought it out of bankruptcy", "sold out of administration"
  if (
    word === 'out' &&
    after === 'of' &&
    /^(?:bankruptcy|administration|receivership|insolvency)$/.test(tokens.lower[at + 2] ?? '')
  )
    return null
  if ((word === 'through' || word === 'apart') && isNominal(tagged.at(at + 1))) return null
  if (
    (word === 'up' && after === 'to') ||
    (word === 'over' &&
      tagged.at(at + 1) !== undefined &&
      tagged.at(at + 1) !== 'mark' &&
      tagged.at(at + 1) !== 'preposition' &&
      tagged.at(at + 1) !== 'to' &&
      !(tokens.says(VERBS, head)?.lemma === 'take' && tagged.at(at + 1) !== 'number') &&
      !/^(?:fork|hand)$/.test(tokens.says(VERBS, head)?.lemma ?? ''))
  )
    return null
  return word
}
