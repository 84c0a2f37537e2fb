import { describe, expect, it } from 'vitest'
import { actsOf } from './acts.js'
import { tellings } from './tellings.js'

describe('"both" and "each" behind those who act', () => {
  it.each([
    [
      'Jane Doe and John Harrow both left Northwind Systems in May.',
      ['departure completed: Northwind Systems > Jane Doe', 'departure completed: Northwind Systems > John Harrow'],
    ],
    [
      'Research chief Jane Doe and engineer John Harrow each resigned from Northwind Systems on Monday.',
      ['departure completed: Northwind Systems > Jane Doe', 'departure completed: Northwind Systems > John Harrow'],
    ],
    [
      'Northwind Systems finance chief Jane Doe and a vice president, John Harrow, both said they would leave the company.',
      ['departure announced: Northwind Systems > Jane Doe', 'departure announced: Northwind Systems > John Harrow'],
    ],
    [
      'Northwind Systems and Lumenpay both sued Fabrikam on Monday.',
      ['lawsuit completed: Northwind Systems + Lumenpay < Fabrikam'],
    ],
    [
      'Northwind Systems and Lumenpay each laid off 200 people.',
      ['layoffs completed: Northwind Systems + Lumenpay, 200 people'],
    ],
  ])('%s', (text, expected) => {
    expect(tellings(text)).toEqual(expected)
  })

  it.each([
    'Northwind Systems gives its users both improved search and faster chat.',
    'The agreement lets customers of Northwind Systems use both linked accounts at once.',
  ])('nobody acts in: %s', text => {
    expect(tellings(text, ['departure', 'lawsuit', 'layoffs', 'product_shutdown'])).toEqual([])
  })
})

describe('a body without a name, told by what it does', () => {
  const ofStory = (text: string) => tellings(`Northwind Systems makes phones in Oslo. ${text}`, ['regulation'])

  it.each([
    [
      "Norway's market regulator said on Friday it was investigating Northwind Systems over its prices.",
      ["regulation completed: Norway's market regulator < Northwind Systems"],
    ],
    [
      "France's data watchdog said in a note that it had fined Northwind Systems 5 million euros.",
      ["regulation completed: France's data watchdog < Northwind Systems, 5000000 EUR"],
    ],
    [
      'The Dutch privacy authority said late on Monday it has opened an investigation into Lumenpay.',
      ['regulation completed: Dutch privacy authority < Lumenpay'],
    ],
    [
      "The UK's antitrust watchdog said it will investigate Lumenpay.",
      ["regulation announced: UK's antitrust watchdog < Lumenpay"],
    ],
    [
      'The Irish Data Protection Commission fined it 5 million euros.',
      ['regulation completed: Irish Data Protection Commission < Northwind Systems, 5000000 EUR'],
    ],
  ])('%s', (text, expected) => {
    expect(ofStory(text)).toEqual(expected)
  })

  it('is nobody who is named before', () => {
    expect(ofStory('The regulator said it would fine Lumenpay.')).toEqual([
      'regulation announced: regulator < Lumenpay',
    ])
    expect(ofStory('The company said on Friday it had fined nobody.')).toEqual([])
  })
})

describe('counts and days of one of two acts', () => {
  const cuts = (text: string) =>
    actsOf('layoffs', text).map(({ actors, people, date }) => [(actors as string[]).join(), people, date])

  it.each([
    [
      'Northwind Systems laid off 300 people in March 2025, and Lumenpay is laying off 200.',
      [
        ['Northwind Systems', 300, '2025-03'],
        ['Lumenpay', 200, null],
      ],
    ],
    [
      'Northwind Systems is laying off 300 people, while Lumenpay cut 40 jobs in March 2025.',
      [
        ['Northwind Systems', 300, null],
        ['Lumenpay', 40, '2025-03'],
      ],
    ],
    [
      'Northwind Systems let go of 900 employees, Lumenpay dismissed 80 workers.',
      [
        ['Northwind Systems', 900, null],
        ['Lumenpay', 80, null],
      ],
    ],
    [
      'Northwind Systems is laying off 300 people as it prepares to list its shares in September 2026.',
      [['Northwind Systems', 300, null]],
    ],
    ['Northwind Systems dismissed 40 people in May 2025 as its sales fell.', [['Northwind Systems', 40, '2025-05']]],
  ])('%s', (text, expected) => {
    expect(cuts(`These are notes on work.\n\n${text}`)).toEqual(expected)
  })

  const days = (event: string, text: string) => actsOf(event, text).map(({ date }) => date)

  it('leaves the day of somebody else to them', () => {
    const away =
      'Jane Doe announced her departure from Northwind Systems, while John Harrow said he would be away until June 2026.'
    expect(days('departure', away)).toEqual([null])
    const shoes = 'Jane Doe takes over from John Harrow, who is retiring from Northwind Systems in June 2026.'
    expect(days('appointment', shoes)).toEqual([null])
    const reports =
      'Amid reports in May 2025 that Northwind Systems lost three executives, the company has hired Jane Doe as its head of sales.'
    expect(days('appointment', reports)).toEqual([null])
    const next = 'Northwind Systems acquired Lumenpay and Fabrikam opened an office in May 2025.'
    expect(days('acquisition', next)).toEqual([null])
  })

  it('keeps the day of the act itself', () => {
    expect(days('acquisition', 'Northwind Systems acquired Lumenpay and the deal closed in May 2025.')).toEqual([
      '2025-05',
    ])
    expect(days('appointment', 'Northwind Systems hired Jane Doe, who will start in July 2026.')).toEqual(['2026-07'])
  })
})
