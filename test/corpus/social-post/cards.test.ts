import { describe, expect, it } from 'vitest'
import { factsOf } from '../facts.js'

const LEAD = 'Ember told its fans on Monday that the game is late, and that it needs more time to finish it.'
const NEXT = 'It had promised the game for the spring, and many fans had paid for it in advance of the launch.'
const post = (lines: string) => factsOf('social_post', `${LEAD}\n\n${lines}\n\n${NEXT}`)

describe('a post copied with its card', () => {
  it('name and handle above, the time below', () => {
    expect(
      post('Mara Voss\n@maravoss\nWe need a few more weeks. Thank you all.\n7:04 PM · Apr 21, 2025'),
    ).toMatchObject([
      {
        platform: 'x',
        author: 'Mara Voss',
        handle: 'maravoss',
        text: 'We need a few more weeks. Thank you all.',
        form: 'pasted',
      },
    ])
  })

  it('with its counts, and empty lines between', () => {
    const card =
      'Mara Voss\n\n@maravoss.bsky.social\n\nWe need a few more weeks.\n\nThank you all.\n\nApril 21, 2025\n\n2.1K Views'
    expect(post(card)).toMatchObject([
      { platform: 'bluesky', handle: 'maravoss.bsky.social', text: 'We need a few more weeks.\nThank you all.' },
    ])
  })

  it.each(['the dark ember', 'Jonas Trell Jr.', '田中 けん', 'ember 🚀'])('a name written as it likes: %s', name => {
    const card = `${name}\n@ember_1\n\nWe need a few more weeks.\n\n7:04 PM · Apr 21, 2025`
    expect(post(card)).toMatchObject([{ author: name, handle: 'ember_1', text: 'We need a few more weeks.' }])
  })

  it('a time of the page is no part of a post', () => {
    expect(post('Mara Voss\n\nWe need a few more weeks.\n\n7:04 PM · Apr 21, 2025')).toEqual([])
  })

  it('a head with the day, the words below it', () => {
    expect(post('Ember Games (@embergames) · Nov 25\nThe game is late. We are sorry.')).toMatchObject([
      { author: 'Ember Games', handle: 'embergames', text: 'The game is late. We are sorry.' },
    ])
  })

  it('a head of Reddit', () => {
    expect(post('Posted by u/darkember in r/games:\n\nMy save is gone after the patch.')).toMatchObject([
      { platform: 'reddit', handle: 'darkember', text: 'My save is gone after the patch.' },
    ])
  })

  it('a handle alone in a list of accounts is no card', () => {
    expect(post('Follow the team:\n\n@embergames\n\n@maravoss')).toEqual([])
  })
})

describe('posts told in prose', () => {
  it.each([
    [
      'In a thread on Threads, Ember head Mara Voss explained the reasoning. “We want you to see more of it,” she said.',
      'threads',
      'Mara Voss',
    ],
    [
      'Ember confirmed the cuts in a statement posted on its LinkedIn page.\n\n“It is with deep regret that we let people go,” the statement reads.',
      'linkedin',
      'Ember',
    ],
  ])('%s', (text, platform, author) => expect(factsOf('social_post', text)).toMatchObject([{ platform, author }]))

  it('what was said elsewhere is no post', () => {
    const text =
      'In a thread on Threads, Mara Voss explained the reasoning. “We want you to see more of it,” she said in an interview.'
    expect(factsOf('social_post', text)).toEqual([])
  })
})
