import { type Comparison, compare, isApart } from './compare.js'
import { isoOf, type Telling, tellingsOf } from './telling.js'
import type { Story, StoryArticle, StoryMember } from './types.js'

/** Collects articles and finds what several of them tell. */
export interface StoryFinder {
  /** Takes an article, at any time and in any order; one of the same id takes the place of the earlier. */
  add(article: StoryArticle): void
  /** All stories of the articles so far, in the order of their first days. */
  stories(): Story[]
}

/**
 * The same deal, launch, layoffs or figure told by several articles is one story with all its sources. What is found
 * depends on the articles alone, not on their order: adding them one by one, or all at once, gives the same stories.
 *
 * Two tellings are one story where they name the same party (or one calls it by the other's name), nothing that both
 * tell speaks against it (another sum, round, number of people, buyer, day), they lie near in time and they agree on
 * something besides: a sum within rounding, a round, the other side. Where a telling would fit two stories that differ, it
 * stays alone. Every act and figure of somebody or something named is a story, also one that only one article tells;
 * articles without any day tell none.
 *
 * @example
 * const articles = ['Northwind raised $40 million.', 'Northwind closed a $40 million round.'].map((text, day) =>
 *   extract(text, { id: `n-${day}`, publishedAt: `2026-03-0${day + 1}` }),
 * )
 * findStories(articles).map(({ family, articles }) => [family, articles]) // [['funding', 2]]
 */
export function findStories(articles: Iterable<StoryArticle>): Story[] {
  const finder = createStoryFinder()
  for (const article of articles) finder.add(article)
  return finder.stories()
}

export function createStoryFinder(): StoryFinder {
  const articles = new Map<string, readonly Telling[]>()
  return {
    add(article) {
      articles.set(article.article.id, tellingsOf(article))
    },
    stories: () => storiesOf([...articles.values()].flat()).map(({ story }) => story),
  }
}

/** A story with what other tellings would meet it by. */
export interface FoundStory extends Reach {
  readonly story: Story
}

/** Where something can be met: by one of its keys, within some days of its own. */
export interface Reach {
  readonly keys: readonly string[]
  /** Days since 1970, from the first to after the last. */
  readonly from: number
  readonly until: number
}

/** The stories of some tellings, in the order of their first days. */
export function storiesOf(tellings: readonly Telling[]): FoundStory[] {
  const index = new Map<string, Growing[]>()
  const all: Growing[] = []
  for (const telling of [...tellings].sort(inOrder)) place(telling, index, all)
  return all.map(growing => ({
    story: finished(growing),
    keys: [...new Set(growing.tellings.flatMap(({ telling }) => keysOf(telling)))],
    from: growing.tellings[0].telling.days.from,
    until: growing.last,
  }))
}

const inOrder = (a: Telling, b: Telling): number =>
  a.days.from - b.days.from || byCodeUnits(a.article, b.article) || byCodeUnits(a.records[0], b.records[0])

const byCodeUnits = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

interface Growing {
  readonly tellings: { readonly telling: Telling; readonly joined: Joined | undefined }[]
  /** Tellings that differ in what is compared, each with the days of all that are like it. */
  readonly shapes: Map<string, Telling>
  readonly articles: Set<string>
  last: number
}

interface Joined extends Comparison {
  readonly with: Telling
}

/** Different tellings of a story that a new one is compared with. */
const MOST_SHAPES = 48

function place(telling: Telling, index: Map<string, Growing[]>, all: Growing[]): void {
  const fits: { story: Growing; joined: Joined }[] = []
  for (const story of candidates(telling, index)) {
    const joined = joinTo(telling, story)
    if (joined) fits.push({ story, joined })
  }
  fits.sort((a, b) => b.joined.agree.length - a.joined.agree.length || a.joined.days - b.joined.days)
  const best = fits.filter(({ joined }) => joined.agree.length === fits[0].joined.agree.length)
  const isTorn = best.some(({ story }, at) => at > 0 && areApart(story, best[0].story))
  const found = isTorn ? undefined : fits[0]
  const story = found?.story ?? { tellings: [], shapes: new Map(), articles: new Set(), last: 0 }
  if (!found) all.push(story)
  put(telling, story, found?.joined)
  for (const key of keysOf(telling)) {
    const list = index.get(key)
    if (!list) index.set(key, [story])
    else if (!list.includes(story)) list.push(story)
  }
}

