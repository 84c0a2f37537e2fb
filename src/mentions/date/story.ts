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
  /** How many dates were told before it. */
  readonly order: number
}

/**
 * How a date stands in its sentence, for a story of the past. `bracketed`: within commas that tell of an earlier time
 * (", founded in 2004,"), which the telling leaves again.
 */
export type Place = 'opens-block' | 'opens-sentence' | 'sets' | 'aside' | 'bracketed'

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
  /** A story of the past: the last day or month, and the last bare year that the telling moves to. */
  private cursor: Told | undefined
  private year: (Told & { readonly place: Place }) | undefined
  private order = 0
  /** Years written beside a day, for where the same day is told again without one. */
  private readonly days = new Map<number, number>()

  constructor(
    /** Day number of the article's date; undefined where unknown. */
    readonly now: number | undefined,
    /** The article tells of a past long before its date, not of news. */
    readonly past: boolean,
  ) {}

  /** Notes a date that was read. */
  tell(found: Expression, period: Period, place: Place = 'sets'): void {
    const explicit = found.year !== undefined
    const month = found.part !== undefined
    if (found.year !== undefined && found.day !== undefined)
      this.days.set((found.part ?? 0) * 100 + found.day, found.year)
    const told: Told = { period, block: this.block, sentence: this.sentence, explicit, month, order: this.order++ }
    if (month) this.cursor = told
    else if (explicit && period.grain !== 'decade' && place !== 'aside') this.year = { ...told, place }
    if (period.grain !== 'decade' && !found.weekend) this.last = told
    const leaves = place === 'bracketed' && !this.past
    if (explicit && period.grain !== 'decade' && !leaves) this.lastExplicit = told
    else if (this.past && month) this.lastExplicit = told
    // what "the same quarter last year" compares with is not what the story tells of
    if (found.same === undefined && /^(?:year|half|quarter|month)$/.test(period.grain)) this.lastPeriodTold = told
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
    if (this.past) return this.narrated(found)
    const told = this.near(this.lastExplicit)
    if (!told || told.block !== this.block) return undefined
    const { year } = civil(told.period.first)
    if (this.now === undefined) return year
    if (found.grain === 'quarter' || found.grain === 'half' || found.grain === 'season') return undefined
    const sameSentence = told.sentence === this.sentence
    if (!told.month && !sameSentence) return undefined
    return told.period.first < this.now - 300 && this.sentence - told.sentence <= 2 ? year : undefined
  }
  /** In a story of the past: the year that the telling has moved to, else the one of the last date, or the next where the months run on. */
  private narrated(found: Expression): number | undefined {
    const { cursor, year } = this
    const at = cursor && civil(cursor.period.first)
    const month = found.grain === 'season' || found.grain === 'quarter' ? (found.part ?? 1) * 3 : (found.part ?? 1)
    if (year && (!at || !cursor || year.order > cursor.order)) {
      const moved = civil(year.period.first).year
      const ahead = at ? moved - at.year : 0
      // "11 March" goes on from "10 March", whatever year a clause between them looked to
      const goesOn = at && year.place === 'sets' && Math.abs(at.month - month) <= 1 && this.near(cursor)
      if (year.place === 'opens-block' || (ahead >= 0 && ahead <= 3 && !goesOn)) return moved
    }
    if (!at) return this.lastExplicit && civil(this.lastExplicit.period.first).year
    return at.month - month > 9 ? at.year + 1 : at.year
  }
}
