import type { Kind } from '../kind.js'
import { dateRules } from './rules.js'
import { DateRecord } from './schema.js'

export const dateKind: Kind = { type: 'date', schema: DateRecord, rules: dateRules, discriminator: () => '' }
