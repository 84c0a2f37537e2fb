/** What of an article and its records is looked at. Results of `extract` are of this shape; so are rows of a database. */
export interface StoryArticle {
  readonly article: { readonly id: string; readonly publishedAt: string | null }
  readonly records: readonly { readonly type: string; readonly id: string }[]
}

export interface StoryParty {
  readonly name: string
  readonly kind: string
  readonly key: string
  readonly aliases: readonly string[]
}

export interface StorySum {
  readonly value: number
  readonly max: number | null
  readonly bound: string
  readonly currency: string | null
  readonly currencySource: string
  readonly converted: { readonly value: number; readonly currency: string | null } | null
}

export interface StoryDate {
  readonly start: string | null
  readonly end: string | null
}

export interface StoryAnnouncement {
  readonly type: 'announcement'
  readonly id: string
  readonly event: string
  readonly action: string | null
  readonly status: string
  readonly actors: readonly StoryParty[]
  readonly objects: readonly StoryParty[]
  readonly counterparties: readonly StoryParty[]
  readonly places: readonly StoryParty[]
  readonly amount: StorySum | null
  readonly people: number | null
  readonly date: StoryDate | null
  readonly related: readonly string[]
}

export interface StoryInvestment {
  readonly type: 'investment'
  readonly id: string
  readonly kind: string
  readonly status: string
  readonly investors: readonly StoryParty[]
  readonly sellers: readonly StoryParty[]
  readonly recipient: StoryParty | null
  readonly amount: StorySum | null
  readonly round: string | null
  readonly date: StoryDate | null
  readonly related: readonly string[]
}

export interface StoryMetric {
  readonly type: 'metric'
  readonly id: string
  readonly kind: string
  readonly measure: string
  readonly measureKey: string
  readonly subject: StoryParty | null
  readonly value: number
  readonly max: number | null
  readonly bound: string
  readonly unit: string
  readonly currency: string | null
  readonly per: string | null
  readonly direction: string | null
  readonly status: string
  readonly period: StoryDate | null
}

export type StoryRecord = StoryAnnouncement | StoryInvestment | StoryMetric

/** What two tellings have in common; `first` is the telling that a story began with. */
export type Agreement = 'party' | 'side' | 'amount' | 'people' | 'round' | 'first' | 'record'

export interface StoryMember {
  readonly article: string
  readonly record: string
  /** Why it stands here: what it has in common with the record `joinedBy`. */
  readonly reason: readonly Agreement[]
  /** The record of the story that it agrees with most; null for the first telling. */
  readonly joinedBy: string | null
  /** Days between the two; null for the first telling. */
  readonly days: number | null
}

/** One fact, and every article that tells it. */
export interface Story {
  /** `story_` and the digits of its first record's id. */
  readonly id: string
  /** The kind of fact: `funding`, `acquisition`, `layoffs`, `product_launch`, ..., or `figure`. */
  readonly family: string
  /** Whom it is about, as the first telling that names them has it. */
  readonly parties: readonly string[]
  /** The other side: buyers, investors, makers, authorities. */
  readonly sides: readonly string[]
  readonly amount: { readonly value: number; readonly currency: string | null } | null
  readonly people: number | null
  /** Days on which it was first and last told, ISO; of what is told as past, when it happened. */
  readonly firstDay: string
  readonly lastDay: string
  /** Status in the latest telling. */
  readonly status: string
  readonly articles: number
  /** In the order of their days. */
  readonly members: readonly StoryMember[]
}
