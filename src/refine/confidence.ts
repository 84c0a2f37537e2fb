import { type Range, rangesTouch } from '../core/span.js'
import { CONFIDENCE_WEIGHTS } from './confidence-weights.js'
import { USER_RULE } from './precedence.js'
import type { Refiner } from './refiner.js'

/** What a record shows of how sure it is: the same whether read from a draft or from a record that left. */
export interface Evidenced {
  readonly type: string
  readonly rules: readonly string[]
  readonly fields: Readonly<Record<string, unknown>>
  /** How many places say it. */
  readonly places: number
  readonly inTitle: boolean
  /** Commas in the words that say it: of many parts, one is easily taken for another's. */
  readonly commas: number
  /** Offset of the first place in the text: headline and lead come first, background later. */
  readonly start: number
  /** Do the words that say it also name whose figure it is, or was that carried over from elsewhere? */
  readonly namesSubject: boolean
}

/** What a draft or a record shows: both have ranges, and `words` gives those of its evidence. */
export function evidenceOf(
  told: {
    readonly type: string
    readonly rules: readonly string[]
    readonly evidence: readonly Range[]
    readonly spans: Readonly<Record<string, readonly Range[]>>
  },
  fields: Readonly<Record<string, unknown>>,
  inTitle: boolean,
  words: (place: Range) => string,
): Evidenced {
  const { type, rules, evidence, spans } = told
  return {
    type,
    rules,
    fields,
    places: evidence.length,
    inTitle,
    commas: evidence.reduce((sum, place) => sum + words(place).split(',').length - 1, 0),
    start: Math.min(...evidence.map(place => place.start)),
    namesSubject: (spans.subject ?? []).some(one => rangesTouch(one, evidence[0])),
  }
}

/** Records are never called certain, nor worthless: no measuring set is large enough for either. */
const LOWEST = 0.05
const HIGHEST = 0.99

/** The weights of each kind, by feature; its own stands under ''. */
const WEIGHTS = new Map<string, Map<string, number>>()
for (const [key, weight] of Object.entries(CONFIDENCE_WEIGHTS)) {
  const [type] = key.split(' ', 1)
  const weights = WEIGHTS.get(type) ?? new Map<string, number>()
  WEIGHTS.set(type, weights.set(key.slice(type.length + 1), weight))
}

/**
 * How often records like this one are right in every field, 0 to 1, in an article that nobody developed with: a logistic
 * model over the rule that found the record and what it could tell, fitted on annotated articles. A rule without a
 * weight of its own stands on its kind's.
 */
export function confidenceOf(record: Evidenced): number | undefined {
  const weights = WEIGHTS.get(record.type)
  if (!weights) return undefined
  let sum = weights.get('') ?? 0
  for (const feature of featuresOf(record)) sum += weights.get(feature) ?? 0
  return Math.min(HIGHEST, Math.max(LOWEST, Math.round(100 / (1 + Math.exp(-sum))) / 100))
}

/** The features of a record, as words. */
export function featuresOf(record: Evidenced): string[] {
  const { fields, places, inTitle, rules, commas, start } = record
  const features = [rules[0], start < LEAD ? 'in-lead' : start < UPPER ? 'in-upper-part' : 'in-lower-part']
  if (places > 1) features.push('told-more-than-once')
  if (inTitle) features.push('in-title')
  if (fields.certainty === 'reported') features.push('reported')
  for (const field of ENUMS[record.type] ?? [])
    if (typeof fields[field] === 'string') features.push(`${field}=${fields[field]}`)
  for (const field of PARTIES[record.type] ?? []) features.push(partyFeature(field, fields[field]))
  for (const field of PRESENT[record.type] ?? []) if (fields[field] === null) features.push(`no-${field}`)
  if (record.type === 'metric') features.push(...subjectFeatures(record))
  if (COMPOSED.has(record.type)) features.push(`commas=${Math.min(MOST_COMMAS, commas)}`)
  if (record.type === 'quote' && String(fields.text).split(' ').length < 6) features.push('short')
  if (record.type === 'date' && fields.relative === true) features.push('relative')
  return features
}

/** Characters of a headline and its lead, and of what stands above the middle of most articles. */
const LEAD = 200
const UPPER = 800
const MOST_COMMAS = 3
/** Records whose fields come from several parts of a sentence. */
const COMPOSED: ReadonlySet<string> = new Set(['announcement', 'investment', 'metric'])

const ENUMS: Readonly<Record<string, readonly string[]>> = {
  announcement: ['status'],
  metric: ['kind', 'unit', 'measureKey', 'direction'],
  date: ['grain'],
  social_post: ['form'],
  investment: ['kind', 'status'],
}
const PARTIES: Readonly<Record<string, readonly string[]>> = {
  announcement: ['actors', 'objects'],
  metric: ['subject'],
  social_post: ['author'],
  investment: ['recipient', 'investors'],
  quote: ['speaker'],
}
const PRESENT: Readonly<Record<string, readonly string[]>> = {
  metric: ['direction'],
  date: ['value'],
  social_post: ['handle', 'postedAt'],
  investment: ['amount'],
}

/** How far the name of whom a figure is of can be trusted: a long or small-letter one is a phrase, not a name. */
function subjectFeatures({ fields, namesSubject }: Evidenced): string[] {
  const { name } = (fields.subject ?? {}) as { name?: string }
  if (name === undefined) return []
  const features = [`subject-words=${Math.min(3, name.split(' ').length)}`]
  if (/^\p{Ll}/u.test(name)) features.push('subject-in-small')
  if (!namesSubject) features.push('subject-from-elsewhere')
  return features
}

/** Nobody, somebody by name, by a nominal or pronoun, several, or somebody whose kind is not known. */
function partyFeature(field: string, value: unknown): string {
  const parties = (Array.isArray(value) ? value : value ? [value] : []) as { kind: string; surface: string }[]
  if (!parties.length) return `${field}:none`
  if (parties.length > 1) return `${field}:several`
  const [{ kind, surface }] = parties
  return /^(?:the|its?|he|she|they|his|her|their|we|our|this|that)\b/i.test(surface)
    ? `${field}:resolved`
    : `${field}:${kind}`
}

/** Gives every record of ours its confidence; what a user's own rule said of itself stays. */
export const confidence: Refiner = {
  name: 'confidence',
  refine(drafts, document) {
    const title = document.blocks.find(block => block.kind === 'title')
    return drafts.map(draft => {
      if (USER_RULE in draft.spans) return draft
      const inTitle = title !== undefined && draft.evidence.some(range => rangesTouch(range, title))
      const value = confidenceOf(evidenceOf(draft, draft.fields, inTitle, place => document.slice(place)))
      return value === undefined ? draft : { ...draft, confidence: value }
    })
  },
}
