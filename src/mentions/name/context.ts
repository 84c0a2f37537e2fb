import type { Tokens } from '../../language/tokens.js'
import type { AnnotatedDocument } from '../annotated-document.js'
import type { CaseEvidence } from './evidence.js'
import type { KnownName, KnownNames } from './known.js'

/** What the readers of names share while they read one article. */
export interface NameContext {
  readonly document: AnnotatedDocument
  readonly tokens: Tokens
  readonly evidence: CaseEvidence
  readonly known: KnownNames
  /** Forms of small words that the text has told to be names: "relayr". */
  readonly smallNames: Set<number>
}

/** A name as it stands, before it is tied to an entity. */
export interface NameSpan {
  readonly first: number
  readonly last: number
  /** A word of the lexicons. */
  readonly known?: KnownName | undefined
  /** An office or a form of address stood before it: a person. */
  readonly titled?: 'he' | 'she' | 'they' | undefined
  /** The tokens that its name opens with and that stand with another: "Harbor" of "15 Pro" in "Harbor 15 and 15 Pro". */
  readonly stem?: { readonly first: number; readonly last: number } | undefined
  /** From a headline, where capitals say little. */
  readonly headline: boolean
}
