import { idWords } from '../core/id.js'
import type { Draft } from '../core/rule.js'
import { rangesTouch } from '../core/span.js'
import type { AnnotatedDocument } from '../mentions/annotated-document.js'
import type { Metric } from '../records/metric/schema.js'
import { joinDrafts, type RefineNotes, type Refiner } from './refiner.js'

type Fields = Omit<Metric, 'type' | 'id'>

const fieldsOf = (draft: Draft) => draft.fields as unknown as Fields

/** The same figure of the same thing, told twice, is one metric with two places; what contradicts itself is noted. */
export const mergeMetrics: Refiner = {
  name: 'merge-metrics',
  refine(drafts, document, notes) {
    const kept: Draft[] = []
    const byUnit = new Map<string, number[]>()
    for (const draft of drafts) {
      if (draft.type !== 'metric') {
        kept.push(draft)
        continue
      }
      const fields = fieldsOf(draft)
      const key = `${fields.kind} ${fields.unit} ${fields.currency}`
      const places = byUnit.get(key) ?? []
      byUnit.set(key, places)
      const at = places.find(place => isSame(kept[place], draft, document))
      if (at === undefined) {
        noteConflict(
          places.map(place => kept[place]),
          draft,
          document,
          notes,
        )
        places.push(kept.push(draft) - 1)
        continue
      }
      const [into, from] = richness(kept[at]) >= richness(draft) ? [kept[at], draft] : [draft, kept[at]]
      notes.merged(into, from, 'the same figure')
      kept[at] = joinDrafts(into, from, joinFields(fieldsOf(into), fieldsOf(from)) as unknown as Draft['fields'])
    }
    return kept
  },
}

const inTitle = (draft: Draft, document: AnnotatedDocument): boolean => {
  const title = document.blocks.find(block => block.kind === 'title')
  return title !== undefined && draft.evidence.some(range => rangesTouch(range, title))
}

function isSame(a: Draft, b: Draft, document: AnnotatedDocument): boolean {
  const x = fieldsOf(a)
  const y = fieldsOf(b)
  // two places of one sentence are two facts, unless they are one figure
  if (
    a.anchor.start !== b.anchor.start &&
    a.evidence.some(range => b.evidence.some(other => rangesTouch(range, other)))
  )
    return false
  const titled = inTitle(a, document) || inTitle(b, document)
  if (!sameValue(x, y, titled)) return false
  if (!sameDirection(x, y) || !sameMeasure(x, y) || !samePeriod(x, y, titled)) return false
  // a sum or a count of the same thing told twice in one article is one, whatever stands for its owner
  const told =
    titled ||
    ((x.unit === 'money' || x.unit === 'count') && x.value > 1000 && idWords(x.measure) === idWords(y.measure))
  return told || sameSubject(x, y)
}

/** Equal, or the headline's rounding of the body's figure ("23%" for 23.3%, "$2.3B" for $2.34 billion). */
function sameValue(x: Fields, y: Fields, titled: boolean): boolean {
  if (x.max !== y.max && x.max !== null && y.max !== null) return false
  if (x.value === y.value) return true
  return titled && (roundsTo(x.value, y.value) || roundsTo(y.value, x.value))
}

function roundsTo(fine: number, coarse: number): boolean {
  const digits = String(coarse)
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length
  return digits >= 2 && Number(fine.toPrecision(digits)) === coarse
}

const sameDirection = (x: Fields, y: Fields): boolean =>
  x.direction === y.direction || x.direction === null || y.direction === null

function sameMeasure(x: Fields, y: Fields): boolean {
  if (x.measureKey === y.measureKey && x.measureKey !== 'other') return true
  const a = idWords(x.measure).split(' ')
  const b = idWords(y.measure).split(' ')
  return a.at(-1) === b.at(-1) || a.every(word => b.includes(word)) || b.every(word => a.includes(word))
}

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
const richness = (draft: Draft): number => DETAILS.filter(field => fieldsOf(draft)[field] !== null).length

function joinFields(into: Fields, from: Fields): Fields {
  const filled = Object.fromEntries(DETAILS.map(field => [field, into[field] ?? from[field]]))
  return { ...into, ...filled }
}

/** A headline and a body that give the same measure of the same thing in one period two figures. */
function noteConflict(others: readonly Draft[], draft: Draft, document: AnnotatedDocument, notes: RefineNotes): void {
  const y = fieldsOf(draft)
  const other = others.find(candidate => {
    const x = fieldsOf(candidate)
    if (x.value === y.value || x.bound !== 'exact' || y.bound !== 'exact' || x.status !== y.status) return false
    if (idWords(x.measure) !== idWords(y.measure) || x.direction !== y.direction) return false
    const whose = x.subject !== null && x.subject.key === y.subject?.key
    return whose && x.period?.value != null && x.period.value === y.period?.value && inTitle(candidate, document)
  })
  if (!other) return
  notes.diagnostics.push({
    code: 'conflict',
    severity: 'warning',
    message: `the headline gives ${y.measure} as ${fieldsOf(other).value}, the text as ${y.value}`,
    span: document.span(draft.anchor),
    rule: draft.rules[0] ?? null,
  })
}
