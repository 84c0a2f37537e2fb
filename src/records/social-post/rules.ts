import type { NewsRule } from '../kind.js'
import { embedRule } from './embed.js'
import { inlineRule, setOffRule } from './inline.js'
import { pastedRule } from './pasted.js'

export const socialPostRules: readonly NewsRule[] = [embedRule, pastedRule, inlineRule, setOffRule]
