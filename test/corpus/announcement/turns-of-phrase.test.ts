import { describe, expect, it } from 'vitest'
import { tellings } from './tellings.js'

describe('acts told by a turn of phrase', () => {
  it.each([
    [
      'Northwind Systems called time on its Harbor oven.',
      'product_shutdown completed: Northwind Systems > Harbor oven',
    ],
    [
      'Northwind Systems is throwing in the towel on its connected oven.',
      'product_shutdown announced: Northwind Systems > connected oven',
    ],
    [
      'Northwind Systems drew the curtain on its Harbor service in May.',
      'product_shutdown completed: Northwind Systems > Harbor service',
    ],
    [
      'Northwind Systems waved goodbye to the Harbor app.',
      'product_shutdown completed: Northwind Systems > Harbor app',
    ],
    [
      'Northwind Systems flipped the switch on long-term memory for its assistant on Tuesday.',
      'product_launch completed: Northwind Systems > long-term memory',
    ],
    [
      'Northwind Systems last week cut the ribbon on a battery plant in Norway.',
      'expansion completed: Northwind Systems > battery plant in Norway',
    ],
    ['Northwind Systems has handed pink slips to 120 employees.', 'layoffs completed: Northwind Systems, 120 people'],
    [
      'Northwind Systems said it would part ways with about a third of its employees.',
      'layoffs announced: Northwind Systems',
    ],
    [
      'Northwind Systems dismissed five repair technicians last week.',
      'layoffs completed: Northwind Systems, 5 people',
    ],
    [
      'Northwind Systems hauled Lumenpay into federal court over a patent.',
      'lawsuit completed: Northwind Systems < Lumenpay',
    ],
    [
      "The Federal Trade Commission gave the nod to Northwind Systems's takeover of Lumenpay.",
      'regulation completed: Federal Trade Commission < Northwind Systems',
    ],
    [
      'The Federal Trade Commission slapped Northwind Systems with a 42 billion won ($29 million) penalty.',
      'regulation completed: Federal Trade Commission < Northwind Systems, 42000000000 KRW',
    ],
    [
      'Northwind Systems has got approval from the Federal Trade Commission.',
      'regulation completed: Federal Trade Commission < Northwind Systems',
    ],
  ])('%s', (text, expected) => {
    expect(tellings(text)).toContain(expected)
  })

  it.each([
    'Northwind Systems called time on the meeting.',
    'Northwind Systems put an end to the speculation.',
    'Jane Doe closed the book on a long career.',
    'Northwind Systems flipped the switch and nothing happened.',
    'The Federal Trade Commission gave Northwind Systems until May.',
    'Northwind Systems handed its customers a discount.',
    'The hit left Northwind Systems with a fine team.',
  ])('nothing in: %s', text => {
    expect(tellings(text)).toEqual([])
  })

  it('has one fine where an authority hits a company with it', () => {
    expect(tellings('The Federal Trade Commission hit Lumenpay with a $2 million penalty.')).toEqual([
      'regulation completed: Federal Trade Commission < Lumenpay, 2000000 USD',
    ])
  })
})

describe('comings and goings told by a turn of phrase', () => {
  const movesOf = (text: string) => tellings(text, ['appointment', 'departure'])

  it.each([
    [
      'Jane Doe, finance chief of Northwind Systems, handed in her notice in May.',
      'departure completed: Northwind Systems > Jane Doe',
    ],
    [
      'Jane Doe, finance chief of Northwind Systems, put in her papers in May.',
      'departure completed: Northwind Systems > Jane Doe',
    ],
    [
      'Northwind Systems chief executive Jane Doe is heading for the exit.',
      'departure announced: Northwind Systems > Jane Doe',
    ],
    [
      'Northwind Systems chief executive Jane Doe will go at the end of March.',
      'departure announced: Northwind Systems > Jane Doe',
    ],
    [
      'Northwind Systems chief executive Jane Doe walked away in February.',
      'departure completed: Northwind Systems > Jane Doe',
    ],
    [
      'Jane Doe, who built the cloud team of Northwind Systems, decamped to a startup in the spring.',
      'departure completed: Jane Doe > Jane Doe',
    ],
    [
      'Northwind Systems brought in former Lumenpay executive Jane Doe as chief revenue officer.',
      'appointment completed: Northwind Systems > Jane Doe < Lumenpay',
    ],
    [
      'Northwind Systems brought on Jane Doe as its finance chief.',
      'appointment completed: Northwind Systems > Jane Doe',
    ],
    ['Jane Doe takes over on an interim basis.', 'appointment completed:  > Jane Doe'],
    ['Jane Doe is stepping in for John Roe.', 'appointment announced:  > Jane Doe'],
    ['John Roe was tapped as her successor.', 'appointment completed:  > John Roe'],
    [
      'Jane Doe assumes the role of CFO at Northwind Systems in May.',
      'appointment announced: Northwind Systems > Jane Doe',
    ],
  ])('%s', (text, expected) => {
    expect(movesOf(text)).toContain(expected)
  })

  it.each([
    'Jane Doe walked away with a prize.',
    'Jane Doe moved on to other topics.',
    'Jane Doe took over the kitchen.',
    'Jane Doe stepped into the room.',
    'Jane Doe will go on at length.',
    'Northwind Systems brought in revenue of $5 million.',
    'Jane Doe gave the boots a polish.',
  ])('nothing in: %s', text => {
    expect(movesOf(text)).toEqual([])
  })
})

describe('what is given up, handed on and switched on', () => {
  it.each([
    ['Northwind Systems is getting rid of its waitlist.', 'policy_change announced: Northwind Systems > waitlist'],
    [
      'Northwind Systems outsourced its customer support to Poland in March.',
      'restructuring completed: Northwind Systems > customer support in Poland',
    ],
    [
      'Northwind Systems switched on its own phone service on Tuesday.',
      'product_launch completed: Northwind Systems > own phone service',
    ],
  ])('%s', (text, expected) => {
    expect(tellings(text)).toContain(expected)
  })

  it.each([
    'Northwind Systems provides fully outsourced industrial services.',
    'Northwind Systems turned on its heel.',
    'Students can get rid of fees.',
    'Northwind Systems turns on the lights at dawn.',
  ])('nothing in: %s', text => {
    expect(tellings(text)).toEqual([])
  })

  it('knows the employer of who takes the place of another', () => {
    const text =
      'Northwind Systems loses finance chief\n\nNorthwind Systems said finance chief Jane Doe has left the company.\n\nAnn Poe takes over on an interim basis. Northwind Systems has 400 employees.'
    expect(tellings(text, ['appointment'])).toEqual(['appointment completed: Northwind Systems > Ann Poe'])
  })
})

it('takes a streamer for a firm as often as for a person', () => {
  const text = 'Anime streamer Lanternpoint laid off 40 employees on Monday.'
  expect(tellings(text)).toEqual(['layoffs completed: Lanternpoint, 40 people'])
})
