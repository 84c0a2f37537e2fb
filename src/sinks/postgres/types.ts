import type { ColumnType } from '../columns.js'

/** What PostgreSQL has for each type of column. */
export const TYPES: Record<ColumnType, string> = {
  text: 'text',
  integer: 'bigint',
  number: 'numeric',
  boolean: 'boolean',
  json: 'jsonb',
  date: 'date',
  timestamp: 'timestamp',
}
