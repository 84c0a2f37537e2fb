import type { NewsRule } from '../kind.js'

export const metricRules: readonly NewsRule[] = []
