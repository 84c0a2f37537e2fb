import { BUILT_WORDS, SPENDING_VERBS } from '../../language/funding-words.js'
import { ORGANIZATION_NOUNS } from '../../language/party-nouns.js'
import type { Sentence } from '../../language/sentences.js'
import type { AnnotatedDocument } from '../annotated-document.js'
import type { Clause } from '../clause/index.js'
import type { Reference } from '../types.js'
import { partsOf, type SumReader } from './build.js'
import { isParty, ownerBefore, plainReference, subjectsOf, unique } from './parties.js'
import { isObjectOf } from './place.js'
import type { Place } from './types.js'

/** "will invest $5bn to build a plant in", "plans to spend $5bn on AI infrastructure", "$5bn in capital expenditures". */
export const readCommitment: SumReader = (document, place, window) => {
  const { clause, nouns, sum, sentence } = place
  if (sum.value < 100_000) return undefined
  const whole = wholeInvestment(document, place)
  if (whole) return partsOf(document, place, window, { kind: 'capital_commitment', construct: 'commitment', ...whole })
  const end = Math.max(sum.last, nouns.last)
  const built = isBuilt(document, sentence, sum.last + 1)
  const forecast = isForecast(document, place)
  const spending =
    clause !== undefined && SPENDING_VERBS.has(clause.verb.lemma) && isObjectOfSpending(document, place, clause)
  const commits = /^(?:commit|earmark|pledge|allocate)$/.test(clause?.verb.lemma ?? '')
  const made = (nouns.noun ?? place.before.noun) === 'investment' && isMade(document, place)
  const capital =
    forecast || nouns.noun === 'spending' || place.before.noun === 'spending' || made || isPlant(document, place)
  if (!spending && !(capital && clause)) return undefined
  if (!built && clause?.verb.lemma === 'invest' && leadsDeal(document, sentence)) return undefined
  if (isOnlyNeeded(document, clause) || goesToRound(document, place) || isCheque(document, place)) return undefined
  const parts = partsOf(document, place, window, {
    kind: 'capital_commitment',
    construct: 'commitment',
    investors: investorsOf(document, clause),
    recipient: recipientOf(document, place, end),
  })
  const told = announcedPlans(document, clause) ? { ...parts.told, status: 'announced' as const } : parts.told
  // what was spent is a cost; what will be is a commitment
  const declared = /^(?:announce|unveil|reveal|confirm|detail|outline|break)$/.test(clause?.verb.lemma ?? '')
  // "expects capital expenditures of $5bn this year"
  if (capital && !made && /^(?:spend|invest)$/.test(clause?.verb.lemma ?? '') && told.status === 'planned')
    return { ...parts, told }
  if (forecast) return { ...parts, told: { ...told, status: 'planned' } }
  if (capital && !made && /^(?:expect|forecast|project|anticipate|guide|target|budget)$/.test(clause?.verb.lemma ?? ''))
    return { ...parts, told: { ...told, status: 'planned' } }
  const past = told.status === 'completed' && !declared
  if (clause?.verb.lemma === 'spend' || clause?.verb.lemma === 'shell' || capital) {
    if (past || !(built || capital || aimsAt(document, sentence, end + 1))) return undefined
  } else if (
    !built &&
    !aimsAt(document, sentence, end + 1, commits) &&
    (clause?.verb.lemma !== 'invest' || past) &&
    !(commits && parts.recipient)
  )
    return undefined
  // "is expanding by investing $5m": goes on
  const { tense, progressive } = clause?.governor?.verb ?? {}
  const settled =
    (commits && past) ||
    (clause?.verb.tense === 'participle' && clause.verb.lemma === 'invest' && progressive && tense === 'present') ||
    (declared && told.status === 'completed')
  return { ...parts, told: settled ? { ...told, status: 'announced' } : told }
}

/** "will bring Acme's total investment in Ohio to $5 billion": all that is committed, by whose it is. */
function wholeInvestment(document: AnnotatedDocument, { clause, first, sentence }: Place) {
  const { lower } = document.tokens
  const object = clause?.object
  if (
    !object ||
    !/^(?:bring|take|raise|lift|boost|increase|double|triple)$/.test(clause.verb.lemma) ||
    lower[first - 1] !== 'to'
  )
    return undefined
  const whole = lower.slice(object.first, object.head).some(word => /^(?:total|overall|combined)$/.test(word))
  if (!/^investments?$/.test(lower[object.head]) || !whole) return undefined
  const owner = ownerBefore(document, sentence, object.head)
  if (!owner) return undefined
  const into = clause.prepositions.find(({ word, token }) => word === 'in' && token === object.last + 1)
  // "its total investment in the startup": what was put into a company builds nothing
  if (
    into &&
    (ORGANIZATION_NOUNS.has(lower[into.phrase.head]) ||
      into.phrase.references.some(one => isParty(one) && one.entity.kind === 'organization'))
  )
    return undefined
  return {
    investors: [owner],
    recipient: into?.phrase.references.find(({ form, entity }) => form === 'name' && entity),
  }
}

