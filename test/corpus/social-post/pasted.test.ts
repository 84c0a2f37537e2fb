import { describe, expect, it } from 'vitest'
import { factsOf } from '../facts.js'

const LEAD = 'The studio has kept silent about the delay for weeks, and players were losing patience with it.'
const NEXT = 'Analysts had expected the game in the spring, when the rivals of the studio release theirs.'
const post = (...lines: string[]) => factsOf('social_post', [LEAD, ...lines, NEXT].join('\n\n'))

describe('a post pasted into the text', () => {
  it('with its attribution stuck to a picture', () => {
    expect(post('We need more weeks pic.twitter.com/a1B2c3— Ember (@embergames) March 2, 2026')).toMatchObject([
      { author: 'Ember', handle: 'embergames', text: 'We need more weeks pic.twitter.com/a1B2c3' },
    ])
  })

  it('without what stands for its picture', () => {
    const line = '— Ember (@ember.bsky.social) March 2, 2026 at 5:04 PM'
    expect(post('We need more weeks.', '[image or embed]', line)).toMatchObject([
      { author: 'Ember', platform: 'bluesky', text: 'We need more weeks.' },
    ])
  })

  it.each([
    ['X', '— Ember (@embergames) March 2, 2026', 'x', 'embergames', 'Ember', '2026-03-02'],
    ['X, two dashes', '-- Ember Games (@embergames) March 2, 2026', 'x', 'embergames', 'Ember Games', '2026-03-02'],
    ['X, HTML dash', '– Ember (@ember_games) March 2, 2026', 'x', 'ember_games', 'Ember', '2026-03-02'],
    ['X, dots', 'Ember (@embergames) · March 2, 2026', 'x', 'embergames', 'Ember', '2026-03-02'],
    ['Bluesky', '— Ember (@ember.bsky.social) March 2, 2026', 'bluesky', 'ember.bsky.social', 'Ember', '2026-03-02'],
    [
      'Mastodon',
      '— Ember (@ember@mastodon.social) March 2, 2026',
      'mastodon',
      'ember@mastodon.social',
      'Ember',
      '2026-03-02',
    ],
    ['Threads', '— Ember (@embergames) on Threads, March 2, 2026', 'threads', 'embergames', 'Ember', '2026-03-02'],
    ['Reddit', '— u/ember_dev on Reddit', 'reddit', 'ember_dev', null, null],
  ])('%s', (_name, line, platform, handle, author, postedAt) => {
    expect(post('We are moving the game to the autumn. Thank you for your patience.', line)).toMatchObject([
      { platform, handle, author, postedAt, form: 'pasted', truncated: false },
    ])
    expect(post('We are moving the game to the autumn. Thank you for your patience.', line)[0]?.text).toBe(
      'We are moving the game to the autumn. Thank you for your patience.',
    )
  })

  it('has all its paragraphs and none of the prose before', () => {
    const found = post(
      'We are moving our game to the autumn. To everyone who waited: thank you.',
      'We will tell you more soon, also about refunds and…',
      '— Ember (@embergames) March 2, 2026',
    )
    expect(found).toMatchObject([
      {
        text: 'We are moving our game to the autumn. To everyone who waited: thank you.\nWe will tell you more soon, also about refunds and…',
        truncated: true,
      },
    ])
  })

  it('starts after the line that leads into it', () => {
    const found = post(
      'Its founder was short about it on Monday:',
      'Not ready.',
      'Not this year.',
      'Sorry. pic.twitter.com/Ab3dEf6hIj',
      '— Ember (@embergames) March 2, 2026',
    )
    expect(found).toMatchObject([{ text: 'Not ready.\nNot this year.\nSorry. pic.twitter.com/Ab3dEf6hIj' }])
  })

  it('may have its attribution on its own line, and the date below', () => {
    expect(post('We are late. Sorry. — Ember (@embergames) March 2, 2026')).toMatchObject([
      { text: 'We are late. Sorry.', handle: 'embergames', postedAt: '2026-03-02' },
    ])
    expect(post('We are late. Sorry.', '— Ember (@embergames)\nMarch 2, 2026')).toMatchObject([
      { text: 'We are late. Sorry.', handle: 'embergames', postedAt: '2026-03-02' },
    ])
  })

  it('is one of several where a thread is pasted', () => {
    const found = post(
      'We are late. Sorry.',
      '— Ember (@embergames) March 2, 2026',
      'You will get your money back.',
      '— Ember (@embergames) March 3, 2026',
    )
    expect(found.map(one => one.text)).toEqual(['We are late. Sorry.', 'You will get your money back.'])
  })

  it.each([
    ['a handle in prose', 'The founder, Ana Ruiz (@anaruiz), left the studio last week.'],
    ['an e-mail address', 'Write to the studio at press@ember.example to get a copy.'],
    ['a price', 'Boxes sell @ $5 a piece (@ the door) this week.'],
  ])('takes %s for no post', (_name, line) => {
    expect(post(line)).toEqual([])
  })
})

describe('words said to have been posted', () => {
  it.each([
    ['x', '“We are moving the launch to the autumn,” Mara Voss wrote on X.'],
    ['x', 'On Monday, Mara Voss tweeted: “We are moving the launch to the autumn.”'],
    ['x', 'In a post on X, Mara Voss wrote: “We are moving the launch to the autumn.”'],
    ['bluesky', '“We are moving the launch to the autumn,” Mara Voss posted on Bluesky.'],
    ['linkedin', '“We are moving the launch to the autumn,” Mara Voss said in a LinkedIn post.'],
    ['truth_social', '“We are moving the launch to the autumn,” Mara Voss wrote on his Truth Social account.'],
    ['reddit', '“We are moving the launch to the autumn,” Mara Voss wrote in a Reddit post.'],
    ['threads', '“We are moving the launch to the autumn,” Mara Voss said on Threads.'],
  ])('%s: %s', (platform, text) => {
    expect(factsOf('social_post', text)).toMatchObject([
      { platform, form: 'inline', author: 'Mara Voss', handle: null, url: null },
    ])
    expect(factsOf('quote', text)).toEqual([])
  })

  it.each([
    '“We are moving the launch to the autumn,” Mara Voss said in a statement.',
    '“Ads on Facebook are too dear for us,” Mara Voss told reporters.',
    'Mara Voss said: “X is not where our customers are.”',
  ])('gives no post for %s', text => {
    expect(factsOf('social_post', text)).toEqual([])
  })
})
