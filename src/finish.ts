import type { Diagnostic } from './core/diagnostic.js'
import { idWords, recordId } from './core/id.js'
import type { Draft } from './core/rule.js'
import { type Range, rangesTouch, type Span } from './core/span.js'
import type { AnnotatedDocument } from './mentions/annotated-document.js'
import type { Kind } from './records/kind.js'
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
      const checked = kind?.schema.safeParse(record)
      if (checked?.success) finished.push({ record: record as NewsRecord, draft })
      else
        diagnostics.push(
          invalid(
            draft,
            document,
            checked
              ? checked.error.issues.map(issue => `${issue.path.join('.')}: ${issue.message}`).join('; ')
              : `no kind '${draft.type}'`,
          ),
        )
    } catch (error) {
      diagnostics.push(invalid(draft, document, error instanceof Error ? error.message : String(error)))
    }
  }
  return finished
}

function draftIds(
  drafts: readonly Draft[],
  document: AnnotatedDocument,
  articleId: string,
  kinds: ReadonlyMap<string, Kind>,
): Map<Draft, string> {
  const seen = new Map<string, number>()
  const ids = new Map<Draft, string>()
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
  ids: Map<Draft, string>,
  title: Range | undefined,
): Record<string, unknown> {
  const fields: Record<string, unknown> = { ...draft.fields }
  if (Array.isArray(fields.related) && fields.related.length) {
    const keys = fields.related as string[]
    fields.related = [...ids].filter(([other]) => other !== draft && keys.includes(draftKey(other))).map(([, id]) => id)
  }
  const places = (ranges: readonly Range[]) => ranges.map(range => document.span(range))
  const spans: Record<string, Span[]> = {}
  for (const field of Object.keys(draft.spans))
    if (field !== USER_RULE && draft.spans[field].length) spans[field] = places(draft.spans[field])
  return {
    type: draft.type,
    id: ids.get(draft)!,
    articleId,
    evidence: places(draft.evidence),
    spans,
    rules: [...draft.rules],
    confidence: draft.confidence,
    inTitle: title !== undefined && draft.evidence.some(range => rangesTouch(range, title)),
    ...fields,
  }
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
