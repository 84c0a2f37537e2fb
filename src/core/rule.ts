import type { Range } from './span.js'

/** What makes the engine call a rule; without it the rule cannot match. */
export type Trigger =
  /** Called with the index of each token whose case-folded form is listed. */
  | { readonly words: readonly string[] }
  /** Called with the index of each token that is a form of one of these verbs, given by their base forms. */
  | { readonly verbs: readonly string[] }
  /** Called with the index of the first token of each mention of these kinds. */
  | { readonly mentions: readonly string[] }
  /** Called once for the whole document, with token 0. */
  | 'document'

/**
 * A rule finds: it reads one place of a document and says what it found there, or nothing.
 * `Context` is the annotated document, `Found` a draft of a record. Rules keep no state.
 */
export interface Rule<Context, Found> {
  /** `kind/what-it-reads`, as in `metric/verb-then-percent`. Stands in every record it finds. */
  readonly name: string
  /** A sentence that this rule reads; a test runs it. */
  readonly example: string
  readonly trigger: Trigger
  find(document: Context, token: number): Found | readonly Found[] | undefined
}

/** A record before it is merged, given its id and validated. Ranges are into `document.text`. */
export interface Draft<Fields = Record<string, unknown>> {
  readonly type: string
  /** The record's own fields, as they leave. */
  readonly fields: Fields
  /** Sentences, headings or rows that say it, best first. */
  readonly evidence: readonly Range[]
  /** The words whose form is part of the record's id: small, on the fact itself. */
  readonly anchor: Range
  /** Which words gave which field. */
  readonly spans: Readonly<Record<string, readonly Range[]>>
  /** Names of the rules that found it. */
  readonly rules: readonly string[]
  /** 0 to 1. */
  readonly confidence: number
}

/** Why a place that looked like a record gave none: shown by `explain`. */
export interface Rejection {
  readonly rule: string
  readonly reason: string
  readonly range: Range
}
