import type { Diagnostic } from './core/diagnostic.js'
import { idWords, recordId } from './core/id.js'
import type { Draft } from './core/rule.js'
import { type Range, rangesTouch, type Span } from './core/span.js'
import type { AnnotatedDocument } from './mentions/annotated-document.js'
import type { Kind } from './records/kind.js'
import { type QuickCheck, quickCheckOf } from './records/quick-check.js'
import { USER_RULE } from './refine/precedence.js'
import { draftKey } from './refine/refiner.js'
import type { NewsRecord } from './schemas.js'

/**
 * Drafts into records: ids, spans of the input, and the strict schema of their kind. What does not pass is a
 * diagnostic, never an exception. A draft's `related` holds drafts' anchors as `start-end` until ids are known.
 */
export function finishRecords(
  drafts: readonly Draft[],
  document: AnnotatedDocument,
  articleId: string,
  kinds: readonly Kind[],
  diagnostics: Diagnostic[],
): { record: NewsRecord; draft: Draft }[] {
  const byType = new Map([...kinds].reverse().map(kind => [kind.type, kind]))
  const ids = draftIds(drafts, document, articleId, byType)
  const title = document.blocks.find(block => block.kind === 'title')
  const finished: { record: NewsRecord; draft: Draft }[] = []
  for (const draft of drafts) {
    const kind = byType.get(draft.type)
    try {
      const record = makeRecord(draft, document, articleId, ids, title)
      const fault = kind ? faultOf(record, kind.schema) : `no kind '${draft.type}'`
      if (fault === undefined) finished.push({ record: record as NewsRecord, draft })
      else diagnostics.push(invalid(draft, document, fault))
    } catch (error) {
      diagnostics.push(invalid(draft, document, error instanceof Error ? error.message : String(error)))
    }
  }
  return finished
}

/** Kept for each schema that was met: a handful. */
const quickChecks = new WeakMap<Kind['schema'], QuickCheck>()
const NEVER_SURE: QuickCheck = () => false

/** What a schema has against a record; undefined where it has nothing. Most records pass its plain tests. */
function faultOf(record: unknown, schema: Kind['schema']): string | undefined {
  let isSurelyValid = quickChecks.get(schema)
  if (!isSurelyValid) quickChecks.set(schema, (isSurelyValid = quickCheckOf(schema) ?? NEVER_SURE))
  if (isSurelyValid(record)) return undefined
  return schema
    .safeParse(record)
    .error?.issues.map(issue => `${issue.path.join('.')}: ${issue.message}`)
    .join('; ')
}

interface Place {
  readonly draft: Draft
  readonly id: string
  readonly index: number
}

/** The ids of an article's drafts, also by the key by which other drafts know them. */
class DraftIds {
  private readonly ids = new Map<Draft, string>()
  private byKey: ReadonlyMap<string, readonly Place[]> | undefined

  set(draft: Draft, id: string): void {
    this.ids.set(draft, id)
  }

  of(draft: Draft): string {
    return this.ids.get(draft)!
  }

  /** The ids of the other drafts with these keys, in the order of the drafts. */
  relatedTo(draft: Draft, keys: readonly string[]): string[] {
    this.byKey ??= this.places()
    const { byKey } = this
    return [...new Set(keys)]
      .flatMap(key => byKey.get(key) ?? [])
      .filter(other => other.draft !== draft)
      .sort((a, b) => a.index - b.index)
      .map(({ id }) => id)
  }

  private places(): ReadonlyMap<string, readonly Place[]> {
    const byKey = new Map<string, Place[]>()
    let index = 0
    for (const [draft, id] of this.ids) {
      const key = draftKey(draft)
      const known = byKey.get(key)
      if (known) known.push({ draft, id, index })
      else byKey.set(key, [{ draft, id, index }])
      index++
    }
    return byKey
  }
}

function draftIds(
  drafts: readonly Draft[],
  document: AnnotatedDocument,
  articleId: string,
  kinds: ReadonlyMap<string, Kind>,
): DraftIds {
  const seen = new Map<string, number>()
  const ids = new DraftIds()
  for (const draft of drafts) {
    const discriminator = kinds.get(draft.type)?.discriminator(draft.fields) ?? ''
    const words = idWords(document.slice(draft.anchor))
    const key = [draft.type, discriminator, words].join('\u001f')
    const occurrence = (seen.get(key) ?? 0) + 1
    seen.set(key, occurrence)
    ids.set(draft, recordId(articleId, draft.type, discriminator, words, occurrence))
  }
  return ids
}

function makeRecord(
  draft: Draft,
  document: AnnotatedDocument,
  articleId: string,
  ids: DraftIds,
  title: Range | undefined,
): Record<string, unknown> {
  const places = (ranges: readonly Range[]) => ranges.map(range => document.span(range))
  const spans: Record<string, Span[]> = {}
  for (const field of Object.keys(draft.spans))
    if (field !== USER_RULE && draft.spans[field].length) spans[field] = places(draft.spans[field])
  const record: Record<string, unknown> = {
    type: draft.type,
    id: ids.of(draft),
    articleId,
    evidence: places(draft.evidence),
    spans,
    rules: [...draft.rules],
    confidence: draft.confidence,
    inTitle: title !== undefined && draft.evidence.some(range => rangesTouch(range, title)),
    ...draft.fields,
  }
  if (Array.isArray(record.related) && record.related.length)
    record.related = ids.relatedTo(draft, record.related as string[])
  return record
}

function invalid(draft: Draft, document: AnnotatedDocument, reason: string): Diagnostic {
  let span = null
  try {
    span = document.span(draft.anchor)
  } catch {
    // the place itself was what was wrong
  }
  return {
    code: 'invalid-record',
    severity: 'error',
    message: `a ${draft.type} was refused: ${reason}`,
    span,
    rule: draft.rules[0] ?? null,
  }
}
