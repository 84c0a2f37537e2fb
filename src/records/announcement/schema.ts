import * as z from 'zod'
import { Certainty, commonFields, DateValue, Money, Party, Status } from '../../mentions/shapes.js'

export const AnnouncementEvent = z.enum([
  'product_launch',
  'product_shutdown',
  'acquisition',
  'merger',
  'partnership',
  'partnership_end',
  'funding',
  'ipo',
  'layoffs',
  'appointment',
  'departure',
  'earnings',
  'lawsuit',
  'regulation',
  'security_incident',
  'outage',
  'expansion',
  'restructuring',
  'policy_change',
  'bankruptcy',
  'research',
])
export type AnnouncementEvent = z.infer<typeof AnnouncementEvent>

/** What was done in a `lawsuit` (the first six) or by an authority in a `regulation` (the others). */
export const AnnouncementAction = z.enum([
  'sue',
  'settle',
  'win',
  'lose',
  'appeal',
  'dismiss',
  'investigate',
  'fine',
  'ban',
  'order',
  'approve',
  'reject',
])
export type AnnouncementAction = z.infer<typeof AnnouncementAction>

/** An organisation, or a person acting for one, did, does or will do something newsworthy. */
export const Announcement = z.strictObject({
  type: z.literal('announcement'),
  ...commonFields,
  event: AnnouncementEvent,
  action: AnnouncementAction.nullable(),
  status: Status,
  certainty: Certainty,
  actors: z.array(Party),
  objects: z.array(Party),
  counterparties: z.array(Party),
  amount: Money.nullable(),
  people: z.int().nonnegative().nullable(),
  role: z.string().nullable(),
  places: z.array(Party),
  date: DateValue.nullable(),
  channel: z.string().nullable(),
  related: z.array(z.string()),
})
export type Announcement = z.infer<typeof Announcement>
