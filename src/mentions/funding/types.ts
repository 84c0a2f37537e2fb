import type { Range } from '../../core/span.js'
import type { Sentence } from '../../language/sentences.js'
import type { Clause, StatusReading } from '../clause/index.js'
import type { InvestmentKind, Round, RoundType } from '../shapes.js'
import type { DateMention, Mention, MoneyMention, PercentMention, Reference } from '../types.js'
import type { NounRun } from './nouns.js'

/** The way of telling by which a funding was found: the rule of its record. */
export type FundingConstruct =
  | 'raise'
  | 'round-of-sum'
  | 'round-without-sum'
  | 'invest-in'
  | 'stake'
  | 'price'
  | 'debt'
  | 'grant'
  | 'offering'
  | 'fund'
  | 'commitment'

/** What one sentence tells of money for somebody; `undefined` and empty where it does not. */
export interface FundingParts {
  readonly kind: InvestmentKind
  readonly construct: FundingConstruct
  readonly amount: MoneyMention | undefined
  readonly recipient: Reference | undefined
  readonly investors: readonly Reference[]
  readonly leads: readonly Reference[]
  readonly sellers: readonly Reference[]
  readonly round: Round | null
  readonly roundType: RoundType | null
  readonly stake: PercentMention | undefined
  /** A stake that is told as owned, not as taken. */
  readonly held: boolean
  readonly valuation: MoneyMention | undefined
  readonly valuationKind: 'pre' | 'post' | null
  readonly totalRaised: MoneyMention | undefined
  readonly told: StatusReading
  readonly date: DateMention | undefined
}

/**
 * Money that goes, will go or was to go into an organisation, or the price of one, as a sentence tells it.
 * Later sentences that speak of "the round" have been added: their places are in `evidence`.
 */
export interface FundingMention extends Mention, FundingParts {
  readonly sentence: Sentence
  readonly evidence: readonly Range[]
}

/** A sum in its sentence, with the words that say what it is. */
export interface Place {
  readonly sentence: Sentence
  readonly sum: MoneyMention
  /** First token of the sum with its article and bounds. */
  readonly first: number
  /** The nouns right after the sum ("Series B round"), and those of an "in" or "of" phrase after them. */
  readonly nouns: NounRun
  /** The nouns before "of" or "worth" where the sum stands after it ("a round of $5m"). */
  readonly before: NounRun
  /** The clause whose verb stands before the sum, the nearest one. */
  readonly clause: Clause | undefined
}

/** The tokens of a sentence that belong to one of its sums: from the sum before to the one after. */
export interface Window {
  readonly first: number
  readonly last: number
  /** The last token of the sum before. */
  readonly before?: number | undefined
}
