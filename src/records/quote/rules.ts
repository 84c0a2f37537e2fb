import type { NewsRule } from '../kind.js'

export const quoteRules: readonly NewsRule[] = []
