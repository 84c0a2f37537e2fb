import * as z from 'zod'
import { commonFields, DateValue, Party } from '../../mentions/shapes.js'

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
  author: Party.nullable(),
  /** Without @ or u/. */
  handle: z.string().nullable(),
  text: z.string().min(1),
  postedAt: DateValue.nullable(),
  url: z.string().nullable(),
  form: z.enum(['embed', 'pasted', 'inline']),
  truncated: z.boolean(),
})
export type SocialPost = z.infer<typeof SocialPost>
