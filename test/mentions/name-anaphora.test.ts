import { describe, expect, it } from 'vitest'
import { plainDocument } from '../../src/core/document.js'
import { AnnotatedDocument } from '../../src/mentions/annotated-document.js'

/** What stands for whom, beside the names: "the firm = Zyntec"; a question mark where nobody is known. */
const standIns = (text: string) => {
  const document = new AnnotatedDocument(plainDocument(text))
  return document.references
    .filter(({ form }) => form !== 'name')
    .map(reference => `${document.slice(reference)} = ${reference.entity?.name ?? '?'}`)
}

describe('pronouns', () => {
  it.each([
    ['a firm in its own sentence', 'Zyntec Inc said it will close its plant.', ['it = Zyntec Inc', 'its = Zyntec Inc']],
    ['a firm of the sentence before', 'Zyntec Inc grew. It hired 40 people.', ['It = Zyntec Inc']],
    ['the agent rather than the object', 'Zyntec Inc bought Corvane Corp. It paid in cash.', ['It = Zyntec Inc']],
    ['the firm of a person', 'Zyntec Inc CEO Jane Doe said it has no plans.', ['it = Zyntec Inc']],
    ['a part of a firm that has no name', 'Zyntec Inc grew. The car unit shrank: its sales fell.', ['its = ?']],
    ['a firm, whatever part it has', 'Zyntec Inc grew. Its car unit shrank.', ['Its = Zyntec Inc']],
    ['a woman', 'Zyntec Inc named Jane Doe. She joins in May.', ['She = Jane Doe']],
    ['a name that may be anybody', 'Ilvara Tonsk left. She had run it.', ['She = Ilvara Tonsk', 'it = ?']],
    ['a man and not a woman', 'Peter Brandvold met Jane Doe. He left.', ['He = Peter Brandvold']],
    ['a woman and not a man', 'Peter Brandvold met Jane Doe. She left.', ['She = Jane Doe']],
    [
      'a woman and not a chief executive with the name of a man',
      'CEO Mark Weaver met her. She left.',
      ['her = ?', 'She = ?'],
    ],
    ['a chief executive by his name', 'Jane Doe met CEO Mark Weaver. He left.', ['He = Mark Weaver']],
    ['an owner', 'Jane Doe left. Her team stays.', ['Her = Jane Doe']],
    [
      'not the one who is told',
      'Zyntec Inc is in trouble. A spokesperson told Corvane Corp it will close a plant.',
      ['it = Zyntec Inc'],
    ],
    [
      'nor the one to whom a statement is given',
      'The software company Zyntec Inc grew. In a statement to Corvane Weekly, it said so.',
      ['it = Zyntec Inc'],
    ],
    [
      'nor an outlet that reports it',
      'The software company Zyntec Inc grew. Bloomberg reported on Monday that it hired 40 people.',
      ['it = Zyntec Inc'],
    ],
    [
      'nor where others once worked',
      'The startup Zyntec Inc grew. Its founders are former Corvane Corp engineers. The startup hired 40 people.',
      ['Its = Zyntec Inc', 'The startup = Zyntec Inc'],
    ],
    ['nor through "that" or "to"', 'Zyntec Inc confirmed to Corvane Corp that it grew.', ['it = Zyntec Inc']],
    ['the owner named right before', 'Norland Council sued Zyntec Inc and its founder.', ['its = Zyntec Inc']],
    [
      'not whom the owner is told of',
      'Zyntec Inc grew. Dunmore Ventures, its largest holder, sold.',
      ['its = Zyntec Inc'],
    ],
    ['not the agent of the clause', 'Peter Brandvold left. Tom Ashby thanked him.', ['him = Peter Brandvold']],
  ])('stand for %s', (_name, text, expected) => {
    expect(standIns(text)).toEqual(expected)
  })

  it.each([
    ['it is clear that', 'Zyntec Inc grew. It is clear that demand holds.'],
    ['it was hard to', 'Zyntec Inc grew. It was hard to hire.'],
    ['it seems', 'Zyntec Inc grew. It seems that demand holds.'],
    ['it should be noted', 'Zyntec Inc grew. It should be noted that demand holds.'],
    ['makes it easier', 'Zyntec Inc makes it easier to print.'],
    ['IT in capitals', 'Zyntec Inc sells IT services.'],
  ])('are none in "%s"', (_name, text) => {
    expect(standIns(text)).toEqual([])
  })

  it('are nobody known where no one fits', () => {
    expect(standIns('Zyntec Inc grew. He left.')).toEqual(['He = ?'])
    expect(standIns('Jane Doe left. It rained and it is over.').filter(found => found.includes('Jane'))).toEqual([])
  })

  it('inside quotation marks are left open', () => {
    expect(standIns('Zyntec Inc grew. “We know it will never shrink again,” said Jane Doe.')).toEqual(['it = ?'])
  })
})

