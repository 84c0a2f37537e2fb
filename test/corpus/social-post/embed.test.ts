import { describe, expect, it } from 'vitest'
import { factsOf } from '../facts.js'

const LEAD =
  '<p>The studio told its fans on Monday that the game is late, and that it needs more time to finish it.</p>'
const NEXT = '<p>It had promised the game for the spring, and many fans had paid for it in advance of the launch.</p>'
const page = (embed: string) =>
  factsOf(
    'social_post',
    `<html><body><article><h1>Ember delays it</h1>${LEAD}${embed}${NEXT}</article></body></html>`,
    {
      format: 'html',
    },
  )
const WORDS = 'The game is late. We are sorry.'
const NAME = 'Ember Games'

/** What each site hands out for pasting into a page. */
const EMBEDS: Record<string, readonly [html: string, want: Record<string, unknown>]> = {
  'X, as it hands it out': [
    `<blockquote class="twitter-tweet"><p lang="en" dir="ltr">${WORDS}</p>&mdash; ${NAME} (@embergames) <a href="https://twitter.com/embergames/status/123?ref_src=twsrc%5Etfw">March 2, 2026</a></blockquote><script async src="https://platform.twitter.com/widgets.js"></script>`,
    {
      platform: 'x',
      author: NAME,
      handle: 'embergames',
      postedAt: '2026-03-02',
      url: 'https://twitter.com/embergames/status/123',
    },
  ],
  'X, without its class': [
    `<blockquote><p>${WORDS}</p>&mdash; ${NAME} (@embergames) <a href="https://x.com/embergames/status/123">March 2, 2026</a></blockquote>`,
    {
      platform: 'x',
      author: NAME,
      handle: 'embergames',
      postedAt: '2026-03-02',
      url: 'https://x.com/embergames/status/123',
    },
  ],
  'X, in a WordPress figure': [
    `<figure class="wp-block-embed is-provider-twitter"><div class="wp-block-embed__wrapper"><blockquote class="twitter-tweet" data-dnt="true"><p>${WORDS}</p>&mdash; ${NAME} (@embergames) <a href="https://twitter.com/embergames/status/123">March 2, 2026</a></blockquote></div></figure>`,
    { platform: 'x', author: NAME, handle: 'embergames', postedAt: '2026-03-02' },
  ],
  Bluesky: [
    `<blockquote class="bluesky-embed" data-bluesky-uri="at://did:plc:abc/app.bsky.feed.post/3k"><p lang="en">${WORDS}<br><br><a href="https://bsky.app/profile/did:plc:abc/post/3k">[image or embed]</a></p>&mdash; ${NAME} (<a href="https://bsky.app/profile/did:plc:abc">@ember.games</a>) <a href="https://bsky.app/profile/did:plc:abc/post/3k">March 2, 2026 at 9:12 AM</a></blockquote>`,
    { platform: 'bluesky', author: NAME, handle: 'ember.games', postedAt: '2026-03-02T09:12' },
  ],
  Mastodon: [
    `<blockquote class="mastodon-embed" data-embed-url="https://mastodon.social/@ember/113999999/embed"><p>${WORDS}</p>&mdash; ${NAME} (@ember@mastodon.social) <a href="https://mastodon.social/@ember/113999999">March 2, 2026</a></blockquote>`,
    { platform: 'mastodon', author: NAME, handle: 'ember@mastodon.social', postedAt: '2026-03-02' },
  ],
  Threads: [
    `<blockquote class="text-post-media" data-text-post-permalink="https://www.threads.com/@embergames/post/C123"><p>${WORDS}</p>&mdash; ${NAME} (@embergames) March 2, 2026</blockquote>`,
    { platform: 'threads', author: NAME, handle: 'embergames', url: 'https://www.threads.com/@embergames/post/C123' },
  ],
  Instagram: [
    `<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/C9/?utm_source=ig_embed"><a href="https://www.instagram.com/p/C9/">View this post on Instagram</a><p>${WORDS}</p><p>A post shared by <a href="https://www.instagram.com/embergames/">${NAME}</a> (@embergames) on <time>Mar 2, 2026 at 9:00am PST</time></p></blockquote>`,
    { platform: 'instagram', author: NAME, handle: 'embergames', url: 'https://www.instagram.com/p/C9/' },
  ],
  Facebook: [
    `<div class="fb-post" data-href="https://www.facebook.com/embergames/posts/10150"><blockquote cite="https://www.facebook.com/embergames/posts/10150"><p>${WORDS}</p>Posted by <a href="https://www.facebook.com/embergames/">${NAME}</a> on&nbsp;<a href="https://www.facebook.com/embergames/posts/10150">Monday, March 2, 2026</a></blockquote></div>`,
    {
      platform: 'facebook',
      author: NAME,
      handle: null,
      postedAt: '2026-03-02',
      url: 'https://www.facebook.com/embergames/posts/10150',
    },
  ],
  Reddit: [
    `<blockquote class="reddit-embed-bq"><a href="https://www.reddit.com/r/ember/comments/abc/the_game_is_late/">${WORDS}</a><br> by <a href="https://www.reddit.com/user/ember_dev/">u/ember_dev</a> in <a href="https://www.reddit.com/r/ember/">ember</a></blockquote>`,
    { platform: 'reddit', author: null, handle: 'ember_dev' },
  ],
  TikTok: [
    `<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@embergames/video/7111"><section><a href="https://www.tiktok.com/@embergames?refer=embed">@embergames</a><p>${WORDS}</p><a href="https://www.tiktok.com/music/x">♬ original sound - Ember</a></section></blockquote>`,
    { platform: 'tiktok', handle: 'embergames', url: 'https://www.tiktok.com/@embergames/video/7111' },
  ],
  LinkedIn: [
    `<blockquote class="linkedin-post" cite="https://www.linkedin.com/posts/mara-voss_ember-7"><p>${WORDS}</p><p>— Mara Voss, CEO of Ember, on LinkedIn</p></blockquote>`,
    { platform: 'linkedin', author: 'Mara Voss', handle: null },
  ],
  YouTube: [
    `<blockquote class="youtube-community-post"><p>${WORDS}</p><footer>— ${NAME} <a href="https://www.youtube.com/post/Ugk">March 2, 2026</a></footer></blockquote>`,
    { platform: 'youtube', author: NAME, url: 'https://www.youtube.com/post/Ugk' },
  ],
  'Truth Social': [
    `<blockquote class="truthsocial-embed"><p>${WORDS}</p>&mdash; ${NAME} (@embergames) <a href="https://truthsocial.com/@embergames/posts/11399">March 2, 2026</a></blockquote>`,
    { platform: 'truth_social', author: NAME, handle: 'embergames' },
  ],
  'Substack, its older form': [
    `<div class="tweet"><a class="tweet-link-top" href="https://twitter.com/embergames/status/123"><div class="tweet-header"><span class="tweet-author-name">${NAME} </span><span class="tweet-author-handle">@embergames</span></div>${WORDS}</a><a class="tweet-link-bottom" href="https://twitter.com/embergames/status/123"><div class="tweet-footer"><span class="date">5:12 PM ∙ Mar 2, 2026</span><hr><span class="likes">1,234 Likes</span></div></a></div>`,
    { platform: 'x', author: NAME, handle: 'embergames', postedAt: '2026-03-02' },
  ],
  'Substack, a link around a post': [
    `<div class="pencraft"><a href="https://x.com/embergames/status/123"><div><div>${NAME}</div><div>@embergames</div></div><div>${WORDS}</div><div>12 Replies · 56 Reposts · 1,234 Likes</div></a></div>`,
    { platform: 'x', author: NAME, handle: 'embergames', url: 'https://x.com/embergames/status/123' },
  ],
}