/** "Globex is leading the deal and plans to invest $5m": a part of a round that is told elsewhere. */
const leadsDeal = (document: AnnotatedDocument, sentence: Sentence): boolean =>
  document
    .clauses(sentence)
    .some(
      ({ verb, object }) =>
        /^(?:co-)?lead$/.test(verb.lemma) &&
        object !== undefined &&
        /^(?:deal|round|financing|series|investment)$/.test(document.tokens.lower[object.head]),
    )

/** "committed $5m to the funding round": a part of a round that is told elsewhere. */
const goesToRound = ({ tokens: { lower } }: AnnotatedDocument, { sum, sentence }: Place): boolean =>
  /^(?:to|into|towards?)$/.test(lower[sum.last + 1] ?? '') &&
  lower.slice(sum.last + 2, Math.min(sentence.last, sum.last + 5) + 1).includes('round')

/** "will invest up to $500,000 in startups": what a fund gives each of the companies it has yet to find. */
function isCheque({ tokens: { lower } }: AnnotatedDocument, { sum, sentence }: Place): boolean {
  if (sum.value > 50_000_000 || !/^(?:in|into)$/.test(lower[sum.last + 1] ?? '')) return false
  return lower
    .slice(sum.last + 2, Math.min(sentence.last, sum.last + 6) + 1)
    .some(word => /^(?:startups|start-ups|companies|founders|ventures|firms|businesses|entrepreneurs)$/.test(word))
}

/** "raised its capital spending forecast to $40 billion": what is to be spent. */
function isForecast({ tokens: { lower } }: AnnotatedDocument, { clause, first }: Place): boolean {
  const object = clause?.object
  if (!object || !/^(?:to|at)$/.test(lower[first - 1] ?? '')) return false
  if (!/^(?:raise|lift|lower|cut|increase|hike|boost|trim|set|maintain|keep)$/.test(clause.verb.lemma)) return false
  const words = lower.slice(object.first, object.last + 1)
  return (
    words.includes('capex') ||
    (words.includes('capital') && words.some(word => /^(?:spending|expenditures?)$/.test(word)))
  )
}

/** "unveiled the $500 billion Lodestar project": what is to be spent on it. */
function isProject({ tokens: { lower } }: AnnotatedDocument, { sentence, sum, clause }: Place): boolean {
  if (sum.value < 1e9 || !/^(?:announce|unveil)$/.test(clause!.verb.lemma)) return false
  for (let at = sum.last + 1; at <= Math.min(sentence.last, sum.last + 5); at++) {
    if (/^(?:project|initiative)$/.test(lower[at])) return true
    if (/^(?:in|for|of|to|and|[.,;])$/.test(lower[at])) return false
  }
  return false
}

/** "is building a $20 billion chip plant": the sum is what the thing to be built costs. */
function isPlant(document: AnnotatedDocument, place: Place): boolean {
  const { sentence, sum, clause } = place
  const { lower } = document.tokens
  const planned = place.before.last >= place.before.first || lower[place.first - 1] === 'for'
  const plans = planned && /^plans?$/.test(lower[place.first - 2] ?? '')
  const { lemma = '' } = clause?.verb ?? {}
  // "broke ground on a $5 billion plant"
  const breaks = lemma === 'break' && lower[place.first - 2] === 'ground' && lower[place.first - 1] === 'on'
  if (
    !breaks &&
    !/^(?:build|construct|plan|announce|unveil|open|develop)$/.test(lemma) &&
    !(plans && /^(?:shelve|scrap|cancel|drop|abandon|halt|pause|delay|postpone|reveal|confirm|detail)$/.test(lemma))
  )
    return false
  if (isProject(document, place)) return true
  for (let at = sum.last + 1; at <= Math.min(sentence.last, sum.last + 4); at++)
    if (
      /^(?:plants?|factory|factories|fabs?|gigafactory|campus|foundry|facility|facilities)$/.test(
        document.tokens.lower[at],
      )
    )
      return true
  return (
    document.tokens.lower[sum.last + 1] === 'data' &&
    /^cent(?:er|re)s?$/.test(document.tokens.lower[sum.last + 2] ?? '') &&
    sentence.last > sum.last
  )
}

const isObjectOfSpending = (document: AnnotatedDocument, place: Place, clause: Clause): boolean =>
  clause.verb.voice === 'active' &&
  (clause.verb.lemma !== 'put' || /^towards?$/.test(document.tokens.lower[place.sum.last + 1] ?? '')) &&
  (isObjectOf(document, place, clause) ||
    (document.tokens.lower[place.first - 1] === 'out' && place.first - 2 === clause.verb.head))

/** "Jane Doe announced a $5bn investment": who speaks for a company commits its money. */
function employerOf(document: AnnotatedDocument, one: Reference): Reference {
  if (one.entity?.kind !== 'person') return one
  const known = document.affiliations.get(one.entity.index)
  return known && !known.former ? { ...one, entity: known.employer } : one
}

