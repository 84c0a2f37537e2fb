import type { Kind } from '../kind.js'
import { investmentRules } from './rules.js'
import { Investment } from './schema.js'

export const investmentKind: Kind = {
  type: 'investment',
  schema: Investment,
  rules: investmentRules,
  discriminator: fields => String(fields.kind),
}
