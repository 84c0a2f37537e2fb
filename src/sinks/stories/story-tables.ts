import type { ColumnType } from '../columns.js'
import { TYPES as POSTGRES } from '../postgres/types.js'
import type { ArchiveDatabase } from '../query/database.js'
import { quoted } from '../quoted.js'
import { TYPES as SQLITE } from '../sqlite/schema.js'

interface StoryTable {
  readonly name: string
  readonly columns: readonly (readonly [name: string, type: ColumnType])[]
  readonly key: string
}

export const STORIES: StoryTable = {
  name: 'stories',
  key: 'story_id',
  columns: [
    ['story_id', 'text'],
    ['family', 'text'],
    ['parties', 'json'],
    ['sides', 'json'],
    ['amount_value', 'number'],
    ['amount_currency', 'text'],
    ['people', 'integer'],
    ['first_day', 'text'],
    ['last_day', 'text'],
    ['status', 'text'],
    ['articles', 'integer'],
    ['is_current', 'boolean'],
    ['merged_into', 'text'],
  ],
}

export const MEMBERS: StoryTable = {
  name: 'story_members',
  key: 'story_id, record_id',
  columns: [
    ['story_id', 'text'],
    ['article_key', 'integer'],
    ['record_id', 'text'],
    ['reason', 'json'],
    ['joined_by', 'text'],
    ['days', 'integer'],
  ],
}

/** What each story can be met by, so that new articles need only be compared with what is near. */
export const KEYS: StoryTable = {
  name: 'story_keys',
  key: 'key, story_id',
  columns: [
    ['key', 'text'],
    ['story_id', 'text'],
    ['from_day', 'integer'],
    ['until_day', 'integer'],
  ],
}

/** The articles that the stories are made of, as they were then. */
export const READ: StoryTable = {
  name: 'story_articles',
  key: 'article',
  columns: [
    ['article', 'integer'],
    ['content_hash', 'text'],
  ],
}

const TABLES = [STORIES, MEMBERS, KEYS, READ]

const BESIDE = [
  'CREATE INDEX IF NOT EXISTS story_members_record ON story_members (record_id)',
  'CREATE INDEX IF NOT EXISTS story_members_article ON story_members (article_key)',
  'CREATE INDEX IF NOT EXISTS story_keys_story ON story_keys (story_id)',
  `CREATE VIEW story_sources AS SELECT s.story_id, s.family, s.parties, s.sides, s.amount_value,
     s.amount_currency, s.people, s.first_day, s.articles, a.published_on, a.title, a.url, a.id AS article_id,
     m.record_id, m.reason FROM stories s JOIN story_members m USING (story_id)
     JOIN articles a ON a.article_key = m.article_key WHERE s.is_current`,
]

/** Makes the tables of stories where they are not there; those of an earlier form are made anew. */
export async function makeStoryTables(database: ArchiveDatabase): Promise<void> {
  const { dialect, put } = database
  if (await hasTable(database, READ.name)) return
  const types = dialect === 'sqlite' ? SQLITE : POSTGRES
  await put('DROP VIEW IF EXISTS story_sources')
  for (const { name, columns, key } of TABLES) {
    await put(`DROP TABLE IF EXISTS ${quoted(name)}`)
    const typed = columns.map(([column, type]) => `${quoted(column)} ${types[type]}`)
    await put(`CREATE TABLE ${quoted(name)} (${typed.join(', ')}, PRIMARY KEY (${key}))`)
  }
  for (const sql of BESIDE) await put(sql)
}

export async function hasTable({ dialect, ask }: ArchiveDatabase, name: string): Promise<boolean> {
  const { rows } = await ask(
    dialect === 'sqlite'
      ? "SELECT 1 AS there FROM sqlite_master WHERE type = 'table' AND name = $1"
      : 'SELECT 1 AS there FROM information_schema.tables WHERE table_schema = current_schema AND table_name = $1',
    [name],
  )
  return rows.length > 0
}

/** Values of one statement. */
const MOST_VALUES = 600

export type StoryValue = string | number | boolean | null

/** Inserts rows, many at a time. */
export async function insertRows(
  { put }: ArchiveDatabase,
  { name, columns }: StoryTable,
  rows: readonly (readonly StoryValue[])[],
): Promise<void> {
  const width = columns.length
  for (const list of chunked(rows, Math.floor(MOST_VALUES / width))) {
    const places = list.map((_, at) => `(${columns.map((_, column) => `$${at * width + column + 1}`).join(', ')})`)
    await put(`INSERT INTO ${quoted(name)} VALUES ${places.join(', ')}`, list.flat())
  }
}

/** Does something for some values at a time; `$1, $2, ...` stand for them in `places`. */
export async function forEach<T extends string | number>(
  values: readonly T[],
  act: (places: string, list: readonly T[]) => Promise<unknown>,
): Promise<void> {
  for (const list of chunked(values, MOST_VALUES)) await act(list.map((_, at) => `$${at + 1}`).join(', '), list)
}

export function chunked<T>(list: readonly T[], size: number): T[][] {
  const chunks: T[][] = []
  for (let at = 0; at < list.length; at += size) chunks.push(list.slice(at, at + size))
  return chunks
}
