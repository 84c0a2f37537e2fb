import type { Kind } from '../kind.js'
import { metricRules } from './rules.js'
import { Metric } from './schema.js'

export const metricKind: Kind = {
  type: 'metric',
  schema: Metric,
  rules: metricRules,
  discriminator: fields => String(fields.kind),
}
