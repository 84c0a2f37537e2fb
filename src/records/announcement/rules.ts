import type { NewsRule } from '../kind.js'

export const announcementRules: readonly NewsRule[] = []
