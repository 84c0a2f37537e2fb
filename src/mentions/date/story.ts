import { civil } from './calendar.js'
import type { Expression } from './expression.js'
import type { Period } from './period.js'

interface Told {
  readonly period: Period
  readonly block: number
  readonly sentence: number
  /** Its year was written. */
  readonly explicit: boolean
  readonly month: boolean
}

/**
 * Where the telling stands: the dates read so far, for those that count from them ("that year", "two days later",
 * a month without a year in a story of the past).
 */
export class Story {
  block = 0
  sentence = 0
  private last: Told | undefined
  private lastExplicit: Told | undefined
  private lastPeriodTold: Told | undefined
  /** Years written beside a day, for where the same day is told again without one. */
  private readonly days = new Map<number, number>()

  constructor(
    /** Day number of the article's date; undefined where unknown. */
    readonly now: number | undefined,
    /** The article tells of a past long before its date, not of news. */
    readonly past: boolean,
  ) {}

  /** Notes a date that was read. */
  tell(found: Expression, period: Period): void {
    const explicit = found.year !== undefined
    const month = found.part !== undefined
    if (found.year !== undefined && found.day !== undefined)
      this.days.set((found.part ?? 0) * 100 + found.day, found.year)
    const told: Told = { period, block: this.block, sentence: this.sentence, explicit, month }
    if (period.grain !== 'decade' && !found.weekend) this.last = told
    if (explicit && period.grain !== 'decade') this.lastExplicit = told
    else if (this.past && month) this.lastExplicit = told
    if (/^(?:year|half|quarter|month)$/.test(period.grain)) this.lastPeriodTold = told
  }

  /** The last date told in this paragraph or the one before. */
  private near(told: Told | undefined, blocks = 1): Told | undefined {
    return told && this.block - told.block <= blocks ? told : undefined
  }

  anchorFor(found: Expression): Period | undefined {
    const told = this.near(this.last, this.past ? 9 : 1)
    if (told || found.grain !== 'year') return told?.period
    return undefined
  }

  anchorYear(): number | undefined {
    const told = this.near(this.last, this.past ? 99 : 1)
    return told && civil(told.period.first).year
  }

  /** The last quarter, half, month or year told of in this sentence or the few before. */
  lastPart(grain?: string): Period | undefined {
    const told = this.lastPeriodTold
    if (!told || this.sentence - told.sentence > 8) return undefined
    return grain === undefined || told.period.grain === grain ? told.period : undefined
  }

  /** "May 20" after "May 20, 2026" is the same day. */
  knownYear(found: Expression): number | undefined {
    if (this.past || found.day === undefined || found.direction !== undefined) return undefined
    return this.days.get((found.part ?? 0) * 100 + found.day)
  }

  /** The year of the story for a month or day that names none; undefined in news about now. */
  yearFor(found: Expression): number | undefined {
    const told = this.near(this.lastExplicit, this.past ? 999 : 0)
    if (!told) return undefined
    const { year } = civil(told.period.first)
    if (this.past) return year
    if (this.now === undefined) return year
    if (found.grain === 'quarter' || found.grain === 'half' || found.grain === 'season') return undefined
    const sameSentence = told.sentence === this.sentence
    if (!told.month && !sameSentence) return undefined
    return told.period.first < this.now - 300 && this.sentence - told.sentence <= 2 ? year : undefined
  }
}
