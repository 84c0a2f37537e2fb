import { type KnownStory, storiesToFindAnew } from '../../stories/find-anew.js'
import { type FoundStory, storiesOf } from '../../stories/find-stories.js'
import { type Telling, tellingsOf } from '../../stories/telling.js'
import { type ArchiveDatabase, openDatabase } from '../query/database.js'
import { parseTarget, type Target } from '../target.js'
import { storyArticles } from './story-records.js'
import { forEach, insertRows, KEYS, MEMBERS, makeStoryTables, READ, STORIES, type StoryValue } from './story-tables.js'

export interface StoriesSummary {
  readonly articles: number
  /** Articles that are new, have changed or are gone since stories were last found. */
  readonly changed: number
  readonly stories: number
  /** Stories that more than one article tells. */
  readonly shared: number
  /** Records that stand in stories. */
  readonly records: number
}

/**
 * Finds the stories of a database's articles and writes them beside: `stories`, `story_members` (which record of which
 * article, and why), the view `story_sources`. Again after articles came, changed or went, only these and what they may be
 * told together with are looked at, and the stories are those that would be found of all articles at once. A story that is no
 * longer found by itself stays, with `is_current` false and the story that its first record went into.
 *
 * @param target a database that `runArchive` wrote: a file of SQLite, or PostgreSQL
 * @throws FactwireError `missing` where there is no file, `no-database` where it holds no articles of factwire, `query` for
 * a target that is no database
 */
export async function writeStories(target: string | Target): Promise<StoriesSummary> {
  const database = await openDatabase(typeof target === 'string' ? parseTarget(target) : target, { isWritten: true })
  try {
    return await inTransaction(database, () => update(database))
  } finally {
    await database.close()
  }
}

/** Of the lock that lets one process at a time find stories: any number that nobody else has. */
const LOCK = 7_301_884_121

async function inTransaction<T>({ dialect, put }: ArchiveDatabase, act: () => Promise<T>): Promise<T> {
  if (dialect === 'postgres') await put(`SELECT pg_advisory_lock(${LOCK})`)
  await put(dialect === 'sqlite' ? 'BEGIN IMMEDIATE' : 'BEGIN ISOLATION LEVEL REPEATABLE READ')
  try {
    const value = await act()
    await put('COMMIT')
    return value
  } catch (error) {
    // SQLite has rolled back by itself when the disk is full
    await put('ROLLBACK').catch(() => {})
    throw error
  }
}

async function update(database: ArchiveDatabase): Promise<StoriesSummary> {
  await makeStoryTables(database)
  const changed = await changedArticles(database)
  const fresh = await tellings(database, changed)
  const ids = await idsToFindAnew(database, changed.keys, fresh.list)
  const old = await membersOf(database, [...ids], new Set(changed.keys))
  const again = await tellings(database, { present: old.articles })
  const list = [...fresh.list, ...again.list.filter(({ records }) => old.records.has(records[0]))]
  const found = storiesOf(list)
  await replace(database, old.began, found, new Map([...fresh.keys, ...again.keys]))
  await markRead(database, changed.keys, fresh.hashes)
  return { changed: changed.keys.length, ...(await summary(database)) }
}

/** Where more than this part of the articles has changed, all stories are found anew: that costs less. */
const MOST_CHANGED = 0.25

async function idsToFindAnew(
  database: ArchiveDatabase,
  changed: readonly number[],
  fresh: readonly Telling[],
): Promise<Iterable<string>> {
  const { rows } = await database.ask('SELECT count(*) AS n FROM story_articles')
  if (changed.length > Number(rows[0].n) * MOST_CHANGED) {
    const all = await database.ask('SELECT story_id FROM stories WHERE is_current')
    return all.rows.map(({ story_id }) => String(story_id))
  }
  const ofChanged = 'SELECT story_id FROM story_members WHERE article_key IN'
  return storiesToFindAnew(fresh, await storiesNear(database, ofChanged, changed), {
    near: (keys, from, until) => {
      const days = `from_day <= ${until} AND until_day >= ${from}`
      return storiesNear(database, `SELECT story_id FROM story_keys WHERE ${days} AND key IN`, keys)
    },
  })
}

interface Changed {
  /** Those that are there. */
  readonly present: readonly number[]
  /** All. */
  readonly keys: readonly number[]
}

async function changedArticles({ ask }: ArchiveDatabase): Promise<Changed> {
  const { rows: present } = await ask(`SELECT a.article_key FROM articles a
    LEFT JOIN story_articles s ON s.article = a.article_key
    WHERE s.article IS NULL OR s.content_hash <> a.content_hash ORDER BY a.article_key`)
  const { rows: gone } = await ask(`SELECT s.article AS article_key FROM story_articles s
    LEFT JOIN articles a ON a.article_key = s.article WHERE a.article_key IS NULL`)
  const keysOf = (rows: typeof present) => rows.map(({ article_key }) => Number(article_key))
  return { present: keysOf(present), keys: [...keysOf(present), ...keysOf(gone)] }
}

