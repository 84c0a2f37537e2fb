import { PRODUCT_NOUNS } from '../../language/party-nouns.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import { describesNext, outsider, type Phrase } from '../../mentions/clause/index.js'
import type { Party } from '../../mentions/shapes.js'
import type { Reference } from '../../mentions/types.js'
import { isTheirs } from './clients.js'
import { opensWithWhat } from './free-relative.js'

/** Nouns that stand for the act itself and name nothing. */
const NO_OBJECT = new Set([
  'deal',
  'agreement',
  'breach',
  'ties',
  'it',
  'them',
  'this',
  'that',
  'plans',
  'plan',
  'transaction',
  'own',
  'partnership',
  'move',
  'news',
  'decision',
  'something',
  'anything',
  'shares',
  'stock',
  'stake',
  'position',
])

/** What stands in some relation to the party after "of" and is not that party: "a unit of Hooli", "the founder of". */
const RELATED =
  /^(?:subsidiary|unit|division|arm|rival|competitor|spin-off|spinoff|affiliate|customer|founder|co-founder|cofounder|owner|parent|successor|predecessor|supplier|investor|client|member|part|maker|issuer|creator|developer|users?|customers)$/

/** "Northwind the holding company": a nominal beside a name says what the name is; after "and" it is another. */
function withoutNominals(document: AnnotatedDocument, references: readonly Reference[]): readonly Reference[] {
  if (!references.some(({ form }) => form === 'name')) return references
  const { lower } = document.tokens
  return references.filter(
    ({ form, first, last }) => form !== 'nominal' || lower[first - 1] === 'and' || lower[last + 1] === 'and',
  )
}

/** Heads that stand for several who were named before. */
export const BOTH =
  /^(?:services|brands|giants|automakers|carmakers|banks|rivals|companies|firms|partners|sides|businesses|groups|startups|organizations|organisations|parties|two|pair|duo)$/

/** Most sentences between "the two companies" and those that name them. */
const BACK = 4

/** "The two companies": the organisations of the last sentence that names several, where it names exactly two. */
function bothBefore(document: AnnotatedDocument, phrase: Phrase): readonly Reference[] {
  const { lower } = document.tokens
  if (!BOTH.test(lower[phrase.head]) || !/^(?:the|both)$/.test(lower[phrase.first]) || phrase.references.length)
    return []
  if (phrase.head > phrase.first + 1 && !/^(?:two|pair)$/.test(lower[phrase.first + 1])) return []
  const sentence = document.sentenceAt(phrase.first)!
  const isBare = /^(?:two|pair|duo)$/.test(lower[phrase.head])
  for (let index = sentence.index; index >= Math.max(0, sentence.index - BACK); index--) {
    const { first } = document.sentences[index]
    // of their own sentence those before them
    const last = index === sentence.index ? phrase.first - 1 : document.sentences[index].last
    const named = document
      .mentionsIn(document.references, first, last)
      .filter(({ entity, form }) => form === 'name' && entity && entity.kind !== 'person' && entity.kind !== 'place')
    const entities = new Set(named.map(({ entity }) => entity!.index))
    if (entities.size < 2) continue
    // "the two" may be any two: those that are told together, "Acme and Initech"
    if (isBare && !areJoined(document, named)) return []
    const organizations = named.every(({ entity }) => entity!.kind === 'organization' || entity!.kind === 'unknown')
    return entities.size === 2 && organizations ? named : []
  }
  return []
}

const areJoined = ({ tokens: { lower } }: AnnotatedDocument, [one, other]: readonly Reference[]): boolean =>
  other.first - one.last === 2 && /^(?:and|&)$/.test(lower[one.last + 1])

/** The organisations (or people) of a phrase that act: "Meta's Mark Zuckerberg" is Meta, "Alphabet's Google" is Google. */
export function actingParties(document: AnnotatedDocument, phrase: Phrase | undefined): Party[] {
  if (!phrase) return []
  // "Doe's victims", "her clients": those act, not the person whose they are
  if (isTheirs(document, phrase)) return []
  const outside = outsider(document, phrase)
  if (outside) return uniqueParties(document, outside)
  const both = bothBefore(document, phrase)
  if (both.length) return uniqueParties(document, both)
  const unit = unitNamed(document, phrase)
  if (unit) return uniqueParties(document, [unit])
  const made = madeByThem(document, phrase)
  if (made) {
    const maker = document.makers.get(made.entity!.key)
    return maker ? [document.partyOf(maker, made)] : []
  }
  // "a supplier called Hooli" is Hooli
  const related =
    RELATED.test(document.tokens.lower[phrase.head]) &&
    !/^(?:called|named|dubbed)$/.test(document.tokens.lower[phrase.head + 1] ?? '')
  const references = withoutNominals(document, phrase.references).filter(
    ({ entity, first }) => entity !== undefined && entity.kind !== 'place' && !(related && first > phrase.head + 1),
  )
  const organizations = references.filter(reference => reference.entity!.kind !== 'person')
  const acting = organizations.length ? organizations : references
  return uniqueParties(
    document,
    acting.filter((reference, index) => !ownsNext(document, reference, acting[index + 1])),
  )
}

