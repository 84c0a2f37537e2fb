import type { NewsRule } from '../kind.js'

export const dateRules: readonly NewsRule[] = []
