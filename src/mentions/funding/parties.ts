import type { Sentence } from '../../language/sentences.js'
import { wordsIn } from '../../language/tokens.js'
import type { AnnotatedDocument } from '../annotated-document.js'
import { type Clause, describesNext, leaderOf, outsider, type Phrase } from '../clause/index.js'
import type { Entity, Reference } from '../types.js'

/** Can a reference hold or give money? Places and unresolved pronouns cannot. */
export const isParty = (reference: Reference | undefined): reference is Reference & { entity: Entity } =>
  reference?.entity !== undefined &&
  reference.entity.kind !== 'place' &&
  !/^(?:ex-|ftse |s&p |nikkei |dow jones industrial|(?:existing|new|current|other) investors?$)| (?:act|law)$/.test(
    reference.entity.key,
  )

export const isCompany = (reference: Reference): boolean => isParty(reference) && reference.entity.kind !== 'person'

/** "Alphabet's Google": the owner of the next name is not meant itself. */
const ownsNext = (document: AnnotatedDocument, reference: Reference, next: Reference | undefined): boolean =>
  next !== undefined &&
  ((reference.possessive && !/[,;(]/.test(document.text.slice(reference.end, next.start))) ||
    describesNext(document, reference, next))

/** "Alphabet's venture arm, GV,": the name that ends the phrase is that of the arm. */
function ownsArm(
  { tokens: { lower } }: AnnotatedDocument,
  { possessive, last }: Reference,
  next: Reference | undefined,
  phrase: Phrase,
): boolean {
  if (!possessive || !next || next.last !== phrase.last || lower[next.first - 1] !== ',') return false
  const noun = lower[next.first - 2] ?? ''
  return (
    next.first - 2 > last && next.first - last <= 6 && /^(?:arm|unit|division|subsidiary|fund|affiliate)$/.test(noun)
  )
}

const PEOPLE = wordsIn(
  'engineers employees founders executives alumni researchers veterans staffers workers shareholders shares stock exec engineer ' +
    'researcher scientist scientists veteran staff entrepreneurs',
)

/** "former Acme engineers": people, and a company that is only where they come from. */
const isOfPeople = ({ tokens }: AnnotatedDocument, { head }: Phrase): boolean => tokens.says(PEOPLE, head) !== undefined

/** "just eight African startups", "many companies": some of a kind, none of whom is named. */
function isOfMany({ tokens }: AnnotatedDocument, { first, head, references }: Phrase): boolean {
  return (
    tokens.says(KINDS, head) !== undefined &&
    tokens.says(POINTING, first) === undefined &&
    !references.some(({ entity }) => entity && entity.kind !== 'place')
  )
}

const KINDS = wordsIn('startups start-ups companies firms businesses unicorns funds rivals players')
const POINTING = wordsIn('the both these those')

/** "the biggest shareholder in Acme has sold": somebody who is not named. */
const isHolderIn = ({ tokens: { lower } }: AnnotatedDocument, { head }: Phrase): boolean =>
  /^(?:shareholder|stakeholder|investor|backer|owner)s?$/.test(lower[head]) && /^(?:in|of)$/.test(lower[head + 1] ?? '')

/** "the biggest shareholder in the chipmaker Acme": in whom the shares are. */
export const heldByUnnamed = (document: AnnotatedDocument, phrase: Phrase | undefined): Reference | undefined =>
  phrase && isHolderIn(document, phrase)
    ? document
        .mentionsIn(document.references, phrase.head + 1, phrase.head + 8)
        .find(one => isParty(one) && one.form === 'name')
    : undefined

/** The parties that a phrase names; companies where it names any, else people. */
export function partiesOf(document: AnnotatedDocument, phrase: Phrase | undefined): Reference[] {
  if (!phrase) return []
  if (isOfPeople(document, phrase) || isHolderIn(document, phrase)) return []
  const outside = outsider(document, phrase)
  if (outside) return [...outside]
  const maker = makerOf(document, phrase)
  if (maker) return maker
  const named = phrase.references.filter(
    (reference, index, all) =>
      isParty(reference) &&
      !ownsNext(document, reference, all[index + 1]) &&
      !ownsArm(document, reference, all[index + 1], phrase),
  )
  const leader = named.length ? undefined : leaderOf(document, phrase)
  if (leader) return [leader]
  const companies = named.filter(isCompany)
  return unique(companies.length ? companies : named)
}

/** "The maker of Harbor", "the owner of Acme": somebody else than the name, known where the article says who makes it. */
function makerOf(document: AnnotatedDocument, phrase: Phrase): Reference[] | undefined {
  const { lower } = document.tokens
  const head = lower[phrase.first] === 'the' ? phrase.first + 1 : phrase.first
  if (
    lower[head + 1] !== 'of' ||
    !/^(?:maker|makers|owner|parent|publisher|developer|creator|operator)$/.test(lower[head])
  )
    return undefined
  const made = phrase.references.find(one => one.first > head)
  if (made?.form !== 'name' || !made.entity) return undefined
  const maker = document.makers.get(made.entity.key)
  return maker && maker !== made.entity ? [{ ...made, entity: maker }] : []
}

export function unique(references: readonly Reference[]): Reference[] {
  const seen = new Set<Entity>()
  return references.filter(({ entity }) => entity !== undefined && !seen.has(entity) && seen.add(entity))
}

/** Who a clause's subject is; where it has none of its own, who governs it, or whom the sentence opens with. */
export function subjectsOf(document: AnnotatedDocument, clause: Clause | undefined): Reference[] {
  if (!clause) return []
  for (let one: Clause | undefined = clause, depth = 0; one && depth < 5; one = one.governor, depth++) {
    if (one.verb.voice === 'passive' && one.verb.tense === 'participle' && one !== clause) continue
    const found = partiesOf(document, one.subject)
    if (found.length) return found
    // "former Acme engineers raised", "eight startups raised": nobody of a name acts
    // nor does who governs "its majority owner"
    const { subject } = one
    if (subject && (isOfPeople(document, subject) || isOfMany(document, subject) || outsider(document, subject)))
      return []
    if (subject && isHolderIn(document, subject)) return []
  }
  const fallback = antecedentOf(document, clause) ?? besideVerb(document, clause) ?? openingParty(document, clause)
  return fallback ? [fallback] : []
}

/** "OpenAI, which last year closed": the party right before a relative word near the verb. */
function antecedentOf(document: AnnotatedDocument, { verb }: Clause): Reference | undefined {
  const { lower } = document.tokens
  for (let at = verb.first - 1; at >= Math.max(0, verb.first - 4); at--) {
    if (!/^(?:which|who|that)$/.test(lower[at])) continue
    const last = lower[at - 1] === ',' ? at - 2 : at - 1
    const reference = document.mentionAt(document.references, last)
    return isParty(reference) ? reference : undefined
  }
  return undefined
}

/** "a day after Acme invested", "Jane Doe, “threw": the party right before the verb, or parted from it by marks alone. */
function besideVerb(document: AnnotatedDocument, { verb }: Clause): Reference | undefined {
  const { lower } = document.tokens
  let at = verb.first - 1
  while (at > 0 && /^[,"“”]$/.test(lower[at])) at--
  const reference = document.mentionAt(document.references, at)
  return isParty(reference) && reference.form === 'name' && !reference.possessive ? reference : undefined
}

/** "Acme, a maker of parts based in Ohio, has raised": the party that a sentence opens with, no verb before it. */
function openingParty(document: AnnotatedDocument, { verb }: Clause): Reference | undefined {
  const sentence = document.sentenceAt(verb.head)
  if (!sentence) return undefined
  const tagged = document.tagged(sentence)
  const [opening] = document.mentionsIn(document.references, sentence.first, verb.first - 1).filter(isParty)
  if (!opening || opening.possessive || opening.first > sentence.first + 12) return undefined
  for (let at = sentence.first; at < opening.first; at++) {
    const tag = tagged.at(at)
    if (tag === 'verb' || tag === 'auxiliary' || tag === 'modal' || tag === 'relative') return undefined
  }
  const before = document.tokens.lower[opening.first - 1]
  return opening.first > sentence.first && /^(?:of|by|with|from|to|for|in|at|on|and|like|than)$/.test(before)
    ? undefined
    : opening
}

/** The owner right before a noun phrase: "the company's" in "the company's $5 million Series A", "its" in "its round". */
export function ownerBefore(document: AnnotatedDocument, sentence: Sentence, token: number): Reference | undefined {
  const { lower } = document.tokens
  for (let at = token - 1; at >= sentence.first && at >= token - 9; at--) {
    const reference = document.mentionAt(document.references, at)
    if (reference?.possessive) return isParty(reference) ? reference : undefined
    if (lower[at] === "'s" || lower[at] === "'" || lower[at] === '’') continue
    if (/^(?:the|a|an|of|in|to|and|for|with|at|,|;|:|\()$/.test(lower[at])) return undefined
    if (document.tagged(sentence).at(at) === 'verb') return undefined
  }
  return undefined
}

/** A noun phrase without a name as a party of its own: "banks", "Fabrikam's cloud unit". */
export function plainReference(document: AnnotatedDocument, first: number, last: number): Reference {
  const range = document.tokens.range(first, last)
  const name = document.slice(range).replace(/\s+/g, ' ')
  return {
    ...range,
    first,
    last,
    form: 'name',
    possessive: false,
    entity: { index: -1, name, kind: 'unknown', key: name.toLowerCase(), aliases: [] },
  }
}
