import { describe, expect, it } from 'vitest'
import { factsOf } from '../facts.js'

/** Text and speaker of each quote in one paragraph after a sentence that names those who speak. */
const spoken = (text: string) => factsOf('quote', text).map(({ text, speaker, verb }) => ({ text, speaker, verb }))

describe('who says quoted words', () => {
  it.each([
    ['said X', '“The new plant opens in June,” said Priya Raman in Berlin.', 'said'],
    ['X said', '“The new plant opens in June,” Priya Raman said on Monday.', 'said'],
    ['X told', '“The new plant opens in June,” Priya Raman told reporters.', 'told'],
    ['X, role, said', '“The new plant opens in June,” Priya Raman, head of supply, said in a statement.', 'said'],
    ['said X, role', '“The new plant opens in June,” said Priya Raman, head of supply at the firm.', 'said'],
    ['X said, before', 'On Monday, Priya Raman said, “The new plant opens in June,” and left.', 'said'],
    ['X said that, before', 'On Monday, Priya Raman said that “the new plant opens in June,” and left.', 'said'],
    ['X wrote:', 'In a memo to staff, Priya Raman wrote: “The new plant opens in June.”', 'wrote'],
    ['X told reporters:', 'In Berlin, Priya Raman told reporters: "The new plant opens in June."', 'told'],
    ['according to X', '“The new plant opens in June,” according to Priya Raman.', null],
    ['warns X', '“The new plant opens in June,” warns Priya Raman.', 'warns'],
  ])('%s', (_name, text, verb) => {
    const [quote, ...others] = spoken(text)
    expect(others).toEqual([])
    expect(quote).toMatchObject({ speaker: 'Priya Raman', verb })
    expect(String(quote?.text).toLowerCase()).toMatch(/^the new plant opens in june[.,]$/)
  })

  it('joins a quote that is broken by the words that say who speaks', () => {
    const broken = [
      '“We tried hard,” said Priya Raman in a note to staff. “It did not work.”',
      '“We tried hard,” Priya Raman said. “It did not work.”',
      '“We tried hard,” Priya Raman told reporters on Monday. “It did not work.”',
      '“We tried hard,” according to Priya Raman. “It did not work.”',
    ]
    for (const text of broken)
      expect(spoken(text)).toMatchObject([{ text: 'We tried hard, It did not work.', speaker: 'Priya Raman' }])
  })

  it('joins it where the pronoun stands for nobody known', () => {
    expect(spoken('“We tried very hard,” he said. “It did not work.”')).toMatchObject([
      { text: 'We tried very hard, It did not work.' },
    ])
  })

  it('keeps quoted stretches apart that have prose between them', () => {
    const text = '“We tried hard to keep it,” Priya Raman said, adding that sales had been poor. “It did not work out.”'
    expect(spoken(text).map(quote => quote.text)).toEqual(['We tried hard to keep it,', 'It did not work out.'])
  })

  it('keeps consecutive quoted paragraphs apart that each close their marks', () => {
    const text = '“We tried hard to keep it,” said Priya Raman.\n\n“It did not work out in the end.”'
    expect(spoken(text)).toMatchObject([
      { text: 'We tried hard to keep it,', speaker: 'Priya Raman' },
      { text: 'It did not work out in the end.', speaker: 'Priya Raman' },
    ])
  })

  it('joins paragraphs that open the mark again', () => {
    const text = '“We tried hard to keep it.\n\n“It did not work out in the end,” said Priya Raman.'
    expect(spoken(text)).toMatchObject([
      { text: 'We tried hard to keep it. It did not work out in the end,', speaker: 'Priya Raman' },
    ])
  })

  it('calls a spokesperson by the organization', () => {
    const text = '“The outage is over for everyone,” a Cordova spokesperson said.'
    expect(factsOf('quote', text)).toMatchObject([{ speaker: 'Cordova spokesperson', organization: 'Cordova' }])
  })

  it.each([
    ['a scare quote', 'The firm entered “crunch mode” and Priya Raman said little.'],
    ['a title', 'Priya Raman wrote the novel “How We Lost the Winter” in a year.'],
    ['a nickname', 'Joe “The Hammer” Pine left the firm.'],
    ['a term', 'So-called “zero days” are faults that nobody knows.'],
    ['a section', 'The “Best of the Year” list came out, Priya Raman said.'],
  ])('takes %s for no quote', (_name, text) => {
    expect(spoken(text)).toEqual([])
  })
})
