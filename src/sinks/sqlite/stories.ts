import { existsSync } from 'node:fs'
import { FactwireError } from '../../index.js'
import { createStoryFinder, type Story } from '../../stories/index.js'
import { openSqlite, type SqliteDriver } from './driver.js'
import { storyArticles } from './story-records.js'

const TABLES = [
  `CREATE TABLE IF NOT EXISTS stories (story_id TEXT PRIMARY KEY, family TEXT NOT NULL, parties TEXT NOT NULL,
     sides TEXT NOT NULL, amount_value REAL, amount_currency TEXT, people INTEGER, first_day TEXT NOT NULL,
     last_day TEXT NOT NULL, status TEXT NOT NULL, articles INTEGER NOT NULL, is_current INTEGER NOT NULL,
     merged_into TEXT) WITHOUT ROWID`,
  `CREATE TABLE IF NOT EXISTS story_members (story_id TEXT NOT NULL REFERENCES stories, article_id TEXT NOT NULL,
     record_id TEXT NOT NULL, reason TEXT NOT NULL, joined_by TEXT, days INTEGER,
     PRIMARY KEY (story_id, article_id, record_id)) WITHOUT ROWID`,
  'CREATE INDEX IF NOT EXISTS story_members_record ON story_members (record_id)',
  `CREATE VIEW IF NOT EXISTS story_sources AS SELECT s.story_id, s.family, s.parties, s.sides, s.amount_value,
     s.amount_currency, s.people, s.first_day, s.articles, a.published_on, a.title, a.url, a.id AS article_id,
     m.record_id, m.reason FROM stories s JOIN story_members m USING (story_id) JOIN articles a ON a.id = m.article_id
     WHERE s.is_current`,
]

export interface StoriesSummary {
  readonly articles: number
  readonly stories: number
  /** Stories that more than one article tells. */
  readonly shared: number
  /** Records that stand in stories. */
  readonly records: number
}

/**
 * Finds the stories of a database's articles and writes them beside: `stories`, `story_members` (which record of which
 * article, and why), the view `story_sources`. Again after new articles came, these join the stories that are there; a
 * story that is no longer found by itself stays, with `is_current` 0 and the story that its first record went into.
 *
 * @param path of a database that `runArchive` wrote
 * @throws FactwireError `missing` where there is no file, `no-archive` where it holds no articles of factwire
 */
export async function writeStories(path: string): Promise<StoriesSummary> {
  if (!existsSync(path)) throw new FactwireError('missing', `no file ${path}`)
  const driver = await openSqlite(path)
  try {
    const isArchive = driver.prepare("SELECT 1 AS yes FROM sqlite_master WHERE name = 'parties'").get()
    if (!isArchive) throw new FactwireError('no-archive', `${path} is no database of 'factwire run'`)
    const finder = createStoryFinder()
    let articles = 0
    for (const article of storyArticles(driver)) {
      articles += 1
      finder.add(article)
    }
    const stories = finder.stories()
    driver.exec('BEGIN IMMEDIATE')
    try {
      write(driver, stories)
      driver.exec('COMMIT')
    } catch (error) {
      // SQLite has rolled back by itself when the disk is full
      try {
        driver.exec('ROLLBACK')
      } catch {}
      throw error
    }
    return {
      articles,
      stories: stories.length,
      shared: stories.filter(story => story.articles > 1).length,
      records: stories.reduce((sum, { members }) => sum + members.length, 0),
    }
  } finally {
    driver.close()
  }
}

function write(driver: SqliteDriver, stories: readonly Story[]): void {
  for (const sql of TABLES) driver.exec(sql)
  // what a story began with, to tell where it went
  driver.exec(`CREATE TEMP TABLE began AS SELECT story_id, record_id FROM story_members WHERE joined_by IS NULL`)
  driver.exec('DELETE FROM story_members')
  driver.exec('UPDATE stories SET is_current = 0')
  const story = driver.prepare(`INSERT OR REPLACE INTO stories VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, NULL)`)
  const member = driver.prepare('INSERT INTO story_members VALUES (?, ?, ?, ?, ?, ?)')
  for (const one of stories) {
    const { id, family, parties, sides, amount, people, firstDay, lastDay, status, articles, members } = one
    const names = [JSON.stringify(parties), JSON.stringify(sides)]
    const sum = [amount?.value ?? null, amount?.currency ?? null]
    story.run(id, family, ...names, ...sum, people, firstDay, lastDay, status, articles)
    for (const { article, record, reason, joinedBy, days } of members)
      member.run(id, article, record, JSON.stringify(reason), joinedBy, days)
  }
  driver.exec(`UPDATE stories SET merged_into = (SELECT m.story_id FROM began b JOIN story_members m USING (record_id)
    WHERE b.story_id = stories.story_id) WHERE NOT is_current AND merged_into IS NULL`)
  driver.exec('DROP TABLE began')
}
