import type { Kind } from '../kind.js'
import { socialPostRules } from './rules.js'
import { SocialPost } from './schema.js'

export const socialPostKind: Kind = {
  type: 'social_post',
  schema: SocialPost,
  rules: socialPostRules,
  discriminator: () => '',
}
