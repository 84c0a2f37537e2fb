import { PARTICIPLE } from '../../language/inflection.js'
import { GOVERNING_NOUNS } from '../../language/status-words.js'
import { verbForm } from '../../language/verbs.js'
import type { AnnotatedDocument } from '../annotated-document.js'
import { makePhrase, phraseEndingAt } from './phrases.js'
import { isNominal, type Tagged } from './tags.js'
import type { Phrase, VerbGroup } from './types.js'
import { isFiniteVerb } from './verb-groups.js'

const TIME_CONJUNCTIONS = new Set(['after', 'before', 'since', 'until', 'as'])
const SPANS = /^(?:minute|hour|day|week|month|year|decade)s?$/
const SAYING = /^(?:say|argue|believe|think|claim|add|note|warn|explain)$/

/** "said cutting jobs was wrong": the -ing form right behind is what the next verb is said of, and nobody's act. */
export function isGerundSubject(tagged: Tagged, groups: readonly VerbGroup[], index: number): boolean {
  const { tense, voice, last } = groups[index]
  if (tense !== 'participle' || voice === 'passive' || !SAYING.test(groups[index - 1].lemma)) return false
  const next = groups[index + 1]
  if (!next || !isFiniteVerb(next)) return false
  for (let at = last + 1; at < next.first; at++)
    if (!isNominal(tagged.at(at)) && tagged.at(at) !== 'preposition') return false
  return true
}

/** "the company he founded cut jobs": what stands right before the pronoun of a relative clause without its word. */
export function beforePronoun(
  document: AnnotatedDocument,
  tagged: Tagged,
  { first, tense }: VerbGroup,
  subject: Phrase | undefined,
): Phrase | undefined {
  if (!subject || tense === 'infinitive' || subject.last !== first - 1 || tagged.at(subject.last) !== 'pronoun')
    return undefined
  return phraseEndingAt(document, tagged, subject.first - 1)
}

/** "After Acme acquired Initech": a word that is a preposition elsewhere and here opens a clause with a subject of its own. */
export function opensClause(
  document: AnnotatedDocument,
  tagged: Tagged,
  phrase: Phrase,
  previous: VerbGroup | undefined,
): boolean {
  const at = phrase.first - 1
  if (!TIME_CONJUNCTIONS.has(document.tokens.lower[at])) return false
  if (!phrase.references.some(({ entity }) => entity) && !opensFreshly(tagged, phrase)) return false
  const before = tagged.at(at - 1)
  return (
    before === undefined ||
    before === 'comma' ||
    before === 'date' ||
    // "Days after Acme sued Globex", "Two years before Acme was founded"
    SPANS.test(document.tokens.lower[at - 1]) ||
    (previous !== undefined && previous.last < at)
  )
}

/** "after a newspaper won", "as the makers cut": somebody without a name, who is no time ("after a week"). */
function opensFreshly(tagged: Tagged, { first, last }: Phrase): boolean {
  if (tagged.at(first) !== 'determiner') return false
  for (let at = first; at <= last; at++) if (tagged.at(at) === 'date' || tagged.at(at) === 'number') return false
  return true
}

/** Does the quotation mark at a token close a phrase, with no verb up to the one that opens it? */
export function isShortQuote(tagged: Tagged, close: number): boolean {
  for (let at = close - 1; at > close - 9; at--) {
    const tag = tagged.at(at)
    if (tag === 'quote') return true
    if (!isNominal(tag) && tag !== 'preposition' && tag !== 'adverb') return false
  }
  return false
}

/** "its new tablet" at the end of "the price of its new tablet". */
export function ownedWithin(document: AnnotatedDocument, phrase: Phrase): Phrase | undefined {
  const { lower } = document.tokens
  const of = phrase.head + 1
  if (
    lower[of] !== 'of' ||
    !/^(?:its|their)$/.test(lower[of + 1] ?? '') ||
    of + 1 >= phrase.last ||
    lower[phrase.last] === 'own'
  )
    return undefined
  return makePhrase(document, of + 1, phrase.last, phrase.last)
}

/** "A flaw in cameras made by Acme exposed": over the participle that says by whom or where, to what it tells of. */
export function beforeParticiple(document: AnnotatedDocument, tagged: Tagged, token: number): number {
  if (tagged.at(token) !== 'verb' || ((verbForm(document.tokens.lower[token])?.forms ?? 0) & PARTICIPLE) === 0)
    return token
  const before = tagged.at(token - 1) === 'adverb' ? token - 2 : token - 1
  return tagged.at(before) === 'noun' ? before : token
}

/** The last verb before that can share its subject: "raised $5m and launched" (finite with finite). */
export function sameKind(tagged: Tagged, groups: readonly VerbGroup[], index: number): number | undefined {
  for (let at = index - 1; at >= 0; at--)
    if (isFiniteVerb(groups[at]) === isFiniteVerb(groups[index]) && !(at > 0 && isAside(tagged, groups, at))) return at
  return index > 0 ? index - 1 : undefined
}

/** "Acme raised $5m, Globex News reported, and has": who says so stands between commas. */
function isAside(tagged: Tagged, groups: readonly VerbGroup[], index: number): boolean {
  const { lemma, first, last } = groups[index]
  if (!/^(?:say|report|write|learn|note)$/.test(lemma) || tagged.at(last + 1) !== 'comma') return false
  for (let at = first - 1; at > groups[index - 1].last && at >= first - 6; at--)
    if (tagged.at(at) === 'comma') return true
  return false
}

/** "investigates Acme's plan to acquire": whose plan it is would act. */
export function isPossessedPlan({ tokens: { lower } }: AnnotatedDocument, { references, last }: Phrase): boolean {
  const owner = references.findLast(({ possessive }) => possessive)
  // "the Commission's approval to merge": of what others do
  if (/^(?:approval|clearance|permission|nod|go-ahead)$/.test(lower[last])) return false
  return owner?.form === 'name' && owner.last < last && Object.hasOwn(GOVERNING_NOUNS, lower[last])
}

/** "Around 400 people", "as many as 400 people", "up to 400 people": how many. */
export const isAbout = ({ tokens: { lower } }: AnnotatedDocument, tagged: Tagged, token: number): boolean =>
  (lower[token] === 'as' && /^(?:many|few)$/.test(lower[token - 1])) ||
  (lower[token] === 'to' && lower[token - 1] === 'up') ||
  (/^(?:around|over|under|about)$/.test(lower[token]) &&
    !isNominal(tagged.at(token - 1)) &&
    tagged.at(token - 1) !== 'preposition')