async function tellings(database: ArchiveDatabase, { present }: Pick<Changed, 'present'>) {
  const list: Telling[] = []
  const keys = new Map<string, number>()
  const hashes = new Map<number, string>()
  for await (const one of storyArticles(database, present)) {
    keys.set(one.article.id, one.key)
    hashes.set(one.key, one.hash)
    list.push(...tellingsOf(one))
  }
  return { list, keys, hashes }
}

/** Stories with what they can be met by. @param select of their ids, up to the list of `values` */
async function storiesNear<T extends string | number>(
  { ask }: ArchiveDatabase,
  select: string,
  values: readonly T[],
): Promise<KnownStory[]> {
  const found = new Map<string, { id: string; keys: string[]; from: number; until: number }>()
  await forEach(values, async (places, list) => {
    const { rows } = await ask(
      `SELECT story_id, key, from_day, until_day FROM story_keys WHERE story_id IN (${select} (${places}))
       ORDER BY story_id, key`,
      list,
    )
    for (const { story_id, key, from_day, until_day } of rows) {
      const id = String(story_id)
      const story = found.get(id) ?? { id, keys: [], from: Number(from_day), until: Number(until_day) }
      found.set(id, story)
      if (!story.keys.includes(String(key))) story.keys.push(String(key))
    }
  })
  return [...found.values()]
}

/** What stories are made of, but for articles that have changed; and the record that each began with. */
async function membersOf({ ask }: ArchiveDatabase, ids: readonly string[], changed: ReadonlySet<number>) {
  const began = new Map<string, string>()
  const records = new Set<string>()
  const articles = new Set<number>()
  await forEach(ids, async (places, list) => {
    const { rows } = await ask(
      `SELECT story_id, article_key, record_id, joined_by FROM story_members WHERE story_id IN (${places})`,
      list,
    )
    for (const { story_id, article_key, record_id, joined_by } of rows) {
      if (joined_by === null) began.set(String(story_id), String(record_id))
      if (changed.has(Number(article_key))) continue
      records.add(String(record_id))
      articles.add(Number(article_key))
    }
  })
  return { began, records, articles: [...articles] }
}

/** @param began the stories that were there, each with its first record */
async function replace(
  database: ArchiveDatabase,
  began: ReadonlyMap<string, string>,
  found: readonly FoundStory[],
  keys: ReadonlyMap<string, number>,
): Promise<void> {
  const { put } = database
  const now = new Map<string, string>()
  for (const { story } of found) for (const { record } of story.members) now.set(record, story.id)
  const isFound = new Set(found.map(({ story }) => story.id))
  for (const { name } of [MEMBERS, KEYS])
    await forEach([...began.keys()], (places, list) => put(`DELETE FROM ${name} WHERE story_id IN (${places})`, list))
  await forEach([...isFound], (places, list) => put(`DELETE FROM stories WHERE story_id IN (${places})`, list))
  for (const [id, record] of began)
    if (!isFound.has(id))
      await put('UPDATE stories SET is_current = $1, merged_into = $2 WHERE story_id = $3', [
        false,
        now.get(record) ?? null,
        id,
      ])
  await insertRows(database, STORIES, found.map(storyRow))
  await insertRows(
    database,
    MEMBERS,
    found.flatMap(({ story }) =>
      story.members.map(({ article, record, reason, joinedBy, days }) => [
        story.id,
        keys.get(article)!,
        record,
        JSON.stringify(reason),
        joinedBy,
        days,
      ]),
    ),
  )
  await insertRows(
    database,
    KEYS,
    found.flatMap(({ story, keys, from, until }) => keys.map(key => [key, story.id, from, until])),
  )
}

function storyRow({ story }: FoundStory): StoryValue[] {
  const { id, family, parties, sides, amount, people, firstDay, lastDay, status, articles } = story
  const names = [JSON.stringify(parties), JSON.stringify(sides)]
  const sum = [amount?.value ?? null, amount?.currency ?? null]
  return [id, family, ...names, ...sum, people, firstDay, lastDay, status, articles, true, null]
}

async function markRead(
  database: ArchiveDatabase,
  changed: readonly number[],
  hashes: ReadonlyMap<number, string>,
): Promise<void> {
  await forEach(changed, (places, list) =>
    database.put(`DELETE FROM story_articles WHERE article IN (${places})`, list),
  )
  await insertRows(database, READ, [...hashes])
}

async function summary({ ask }: ArchiveDatabase): Promise<Omit<StoriesSummary, 'changed'>> {
  const { rows } = await ask(`SELECT (SELECT count(*) FROM articles) AS articles,
    (SELECT count(*) FROM stories WHERE is_current) AS stories,
    (SELECT count(*) FROM stories WHERE is_current AND articles > 1) AS shared,
    (SELECT count(*) FROM story_members) AS records`)
  const [{ articles, stories, shared, records }] = rows
  return {
    articles: Number(articles),
    stories: Number(stories),
    shared: Number(shared),
    records: Number(records),
  }
}
