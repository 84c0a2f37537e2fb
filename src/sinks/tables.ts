import type { Diagnostic, ExtractResult, Kind } from '../index.js'
import { FactwireError, NewsRecord } from '../schemas.js'
import { type Column, columnsOf, type PartyField, type PartyLike, type SpanLike, type Value } from './columns.js'

/** A table of what articles say. Every row belongs to one article; sinks put its key or id before these columns. */
export interface Table {
  readonly name: string
  readonly columns: readonly Column[]
  /** The columns that, after the article, tell a row from the others. */
  readonly key: readonly string[]
}

/** One table a kind, and those that every archive has beside them. */
export interface Tables {
  readonly all: readonly Table[]
  /** The rows of one article, a list for each of `all`. */
  rowsOf(result: Pick<ExtractResult, 'records' | 'diagnostics'>): Value[][][]
}

/** What a user's own kind must say to get a table. */
export type KindOfTable = Pick<Kind, 'type' | 'schema'>

interface Placed {
  readonly number: number
  readonly type: string
}
interface PlacedParty extends Placed {
  readonly field: string
  readonly position: number
  readonly party: PartyLike
}
interface PlacedSpan extends Placed {
  readonly position: number
  readonly span: SpanLike
}
interface PlacedDiagnostic {
  readonly position: number
  readonly diagnostic: Diagnostic
}

const column = <T>(name: string, type: Column['type'], read: (from: T) => Value): Column => ({
  name,
  type,
  read: read as Column['read'],
})

const PARTIES: Table = {
  name: 'parties',
  key: ['record_no', 'field', 'position'],
  columns: [
    column<PlacedParty>('record_no', 'integer', ({ number }) => number),
    column<PlacedParty>('field', 'text', ({ field }) => field),
    column<PlacedParty>('position', 'integer', ({ position }) => position),
    column<PlacedParty>('record_type', 'text', ({ type }) => type),
    column<PlacedParty>('name', 'text', ({ party }) => party.name),
    column<PlacedParty>('kind', 'text', ({ party }) => party.kind),
    column<PlacedParty>('key', 'text', ({ party }) => party.key),
    column<PlacedParty>('surface', 'text', ({ party }) => party.surface),
    column<PlacedParty>('aliases', 'json', ({ party }) =>
      party.aliases.length ? JSON.stringify(party.aliases) : '[]',
    ),
    column<PlacedParty>('source', 'text', ({ party }) => party.span.source),
    column<PlacedParty>('span_start', 'integer', ({ party }) => party.span.start),
    column<PlacedParty>('span_end', 'integer', ({ party }) => party.span.end),
  ],
}

const EVIDENCE: Table = {
  name: 'evidence',
  key: ['record_no', 'position'],
  columns: [
    column<PlacedSpan>('record_no', 'integer', ({ number }) => number),
    column<PlacedSpan>('position', 'integer', ({ position }) => position),
    column<PlacedSpan>('record_type', 'text', ({ type }) => type),
    column<PlacedSpan>('source', 'text', ({ span }) => span.source),
    column<PlacedSpan>('span_start', 'integer', ({ span }) => span.start),
    column<PlacedSpan>('span_end', 'integer', ({ span }) => span.end),
    column<PlacedSpan>('text', 'text', ({ span }) => span.text),
  ],
}

const DIAGNOSTICS: Table = {
  name: 'diagnostics',
  key: ['position'],
  columns: [
    column<PlacedDiagnostic>('position', 'integer', ({ position }) => position),
    column<PlacedDiagnostic>('code', 'text', ({ diagnostic }) => diagnostic.code),
    column<PlacedDiagnostic>('severity', 'text', ({ diagnostic }) => diagnostic.severity),
    column<PlacedDiagnostic>('message', 'text', ({ diagnostic }) => diagnostic.message),
    column<PlacedDiagnostic>('rule', 'text', ({ diagnostic }) => diagnostic.rule),
    column<PlacedDiagnostic>('span_start', 'integer', ({ diagnostic }) => diagnostic.span?.start ?? null),
    column<PlacedDiagnostic>('span_end', 'integer', ({ diagnostic }) => diagnostic.span?.end ?? null),
    column<PlacedDiagnostic>('text', 'text', ({ diagnostic }) => diagnostic.span?.text ?? null),
  ],
}

