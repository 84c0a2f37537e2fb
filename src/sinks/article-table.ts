import type { ArticleInfo } from '../index.js'
import type { ColumnType, Value } from './columns.js'

interface ArticleColumn {
  readonly name: string
  readonly type: ColumnType
  readonly read: (article: ArticleInfo) => Value
}

/** What `articles` says of an article, after its key. */
export const ARTICLE_COLUMNS: readonly ArticleColumn[] = [
  { name: 'id', type: 'text', read: ({ id }) => id },
  { name: 'url', type: 'text', read: ({ url }) => url },
  { name: 'title', type: 'text', read: ({ title }) => title },
  { name: 'publisher', type: 'text', read: ({ publisher }) => publisher },
  { name: 'authors', type: 'json', read: ({ authors }) => JSON.stringify(authors) },
  { name: 'published_at', type: 'text', read: ({ publishedAt }) => publishedAt },
  { name: 'published_on', type: 'date', read: ({ publishedAt }) => dayOf(publishedAt) },
  { name: 'published_at_source', type: 'text', read: ({ publishedAtSource }) => publishedAtSource },
  { name: 'language', type: 'text', read: ({ language }) => language },
  { name: 'format', type: 'text', read: ({ format }) => format },
]

/** What a database keeps with an article to know it again. */
export const ARTICLE_MARKS = [
  { name: 'record_count', type: 'integer' },
  { name: 'content_hash', type: 'text' },
  { name: 'run', type: 'integer' },
  { name: 'shard', type: 'integer' },
  { name: 'entry', type: 'integer' },
  { name: 'source', type: 'text' },
  { name: 'place', type: 'text' },
] as const satisfies readonly { readonly name: string; readonly type: ColumnType }[]

function dayOf(publishedAt: string | null): string | null {
  const day = publishedAt?.slice(0, 10)
  if (!day || !/^\d{4}-\d\d-\d\d$/.test(day)) return null
  const time = Date.parse(`${day}T00:00:00Z`)
  // 2026-02-30 is a date to Date.parse of some engines
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day ? null : day
}
