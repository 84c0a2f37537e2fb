import { describe, expect, it } from 'vitest'
import { factsOf, recordsOf } from '../facts.js'

describe('words quoted twice', () => {
  it('are one quote with both places, the fuller one', () => {
    const text = [
      '“We never made a profit on a single order,” said Priya Raman.',
      'Its rivals were kinder about the firm, which closed nine of its stores in the north last autumn.',
      'The firm, in the words of Priya Raman, “never made a profit on a single order.”',
    ].join('\n\n')
    const quotes = recordsOf('quote', text)
    expect(quotes.map(quote => quote.text)).toEqual(['We never made a profit on a single order,'])
    expect(quotes[0].evidence).toHaveLength(2)
  })

  it('stay two where only a few words are the same', () => {
    const text =
      '“We never made a profit here,” said Priya Raman.\n\n“We never made a mistake there,” said Omar Feld in reply.'
    expect(factsOf('quote', text)).toHaveLength(2)
  })

  it('are no quote where they come from a post that is shown', () => {
    const text = [
      'We are moving our game to the autumn. Thank you for your patience with us.',
      '— Ember (@embergames) March 2, 2026',
      'The studio is “moving our game to the autumn,” its founder Priya Raman said.',
    ].join('\n\n')
    expect(factsOf('quote', text)).toEqual([])
    expect(factsOf('social_post', text)).toMatchObject([{ form: 'pasted', handle: 'embergames' }])
  })

  it('told inline and pasted are one post, the pasted one', () => {
    const text = [
      '“We are moving our game to the autumn,” Priya Raman wrote on X.',
      'The studio had promised the game for the spring, and its shares fell when the news came out.',
      'We are moving our game to the autumn. Sorry.',
      '— Ember (@embergames) March 2, 2026',
    ].join('\n\n')
    const posts = recordsOf('social_post', text)
    expect(posts).toMatchObject([{ form: 'pasted', text: 'We are moving our game to the autumn. Sorry.' }])
    expect(posts[0].evidence).toHaveLength(2)
  })
})

describe('a passage set off without marks', () => {
  it('is a quote where its source is named', () => {
    const text =
      'In its note to customers, Nimbus Labs wrote:\n\n> We found the fault on Monday and fixed it on Tuesday.\n\nThe fault had cost its customers a day of work, by the count of a rival.'
    expect(factsOf('quote', text)).toMatchObject([
      { text: 'We found the fault on Monday and fixed it on Tuesday.', speaker: 'Nimbus Labs' },
    ])
  })

  it('is none where nobody is', () => {
    const text =
      'The fault had cost its customers a day of work.\n\n> All systems are back, and the count of calls is falling.\n\nNobody was hurt by it, and the day ended well.'
    expect(factsOf('quote', text)).toEqual([])
  })
})
