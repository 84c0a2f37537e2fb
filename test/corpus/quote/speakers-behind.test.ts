import { describe, expect, it } from 'vitest'
import { factsOf } from '../facts.js'

const first = (text: string) => {
  const [{ speaker, role, organization }] = factsOf('quote', text)
  return [speaker, role, organization]
}

describe('the speaker in a sentence with others', () => {
  it.each([
    [
      'The Ledger reported that Fabrikam will build in Norland: “We have found a niche there,” said Fabrikam CEO Ann Orr.',
      ['Ann Orr', 'CEO', 'Fabrikam'],
    ],
    [
      'Ann Orr, head of design at the toy maker Fabrikam commented on the fault and said: “We have found a niche there.”',
      ['Ann Orr', 'head of design', 'Fabrikam'],
    ],
    [
      'Ann Orr, head of design at Fabrikam, looked at the fault and said: “We have found a niche there.”',
      ['Ann Orr', 'head of design', 'Fabrikam'],
    ],
    [
      'Ann Orr, chief economist of Fabrikam said, “We have found a niche there.”',
      ['Ann Orr', 'chief economist', 'Fabrikam'],
    ],
    ['“We have found a niche there,” Corvid General Partner Ann Orr said.', ['Ann Orr', 'General Partner', 'Corvid']],
    [
      '“We have found a niche there,” Corvid General Partner and co-founder Ann Orr said.',
      ['Ann Orr', 'General Partner and co-founder', 'Corvid'],
    ],
    ['Ann Orr and John Doe met.\n\n“We have found a niche there,” the duo said.', [null, null, null]],
    // who introduces the words speaks where nobody else does
    ['Ann Orr said of Norland: “We have found a niche there,” and Fabrikam agreed.', ['Ann Orr', null, null]],
    [
      'When Tom Moe argued that it was “a big waste of money for all,” Ann Orr replied, “You have not seen the half of it.”',
      ['Tom Moe', null, null],
    ],
    [
      'Ann Orr, in addition to calling the plan “the biggest thing of the year,” said that it would be hard.',
      ['Ann Orr', null, null],
    ],
    [
      'Minister of State for Transport and Science Ann Orr said: “We have found a niche there.”',
      ['Ann Orr', 'Minister of State for Transport and Science', null],
    ],
    ['A lawyer for the minister Ann Orr said: “We have found a niche there.”', ['lawyer', null, null]],
    [
      '“We have found a niche there,” said one 30-year-old software engineer who left.',
      ['software engineer', null, null],
    ],
    ['“We have found a niche there,” Ann Orr said, citing the anger over videos on YouTube.', ['Ann Orr', null, null]],
  ])('%s', (text, expected) => {
    expect(first(text)).toEqual(expected)
  })
})