const investorsOf = (document: AnnotatedDocument, clause: Clause | undefined): Reference[] => {
  const found = subjectsOf(document, clause).map(one => employerOf(document, one))
  if (found.length) return unique(found)
  const place = clause?.subject?.references.find(({ entity }) => entity?.kind === 'place')
  return place ? [place] : []
}

/** "announced plans to spend": declared, not merely meant. */
function announcedPlans(document: AnnotatedDocument, clause: Clause | undefined): boolean {
  if (!clause) return false
  const { lower } = document.tokens
  return (
    lower[clause.verb.first] === 'to' &&
    /^plans?$/.test(lower[clause.verb.first - 1] ?? '') &&
    /^(?:announce|unveil|reveal|outline|detail|confirm)/.test(lower[clause.verb.first - 2] ?? '')
  )
}

/** "on AI", "in cloud infrastructure", "in India": a field or a country that money goes to. */
function aimsAt(document: AnnotatedDocument, sentence: Sentence, from: number, commits = false): boolean {
  const { lower } = document.tokens
  for (let at = from; at <= Math.min(sentence.last, from + 9); at++) {
    if (/^[.;:]$/.test(lower[at])) return false
    if (!/^(?:in|into|on|toward|towards)$/.test(lower[at]) && !(commits && lower[at] === 'to')) continue
    if (document.mentionAt(document.dates, at + 1)) continue
    // "in the United States"
    const named = document.mentionAt(document.references, lower[at + 1] === 'the' ? at + 2 : at + 1)
    if (named?.entity?.kind === 'place') return true
    for (let next = at + 1; next <= Math.min(sentence.last, at + 6); next++)
      if (
        BUILT_WORDS.has(lower[next]) ||
        /^(?:ai|capex|capital|research|manufacturing|chips?|semiconductors?|technology|robotics|cloud|energy|r&d|production|expansion|programs?|markets|countries)$/.test(
          lower[next],
        )
      )
        return true
  }
  return false
}

/** What is built, where it has a name; else the country that the money goes to. */
function recipientOf(document: AnnotatedDocument, place: Place, end: number): Reference | undefined {
  const { lower } = document.tokens
  const { sentence, clause } = place
  const investors = subjectsOf(document, clause).map(({ entity }) => entity)
  for (const reference of document.mentionsIn(document.references, end + 1, Math.min(sentence.last, end + 24))) {
    if (reference.form !== 'name' || !reference.entity || investors.includes(reference.entity)) continue
    const article = lower[reference.first - 1] === 'the' ? 2 : 1
    const before = lower[reference.first - article] ?? ''
    if (reference.entity.kind === 'place') {
      if (/^(?:in|into)$/.test(before) && !isBuilt(document, sentence, end + 1)) return reference
      continue
    }
    if (reference.entity.kind === 'person' || isTown(document, reference)) continue
    const noun = lower[reference.last + 1] ?? ''
    if (BUILT_WORDS.has(noun) && !reference.possessive)
      return plainReference(document, reference.first, reference.last + 1)
    if (/^(?:in|into|for|on|called|dubbed|named)$/.test(before)) return reference
  }
  return undefined
}

/** "a plant in Penang, Malaysia": a name with its country behind is where the thing will stand. */
function isTown(document: AnnotatedDocument, { entity, last }: Reference): boolean {
  if (entity?.kind !== 'unknown' || document.tokens.lower[last + 1] !== ',') return false
  return document.mentionAt(document.references, last + 2)?.entity?.kind === 'place'
}

/** "operators will need to invest $5bn", "would have to spend": what somebody reckons is wanted commits nobody. */
function isOnlyNeeded({ tokens: { lower } }: AnnotatedDocument, clause: Clause | undefined): boolean {
  if (clause?.verb.tense !== 'infinitive') return false
  const before = lower[clause.verb.first - 1] === 'to' ? clause.verb.first - 2 : clause.verb.first - 1
  return /^(?:need|needs|needed|required|have|has|had|urged|forced)$/.test(lower[before] ?? '')
}

/** "a $7 billion investment in Ohio to build two factories": what is invested in is to be made. */
export const isMade = (document: AnnotatedDocument, { sentence, sum, nouns }: Place): boolean => {
  const end = Math.max(sum.last, nouns.last)
  return isBuilt(document, sentence, end + 1) || aimsAt(document, sentence, end + 1)
}

/** "to build a plant", "for a data center": what the money is spent on is a thing to be made. */
export function isBuilt(document: AnnotatedDocument, sentence: Sentence, from: number): boolean {
  const { lower } = document.tokens
  for (let at = from; at <= Math.min(sentence.last, from + 14); at++) {
    if (/^[.;:]$/.test(lower[at])) return false
    // "the AI lab Acme" is a company
    if (BUILT_WORDS.has(lower[at])) return !isParty(document.mentionAt(document.references, at + 1))
    if (
      lower[at] === 'to' &&
      /^(?:build|construct|expand|develop|upgrade|open|boost|create|set|establish|modernize)$/.test(lower[at + 1] ?? '')
    )
      return true
  }
  return false
}
