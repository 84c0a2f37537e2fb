import type * as z from 'zod'

export type ColumnType = 'text' | 'integer' | 'number' | 'boolean' | 'json' | 'date' | 'timestamp'
export type Value = string | number | boolean | null

/** A column of a table, and how its value is read from what a row is made of. `json` values are JSON text. */
export interface Column {
  readonly name: string
  readonly type: ColumnType
  readonly read: (from: unknown) => Value
}

/** A value as a database can hold it: in text, NUL ends the text for SQLite and is refused by PostgreSQL. */
export const storable = (value: Value): Value =>
  typeof value === 'string' && value.includes('\0') ? value.replaceAll('\0', '\ufffd') : value

/** A party of a record, with the field that names it. */
export interface PartyField {
  readonly name: string
  readonly read: (from: unknown) => readonly PartyLike[]
}

export interface PartyLike {
  readonly name: string
  readonly kind: string
  readonly surface: string
  readonly aliases: readonly string[]
  readonly key: string
  readonly span: SpanLike
}

export interface SpanLike {
  readonly source: string
  readonly start: number
  readonly end: number
  readonly text: string
}

/** What of a Zod schema is looked at here; the schemas of a user's own kinds come from another copy of zod. */
interface Schema {
  readonly def: {
    readonly type: string
    readonly innerType?: Schema
    readonly element?: Schema
    readonly format?: string
    readonly shape?: Readonly<Record<string, Schema>>
  }
}

type Read = (from: unknown) => unknown

/** The columns and the parties of a strict object, fields in the order of its schema. */
export function columnsOf(
  schema: z.ZodType,
  except: readonly string[],
): { readonly columns: readonly Column[]; readonly parties: readonly PartyField[] } {
  const columns: Column[] = []
  const parties: PartyField[] = []
  for (const [key, field] of Object.entries(fieldsOf(schema as unknown as Schema))) {
    if (except.includes(key)) continue
    const read: Read = from => (from as Record<string, unknown>)[key]
    const inner = unwrapped(field)
    if (isSpan(inner)) columns.push(...ownSpanColumns(key === 'span' ? 'text' : snakeCase(key), read))
    else add(inner, columnName(key), read, { columns, parties })
  }
  return { columns, parties }
}

/** `publishedAt` as `published_at`. */
export const snakeCase = (key: string): string => key.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)

/** `start` and `end` of dates would need quotation marks in SQL. */
const columnName = (key: string): string => (key === 'start' ? 'starts' : key === 'end' ? 'ends' : snakeCase(key))

interface Found {
  readonly columns: Column[]
  readonly parties: PartyField[]
}

function add(schema: Schema, name: string, read: Read, found: Found): void {
  const { type, element } = schema.def
  if (type === 'object') addObject(schema, name, read, found)
  else if (type === 'array' && element && isParty(unwrapped(element))) addPartyList(name, read, found)
  else if (type === 'string' || type === 'enum' || type === 'literal')
    found.columns.push({ name, type: isInstant(name) ? 'timestamp' : 'text', read: plain(read) })
  else if (type === 'number')
    found.columns.push({ name, type: schema.def.format === 'safeint' ? 'integer' : 'number', read: plain(read) })
  else if (type === 'boolean') found.columns.push({ name, type: 'boolean', read: plain(read) })
  else found.columns.push({ name, type: 'json', read: json(read) })
}

function addObject(schema: Schema, name: string, read: Read, found: Found): void {
  if (isParty(schema)) addParty(name, read, found)
  else
    for (const [key, field] of Object.entries(fieldsOf(schema))) {
      const inner = unwrapped(field)
      const of: Read = from => (read(from) as Record<string, unknown> | null | undefined)?.[key]
      // where the words stand is told by the column `spans`
      if (isSpan(inner)) found.columns.push({ name: `${name}_text`, type: 'text', read: plain(spanText(of)) })
      else add(inner, `${name}_${columnName(key)}`, of, found)
    }
}

function addParty(name: string, read: Read, { columns, parties }: Found): void {
  const part =
    (key: 'name' | 'kind' | 'key'): Read =>
    from =>
      (read(from) as PartyLike | null | undefined)?.[key]
  columns.push(
    { name, type: 'text', read: plain(part('name')) },
    { name: `${name}_kind`, type: 'text', read: plain(part('kind')) },
    { name: `${name}_key`, type: 'text', read: plain(part('key')) },
  )
  parties.push({
    name,
    read: from => {
      const party = read(from) as PartyLike | null | undefined
      return party ? [party] : []
    },
  })
}

function addPartyList(name: string, read: Read, { columns, parties }: Found): void {
  const list = (from: unknown) => (read(from) ?? []) as readonly PartyLike[]
  columns.push({ name, type: 'json', read: from => JSON.stringify(list(from).map(party => party.name)) })
  parties.push({ name, read: list })
}

const ownSpanColumns = (name: string, read: Read): Column[] => [
  { name, type: 'text', read: plain(spanText(read)) },
  { name: `${name}_start`, type: 'integer', read: from => (read(from) as SpanLike | null)?.start ?? null },
  { name: `${name}_end`, type: 'integer', read: from => (read(from) as SpanLike | null)?.end ?? null },
]

const spanText =
  (read: Read): Read =>
  from =>
    (read(from) as SpanLike | null | undefined)?.text

const plain =
  (read: Read): Column['read'] =>
  from =>
    (read(from) ?? null) as Value

const json =
  (read: Read): Column['read'] =>
  from => {
    const value = read(from)
    return value == null ? null : JSON.stringify(value)
  }

const isInstant = (name: string) => /(?:^|_)(?:starts|ends)$/.test(name)

function unwrapped(schema: Schema): Schema {
  let inner = schema
  while (inner.def.innerType) inner = inner.def.innerType
  return inner
}

const fieldsOf = (schema: Schema): Readonly<Record<string, Schema>> => unwrapped(schema).def.shape ?? {}

/** By their fields: `instanceof` and `===` fail between two copies of zod. */
const hasExactly = (schema: Schema, keys: string) =>
  schema.def.type === 'object' && Object.keys(fieldsOf(schema)).sort().join() === keys

const isParty = (schema: Schema) => hasExactly(schema, 'aliases,key,kind,name,span,surface')
const isSpan = (schema: Schema) => hasExactly(schema, 'end,source,start,text')
