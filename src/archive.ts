/**
 * From an archive of articles to tables: readers, worker threads, sinks. For Node.
 * @packageDocumentation
 */
export { decodeArticle } from './archive/decode.js'
export type { FieldMap, InputFormat, ReadSettings } from './archive/entry.js'
export { extractLines, type LineOptions, type LineResult } from './archive/extract-lines.js'
export { extractMany, type GivenArticle, type ManyOptions, type ManyResult } from './archive/extract-many.js'
export { dateInName, formatOf } from './archive/readers/article-file.js'
export { runArchive } from './archive/run.js'
export type { EntryFailure, Progress, RunOptions, RunSummary } from './archive/run-options.js'
export { csvLine, csvSink } from './sinks/files/csv.js'
export { jsonlSink } from './sinks/files/jsonl.js'
export { parquetSink } from './sinks/files/parquet.js'
export { type PostgresSinkOptions, postgresSink } from './sinks/postgres/index.js'
export type { QueryResult, QueryRow } from './sinks/query/database.js'
export { dumpArchive } from './sinks/query/dump.js'
export { queryArchive, querySql } from './sinks/query/index.js'
export { DEFAULT_LIMIT, type QueryOptions, REPORTS, type Report } from './sinks/query/reports.js'
export {
  addCounts,
  type Batch,
  type Counts,
  NO_COUNTS,
  type Outcome,
  type Place,
  type Resumed,
  type RunEnd,
  type RunInfo,
  type RunPart,
  type ShardRef,
  type ShardState,
  type Sink,
} from './sinks/sink.js'
export { type SqliteSinkOptions, sqliteSink } from './sinks/sqlite/index.js'
export { type StoriesSummary, writeStories } from './sinks/stories/write-stories.js'
export { type KindOfTable, type Table, type Tables, tablesFor } from './sinks/tables.js'
export { parseTarget, type Target } from './sinks/target.js'
export * from './stories/index.js'
