import type { Range } from '../core/span.js'
import type { Bound, DateModifier, Grain, PartyKind } from './shapes.js'

/** Something read in place: its words are `text.slice(start, end)`, tokens `first` to `last`, both included. */
export interface Mention extends Range {
  readonly first: number
  readonly last: number
}

/** A plain number: "265 million", "4,000", "two dozen". */
export interface NumberMention extends Mention {
  readonly value: number
  readonly max: number | null
  readonly bound: Bound
}

/** A percentage, percentage points, basis points, or a multiple ("doubled" is read by the metric rules). */
export interface PercentMention extends Mention {
  readonly value: number
  readonly max: number | null
  readonly bound: Bound
  readonly unit: 'percent' | 'percentage_point' | 'basis_point' | 'multiple'
  /** A written sign: "-4%", "+3%". */
  readonly sign: 1 | -1 | null
}

export interface MoneyMention extends Mention {
  readonly value: number
  readonly max: number | null
  readonly bound: Bound
  readonly currency: string | null
  readonly currencySource: 'written' | 'context' | 'assumed'
  /** The second figure for the same sum, in another currency, usually in brackets. */
  readonly converted:
    | (Range & { readonly value: number; readonly max: number | null; readonly currency: string | null })
    | null
}

export interface DateMention extends Mention {
  readonly value: string | null
  /** ISO, inclusive and exclusive; null where open or unknown. */
  readonly from: string | null
  readonly to: string | null
  readonly grain: Grain
  readonly modifiers: readonly DateModifier[]
  readonly fiscal: boolean
  readonly relative: boolean
  readonly zone: string | null
}

/** Somebody or something of the article, with all the forms of its name. */
export interface Entity {
  readonly index: number
  readonly name: string
  readonly kind: PartyKind
  readonly key: string
  /** The other forms of the name in the article, in order of appearance. */
  readonly aliases: readonly string[]
}

/**
 * A noun phrase that stands for an entity: its name ("OpenAI"), a nominal ("the company", "the startup")
 * or a pronoun ("it", "she"). In token order; no two overlap.
 */
export interface Reference extends Mention {
  readonly form: 'name' | 'nominal' | 'pronoun'
  /** Undefined where a nominal or pronoun could not be resolved. */
  readonly entity: Entity | undefined
  readonly possessive: boolean
}

/** Words between quotation marks; `inner` is without the marks. */
export interface Quotation extends Mention {
  readonly inner: Range
  /** False where the closing mark is left out because the next paragraph goes on with the quotation. */
  readonly closed: boolean
}