/** "Acme's fixed-line unit, Initech,": the unit has a name, and its owner does nothing. */
function unitNamed(document: AnnotatedDocument, { head, last, references }: Phrase): Reference | undefined {
  const { lower } = document.tokens
  if (last !== head || lower[head + 1] !== ',' || !UNITS.has(lower[head])) return undefined
  if (!references.some(({ possessive, last: end }) => possessive && end < head)) return undefined
  const name = document.mentionAt(document.references, head + 2)
  const named =
    name?.form === 'name' &&
    name.first === head + 2 &&
    !name.possessive &&
    /^(?:organization|unknown)$/.test(name.entity?.kind ?? '')
  return named && lower[name.last + 1] === ',' && !/^(?:and|or)$/.test(lower[name.last + 2] ?? '') ? name : undefined
}

const UNITS = new Set(['unit', 'arm', 'subsidiary', 'division', 'affiliate', 'branch'])

/** "Harbor developers", "the makers of Harbor": the product whose makers act, and not the product itself. */
function madeByThem({ tokens: { lower } }: AnnotatedDocument, { head, references }: Phrase): Reference | undefined {
  const last = references.at(-1)
  if (last?.entity?.kind !== 'product' || last.last !== head - 1 || last.form !== 'name' || last.possessive)
    return undefined
  return /^(?:developers|creators|makers)$/.test(lower[head]) ? last : undefined
}

/** Everything named in a phrase. */
export function namedParties(document: AnnotatedDocument, phrase: Phrase | undefined): Party[] {
  if (!phrase) return []
  const outside = outsider(document, phrase)
  if (outside) return uniqueParties(document, outside)
  // the owner of a thing without a name is not the thing: "Hooli's cloud unit", "its new app"
  const references = withoutNominals(document, phrase.references).filter(
    ({ entity, possessive, last }) =>
      // nor is the place that says where it is: "the Oslo games company"
      entity !== undefined && !((possessive || entity.kind === 'place') && last < phrase.head),
  )
  return uniqueParties(
    document,
    references.filter((reference, index) => !ownsNext(document, reference, references[index + 1])),
  )
}

const RELATION = new Set(
  'competitor rival maker owner parent subsidiary spinoff alternative backer investor supplier customer client partner operator developer creator publisher clone unit affiliate successor'.split(
    ' ',
  ),
)

/** "Alphabet's Google": the owner of the next name is not meant itself. */
function ownsNext(document: AnnotatedDocument, reference: Reference, next: Reference | undefined): boolean {
  if (!next) return false
  // "Acme rival Initech", "Harbor maker Acme": the first only says what the second is
  if (next.first - reference.last === 2 && RELATION.has(document.tokens.lower[next.first - 1])) return true
  if (describesNext(document, reference, next)) return true
  // "the Acme app Harbor", "Acme's browser, Harbor": the first says whose or for what the second is
  if (next.first - reference.last === 2 && PRODUCT_NOUNS.has(document.tokens.lower[next.first - 1])) return true
  if (!reference.possessive) return false
  return !/[,;]/.test(document.text.slice(reference.end, next.start))
}

export function uniqueParties(document: AnnotatedDocument, references: readonly Reference[]): Party[] {
  const seen = new Set<number>()
  const parties: Party[] = []
  for (const reference of references) {
    if (!reference.entity || seen.has(reference.entity.index)) continue
    seen.add(reference.entity.index)
    parties.push(document.partyOf(reference.entity, reference))
  }
  return parties
}

/** "arts and education division" is one thing: its last noun stands after the "and". */
function lastOfPlain({ tokens: { lower } }: AnnotatedDocument, { head, last }: Phrase): number {
  return lower[head + 1] === 'and' &&
    last > head + 2 &&
    last <= head + 4 &&
    !/^(?:the|a|an|its|their)$/.test(lower[head + 2])
    ? last
    : head
}

/** "the premium plan": what is paid for, and no intention. */
const isPaidPlan = (lower: readonly string[], head: number): boolean =>
  /^plans?$/.test(lower[head]) &&
  /^(?:standard|basic|premium|family|individual|student|monthly|annual|yearly|ad-supported|ad-free|free|paid|pro|plus|team|business|enterprise|subscription|data|streaming)$/.test(
    lower[head - 1] ?? '',
  )

/** A phrase without a name as an object: "a payments app" is "payments app". Undefined where it names nothing. */
export function plainParty(document: AnnotatedDocument, phrase: Phrase | undefined): Party | undefined {
  if (!phrase || opensWithWhat(document, phrase)) return undefined
  const { tokens } = document
  // "Hooli's cloud unit" without its owner, who stands in a slot of his own
  const owner = phrase.references.findLast(({ possessive, last }) => possessive && last < phrase.head)
  let first = owner ? owner.last + 1 : phrase.first
  if (/^(?:'s|')$/.test(tokens.lower[first])) first++
  while (
    first < phrase.head &&
    /^(?:the|a|an|its|their|his|her|our|this|that|these|those|new|some|all|both|more|several|two|three|very|[,"“‘'])$/.test(
      tokens.lower[first],
    )
  )
    first++
  const range = tokens.range(first, lastOfPlain(document, phrase))
  const name = document
    .slice(range)
    .replace(/ \(\p{Lu}[\p{Lu}\d]+\)(?= )/u, '')
    .replace(/\s+/g, ' ')
    .trim()
  const nothing = NO_OBJECT.has(tokens.lower[phrase.head]) && !isPaidPlan(tokens.lower, phrase.head)
  if (!/\p{L}{2}/u.test(name) || nothing || name.length > 120) return undefined
  const span = document.span(range)
  return { name, kind: 'unknown', surface: span.text, aliases: [], key: name.toLowerCase(), span }
}