describe('an embedded post', () => {
  it.each(Object.entries(EMBEDS))('%s', (_name, [html, want]) => {
    expect(page(html)).toMatchObject([{ text: WORDS, form: 'embed', truncated: false, ...want }])
  })

  it('is one of a thread: each post is a record', () => {
    const tweet = (words: string, id: number) =>
      `<blockquote class="twitter-tweet"><p>${words}</p>&mdash; Ember (@embergames) <a href="https://twitter.com/embergames/status/${id}">March 2, 2026</a></blockquote>`
    const found = page(tweet('First, the game is late.', 1) + tweet('Second, we are hiring more people.', 2))
    expect(found.map(({ text }) => text)).toEqual(['First, the game is late.', 'Second, we are hiring more people.'])
  })
})

describe('an embed without words of its post is none', () => {
  it.each([
    '<blockquote class="mastodon-embed" data-embed-url="https://mastodon.social/@ember/113999999/embed"><a href="https://mastodon.social/@ember/113999999"><div>Post by @ember@mastodon.social</div><div>View on Mastodon</div></a></blockquote>',
    '<blockquote class="text-post-media" data-text-post-permalink="https://www.threads.net/@embergames/post/C123"><a href="https://www.threads.net/@embergames/post/C123"><div>Post by @embergames</div><div>View on Threads</div></a></blockquote>',
    '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/C9/"><a href="https://www.instagram.com/p/C9/">View this post on Instagram</a><p>A post shared by Ember Games (@embergames)</p></blockquote>',
    '<blockquote class="reddit-embed-bq"><a href="https://www.reddit.com/r/ember/comments/abc/comment/x/">Comment</a><br> by <a href="https://www.reddit.com/user/ember_dev/">u/ember_dev</a> from discussion <a href="https://www.reddit.com/r/ember/">ember</a></blockquote>',
    '<iframe src="https://www.linkedin.com/embed/feed/update/urn:li:share:7" title="Embedded post"></iframe>',
    '<blockquote><p>A rival said the delay hurts nobody, least of all the fans (see <a href="https://x.com/a/status/9">here</a>).</p></blockquote>',
  ])('%s', html => expect(page(html)).toEqual([]))
})
