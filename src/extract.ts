import { type Diagnostic, FactwireError } from './core/diagnostic.js'
import type { Format } from './core/document.js'
import { hashOfWords } from './core/id.js'
import type { Draft, Rejection } from './core/rule.js'
import { compileRules, runRules } from './core/run.js'
import type { Span } from './core/span.js'
import { finishRecords } from './finish.js'
import { basesOf, inflect } from './language/inflection.js'
import { Vocabulary } from './language/vocabulary.js'
import { AnnotatedDocument } from './mentions/annotated-document.js'
import type { Lexicon } from './mentions/name/index.js'
import { asUsers } from './own-rules.js'
import { type ReadOptions, readDocument } from './read/index.js'
import { kinds as allKinds } from './records/index.js'
import type { Kind, NewsRule } from './records/kind.js'
import { refiners } from './refine/index.js'
import type { ArticleInfo, ExtractResult, NewsRecord } from './schemas.js'

export interface ExtractorOptions {
  /** Rules of your own; where one finds a record, factwire's own on the same words gives way. */
  readonly rules?: readonly NewsRule[]
  /** Names you know: they win over what the article's own evidence says. */
  readonly lexicon?: Lexicon
  /** Kinds of record of your own, for rules that emit them. */
  readonly kinds?: readonly Kind[]
}

export interface ExtractOptions extends ReadOptions {
  /** The article's id in your data; else its `url`, else the SHA-256 of its words. */
  readonly id?: string
  /** Only records of these types. */
  readonly kinds?: readonly string[]
  /** Only records of at least this confidence, 0 to 1. */
  readonly minConfidence?: number
}

/** How a record came to be: which rules found it, on which words, and what was merged into it. */
export interface Explanation {
  readonly record: NewsRecord
  readonly rules: readonly string[]
  /** The words that decided each field. */
  readonly cues: Readonly<Record<string, readonly Span[]>>
  readonly merged: readonly {
    readonly rules: readonly string[]
    readonly evidence: readonly Span[]
    readonly reason: string
  }[]
}

export interface ExplainResult extends ExtractResult {
  readonly explanations: readonly Explanation[]
  /** Places that looked like a record and gave none, with the rule that refused and why. */
  readonly rejected: readonly { readonly rule: string; readonly reason: string; readonly span: Span }[]
}

export interface Extractor {
  extract(input: string, options?: ExtractOptions): ExtractResult
  explain(input: string, options?: ExtractOptions): ExplainResult
}

/** Builds an extractor once; its `extract` can be called on any number of articles, and keeps nothing between them. */
export function createExtractor(options: ExtractorOptions = {}): Extractor {
  const kinds = [...allKinds, ...(options.kinds ?? [])]
  const users = (options.rules ?? []).map(rule => asUsers(rule, kinds))
  const vocabulary = new Vocabulary()
  const sets = new Map<string, ReturnType<typeof compileRules<AnnotatedDocument, Draft>>>()
  const rulesFor = (wanted: readonly string[] | undefined) => {
    const key = wanted ? [...wanted].sort().join() : '*'
    let set = sets.get(key)
    if (!set) {
      const own = kinds
        .filter(kind => !wanted || wanted.includes(kind.type))
        .flatMap(kind => (allKinds.includes(kind) ? kind.rules : kind.rules.map(rule => asUsers(rule, kinds))))
      sets.set(key, (set = compileRules([...users, ...own], { basesOf, inflect })))
    }
    return set
  }

  const run = (input: string, given: ExtractOptions, trace: boolean): ExplainResult => {
    checkOptions(input, given, kinds)
    const { document: read, diagnostics } = readDocument(input, given)
    const document = new AnnotatedDocument(read, { lexicon: options.lexicon, trace, vocabulary })
    const article = articleInfo(document, given)
    const notes = { diagnostics, ...traceNotes(trace) }
    let drafts: readonly Draft[] = []
    if (document.metadata.language === 'en') {
      drafts = runRules(rulesFor(given.kinds), document, (rule, token, error) =>
        diagnostics.push(ruleFailed(document, rule, token, error)),
      ).filter(draft => !given.kinds || given.kinds.includes(draft.type))
      for (const refiner of refiners) drafts = refiner.refine(drafts, document, notes)
    }
    const finished = finishRecords(drafts, document, article.id, kinds, diagnostics)
    const kept = finished.filter(({ record }) => record.confidence >= (given.minConfidence ?? 0))
    return {
      schemaVersion: '1.0',
      article,
      records: kept.map(({ record }) => record),
      diagnostics,
      explanations: kept.map(({ record, draft }) => ({
        record,
        rules: record.rules,
        cues: record.spans,
        merged: notes.mergedInto(draft).map(({ from, reason }) => ({
          rules: from.rules,
          evidence: from.evidence.map(range => document.span(range)),
          reason,
        })),
      })),
      rejected: [...document.rejections, ...notes.droppedDrafts()].map(({ rule, reason, range }) => ({
        rule,
        reason,
        span: document.span(range),
      })),
    }
  }

  return {
    extract(input, given = {}) {
      const { schemaVersion, article, records, diagnostics } = run(input, given, false)
      return { schemaVersion, article, records, diagnostics }
    },
    explain: (input, given = {}) => run(input, given, true),
  }
}

