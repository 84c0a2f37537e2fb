import type { AnnotatedDocument } from '../annotated-document.js'
import type { Channel } from './types.js'

const PLATFORMS: Readonly<Record<string, string>> = {
  twitter: 'x',
  x: 'x',
  bluesky: 'bluesky',
  mastodon: 'mastodon',
  threads: 'threads',
  facebook: 'facebook',
  instagram: 'instagram',
  linkedin: 'linkedin',
  reddit: 'reddit',
  tiktok: 'tiktok',
  youtube: 'youtube',
  truth: 'truth_social',
  'truth.social': 'truth_social',
  weibo: 'weibo',
  telegram: 'telegram',
  discord: 'discord',
  hacker: 'hacker_news',
  blind: 'other',
  glassdoor: 'other',
  snapchat: 'other',
  tumblr: 'other',
  quora: 'other',
  farcaster: 'other',
  gab: 'other',
  parler: 'other',
  gettr: 'other',
  wechat: 'other',
  xiaohongshu: 'other',
  rednote: 'other',
  vk: 'other',
  '4chan': 'other',
}
/** Words that mean a post by themselves; on which network, the article takes as known. */
const TWEETS = new Set(['tweet', 'tweets', 'tweeted', 'tweeting', 'retweeted', 'retweeting', 'retweet', 'atweet'])
const REDDIT = new Set(['redditor', 'redditors', 'subreddit', 'redditpost'])
const POST_NOUNS = new Set([
  'post',
  'posts',
  'thread',
  'account',
  'user',
  'users',
  'page',
  'comment',
  'message',
  'update',
  'channel',
  'feed',
  'story',
  'video',
  'videos',
  'reel',
  'clip',
  'commenter',
  'commenters',
])
const POST_VERBS = new Set(['posted', 'posts', 'posting', 'wrote', 'writes', 'writing', 'shared'])
const BETWEEN = new Set([
  'social',
  'media',
  'network',
  'networking',
  'platform',
  'site',
  'app',
  'service',
  'his',
  'her',
  'its',
  'their',
  'the',
  'a',
  "'s",
  'own',
  'official',
  'personal',
  'musk',
  'elon',
  'meta',
  'company',
  'ceo',
  ',',
  'formerly',
  'known',
  'as',
])

/** Is a name that of a network here, not of a speaker: "a Threads post", "its Weibo account"? */
export const isNetworkPost = (document: AnnotatedDocument, first: number, last: number): boolean =>
  first === last - (document.tokens.lower[first] === 'truth' || document.tokens.lower[first] === 'hacker' ? 1 : 0) &&
  platformAt(document, first) !== undefined &&
  POST_NOUNS.has(document.tokens.lower[last + 1])

/** The social network on which the words beside a quotation say it was said: tokens `first` to `last`. */
export function readChannel(document: AnnotatedDocument, first: number, last: number): Channel | undefined {
  const { tokens } = document
  for (let i = first; i <= last; i++) {
    const word = tokens.lower[i]
    // "she said, citing a backlash after videos on YouTube": the article's own prose
    if (i > first && tokens.lower[i - 1] === ',' && /^(?:citing|referring|referencing|pointing)$/.test(word)) break
    if (TWEETS.has(word)) return { platform: 'x', ...tokens.range(i) }
    if (REDDIT.has(word)) return { platform: 'reddit', ...tokens.range(i) }
    const platform = tokens.isCapital(i) || word === 'x' ? platformAt(document, i) : undefined
    if (platform && saidThere(document, i, first, last)) return { platform, ...tokens.range(i) }
  }
  return siteMeant(document, first, last) ?? forumPost(document, first, last)
}

/** "in a post on the social media site": the network that the article names by its name. */
function siteMeant(document: AnnotatedDocument, first: number, last: number): Channel | undefined {
  const { tokens } = document
  for (let i = first + 3; i <= last; i++) {
    if (!/^(?:site|platform|network|website)$/.test(tokens.lower[i])) continue
    if (!/^(?:social|media|networking|microblogging|micro-blogging)$/.test(tokens.lower[i - 1])) continue
    let on = i - 2
    while (on > first && tokens.lower[on] !== 'on' && on > i - 5) on--
    if (tokens.lower[on] !== 'on' || !postsNear(document, on, first, POSTS)) continue
    const meant = document.mentionAt(document.references, i)?.entity
    const platforms = new Set((meant ? [meant] : namedIn(document)).flatMap(({ key }) => networkOf(key) ?? []))
    if (platforms.size === 1) return { platform: [...platforms][0], ...tokens.range(on, i) }
  }
  return undefined
}

const networkOf = (key: string): string | undefined => {
  const [word] = key.split(' ')
  return Object.hasOwn(PLATFORMS, word) ? PLATFORMS[word] : undefined
}

const namedIn = (document: AnnotatedDocument) =>
  document.references.flatMap(({ form, entity }) => (form === 'name' && entity ? [entity] : []))

const POSTS = /^(?:post|posts|posted|thread|wrote|writes|message)$/

function platformAt(document: AnnotatedDocument, i: number): string | undefined {
  const { tokens } = document
  const word = tokens.lower[i]
  if (word === 'truth' && tokens.lower[i + 1] !== 'social') return undefined
  if (word === 'hacker' && tokens.lower[i + 1] !== 'news') return undefined
  return Object.hasOwn(PLATFORMS, word) ? PLATFORMS[word] : undefined
}

/** "on X", "on his Truth Social account", "in a LinkedIn post", "a Reddit user". */
function saidThere(document: AnnotatedDocument, i: number, first: number, last: number): boolean {
  const { tokens } = document
  let next = i + 1
  if (tokens.lower[i] === 'truth' || tokens.lower[i] === 'hacker') next++
  if (next <= last && (POST_NOUNS.has(tokens.lower[next]) || /^users?(?:wrote|said)$/.test(tokens.lower[next])))
    return true
  let before = i - 1
  for (let steps = 0; steps < 10 && before >= first && BETWEEN.has(tokens.lower[before]); steps++) before--
  const word = before >= first ? tokens.lower[before] : ''
  return word === 'on' || word === 'via' || ((word === 'to' || word === 'in') && postsNear(document, before, first))
}

const postsNear = (document: AnnotatedDocument, before: number, first: number, words = /^took$/): boolean => {
  for (let i = before - 1; i >= Math.max(first, before - 5); i--)
    if (POST_VERBS.has(document.tokens.lower[i]) || words.test(document.tokens.lower[i])) return true
  return false
}

/** A post on a forum that is no network of its own name. */
function forumPost(document: AnnotatedDocument, first: number, last: number): Channel | undefined {
  const { tokens } = document
  for (let i = first; i < last; i++)
    if (tokens.lower[i] === 'forum' && /^(?:post|posts|thread|user|member)$/.test(tokens.lower[i + 1]))
      return { platform: 'other', ...tokens.range(i, i + 1) }
  // "a comment in a thread", "a message on the company's forums"
  for (let i = first; i < last; i++) {
    if (!/^(?:comments?|commenters?|messages?|replies|posts?)$/.test(tokens.lower[i])) continue
    for (let place = i + 2; place <= Math.min(last, i + 6); place++)
      if (
        /^(?:thread|forums?|subreddit|board)$/.test(tokens.lower[place]) &&
        /^(?:in|on|to)$/.test(tokens.lower[i + 1])
      )
        return { platform: 'other', ...tokens.range(i, place) }
  }
  return undefined
}
