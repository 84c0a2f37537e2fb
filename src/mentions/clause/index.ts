import type { Sentence } from '../../language/sentences.js'
import type { AnnotatedDocument } from '../annotated-document.js'
import type { Mention, Reference } from '../types.js'

/** A verb with its auxiliaries: tokens `first` to `last`; `head` is the verb that carries the meaning. */
export interface VerbGroup extends Mention {
  readonly head: number
  /** Base form: "acquire" for "was acquired". */
  readonly lemma: string
  readonly voice: 'active' | 'passive'
  readonly tense: 'past' | 'present' | 'perfect' | 'future' | 'infinitive' | 'participle'
  readonly progressive: boolean
  /** Token of "will", "may", "could", ..., or -1. */
  readonly modal: number
  /** Token of "not", "never", "n't", ..., or -1. */
  readonly negation: number
}

/** A noun phrase: tokens `first` to `last`; `head` is its last noun, `references` what it names, in order. */
export interface Phrase extends Mention {
  readonly head: number
  readonly references: readonly Reference[]
}

/** A verb with what stands around it. In the passive, `subject` is what is acted on and `by` is in `prepositions`. */
export interface Clause extends Mention {
  readonly verb: VerbGroup
  readonly subject: Phrase | undefined
  readonly object: Phrase | undefined
  /** Phrases after a preposition, in order: `from`, `with`, `for`, `to`, `by`, ... */
  readonly prepositions: readonly { readonly word: string; readonly token: number; readonly phrase: Phrase }[]
  /** The clause that this one hangs on: "agreed" for "to acquire" in "agreed to acquire". */
  readonly governor: Clause | undefined
}

export function findClauses(_document: AnnotatedDocument, _sentence: Sentence): Clause[] {
  return []
}
