import { idWords } from '../core/id.js'
import type { Draft } from '../core/rule.js'
import { type Range, rangesTouch } from '../core/span.js'
import type { AnnotatedDocument } from '../mentions/annotated-document.js'
import type { Metric } from '../records/metric/schema.js'
import { type RefineNotes, type Refiner, uniqueRanges } from './refiner.js'
import { roundsTo } from './rounding.js'

type Fields = Omit<Metric, 'type' | 'id'>

const fieldsOf = (draft: Draft) => draft.fields as unknown as Fields

/** Drafts that tell one figure; `fields` is what all of them together tell. */
interface Telling {
  readonly drafts: readonly Draft[]
  readonly fields: Fields
  readonly titled: boolean
  /** Told outside of the headline too. */
  readonly bodied: boolean
}

/** The same figure of the same thing, told twice, is one metric with two places; what contradicts itself is noted. */
export const mergeMetrics: Refiner = {
  name: 'merge-metrics',
  refine(drafts, document, notes) {
    const title = document.blocks.find(block => block.kind === 'title')
    const tellings: Telling[] = []
    const byUnit = new Map<string, number[]>()
    for (const draft of drafts) {
      if (draft.type !== 'metric') continue
      const titled = title !== undefined && draft.evidence.some(range => rangesTouch(range, title))
      const fields = fieldsOf(draft)
      const key = `${fields.kind} ${fields.unit} ${fields.currency}`
      const places = byUnit.get(key) ?? []
      byUnit.set(key, places)
      const at = places.find(place => isSame(tellings[place], draft, titled, document))
      if (at === undefined) {
        noteConflict(tellings, places, draft, document, notes)
        places.push(tellings.push({ drafts: [draft], fields, titled, bodied: !titled }) - 1)
        continue
      }
      tellings[at] = joined(tellings[at], draft, titled)
    }
    const whole = new Map(tellings.map(telling => [telling.drafts[0], recordOf(telling, notes)]))
    return drafts.flatMap(draft => (draft.type === 'metric' ? (whole.get(draft) ?? []) : draft))
  },
}

function joined(telling: Telling, draft: Draft, titled: boolean): Telling {
  const drafts = [...telling.drafts, draft]
  const fields = fieldsOf(draft)
  // the fuller telling is the record, the other fills it up
  const [into, from] =
    richness(telling.fields) >= richness(fields) ? [telling.fields, fields] : [fields, telling.fields]
  const bodied = telling.bodied || !titled
  return { drafts, fields: joinFields(into, from), titled: telling.titled || titled, bodied }
}

/** One draft of all that tell a figure, the fullest first. */
function recordOf({ drafts, fields }: Telling, notes: RefineNotes): Draft {
  if (drafts.length === 1) return drafts[0]
  const best = drafts.reduce((a, b) => (richness(fieldsOf(b)) > richness(fieldsOf(a)) ? b : a))
  const ordered = [best, ...drafts.filter(draft => draft !== best)]
  const spans: Record<string, Range[]> = {}
  for (const draft of ordered)
    for (const [field, ranges] of Object.entries(draft.spans)) {
      spans[field] ??= []
      spans[field].push(...ranges)
    }
  const whole: Draft = {
    ...best,
    fields: fields as unknown as Draft['fields'],
    evidence: uniqueRanges(ordered.flatMap(draft => draft.evidence)),
    spans: Object.fromEntries(Object.entries(spans).map(([field, ranges]) => [field, uniqueRanges(ranges)])),
    rules: [...new Set(ordered.flatMap(draft => draft.rules))],
    confidence: Math.max(...new Set(ordered.map(draft => draft.confidence))),
  }
  for (const draft of ordered.slice(1)) notes.merged(whole, draft, 'the same figure')
  return whole
}

function isSame(telling: Telling, draft: Draft, titled: boolean, document: AnnotatedDocument): boolean {
  const x = telling.fields
  const y = fieldsOf(draft)
  // a headline is short of details: the first telling of the body that fits is the same, a later one must fit that
  const inTitle = titled || (telling.titled && !telling.bodied)
  if (!sameValue(x, y, inTitle) || (!titled && isOlder(x, y, document))) return false
  // two places of one sentence are two facts, unless they are one figure; drafts come in the order of the text
  const last = telling.drafts[telling.drafts.length - 1]
  if (last.anchor.start !== draft.anchor.start && rangesTouch(last.evidence[0], draft.evidence[0])) return false
  if (!sameDirection(x, y) || !sameMeasure(x, y, inTitle) || !samePeriod(x, y, inTitle)) return false
  // a sum or a count of the same thing told twice in one article is one, whatever stands for its owner
  const large = (x.unit === 'money' || x.unit === 'count') && x.value > 1000
  return inTitle || (large && idWords(x.measure) === idWords(y.measure)) || sameSubject(x, y)
}

