import { describe, expect, it } from 'vitest'
import { factsOf } from '../facts.js'

const facts = (text: string, format: 'text' | 'markdown' = 'text') => factsOf('social_post', text, { format })

describe('words that the article says were posted', () => {
  it.each([
    ['“The game is late. We are sorry,” Mara Voss wrote in a post on Bluesky.', 'bluesky', 'Mara Voss'],
    ['Writing on Mastodon, researcher Kevin Oduya said “the bug is trivial to exploit.”', 'mastodon', 'Kevin Oduya'],
    ['In a tweet thread, Mara Voss explained: "The game is late. We need more time."', 'x', 'Mara Voss'],
    ['Responding to a user on X, Mara Voss replied: "We will ship when it is done."', 'x', 'Mara Voss'],
    ['"We will ship when it is done," Mara Voss wrote on X, formerly Twitter.', 'x', 'Mara Voss'],
    ['"We ship when it is done," Mara Voss wrote on the site formerly known as Twitter.', 'x', 'Mara Voss'],
    ['“I’m so proud of what we built,” reads a Threads post by Mara Voss.', 'threads', 'Mara Voss'],
    ['"We will ship when it is done," Mara Voss wrote in an Instagram Story on Friday.', 'instagram', 'Mara Voss'],
    ['"We will ship when it is done," Mara Voss said in a video posted to YouTube.', 'youtube', 'Mara Voss'],
    ['"lol no," tweeted Mara Voss.', 'x', 'Mara Voss'],
    ['In a TikTok video, Mara Voss said: "We will ship when it is done."', 'tiktok', 'Mara Voss'],
    ['Mara Voss took to LinkedIn. "We will ship when it is done," she said.', 'linkedin', 'Mara Voss'],
    ['Northwind Inc\'s support account tweeted: "We will ship when it is done."', 'x', 'Northwind Inc'],
    ['"We will ship when it is done," Mara Voss posted on Blind.', 'other', 'Mara Voss'],
  ])('%s', (text, platform, author) => expect(facts(text)).toMatchObject([{ platform, author, form: 'inline' }]))

  it('goes on in the same sentence', () => {
    const text =
      'Writing on X, Northwind said the figure "does not tell the size of the game". "It holds all the languages that we have," it wrote, before adding: "Players will need far less of it."'
    expect(facts(text).map(one => [one['author'], one['platform']])).toEqual([
      ['Northwind', 'x'],
      ['Northwind', 'x'],
      ['Northwind', 'x'],
    ])
  })

  it('goes on two sentences after the act of posting', () => {
    const text =
      'Northwind CEO Mara Voss told of it in a plan she shared on X. The company is late.\n\n"We will ship when it is done," Voss wrote.'
    expect(facts(text)).toMatchObject([{ author: 'Mara Voss', platform: 'x' }])
    expect(facts(text.replace('wrote.', 'wrote in an email to staff.'))).toEqual([])
  })

  it('shows the handle beside the name', () => {
    expect(facts('Voss (@maravoss) posted on X, "We will ship when it is done."')).toMatchObject([
      { platform: 'x', author: 'Voss', handle: 'maravoss' },
    ])
  })

  it.each([
    ['One Reddit user wrote, “This is the worst launch in years.”', 'reddit', null],
    ['A user named u/ember_fan said on Reddit: “This is the worst launch in years.”', 'reddit', 'ember_fan'],
    ['"This is the worst launch in years," said one commenter on Hacker News.', 'hacker_news', null],
    ['"This is the worst launch in years," a post on the company\'s Weibo account read.', 'weibo', null],
    ['"This is the worst launch in years," said @ember_fan on X.', 'x', 'ember_fan'],
    ['YouTube commenters were cross. "The worst launch in years," read one top comment.', 'youtube', null],
    ['"Where is my refund?" asks the first comment in a thread on the matter.', 'other', null],
  ])('an author whom the article does not name is none: %s', (text, platform, handle) => {
    expect(facts(text)).toMatchObject([{ platform, author: null, handle }])
  })

  it.each([
    'Voss took to X on Monday to apologize. “The game is late. We are sorry,” he wrote.',
    'Mara Voss apologized in a post on X. “The game is late. We are sorry,” she wrote.',
    '“It hurts to say this,” Mara Voss wrote on X. “The game is late. We are sorry,” she added.',
    'Players on X were furious. “The game is late. Are they sorry?” wrote one user.',
  ])('the network told in the sentence before: %s', text => {
    expect(facts(text).map(({ platform }) => platform)).toContain('x')
    expect(facts(text).at(-1)?.text).toMatch(/^The game is late/)
  })

  it.each([
    '"Ads on X perform better than anywhere else," said Mara Voss, chief marketing officer.',
    'Northwind announced it on X. "We are thrilled to have him," Mara Voss said in a statement.',
    'The suit says X ignored the rules. "We will fight this in court," Mara Voss wrote in an email.',
    '"We sell on Facebook and in shops," Mara Voss told reporters.',
  ])('is no post: %s', text => expect(facts(text)).toEqual([]))
})

describe('a post set off in Markdown', () => {
  const LEAD = '# Ember delays it\n\nThe news of the delay broke on Monday.'
  const NEXT = 'The studio had promised the game for the spring.'
  it.each([
    [
      '> — Ember Games (@embergames) [March 2, 2026](https://twitter.com/embergames/status/123)',
      'x',
      'Ember Games',
      'embergames',
    ],
    ['> — Mara Voss on LinkedIn', 'linkedin', 'Mara Voss', null],
    ['> — Mara Voss, via Mastodon, March 2, 2026', 'mastodon', 'Mara Voss', null],
    ['> [@embergames on X](https://x.com/embergames/status/1)', 'x', null, 'embergames'],
  ])('with its attribution line: %s', (line, platform, author, handle) => {
    const text = `${LEAD}\n\n> The game is late. We are sorry.\n>\n${line}\n\n${NEXT}`
    expect(facts(text, 'markdown')).toMatchObject([
      { platform, author, handle, text: 'The game is late. We are sorry.', form: 'pasted' },
    ])
  })

  it.each(['> — Mara Voss, in her memoirs', '> — Mara Voss, chief executive', '> — from the report on trust in media'])(
    'a quotation signed otherwise is none: %s',
    line => {
      expect(facts(`${LEAD}\n\n> The game is late. We are sorry.\n>\n${line}\n\n${NEXT}`, 'markdown')).toEqual([])
    },
  )
})
