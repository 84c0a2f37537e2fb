import { describe, expect, it } from 'vitest'
import { factsOf } from '../facts.js'
import { tellings } from './tellings.js'

const law = (text: string) => tellings(text, ['lawsuit', 'regulation'])

describe('suits and verdicts', () => {
  it.each([
    [
      "The FTC sued to block Northwind Systems' $40 billion acquisition of Lumenpay.",
      'lawsuit completed: FTC < Northwind Systems',
    ],
    ['Texas has sued Northwind Systems over privacy.', 'lawsuit completed: Texas < Northwind Systems'],
    [
      'Northwind Systems agreed to pay $1.4 billion to Texas to settle claims that it tracked users.',
      'lawsuit announced: Northwind Systems < Texas, 1400000000 USD',
    ],
    [
      'Northwind Systems will pay Lumenpay $306 million in damages.',
      'lawsuit announced: Northwind Systems < Lumenpay, 306000000 USD',
    ],
    [
      'A jury found that Northwind Systems infringed two Lumenpay patents.',
      'lawsuit completed: Northwind Systems < Lumenpay',
    ],
    [
      'A jury awarded Lumenpay $115 million in its case against Northwind Systems.',
      'lawsuit completed: Lumenpay < Northwind Systems, 115000000 USD',
    ],
    [
      'A jury ordered Northwind Systems to pay Lumenpay $115 million.',
      'lawsuit completed: Northwind Systems < Lumenpay, 115000000 USD',
    ],
    ['A federal appeals court upheld a ruling against Northwind Systems.', 'lawsuit completed: Northwind Systems'],
    ['Jane Doe was convicted of fraud on Monday.', 'lawsuit completed: Jane Doe'],
    ['Jane Doe pleaded guilty to fraud.', 'lawsuit completed: Jane Doe'],
    ['The Justice Department charged Jane Doe with fraud.', 'lawsuit completed: Justice Department < Jane Doe'],
    [
      'Northwind Systems is being sued by a group of authors.',
      'lawsuit completed: group of authors < Northwind Systems',
    ],
    [
      'Lumenpay has accused Northwind Systems of theft in a lawsuit filed on Monday.',
      'lawsuit completed: Lumenpay < Northwind Systems',
    ],
    ['Northwind Systems won a court battle with Lumenpay.', 'lawsuit completed: Northwind Systems < Lumenpay'],
  ])('%s', (text, expected) => {
    expect(law(text)).toEqual([expected])
  })

  it('tell who wins where a ruling does not stand', () => {
    const text = 'An appeals court overturned a $2 billion verdict against Northwind Systems.'
    expect(factsOf('announcement', text)).toMatchObject([{ action: 'win', actors: ['Northwind Systems'] }])
  })

  it.each([
    'Northwind Systems charged Jane Doe with the design of the app.',
    'Northwind Systems charged its users $5 for a refill.',
    'The judges awarded Northwind Systems a medal.',
    'Northwind Systems paid Lumenpay $5 million in shares.',
    'Lumenpay accused Northwind Systems of theft.',
    'The board overturned the decision of the chair.',
    'Northwind Systems violated its own rules.',
  ])('nothing in: %s', text => {
    expect(law(text)).toEqual([])
  })
})

describe('authorities', () => {
  it.each([
    [
      "Italy's data watchdog fined Northwind Systems €15 million.",
      "regulation completed: Italy's data watchdog < Northwind Systems, 15000000 EUR",
    ],
    [
      'The UK competition regulator is investigating Northwind Systems.',
      'regulation completed: UK competition regulator < Northwind Systems',
    ],
    [
      'The US Commerce Department imposed export curbs on Northwind Systems.',
      'regulation completed: Commerce Department < Northwind Systems',
    ],
    [
      'The Commerce Department added Northwind Systems to its entity list.',
      'regulation completed: Commerce Department < Northwind Systems',
    ],
    ['Northwind Systems is under investigation by the SEC.', 'regulation completed: SEC < Northwind Systems'],
    [
      'Northwind Systems has received a licence from the Central Bank of Ireland.',
      'regulation completed: Central Bank of Ireland < Northwind Systems',
    ],
    [
      'The European Commission accused Northwind Systems of breaching its rules.',
      'regulation completed: European Commission < Northwind Systems',
    ],
    [
      'French prosecutors raided the offices of Northwind Systems.',
      'regulation completed: French prosecutors < Northwind Systems',
    ],
    ['South Korea suspended downloads of the Harbor app.', 'regulation completed: South Korea > Harbor < Harbor'],
  ])('%s', (text, expected) => {
    expect(law(text)).toEqual([expected])
  })

  it('by their name where the article gives it beside', () => {
    const text = "Italy's data protection authority, the Garante, fined Northwind Systems €15 million."
    expect(law(text)).toEqual(['regulation completed: Garante < Northwind Systems, 15000000 EUR'])
  })

  it.each([
    'Northwind Systems received permission from Jane Doe.',
    'Northwind Systems added Lumenpay to its list of partners.',
    'Northwind Systems imposed limits on its users.',
    'Northwind Systems blocked access to its systems.',
    'Jane Doe accused Northwind Systems of breaching its own rules.',
  ])('nothing in: %s', text => {
    expect(law(text)).toEqual([])
  })
})

it('a fined company without a name is told by its words', () => {
  const text = 'The Federal Trade Commission fined a company that runs 18 sites $1 million.'
  expect(law(text)).toEqual(['regulation completed: Federal Trade Commission < company, 1000000 USD'])
})
