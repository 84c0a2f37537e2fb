import * as z from 'zod'
import { commonFields, dateValueFields } from '../../mentions/shapes.js'

/** A calendar expression that can be put on a time line; `span` is the expression itself. */
export const DateRecord = z.strictObject({ type: z.literal('date'), ...commonFields, ...dateValueFields })
export type DateRecord = z.infer<typeof DateRecord>