/** Equal, or the headline's rounding of the body's figure ("23%" for 23.3%, "$2.3B" for $2.34 billion). */
function sameValue(x: Fields, y: Fields, titled: boolean): boolean {
  if (x.max !== y.max && x.max !== null && y.max !== null) return false
  if (x.value === y.value) return true
  return titled && (roundsTo(x.value, y.value) || roundsTo(y.value, x.value))
}

/** "Cut 30% of its staff in May 2022" is not the cut that is told without a date: one of them lies years before the article. */
function isOlder(x: Fields, y: Fields, { metadata }: AnnotatedDocument): boolean {
  if (!x.period === !y.period || (x.kind !== 'change' && x.measureKey !== 'jobs_cut')) return false
  const told = Number((x.period ?? y.period)?.value?.slice(0, 4))
  return told < Number(metadata.publishedAt?.slice(0, 4)) - 1
}

const sameDirection = (x: Fields, y: Fields): boolean =>
  x.direction === y.direction || x.direction === null || y.direction === null

/** Words that set measures of one key apart. */
const KINDS = new Set([
  'net',
  'operating',
  'gross',
  'adjusted',
  'pretax',
  'pre-tax',
  'ebitda',
  'underlying',
  'recurring',
  'active',
  'paid',
  'paying',
])

function sameMeasure(x: Fields, y: Fields, titled: boolean): boolean {
  const a = idWords(x.measure).split(' ')
  const b = idWords(y.measure).split(' ')
  const kinds = (words: readonly string[]) => words.filter(word => KINDS.has(word))
  // net profit is no operating profit
  if (kinds(a).length && kinds(b).length && !kinds(a).some(word => b.includes(word))) return false
  if (!titled && a.includes('operating') !== b.includes('operating')) return false
  // nor is what a share earns the whole of it
  if (isPerShare(a) !== isPerShare(b) && x.unit === 'percent') return false
  if (x.measureKey === y.measureKey && x.measureKey !== 'other') return true
  return a.at(-1) === b.at(-1) || a.every(word => b.includes(word)) || b.every(word => a.includes(word))
}

const isPerShare = (words: readonly string[]): boolean => words.includes('eps') || words.at(-1) === 'share'

function sameSubject(x: Fields, y: Fields): boolean {
  if (!x.subject || !y.subject) return true
  const a = x.subject.key
  const b = y.subject.key
  return a === b || ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `)
}

function samePeriod(x: Fields, y: Fields, titled: boolean): boolean {
  const a = x.period?.value
  const b = y.period?.value
  return titled || !a || !b || a.startsWith(b) || b.startsWith(a)
}

const DETAILS = ['subject', 'max', 'per', 'direction', 'from', 'level', 'period', 'baseline', 'attribution'] as const

/** How much a draft tells: the fuller of two tellings is the record. */
const richness = (fields: Fields): number => DETAILS.filter(field => fields[field] !== null).length

function joinFields(into: Fields, from: Fields): Fields {
  const filled = Object.fromEntries(DETAILS.map(field => [field, into[field] ?? from[field]]))
  // of a figure and its rounding the record holds the figure
  const { value, bound } = into.value !== from.value && roundsTo(from.value, into.value) ? from : into
  return { ...into, ...filled, value, bound }
}

/** A headline and a body that give the same measure of the same thing in one period two figures. */
function noteConflict(
  tellings: readonly Telling[],
  places: readonly number[],
  draft: Draft,
  document: AnnotatedDocument,
  notes: RefineNotes,
): void {
  const y = fieldsOf(draft)
  const place = places.find(place => {
    const { fields: x, titled } = tellings[place]
    if (!titled || x.value === y.value || x.bound !== 'exact' || y.bound !== 'exact' || x.status !== y.status)
      return false
    if (idWords(x.measure) !== idWords(y.measure) || x.direction !== y.direction) return false
    const whose = x.subject !== null && x.subject.key === y.subject?.key
    return whose && x.period?.value != null && x.period.value === y.period?.value
  })
  if (place === undefined) return
  notes.diagnostics.push({
    code: 'conflict',
    severity: 'warning',
    message: `the headline gives ${y.measure} as ${tellings[place].fields.value}, the text as ${y.value}`,
    span: document.span(draft.anchor),
    rule: draft.rules[0] ?? null,
  })
}
