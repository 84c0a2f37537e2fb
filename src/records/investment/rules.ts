import type { NewsRule } from '../kind.js'

export const investmentRules: readonly NewsRule[] = []