describe('nominals', () => {
  it.each([
    ['the company', 'Zyntec Inc grew. The company hired 40 people.', ['The company = Zyntec Inc']],
    [
      'a modifier',
      'Zyntec Inc grew. The Berlin-based company hired 40 people.',
      ['The Berlin-based company = Zyntec Inc'],
    ],
    [
      'what firms of no known sort may be',
      'Zyntec Inc grew. Zyntec is old. The auto supplier hired 40 people.',
      ['The auto supplier = Zyntec Inc'],
    ],
    ['what it was called', 'Zyntec, a lender, met Corvane Inc. The lender agreed.', ['The lender = Zyntec']],
    ['the startup', 'The startup Zyntec met Corvane Inc. The startup agreed.', ['The startup = Zyntec']],
    ['a body by its last word', 'Corvane Inc met Dunmore Bank. The bank agreed.', ['The bank = Dunmore Bank']],
    [
      'who opened the sentence before, though others are named in it',
      'Zyntec, founded by former Corvane engineers, grew. The startup hired 40 people.',
      ['The startup = Zyntec'],
    ],
    [
      'a firm that a sum follows',
      'Zyntec Inc grew. Corvane Corp paid the company 40 million euros.',
      ['the company = Zyntec Inc'],
    ],
    [
      'the lab that named somebody',
      'Zyntec Inc grew. The AI lab named Jane Doe as its head.',
      ['The AI lab = Zyntec Inc', 'its = Zyntec Inc'],
    ],
    ['an app', 'Zyntec Inc showed an app called Lyrra. The app is free.', ['The app = Lyrra']],
    ['the maker of a known product', 'Apple rose. The iPhone maker hired 40 people.', ['The iPhone maker = Apple']],
    [
      'not the agent of the clause',
      'Zyntec Inc grew. Corvane Corp tried to buy the company.',
      ['the company = Zyntec Inc'],
    ],
    [
      'the agent of another clause',
      'Zyntec Inc cut jobs after Jane Doe bought the company.',
      ['the company = Zyntec Inc'],
    ],
    [
      'not who is named in the clause',
      'Zyntec Inc met Corvane Corp. The company was sold to Zyntec.',
      ['The company = Corvane Corp'],
    ],
    [
      'who is valued, and not who pays',
      'Zyntec Inc grew. Corvane Capital led a round that valued the company at $2 billion.',
      ['the company = Zyntec Inc'],
    ],
    ['an owner', "Zyntec Inc grew. The company's shares rose.", ['The company = Zyntec Inc']],
  ])('%s', (_name, text, expected) => {
    expect(standIns(text)).toEqual(expected)
  })

  it.each([
    ['told by more words', 'Zyntec Inc grew. The company that makes tyres left.'],
    ['an of phrase', 'Zyntec Inc grew. The bank of choice left.'],
    ['a compound', 'Zyntec Inc grew. The app store closed.'],
    ['an agency that no one named', 'Zyntec Inc grew. The agency agreed.'],
    ['two of them', 'Zyntec Inc met Corvane Corp. The two companies agreed.'],
    ['nobody before', 'The company grew.'],
    ['one named only after', 'In 1992 the company was bought by Zyntec Inc.'],
  ])('are not read from %s', (_name, text) => {
    expect(standIns(text)).toEqual([])
  })
})
