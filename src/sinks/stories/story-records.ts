import type { StoryArticle, StoryParty, StoryRecord } from '../../stories/index.js'
import type { ArchiveDatabase, QueryRow } from '../query/database.js'
import { chunked } from './story-tables.js'

/** Articles that are read at a time. */
const CHUNK = 500

type Row = QueryRow

/** An article with its key in the database, and the mark by which a change of it is seen. */
export interface KeyedArticle extends StoryArticle {
  readonly key: number
  readonly hash: string
}

/** Articles of a database with what stories are made of, in the order of `keys`; never all at once. */
export async function* storyArticles({ ask }: ArchiveDatabase, keys: readonly number[]): AsyncGenerator<KeyedArticle> {
  for (const chunk of chunked(keys, CHUNK)) {
    const among = `WHERE article_key IN (${chunk.join(', ')})`
    const { rows: articles } = await ask(`SELECT article_key, id, published_on, content_hash FROM articles ${among}`)
    const parties = await ask(
      `SELECT article_key, record_no, field, name, kind, key, aliases FROM parties ${among}
       AND record_type IN ('announcement', 'investment', 'metric') ORDER BY article_key, record_no, field, position`,
    )
    const named = grouped(parties.rows)
    const records = new Map<number, { number: number; record: StoryRecord }[]>()
    for (const [table, columns, read] of RECORDS) {
      const { rows } = await ask(`SELECT article_key, record_no, ${columns} FROM ${table} ${among}`)
      for (const row of rows) {
        const key = Number(row.article_key)
        const list = records.get(key) ?? []
        records.set(key, list)
        const number = Number(row.record_no)
        list.push({ number, record: read(row, field => named.get(`${key} ${number} ${field}`) ?? []) })
      }
    }
    for (const { article_key, id, published_on, content_hash } of articles) {
      const key = Number(article_key)
      const own = (records.get(key) ?? []).sort((a, b) => a.number - b.number)
      yield {
        key,
        hash: String(content_hash),
        article: { id: String(id), publishedAt: published_on as string | null },
        records: own.map(({ record }) => record),
      }
    }
  }
}

function grouped(rows: readonly Row[]): Map<string, StoryParty[]> {
  const groups = new Map<string, StoryParty[]>()
  for (const { article_key, record_no, field, name, kind, key, aliases } of rows) {
    const group = `${article_key} ${record_no} ${field}`
    const list = groups.get(group) ?? []
    groups.set(group, list)
    list.push({ name: String(name), kind: String(kind), key: String(key), aliases: JSON.parse(String(aliases)) })
  }
  return groups
}

type Named = (field: string) => readonly StoryParty[]

const SUM =
  'amount_value, amount_max, amount_bound, amount_currency, amount_currency_source, amount_converted_value, amount_converted_currency'

/** The tables that tell acts and figures, their columns, and how a row is read back. */
const RECORDS: readonly (readonly [table: string, columns: string, read: (row: Row, named: Named) => StoryRecord])[] = [
  [
    'announcements',
    `id, event, action, status, people, date_starts, date_ends, related, ${SUM}`,
    (row, named) => ({
      type: 'announcement',
      ...(row as { id: string; event: string; action: string | null; status: string; people: number | null }),
      actors: named('actors'),
      objects: named('objects'),
      counterparties: named('counterparties'),
      places: named('places'),
      amount: sumOf(row),
      date: dateOf(row, 'date'),
      related: JSON.parse(String(row.related)),
    }),
  ],
  [
    'investments',
    `id, kind, status, round, date_starts, date_ends, related, ${SUM}`,
    (row, named) => ({
      type: 'investment',
      ...(row as { id: string; kind: string; status: string; round: string | null }),
      investors: named('investors'),
      sellers: named('sellers'),
      recipient: named('recipient')[0] ?? null,
      amount: sumOf(row),
      date: dateOf(row, 'date'),
      related: JSON.parse(String(row.related)),
    }),
  ],
  [
    'metrics',
    'id, kind, measure, measure_key, value, max, bound, unit, currency, per, direction, status, period_starts, period_ends',
    (row, named) => ({
      type: 'metric',
      ...(row as { id: string; kind: string; measure: string; value: number; max: number | null; status: string }),
      ...(row as {
        bound: string
        unit: string
        currency: string | null
        per: string | null
        direction: string | null
      }),
      measureKey: String(row.measure_key),
      subject: named('subject')[0] ?? null,
      period: dateOf(row, 'period'),
    }),
  ],
]

const sumOf = (row: Row) =>
  row.amount_value === null
    ? null
    : {
        value: Number(row.amount_value),
        max: row.amount_max as number | null,
        bound: String(row.amount_bound),
        currency: row.amount_currency as string | null,
        currencySource: String(row.amount_currency_source),
        converted:
          row.amount_converted_value === null
            ? null
            : {
                value: Number(row.amount_converted_value),
                currency: row.amount_converted_currency as string | null,
              },
      }

/** A date whose ends are both unknown says as little here as none. */
const dateOf = (row: Row, name: 'date' | 'period') => ({
  start: row[`${name}_starts`] as string | null,
  end: row[`${name}_ends`] as string | null,
})
