import type { Diagnostic } from '../core/diagnostic.js'
import type { Draft } from '../core/rule.js'
import type { Range } from '../core/span.js'
import type { AnnotatedDocument } from '../mentions/annotated-document.js'

/** What a refiner can tell besides the drafts it returns. */
export interface RefineNotes {
  readonly diagnostics: Diagnostic[]
  /** For `explain`: two drafts told the same fact and became one. */
  merged(into: Draft, from: Draft, reason: string): void
  /** For `explain`: a draft was dropped. */
  dropped(draft: Draft, reason: string): void
}

/** A refiner relates: drafts in, drafts out, none changed in place. */
export interface Refiner {
  readonly name: string
  refine(drafts: readonly Draft[], document: AnnotatedDocument, notes: RefineNotes): readonly Draft[]
}

/** The name under which a draft stands in another's `related` until both have ids. */
export const draftKey = (draft: Draft): string => `${draft.type}:${draft.anchor.start}-${draft.anchor.end}`

/** One draft out of two that tell the same fact: the first one's fields, both evidences, rules and spans. */
export function joinDrafts(into: Draft, from: Draft, fields: Draft['fields'] = into.fields): Draft {
  const spans: Record<string, readonly Range[]> = { ...into.spans }
  for (const [field, ranges] of Object.entries(from.spans))
    spans[field] = uniqueRanges([...(spans[field] ?? []), ...ranges])
  return {
    ...into,
    fields,
    evidence: uniqueRanges([...into.evidence, ...from.evidence]),
    spans,
    rules: [...new Set([...into.rules, ...from.rules])],
    confidence: Math.max(into.confidence, from.confidence),
  }
}

/** Few are compared with each other; a fact that a long text repeats has many. */
const FEW = 12
/** More than any text has characters. */
const FARTHEST = 2 ** 26

export function uniqueRanges(ranges: readonly Range[]): Range[] {
  const unique: Range[] = []
  if (ranges.length <= FEW) {
    for (const range of ranges)
      if (!unique.some(({ start, end }) => start === range.start && end === range.end)) unique.push(range)
    return unique
  }
  const seen = new Set<number>()
  for (const range of ranges) {
    const key = range.start * FARTHEST + range.end
    if (seen.has(key)) continue
    seen.add(key)
    unique.push(range)
  }
  return unique
}
