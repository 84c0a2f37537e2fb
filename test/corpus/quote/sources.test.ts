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

describe('an office beside its holder', () => {
  it.each([
    ['“The plant opens in June,” said Priya Raman, chief executive of Northwind.', 'chief executive', 'Northwind'],
    ['“The plant opens in June,” said Northwind’s managing director, Sir Omar Feld.', 'managing director', 'Northwind'],
    ['Priya Raman, CEO of Northwind, said: “The plant opens in June.”', 'CEO', 'Northwind'],
    ['Priya Raman, chief executive of Northwind: “The plant opens in June.”', 'chief executive', 'Northwind'],
    ['“The plant opens in June,” said Priya Raman, head of UK Retail at Northwind.', 'head of UK Retail', 'Northwind'],
    ['“The plant opens in June,” said Priya Raman, Northwind’s head of supply.', 'head of supply', 'Northwind'],
    [
      '“The plant opens in June,” Priya Raman, Northwind’s head of supply, told reporters.',
      'head of supply',
      'Northwind',
    ],
    ['“The plant opens in June,” said Dr. Priya Raman, chief executive of Northwind.', 'chief executive', 'Northwind'],
    [
      '“The plant opens in June,” said Priya Raman of the research firm Northwind Analytics.',
      null,
      'Northwind Analytics',
    ],
    ['“The plant opens in June,” said Priya Raman of Oslo.', null, null],
  ])('%s', (text, role, organization) => {
    expect(factsOf('quote', text)).toMatchObject([{ role, organization }])
    expect(spoken(text)[0]).toMatch(/^(?:Priya Raman|Omar Feld)$/)
  })
})

describe('who speaks, farther from the words', () => {
  it.each([
    ['Northwind Inc was shut. A spokeswoman said: “We open again on Friday morning.”', 'Northwind Inc spokeswoman'],
    ['Northwind Inc gave no details but said: “We open again on Friday morning.”', 'Northwind Inc'],
    ['Northwind Inc, in a filing with the Norland Exchange, said it “opens again on Friday.”', 'Northwind Inc'],
    ['One former worker, who asked not to be named, called it “a fire that nobody put out.”', 'former worker'],
    ['Northwind Inc was shut. “We open again on Friday morning,” the notice reads.', 'Northwind Inc'],
  ])('%s', (text, speaker) => expect(spoken(text)).toEqual([speaker]))

  it('an outlet is nobody that a statement is of', () => {
    expect(spoken('Reuters told of the fire. “We open again on Friday morning,” the notice reads.')).toEqual(['notice'])
  })

  it('a saying of which the article tells is no quote', () => {
    expect(spoken('“The early bird gets the worm” is an old saying at Northwind Inc.')).toEqual([])
  })
})
