import { describe, expect, it } from 'vitest'
import { factsOf } from '../facts.js'

const spoken = (text: string) => factsOf('quote', text).map(({ speaker }) => speaker)

describe('whose words they are', () => {
  it.each([
    [
      'A message sent this morning to Northwind subscribers reads, “We are updating our price to keep our service good.”',
      'Northwind',
    ],
    [
      'Jane Okafor, the chief executive of Northwind, said that the company continues “to show strong momentum in all of its markets.”',
      'Jane Okafor',
    ],
    [
      'A court order stipulated that Northwind may not close the deal “until after the fifth business day of the month.”',
      'court order',
    ],
  ])('%s', (text, speaker) => expect(spoken(text)).toEqual([speaker]))

  it('a statement goes on with the words of whoever made it', () => {
    const text =
      '“We are sorry for what happened to our users,” Jane Okafor wrote in a statement.\n\n“We are also taking steps to find out what was taken,” the statement adds.'
    expect(spoken(text)).toEqual(['Jane Okafor', 'Jane Okafor'])
  })
})