/** Names that tables of an archive have already. */
const TAKEN = [
  'articles',
  'parties',
  'evidence',
  'diagnostics',
  'runs',
  'shards',
  'run_parts',
  'failures',
  'stories',
  'story_members',
  'story_sources',
  'deals',
  'layoffs',
  'shutdowns',
  'changes',
  'quotations',
  'records',
]

/** Common fields that have a place of their own in a table of records. */
const PLACED = ['type', 'id', 'articleId', 'evidence', 'rules', 'confidence', 'inTitle', 'spans']

interface KindTable extends Table {
  readonly parties: readonly PartyField[]
}

/** `social_post` has the table `social_posts`. */
export const tableName = (type: string): string => `${type}s`

function kindTable({ type, schema }: KindOfTable): KindTable {
  if (!/^[a-z][a-z0-9_]{0,40}$/.test(type))
    throw new FactwireError('kind-type', `a kind's type is small letters, digits and _, not '${type}'`)
  const name = tableName(type)
  if (TAKEN.includes(name))
    throw new FactwireError('kind-type', `a kind of type '${type}' has no table: '${name}' is taken`)
  const { columns, parties } = columnsOf(schema, PLACED)
  const field = (name: string, type: Column['type'], key: string): Column =>
    column<Record<string, Value>>(name, type, record => record[key] ?? null)
  const asJson = (name: string): Column =>
    column<Record<string, unknown>>(name, 'json', record => JSON.stringify(record[name]))
  const twice = columns.find(({ name }, at) => columns.findIndex(other => other.name === name) !== at)
  if (twice) throw new FactwireError('kind-type', `a kind of type '${type}' would have two columns '${twice.name}'`)
  return {
    name,
    key: ['record_no'],
    columns: [
      column('record_no', 'integer', () => null),
      field('id', 'text', 'id'),
      ...columns,
      field('confidence', 'number', 'confidence'),
      field('in_title', 'boolean', 'inTitle'),
      asJson('rules'),
      asJson('spans'),
    ],
    parties,
  }
}

/**
 * The tables of an archive, made from the schemas of the records.
 *
 * @param kinds kinds of the user's own, each of which gets a table
 * @throws FactwireError where a kind's type cannot name a table
 */
export function tablesFor(kinds: readonly KindOfTable[] = []): Tables {
  const own = NewsRecord.options.map(schema => ({ type: schema.shape.type.value as string, schema }))
  const byType = new Map<string, { table: KindTable; at: number }>()
  const all: Table[] = []
  for (const kind of [...own, ...kinds]) {
    if (byType.has(kind.type)) throw new FactwireError('kind-type', `two kinds of type '${kind.type}'`)
    const table = kindTable(kind)
    byType.set(kind.type, { table, at: all.push(table) - 1 })
  }
  const beside = [PARTIES, EVIDENCE, DIAGNOSTICS].map(table => all.push(table) - 1)
  return {
    all,
    rowsOf(result) {
      const rows: Value[][][] = all.map(() => [])
      const [parties, evidence, diagnostics] = beside.map(at => rows[at])
      for (const [number, record] of result.records.entries()) {
        const kind = byType.get(record.type)
        if (!kind)
          throw new FactwireError('kind-type', `records of type '${record.type}' have no table: give their kind`)
        addRecord(kind.table, record, number, { own: rows[kind.at], parties, evidence })
      }
      for (const [position, diagnostic] of result.diagnostics.entries())
        diagnostics.push(rowOf(DIAGNOSTICS, { position, diagnostic }))
      return rows
    },
  }
}

function addRecord(
  table: KindTable,
  record: NewsRecord,
  number: number,
  rows: { readonly own: Value[][]; readonly parties: Value[][]; readonly evidence: Value[][] },
): void {
  const { type } = record
  const row = rowOf(table, record)
  row[0] = number
  rows.own.push(row)
  for (const [position, span] of record.evidence.entries())
    rows.evidence.push(rowOf(EVIDENCE, { number, type, position, span }))
  for (const { name: field, read } of table.parties)
    for (const [position, party] of read(record).entries())
      rows.parties.push(rowOf(PARTIES, { number, type, field, position, party }))
}

function rowOf({ columns }: Table, from: unknown): Value[] {
  const row = new Array<Value>(columns.length)
  for (let at = 0; at < columns.length; at += 1) row[at] = columns[at].read(from)
  return row
}
