import { PRODUCT_NOUNS } from '../../language/party-nouns.js'
import { WORD } from '../../language/tokens.js'
import type { AnnotatedDocument } from '../annotated-document.js'
import { makerOf } from '../name/anaphora-words.js'
import type { Entity, Reference } from '../types.js'

/** Most words between an owner and the name of what it makes: "Acme's new note-taking app, Harbor". */
const BETWEEN = 6

const isFirm = (entity: Entity | undefined): entity is Entity => entity?.kind === 'organization'
/** "Acme's Harbor app": who owns a product by name is a firm, though nothing else in the article says so. */
const mayBeFirm = (owner: Entity | undefined, made: Entity | undefined): owner is Entity =>
  owner?.kind === 'organization' || (owner?.kind === 'unknown' && made?.kind === 'product')
const canBeMade = (entity: Entity | undefined): entity is Entity =>
  entity?.kind === 'product' || entity?.kind === 'unknown'

/** Who makes what, by the key of the product, where the article says so beside the name or in it. */
export function findMakers(document: AnnotatedDocument): ReadonlyMap<string, Entity> {
  const found = new Map<string, Entity>()
  const firms = new Map<string, Entity>()
  const products = new Set<Entity>()
  document.references.forEach((reference, index) => {
    const { entity, form } = reference
    if (isFirm(entity)) firms.set(entity.key, entity)
    if (!canBeMade(entity) || form !== 'name') return
    products.add(entity)
    if (found.has(entity.key)) return
    const before = document.references[index - 1]
    const maker =
      ownerBefore(document, before, reference) ??
      ownerAfter(document, reference, document.references[index + 1]) ??
      whoMade(document, before, reference)
    if (maker && maker !== entity) found.set(entity.key, maker)
  })
  for (const product of products) {
    const maker = found.has(product.key) ? undefined : makerInName(product, firms)
    if (maker) found.set(product.key, maker)
  }
  return found
}

/** "Acme's Harbor", "its chat app, Harbor": the owner right before, over the nouns that say what it is. */
function ownerBefore(
  { tokens }: AnnotatedDocument,
  owner: Reference | undefined,
  { first, entity }: Reference,
): Entity | undefined {
  const said = owner?.form === 'name' && !owner.possessive && isFirm(owner.entity) && owner.last === first - 2
  // "Acme app Harbor", but not "third-party Acme app Harbor"
  if (
    said &&
    PRODUCT_NOUNS.has(tokens.lower[first - 1]) &&
    !/^(?:third-party|unofficial)$/.test(tokens.lower[owner.first - 1] ?? '')
  )
    return owner.entity
  if (!owner?.possessive || !mayBeFirm(owner.entity, entity) || first - owner.last > BETWEEN + 1) return undefined
  for (let at = owner.last + 1; at < first; at++) {
    const word = tokens.lower[at]
    // the name may stand in apposition: one comma, right before it
    if (tokens.kind[at] === WORD || word === "'s" || word === '’s' || word === '-') continue
    // ", the Harbor Go"
    if (word !== ',' || (at !== first - 1 && !(at === first - 2 && tokens.lower[first - 1] === 'the'))) return undefined
    return PRODUCT_NOUNS.has(tokens.lower[at - 1]) ? owner.entity : undefined
  }
  return owner.entity
}

/** Verbs whose object a firm makes: "Acme makes the Harbor app", "Acme launched Harbor". */
const MAKES =
  /^(?:makes?|develops|builds|operates|runs|publishes|launched|launches|unveiled|unveils|introduced|introduces|released|releases|debuted)$/

/** "Acme launched its new chat app Harbor": the firm right before the verb, over the words that say what it is. */
function whoMade({ tokens: { lower } }: AnnotatedDocument, firm: Reference | undefined, made: Reference) {
  if (!firm || !isFirm(firm.entity) || firm.possessive || firm.form !== 'name') return undefined
  if (made.entity?.kind !== 'product' || !MAKES.test(lower[firm.last + 1] ?? '')) return undefined
  if (made.first - firm.last > BETWEEN) return undefined
  for (let at = firm.last + 2; at < made.first; at++) if (!/^[\p{L}-]+$/u.test(lower[at])) return undefined
  return /^(?:for|on|in|at|with|to|of|by|from|using|and|or)$/.test(lower[made.first - 1]) ? undefined : firm.entity
}

/** "Harbor, Acme's chat app", "Harbor maker Acme", "Harbor from Acme", "the Harbor app of Acme". */
function ownerAfter(
  { tokens: { lower } }: AnnotatedDocument,
  { last, entity }: Reference,
  next: Reference | undefined,
): Entity | undefined {
  // "Harbor, developed by Acme,"
  if (next && lower[last + 1] === ',' && next.first === last + 4 && lower[last + 3] === 'by')
    return MADE.test(lower[last + 2]) && /^(?:organization|unknown)$/.test(next.entity?.kind ?? '')
      ? next.entity
      : undefined
  if (!next || !mayBeFirm(next.entity, entity)) return undefined
  if (/^(?:is|was)$/.test(lower[last + 1])) return saidToBe(lower, last, next)
  // "Harbor, a chat app from Acme"
  if (lower[last + 1] === ',' && /^an?$/.test(lower[last + 2])) return saidToBe(lower, last, next)
  if (next.first - last > 3) return undefined
  if (lower[last + 1] === ',' && next.first === last + 2)
    return next.possessive && wordsAfter(lower, next.last, 4).some(word => PRODUCT_NOUNS.has(word))
      ? next.entity
      : undefined
  if (next.possessive || next.form !== 'name') return undefined
  if (next.first === last + 2 && /^(?:maker|owner|parent|developer|operator|publisher)$/.test(lower[last + 1]))
    return next.entity
  const noun = next.first === last + 3 && PRODUCT_NOUNS.has(lower[last + 1])
  const apart = next.first === last + 2 || noun
  return apart && entity?.kind === 'product' && /^(?:of|from|by)$/.test(lower[next.first - 1]) ? next.entity : undefined
}

const MADE = /^(?:made|built|developed|created|published|designed)$/

/** "Harbor is a chat app of Acme": the firm behind the noun that says what it is. */
function saidToBe(lower: readonly string[], last: number, firm: Reference): Entity | undefined {
  const noun = firm.first - 2
  if (noun - last > BETWEEN || firm.possessive || !/^(?:an?|the)$/.test(lower[last + 2])) return undefined
  if (!/^(?:of|from|by)$/.test(lower[firm.first - 1])) return undefined
  const made = /^(?:made|built|developed|owned|run|operated)$/.test(lower[noun]) ? noun - 1 : noun
  return PRODUCT_NOUNS.has(lower[made]) ? firm.entity : undefined
}

const wordsAfter = (lower: readonly string[], at: number, reach: number): readonly string[] =>
  lower.slice(at + 1, at + 1 + reach)

/** "Acme Harbor" is Acme's; of well-known products the maker is known, and named where the article names it. */
function makerInName({ key, aliases }: Entity, firms: ReadonlyMap<string, Entity>): Entity | undefined {
  for (const form of [key, ...aliases.map(alias => alias.toLowerCase())])
    for (let end = form.indexOf(' '); end > 0; end = form.indexOf(' ', end + 1)) {
      const firm = firms.get(form.slice(0, end))
      if (firm) return firm
    }
  const known = makerOf(key)
  return known === undefined ? undefined : firms.get(known)
}
