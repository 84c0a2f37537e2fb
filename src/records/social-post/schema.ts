import * as z from 'zod'
import { commonFields, dateOrNull, flag, partyOrNull, someText, textOrNull } from '../../mentions/shapes.js'

export const Platform = z.enum([
  'x',
  'bluesky',
  'mastodon',
  'threads',
  'facebook',
  'instagram',
  'linkedin',
  'reddit',
  'tiktok',
  'youtube',
  'truth_social',
  'weibo',
  'telegram',
  'discord',
  'hacker_news',
  'other',
])
export type Platform = z.infer<typeof Platform>

/** A post of a social network quoted in the article. */
export const SocialPost = z.strictObject({
  type: z.literal('social_post'),
  ...commonFields,
  platform: Platform,
  author: partyOrNull,
  /** Without @ or u/. */
  handle: textOrNull,
  text: someText,
  postedAt: dateOrNull,
  url: textOrNull,
  form: z.enum(['embed', 'pasted', 'inline']),
  truncated: flag,
})
export type SocialPost = z.infer<typeof SocialPost>
