import type { NewsRule } from '../kind.js'

export const socialPostRules: readonly NewsRule[] = []
