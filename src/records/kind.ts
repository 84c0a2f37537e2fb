import type * as z from 'zod'
import type { Draft, Rule } from '../core/rule.js'
import type { AnnotatedDocument } from '../mentions/annotated-document.js'

/** A rule over news; see `Rule`. */
export type NewsRule = Rule<AnnotatedDocument, Draft>

/** A kind of record: its schema, its rules, and the field that stands in its ids beside the words. */
export interface Kind {
  readonly type: string
  readonly schema: z.ZodType
  readonly rules: readonly NewsRule[]
  /** The event, kind or value that an id is made of; '' where the type says it all. */
  discriminator(fields: Record<string, unknown>): string
}
