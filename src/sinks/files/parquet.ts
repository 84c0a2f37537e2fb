import { createReadStream, existsSync } from 'node:fs'
import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { FactwireError } from '../../schemas.js'
import type { ColumnType, Value } from '../columns.js'
import type { Resumed, RunEnd, RunInfo } from '../sink.js'
import { type KindOfTable, tablesFor } from '../tables.js'
import { type AppendSink, FileSink } from './file-sink.js'
import { bytesOf } from './jsonl.js'
import { fileTables, linesOfBatch } from './table-rows.js'

type FileTable = ReturnType<typeof fileTables>[number]

/** Where rows wait, as lines, until a run is complete; and how far it is. */
const ROWS = '_factwire'

/** A row as a line. U+2028 and U+2029 end a line for some readers, and Node's is one of them. */
const lineOf = (values: readonly Value[]): string =>
  JSON.stringify(values).replace(/[\u2028\u2029]/g, one => `\\u${one.charCodeAt(0).toString(16)}`)

/**
 * A folder of Parquet files, one a table, for DuckDB, Spark, pandas and the like. The columns are those of the databases,
 * typed: days are `DATE`, instants `TIMESTAMP` in milliseconds and of no zone, counts `INT64`; JSON is text.
 *
 * A Parquet file cannot be added to, so that rows wait in `_factwire` until the run is complete. Then each file is written
 * beside its place and moved there: a file that is there is whole, and one of an earlier run stays until it is replaced.
 *
 * @param folder it is made where there is none
 */
export function parquetSink(folder: string, { kinds }: { readonly kinds?: readonly KindOfTable[] } = {}): AppendSink {
  return new ParquetSink(folder, kinds)
}

class ParquetSink extends FileSink {
  private readonly tables: readonly FileTable[]

  constructor(
    private readonly folder: string,
    kinds: readonly KindOfTable[] | undefined,
  ) {
    const tables = tablesFor(kinds)
    const files = fileTables(tables)
    super({
      files: files.map(({ name }) => ({ name, path: join(folder, ROWS, `${name}.jsonl`), head: '' })),
      checkpoint: join(folder, ROWS, 'checkpoint.jsonl'),
      encode: batch => [...linesOfBatch(batch, tables, lineOf)].map(([name, list]) => ({ name, bytes: bytesOf(list) })),
    })
    this.tables = files
  }

  override async begin(run: RunInfo): Promise<Resumed> {
    const there = this.tables.map(({ name }) => this.path(name)).find(existsSync)
    if (there && !existsSync(join(this.folder, ROWS, 'checkpoint.jsonl')))
      throw new FactwireError('target-exists', `${there} is there already and is not of a run: name another folder`)
    return super.begin(run)
  }

  async end({ complete }: RunEnd): Promise<void> {
    if (!complete) return
    for (const table of this.tables)
      await writeParquet(this.path(table.name), table, rowsOf(join(this.folder, ROWS, `${table.name}.jsonl`)))
  }

  private path(table: string): string {
    return join(this.folder, `${table}.parquet`)
  }
}

async function* rowsOf(path: string): AsyncGenerator<Value[]> {
  for await (const line of createInterface({ input: createReadStream(path) })) yield JSON.parse(line)
}

/** Rows and characters of one row group: what is held at a time. */
const GROUP_ROWS = 50_000
const GROUP_CHARACTERS = 8 * 1024 * 1024

async function writeParquet(path: string, { columns }: FileTable, rows: AsyncIterable<Value[]>): Promise<void> {
  const { fileWriter, ParquetWriter } = await import('hyparquet-writer')
  const part = `${path}.part`
  const parquet = new ParquetWriter({
    writer: fileWriter(part),
    schema: [
      { name: 'root', num_children: columns.length },
      ...columns.map(({ name, type }) => ({ name, repetition_type: 'OPTIONAL' as const, ...TYPES[type] })),
    ],
    createdBy: 'factwire',
  })
  let group: Value[][] = []
  let characters = 0
  const write = () => {
    const columnData = columns.map(({ name, type }, at) => ({
      name,
      data: group.map(row => stored(row[at] ?? null, type)),
    }))
    parquet.write({ columnData, rowGroupSize: group.length })
    group = []
    characters = 0
  }
  for await (const row of rows) {
    group.push(row)
    for (const value of row) if (typeof value === 'string') characters += value.length
    if (group.length >= GROUP_ROWS || characters >= GROUP_CHARACTERS) write()
  }
  if (group.length) write()
  parquet.finish()
  await rename(part, path)
}

const TEXT = { type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const

const TYPES = {
  text: TEXT,
  json: TEXT,
  integer: { type: 'INT64' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
  // of no zone: times are never converted
  timestamp: { type: 'INT64', logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: false, unit: 'MILLIS' } },
} as const satisfies Record<ColumnType, object>

function stored(value: Value, type: ColumnType): Value | bigint {
  if (value === null) return null
  if (type === 'integer') return BigInt(Math.round(Number(value)))
  if (type !== 'date' && type !== 'timestamp') return value
  const instant = String(value)
  const time = Date.parse(
    /T/.test(instant) ? `${instant.replace(/(?:Z|[+-]\d\d:?\d\d)$/, '')}Z` : `${instant}T00:00:00Z`,
  )
  if (Number.isNaN(time)) return null
  return type === 'date' ? Math.floor(time / 86_400_000) : BigInt(time)
}
