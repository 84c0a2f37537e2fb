import type { Range } from '../../core/span.js'
import type { Party } from '../shapes.js'
import type { Quotation } from '../types.js'

/** Who says something, where the article names or describes them. */
export interface Speaker {
  readonly party: Party
  readonly at: Range
  readonly role: string | null
  readonly organization: Party | null
}

/** What stands as subject of a reporting verb; without a speaker where a pronoun stands for nobody known. */
export interface Subject {
  readonly speaker: Speaker | undefined
}

/** The words beside quoted words that say whose they are. */
export interface Attribution {
  readonly how:
    | 'verb-after'
    | 'verb-before'
    | 'according-to'
    | 'lead-in'
    /** A reporting verb of the same sentence, farther off. */
    | 'in-sentence'
    /** Told by what stands before: the speech or the sentence that it continues. */
    | 'continued'
    /** A passage set off without marks, after the words that name its source. */
    | 'set-off'
  readonly speaker: Speaker | undefined
  readonly verb: Range | undefined
  /** First and last token of the words that attribute. */
  readonly first: number
  readonly last: number
  /** The social network on which it was said, as in a `social_post` record. */
  readonly channel: Channel | undefined
}

export interface Channel extends Range {
  readonly platform: string
}

/** Speech of one source: its quoted parts in text order, with what attributes them. */
export interface Utterance {
  readonly parts: readonly Quotation[]
  readonly attribution: Attribution | undefined
  /** The words said, without marks; parts joined by a space. */
  readonly words: string
}
