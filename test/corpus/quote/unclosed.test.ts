import { describe, expect, it } from 'vitest'
import { factsOf } from '../facts.js'

describe('words whose closing mark is left out', () => {
  it.each([
    [
      'Ann Orr writes: "We are strong and will find a way. I am sorry.\n\nFabrikam makes toys.',
      'We are strong and will find a way. I am sorry.',
    ],
    ['Ann Orr said: “We are strong and will find a way.\n\nShe left.', 'We are strong and will find a way.'],
    [
      'Ann Orr said: “We are strong and will find a way.\n\nWe will do better next year.”\n\nFabrikam makes toys.',
      'We are strong and will find a way. We will do better next year.',
    ],
  ])('%s', (text, words) => {
    expect(factsOf('quote', text).map(one => [one.speaker, one.text])).toEqual([['Ann Orr', words]])
  })

  it('leaves what three paragraphs tell', () => {
    const text = 'Ann Orr said: “We are strong and will find a way.\n\nIt was late.\n\nWe will do better next year.”'
    expect(factsOf('quote', text)).toEqual([])
  })

  it.each(['Fabrikam sells screens: 24" or more, as many as one wants.', 'The list: "a, b and'])('none: %s', text => {
    expect(factsOf('quote', text)).toEqual([])
  })

  it('names nobody by a clause', () => {
    const text =
      'Fabrikam chief Ann Orr said a deal was expected, adding that it would take “a very long two page essay” to say why.'
    expect(factsOf('quote', text).map(one => one.speaker)).toEqual(['Ann Orr'])
  })
})

describe('a post on the site', () => {
  it('is one on the network that the article names', () => {
    const text =
      'Twitter was down. “Some parts of it may not be working now,” Fabrikam wrote in a post on the social media site.'
    expect(factsOf('social_post', text).map(one => [one.author, one.platform])).toEqual([['Fabrikam', 'x']])
  })

  it('is none where two are named, or none', () => {
    const words = '“Some parts of it may not be working now,” Fabrikam wrote in a post on the social media site.'
    expect(factsOf('social_post', `Twitter and Facebook were down. ${words}`)).toEqual([])
    expect(factsOf('social_post', words)).toEqual([])
  })
})
