import type { Mention, Reference } from '../types.js'

/** A verb with its auxiliaries: tokens `first` to `last`; `head` is the verb that carries the meaning. */
export interface VerbGroup extends Mention {
  readonly head: number
  /** Base form: "acquire" for "was acquired"; "be", "have" or "do" where the auxiliary stands alone. */
  readonly lemma: string
  /** "off" in "laid off", or null. It stands right after the verb, or after a short object. */
  readonly particle: string | null
  readonly voice: 'active' | 'passive'
  /** `future` with any modal; `participle` for an -ing form or a reduced passive without auxiliary. */
  readonly tense: 'past' | 'present' | 'perfect' | 'future' | 'infinitive' | 'participle'
  readonly progressive: boolean
  /** Token of "will", "may", "could", ..., or -1. */
  readonly modal: number
  /** Token of "not", "never", "won't", ..., or -1. */
  readonly negation: number
  /** Index of the verb group whose modal, "to" or "did not" it has too: "will buy" for "sell" in "will buy X and sell Y". */
  readonly shares?: number
}

/** A noun phrase: tokens `first` to `last`; `head` is its last noun, `references` what it names, in order. */
export interface Phrase extends Mention {
  readonly head: number
  readonly references: readonly Reference[]
}

export interface PrepositionalPhrase {
  readonly word: string
  readonly token: number
  readonly phrase: Phrase
}

/** A verb with what stands around it. In the passive, `subject` is what is acted on and the agent is the phrase of `by`. */
export interface Clause extends Mention {
  readonly verb: VerbGroup
  readonly subject: Phrase | undefined
  readonly object: Phrase | undefined
  /** Phrases after a preposition, in order: `from`, `with`, `for`, `to`, `by`, ... */
  readonly prepositions: readonly PrepositionalPhrase[]
  /** What an object relative puts before its verb: "Initech" in "Initech, which Globex bought". */
  readonly fronted: Phrase | undefined
  /** The clause that this one hangs on: "agreed" for "to acquire" in "agreed to acquire". */
  readonly governor: Clause | undefined
  /** The clause whose modal or "to" its verb shares. */
  readonly shares: Clause | undefined
}
