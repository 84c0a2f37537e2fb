import * as z from 'zod'
import { commonFields, partyOrNull, someSpans, someText, textOrNull } from '../../mentions/shapes.js'

/** Words in quotation marks said or written by somebody, other than a social post. */
export const Quote = z.strictObject({
  type: z.literal('quote'),
  ...commonFields,
  /** Without the marks; the parts of a broken quote joined by a space. */
  text: someText,
  parts: someSpans,
  speaker: partyOrNull,
  role: textOrNull,
  organization: partyOrNull,
  verb: textOrNull,
})
export type Quote = z.infer<typeof Quote>
