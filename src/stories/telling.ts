import { type Family, FIGURE, familyOfEvent, familyOfInvestment, LAYOFFS } from './families.js'
import { type Named, namedList, shareName } from './names.js'
import { sameFigure, sameSum } from './sums.js'
import type {
  StoryAnnouncement,
  StoryArticle,
  StoryDate,
  StoryInvestment,
  StoryMetric,
  StoryRecord,
  StorySum,
} from './types.js'

/** A range of days since 1970, from the first to after the last. */
export interface Days {
  readonly from: number
  readonly to: number
}

/** What one article says of one fact: one record, or several of one act. */
export interface Telling {
  readonly article: string
  readonly records: readonly string[]
  readonly family: Family
  /** Equal in all tellings of a fact: the act of a lawsuit, what a figure measures. */
  readonly what: string
  readonly main: readonly Named[]
  readonly side: readonly Named[]
  readonly amount: StorySum | null
  readonly people: number | null
  readonly round: string | null
  /** When it is told; of what is told as past, when it was. */
  readonly days: Days
  /** Its days say hardly more than a year. */
  readonly isVague: boolean
  /** When it is said to happen. */
  readonly date: Days | undefined
  readonly status: string
}

type Draft = Omit<Telling, 'article' | 'days' | 'isVague'>

/** An act this many days before its telling is background, and belongs to its own time. */
const PAST = 45
/** A longer range says no day. */
const VAGUE = 62

export const dayOf = (iso: string | null | undefined): number | undefined => {
  const day = /^\d{4}-\d\d-\d\d/.exec(iso ?? '')?.[0]
  const time = day === undefined ? Number.NaN : Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(time) ? undefined : time / 86_400_000
}

export const isoOf = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10)

/** The tellings of an article, in the order of its records. Without any day there are none: nothing could be near. */
export function tellingsOf({ article, records }: StoryArticle): Telling[] {
  const drafts: Draft[] = []
  for (const record of records as readonly StoryRecord[]) {
    const draft = draftOf(record)
    if (!draft?.main.length) continue
    const at = drafts.findIndex(other => isOneAct(other, draft, record))
    if (at < 0) drafts.push(draft)
    else drafts[at] = joined(drafts[at], draft)
  }
  const told = dayOf(article.publishedAt)
  return drafts.flatMap(draft => {
    const days = daysOf(told, draft.date)
    return days ? { ...draft, article: article.id, days, isVague: days.to - days.from > VAGUE } : []
  })
}

function daysOf(told: number | undefined, date: Days | undefined): Days | undefined {
  if (told === undefined) return date && date.to - date.from <= PAST ? date : undefined
  return date && date.to <= told - PAST ? date : { from: told, to: told + 1 }
}

function draftOf(record: StoryRecord): Draft | undefined {
  if (record.type === 'announcement') return draftOfAnnouncement(record)
  if (record.type === 'investment') return draftOfInvestment(record)
  return record.type === 'metric' ? draftOfMetric(record) : undefined
}

function draftOfAnnouncement(record: StoryAnnouncement): Draft | undefined {
  const family = familyOfEvent(record.event)
  if (!family) return undefined
  const { amount, people, date, status, action } = record
  const [main, side] = sidesOf(record, family)
  return {
    records: [record.id],
    family,
    what: action ?? '',
    main,
    side,
    amount,
    people,
    round: null,
    date: range(date),
    status,
  }
}

/** Whom an act is about, and the other side. */
function sidesOf(record: StoryAnnouncement, family: Family): [main: Named[], side: Named[]] {
  const actors = namedList(record.actors)
  const objects = namedList(record.objects)
  const others = namedList(record.counterparties)
  if (family.isMutual) return [[...actors, ...others], objects]
  if (record.event === 'merger') {
    const all = [...actors, ...others, ...objects]
    return [all, all]
  }
  switch (family.name) {
    case 'acquisition':
    case 'product_launch':
    case 'product_shutdown':
    case 'appointment':
      return [objects, actors]
    case 'departure':
      return record.objects.length ? [objects, actors] : [actors, []]
    case 'funding':
      // where only the investor acts, the company is the object
      return objects.length ? [objects, actors] : [actors, others]
    case 'regulation':
      return [others.length ? others : objects, actors]
    case 'expansion':
      return [actors, [...objects, ...namedList(record.places)]]
    default:
      return [actors, objects.length ? objects : others]
  }
}

function draftOfInvestment(record: StoryInvestment): Draft | undefined {
  const family = familyOfInvestment(record.kind)
  if (!family) return undefined
  const recipient = namedList([record.recipient])
  const investors = namedList([...record.investors, ...record.sellers])
  const isOfInvestor = family.name === 'expansion' || (family.name === 'fund' && !recipient.length)
  const [main, side] = isOfInvestor ? [investors, recipient] : [recipient, investors]
  const { amount, round, date, status } = record
  return { records: [record.id], family, what: '', main, side, amount, people: null, round, date: range(date), status }
}

function draftOfMetric(record: StoryMetric): Draft {
  const { kind, measure, measureKey, unit, per, direction, value, max, bound, currency, status, period } = record
  const main = namedList([record.subject])
  const common = { records: [record.id], main, side: [], round: null, date: range(period), status }
  if (measureKey === 'jobs_cut' && unit === 'count')
    return { ...common, family: LAYOFFS, what: '', amount: null, people: value, status: 'announced' }
  const what = [
    kind,
    measureKey === 'other' ? measure.toLowerCase() : measureKey,
    unit,
    per,
    kind === 'change' ? direction : '',
    status,
  ]
  const amount = { value, max, bound, currency, currencySource: 'written', converted: null }
  return { ...common, family: FIGURE, what: what.join(' '), amount, people: null }
}

function range(date: StoryDate | null): Days | undefined {
  const from = dayOf(date?.start)
  const to = dayOf(date?.end)
  return from === undefined || to === undefined ? undefined : { from, to: Math.max(to, from + 1) }
}

/** Records of one article that tell one act: its announcement and its money, its layoffs and their number. */
function isOneAct(a: Draft, b: Draft, record: StoryRecord): boolean {
  if (a.family !== b.family || a.what !== b.what || a.family === FIGURE) return false
  if (a.amount && b.amount && !sameSum(a.amount, b.amount)) return false
  if (record.type === 'metric' || a.family === LAYOFFS)
    return shareName(a.main, b.main) && (a.people === null || b.people === null || samePeople(a.people, b.people))
  return record.related.some(id => a.records.includes(id))
}

export const samePeople = (a: number, b: number): boolean =>
  sameFigure({ value: a, max: null, bound: 'about' }, { value: b, max: null, bound: 'exact' })

const union = (a: readonly Named[], b: readonly Named[]): Named[] => [
  ...a,
  ...b.filter(one => !a.some(other => other.keys[0] === one.keys[0])),
]

/** What both say together; who it is about is who both name, where they agree on one. */
function joined(a: Draft, b: Draft): Draft {
  const main = shareName(a.main, b.main)
    ? a.main
    : b.records[0].startsWith('investment') && b.main.length
      ? b.main
      : a.main
  return {
    ...a,
    records: [...a.records, ...b.records],
    main,
    side: union(a.side, b.side).filter(one => !main.some(other => other.keys[0] === one.keys[0])),
    amount: a.amount ?? b.amount,
    people: a.people ?? b.people,
    round: a.round ?? b.round,
    date: a.date ?? b.date,
  }
}
