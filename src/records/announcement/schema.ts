import * as z from 'zod'
import {
  Certainty,
  commonFields,
  dateOrNull,
  moneyOrNull,
  parties,
  Status,
  textOrNull,
  texts,
} from '../../mentions/shapes.js'

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
  actors: parties,
  objects: parties,
  counterparties: parties,
  amount: moneyOrNull,
  people: z.int().nonnegative().nullable(),
  role: textOrNull,
  places: parties,
  date: dateOrNull,
  channel: textOrNull,
  related: texts,
})
export type Announcement = z.infer<typeof Announcement>