let shared: Extractor | undefined
const sharedExtractor = () => (shared ??= createExtractor())

/**
 * Finds every record of an article. Synchronous, deterministic, offline; never throws on any article.
 *
 * @param input the article: plain text, Markdown or a whole HTML page
 * @param options `publishedAt` (ISO) is what relative dates are seen from; without it they stay unresolved
 * @returns records that each passed their schema, with spans into `input` (UTF-16 offsets), and diagnostics
 * @throws FactwireError on a wrong option (a date that is none, a kind that does not exist), never on an article
 * @example
 * extract('Its revenue rose 12% last year.', { publishedAt: '2026-03-25' }).records.map(record => record.type)
 * // ['metric', 'date']
 */
export const extract = (input: string, options?: ExtractOptions): ExtractResult =>
  sharedExtractor().extract(input, options)

/** `extract`, with how each record came to be and why other places gave none. */
export const explain = (input: string, options?: ExtractOptions): ExplainResult =>
  sharedExtractor().explain(input, options)

const FORMATS: readonly Format[] = ['text', 'markdown', 'html']

function checkOptions(input: string, options: ExtractOptions, kinds: readonly Kind[]): void {
  if (typeof input !== 'string')
    throw new FactwireError('input', `the article is a string, not ${input === null ? 'null' : typeof input}`)
  const { format, kinds: wanted, minConfidence } = options
  if (format !== undefined && !FORMATS.includes(format))
    throw new FactwireError('format', `no format '${format}': text, markdown or html`)
  for (const name of ['publishedAt', 'fallbackDate'] as const) {
    const date = options[name]
    if (date != null && !isIsoDate(date))
      throw new FactwireError('published-at', `${name} '${date}' is no ISO date such as 2026-03-25`)
  }
  const unknown = wanted?.find(type => !kinds.some(kind => kind.type === type))
  if (unknown !== undefined)
    throw new FactwireError('kinds', `no kind '${unknown}': ${kinds.map(kind => kind.type).join(', ')}`)
  if (minConfidence !== undefined && !(minConfidence >= 0 && minConfidence <= 1))
    throw new FactwireError('min-confidence', `minConfidence is 0 to 1, not ${minConfidence}`)
}

function isIsoDate(text: string): boolean {
  const day = /^(\d{4})-(\d\d)-(\d\d)(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/.exec(text)
  if (!day) return false
  const [year, month, date] = day.slice(1).map(Number)
  const real = new Date(Date.UTC(year, month - 1, date))
  return real.getUTCMonth() === month - 1 && real.getUTCDate() === date
}

function articleInfo(document: AnnotatedDocument, options: ExtractOptions): ArticleInfo {
  const { url, title, publisher, authors, publishedAt, publishedAtSource, language } = document.metadata
  const id = options.id ?? url ?? hashOfWords(document.text, bodyOf(document))
  return { id, url, title, publisher, authors, publishedAt, publishedAtSource, language, format: document.format }
}

/** The blocks whose words are the article's: the same in text, Markdown and HTML, whatever its marks, lists and furniture. */
const bodyOf = ({ blocks }: AnnotatedDocument) =>
  blocks.filter(block => !block.furniture && block.kind !== 'title' && block.kind !== 'caption')

function ruleFailed(document: AnnotatedDocument, rule: NewsRule, token: number, error: unknown): Diagnostic {
  const span = document.tokens.count > token ? document.span(document.tokens.range(token)) : null
  const message = `rule ${rule.name} failed: ${error instanceof Error ? error.message : String(error)}`
  return { code: 'rule-failed', severity: 'error', message, span, rule: rule.name }
}

/** Collects what refiners tell; merged drafts are found again through the chain of those they became. */
function traceNotes(trace: boolean) {
  const merges: { into: Draft; from: Draft; reason: string }[] = []
  const dropped: Rejection[] = []
  return {
    merged(into: Draft, from: Draft, reason: string) {
      if (trace) merges.push({ into, from, reason })
    },
    dropped(draft: Draft, reason: string) {
      if (trace) dropped.push({ rule: draft.rules[0], reason, range: draft.anchor })
    },
    mergedInto: (draft: Draft) =>
      merges.filter(
        ({ from }) =>
          draft.type === from.type &&
          from.evidence.every(one =>
            draft.evidence.some(other => other.start === one.start && other.end === one.end),
          ) &&
          from.rules.every(rule => draft.rules.includes(rule)),
      ),
    droppedDrafts: () => dropped,
  }
}