/** By the first word of a name, so that its short forms are met too. */
export const keysOf = ({ family, what, main }: Telling): string[] => [
  ...new Set(main.flatMap(({ keys }) => keys.map(key => `${family.name}|${what}|${key.split(' ', 1)[0]}`))),
]

function candidates(telling: Telling, index: Map<string, Growing[]>): Set<Growing> {
  const found = new Set<Growing>()
  const oldest = telling.days.from - telling.family.window
  for (const key of keysOf(telling)) {
    const list = index.get(key)
    if (!list) continue
    // tellings come in the order of their days: what is too old now stays so
    if (list.some(({ last }) => last < oldest))
      index.set(
        key,
        list.filter(({ last }) => last >= oldest),
      )
    for (const story of index.get(key)!) found.add(story)
  }
  return found
}

function joinTo(telling: Telling, story: Growing): Joined | undefined {
  if (story.articles.has(telling.article)) return undefined
  let best: Joined | undefined
  for (const other of story.shapes.values()) {
    if (isApart(telling, other)) return undefined
    const comparison = compare(telling, other)
    if (comparison && (!best || comparison.agree.length > best.agree.length)) best = { ...comparison, with: other }
  }
  return best
}

/** Whether two stories are kept apart by what is told, and not only by one article that tells both. */
const areApart = (a: Growing, b: Growing): boolean =>
  [...a.shapes.values()].some(one => [...b.shapes.values()].some(other => isApart(one, { ...other, article: '' })))

function put(telling: Telling, story: Growing, joined: Joined | undefined): void {
  story.tellings.push({ telling, joined })
  story.articles.add(telling.article)
  story.last = Math.max(story.last, telling.days.to)
  const { what, main, side, amount, people, round, date, status } = telling
  const names = (list: Telling['main']) => list.map(({ keys }) => keys)
  const sum = amount && [amount.value, amount.max, amount.bound, amount.currency, amount.converted?.value]
  const shape = JSON.stringify([what, names(main), names(side), sum, people, round, date, status === 'cancelled'])
  const like = story.shapes.get(shape)
  if (like) {
    const days = { from: Math.min(like.days.from, telling.days.from), to: Math.max(like.days.to, telling.days.to) }
    story.shapes.set(shape, { ...telling, days })
  } else if (story.shapes.size < MOST_SHAPES) story.shapes.set(shape, telling)
}

function finished({ tellings }: Growing): Story {
  const told = tellings.map(({ telling }) => telling)
  const [first] = told
  const latest = told.reduce((a, b) => (b.days.from >= a.days.from ? b : a))
  const amount = told.map(one => one.amount).reduce(finer, null)
  return {
    id: `story_${first.records[0].replace(/^.*_/, '')}`,
    family: first.family.name,
    parties: namesOf(told, 'main'),
    sides: namesOf(told, 'side'),
    amount: amount && { value: amount.value, currency: amount.currency },
    people: told.find(({ people }) => people !== null)?.people ?? null,
    firstDay: isoOf(first.days.from),
    lastDay: isoOf(latest.days.from),
    status: latest.status,
    articles: new Set(told.map(({ article }) => article)).size,
    members: tellings.flatMap(({ telling, joined }) => membersOf(telling, joined)),
  }
}

function membersOf({ article, records }: Telling, joined: Joined | undefined): StoryMember[] {
  const [first, ...others] = records
  const own: StoryMember = joined
    ? { article, record: first, reason: joined.agree, joinedBy: joined.with.records[0], days: joined.days }
    : { article, record: first, reason: ['first'], joinedBy: null, days: null }
  // records of one act in one article stand or fall together
  return [own, ...others.map(record => ({ article, record, reason: ['record' as const], joinedBy: first, days: 0 }))]
}

/** How many digits tell a number: "$1.25 billion" has three. */
function digits(value: number): number {
  const told = String(value).replace('.', '')
  let end = told.length
  while (told[end - 1] === '0') end -= 1
  return end
}

/** The sum that is told most exactly, the first of those. */
const finer = (a: Telling['amount'], b: Telling['amount']): Telling['amount'] =>
  a && b ? (digits(b.value) > digits(a.value) ? b : a) : (a ?? b)

function namesOf(told: readonly Telling[], part: 'main' | 'side'): string[] {
  const names = new Map<string, string>()
  for (const telling of told)
    for (const { keys, name } of telling[part]) if (!names.has(keys[0])) names.set(keys[0], name)
  return [...names.values()]
}
