import * as z from 'zod'
import { commonFields, Party, Span } from '../../mentions/shapes.js'

/** Words in quotation marks said or written by somebody, other than a social post. */
export const Quote = z.strictObject({
  type: z.literal('quote'),
  ...commonFields,
  /** Without the marks; the parts of a broken quote joined by a space. */
  text: z.string().min(1),
  parts: z.array(Span).min(1),
  speaker: Party.nullable(),
  role: z.string().nullable(),
  organization: Party.nullable(),
  verb: z.string().nullable(),
})
export type Quote = z.infer<typeof Quote>
