import { isMarketHouse, isObserverName } from '../../language/observer-names.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import { isSourcePlace } from '../../mentions/name/source-place.js'
import type { Entity, Reference } from '../../mentions/types.js'
import { wordSet } from './lexicon.js'

/** Nouns of houses that tell of others, and nouns of firms that are such houses after one of the words below. */
const HOUSES = wordSet(`tracker researcher researchers pollster consultancy aggregator`)
const FIRMS = wordSet(`firm company provider group body platform service site agency association specialist`)
const OBSERVING = wordSet(`
  research analytics analysis intelligence market industry trade polling survey monitoring insights statistics
  statistical tracking measurement lobby forecasting traffic ratings
`)

/** Does a name stand for a house that tells of others: by its name, or by what the article calls it? */
export function isObserver(document: AnnotatedDocument, { entity }: Reference): boolean {
  return entity !== undefined && (isObserverName(entity.key) || calledIn(document).has(entity))
}

/** Is a name one of a house by what the article calls it, whatever it is: "the research firm Acme"? */
export const isCalledHouse = ({ tokens: { lower } }: AnnotatedDocument, { first, form }: Reference): boolean =>
  form === 'name' && isHouse(lower, first - 1) && OBSERVING.has(lower[first - 2] ?? '')

function calledIn(document: AnnotatedDocument): ReadonlySet<Entity> {
  let called = observers.get(document)
  if (!called) observers.set(document, (called = findCalled(document)))
  return called
}

const observers = new WeakMap<AnnotatedDocument, ReadonlySet<Entity>>()

/** Does a house that measures markets give the figures of an article? Then none of them is of a company just because the article is about it. */
export function isToldByHouse(document: AnnotatedDocument): boolean {
  let told = houses.get(document)
  if (told === undefined)
    houses.set(
      document,
      (told = document.references.some(({ entity }) => entity !== undefined && isMarketHouse(entity.key))),
    )
  return told
}

const houses = new WeakMap<AnnotatedDocument, boolean>()

/** "the research firm Acme", "Acme, a market tracker": the company of the article aside. */
function findCalled(document: AnnotatedDocument): ReadonlySet<Entity> {
  const { lower } = document.tokens
  const main = mainCompany(document)?.entity
  const called = new Set<Entity>()
  const sources = new Set<Entity>()
  const others = new Set<Entity>()
  const studied = new Set<Entity>()
  for (const { entity, form, first, last } of document.references) {
    if (!entity || form !== 'name' || entity === main) continue
    const makes = isStudyOf(lower, first)
    if (makes) studied.add(entity)
    if (!others.has(entity)) (makes || isSourcePlace(document.tokens, first, last) ? sources : others).add(entity)
    if (isHouse(lower, first - 1)) called.add(entity)
    else if (lower[last + 1] === ',' && /^(?:an?|the)$/.test(lower[last + 2] ?? ''))
      for (let i = last + 3; i < last + 8 && !/^(?:[,.;]|of|that|which)$/.test(lower[i] ?? '.'); i++)
        if (isHouse(lower, i)) called.add(entity)
  }
  for (const entity of studied) if (!others.has(entity)) called.add(entity)
  // named only as the one that the figures of others come from
  if (main) for (const entity of sources) if (!others.has(entity)) called.add(entity)
  return called
}

const isHouse = (lower: readonly string[], at: number): boolean =>
  HOUSES.has(lower[at] ?? '') ||
  (FIRMS.has(lower[at] ?? '') && (OBSERVING.has(lower[at - 1] ?? '') || OBSERVING.has(lower[at - 2] ?? '')))

/** The company that an article is about: in its headline, or named and meant far more often than any other. */
export function mainCompany(document: AnnotatedDocument): Reference | undefined {
  if (!mains.has(document)) mains.set(document, findMainCompany(document))
  return mains.get(document)
}

/** "a poll by the Acme Trust". */
function isStudyOf(lower: readonly string[], first: number): boolean {
  const by = lower[first - 1] === 'the' ? first - 2 : first - 1
  return (
    /^(?:by|from)$/.test(lower[by] ?? '') &&
    /^(?:survey|poll|study|report|research|analysis)$/.test(lower[by - 1] ?? '')
  )
}

/** "according to the research firm Acme". */
function isToldTo(lower: readonly string[], first: number): boolean {
  let at = first - 1
  while (at > first - 6 && /^\p{L}/u.test(lower[at] ?? '.') && !/^(?:of|to)$/.test(lower[at])) at--
  return lower[at] === 'to' && lower[at - 1] === 'according'
}

/** "Acme" beside "Acme Globex": a short form that was read as another company. */
const isPartOf = ({ key }: Entity, { key: whole }: Entity): boolean =>
  whole.startsWith(`${key} `) || whole.endsWith(` ${key}`) || key.startsWith(`${whole} `)

/** "led by Acme", "from Acme": not whom a lead is about. */
const isAside = (before: string | undefined): boolean => /^(?:by|from|with|at|to)$/.test(before ?? '')

const mains = new WeakMap<AnnotatedDocument, Reference | undefined>()
const WEIGHTS = { name: 1, nominal: 0.7, pronoun: 0.5 }
const TITLE_WEIGHT = 3
/** Of the company that the body names first. */
const LEAD_WEIGHT = 1.5
/** How much the company must weigh, and how many times the next one. */
const LEAST = 2.5
const AHEAD = 1.6

function findMainCompany(document: AnnotatedDocument): Reference | undefined {
  const title = document.blocks.find(block => block.kind === 'title')
  const weights = new Map<Entity, number>()
  const meant = new Set<Entity>()
  for (const { entity, form } of document.references) if (entity && form === 'nominal') meant.add(entity)
  let opened = false
  for (const { entity, form, start, end, first, last } of document.references) {
    if (!entity || isObserverName(entity.key)) continue
    // of what no word says that it is a company: where "the company" stands for it
    if (entity.kind === 'unknown' ? !meant.has(entity) : entity.kind !== 'organization' && entity.kind !== 'product')
      continue
    const houses = form === 'name' && isHouse(document.tokens.lower, first - 1)
    if (form === 'name' && isStudyOf(document.tokens.lower, first)) weights.set(entity, Number.NEGATIVE_INFINITY)
    if (houses && (opened || isSourcePlace(document.tokens, first, last) || isToldTo(document.tokens.lower, first)))
      weights.set(entity, Number.NEGATIVE_INFINITY)
    const titled = form === 'name' && title && start >= title.start && end <= title.end
    const led: boolean = form === 'name' && !opened && !titled && !isAside(document.tokens.lower[first - 1])
    opened ||= led
    // of two in a headline the first one is who it is about
    const shown = titled ? (weights.size ? TITLE_WEIGHT - 1 : TITLE_WEIGHT) : led ? LEAD_WEIGHT : 0
    weights.set(entity, (weights.get(entity) ?? 0) + WEIGHTS[form] + shown)
  }
  let best: Entity | undefined
  let most = 0
  for (const [entity, weight] of weights)
    if (weight > most) {
      most = weight
      best = entity
    }
  let second = 0
  for (const [entity, weight] of weights)
    if (best && entity !== best && weight > second && !isPartOf(entity, best)) second = weight
  if (most < LEAST || most < second * AHEAD) return undefined
  return document.references.find(({ entity, form }) => entity === best && form === 'name')
}
