/**
 * Every schema and type of what factwire returns; ships no rules.
 * @packageDocumentation
 */
import * as z from 'zod'
import { Span, text, textOrNull, texts } from './mentions/shapes.js'
import { Announcement } from './records/announcement/schema.js'
import { DateRecord } from './records/date/schema.js'
import { Investment } from './records/investment/schema.js'
import { Metric } from './records/metric/schema.js'
import { Quote } from './records/quote/schema.js'
import { SocialPost } from './records/social-post/schema.js'

export { FactwireError } from './core/diagnostic.js'
export {
  Bound,
  Certainty,
  ConvertedMoney,
  Currency,
  CurrencySource,
  commonFields,
  DateModifier,
  DateValue,
  Grain,
  Money,
  Party,
  PartyKind,
  Span,
  Status,
} from './mentions/shapes.js'
export * from './records/announcement/schema.js'
export * from './records/date/schema.js'
export * from './records/investment/schema.js'
export * from './records/metric/schema.js'
export * from './records/quote/schema.js'
export * from './records/social-post/schema.js'

/** Version of the shape of results; a new major version may change or drop fields. */
export const SCHEMA_VERSION = '1.0'

/** One record of any kind; `type` tells which. */
export const NewsRecord = z.discriminatedUnion('type', [
  Announcement,
  Metric,
  DateRecord,
  SocialPost,
  Investment,
  Quote,
])
export type NewsRecord = z.infer<typeof NewsRecord>
export type RecordType = NewsRecord['type']

export const Diagnostic = z.strictObject({
  code: text,
  severity: z.enum(['info', 'warning', 'error']),
  message: text,
  span: Span.nullable(),
  rule: textOrNull,
})
export type Diagnostic = z.infer<typeof Diagnostic>

export const ArticleInfo = z.strictObject({
  id: text,
  url: textOrNull,
  title: textOrNull,
  publisher: textOrNull,
  authors: texts,
  publishedAt: textOrNull,
  publishedAtSource: z.enum(['given', 'json-ld', 'meta', 'time', 'dateline']).nullable(),
  language: text,
  format: z.enum(['text', 'markdown', 'html']),
})
export type ArticleInfo = z.infer<typeof ArticleInfo>

/** What `extract` returns. */
export const ExtractResult = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  article: ArticleInfo,
  records: z.array(NewsRecord),
  diagnostics: z.array(Diagnostic),
})
export type ExtractResult = z.infer<typeof ExtractResult>

/** JSON Schema (draft 2020-12) of one type of record, or of any record. */
export function recordJsonSchema(type?: RecordType): Record<string, unknown> {
  const one = type && NewsRecord.options.find(option => option.shape.type.value === type)
  if (type && !one) throw new TypeError(`no record type '${type}'`)
  return z.toJSONSchema(one ?? NewsRecord) as Record<string, unknown>
}
