import type { Kind } from '../kind.js'
import { quoteRules } from './rules.js'
import { Quote } from './schema.js'

export const quoteKind: Kind = { type: 'quote', schema: Quote, rules: quoteRules, discriminator: () => '' }
