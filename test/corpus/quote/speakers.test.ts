import { describe, expect, it } from 'vitest'
import { factsOf } from '../facts.js'

describe('who speaks', () => {
  it.each([
    ['“Folks want one app,” mused Tim Ash, who runs payments at Fabrikam.', 'Tim Ash'],
    ['“We never wanted twelve of them,” Ash retorted.', 'Ash'],
    [
      'Ann Orr, director of the Norland Institute, proclaimed, “You do not find a firm liable and then let it go.”',
      'Ann Orr',
    ],
    ['“You do not find a firm liable and let it go,” said Ann Orr, signaling immediate calls for appeal.', 'Ann Orr'],
    ['The chief technical officer of Fabrikam, John Doe, said, “We must not be lulled by one good year.”', 'John Doe'],
    [
      'Fabrikam declined to comment beyond a statement from its head of policy, Ann Orr: “We welcome the decision today.”',
      'Ann Orr',
    ],
    ['“We must not be lulled by one year,” Fabrikam’s chief executive, John Doe, told reporters.', 'John Doe'],
    ['“We must not be lulled by one year,” the firm’s chief scientist, Dr. Ann Orr, said.', 'Ann Orr'],
    [
      'John Doe, chief executive of Fabrikam, met them.\n\n“We must not be lulled by one year,” the CEO said.',
      'John Doe',
    ],
    [
      'Its founder, Ann Orr, and analyst John Doe met.\n\n“We must not be lulled by one year,” the founder told them.',
      'Ann Orr',
    ],
    [
      'Zyntec is “the very core of our business”, says Fabrikam CEO\n\nFabrikam CEO Ann Orr has stated so. It makes screws.',
      'Ann Orr',
    ],
    ['Kim Do-yun, who runs Fabrikam, met its staff.\n\n“You can do here what you never could,” he said.', 'Kim Do-yun'],
    ['John Doe met them.\n\n“We must not be lulled by one year,” the CEO said.', 'CEO'],
    [
      'John Doe, chief executive of Fabrikam, met them.\n\n“We must not be lulled by one year,” the Zyntec CEO said.',
      'Zyntec CEO',
    ],
    [
      'Fabrikam sued.\n\n“We will not be lulled by one year,” its lawyer John Doe said in a memo.\n\n“It is hard to see why it was filed at all,” the ruling says.',
      'ruling',
    ],
    ['He described it as “a threat to free speech online” and suggested that it could stay.', null],
    [
      'Fabrikam included a statement from Ann Orr, its chair.\n\n“The board of Zyntec never asked any recruiter,” read the statement.',
      'Ann Orr',
    ],
    [
      'Fabrikam stood by its report.\n\n“We asked Zyntec for a statement and got none,” said a spokesperson.',
      'Fabrikam spokesperson',
    ],
    [
      'Zyntec “knowingly and purposefully ignored its own staff,” says the employees’ complaint.',
      'employees’ complaint',
    ],
    ['“Life is getting dearer under this minister,” said Rep. Ann Orr (D-Wexham).', 'Ann Orr'],
    [
      'CEO Ann Orr confirmed the cuts to the Herald and said that the severance was “at market or a little better.”',
      'Ann Orr',
    ],
    [
      'Ann Orr, chief executive of Fabrikam, wrote to staff. The executive declined to say more, but said that the severance was “at market or a little better.”',
      'Ann Orr',
    ],
    ['Ann Orr said she was “very sorry to everyone who waited for it“, and left.', 'Ann Orr'],
    ['“The board has asked for more time,” says John Doe ina memo to Fabrikam staff today.', 'John Doe'],
    ['One of the readers who saw it described the notice as “published in a locked filing cabinet.”', 'readers'],
    ['“We are sorry for the trouble of this morning,” John Doe conveyed.', 'John Doe'],
    ['John Doe said on Monday that a fault was found “in a single update for all hosts” that broke them.', 'John Doe'],
    ["''We took the systems down and called the police,'' John Doe said.", 'John Doe'],
    ['John Doe runs Fabrikam. Doe’s response was blunt: “We took it all down within an hour.”', 'John Doe'],
    ['John Doe runs Fabrikam. His answer: “We took it all down within an hour.”', 'John Doe'],
    ['John Doe’s advice to founders: “Take it all down within an hour.”', 'John Doe'],
    ['“We took it all down within an hour.” – John Doe, chief executive of Fabrikam', 'John Doe'],
    ['“We took it all down within an hour.”\n\n— John Doe, Fabrikam', 'John Doe'],
    // no signature: the sentence goes on behind a dash
    ['“We took it all down within an hour” – John Doe said he had no choice.', 'John Doe'],
    ['``We took the systems down and called the police,’’ John Doe said.', 'John Doe'],
  ])('%s', (text, speaker) => expect(factsOf('quote', text).at(-1)).toMatchObject({ speaker }))

  it('a name behind a dash, in a sentence that goes on, has said nothing', () => {
    const text = 'The notice reads “took it all down within an hour” – John Doe of Fabrikam was not there. He was ill.'
    expect(factsOf('quote', text)).toEqual([expect.not.objectContaining({ speaker: 'John Doe' })])
  })

  it('an office has nothing of what describes its house', () => {
    const text =
      'Rob Winter, vice president of public affairs for tech industry group Lumen, said, “The court’s approach is sound.”'
    expect(factsOf('quote', text)[0]).toMatchObject({ speaker: 'Rob Winter', role: 'vice president of public affairs' })
  })

  it('what a speech does is no speaker', () => {
    const text =
      'Ann Orr proclaimed, “You do not find a firm liable and let it go,” signaling immediate calls for appeal.'
    expect(factsOf('quote', text)[0]).toMatchObject({ speaker: 'Ann Orr' })
  })

  it.each(["The '90s and the '00s saw many rock ''bands'' of note.", "It is 6'' wide and 9'' high."])(
    'no quote: %s',
    text => expect(factsOf('quote', text)).toEqual([]),
  )
})

describe('words within brackets', () => {
  const quotes = (text: string) => factsOf('quote', text).map(({ text, speaker }) => [text, speaker])

  it('are not spoken by who is told of behind them', () => {
    expect(quotes('It came with a sticker (“this is not a toy box”) and then John Doe began selling it.')).toEqual([])
  })

  it('are of who speaks before them', () => {
    expect(quotes('John Doe told us that it was hard (“we did not sleep for ten days”).')).toEqual([
      ['we did not sleep for ten days', 'John Doe'],
    ])
  })
})
