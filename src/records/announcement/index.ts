import type { Kind } from '../kind.js'
import { announcementRules } from './rules.js'
import { Announcement } from './schema.js'

export const announcementKind: Kind = {
  type: 'announcement',
  schema: Announcement,
  rules: announcementRules,
  discriminator: fields => String(fields.event),
}
